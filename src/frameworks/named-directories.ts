import { decode } from '../git/git-tree.ts'
import type { Tree, TreeFile } from '../model/tree.ts'
import { fileName, normalized, parentOf, within } from '../text/paths.ts'

/** A file of a runner that names the directory of its migrations. */
export interface NamingFile {
  /** How it may be called. */
  readonly names: readonly string[]
  /** What stands before the directory, as a pattern that is global. */
  readonly before: RegExp
  /** What the runner adds to it. */
  readonly below?: string
}

const maxFiles = 20
const maxNamed = 20
const maxLength = 300

const indexes = new WeakMap<Tree, ReadonlyMap<string, readonly TreeFile[]>>()

function filesCalled(names: readonly string[], tree: Tree): TreeFile[] {
  let index = indexes.get(tree)
  if (!index) {
    const lists = new Map<string, TreeFile[]>()
    for (const file of tree.files) {
      const name = fileName(file.path)
      const list = lists.get(name)
      if (list) list.push(file)
      else lists.set(name, [file])
    }
    indexes.set(tree, lists)
    index = lists
  }
  return names.flatMap(name => index.get(name) ?? []).slice(0, maxFiles)
}

/** The directories that these files name, as paths of the tree. */
export async function directoriesNamedBy(files: readonly NamingFile[], tree: Tree): Promise<Set<string>> {
  const directories = new Set<string>()
  for (const { names, before, below } of files) {
    const naming = filesCalled(names, tree)
    const blobs = naming.length > 0 ? await tree.read(naming) : new Map<string, Buffer>()
    for (const { path, oid } of naming)
      for (const named of valuesAfter(before, decode(blobs.get(oid)))) {
        const at = normalized(within(parentOf(path), below === undefined ? named : within(named, below)))
        if (at !== undefined && at !== '') directories.add(at)
      }
  }
  return directories
}

const call = /^\s*(?:path\.)?(?:resolve|join)\(([^)\n]{0,200})\)/
const quoted = /^\s*(['"`])([^'"`\n]{1,200})\1/
const bare = /^[ \t]*([\w./-]{1,200})[ \t\r]*(?:$|\n)/

/** `'x'`, `path.join(__dirname, 'x', 'y')`, and `x` alone on its line. */
function valuesAfter(before: RegExp, text: string): string[] {
  const found: string[] = []
  for (const match of text.matchAll(before)) {
    if (found.length === maxNamed) break
    const start = match.index + match[0].length
    const rest = text.slice(start, start + maxLength)
    const parts = call.exec(rest)?.[1]
    const value =
      parts === undefined
        ? (quoted.exec(rest)?.[2] ?? bare.exec(rest)?.[1])
        : Array.from(parts.matchAll(/['"`]([^'"`]*)['"`]/g), ([, part]) => part).join('/')
    if (value) found.push(value.replace(/^file:\/\//, '').replace(/\/\*[^/]*$/, ''))
  }
  return found
}
