import { refsOf } from '../git/fetch.ts'
import type { ObjectStore } from '../git/object-store.ts'
import { inRepository, type Repository } from '../git/repository.ts'
import { nearNames } from '../text/near-names.ts'
import { CannotCompareError, type Endpoint, fetchFailuresExplained } from './comparison.ts'

/** May a branch be called so? Not `HEAD~1`, and not the id of a commit. */
export async function isRefName(repository: Repository, asked: string): Promise<boolean> {
  if (/^[0-9a-f]{40,64}$|^HEAD$|^@$/.test(asked)) return false
  const answer = await inRepository(repository, ['check-ref-format', `refs/heads/${asked}`], { accept: [1] })
  return answer.code === 0
}

/** What origin has under a name that somebody types: a branch, else a tag. */
export async function remoteRef(
  store: ObjectStore,
  asked: string,
): Promise<{ name: string; object: string } | undefined> {
  const { source } = store
  if (!source) return undefined
  const candidates = asked.startsWith('refs/') ? [asked] : [`refs/heads/${asked}`, `refs/tags/${asked}`]
  const refs = await fetchFailuresExplained(source, () => refsOf(store, source, candidates))
  for (const name of candidates) {
    const object = refs.get(name)
    if (object !== undefined) return { name, object }
  }
  return undefined
}

/** A commit that the clone lacks, to be fetched by its id. Throws where it is named otherwise. */
export function commitAtOrigin(asked: string): Endpoint {
  if (/^[0-9a-f]{40,64}$/.test(asked)) return { name: asked, fetch: asked }
  throw new CannotCompareError(
    /^[0-9a-f]{4,39}$/.test(asked)
      ? `There is no commit ${asked} in this clone, and a server only gives a commit that is named by all of its digits.`
      : `Neither this clone nor origin has ${asked}. Check the name.`,
  )
}

/** The branches of a clone whose names are like one that is not there, as the end of a sentence. */
export async function likeBranches(repository: Repository, asked: string): Promise<string> {
  const near = nearNames(asked, await branches(repository))
  return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`
}

/** The branch that a clone without a remote is most likely made for. */
export async function usualLocalBase(repository: Repository): Promise<string | undefined> {
  const names = await branches(repository)
  return ['main', 'master', 'develop', 'trunk'].find(name => names.includes(name))
}

async function branches(repository: Repository): Promise<string[]> {
  const { stdout } = await inRepository(repository, [
    'for-each-ref',
    '--count=2000',
    '--format=%(refname:short)',
    'refs/heads',
    'refs/remotes',
  ])
  return stdout
    .toString()
    .split('\n')
    .filter(name => name !== '')
}
