import type { SentStatement } from '../failure.ts'
import type { ReplayMigration } from '../request.ts'
import { sentStatement, type Unit, understand } from '../units.ts'
import type { Sender } from './attempt.ts'
import { insertedRows, type Source } from './preflight.ts'
import { type Ask, rowsOf } from './tables.ts'

/** An `INSERT … SELECT … ON CONFLICT DO NOTHING` that leaves rows out. */
export interface DroppedRows {
  item: ReplayMigration
  statement: SentStatement
  table: string
  selected: number
  inserted: number
}

/** Which rows does a copy leave out? In a transaction that is rolled back. */
export async function droppedRows(ask: Ask, item: ReplayMigration, sender: Sender): Promise<DroppedRows[]> {
  const dropped: DroppedRows[] = []
  const copies = await copiesIn(sender.units)
  if (copies.size === 0) return dropped
  await ask('BEGIN')
  for (const [at, unit] of sender.units.entries()) {
    const copy = copies.get(unit)
    const before = copy && (await count(ask, copy.table))
    const selected = copy && (await count(ask, `(${copy.query}) AS selected`))
    const attempt = await sender.rehearse(at, at)
    if (attempt.kind !== 'ok') break
    if (!copy || before === undefined || selected === undefined) continue
    const inserted = ((await count(ask, copy.table)) ?? before) - before
    if (inserted < selected)
      dropped.push({
        item,
        statement: sentStatement(unit),
        table: copy.table,
        selected,
        inserted,
      })
  }
  await ask('ROLLBACK')
  return dropped
}

async function count(ask: Ask, source: string): Promise<number | undefined> {
  const [row] = await rowsOf(ask, `SELECT count(*)::int8 AS rows FROM ${source}`)
  return row && Number(row.rows)
}

/** Statements that insert what they select, and leave out what is there already. */
async function copiesIn(units: readonly Unit[]): Promise<Map<Unit, Source>> {
  const copies = new Map<Unit, Source>()
  for (const unit of units) {
    const { statement } = await understand(unit)
    const conflict = 'InsertStmt' in statement.node ? statement.node.InsertStmt.onConflictClause : undefined
    const source = conflict?.action === 'ONCONFLICT_NOTHING' ? insertedRows(statement) : undefined
    if (source) copies.set(unit, source)
  }
  return copies
}
