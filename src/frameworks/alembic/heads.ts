import { createHash } from 'node:crypto'
import type { NewFile } from '../../model/fix.ts'
import type { History } from '../../model/history.ts'
import type { Migration } from '../../model/migration.ts'
import { rangeOf } from '../../model/position.ts'
import type { Tree } from '../../model/tree.ts'
import { parentOf } from '../../text/paths.ts'
import type { HeadFile } from '../framework.ts'

/**
 * What `alembic merge` writes, with an id that is the same again for the same heads:
 * https://alembic.sqlalchemy.org/en/latest/branches.html#merging-branches
 */
export async function alembicMergeFile(
  history: History,
  heads: readonly Migration[],
  tree: Tree,
): Promise<NewFile | undefined> {
  const last = heads.at(-1)
  const ids = heads.map(({ id }) => id)
  // Between quotes of Python, and one line in the docstring.
  if (!last || ids.some(id => !/^[\w. /:$]+$/u.test(id))) return undefined
  let id: string
  let round = 0
  do {
    const seed = JSON.stringify([[...ids].sort(), round++])
    id = createHash('sha256').update(seed).digest('hex').slice(0, 12)
  } while (history.get(id))
  const path = `${parentOf(last.file.path)}/${id}_merge_heads.py`
  if (tree.file(path)) return undefined
  return {
    path,
    content: `"""merge heads

Revision ID: ${id}
Revises: ${ids.join(', ')}

"""

# revision identifiers, used by Alembic.
revision = '${id}'
down_revision = (${ids.map(of => `'${of}'`).join(', ')})
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
`,
  }
}

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
