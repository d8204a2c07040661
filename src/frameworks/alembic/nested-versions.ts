import type { Tree, TreeFile } from '../../git/tree.ts'

interface Said {
  revisions: Set<string>
  parents: Set<string>
}

/**
 * Are the directories below a directory of versions part of its graph, though no configuration says so? Projects that
 * name their version directories in code (OpenStack's do, one a release and branch) can only be known by their
 * revisions: they go on from those above, or those above go on from them. A lone revision in a directory of drafts, and
 * an archive that nothing names any more, stay out, as Alembic leaves them out.
 */
export async function belongTogether(
  above: readonly TreeFile[],
  below: readonly TreeFile[],
  tree: Tree,
): Promise<boolean> {
  if (below.length === 0) return false
  const bytes = await tree.read([...above, ...below])
  const textsOf = (files: readonly TreeFile[]) =>
    files.map(({ oid }) => bytes.get(oid)?.toString('latin1') ?? '')
  const top = saidBy(textsOf(above))
  const nested = saidBy(textsOf(below))
  if (nested.revisions.size === 0) return false
  if (top.revisions.size === 0) return true
  if ([...top.parents].some(id => !top.revisions.has(id) && nested.revisions.has(id))) return true
  return (
    nested.revisions.size > top.revisions.size &&
    [...nested.parents].some(id => top.revisions.has(id)) &&
    ![...nested.revisions].some(id => top.revisions.has(id))
  )
}

/** Their lines are so regular that a glance is enough to tell where they belong. */
function saidBy(texts: readonly string[]): Said {
  const said: Said = { revisions: new Set(), parents: new Set() }
  for (const text of texts) {
    const revision = /^revision\s*(?::[^=\n]*)?=\s*\(?\s*[uU]?(['"])([^'"\n]+)\1/m.exec(text)?.[2]
    const downs = /^down_revision\s*(?::[^=\n]*)?=([^=]*?)(?=^\w|$(?![\s\S]))/m.exec(text)?.[1] ?? ''
    if (revision === undefined) continue
    said.revisions.add(revision)
    for (const match of downs.matchAll(/(['"])([^'"\n]+)\1/g)) said.parents.add(match[2] ?? '')
  }
  return said
}
