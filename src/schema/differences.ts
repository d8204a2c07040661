import { keyOf, type Part, type Run } from './parts.ts'

/** One side lacks it where that is undefined. */
export interface PartDifference {
  exists: Part | undefined
  wanted: Part | undefined
}

export function byKey(parts: readonly Part[]): ReadonlyMap<string, Part> {
  return new Map(parts.map(part => [keyOf(part), part]))
}

/**
 * First what is wanted and is not there like that, neither as it is made nor as it is in the end; then what is there in
 * addition. A column that only one side has brings its default.
 */
export function differencesOf(
  existing: readonly Part[],
  wanted: readonly Part[],
  /** What the migration makes of it later on may be there as well. */
  inTheEnd: readonly Part[] = wanted,
): PartDifference[] {
  const there = byKey(existing)
  const asked = byKey(wanted)
  const later = byKey(inTheEnd)
  const lacking = wanted.flatMap((part): PartDifference[] => {
    const exists = there.get(keyOf(part))
    const end = later.get(keyOf(part))
    if (exists ? [part.definition, end?.definition].includes(exists.definition) : !end) return []
    return isDefaultOfNew(part, there) ? [] : [{ exists, wanted: part }]
  })
  const additional = existing.filter(
    part => !asked.has(keyOf(part)) && !later.has(keyOf(part)) && !isDefaultOfNew(part, later),
  )
  return [...lacking, ...additional.map(exists => ({ exists, wanted: undefined }))]
}

function isDefaultOfNew({ kind, name }: Part, known: ReadonlyMap<string, Part>): boolean {
  return kind === 'default' && !known.has(keyOf({ kind: 'column', name }))
}

/** A statement, and what to send in its place where PostgreSQL refuses it. */
interface Change {
  sql: string
  otherwise?: string[]
}

/** What makes of what exists what is wanted: tried, and not taken back. Undefined where some of it is refused. */
export async function changeInto(
  run: Run,
  existing: readonly Part[],
  wanted: readonly Part[],
  inTheEnd: readonly Part[] = wanted,
): Promise<string[] | undefined> {
  const sent: string[] = []
  for (const { sql, otherwise } of changesTo(existing, wanted, inTheEnd)) {
    // Said along with another one already.
    if (sent.includes(sql)) continue
    await run('SAVEPOINT migration_gate_piece')
    const outcome = await run(sql)
    if (outcome.kind === 'ok') sent.push(sql)
    else {
      if (outcome.kind !== 'error' || !otherwise) return undefined
      await run('ROLLBACK TO SAVEPOINT migration_gate_piece')
      for (const one of otherwise) if ((await run(one)).kind !== 'ok') return undefined
      sent.push(...otherwise)
    }
  }
  return sent
}

/** Columns first, as keys and indexes need them. */
function changesTo(existing: readonly Part[], wanted: readonly Part[], inTheEnd: readonly Part[]): Change[] {
  const there = byKey(existing)
  const asked = byKey(wanted)
  const columns: Change[] = []
  const others: Change[] = []
  for (const { exists, wanted: part } of differencesOf(existing, wanted, inTheEnd)) {
    if (!part) continue
    const value = keyOf({ kind: 'default', name: part.name })
    const change =
      exists?.kind === 'column' && part.kind === 'column'
        ? columnChange(exists, part, { is: there.get(value), wanted: asked.get(value) })
        : statementFor(part, exists !== undefined)
    if (!change) continue
    if (part.kind === 'column') columns.push(change)
    else {
      const old = existing.find(one => !asked.has(keyOf(one)) && givesWay(one, part))
      if (old?.kind === 'constraint') others.push({ sql: old.drop })
      others.push(change)
    }
  }
  return [...columns, ...others]
}

/** Where it is there and differs, only a default can be changed by itself. */
function statementFor(part: Part, isThere: boolean): Change | undefined {
  if (part.kind === 'default') return { sql: part.change }
  return !isThere && 'add' in part && part.add !== undefined ? { sql: part.add } : undefined
}

/** A table has one primary key, and a foreign key of the same columns to the same table is the same one with other rules. */
function givesWay(old: Part, part: Part): boolean {
  const its = subjectOf(part)
  return its !== undefined && its === subjectOf(old)
}

/** `PRIMARY KEY`, or `FOREIGN KEY (…) REFERENCES table (`, of what pg_get_constraintdef() writes: two tables number their columns differently. */
function subjectOf({ kind, name: clause }: Part): string | undefined {
  if (kind !== 'constraint') return undefined
  if (/^PRIMARY KEY\b/.test(clause)) return 'PRIMARY KEY'
  const references = ') REFERENCES '
  const at = clause.startsWith('FOREIGN KEY (') ? clause.indexOf(references) : -1
  const open = at < 0 ? -1 : clause.indexOf('(', at + references.length)
  return open < 0 ? undefined : clause.slice(0, open + 1)
}

type Column = Extract<Part, { kind: 'column' }>

/** Only the type, only the nullability, or both. What else a column can be is not changed in one go. */
function columnChange(
  is: Column,
  wanted: Column,
  defaults: { is: Part | undefined; wanted: Part | undefined },
): Change | undefined {
  const [old, now] = [is.facts, wanted.facts]
  if (!old || !now || old.identity !== now.identity) return undefined
  const column = ` ALTER COLUMN ${now.column}`
  const nullability =
    old.notNull === now.notNull ? [] : [`${column} ${now.notNull ? 'SET' : 'DROP'} NOT NULL`]
  const whole = (changes: readonly string[]) => `ALTER TABLE ${now.table}${changes.join(',')}`
  if (now.type === old.type) return nullability.length === 0 ? undefined : { sql: whole(nullability) }
  // A cast that nobody asked for can cut values off without a word: only where there is none that PostgreSQL does itself.
  const cast = `${column} TYPE ${now.type} USING ${now.column}::${now.plainType}`
  const value = defaults.wanted
  return {
    sql: whole([`${column} TYPE ${now.type}`, ...nullability]),
    otherwise: [
      ...(defaults.is ? [whole([`${column} DROP DEFAULT`])] : []),
      whole([cast, ...nullability]),
      ...(value ? [whole([`${column} SET DEFAULT ${value.definition}`])] : []),
    ],
  }
}
