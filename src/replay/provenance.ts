import { effectsOf } from '../languages/sql/effects.ts'
import { isRelation, type ObjectName, objectKey } from '../languages/sql/objects.ts'
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
  const creators = new Map<string, Creator>()
  for (const { item, steps } of executed) {
    for (const step of steps) {
      if (!relevant(step.text)) continue
      for (const statement of (await scriptOf(step)).statements) {
        const { creates, drops, renames } = effectsOf(statement)
        for (const dropped of drops) forget(dropped, creators)
        for (const { from, to } of renames)
          move(from, to, creators, {
            by: item,
            span: spanInFile(step, objectPlace(to, statement)),
            found: 'read',
          })
        for (const made of creates) {
          const key = objectKey(made)
          if (made.guarded && made.kind !== 'function' && creators.has(key)) continue
          creators.set(key, { by: item, span: spanInFile(step, objectPlace(made, statement)), found: 'read' })
        }
      }
    }
  }
  return creators.get(objectKey(object))
}

/** A table takes its columns and constraints with it. */
function forget(dropped: ObjectName, creators: Map<string, Creator>): void {
  creators.delete(objectKey(dropped))
  if (!isRelation(dropped.kind)) return
  for (const key of creators.keys()) if (belongsTo(key, dropped)) creators.delete(key)
}

function move(from: ObjectName, to: ObjectName, creators: Map<string, Creator>, creator: Creator): void {
  creators.delete(objectKey(from))
  if (from.kind === 'table') {
    for (const [key, value] of [...creators]) {
      if (!belongsTo(key, from)) continue
      creators.delete(key)
      const [space, , , name] = JSON.parse(key)
      creators.set(JSON.stringify([space, to.schema ?? 'public', to.name, name]), value)
    }
  }
  creators.set(objectKey(to), creator)
}

function belongsTo(key: string, table: ObjectName): boolean {
  const [space, schema, owner] = JSON.parse(key)
  return space !== 'relation' && schema === (table.schema ?? 'public') && owner === table.name
}

function mentions({ name, table }: ObjectName): (text: string) => boolean {
  const needles = [name, ...(table === undefined ? [] : [table])].map(needle => needle.toLowerCase())
  return text => {
    const lower = text.toLowerCase()
    return needles.some(needle => lower.includes(needle))
  }
}
