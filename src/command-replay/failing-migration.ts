import { effectsOf } from '../languages/sql/effects.ts'
import type { ObjectName } from '../languages/sql/objects.ts'
import type { SqlStatement } from '../languages/sql/script.ts'
import { usesOf } from '../languages/sql/uses.ts'
import type { ReplayMigration } from '../replay/request.ts'
import type { Attribution } from './attribute.ts'
import { searchFile } from './search-file.ts'

/**
 * The migration that a failing statement belongs to: the one that the runner said it began; else the first of the plan that
 * was not recorded, unless only a later one is about what the statement touches.
 */
export function failingMigrationOf(
  { recorded, begun }: Attribution,
  plan: readonly ReplayMigration[],
  statement: SqlStatement | undefined,
): ReplayMigration | undefined {
  if (begun) return begun
  const left = plan.filter(item => !recorded.has(item))
  return (statement && left.find(item => isAbout(item, statement))) ?? left[0]
}

/** Does a migration name what a statement touches? */
export function isAbout({ text }: ReplayMigration, statement: SqlStatement): boolean {
  return touched(statement).some(object => searchFile(text, object) !== undefined)
}

function touched(statement: SqlStatement): ObjectName[] {
  const { creates, drops, renames } = effectsOf(statement)
  const direct = [...creates, ...drops, ...renames.flatMap(({ from, to }) => [from, to])]
  if (direct.length > 0) return direct.filter(({ kind }) => kind !== 'constraint')
  return [...usesOf(statement).relations].map(name => ({ kind: 'table', name }))
}
