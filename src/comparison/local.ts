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
import { snapshotWorkTree } from '../git/work-tree.ts'
import { CannotCompare, type Comparison, compare, compareWithNothing, type Endpoint } from './comparison.ts'
import { likeBranches, usualLocalBase } from './near-branches.ts'

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
}

/** Throws CannotCompare, NotARepository. */
export async function resolveLocally(request: LocalRequest): Promise<LocalSides> {
  const repository = await openRepository(request.directory, request)
  const source = request.fetch ? await originOf(repository) : undefined
  const store = await ObjectStore.open(repository, source)
  try {
    // Base is looked up meanwhile, without the store: that is given up only once nobody writes to it.
    const base = request.base === 'none' ? undefined : baseEndpoint(repository, request)
    base?.catch(() => undefined)
    const head = await headEndpoint(repository, store, request)
    return {
      repository,
      store,
      base: await base,
      head,
      [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
    }
  } catch (error) {
    await store[Symbol.asyncDispose]()
    throw error
  }
}

/** The comparison that the command line asks for. Throws CannotCompare, NotARepository. */
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

export function compareSides({
  store,
  base,
  head,
}: Pick<LocalSides, 'store' | 'base' | 'head'>): Promise<Comparison> {
  return base ? compare(store, base, head) : compareWithNothing(store, head)
}

async function originOf(repository: Repository): Promise<FetchSource> {
  const url = await remoteUrl(repository, 'origin')
  if (!url) throw new CannotCompare('--fetch needs a remote named origin: git remote add origin URL.')
  return { url, config: await transportConfig(repository) }
}

/** Where origin/HEAD is not set (a clone that CI made by hand), the usual names are tried. */
const usualBases = ['origin/HEAD', 'origin/main', 'origin/master']

async function baseEndpoint(repository: Repository, request: LocalRequest): Promise<Endpoint> {
  const asked = request.base
  const fetched = await lastFetch(repository)
  for (const revision of asked === undefined ? usualBases : [asked]) {
    const commit = await resolveCommit(repository, revision)
    const name = (commit && (await symbolicName(repository, revision))) || revision
    const branch = /^(?:refs\/remotes\/)?origin\/(.+)$/.exec(name)?.[1]
    if (request.fetch && branch && (commit || asked)) {
      return { name, fetch: `refs/heads/${branch}`, fetched: new Date().toISOString() }
    }
    if (commit) return { name, commit, ...(branch && fetched ? { fetched } : {}) }
    if (request.fetch && asked) return { name, fetch: asked, fetched: new Date().toISOString() }
  }
  if (asked === undefined) {
    const local = await usualLocalBase(repository)
    throw new CannotCompare(
      `No branch to compare with was found: there is no origin/HEAD. ${local === undefined ? 'Name the branch that the change will be merged into: --base REV' : `Try: --base ${local}`} (or set it once: git remote set-head origin --auto).`,
    )
  }
  throw new CannotCompare(
    `There is no commit ${asked} in this clone.${await likeBranches(repository, asked)} Check the name, or run again with --fetch.`,
  )
}

async function headEndpoint(
  repository: Repository,
  store: ObjectStore,
  request: LocalRequest,
): Promise<Endpoint> {
  const asked = request.head ?? 'HEAD'
  const commit = await resolveCommit(repository, asked)
  if (!commit) {
    if (request.fetch && request.head) return { name: asked, fetch: asked }
    throw new CannotCompare(
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
