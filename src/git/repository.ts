import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { ExpectedError } from '../model/expected-error.ts'
import type { Setting } from './environment.ts'
import { type GitAnswer, type GitCall, GitError, requireGit, runGit } from './run.ts'

/** The user's repository. Every call on it only reads: neither its objects, its refs, its index nor its config change. */
export interface Repository {
  /** The directory that was asked for. */
  directory: string
  gitDirectory: string
  /** Differs from gitDirectory in a linked work tree. */
  commonDirectory: string
  bare: boolean
  shallow: boolean
  objectFormat: string
  /** With which every git that reads it is started. */
  settings: readonly Setting[]
}

export class NotARepositoryError extends ExpectedError {}

export interface OpenOptions {
  /**
   * Directories that may be read though they belong to another user: git refuses that, since the configuration there may
   * run programs. Only for a job's own checkout, which in a container belongs to the runner.
   */
  owned?: readonly string[]
}

/**
 * Opens the repository that a directory is in. git's protection against repositories of other users stays on, and a
 * bare repository inside of a work tree is refused: anybody's change can bring the files that make one.
 */
export async function openRepository(
  directory: string,
  { owned = [] }: OpenOptions = {},
): Promise<Repository> {
  const absolute = resolve(directory)
  const exists = await stat(absolute).then(
    found => (found.isDirectory() ? 'directory' : 'file'),
    () => 'nothing',
  )
  if (exists === 'file') throw new NotARepositoryError(`${absolute} is a file, not a directory.`)
  if (exists === 'nothing') throw new NotARepositoryError(`There is no directory ${absolute}.`)
  // Asked beside the rest, since each git process takes its time.
  const version = requireGit()
  version.catch(() => {})
  const found = await discover(absolute)
  if (found?.kind === 'bare' && found.inside !== undefined)
    throw new NotARepositoryError(
      `${found.at} has the files of a bare git repository, but lies in the work tree ${found.inside}: whoever changes that work tree could have put them there, so their configuration is not read. Name the work tree's top instead (${found.inside}), or move the bare repository out of it.`,
    )
  const settings: Setting[] = owned.map(path => ['safe.directory', path])
  // git looks at the owner only of what it finds by itself, so it has to find this one.
  const finding: Setting[] = found?.kind === 'bare' ? [...settings, ['safe.bareRepository', 'all']] : settings
  try {
    const ask = (questions: readonly string[]) => answerOf(found?.at ?? absolute, questions, finding)
    const [bare, shallow, objectFormat = 'sha1', ...paths] = (
      await ask([
        '--is-bare-repository',
        '--is-shallow-repository',
        '--show-object-format',
        '--absolute-git-dir',
        '--git-common-dir',
      ])
    ).split('\n')
    // A path that holds a newline is asked for by itself.
    const [gitDirectory = '', commonDirectory = ''] =
      paths.length === 2 ? paths : [await ask(['--absolute-git-dir']), await ask(['--git-common-dir'])]
    await version
    return {
      directory: absolute,
      gitDirectory,
      commonDirectory: resolve(found?.at ?? absolute, commonDirectory),
      bare: bare === 'true',
      shallow: shallow === 'true',
      objectFormat,
      settings,
    }
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause
    await version
    const owner = found && (await foreignOwner(found.at))
    throw new NotARepositoryError(
      owner === undefined
        ? `${absolute} is not in a git repository (git says: ${cause.stderr.trim()}).`
        : `${found?.at} belongs to another user (${owner}), and git does not read such a repository: its configuration could run programs as you. If you trust its owner, run: git config --global --add safe.directory ${found?.at}`,
      { cause },
    )
  }
}

/** Where git would find a repository. */
type Discovery =
  | { kind: 'work tree'; at: string }
  /** `inside`: the work tree that it lies in. */
  | { kind: 'bare'; at: string; inside: string | undefined }

/** Looks where git looks, from a directory upwards: for `.git`, else for a directory that looks like one. */
async function discover(directory: string): Promise<Discovery | undefined> {
  const levels = upwards(await realpath(directory))
  for (const [i, at] of levels.entries()) {
    if (await isThere(join(at, '.git'))) return { kind: 'work tree', at }
    if (!(await looksLikeGitDirectory(at))) continue
    if (basename(at) === '.git') return { kind: 'work tree', at: dirname(at) }
    for (const above of levels.slice(i + 1))
      if (await isThere(join(above, '.git'))) return { kind: 'bare', at, inside: above }
    return { kind: 'bare', at, inside: undefined }
  }
  return undefined
}

function upwards(directory: string): string[] {
  const parent = dirname(directory)
  return parent === directory ? [directory] : [directory, ...upwards(parent)]
}

/** https://git-scm.com/docs/gitrepository-layout */
async function looksLikeGitDirectory(directory: string): Promise<boolean> {
  const parts = await Promise.all(['HEAD', 'objects', 'refs'].map(name => isThere(join(directory, name))))
  return parts.every(Boolean)
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** Who owns a repository that is not ours, where the system says; undefined: it is ours. */
async function foreignOwner(at: string): Promise<string | undefined> {
  const me = process.geteuid?.()
  if (me === undefined) return undefined
  const ours = new Set([me, ...(me === 0 ? [Number(process.env.SUDO_UID ?? me)] : [])])
  for (const path of [at, join(at, '.git')]) {
    const owner = await stat(path).then(
      ({ uid }) => uid,
      () => undefined,
    )
    if (owner !== undefined && !ours.has(owner)) return `uid ${owner}`
  }
  return undefined
}

async function answerOf(
  directory: string,
  questions: readonly string[],
  settings: readonly Setting[],
): Promise<string> {
  const answer = await runGit(['rev-parse', ...questions], { cwd: directory, settings })
  return answer.stdout.toString().replace(/\n$/, '')
}

export function inRepository(
  repository: Repository,
  args: readonly string[],
  call: GitCall = {},
): Promise<GitAnswer> {
  const { bare, gitDirectory, directory, settings } = repository
  // git takes a bare repository only where it is named.
  return runGit([...(bare ? [`--git-dir=${gitDirectory}`] : []), ...args], {
    cwd: directory,
    ...call,
    settings: [...settings, ...(call.settings ?? [])],
  })
}

/** The commit that a revision stands for; undefined where there is none. */
export async function resolveCommit(repository: Repository, revision: string): Promise<string | undefined> {
  const answer = await inRepository(
    repository,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    { accept: [1, 128] },
  )
  const commit = answer.stdout.toString().trim()
  return answer.code === 0 && /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined
}

/** The top of the work tree; undefined in a bare repository. */
export async function workTreeOf(repository: Repository): Promise<string | undefined> {
  if (repository.bare) return undefined
  const answer = await inRepository(repository, ['rev-parse', '--show-toplevel'], { accept: [128] })
  return answer.code === 0 ? answer.stdout.toString().replace(/\n$/, '') : undefined
}

/** The name that a symbolic ref points at, for people: origin/HEAD → origin/main. */
export async function symbolicName(repository: Repository, ref: string): Promise<string | undefined> {
  const answer = await inRepository(repository, ['rev-parse', '--abbrev-ref', '--end-of-options', ref], {
    accept: [1, 128],
  })
  // Where there is no name, git says nothing, but for this option of its own, which it repeats.
  const name = answer.stdout
    .toString()
    .trim()
    .split('\n')
    .at(-1)
    ?.replace(/^--end-of-options$/, '')
  return answer.code === 0 && name ? name : undefined
}

/** When this clone last fetched anything, ISO 8601. */
export async function lastFetch(repository: Repository): Promise<string | undefined> {
  for (const directory of new Set([repository.gitDirectory, repository.commonDirectory])) {
    const found = await stat(join(directory, 'FETCH_HEAD')).catch(() => undefined)
    if (found) return found.mtime.toISOString()
  }
  return undefined
}

export async function remoteUrl(repository: Repository, remote: string): Promise<string | undefined> {
  const answer = await inRepository(repository, ['config', '--get', `remote.${remote}.url`], { accept: [1] })
  const url = answer.stdout.toString().replace(/\n$/, '')
  return url === '' ? undefined : url
}

/** The repository's own settings that decide how a fetch reaches its remote: proxies, credentials, URL rewriting. */
export async function transportConfig(repository: Repository): Promise<[string, string][]> {
  const answer = await inRepository(repository, ['config', '--list', '--local', '-z'], { accept: [1, 128] })
  return answer.stdout
    .toString()
    .split('\0')
    .map((entry): [string, string] => {
      const cut = entry.indexOf('\n')
      return cut < 0 ? [entry, 'true'] : [entry.slice(0, cut), entry.slice(cut + 1)]
    })
    .filter(([key]) => /^(http|credential|url|ssh)\.|^core\.(sshcommand|gitproxy|askpass)$/i.test(key))
}
