import { alterTableCommands } from '../languages/sql/alter-table-commands.ts'
import { type DbObject, isRelation } from '../languages/sql/objects.ts'
import type { SqlStatement } from '../languages/sql/script.ts'
import { byKey, changeInto, differencesOf, type PartDifference } from './differences.ts'
import { dropStatement } from './object-sql.ts'
import { keyOf, kindOf, labelOf, type Part, partsOf, type Run } from './parts.ts'

/** What exists beside what a statement wants. */
export type Structure =
  | { kind: 'identical' }
  /** All that is wanted is there, and what it has beyond that refuses no row. One row a difference: what, as it exists, as it is wanted. */
  | { kind: 'compatible'; rows: [string, string, string][] }
  /** `missing`: statements that make of what exists what is wanted, where only something is lacking. `anotherKind`: a view for a table, for instance. */
  | { kind: 'different'; rows: [string, string, string][]; missing: string[]; anotherKind?: true }

/**
 * Compares the existing object with the one that a statement wanted, by letting the database judge: it describes
 * the object, drops it, runs the statement, and describes what that made. The caller holds a transaction open in which
 * that can be taken back. Undefined where it can't be done.
 */
export async function compareStructure(
  run: Run,
  statement: SqlStatement,
  object: DbObject,
  rest?: Rest,
): Promise<Structure | undefined> {
  const kind = isRelation(object.kind) ? await kindOf(run, object) : object.kind
  if (kind === undefined) return undefined
  if (kind !== object.kind)
    return { kind: 'different', anotherKind: true, rows: [['kind', kind, object.kind]], missing: [] }
  const drop = dropStatement(object)
  const existing = drop === undefined ? undefined : await partsOf(run, object)
  if (drop === undefined || !existing || existing.length === 0) return undefined
  await run(`SAVEPOINT ${asItIs}`)
  for (const sql of [drop, insideTransaction(alone(statement, object))])
    if ((await run(sql)).kind !== 'ok') return undefined
  await runAll(run, rest?.own ?? [])
  const wanted = await partsOf(run, object)
  if (!wanted) return undefined
  const later = (await runAll(run, rest?.later ?? [])) ? await partsOf(run, object) : undefined
  const inTheEnd = later ?? wanted
  const asked = byKey(wanted)
  const judged = (found: readonly Part[]) => {
    const comparable = found.filter(part => isComparable(part, object) || asked.has(keyOf(part)))
    return verdict(comparable, wanted, inTheEnd, rest !== undefined)
  }
  const structure = judged(existing)
  if (structure.kind !== 'different') return structure
  await run(`ROLLBACK TO SAVEPOINT ${asItIs}`)
  const sent = await changeInto(run, existing, wanted, inTheEnd)
  const changed = sent && (await partsOf(run, object))
  // Only what was tried and leads there is an answer.
  const leads = sent && changed && judged(changed).kind !== 'different'
  return { ...structure, missing: leads ? sent : [] }
}

const asItIs = 'migration_gate_as_it_is'

/** What the migration does to the same object after the statement; unknown where it was not run that far. */
export interface Rest {
  /** Of the same operation. */
  own: readonly string[]
  later: readonly string[]
}

/** Each for itself: one that fails is a failure of its own. */
async function runAll(run: Run, statements: readonly string[]): Promise<boolean> {
  for (const sql of statements) {
    await run('SAVEPOINT migration_gate_piece')
    if ((await run(insideTransaction(sql))).kind !== 'ok')
      await run('ROLLBACK TO SAVEPOINT migration_gate_piece')
  }
  return statements.length > 0
}

/**
 * Wanted is what the operation makes; what the migration makes of it later on may be there as well. What only the
 * existing one has is a difference when it would refuse rows.
 */
function verdict(
  existing: readonly Part[],
  wanted: readonly Part[],
  inTheEnd: readonly Part[],
  whole: boolean,
): Structure {
  const differences = differencesOf(existing, wanted, inTheEnd)
  const sides = { exists: byKey(existing), wanted: byKey(wanted) }
  const rows = (which: (difference: PartDifference) => boolean) =>
    differences.filter(which).map(difference => rowOf(difference, sides))
  const refuses = ({ exists, wanted: asked }: PartDifference) =>
    !asked && exists?.required === true && (whole || exists.kind === 'column')
  const decisive = [
    ...rows(({ exists, wanted: asked }) => exists !== undefined && asked !== undefined),
    ...rows(({ exists }) => !exists),
    ...rows(refuses),
  ]
  if (decisive.length > 0) return { kind: 'different', rows: decisive, missing: [] }
  const additional = rows(({ wanted: asked }) => !asked)
  return additional.length > 0 ? { kind: 'compatible', rows: additional } : { kind: 'identical' }
}

/** An index more is the table's, not the column's; a function that takes something else is another one. */
function isComparable({ kind, required }: Part, object: DbObject): boolean {
  return object.kind === 'column' ? required || kind !== 'index' : object.kind !== 'function'
}

type Parts = ReadonlyMap<string, Part>

function rowOf({ exists, wanted }: PartDifference, sides: { exists: Parts; wanted: Parts }): Row {
  const what = labelOf(exists ?? wanted ?? { kind: 'whole', name: '' })
  if (exists && wanted) return [what, exists.definition, wanted.definition]
  return [what, withDefault(exists, sides.exists), withDefault(wanted, sides.wanted)]
}

type Row = [string, string, string]

/** Of a column that only one side has. */
function withDefault(part: Part | undefined, among: Parts): string {
  if (!part) return '–'
  const value = among.get(keyOf({ kind: 'default', name: part.name }))
  return part.kind === 'column' && value ? `${part.definition} default ${value.definition}` : part.definition
}

/** One command of an ALTER TABLE with several. */
function alone({ text, start }: SqlStatement, object: DbObject): string {
  const commands = object.table === undefined ? undefined : alterTableCommands(text)
  const at = object.start - start
  const own = commands?.pieces.find(piece => piece.start <= at && at < piece.end)
  return commands && own ? `${text.slice(0, commands.start)} ${text.slice(own.start, own.end)}` : text
}

/** What is built concurrently is the same in the end, but can't be built in a transaction. */
function insideTransaction(statement: string): string {
  return statement.replace(/^(create\s+(?:unique\s+)?index)\s+concurrently\b/i, '$1')
}
