import { join } from 'node:path'
import type { TreeFile } from '../model/tree.ts'
import { fetchInto } from './fetch.ts'
import { MissingObjectsError } from './missing-objects.ts'
import type { ObjectStore } from './object-store.ts'

let count = 0

/**
 * Writes files into an empty directory as a checkout would: symbolic links, executable bits, line ends and filters
 * included. The index lies in the temporary repository, so that the user's clone never hears of it.
 */
export async function checkOut(
  store: ObjectStore,
  files: readonly TreeFile[],
  directory: string,
): Promise<void> {
  await fetchMissing(store, [...new Set(files.map(({ oid }) => oid))])
  const env = {
    GIT_INDEX_FILE: join(store.directory, `check-out-index-${++count}`),
    GIT_WORK_TREE: directory,
  }
  const call = { env, cwd: directory, settings: [['core.bare', 'false']] as const }
  const listing = files.map(({ mode, oid, path }) => `${mode} ${oid}\t${path}\0`).join('')
  await store.git(['update-index', '-z', '--add', '--index-info'], { ...call, input: listing })
  await store.git(['checkout-index', '--all', '--force', '--quiet'], call)
}

/** In one go: checkout-index would fetch them one by one. */
async function fetchMissing(store: ObjectStore, oids: readonly string[]): Promise<void> {
  const { stdout } = await store.git(['cat-file', '--batch-check', '--buffer'], {
    input: `${oids.join('\n')}\n`,
  })
  const missing = stdout
    .toString('latin1')
    .split('\n')
    .flatMap(line => (line.endsWith(' missing') ? line.slice(0, -' missing'.length) : []))
  if (missing.length === 0) return
  if (!store.source) {
    throw new MissingObjectsError(
      `${missing.length} file contents are not in this clone (a partial clone). Run again with --fetch.`,
    )
  }
  await fetchInto(store, store.source, missing, { blobs: true })
}
