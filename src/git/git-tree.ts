import { join } from 'node:path'
import type { Tree, TreeFile } from '../model/tree.ts'
import { fetchInto } from './fetch.ts'
import { MissingObjectsError } from './missing-objects.ts'
import type { ObjectStore } from './object-store.ts'

/** The files of one revision, from git objects. */
export class GitTree implements Tree {
  readonly name: string
  readonly files: readonly TreeFile[]
  readonly #store: ObjectStore
  #byDirectory: Map<string, TreeFile[]> | undefined
  #byPath: Map<string, TreeFile> | undefined

  constructor(name: string, files: readonly TreeFile[], store: ObjectStore) {
    this.name = name
    this.files = files
    this.#store = store
  }

  inDirectory(directory: string): readonly TreeFile[] {
    if (!this.#byDirectory) {
      this.#byDirectory = new Map()
      for (const file of this.files) {
        const parent = file.path.slice(0, Math.max(file.path.lastIndexOf('/'), 0))
        const siblings = this.#byDirectory.get(parent)
        if (siblings) siblings.push(file)
        else this.#byDirectory.set(parent, [file])
      }
    }
    return this.#byDirectory.get(directory) ?? []
  }

  file(path: string): TreeFile | undefined {
    this.#byPath ??= new Map(this.files.map(file => [file.path, file]))
    return this.#byPath.get(path)
  }

  read(files: readonly TreeFile[]): Promise<Map<string, Buffer>> {
    return this.#store.readBlobs(files.map(file => file.oid))
  }

  /** Writes the files into an empty directory. */
  checkOut(directory: string): Promise<CheckOut> {
    return checkOut(this.#store, this.files, directory)
  }

  async readText(file: TreeFile, most?: number): Promise<string> {
    const blobs = await this.#store.readBlobs([file.oid], most)
    return decode(blobs.get(file.oid))
  }
}

/** UTF-8 as git hosts show it; a byte that is none becomes U+FFFD, so that no offset is lost. */
export function decode(blob: Buffer | undefined): string {
  return blob?.toString('utf8') ?? ''
}

/** What was checked out, and is worked in by somebody else now. */
export interface CheckOut {
  /** Its files with other content than before, or gone; and those that are new and that no .gitignore leaves out. */
  written(): Promise<{ changed: string[]; added: string[] }>
}

let count = 0

/**
 * Writes files into an empty directory as a checkout would: symbolic links, executable bits, line ends and filters
 * included. The index lies in the temporary repository, so that the user's clone never hears of it.
 */
async function checkOut(
  store: ObjectStore,
  files: readonly TreeFile[],
  directory: string,
): Promise<CheckOut> {
  await fetchMissing(store, [...new Set(files.map(({ oid }) => oid))])
  const env = {
    GIT_INDEX_FILE: join(store.directory, `check-out-index-${++count}`),
    GIT_WORK_TREE: directory,
  }
  const call = { env, cwd: directory, settings: [['core.bare', 'false']] as const }
  const listing = files.map(({ mode, oid, path }) => `${mode} ${oid}\t${path}\0`).join('')
  await store.git(['update-index', '-z', '--add', '--index-info'], { ...call, input: listing })
  // With the times of the files in the index, only those that somebody writes to are read again afterwards.
  await store.git(['checkout-index', '--all', '--force', '--quiet', '--index'], call)
  const paths = async (...args: string[]) =>
    (await store.git(args, call)).stdout
      .toString('utf8')
      .split('\0')
      .filter(path => path !== '')
  return {
    async written() {
      // A file that was written again as it was is no difference: that is what refreshing finds out.
      await store.git(['update-index', '-q', '--refresh'], { ...call, accept: [1] })
      return {
        changed: await paths('diff-files', '--name-only', '-z'),
        added: await paths('ls-files', '--others', '--exclude-standard', '-z'),
      }
    },
  }
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
