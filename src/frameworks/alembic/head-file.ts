import type { History } from '../../model/history.ts'
import { rangeOf } from '../../model/position.ts'
import type { Tree } from '../../model/tree.ts'
import type { HeadFile } from '../framework.ts'

/** A file HEAD or HEADS beside the revisions that holds the last one's id, as OpenStack's projects have it. */
export async function alembicHeadFiles(history: History, tree: Tree): Promise<HeadFile[]> {
  const [head] = history.heads()
  if (!head) return []
  const directories = new Set(
    history.migrations.map(({ file }) => file.path.slice(0, Math.max(file.path.lastIndexOf('/'), 0))),
  )
  const found: HeadFile[] = []
  for (const directory of directories) {
    for (const file of tree.inDirectory(directory)) {
      if (!/(^|\/)HEADS?$/.test(file.path)) continue
      const text = await tree.readText(file)
      const names = text.split(/\s+/).filter(word => word !== '')
      const from = text.length - text.trimStart().length
      found.push({
        path: file.path,
        range: rangeOf(text, from, text.trimEnd().length),
        names,
        expected: head.id,
      })
    }
  }
  return found
}
