import { effectsOf } from '../languages/sql/effects.ts'
import { quoteIdentifier } from '../languages/sql/object-names.ts'
import { namesGone, namesMade, type ObjectName, objectKey } from '../languages/sql/objects.ts'
import { reasonOf } from '../postgres/engine.ts'
import { existsCondition } from '../schema/object-sql.ts'
import type { Gaps } from './gaps.ts'
import { joined } from './messages.ts'
import type { Executed } from './provenance.ts'
import type { Replica } from './replica.ts'
import type { BuiltBase, ReplayMigration } from './request.ts'
import { type Interpreter, readSteps } from './steps.ts'
import { type SqlStep, scriptOf } from './units.ts'

const remedy = 'A dump of the schema named in start-from settles it.'

/** Creates the tables that base's models declare, as far as they are known: the rest is a gap. */
export async function createBuiltBase(built: BuiltBase, replica: Replica, gaps: Gaps): Promise<void> {
  const { place, tables, undecided } = built
  const send = async (texts: readonly string[]): Promise<string | undefined> => {
    const outcome = await replica.run(joined(texts))
    if (outcome.kind === 'ok') {
      replica.record(place, [joined(texts)])
      return undefined
    }
    await replica.recover(outcome)
    return reasonOf(outcome)
  }
  for (const name of built.extensions) await send([`CREATE EXTENSION IF NOT EXISTS ${quoteIdentifier(name)}`])
  const lacking = async (name: string, text: string, why: string): Promise<void> =>
    await gaps.declare(
      place,
      [text],
      `Of what base's models declare, ${name} can't be created: ${why}. ${remedy}`,
    )
  for (const { name, statements } of tables) {
    const parts = statements.filter(text => ofItsOwn.test(text))
    for (const text of parts) {
      const failed = await send([text])
      if (failed !== undefined) await lacking(name, text, failed)
    }
    const failed = await send(statements.filter(text => !parts.includes(text)))
    if (failed !== undefined) await lacking(name, `CREATE TABLE ${name} ()`, failed)
  }
  for (const { name, keys } of tables)
    for (const text of keys) {
      const failed = await send([text])
      if (failed !== undefined) await lacking(`a key of ${name}`, text, failed)
    }
  for (const { texts, why } of undecided)
    await gaps.declare(place, texts, `What base's models declare is not known altogether: ${why}. ${remedy}`)
  await replica.refreshSession()
}

/** What several tables may share. */
const ofItsOwn = /^CREATE (?:TYPE|DOMAIN|SEQUENCE|SCHEMA)\b/

/** What base's migrations would send, had they not run before the models were what they are. */
export async function readApplied(
  items: readonly ReplayMigration[],
  interpreter: Interpreter,
  replica: Replica,
): Promise<Executed[]> {
  const executed: Executed[] = []
  for (const item of items) {
    const steps: SqlStep[] = []
    await readSteps(interpreter, item, async step => {
      if (step.kind === 'sql') steps.push(step)
      return step.kind === 'ask' ? { kind: 'done', rows: await replica.rows(step.query) } : undefined
    })
    executed.push({ item, steps })
  }
  return executed
}

/**
 * Where models and migrations differ, a database that was upgraded is another one than a new one: what the change does to
 * that is not known.
 */
export async function compareWithApplied(
  { place }: BuiltBase,
  executed: readonly Executed[],
  replica: Replica,
  gaps: Gaps,
): Promise<void> {
  for (const { object, isThere, by } of (await lastWords(executed)).values()) {
    const condition = kinds.has(object.kind) ? existsCondition(object) : undefined
    if (condition === undefined || (await replica.holds(condition)) === isThere) continue
    const path = by.migration.file.path
    const name = object.table === undefined ? object.name : `${object.table}.${object.name}`
    const why = isThere
      ? `${path} creates ${object.kind} ${name}, which base's models do not declare`
      : `${path} takes away ${object.kind} ${name}, which base's models declare`
    const text =
      object.kind === 'column' && object.table !== undefined
        ? `ALTER TABLE ${quoteIdentifier(object.table)} ADD COLUMN ${quoteIdentifier(object.name)} text`
        : `CREATE TABLE ${quoteIdentifier(object.name)} ()`
    await gaps.declare(place, [text], `${why}. ${remedy}`)
  }
}

/** A column that goes with its table is nobody's difference. */
const kinds = new Set<ObjectName['kind']>(['column', 'constraint', 'index', 'table', 'type'])

interface LastWord {
  object: ObjectName
  isThere: boolean
  by: ReplayMigration
}

/** What migrations did last to each object that they name. */
export async function lastWords(executed: readonly Executed[]): Promise<Map<string, LastWord>> {
  const words = new Map<string, LastWord>()
  const forget = (table: string): void => {
    for (const [key, { object }] of words) if (object.table === table) words.delete(key)
  }
  for (const { item, steps } of executed)
    for (const step of steps)
      for (const statement of (await scriptOf(step)).statements) {
        const effects = effectsOf(statement)
        for (const object of namesGone(effects)) {
          if (object.kind === 'table') forget(object.name)
          words.set(objectKey(object), { object, isThere: false, by: item })
        }
        for (const object of namesMade(effects))
          words.set(objectKey(object), { object, isThere: true, by: item })
      }
  return words
}
