import { ExpectedError } from '../model/expected-error.ts'
import type { Severity } from '../model/finding.ts'
import type { ConfiguredHistory } from '../model/history-location.ts'
import { limits, whyNotRead } from '../model/limits.ts'

/** The project's own command that brings a database up to date, to be run instead of reading the migrations. */
export interface ReplayCommand {
  /** A line for `sh`, as it would be typed: "python manage.py migrate". */
  run: string
  /** The downgrade, to be tried after it. */
  down?: string
  /** The framework's own check of models and migrations: where they agree it exits with 0 and writes no file. */
  models?: string
  /** Whose migrations it runs, where a repository has several: a framework, a history's name or directory. */
  framework?: string
  history?: string
  /** Where it runs, from the top of the repository. */
  directory: string
  /** Variables of the gate's own environment that it gets, beside those that every program needs. */
  env: readonly string[]
  /** Variables that hand the database over, beside DATABASE_URL and PG*: name → "{url}", "{host}", "jdbc:…{port}…". */
  databaseEnv: Readonly<Record<string, string>>
  /** Seconds. */
  timeout: number
}

/** A schema that is committed beside the migrations. */
export interface SchemaSetting {
  file: string
  /** Whose migrations make it, where a repository has several. */
  framework?: string | undefined
  history?: string | undefined
  /** Globs of the names of what does not count: "public.spatial_ref_sys". */
  ignore: readonly string[]
}

/** What .migration-gate.yml says, completed with defaults. */
export interface Config {
  histories: readonly ConfiguredHistory[]
  /** Globs of paths in which no history is looked for. */
  exclude: readonly string[]
  replay: 'auto' | 'off' | 'fresh' | 'upgrade' | 'both'
  /** Shall what a change brings run on tables with rows as well? */
  rows: 'auto' | 'off'
  /** SQL files with rows of the project's own, read where base ends, or after one of its migrations. */
  seeds: readonly { file: string; after?: string | undefined }[]
  /** Queries that must return no row once a change has run. */
  assertions: readonly string[]
  /** Are incoming migrations taken back in the replay, where they say how? */
  down: 'auto' | 'off'
  /** SQL run before everything, each a statement or several. */
  prepare: readonly string[]
  /** A schema dump that stands for the migrations that base has, up to `through` (all of them without it). */
  startFrom: { file: string; through?: string | undefined } | undefined
  /** Committed schema files, to be what the migrations make. */
  schemas: readonly SchemaSetting[]
  /** Histories that are replayed by a command of their own. */
  commands: readonly ReplayCommand[]
  onUnknown: 'fail' | 'warn'
  onNotChecked: 'fail' | 'warn'
  allowEmpty: boolean
  /** A pull request with this label passes, whatever is found. */
  skipLabel: string | undefined
  /** By rule: another severity, or off. */
  rules: Readonly<Record<string, Severity | 'off'>>
  /** The file with the fingerprints of what is in production already. */
  baseline: string | undefined
}

export const defaultConfig: Config = {
  histories: [],
  exclude: [],
  replay: 'auto',
  rows: 'auto',
  seeds: [],
  assertions: [],
  down: 'auto',
  prepare: [],
  startFrom: undefined,
  schemas: [],
  commands: [],
  onUnknown: 'fail',
  onNotChecked: 'fail',
  allowEmpty: false,
  skipLabel: undefined,
  rules: {},
  baseline: undefined,
}

/** The configuration can't be used; every line of the message names the key, the value and what is allowed. */
export class ConfigurationError extends ExpectedError {}

/** What a configuration may name. */
export interface AllowedNames {
  frameworks: readonly string[]
  rules: readonly string[]
  /** What each rule's findings are where nobody says otherwise. */
  severities: ReadonlyMap<string, Severity>
}

/** Reads the text of a configuration file. */
export async function parseConfig(text: string, file: string, allowed: AllowedNames): Promise<Config> {
  const [{ LineCounter, parseDocument, isCollection, visit }, { configSchema, configKeys }] =
    await Promise.all([import('yaml'), import('./config-schema.ts')])
  const unread = whyNotRead(text)
  if (unread !== undefined) throw new ConfigurationError(`${file} is not read: ${unread}.`)
  if (text.length > limits.configurationLength)
    throw new ConfigurationError(
      `${file} is not read: it is longer than ${limits.configurationLength} characters.`,
    )
  const lines = new LineCounter()
  const document = parsed(() => parseDocument(text, { prettyErrors: true, lineCounter: lines }), file)
  const [broken] = document.errors
  // The library hands on the engine's RangeError as an error of its own, with nothing but its words.
  if (broken?.message.startsWith('Maximum call stack'))
    throw new ConfigurationError(`${file} can't be read: it is nested too deep.`)
  // The library shows the line, with a mark below it.
  if (broken) throw new ConfigurationError(`${file} is not YAML: ${broken.message.trimEnd()}`)
  // A list as a key is written out as a text, and in a key of a key again: 3 KB of question marks take half a minute.
  let hasKeyOfParts = false
  parsed(
    () =>
      visit(document, {
        Pair(_, { key }) {
          hasKeyOfParts ||= isCollection(key)
          return hasKeyOfParts ? visit.BREAK : undefined
        },
      }),
    file,
  )
  if (hasKeyOfParts) throw new ConfigurationError(`${file} has a list or a mapping as a key. Write a name.`)
  const value: unknown = parsed(() => document.toJS(), file) ?? {}
  const result = configSchema(allowed).safeParse(value)
  if (result.success) return result.data
  const { describeIssues, lineIn } = await import('./describe-issues.ts')
  throw new ConfigurationError(
    `${file}:\n${describeIssues(result.error, value, {
      lineOf: lineIn(document, lines),
      names: configKeys(allowed),
    })
      .map(line => `  ${line}`)
      .join('\n')}`,
  )
}

/** What the library throws is about the file: nested without end, or aliases that stand for thousands of others. */
function parsed<T>(read: () => T, file: string): T {
  try {
    return read()
  } catch (cause) {
    const why =
      cause instanceof RangeError
        ? 'it is nested too deep'
        : cause instanceof ReferenceError
          ? 'its aliases (*name) expand to too much'
          : String(cause)
    throw new ConfigurationError(`${file} can't be read: ${why}. Write out what it says.`, { cause })
  }
}
