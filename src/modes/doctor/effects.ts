import type { Catalog } from '../../schema/catalog.ts'
import { kindIn } from '../../schema/recreate.ts'
import type { DifferenceRow } from './diagnosis.ts'

/** What a migration makes of a database's structure, as the catalog shows it. */
export interface Effect {
  created: string[]
  changed: { key: string; before: string }[]
  dropped: string[]
}

export function effectBetween(before: Catalog, after: Catalog): Effect {
  const effect: Effect = { created: [], changed: [], dropped: [] }
  for (const [key, { definition }] of after.objects) {
    const old = before.objects.get(key)
    if (!old) effect.created.push(key)
    else if (old.definition !== definition) effect.changed.push({ key, before: old.definition })
  }
  for (const key of before.objects.keys()) if (!after.objects.has(key)) effect.dropped.push(key)
  return effect
}

/** How much of a migration's effect a database has already. */
export interface Presence {
  /** It has it as the migration makes it. */
  present: string[]
  absent: string[]
  different: DifferenceRow[]
  /** Of the tables that the migration creates, what only the database has. `required`: it refuses rows. */
  additional: (DifferenceRow & { required: boolean })[]
  /** Constraints and indexes that are there under another name: wanted, and as it is called. */
  renamed: Map<string, string>
}

/** `after`: what the migration leads to; `end`: what all that is pending leads to, which may be there as well. */
export function presenceOf(effect: Effect, live: Catalog, after: Catalog, end: Catalog): Presence {
  const presence: Presence = { present: [], absent: [], different: [], additional: [], renamed: new Map() }
  const claimed = new Set<string>()
  for (const key of effect.created) created(key, { live, after, end }, presence, claimed)
  for (const { key, before } of effect.changed) {
    const is = live.objects.get(key)?.definition
    if (is !== undefined && isWanted(key, is, after, end)) presence.present.push(key)
    else if (is === undefined || is === before) presence.absent.push(key)
    else presence.different.push(rowOf(key, is, after.objects.get(key)?.definition))
  }
  for (const key of effect.dropped) (live.objects.has(key) ? presence.absent : presence.present).push(key)
  const tables = new Set(effect.created.filter(key => live.objects.has(key) && after.columns.has(key)))
  for (const [key, { partOf, definition }] of live.objects) {
    if (partOf === undefined || !tables.has(partOf) || claimed.has(key)) continue
    if (after.objects.has(key) || end.objects.has(key)) continue
    presence.additional.push({ ...rowOf(key, definition, undefined), required: refusesRows(key, live) })
  }
  return presence
}

interface Sides {
  live: Catalog
  after: Catalog
  end: Catalog
}

function created(key: string, { live, after, end }: Sides, presence: Presence, claimed: Set<string>): void {
  const wanted = after.objects.get(key)
  const exists = live.objects.get(key)
  if (!wanted) return
  if (exists) {
    if (isWanted(key, exists.definition, after, end)) presence.present.push(key)
    else presence.different.push(rowOf(key, exists.definition, wanted.definition))
    return
  }
  const other = twinOf(key, live, after)
  if (other !== undefined && !claimed.has(other)) {
    claimed.add(other)
    presence.renamed.set(key, other)
    presence.present.push(key)
    return
  }
  const clash = relationKinds
    .map(kind => `${kind} ${wanted.name}`)
    .find(one => one !== key && live.objects.has(one))
  if (clash !== undefined && relationKinds.includes(kindIn(key, wanted.name)))
    presence.different.push({
      what: wanted.name,
      database: kindIn(clash, wanted.name),
      migration: kindIn(key, wanted.name),
    })
  // A later one takes it away again.
  else if (end.objects.has(key)) presence.absent.push(key)
}

const relationKinds = ['table', 'view', 'materialized view', 'foreign table', 'sequence', 'index']

function isWanted(key: string, definition: string, after: Catalog, end: Catalog): boolean {
  return [after, end].some(catalog => catalog.objects.get(key)?.definition === definition)
}

/** A constraint or an index of the same table that says the same under another name, which the migrations do not use. */
function twinOf(key: string, live: Catalog, after: Catalog): string | undefined {
  const wanted = after.objects.get(key)
  const kind = wanted && kindIn(key, wanted.name)
  if (kind !== 'constraint' && kind !== 'index') return undefined
  const says = withoutName(kind, wanted?.name ?? '', wanted?.definition ?? '')
  for (const [other, { partOf, definition, name }] of live.objects)
    if (
      partOf === wanted?.partOf &&
      kindIn(other, name) === kind &&
      !after.objects.has(other) &&
      withoutName(kind, name, definition) === says
    )
      return other
  return undefined
}

/** An index says its own name in its definition. */
function withoutName(kind: 'constraint' | 'index', name: string, definition: string): string {
  if (kind === 'constraint') return definition
  const word = ' INDEX '
  const at = definition.indexOf(word) + word.length
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const own = name.slice(dot + 1)
    if (definition.startsWith(`${own} ON `, at))
      return definition.slice(0, at) + definition.slice(at + own.length)
  }
  return definition
}

/** A column that has to be given a value, or a constraint that the migrations know nothing of. */
function refusesRows(key: string, live: Catalog): boolean {
  const { name = '', definition = '' } = live.objects.get(key) ?? {}
  const kind = kindIn(key, name)
  if (kind === 'column') return / not null\b/.test(definition) && !/ default | generated /.test(definition)
  return kind === 'constraint' || (kind === 'index' && definition.startsWith('CREATE UNIQUE '))
}

export function rowOf(
  key: string,
  database: string | undefined,
  migration: string | undefined,
): DifferenceRow {
  const shown = (definition: string | undefined) =>
    definition === undefined ? '–' : definition === '' ? 'exists' : definition
  return { what: key, database: shown(database), migration: shown(migration) }
}

/** The state of a pending migration, by what of it is there. */
export function stateOf({
  present,
  absent,
  different,
  additional,
  renamed,
}: Presence): 'pending' | 'exists-identical' | 'exists-compatible' | 'exists-different' | 'exists-in-part' {
  if (different.length > 0) return 'exists-different'
  if (present.length === 0) return 'pending'
  if (absent.length > 0) return 'exists-in-part'
  if (additional.some(({ required }) => required)) return 'exists-different'
  return additional.length > 0 || renamed.size > 0 ? 'exists-compatible' : 'exists-identical'
}
