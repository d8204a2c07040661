import { createHash } from 'node:crypto'
import { decodePython } from '../../languages/python/decode.ts'
import { endOfLine } from '../../languages/python/lexing.ts'
import { quotedLike } from '../../languages/python/literals.ts'
import { pythonReader } from '../../languages/python/read-python.ts'
import type { Rename } from '../../model/fix.ts'
import type { Migration } from '../../model/migration.ts'
import { rangeOf } from '../../model/position.ts'
import { parentOf } from '../../text/paths.ts'
import type { Repair, RepairRequest } from '../framework.ts'
import { TextEdits, textAt } from '../text-edits.ts'
import { type RevisionFile, type RevisionRef, readRevisionFile } from './revision-file.ts'

type Facts = Extract<RevisionFile, { kind: 'revision' }>

/**
 * Puts incoming revisions after another one: the first one's down_revision, and a new id where another file of the
 * tree has the same one. Undefined where that can't be done by editing text.
 */
export async function repairAlembic(request: RepairRequest): Promise<Repair | undefined> {
  const { chain, after, history, tree } = request
  const python = await pythonReader()
  const ids = newIds(request)
  const bytes = await tree.read(chain.map(({ file }) => file))
  const edits = new TextEdits()
  const renames: Rename[] = []
  for (const [index, migration] of chain.entries()) {
    const content = bytes.get(migration.file.oid)
    const decoded = content && decodePython(content)
    if (decoded?.kind !== 'text') return undefined
    const { text } = decoded
    const facts = readRevisionFile(text, python)
    if (facts.kind !== 'revision') return undefined
    const { path } = migration.file
    const before = facts.downRevisions.map(ref => ref.text)
    let downs: string[]
    if (index === 0) {
      const following = history.ancestorsOf(after.id)
      // What the new parent comes after already need not be named again; a merge revision keeps its other sides.
      const kept = before.filter(id => !following.has(id) && id !== after.id)
      downs = [after.id, ...kept.filter(id => history.get(id) !== undefined)]
    } else {
      downs = before.map(id => ids.get(id) ?? id)
    }
    if (downs.join('\n') !== before.join('\n')) {
      if (!replaceDowns(path, text, facts, downs, edits)) return undefined
      replaceInDocstring(path, text, 'Revises', downs.join(', '), edits)
    }
    for (const ref of facts.dependsOn)
      if (!replaceRef(path, text, ref, ids.get(ref.text), edits)) return undefined
    const own = ids.get(migration.id)
    if (own !== undefined) {
      if (!replaceRef(path, text, facts.revision, own, edits)) return undefined
      replaceInDocstring(path, text, 'Revision ID', own, edits)
      const stem = migration.name.includes(migration.id)
        ? migration.name.replace(migration.id, own)
        : migration.name
      const to = `${parentOf(path)}/${stem}.py`
      if (to !== path) renames.push({ from: path, to })
    }
  }
  return { edits: edits.all, renames }
}

/** New ids for those of the chain that another file has too: the same again for the same file. */
function newIds({ chain, history }: RepairRequest): Map<string, string> {
  const moving = new Set<Migration>(chain)
  const others = new Set(history.migrations.filter(migration => !moving.has(migration)).map(({ id }) => id))
  const ids = new Map<string, string>()
  for (const { id, file } of chain) {
    if (!others.has(id)) continue
    let next: string
    let round = 0
    do next = createHash('sha256').update(`${id}\0${file.path}\0${round++}`).digest('hex').slice(0, 12)
    while (others.has(next))
    ids.set(id, next)
  }
  return ids
}

function replaceRef(
  path: string,
  text: string,
  ref: RevisionRef,
  next: string | undefined,
  edits: TextEdits,
): boolean {
  if (next === undefined) return true
  if (!ref.literal) return false
  edits.replace(path, ref.range, quotedLike(textAt(text, ref.range), next))
  return true
}

/** One literal for one literal where that will do, else the whole right side. */
function replaceDowns(
  path: string,
  text: string,
  facts: Facts,
  downs: readonly string[],
  edits: TextEdits,
): boolean {
  const [old] = facts.downRevisions
  const [next] = downs
  if (old?.literal && next !== undefined && facts.downRevisions.length === 1 && downs.length === 1) {
    return replaceRef(path, text, old, next, edits)
  }
  if (!facts.downIsWritten) return false
  const style = facts.revision.literal ? textAt(text, facts.revision.range) : '""'
  const literals = downs.map(id => quotedLike(style, id))
  edits.replace(path, facts.downRange, literals.length === 1 ? literals.join('') : `(${literals.join(', ')})`)
  return true
}

/** The lines that `alembic revision` writes at the top say the same for people. */
function replaceInDocstring(
  path: string,
  text: string,
  heading: string,
  value: string,
  edits: TextEdits,
): void {
  const found = new RegExp(`^${heading}:`, 'm').exec(text)
  if (!found || !/["']{3}/.test(text.slice(0, found.index))) return
  const line = found.index + found[0].length
  const written = text.slice(line, endOfLine(text, line))
  const start = line + (written.length - written.trimStart().length)
  const end = start + written.trim().length
  const space = start === line ? ' ' : ''
  edits.replace(path, rangeOf(text, start, end), space + value)
}
