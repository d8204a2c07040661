import type { DbObject, ObjectName } from '../languages/sql/objects.ts'
import type { SqlStatement } from '../languages/sql/script.ts'
import { existingObjectOf } from '../postgres/existing-object-of-error.ts'
import type { PostgresError } from '../postgres/postgres-error.ts'
import { conflictTarget } from '../replay/alternatives.ts'
import { findExistingObject } from '../replay/existing-object.ts'
import type { ExistingObject, Failure } from '../replay/failure.ts'
import { type Executed, readCreator } from '../replay/provenance.ts'
import type { Replica } from '../replay/replica.ts'
import type { ReplayMigration, Track } from '../replay/request.ts'
import { type SqlStep, understand, unitsOf } from '../replay/units.ts'
import type { FailedStatement } from './first-error.ts'
import type { Locator } from './locate.ts'
import type { Ran } from './sent-statements.ts'
import { isAboutVersionTable } from './version-table.ts'
import type { WireStatement } from './wire/log.ts'

export interface FailureFacts {
  failed: FailedStatement
  item: ReplayMigration
  tracks: readonly Track[]
  inBase: boolean
  /** All that ran before, with whom it belongs to. */
  executed: readonly Ran[]
  locator: Locator
  /** What the command said. */
  output?: string
  /** The database after the command, whose own transaction is rolled back. */
  replica: Replica
}

/** The one statement that failed of a message, as PostgreSQL's grammar has it, and the error with places in it. */
export async function failingStatement(
  failed: FailedStatement,
): Promise<{ statement: SqlStatement; error: PostgresError } | undefined> {
  const step = stepOf(failed)
  const units = unitsOf([step])
  // Those before it have answered with a tag each. In a script, a COPY from STDIN would be no statement: it takes rows along.
  const whole = { step, text: failed.text.trim(), start: 0 }
  const unit = units[failed.tags.length] ?? units.at(-1) ?? whole
  if (unit.text === '') return undefined
  const { statement } = await understand(unit)
  const { position, ...error } = failed.error
  if (position === undefined) return { statement, error }
  const before = [...failed.text.slice(0, unit.start)].length
  return { statement, error: position > before ? { ...error, position: position - before } : error }
}

/** What happened, in the same form in which the static replay reports it. */
export async function describeFailed(facts: FailureFacts): Promise<Failure> {
  const { failed, item, tracks, inBase, locator } = facts
  const common = { item, tracks: new Set(tracks), inBase }
  const found = await failingStatement(failed)
  if (!found) {
    const reason = { kind: 'error' as const, error: failed.error }
    return { ...common, span: { start: 0, end: 0 }, reason }
  }
  const { statement, error } = found
  const object = existingObjectOf(error, statement)
  const place = await locator.failure(item, statement, error, object, facts.output)
  const failure: Failure = { ...common, ...place, reason: { kind: 'error', error } }
  if (object) failure.existingObject = await existingObject(facts, statement, object)
  if (error.code === '42P10') {
    const target = await asItWas(facts, query => conflictTarget(query, statement))
    if (target) failure.conflictTarget = target
  }
  const before = facts.executed.findLast(one => one.item === item)?.statements ?? []
  const applied =
    before.filter(one => !one.error && one.fate === 'committed' && changes(one)).length + committedIn(failed)
  failure.transaction = applied > 0 ? 'autocommit' : 'per-migration'
  if (applied > 0) failure.appliedBefore = applied
  return failure
}

/** A message of several statements may hold COMMITs of its own: what it made before the last one stands. */
function committedIn({ tags }: FailedStatement): number {
  return tags.slice(0, tags.lastIndexOf('COMMIT') + 1).filter(tag => /^(?:CREATE|ALTER|DROP|DO)\b/.test(tag))
    .length
}

async function existingObject(
  facts: FailureFacts,
  statement: SqlStatement,
  found: ObjectName | DbObject,
): Promise<ExistingObject> {
  const known = await findExistingObject(look => asItWas(facts, look), statement, found)
  const creator = await readCreator(known.object, stepsBefore(facts))
  if (!creator) return known
  const span = await facts.locator.creation(creator.by, known.object)
  return { ...known, creator: { by: creator.by, span, found: 'run' } }
}

function stepsBefore({ executed, failed }: FailureFacts): Executed[] {
  return executed.map(({ item, statements }) => ({
    item,
    steps: statements.filter(one => stood(one, failed) && changes(one)).map(stepOf),
  }))
}

/** Was a statement's work there when the other one failed? */
export function stood(statement: WireStatement, failed: WireStatement): boolean {
  if (statement.error) return false
  if (statement.fate === 'committed') return true
  return statement.transaction === failed.transaction && statement.fate !== 'undone'
}

/** Lets something look at the database as it was when the statement failed, and takes it all back. */
async function asItWas<T>(
  { executed, failed, replica }: FailureFacts,
  look: (query: (sql: string) => ReturnType<Replica['run']>) => Promise<T>,
): Promise<T | undefined> {
  const again = executed
    .flatMap(({ statements }) => statements)
    .filter(one => one.transaction === failed.transaction && stood(one, failed) && one.fate !== 'committed')
    .filter(one => changes(one) && one.parameters.length === 0)
  await replica.run('BEGIN')
  try {
    for (const { text } of again) if ((await replica.run(text)).kind !== 'ok') return undefined
    return await look(sql => replica.run(sql))
  } finally {
    await replica.rollback()
  }
}

/** Does it make or change something, other than the runner's own table? */
export function changes({ text }: WireStatement): boolean {
  if (/^\s*select\b/i.test(text) || isAboutVersionTable(text)) return false
  return /\b(?:create|alter|drop|do)\b/i.test(text.slice(0, 2000))
}

function stepOf({ text }: WireStatement): SqlStep {
  return { kind: 'sql', text, span: { start: 0, end: 0 }, verbatim: false }
}
