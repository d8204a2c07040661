/** What a runner is to the conformance suite: how it is installed, how its files look, how it is started. */

/** Path in the repository → text. */
export type Files = Record<string, string>

/** One migration of a scenario, before a runner's layout gives it a file. */
export interface Step {
  number: number
  name: string
  sql: string
  /** Ask the runner, with its own marker, to run it outside of a transaction. */
  noTransaction?: boolean
  /** Wrap it in the runner's own marker for a statement that it must not split. */
  unsplit?: boolean
}

export interface Scenario {
  id: string
  /** What happens in it, in a few words. */
  title: string
  base: readonly Step[]
  head: readonly Step[]
  /** Tables that exist where all of head ran. */
  expects?: readonly string[]
  /** Base has no migrations: nobody runs anything on it. */
  nothingBefore?: true
}

/** A scenario that is written in the files of one runner. */
export interface Special {
  id: string
  title: string
  base: Files
  head: Files
  expects?: readonly string[]
  nothingBefore?: true
}

export interface Server {
  host: string
  port: number
  user: string
  password: string
  /** The URL of a database on it. */
  url(database: string): string
}

export interface Command {
  command: string
  args: readonly string[]
  env?: Record<string, string>
  /** In the tree; default: its root. */
  directory?: string
}

export interface Installed {
  /**
   * Applies all that is pending in the tree. It may write files there that are no part of the repository (a link to
   * node_modules, a secret).
   */
  apply(tree: string, server: Server, database: string): Command | Promise<Command>
}

export interface Cache {
  /** Where everything is installed. */
  root: string
  /** Installs packages from npm into a folder of that name, and answers with it. */
  npm(name: string, packages: readonly string[]): Promise<string>
  /** Builds a program from the Go proxy and answers with its path. */
  go(name: string, program: string, tags?: readonly string[]): Promise<string>
  /** Builds a program whose text is given against modules from the Go proxy, and answers with its path. */
  goMain(name: string, modules: readonly string[], text: string): Promise<string>
  /** Copies artefacts and what they need from Maven Central, compiles `Main`, and answers with the class path. */
  java(name: string, artefacts: readonly string[], text: string): Promise<string>
  /** Installs packages from PyPI into a virtual environment, and answers with its bin directory. */
  pip(name: string, packages: readonly string[]): Promise<string>
  /** A program from Debian's packages. */
  debian(program: string, packages: readonly string[]): Promise<string>
  /** Builds a program from crates.io, and answers with its path. */
  cargo(name: string, manifest: string, text: string): Promise<string>
}

export interface Runner {
  name: string
  /** In words, for the page. */
  title: string
  /** The versions that `install` installs. */
  version: string
  /** Installed within a minute from npm or the Go proxy: CI runs it. */
  quick?: true
  /** The tree of a repository that uses the runner; undefined: it has no way to say what the steps ask for. */
  layout(steps: readonly Step[]): Files | undefined
  specials: readonly Special[]
  /** A statement on the table in which it keeps what it has applied, which alters nothing that matters. */
  ownTable?: string
  /** Generic scenarios that say nothing about it, with the reason. */
  without?: Readonly<Record<string, string>>
  /** Absent: its outcomes are recorded ones, and it is not installed here. */
  install?(cache: Cache): Promise<Installed>
}

/** What really happened. */
export type Real =
  | 'ok'
  | 'error'
  | 'error-upgrade'
  | 'error-fresh'
  | 'diverge'
  | 'skipped'
  | 'hangs'
  | 'base-refused'

export function table(name: string): string {
  return `create table ${name} (id int primary key);\n`
}

export function step(number: number, sql: string, name = `m${number}`): Step {
  return { number, name, sql }
}

/** Scenarios of one runner that add files to what base has. */
export function addsTo(base: Files) {
  return (id: string, title: string, files: Files, expects: readonly string[] = ['t2']): Special => ({
    id,
    title,
    base,
    head: { ...base, ...files },
    expects,
  })
}

export function packageJson(dependencies: Record<string, string>): Files {
  return { 'package.json': `${JSON.stringify({ private: true, dependencies })}\n` }
}

/** A text as the inside of a template literal of JavaScript. */
export function literal(text: string): string {
  return `\`${text.replaceAll(/[\\`]|\$\{/g, found => `\\${found}`)}\``
}
