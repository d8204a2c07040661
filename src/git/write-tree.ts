import { join } from 'node:path'
import type { ObjectStore } from './object-store.ts'

/** What becomes of a path: its text, or null where it goes. */
export type TreeChanges = ReadonlyMap<string, { text: string; mode: string } | null>

/** Writes a commit on top of another one into the store, with some files changed; no work tree is involved. */
export async function commitChanges(
  store: ObjectStore,
  parent: string,
  changes: TreeChanges,
): Promise<string> {
  const env = { GIT_INDEX_FILE: join(store.directory, 'fix-index') }
  await store.git(['read-tree', parent], { env })
  const entries: string[] = []
  const absent = '0'.repeat(parent.length)
  for (const [path, change] of changes) {
    if (change === null) entries.push(`0 ${absent}\t${path}`)
    else entries.push(`${change.mode} ${await writeBlob(store, change.text)}\t${path}`)
  }
  await store.git(['update-index', '-z', '--index-info'], { env, input: `${entries.join('\0')}\0` })
  const tree = (await store.git(['write-tree'], { env })).stdout.toString().trim()
  return store.commitTree(tree, parent)
}

async function writeBlob(store: ObjectStore, text: string): Promise<string> {
  const answer = await store.git(['hash-object', '-w', '--stdin'], { input: Buffer.from(text) })
  return answer.stdout.toString().trim()
}

/** The difference between two commits, as `git apply` takes it. */
export async function patchBetween(store: ObjectStore, from: string, to: string): Promise<Buffer> {
  const answer = await store.git([
    'diff',
    '--binary',
    '--find-renames',
    '--no-ext-diff',
    '--no-color',
    from,
    to,
  ])
  return answer.stdout
}
