import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { configEnvironment, type GitAnswer, type GitCall, GitError, runGit } from './run.ts'

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
}

export class NotARepository extends Error {}

/** In a container job the checkout belongs to another user and git would refuse. It is safe to read it all the same,
 *  since neither hooks nor a monitor of that repository can run. */
const readOnlyConfig = configEnvironment([
  ['safe.directory', '*'],
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
])

export async function openRepository(directory: string): Promise<Repository> {
  const absolute = resolve(directory)
  const exists = await stat(absolute).then(
    found => (found.isDirectory() ? 'directory' : 'file'),
    () => 'nothing',
  )
  if (exists === 'file') throw new NotARepository(`${absolute} is a file, not a directory.`)
  if (exists === 'nothing') throw new NotARepository(`There is no directory ${absolute}.`)
  try {
    const [gitDirectory, rest] = await Promise.all([
      ask(absolute, ['--absolute-git-dir']),
      ask(absolute, [
        '--is-bare-repository',
        '--is-shallow-repository',
        '--show-object-format',
        '--git-common-dir',
      ]),
    ])
    const [bare, shallow, objectFormat = 'sha1', ...path] = rest.split('\n')
    const commonDirectory = path.join('\n')
    return {
      directory: absolute,
      gitDirectory,
      commonDirectory: resolve(absolute, commonDirectory),
      bare: bare === 'true',
      shallow: shallow === 'true',
      objectFormat,
    }
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause
    throw new NotARepository(`${absolute} is not in a git repository (git says: ${cause.stderr.trim()}).`, {
      cause,
    })
  }
}

/** One path at a time, and last: it may hold newlines. */
async function ask(directory: string, questions: readonly string[]): Promise<string> {
  const answer = await runGit(['rev-parse', ...questions], { cwd: directory, env: readOnlyConfig })
  return answer.stdout.toString().replace(/\n$/, '')
}

export function inRepository(
  repository: Repository,
  args: readonly string[],
  call: GitCall = {},
): Promise<GitAnswer> {
  return runGit(args, {
    cwd: repository.directory,
    ...call,
    env: { ...readOnlyConfig, ...call.env },
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
