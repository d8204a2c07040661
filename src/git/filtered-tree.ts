import type { Tree } from '../model/tree.ts'

/** A tree without the files that a predicate leaves out. */
export function withoutFiles(tree: Tree, leftOut: (path: string) => boolean): Tree {
  const files = tree.files.filter(file => !leftOut(file.path))
  if (files.length === tree.files.length) return tree
  const kept = new Set(files.map(file => file.path))
  return {
    name: tree.name,
    files,
    inDirectory: directory => tree.inDirectory(directory).filter(file => kept.has(file.path)),
    file: path => (kept.has(path) ? tree.file(path) : undefined),
    read: wanted => tree.read(wanted),
    readText: (file, most) => tree.readText(file, most),
  }
}
