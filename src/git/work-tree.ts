import { copyFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ObjectStore } from './object-store.ts'
import type { Repository } from './repository.ts'

/**
 * The user's files as they lie there, tracked or not (but not ignored), as a tree in the store. Only for the local
 * command line: a pull request's files are never read from a work tree. Works on a copy of the index, so that
 * unchanged files need not be read again.
 */
export async function snapshotWorkTree(
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
