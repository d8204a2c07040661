import type { FetchSource } from '../git/fetch.ts'
import { ObjectStore } from '../git/object-store.ts'
import { NotARepositoryError, openRepository, type Repository, resolveCommit } from '../git/repository.ts'
import { compare, type Endpoint } from './comparison.ts'
import type { OpenComparison } from './local.ts'

export interface RemoteRequest {
  /** The checkout, if there is one: its objects need not be fetched again. */
  directory: string
  /** Directories that may be read though another user owns them. */
  owned?: readonly string[]
  source: FetchSource
  /** A branch (its tip now), or exactly one commit. */
  base: { name: string; ref: string } | { name: string; commit: string }
  /** The commit that is judged. */
  head: { name: string; commit: string }
}

/** The comparison that a job on the server asks for: base is what the server has now. Throws CannotCompareError. */
export async function compareRemotely(request: RemoteRequest): Promise<OpenComparison> {
  const { repository, store } = await openStoreAt(request)
  try {
    const { base, head } = request
    const now = new Date().toISOString()
    const here = repository && (await resolveCommit(repository, head.commit))
    const headEndpoint: Endpoint = here
      ? { name: head.name, commit: here }
      : { name: head.name, fetch: head.commit }
    const baseEndpoint: Endpoint =
      'ref' in base
        ? { name: base.name, fetch: base.ref, fetched: now }
        : await commitEndpoint(repository, base.name, base.commit)
    const comparison = await compare(store, baseEndpoint, headEndpoint)
    return { comparison, store, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() }
  } catch (error) {
    await store[Symbol.asyncDispose]()
    throw error
  }
}

/** Borrows what the checkout has, and fetches the rest. The store must be disposed of. */
export async function openStoreAt({
  directory,
  owned,
  source,
}: Pick<RemoteRequest, 'directory' | 'owned' | 'source'>): Promise<{
  repository: Repository | undefined
  store: ObjectStore
}> {
  const repository = await checkoutAt(directory, owned)
  return { repository, store: await ObjectStore.open(repository, source) }
}

export async function checkoutAt(
  directory: string,
  owned: readonly string[] = [],
): Promise<Repository | undefined> {
  try {
    return await openRepository(directory, { owned })
  } catch (error) {
    // A job that must not check out a stranger's code has no repository: everything is fetched.
    if (error instanceof NotARepositoryError) return undefined
    throw error
  }
}

async function commitEndpoint(
  repository: Repository | undefined,
  name: string,
  commit: string,
): Promise<Endpoint> {
  const here = repository && (await resolveCommit(repository, commit))
  return here ? { name, commit: here } : { name, fetch: commit }
}
