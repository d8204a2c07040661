import { splitScript } from '../languages/sql/split.ts'
import { positionAt } from '../model/position.ts'
import type { ReplayMigration } from '../replay/request.ts'
import type { Attribution } from './attribute.ts'
import { failingMigrationOf } from './failing-migration.ts'
import { failingStatement } from './failure.ts'
import type { Locator } from './locate.ts'
import type { SideRun } from './run-side.ts'
import { isOf } from './stop.ts'
import { oneLine } from './unknowns.ts'

/** What the database was doing when its command's time was up, and where that stands; nothing where it did nothing. */
export async function busyWith(
  { underWay: [text] }: Pick<SideRun, 'underWay'>,
  attribution: Attribution,
  plan: readonly ReplayMigration[],
  locator: Locator,
): Promise<string> {
  if (text === undefined) return ''
  const statement = { text, session: 0, parameters: [], tags: [], transaction: 0, fate: 'open' as const }
  // query_canceled: it never ended by itself.
  const cancelled = { ...statement, error: { code: '57014', message: '' } }
  const found = await failingStatement(cancelled)
  const item = failingMigrationOf(attribution, plan, found?.statement)
  const said = ` The database was busy with: ${oneLine(text)}`
  if (!item || !found || !isOf(item, cancelled, found.statement)) return `${said}.`
  const { path } = item.migration.file
  // Of several statements in one message, the server does not say how far it has got.
  if (splitScript(text).statements.length > 1) return `${said} (${path}).`
  const { span } = await locator.failure(item, found.statement, cancelled.error, undefined)
  return `${said} (${path}:${positionAt(item.text, span.start).line}).`
}
