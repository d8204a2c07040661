import { copyFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { FetchSource } from '../git/fetch.ts'
import { ObjectStore } from '../git/object-store.ts'
import {
  lastFetch,
  openRepository,
  type Repository,
  remoteUrl,
  resolveCommit,
  symbolicName,
  transportConfig,
  workTreeOf,
} from '../git/repository.ts'
import {
  CannotCompareError,
  type Comparison,
  compare,
  compareWithNothing,
  type Endpoint,
} from './comparison.ts'
import { commitAtOrigin, isRefName, likeBranches, remoteRef, usualLocalBase } from './revisions.ts'

export interface LocalRequest {
  directory: string
  /** Directories that may be read though another user owns them. */
  owned?: readonly string[]
  /** A revision, or "none" for nothing at all. Default: what origin/HEAD points at. */
  base?: string
  /** A revision. Default: the files as they lie in the work tree; HEAD in a bare repository. */
  head?: string
  /** Ask the remote for base as it is now, and for what else the clone lacks. */
  fetch: boolean
}

/** The store must stay open while the trees are read: whoever asks for the comparison disposes of it. */
export interface OpenComparison extends AsyncDisposable {
  comparison: Comparison
  /** Where more may be fetched and merged; absent where that makes no sense. */
  store?: ObjectStore
}

/** What a request stands for in this clone. The store must stay open while anything of it is read. */
export interface LocalSides extends AsyncDisposable {
  repository: Repository
  store: ObjectStore
  /** Undefined: nothing at all. */
  base: Endpoint | undefined
  head: Endpoint
  /** How the sides were found, where that is worth a word. */
  notices: readonly string[]
}

/** Throws CannotCompareError, NotARepositoryError. */
export async function resolveLocally(request: LocalRequest): Promise<LocalSides> {
  const repository = await openRepository(request.directory, request)
  const source = request.fetch ? await originOf(repository) : undefined
  const store = await ObjectStore.open(repository, source)
  try {
    const base = request.base === 'none' ? undefined : baseEndpoint(repository, store, request)
    // The store is given up only once nobody uses it any more.
    const [found, head] = await Promise.allSettled([base, headEndpoint(repository, store, request)])
    if (head.status === 'rejected') throw head.reason
    if (found.status === 'rejected') throw found.reason
    return {
      repository,
      store,
      base: found.value?.endpoint,
      head: head.value,
      notices: found.value?.notice === undefined ? [] : [found.value.notice],
      [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
    }
  } catch (error) {
    await store[Symbol.asyncDispose]()
    throw error
  }
}

/** The comparison that the command line asks for. Throws CannotCompareError, NotARepositoryError. */
export async function compareLocally(request: LocalRequest): Promise<OpenComparison> {
  const sides = await resolveLocally(request)
  try {
    return {
      comparison: await compareSides(sides),
      [Symbol.asyncDispose]: () => sides[Symbol.asyncDispose](),
    }
  } catch (error) {
    await sides[Symbol.asyncDispose]()
    throw error
  }
}

export async function compareSides({
  store,
  base,
  head,
  notices,
}: Pick<LocalSides, 'store' | 'base' | 'head' | 'notices'>): Promise<Comparison> {
  const comparison = base ? await compare(store, base, head) : await compareWithNothing(store, head)
  return { ...comparison, notices }
}

async function originOf(repository: Repository): Promise<FetchSource> {
  const url = await remoteUrl(repository, 'origin')
  if (!url) throw new CannotCompareError('--fetch needs a remote named origin: git remote add origin URL.')
  return { url, config: await transportConfig(repository) }
}

/** Where origin/HEAD is not set (a clone that CI made by hand), the usual names are tried. */
const usualBases = ['origin/HEAD', 'origin/main', 'origin/master']

/** A side of the comparison, and what is to be said about how it was found. */
interface Found {
  endpoint: Endpoint
  notice?: string
}

/** Base as this clone knows it; with --fetch as the remote has it now, under whatever name it is asked for. */
async function baseEndpoint(
  repository: Repository,
  store: ObjectStore,
  request: LocalRequest,
): Promise<Found> {
  const asked = request.base
  const fetched = await lastFetch(repository)
  for (const revision of asked === undefined
    ? usualBases
    : [asked, ...(request.fetch ? [] : [`origin/${asked}`])]) {
    const [commit, symbolic] = await Promise.all([
      resolveCommit(repository, revision),
      symbolicName(repository, revision),
    ])
    const name = (commit && symbolic) || revision
    const branch = /^(?:refs\/remotes\/)?origin\/(.+)$/.exec(name)?.[1]
    if (request.fetch && branch && (commit || asked))
      return { endpoint: { name, fetch: `refs/heads/${branch}`, fetched: new Date().toISOString() } }
    if (request.fetch && asked) return await remoteBase(repository, store, asked, commit)
    if (!commit) continue
    const endpoint = { name, commit, ...(branch && fetched ? { fetched } : {}) }
    if (asked === undefined || revision === asked) return { endpoint }
    return { endpoint, notice: `This clone has no branch ${asked}, so it was compared with ${name}.` }
  }
  throw await noBase(repository, asked)
}

async function noBase(repository: Repository, asked: string | undefined): Promise<CannotCompareError> {
  if (asked === undefined) {
    const local = await usualLocalBase(repository)
    return new CannotCompareError(
      `No base branch was found: there is no origin/HEAD. ${local === undefined ? 'Name the branch to merge into: --base REV' : `Try: --base ${local}`} (or set it once: git remote set-head origin --auto).`,
    )
  }
  return new CannotCompareError(
    `There is no commit ${asked} in this clone.${await likeBranches(repository, asked)} Check the name, or run again with --fetch.`,
  )
}

/** A branch of this clone may be older than the remote's of the same name, and it is that one which is merged into. */
async function remoteBase(
  repository: Repository,
  store: ObjectStore,
  asked: string,
  here: string | undefined,
): Promise<Found> {
  const isName = await isRefName(repository, asked)
  const ref = isName ? await remoteRef(store, asked) : undefined
  if (ref === undefined) {
    if (here === undefined)
      return { endpoint: { ...commitAtOrigin(asked), fetched: new Date().toISOString() } }
    return {
      endpoint: { name: asked, commit: here },
      ...(isName
        ? {
            notice: `origin has no branch or tag ${asked}, so this clone's ${asked} was used (${short(here)}).`,
          }
        : {}),
    }
  }
  const isBranch = ref.name.startsWith('refs/heads/')
  const name = isBranch ? `origin/${ref.name.slice('refs/heads/'.length)}` : asked
  return {
    endpoint: { name, fetch: ref.name, fetched: new Date().toISOString() },
    ...(here !== undefined && here !== ref.object && isBranch
      ? {
          notice: `${asked} of origin was used (${short(ref.object)}), not ${asked} of this clone (${short(here)}).`,
        }
      : {}),
  }
}

function short(commit: string): string {
  return commit.slice(0, 7)
}

async function headEndpoint(
  repository: Repository,
  store: ObjectStore,
  request: LocalRequest,
): Promise<Endpoint> {
  const asked = request.head ?? 'HEAD'
  const commit = await resolveCommit(repository, asked)
  if (!commit) {
    if (request.fetch && request.head) {
      const ref = (await isRefName(repository, asked)) ? await remoteRef(store, asked) : undefined
      return ref ? { name: asked, fetch: ref.name } : commitAtOrigin(asked)
    }
    throw new CannotCompareError(
      request.head
        ? `There is no commit ${asked} in this clone.${await likeBranches(repository, asked)} Check the name, or run again with --fetch.`
        : 'This repository has no commit yet: there is nothing to check.',
    )
  }
  const workTree = request.head === undefined ? await workTreeOf(repository) : undefined
  if (!workTree) return { name: asked, commit }
  const tree = await snapshotWorkTree(store, repository, workTree, commit)
  return { name: 'working tree', commit: await store.commitTree(tree, commit), shownAs: commit }
}

/**
 * The user's files as they lie there, tracked or not (but not ignored), as a tree in the store. Only for the local
 * command line: a pull request's files are never read from a work tree. Works on a copy of the index, so that
 * unchanged files need not be read again.
 */
async function snapshotWorkTree(
  store: ObjectStore,
  repository: Repository,
  workTree: string,
  head: string,
): Promise<string> {
  const index = join(store.directory, 'work-tree-index')
  const env = { GIT_INDEX_FILE: index, GIT_WORK_TREE: workTree }
  const call = { env, cwd: workTree, settings: [['core.bare', 'false']] as const }
  const add = ['add', '--all', '--', '.']
  await copyFile(join(repository.gitDirectory, 'index'), index).catch(() => {})
  const first = await store.git(add, { ...call, accept: [1, 128] })
  if (first.code !== 0) {
    // An index that leans on files beside it (a split index) can't be used elsewhere: begin from the commit.
    await rm(index, { force: true })
    await store.git(['read-tree', '--reset', head], call)
    await store.git(add, call)
  }
  const answer = await store.git(['write-tree'], call)
  return answer.stdout.toString().trim()
}
