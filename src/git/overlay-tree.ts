import type { Tree, TreeFile } from '../model/tree.ts'
import { parentOf } from '../text/paths.ts'
import { decode } from './git-tree.ts'
import { type Conflict, sideBySide } from './merge.ts'
import type { TreeDifference } from './merge-many.ts'

/**
 * A tree recognised by how it differs from another one: what many open pull requests make of one base shares base's files
 * and indexes, so that each costs what it changes.
 */
export class OverlayTree implements Tree {
  readonly name: string
  readonly #base: Tree
  readonly #read: Tree['read']
  /** What stands at the paths that differ: nothing, a file, or both sides of a conflict. */
  readonly #changed = new Map<string, readonly TreeFile[]>()
  readonly #directories = new Map<string, TreeFile[]>()
  #files: readonly TreeFile[] | undefined

  constructor(
    name: string,
    base: Tree,
    difference: TreeDifference,
    conflicts: readonly Conflict[] = [],
    read: Tree['read'] = files => base.read(files),
  ) {
    this.name = name
    this.#base = base
    this.#read = read
    for (const { path, file } of difference) this.#changed.set(path, file && isFile(file) ? [file] : [])
    for (const conflict of conflicts) this.#changed.set(conflict.path, sideBySide([], [conflict]))
    for (const [path, files] of this.#changed) {
      const directory = parentOf(path)
      this.#directories.set(directory, [...(this.#directories.get(directory) ?? []), ...files])
    }
  }

  get files(): readonly TreeFile[] {
    this.#files ??= joined(
      this.#base.files.filter(({ path }) => !this.#changed.has(path)),
      [...this.#changed.values()].flat().sort(byPath),
    )
    return this.#files
  }

  inDirectory(directory: string): readonly TreeFile[] {
    const here = this.#base.inDirectory(directory)
    const changed = this.#directories.get(directory)
    if (!changed) return here
    return [...here.filter(({ path }) => !this.#changed.has(path)), ...changed].sort(byPath)
  }

  file(path: string): TreeFile | undefined {
    const changed = this.#changed.get(path)
    return changed ? changed.at(-1) : this.#base.file(path)
  }

  read(files: readonly TreeFile[]): Promise<Map<string, Buffer>> {
    return this.#read(files)
  }

  async readText(file: TreeFile): Promise<string> {
    return decode((await this.read([file])).get(file.oid))
  }
}

/** Two lists that are sorted already, as one. */
function joined(one: readonly TreeFile[], other: readonly TreeFile[]): TreeFile[] {
  const all: TreeFile[] = []
  let next = 0
  for (const file of one) {
    for (let added = other[next]; added && byPath(added, file) < 0; added = other[++next]) all.push(added)
    all.push(file)
  }
  return [...all, ...other.slice(next)]
}

function byPath(a: TreeFile, b: TreeFile): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}

/** A submodule is none. */
function isFile({ mode }: TreeFile): boolean {
  return mode !== '160000'
}
