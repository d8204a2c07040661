import { openStoreAt } from '../../comparison/remote.ts'
import { scopeKey, touchedScopes } from '../../frameworks/find-histories.ts'
import { changesBetween } from '../../gate/judge.ts'
import { authorshipOf } from '../../git/authorship.ts'
import { fetchUntil, githubSource } from '../../git/fetch.ts'
import type { ObjectStore } from '../../git/object-store.ts'
import { GitAbortedError, GitError } from '../../git/run.ts'
import { ExpectedError } from '../../model/expected-error.ts'
import { failure, type Result, success } from '../../model/result.ts'
import type { ActionRequest } from '../../publish/action-request.ts'
import type { Since } from '../../publish/issue-text.ts'
import { historiesOf } from './histories-of.ts'

const commitsShown = 20
const migrationsShown = 20

/** What came between two commits of a branch. The reason is a sentence. */
export async function changedSince(
  {
    directory,
    owned,
    server,
    inputs,
    event,
  }: Pick<ActionRequest, 'directory' | 'owned' | 'server' | 'inputs' | 'event'>,
  green: string,
): Promise<Result<Since>> {
  const source = githubSource(server.url, `${server.owner}/${server.repo}`, inputs.token)
  const head = event.headSha
  try {
    const { store } = await openStoreAt({ directory, owned, source })
    try {
      await fetchUntil(
        store,
        source,
        [green, head],
        async ([one = '', other = '']) => (await store.mergeBase(one, other)) !== undefined,
      )
      const [commits, migrations] = await Promise.all([
        commitsBetween(store, green, head),
        migrationsBetween(store, green, head, inputs.config),
      ])
      return success({ ...commits, ...migrations })
    } finally {
      await store[Symbol.asyncDispose]()
    }
  } catch (error) {
    if (!(error instanceof ExpectedError || error instanceof GitError || error instanceof GitAbortedError))
      throw error
    return failure(
      `What changed since could not be determined: ${(error.message.split('\n', 1)[0] ?? '').slice(0, 200)}.`,
    )
  }
}

async function commitsBetween(store: ObjectStore, green: string, head: string) {
  const range = `${green}..${head}`
  const format = '--format=%H%n%an%n%s'
  const [log, count] = await Promise.all([
    store.git(['log', '--first-parent', `--max-count=${commitsShown}`, '-z', format, range]),
    store.git(['rev-list', '--first-parent', '--count', range]),
  ])
  const commits = log.stdout
    .toString('utf8')
    .split('\0')
    .filter(entry => entry !== '')
    .map(entry => {
      const [commit = '', author = '', subject = ''] = entry.split('\n')
      return { commit, author, subject }
    })
  return { commits, commitsInAll: Number(count.stdout.toString().trim()) }
}

async function migrationsBetween(
  store: ObjectStore,
  green: string,
  head: string,
  configFile: string | undefined,
) {
  const trees = await Promise.all([store.tree('then', green), store.tree('now', head)])
  const [before, after] = await historiesOf([trees[0], trees[1]], configFile)
  if (!before || !after) return { migrations: [], migrationsInAll: 0 }
  const then = before.locations
  const now = after.locations
  const touched = touchedScopes(then, now)
  const wanted = (location: { framework: string; scope: string }) => touched.has(scopeKey(location))
  const changes = await changesBetween(
    { tree: before.tree, locations: then.filter(wanted) },
    { tree: after.tree, locations: now.filter(wanted) },
  )
  const all = changes.flatMap(({ incoming, edited, removed }) => [
    ...[...incoming].map(({ file }) => ({ path: file.path, what: 'new' as const })),
    ...edited.map(({ after }) => ({ path: after.file.path, what: 'edited' as const })),
    ...removed.map(({ file }) => ({ path: file.path, what: 'removed' as const })),
  ])
  const migrations = await Promise.all(
    all.slice(0, migrationsShown).map(async one => ({
      ...one,
      brought: one.what === 'new' ? await authorshipOf(store, head, one.path) : undefined,
    })),
  )
  return { migrations, migrationsInAll: all.length }
}
