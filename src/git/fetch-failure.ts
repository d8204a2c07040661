import { setTimeout as sleep } from 'node:timers/promises'
import { GitAbortedError, GitError, gitSignal } from './run.ts'

/**
 * Why a fetch failed. `no-ref`: the server has no such ref or object. `refused`: it does not let us in. `no-repository`:
 * it knows no such repository, or hides it. `unreachable`: there is no such server. `local`: what it gave could not be written here. `passing`: another try may succeed.
 */
type FetchFailureKind = 'no-ref' | 'refused' | 'no-repository' | 'unreachable' | 'local' | 'passing'

export interface FetchFailure {
  kind: FetchFailureKind
  /** The status of HTTP, where the server gave one. */
  status?: number
  /** git's last line. */
  said: string
}

/**
 * What git's own words are about, which it says in English here (`LC_ALL=C`). It has the same exit code for all of
 * them, so this table is the one place where they are read.
 */
const signs: readonly (readonly [FetchFailureKind, RegExp])[] = [
  ['local', /no space left on device|read-only file system|disk quota exceeded/i],
  ['no-ref', /couldn't find remote ref|not our ref|no such ref|unadvertised object/i],
  [
    'refused',
    /authentication failed|could not read (?:username|password)|permission denied|access denied|host key verification failed|transport '\w{0,40}' not allowed/i,
  ],
  [
    'no-repository',
    /\brepository\b[^\n]{0,400}\bnot found|does not appear to be a git repository|no such file or directory/i,
  ],
  [
    'unreachable',
    /could not resolve (?:host|proxy|hostname)|name or service not known|unknown protocol|unsupported protocol|ssl certificate problem/i,
  ],
]

/** Answers of HTTP that another try does not change. */
const final: Readonly<Record<number, FetchFailureKind>> = {
  401: 'refused',
  403: 'refused',
  404: 'no-repository',
  407: 'refused',
  410: 'no-repository',
}

export function fetchFailure({ stderr }: GitError): FetchFailure {
  const lines = stderr.trim().split('\n')
  const said = lines.find(line => line.startsWith('fatal: ')) ?? lines.at(-1) ?? ''
  const status = Number(/The requested URL returned error: (\d{3})/.exec(stderr)?.[1] ?? Number.NaN)
  if (!Number.isNaN(status)) return { kind: final[status] ?? 'passing', status, said }
  const kind = signs.find(([, sign]) => sign.test(stderr))?.[0] ?? 'passing'
  return { kind, said }
}

/** Milliseconds before another try: servers that are restarted are back by then. */
const pauses = [1000, 4000]

/** Tries up to three times, unless the answer is final or the run is over. */
export async function tryingAgain<T>(attempt: () => Promise<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof GitError) || fetchFailure(error).kind !== 'passing') throw error
      await pausing(pause)
    }
  }
  return attempt()
}

async function pausing(milliseconds: number): Promise<void> {
  const signal = gitSignal()
  try {
    await sleep(milliseconds, undefined, signal ? { signal } : {})
  } catch (cause) {
    throw new GitAbortedError('git was not started again: the run is over.', { cause })
  }
}

/** Why a fetch failed, as a sentence that says what to do. */
export function explainFetchFailure(error: GitError, url: string): string {
  const { kind, said } = fetchFailure(error)
  const says = `git says: ${said}`
  switch (kind) {
    case 'no-ref':
      return `${url} has no such ref any more (${says}).`
    case 'refused':
      return `Reading ${url} was refused (${says}). Check your credentials; in a job, set \`permissions: contents: read\` and pass its token.`
    case 'no-repository':
      return `There is no repository at ${url}, or it is hidden from you (${says}). Check the address; in a job, set \`permissions: contents: read\` and pass its token.`
    case 'unreachable':
      return `${url} can't be reached (${says}). Check the address and the network.`
    case 'local':
      return `What ${url} gave could not be written here (${says}). Make room, or name another directory in TMPDIR.`
    case 'passing':
      return `Fetching from ${url} failed ${pauses.length + 1} times (${says}). Run it again once the server is well.`
  }
}
