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
export function changedPaths(before: Tree, after: Tree): string[] {
  const known = new Map(before.files.map(({ path, oid }) => [path, oid]))
  const changed = after.files.filter(({ path, oid }) => known.get(path) !== oid).map(({ path }) => path)
  const gone = before.files.filter(({ path }) => !after.file(path)).map(({ path }) => path)
  return [...new Set([...changed, ...gone])].sort()
}
