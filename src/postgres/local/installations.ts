import { execFile } from 'node:child_process'
import { accessSync, constants, lstatSync, readdirSync, realpathSync } from 'node:fs'
import { delimiter, isAbsolute, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { failure, type Result, success } from '../../model/result.ts'
import type { Identity } from './identity.ts'

/** PostgreSQL's programs, as they are on this machine. */
export interface Installation {
  /** The directory with `postgres` and `initdb`. */
  bin: string
  /** "16.4", or only "16" where the name of the directory says it. */
  version: string
  major: number
}

export interface Search {
  found: Installation[]
  /** Where it was looked, for a message. */
  places: string[]
  /** Directories with programs that can't be used, and why. */
  unusable: string[]
}

export interface SearchOptions {
  env: Readonly<Record<string, string | undefined>>
  /** Whoever will run them. */
  identity: Identity
  /** Whatever is in it was perhaps written by the change: nothing of it is run. */
  distrusted: readonly string[]
  /** Directories of programs, in place of those of the machine: for tests. */
  only?: readonly string[]
}

/** The oldest that scratch databases work with. */
const oldestMajor = 13
/** Milliseconds for a program that only prints its version. */
const answerTimeout = 10_000

const run = promisify(execFile)

/** Directories of one version each, which their names say, on Debian, Red Hat, with Homebrew and Postgres.app. */
const layouts: readonly { parent: string; shown: string; name: RegExp }[] = [
  { parent: '/usr/lib/postgresql', shown: '*', name: /^(\d+)$/ },
  { parent: '/usr', shown: 'pgsql-*', name: /^pgsql-(\d+)$/ },
  { parent: '/opt/homebrew/opt', shown: 'postgresql@*', name: /^postgresql(?:@(\d+))?$/ },
  { parent: '/usr/local/opt', shown: 'postgresql@*', name: /^postgresql(?:@(\d+))?$/ },
  { parent: '/home/linuxbrew/.linuxbrew/opt', shown: 'postgresql@*', name: /^postgresql(?:@(\d+))?$/ },
  { parent: '/Applications/Postgres.app/Contents/Versions', shown: '*', name: /^(\d+)$/ },
]

/** A directory that may hold programs; its version, where its name says it. */
interface Candidate {
  bin: string
  major?: number
}

/**
 * The installations of this machine, the newest first. Looks in the places of packages, then asks `pg_config`, then looks in
 * PATH, until `enough` says so; of two with the same version, the first counts. What is read is little, and whoever waits for
 * it may be busy: so all but programs is read at once.
 */
export async function findInstallations(
  options: SearchOptions,
  enough: (found: readonly Installation[]) => boolean = () => false,
): Promise<Search> {
  const sources: (() => Candidate[] | Promise<Candidate[]>)[] = options.only
    ? [() => (options.only ?? []).map(bin => ({ bin }))]
    : [packaged, () => configured(options), () => searchPath(options).map(bin => ({ bin }))]
  const places = options.only ?? [
    ...layouts.map(({ parent, shown }) => `${parent}/${shown}/bin`),
    '`pg_config --bindir`',
    'PATH',
  ]
  const distrusted = options.distrusted.map(path => realPath(path) ?? path)
  const found: Installation[] = []
  const unusable: string[] = []
  const seen = new Set<string>()
  for (const source of sources) {
    for (const { bin, major } of await source()) {
      const path = realPath(bin)
      if (path === undefined || seen.has(path) || isBelow(path, distrusted) || !hasPrograms(path)) continue
      seen.add(path)
      const version =
        major === undefined
          ? await versionOf(path, options.identity)
          : checked({ version: String(major), major })
      if (version.ok) found.push({ bin: path, ...version.value })
      else unusable.push(`${path} (${version.reason})`)
    }
    // Stable: of one version, the first.
    found.sort((one, other) => other.major - one.major)
    if (enough(found)) break
  }
  return { found, places: [...places], unusable }
}

function packaged(): Candidate[] {
  return layouts.flatMap(({ parent, name }) =>
    namesIn(parent).flatMap(one => {
      const match = name.exec(one)
      if (!match) return []
      const [, major] = match
      return { bin: join(parent, one, 'bin'), ...(major === undefined ? {} : { major: Number(major) }) }
    }),
  )
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch {
    return []
  }
}

/** Absolute directories of PATH alone: any other one may be the change's. */
function searchPath({ env }: SearchOptions): string[] {
  return (env.PATH ?? '').split(delimiter).filter(directory => isAbsolute(directory))
}

async function configured(options: SearchOptions): Promise<Candidate[]> {
  const found: Candidate[] = []
  const distrusted = options.distrusted.map(path => realPath(path) ?? path)
  for (const directory of searchPath(options)) {
    const program = realPath(join(directory, 'pg_config'))
    if (program === undefined || isBelow(program, distrusted)) continue
    const { stdout } = await run(program, ['--bindir'], { timeout: answerTimeout, cwd: sep, env: {} }).catch(
      () => ({ stdout: '' }),
    )
    const bin = stdout.trim()
    if (isAbsolute(bin)) found.push({ bin })
  }
  return found
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

function isBelow(path: string, parents: readonly string[]): boolean {
  return parents.some(
    parent => path === parent || path.startsWith(parent.endsWith(sep) ? parent : parent + sep),
  )
}

/** Programs that somebody else may replace are not run. */
function hasPrograms(bin: string): boolean {
  return ['postgres', 'initdb'].every(name => {
    try {
      const path = realpathSync(join(bin, name))
      accessSync(path, constants.X_OK)
      return (lstatSync(path).mode & 0o002) === 0
    } catch {
      return false
    }
  })
}

function checked(found: { version: string; major: number }): Result<{ version: string; major: number }> {
  return found.major < oldestMajor
    ? failure(`PostgreSQL ${found.version}, and ${oldestMajor} is the oldest that can be used`)
    : success(found)
}

const versionLine = z
  .string()
  .regex(/^postgres \(PostgreSQL\) \d+(?:\.\d+|devel|beta\d+|rc\d+)?/)
  .transform(
    line => /\d+(?:\.\d+|devel|beta\d+|rc\d+)?/.exec(line.slice('postgres (PostgreSQL) '.length))?.[0] ?? '',
  )

async function versionOf(
  bin: string,
  { uid, gid }: Identity,
): Promise<Result<{ version: string; major: number }>> {
  const user = uid === undefined || gid === undefined ? {} : { uid, gid }
  let output: string
  try {
    const answer = await run(join(bin, 'postgres'), ['--version'], {
      timeout: answerTimeout,
      cwd: sep,
      env: {},
      ...user,
    })
    output = answer.stdout
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer'
    return failure(`\`postgres --version\` fails there: ${code}`)
  }
  const version = versionLine.safeParse(output.trim())
  if (!version.success) return failure('it does not say its version')
  return checked({ version: version.data, major: Number.parseInt(version.data, 10) })
}
