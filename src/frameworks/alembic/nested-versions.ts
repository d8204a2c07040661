import type { Tree, TreeFile } from '../../model/tree.ts'
import { databaseOf } from './other-database.ts'

interface Said {
  revisions: Set<string>
  parents: Set<string>
  /** What `create_table` names. */
  tables: Set<string>
  /** Is there one that comes after nothing? */
  hasRoot: boolean
}

/** What lies below a directory of versions. */
export interface Below {
  directory: string
  above: readonly TreeFile[]
  below: readonly TreeFile[]
}

export type GraphsBelow =
  | { kind: 'none' }
  /** Part of the graph of the directory itself. */
  | { kind: 'joined' }
  /** Graphs of their own, of which env.py chooses one. */
  | { kind: 'alternatives'; each: TreeFile[][] }

/**
 * Are the directories below a directory of versions part of its graph, though no configuration says so? Projects that
 * name their version directories in code (OpenStack's do, one a release and branch) can only be known by their
 * revisions: they go on from those above, or those above go on from them. A lone revision in a directory of drafts, and
 * an archive that nothing names any more, stay out, as Alembic leaves them out.
 */
export async function graphsBelow({ directory, above, below }: Below, tree: Tree): Promise<GraphsBelow> {
  if (below.length === 0) return { kind: 'none' }
  const bytes = await tree.read([...above, ...below])
  const said = (files: readonly TreeFile[]): Said =>
    saidBy(files.map(({ oid }) => bytes.get(oid)?.toString('latin1') ?? ''))
  const top = said(above)
  const nested = said(below)
  if (nested.revisions.size === 0) return { kind: 'none' }
  if (top.revisions.size === 0) {
    const groups = groupsOf(directory, below, said)
    if (!areAlternatives(groups)) return { kind: 'joined' }
    return { kind: 'alternatives', each: groups.map(({ files }) => files) }
  }
  if ([...top.parents].some(id => !top.revisions.has(id) && nested.revisions.has(id)))
    return { kind: 'joined' }
  const goesOn =
    nested.revisions.size > top.revisions.size &&
    [...nested.parents].some(id => top.revisions.has(id)) &&
    !meet(nested.revisions, top.revisions)
  return { kind: goesOn ? 'joined' : 'none' }
}

interface Group {
  path: string
  files: TreeFile[]
  said: Said
}

/** Directories directly below, each with all that is in it; those without a revision left out. */
function groupsOf(
  directory: string,
  below: readonly TreeFile[],
  said: (files: readonly TreeFile[]) => Said,
): Group[] {
  const groups = new Map<string, TreeFile[]>()
  for (const file of below) {
    const path = file.path.slice(0, file.path.indexOf('/', directory.length + 1))
    groups.set(path, [...(groups.get(path) ?? []), file])
  }
  return [...groups]
    .map(([path, files]) => ({ path, files, said: said(files) }))
    .filter(({ said: { revisions } }) => revisions.size > 0)
}

/**
 * One graph a database: each has its own first revision and none goes on from another, and either they are called after
 * databases, or they say the same twice (ids, tables), which no single graph could.
 */
function areAlternatives(groups: readonly Group[]): boolean {
  if (!groups.every(({ said }) => said.hasRoot)) return false
  const isLinked = groups.some(({ said }) =>
    [...said.parents].some(id => !said.revisions.has(id) && groups.some(one => one.said.revisions.has(id))),
  )
  if (isLinked) return false
  if (groups.every(({ path }) => databaseOf(path) !== undefined)) return true
  return groups.some(({ said }, i) =>
    groups.slice(i + 1).some(({ said: other }) => {
      if (meet(said.revisions, other.revisions)) return true
      const shared = [...said.tables].filter(table => other.tables.has(table)).length
      return shared > 0 && shared * 2 >= Math.min(said.tables.size, other.tables.size)
    }),
  )
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some(id => others.has(id))
}

/** Does any file name a revision of its own? What it says exactly is not asked. */
export async function speakOfRevisions(files: readonly TreeFile[], tree: Tree): Promise<boolean> {
  const bytes = files.length > 0 ? await tree.read(files) : new Map<string, Buffer>()
  return files.some(({ oid }) =>
    /^[ \t\f]*revision\b[^=\r\n\u2028\u2029]*=/m.test(bytes.get(oid)?.toString('latin1') ?? ''),
  )
}

/** Their lines are so regular that a glance is enough to tell where they belong. */
function saidBy(texts: readonly string[]): Said {
  const said: Said = { revisions: new Set(), parents: new Set(), tables: new Set(), hasRoot: false }
  for (const text of texts) {
    const revision =
      /^revision[ \t\f]*(?::[^=\r\n\u2028\u2029]*)?=[ \t\f]*(?:\(\s*)?[uU]?(['"])([^'"\r\n\u2028\u2029]+)\1/m.exec(
        text,
      )?.[2]
    const downs = downRevisionIn(text)
    if (revision === undefined) continue
    said.revisions.add(revision)
    const parents = [...downs.matchAll(/(['"])([^'"\n]+)\1/g)].map(match => match[2] ?? '')
    for (const parent of parents) said.parents.add(parent)
    said.hasRoot ||= /^\s*(?:None\b|\(\s*\)|\[\s*\])/.test(downs)
    for (const match of text.matchAll(/\bcreate_table\(\s*(['"])(\w+)\1/g)) said.tables.add(match[2] ?? '')
  }
  return said
}

/** What follows `down_revision =` until the next line that begins with a word; with another `=` in it, it is no value. */
function downRevisionIn(text: string): string {
  const stop = /^\w|=/gm
  for (const head of text.matchAll(/^down_revision[ \t\f]*(?::[^=\r\n\u2028\u2029]*)?=/gm)) {
    const from = head.index + head[0].length
    stop.lastIndex = from
    const found = stop.exec(text)
    if (found?.[0] !== '=') return text.slice(from, found?.index)
  }
  return ''
}
