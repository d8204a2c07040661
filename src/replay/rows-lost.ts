import type { Node } from '../languages/sql/grammar.ts'
import { namesGone } from '../languages/sql/objects.ts'
import { type SqlStep, understand, unitsOf } from './units.ts'

/** More is not read: it is a note. */
const mostRead = 300

/** What the down side drops with the rows or values that the up side has filled it with, and moves nowhere: "table x", "column x.y". */
export async function lostRows(up: readonly SqlStep[], down: readonly SqlStep[]): Promise<string[]> {
  const filled = new Set<string>()
  for (const unit of unitsOf(up).slice(0, mostRead))
    for (const object of filledBy((await understand(unit)).statement.node)) filled.add(object)
  if (filled.size === 0) return []
  const lost = new Set<string>()
  for (const unit of unitsOf(down).slice(0, mostRead)) {
    const { statement, effects } = await understand(unit)
    // It may bring the rows to where they came from.
    if ('InsertStmt' in statement.node || 'UpdateStmt' in statement.node) return []
    for (const { kind, table, name } of namesGone(effects)) {
      const object = kind === 'column' ? `column ${table ?? ''}.${name}` : `${kind} ${name}`
      if (filled.has(object)) lost.add(object)
    }
  }
  return [...lost].sort()
}

function filledBy(node: Node): string[] {
  if ('InsertStmt' in node) return [`table ${node.InsertStmt.relation?.relname ?? ''}`]
  if (!('UpdateStmt' in node)) return []
  const { relation, targetList = [] } = node.UpdateStmt
  return targetList.flatMap(target =>
    'ResTarget' in target ? [`column ${relation?.relname ?? ''}.${target.ResTarget.name ?? ''}`] : [],
  )
}
