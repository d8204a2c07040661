import { effectsOf } from '../languages/sql/effects.ts'
import { isRelation, type ObjectName, objectKey } from '../languages/sql/objects.ts'
import type { SqlStatement } from '../languages/sql/script.ts'
import { objectPlace } from '../postgres/locate-error.ts'
import type { Creator } from './failure.ts'
import type { ReplayMigration } from './request.ts'
import { type SqlStep, scriptOf, spanInFile } from './units.ts'

/** What one migration has run. */
export interface Executed {
  item: ReplayMigration
  steps: readonly SqlStep[]
}

/**
 * Who created an object, read from the SQL that ran before: the last creator whose work was not dropped since, through
 * renames. Reads only texts that can be about it, as most of a long history is not.
 */
export async function readCreator(
  object: ObjectName,
  executed: readonly Executed[],
): Promise<Creator | undefined> {
  return (await follow(object, executed, mentions(object))) ?? (await follow(object, executed, () => true))
}

async function follow(
  object: ObjectName,
  executed: readonly Executed[],
  relevant: (text: string) => boolean,
): Promise<Creator | undefined> {
  const creators: Creators = new Map()
  for (const { item, steps } of executed) {
    for (const step of steps) {
      if (!relevant(step.text)) continue
      for (const statement of (await scriptOf(step)).statements) note(statement, step, item, creators)
    }
  }
  return creators.get(objectKey(object))?.creator
}

function note(statement: SqlStatement, step: SqlStep, by: ReplayMigration, creators: Creators): void {
  const { creates, drops, renames } = effectsOf(statement)
  for (const dropped of drops) forget(dropped, creators)
  for (const { from, to } of renames)
    move(from, to, creators, { by, span: spanInFile(step, objectPlace(to, statement)), found: 'read' })
  for (const created of creates) {
    const key = objectKey(created)
    if (created.guarded && created.kind !== 'function' && creators.has(key)) continue
    const span = spanInFile(step, objectPlace(created, statement))
    creators.set(key, { object: created, creator: { by, span, found: 'read' } })
  }
}

/** By the key of the object. */
type Creators = Map<string, { object: ObjectName; creator: Creator }>

/** A table takes its columns and constraints with it. */
function forget(dropped: ObjectName, creators: Creators): void {
  creators.delete(objectKey(dropped))
  if (!isRelation(dropped.kind)) return
  for (const [key, { object }] of creators) if (belongsTo(object, dropped)) creators.delete(key)
}

function move(from: ObjectName, to: ObjectName, creators: Creators, creator: Creator): void {
  creators.delete(objectKey(from))
  if (from.kind === 'table') {
    for (const [key, { object, creator }] of [...creators]) {
      if (!belongsTo(object, from)) continue
      creators.delete(key)
      const { kind, name } = object
      const moved = { kind, name, table: to.name, schema: to.schema ?? 'public' }
      creators.set(objectKey(moved), { object: moved, creator })
    }
  }
  creators.set(objectKey(to), { object: to, creator })
}

function belongsTo({ kind, schema = 'public', table }: ObjectName, owner: ObjectName): boolean {
  return !isRelation(kind) && schema === (owner.schema ?? 'public') && table === owner.name
}

function mentions({ name, table }: ObjectName): (text: string) => boolean {
  const needles = [name, ...(table === undefined ? [] : [table])].map(needle => needle.toLowerCase())
  return text => {
    const lower = text.toLowerCase()
    return needles.some(needle => lower.includes(needle))
  }
}
