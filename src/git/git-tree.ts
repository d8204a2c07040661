import type { Tree, TreeFile } from '../model/tree.ts'
import { checkOut } from './check-out.ts'
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
  checkOut(directory: string): Promise<void> {
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
