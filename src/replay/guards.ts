import {
  type DbObject,
  namesGone,
  type ObjectKind,
  type ObjectName,
  objectKey,
} from '../languages/sql/objects.ts'
import type { SqlStatement } from '../languages/sql/script.ts'
import type { Span } from '../model/position.ts'
import type { QueryOutcome } from '../postgres/engine.ts'
import { objectPlace } from '../postgres/locate-error.ts'
import { changeInto, differencesOf, type PartDifference } from '../schema/differences.ts'
import { dropStatement, literal } from '../schema/object-sql.ts'
import { type Part, partsOf, type Run } from '../schema/parts.ts'
import type { Creator, SentStatement } from './failure.ts'
import { failedOutcome } from './pending-statements.ts'
import type { ReplayMigration } from './request.ts'
import { type Interpreter, readSteps, type StepOutcome } from './steps.ts'
import { type SqlStep, sentStatement, spanInFile, type Unit, understand, unitsOf } from './units.ts'

/** A guard let a migration pass by an object that is not the one it would have made. */
export interface Mismatch {
  item: ReplayMigration
  object: ObjectName
  statement: SentStatement
  /** Where exactly, as offsets in the file. */
  span: Span
  differences: PartDifference[]
  /** What makes of what exists what is wanted: tried, and taken back. */
  statements: string[]
  /** What stays different after them: what the existing one has in addition. */
  remaining: PartDifference[]
  creator?: Creator
}

/** More would cost more than it says. */
const mostCandidates = 40
const savepoint = 'migration_gate_guard'

export const ifNotExists = /\bif\s+not\s+exists\b/i
/** In a migration's file, where it may be an argument: `if_not_exists=True`. */
export const mayGuard = /if[\s_]+not[\s_]+exists/i

/** Kinds that IF NOT EXISTS leaves as they are and that can be compared. */
const comparable = new Set<ObjectKind>(['table', 'column', 'index', 'sequence', 'materialized view'])

/**
 * For each object that a migration creates under a guard: drops what is there after the migration, lets the migration do
 * its work on that object again, and compares the two. So it does not matter how the guard is written, and what the
 * migration does to the object beside that counts. All of it is taken back.
 */
export async function guardMismatches(
  run: Run,
  item: ReplayMigration,
  steps: readonly SqlStep[],
  /** Reads the migration once more: its guards ask the database, and must be answered again. */
  again: (() => Interpreter) | undefined,
  /** Was it there before the migration? What a migration creates itself passes no guard of its own. */
  existed: (object: ObjectName) => boolean,
): Promise<Mismatch[]> {
  const named = [
    ...(await skippedCreations(steps, existed)),
    ...(again ? await namedInText(run, item.text, steps) : []),
  ]
  const candidates = named.length === 0 ? [] : await withoutPartsOfNewTables(named, steps)
  const mismatches = new Map<string, Mismatch>()
  for (const object of candidates.slice(0, mostCandidates)) {
    const found = await compare(run, item, object, steps, again)
    if (found) mismatches.set(objectKey(object), found)
  }
  return [...mismatches.values()].filter(({ object }) => !isPartOfOther(object, mismatches))
}

/** What is there now, to be asked when a migration has run. Where that can't be had, everything may have been there. */
export async function existing(run: Run): Promise<(object: ObjectName) => boolean> {
  const outcome = await run(`SELECT n.nspname AS schema, c.relname AS name, a.attname AS column
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped
    WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')`)
  if (outcome.kind !== 'ok') return () => true
  const known = new Set<string>()
  const add = (...parts: unknown[]) => known.add(JSON.stringify(parts))
  for (const { schema, name, column } of outcome.rows) {
    for (const within of [schema, undefined]) {
      add(within, name)
      if (column !== null) add(within, name, column)
    }
  }
  return ({ kind, schema, table, name }) =>
    known.has(JSON.stringify(kind === 'column' ? [schema, table, name] : [schema, name]))
}

/** A column of a table that is reported already. */
function isPartOfOther(part: ObjectName, reported: ReadonlyMap<string, unknown>): boolean {
  const key = tableKey(part)
  return key !== undefined && reported.has(key)
}

function tableKey({ table, schema }: ObjectName): string | undefined {
  if (table === undefined) return undefined
  return objectKey({ kind: 'table', name: table, ...(schema === undefined ? {} : { schema }) })
}

/**
 * A guard for a column of a table that the migration makes itself is its other arm: it is for databases that have the
 * table of old. Where the table was there before, it is compared as a whole.
 */
async function withoutPartsOfNewTables(
  objects: readonly ObjectName[],
  steps: readonly SqlStep[],
): Promise<ObjectName[]> {
  if (objects.every(({ table }) => table === undefined)) return [...objects]
  const made = await keysOfMade(steps)
  return objects.filter(object => !isPartOfOther(object, made))
}

async function keysOfMade(steps: readonly SqlStep[]): Promise<Map<string, DbObject>> {
  const made = new Map<string, DbObject>()
  for (const unit of unitsOf(steps))
    for (const object of await madeBy(unit)) made.set(objectKey(object), object)
  return made
}

/**
 * Guarded creations that an object from before the migration lets pass. One that the migration itself has dropped or
 * renamed, or created, before it comes to the guard is none of them.
 */
async function skippedCreations(
  steps: readonly SqlStep[],
  existed: (object: ObjectName) => boolean,
): Promise<ObjectName[]> {
  if (!steps.some(({ text }) => ifNotExists.test(text))) return []
  const objects = new Map<string, ObjectName>()
  const gone = new Set<string>()
  const isGone = (object: ObjectName): boolean => {
    const owner = tableKey(object)
    return gone.has(objectKey(object)) || (owner !== undefined && gone.has(owner))
  }
  for (const unit of unitsOf(steps)) {
    if (!changesNames.test(unit.text)) continue
    for (const object of await madeBy(unit))
      if (object.guarded && !object.temporary && existed(object) && !isGone(object))
        objects.set(objectKey(object), object)
    for (const object of namesGone((await understand(unit)).effects)) gone.add(objectKey(object))
  }
  return [...objects.values()]
}

/** What can have a guard, or take an object away. */
const changesNames = /\bif\s+not\s+exists\b|\bdrop\b|\brename\b|\bset\s+schema\b/i

/** What a statement makes, without the parts of a new table. */
async function madeBy(unit: Unit): Promise<DbObject[]> {
  const { statement, effects } = await understand(unit)
  const made = effects.creates.filter(({ kind }) => comparable.has(kind))
  return 'CreateStmt' in statement.node ? made.slice(0, 1) : made
}

/** Tables, columns and indexes that are there and whose names stand in the text as strings. */
async function namedInText(run: Run, text: string, steps: readonly SqlStep[]): Promise<ObjectName[]> {
  const names = new Set([...text.matchAll(/(['"])([^'"\s()]{1,63})\1/g)].map(match => match[2] ?? ''))
  if (names.size === 0 || names.size > 2000) return []
  const listed = `(${[...names].map(literal).join(', ')})`
  const outcome =
    await run(`SELECT n.nspname AS schema, c.relname AS name, c.relkind::text AS kind, a.attname AS column
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND a.attname IN ${listed}
    WHERE c.relname IN ${listed} AND c.relkind IN ('r', 'p', 'i', 'I') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
    ORDER BY 1, 2, 4`)
  if (outcome.kind !== 'ok') return []
  const made = await keysOfMade(steps)
  const found = new Map<string, ObjectName>()
  for (const { schema, name, kind, column } of outcome.rows) {
    const inSchema = schema === 'public' ? {} : { schema: String(schema) }
    const relation: ObjectName = {
      kind: kind === 'i' || kind === 'I' ? 'index' : 'table',
      name: String(name),
      ...inSchema,
    }
    for (const object of typeof column === 'string'
      ? [relation, { kind: 'column' as const, name: column, table: String(name), ...inSchema }]
      : [relation])
      found.set(objectKey(object), object)
  }
  return [...found].filter(([key]) => !made.has(key)).map(([, object]) => object)
}

async function compare(
  run: Run,
  item: ReplayMigration,
  object: ObjectName,
  steps: readonly SqlStep[],
  again: (() => Interpreter) | undefined,
): Promise<Mismatch | undefined> {
  const drop = comparable.has(object.kind) ? dropStatement(object) : undefined
  const existing = drop === undefined ? undefined : await partsOf(run, object)
  if (drop === undefined || !existing || existing.length === 0) return undefined
  await run('BEGIN')
  try {
    if ((await run(drop)).kind !== 'ok') return undefined
    const attempt = new Attempt(run, object)
    if (again) await attempt.read(again(), item)
    else for (const unit of unitsOf(steps)) await attempt.unit(unit)
    const { maker } = attempt
    const wanted = maker && (await partsOf(run, object))
    if (!maker || !wanted || wanted.length === 0) return undefined
    const differences = whatMatters(existing, wanted)
    if (differences.length === 0) return undefined
    await run('ROLLBACK')
    await run('BEGIN')
    const statements = (await changeInto(run, existing, wanted)) ?? []
    const changed = statements.length > 0 && (await partsOf(run, object))
    return {
      item,
      object,
      statement: sentStatement(maker.unit),
      span: spanInFile(maker.unit.step, objectPlace(maker.object, maker.statement)),
      differences,
      ...answer(statements, changed ? whatMatters(changed, wanted) : differences),
    }
  } finally {
    await run('ROLLBACK')
  }
}

/** Does a migration's work on one object again, past whatever fails because it has been done already. */
class Attempt {
  readonly #run: Run
  readonly #object: ObjectName
  readonly #needle: string
  maker: { unit: Unit; object: DbObject; statement: SqlStatement } | undefined

  constructor(run: Run, object: ObjectName) {
    this.#run = run
    this.#object = object
    this.#needle = (object.table ?? object.name).toLowerCase()
  }

  async read(interpreter: Interpreter, item: ReplayMigration): Promise<void> {
    await readSteps(interpreter, item, async step => {
      if (step.kind === 'ask') return await this.#ask(step.query)
      if (step.kind === 'sql') for (const unit of unitsOf([step])) await this.unit(unit)
      return undefined
    })
  }

  async unit(unit: Unit): Promise<void> {
    if (!unit.text.toLowerCase().includes(this.#needle)) return
    const { statement, effects } = await understand(unit)
    // Rows do not matter here, and a COMMIT would keep what was dropped.
    if (/^(?:Transaction|Insert|Update|Delete|Select|Merge|Copy|Vacuum)Stmt$/.test(statement.kind)) return
    const ok = await this.#try(unit.text.replace(/\b(index|view)\s+concurrently\b/i, '$1'))
    if (ok.kind !== 'ok' || this.maker) return
    const key = objectKey(this.#object)
    const object = effects.creates.find(made => objectKey(made) === key)
    if (object) this.maker = { unit, object, statement }
  }

  async #ask(query: string): Promise<StepOutcome> {
    const outcome = await this.#try(query)
    return outcome.kind === 'ok' ? { kind: 'done', rows: outcome.rows } : failedOutcome(outcome)
  }

  async #try(sql: string): Promise<QueryOutcome> {
    await this.#run(`SAVEPOINT ${savepoint}`)
    const outcome = await this.#run(sql)
    if (outcome.kind !== 'ok') await this.#run(`ROLLBACK TO SAVEPOINT ${savepoint}`)
    return outcome
  }
}

/**
 * What a migration counts on and does not get: parts that are missing or different, and additional parts that can refuse
 * its rows. A column that can be left empty or an index more hurt nobody: then there is no difference.
 */
export function whatMatters(existing: readonly Part[], wanted: readonly Part[]): PartDifference[] {
  const all = differencesOf(existing, wanted)
  const hurts = all.some(difference => difference.wanted || difference.exists?.required)
  return hurts ? all.sort((a, b) => importance(a) - importance(b)) : []
}

/** Columns first, and of them those that are missing: code fails at those. */
function importance({ exists, wanted }: PartDifference): number {
  const kind = (exists ?? wanted)?.kind
  if (kind === 'column') return exists === undefined ? 0 : wanted === undefined ? 2 : 1
  if (kind === 'default') return 3
  return kind === 'index' ? 5 : 4
}

/** Statements are an answer where nothing that is wanted is lacking after them. */
function answer(
  statements: string[],
  remaining: PartDifference[],
): Pick<Mismatch, 'statements' | 'remaining'> {
  const lacks = remaining.some(({ wanted }) => wanted !== undefined)
  return lacks ? { statements: [], remaining: [] } : { statements, remaining }
}
