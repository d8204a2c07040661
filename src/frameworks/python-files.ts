import type { Span } from '../model/position.ts'
import { failure, type Result, success } from '../model/result.ts'
import type { Tree, TreeFile } from '../model/tree.ts'
import type { SyntaxErrors } from './framework.ts'

/**
 * The bytes of files in one go, symbolic links followed inside the tree. The reason says why a link leads nowhere; files
 * whose content is known already are not read.
 */
export async function readFollowingLinks(
  files: readonly TreeFile[],
  tree: Tree,
  isKnown: (oid: string) => boolean,
): Promise<Map<TreeFile, Result<Buffer>>> {
  const wanted = files.filter(file => file.mode === '120000' || !isKnown(file.oid))
  const bytes = await tree.read(wanted)
  const links = wanted.filter(file => file.mode === '120000')
  const targets = new Map<TreeFile, TreeFile>()
  for (const link of links) {
    const target = followed(link, bytes.get(link.oid), tree)
    if (target) targets.set(link, target)
  }
  const further = targets.size > 0 ? await tree.read([...targets.values()]) : new Map<string, Buffer>()
  const found = new Map<TreeFile, Result<Buffer>>()
  for (const file of wanted) {
    if (file.mode !== '120000') {
      const content = bytes.get(file.oid)
      if (content) found.set(file, success(content))
      continue
    }
    const target = targets.get(file)
    const content = target && further.get(target.oid)
    found.set(
      file,
      content ? success(content) : failure('it is a symbolic link to something outside the tree'),
    )
  }
  return found
}

function followed(link: TreeFile, bytes: Buffer | undefined, tree: Tree): TreeFile | undefined {
  const parts = link.path.split('/').slice(0, -1)
  for (const part of bytes?.toString('utf8').split('/') ?? []) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  const target = bytes?.subarray(0, 1).toString() === '/' ? undefined : tree.file(parts.join('/'))
  return target?.mode === '120000' ? undefined : target
}

/** A link that leads nowhere is no error of the language. */
export async function syntaxErrorsInPython(files: readonly TreeFile[], tree: Tree): Promise<SyntaxErrors> {
  const { syntaxErrorIn } = await import('../languages/python/syntax-error.ts')
  const found = new Map<TreeFile, Span & { text: string }>()
  for (const [file, content] of await readFollowingLinks(files, tree, () => false)) {
    const error = content?.ok ? await syntaxErrorIn(content.value) : undefined
    if (error) found.set(file, error)
  }
  return found
}
