/** A file of a revision. One path can stand twice where two sides of a merge both added it. */
export interface TreeFile {
  path: string
  /** The blob's object id: equal ids are equal bytes. */
  oid: string
  /** '100644', '100755', '120000' (a symbolic link). */
  mode: string
}

/** The files of one revision, read from git objects; never the files of a checkout. */
export interface Tree {
  /** Names the revision for people: a short commit, "merged", "working tree". */
  readonly name: string
  /** Sorted by path. */
  readonly files: readonly TreeFile[]
  /** The files directly in a directory ('' is the top). */
  inDirectory(directory: string): readonly TreeFile[]
  file(path: string): TreeFile | undefined
  /** The bytes of many files in one go, by object id. */
  read(files: readonly TreeFile[]): Promise<Map<string, Buffer>>
  /** `most`: bytes of the file, where it may have more than limits.ts says. */
  readText(file: TreeFile, most?: number): Promise<string>
}

/** Paths of files that one of two trees has otherwise than the other, or not at all, in order. */
export function changedPaths(before: readonly TreeFile[], after: readonly TreeFile[]): string[] {
  const known = new Map(before.map(({ path, oid }) => [path, oid]))
  const changed: string[] = []
  for (const { path, oid } of after) {
    if (known.get(path) !== oid) changed.push(path)
    known.delete(path)
  }
  return [...changed, ...known.keys()].sort()
}
