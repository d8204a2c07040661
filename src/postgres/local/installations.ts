import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access, lstat, readdir, realpath } from 'node:fs/promises'
import { delimiter, isAbsolute, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { failure, type Result, success } from '../../model/result.ts'
import type { Identity } from './identity.ts'

/** PostgreSQL's programs, as they are on this machine. */
export interface Installation {
  /** The directory with `postgres` and `initdb`. */
  bin: string
  /** "16.4" */
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
export const oldestMajor = 13
/** Milliseconds for a program that only prints its version. */
const answerTimeout = 10_000

const run = promisify(execFile)

/** Directories of one version each: Debian, Red Hat, Homebrew, Postgres.app. `*` is a version. */
const layouts: readonly { parent: string; name: RegExp; bin: string }[] = [
  { parent: '/usr/lib/postgresql', name: /^\d+$/, bin: 'bin' },
  { parent: '/usr', name: /^pgsql-\d+$/, bin: 'bin' },
  { parent: '/opt/homebrew/opt', name: /^postgresql(?:@\d+)?$/, bin: 'bin' },
  { parent: '/usr/local/opt', name: /^postgresql(?:@\d+)?$/, bin: 'bin' },
  { parent: '/home/linuxbrew/.linuxbrew/opt', name: /^postgresql(?:@\d+)?$/, bin: 'bin' },
  { parent: '/Applications/Postgres.app/Contents/Versions', name: /^\d+$/, bin: 'bin' },
]

/**
 * The installations of this machine, the newest first. Of two with the same version, the first in the order of discovery: the
 * layouts of packages, then `pg_config`, then PATH.
 */
export async function findInstallations(options: SearchOptions): Promise<Search> {
  const places = options.only ? [] : layouts.map(({ parent, name }) => `${parent}/${shown(name)}`)
  if (!options.only) places.push('`pg_config --bindir`', 'PATH')
  const candidates = options.only ?? [
    ...(await packaged()),
    ...(await configured(options)),
    ...searchPath(options),
  ]
  const found: Installation[] = []
  const unusable: string[] = []
  const seen = new Set<string>()
  for (const bin of candidates) {
    const path = await realpath(bin).catch(() => undefined)
    if (path === undefined || seen.has(path) || !(await hasPrograms(path))) continue
    seen.add(path)
    if (isBelow(path, await realPaths(options.distrusted))) continue
    const version = await versionOf(path, options.identity)
    if (version.ok) found.push({ bin: path, ...version.value })
    else unusable.push(`${path} (${version.reason})`)
  }
  // Stable: of one version, the first.
  found.sort((one, other) => other.major - one.major)
  return { found, places: options.only ? [...options.only] : places, unusable }
}

function shown(name: RegExp): string {
  return name.source.replace(/^\^|\$$/g, '').replace(/\(\?:@\\d\+\)\?|\\d\+/, '*')
}

async function packaged(): Promise<string[]> {
  const directories: string[] = []
  for (const { parent, name, bin } of layouts) {
    const names = await readdir(parent).catch(() => [])
    directories.push(...names.filter(one => name.test(one)).map(one => join(parent, one, bin)))
  }
  return directories
}

/** Absolute directories of PATH alone: any other one may be the change's. */
function searchPath({ env }: SearchOptions): string[] {
  return (env.PATH ?? '').split(delimiter).filter(directory => isAbsolute(directory))
}

async function configured(options: SearchOptions): Promise<string[]> {
  const directories: string[] = []
  const distrusted = await realPaths(options.distrusted)
  for (const directory of searchPath(options)) {
    const program = await realpath(join(directory, 'pg_config')).catch(() => undefined)
    if (program === undefined || isBelow(program, distrusted)) continue
    const { stdout } = await run(program, ['--bindir'], { timeout: answerTimeout, cwd: sep, env: {} }).catch(
      () => ({ stdout: '' }),
    )
    const bin = stdout.trim()
    if (isAbsolute(bin)) directories.push(bin)
  }
  return directories
}

async function realPaths(paths: readonly string[]): Promise<string[]> {
  return Promise.all(paths.map(path => realpath(path).catch(() => path)))
}

function isBelow(path: string, parents: readonly string[]): boolean {
  return parents.some(
    parent => path === parent || path.startsWith(parent.endsWith(sep) ? parent : parent + sep),
  )
}

/** Programs that somebody else may replace are not run. */
async function hasPrograms(bin: string): Promise<boolean> {
  for (const name of ['postgres', 'initdb']) {
    try {
      const path = await realpath(join(bin, name))
      await access(path, constants.X_OK)
      if (((await lstat(path)).mode & 0o002) !== 0) return false
    } catch {
      return false
    }
  }
  return true
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
  const major = Number.parseInt(version.data, 10)
  return major < oldestMajor
    ? failure(`PostgreSQL ${version.data}, and ${oldestMajor} is the oldest that can be used`)
    : success({ version: version.data, major })
}
