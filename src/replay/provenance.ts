import { effectsOf } from '../languages/sql/effects.ts'
import {
  type DbObject,
  isRelation,
  type ObjectKind,
  type ObjectName,
  objectKey,
} from '../languages/sql/objects.ts'
import type { SqlStatement } from '../languages/sql/script.ts'
import { Ledger } from '../model/ledger.ts'
import { absentNames, objectPlace } from '../postgres/locate-error.ts'
import type { PostgresError } from '../postgres/postgres-error.ts'
import type { Creator } from './failure.ts'
import type { ReplayMigration } from './request.ts'
import { type SqlStep, scriptOf, spanInFile } from './units.ts'

/** What one migration has run. */
export interface Executed {
  item: ReplayMigration
  steps: readonly SqlStep[]
  /** What it ran depends on what it found. */
  asked?: true
}

/**
 * Who created an object, read from the SQL that ran before: the last creator whose work was not dropped since, through
 * renames. Reads only texts that can be about it, as most of a long history is not.
 */
export async function readCreator(
  object: ObjectName,
  executed: readonly Executed[],
): Promise<Creator | undefined> {
  const names = [object.name, ...(object.table === undefined ? [] : [object.table])]
  return (await follow(object, executed, mentions(names))) ?? (await follow(object, executed, () => true))
}

async function follow(
  object: ObjectName,
  executed: readonly Executed[],
  relevant: (text: string) => boolean,
): Promise<Creator | undefined> {
  const creators: Creators = new Ledger()
  for (const { item, steps } of executed)
    for (const step of steps)
      if (relevant(step.text))
        for (const statement of (await scriptOf(step)).statements) note(statement, step, item, creators)
  return creators.get(objectKey(object))?.creator
}

type Creators = Ledger<{ object: ObjectName; creator: Creator }>

function note(statement: SqlStatement, step: SqlStep, by: ReplayMigration, creators: Creators): void {
  const { creates, drops, renames } = effectsOf(statement)
  for (const dropped of drops) creators.drop(objectKey(dropped))
  const made = (object: DbObject) => {
    const span = spanInFile(step, objectPlace(object, statement))
    const entry = { object, creator: { by, span, found: 'read' as const } }
    return { key: objectKey(object), entry, within: ownersOf(object) }
  }
  for (const { from, to } of renames)
    creators.rename(objectKey(from), made(to), ({ object: { kind, name }, creator }) => {
      const object = { kind, name, table: to.name, schema: to.schema ?? 'public' }
      return [objectKey(object), { object, creator }]
    })
  for (const created of creates) {
    const { key, entry, within } = made(created)
    if (created.guarded && created.kind !== 'function' && creators.get(key)) continue
    creators.create(key, entry, within)
  }
}

/** A table takes its columns and constraints with it. */
function ownersOf({ kind, schema, table }: ObjectName): string[] {
  if (isRelation(kind) || table === undefined) return []
  return [objectKey({ kind: 'table', name: table, ...(schema === undefined ? {} : { schema }) })]
}

function mentions(names: readonly string[]): (text: string) => boolean {
  const needles = names.map(name => name.toLowerCase())
  return text => {
    const lower = text.toLowerCase()
    return needles.some(needle => lower.includes(needle))
  }
}

/**
 * Can an error come from an extension that is not here? It says that something is missing, and nothing of that name
 * was ever made, renamed or dropped by what ran before.
 */
export async function mayComeFromOutside(error: PostgresError, ran: readonly Executed[]): Promise<boolean> {
  const names = absentNames(error)
  return names !== undefined && (names.length === 0 || !(await touched(ran, names)))
}

/** Did what ran before make, rename or drop something of that name? */
export async function touched(
  ran: readonly Executed[],
  names: readonly string[],
  kind?: ObjectKind,
): Promise<boolean> {
  const relevant = mentions(names)
  for (const step of ran.flatMap(({ steps }) => steps)) {
    if (!relevant(step.text)) continue
    for (const statement of (await scriptOf(step)).statements) {
      const { creates, drops, renames } = effectsOf(statement)
      const objects = [...creates, ...drops, ...renames.flatMap(({ from, to }) => [from, to])]
      if (objects.some(one => names.includes(one.name) && (kind === undefined || one.kind === kind)))
        return true
    }
  }
  return false
}
