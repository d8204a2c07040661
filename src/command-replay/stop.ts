import type { SqlStatement } from '../languages/sql/script.ts'
import { splitScript } from '../languages/sql/split.ts'
import { positionAt } from '../model/position.ts'
import { environmental } from '../postgres/environmental.ts'
import type { ReplayMigration } from '../replay/request.ts'
import type { Attribution } from './attribute.ts'
import { failingMigrationOf, isAbout } from './failing-migration.ts'
import { failingStatement } from './failure.ts'
import { asks, type FailedStatement, isFailed, rootError, stoppedByError } from './first-error.ts'
import type { Locator } from './locate.ts'
import type { SideRun } from './run-side.ts'
import { oneLine } from './unknowns.ts'
import { isAboutVersionTable } from './version-table.ts'

/** The error at which a command ended, and the migration that it belongs to where that is known. */
export interface Stop {
  root: FailedStatement
  item: ReplayMigration | undefined
  /** The command did not say that it failed. */
  quietly: boolean
}

/** What a failing statement may be of. */
interface Candidates {
  /** What is to be run. */
  plan: readonly ReplayMigration[]
  /** What base has under another name, and a runner may take for new. */
  again: readonly ReplayMigration[]
  /** All that the runner sees, what is applied already among it. */
  all: readonly ReplayMigration[]
}

/**
 * Why a command did not get through. A pipe (`alembic upgrade head | tee log`) passes on the exit code of its last
 * program: a command that ends well counts as stopped where what the change brings is not written down, and the
 * last error is about just that.
 */
export async function whatStopped(
  run: SideRun,
  attribution: Attribution,
  { plan, again, all }: Candidates,
): Promise<Stop | undefined> {
  if (run.trouble !== undefined) return undefined
  const itemOf = (failed: FailedStatement, statement: SqlStatement | undefined) => {
    const item = failingMigrationOf(attribution, plan, statement)
    if (item && holds(item, failed)) return item
    return again.find(one => holds(one, failed) && !attribution.recorded.has(one)) ?? item
  }
  const aloud = stoppedByError(run)
  if (aloud) {
    const found = await failingStatement(aloud)
    const item = itemOf(aloud, found?.statement)
    const applied =
      item && !isOf(item, aloud, found?.statement) ? all.find(one => holds(one, aloud)) : undefined
    return { root: aloud, item: applied ?? item, quietly: false }
  }
  const root =
    run.end.kind === 'exited' && run.end.code === 0 ? rootError(run.log, run.end.output) : undefined
  if (!root) return undefined
  const found = await failingStatement(root)
  const item = itemOf(root, found?.statement)
  if (!item?.introduced || attribution.recorded.has(item) || !isOf(item, root, found?.statement))
    return undefined
  return { root, item, quietly: true }
}

/**
 * The first error in each migration of the change that was written down as applied all the same. What was rolled back to
 * a savepoint, or went well when it was tried again, was meant to.
 */
export async function ignoredErrors({
  ran,
}: Attribution): Promise<{ item: ReplayMigration; failed: FailedStatement }[]> {
  const found: { item: ReplayMigration; failed: FailedStatement }[] = []
  for (const { item, statements } of ran.filter(one => one.item.introduced)) {
    for (const [at, failed] of statements.entries()) {
      if (!isFailed(failed) || failed.fate === 'undone' || failed.error.code === '25P02') continue
      // What the machine lacks says nothing about the migration.
      if (asks.test(failed.text) || isAboutVersionTable(failed.text) || environmental(failed.error)) continue
      if (statements.slice(at + 1).some(one => !one.error && one.text === failed.text)) continue
      if (!isOf(item, failed, (await failingStatement(failed))?.statement)) continue
      found.push({ item, failed })
      break
    }
  }
  return found
}

/** Does a migration's text say so? */
function isOf(item: ReplayMigration, failed: FailedStatement, statement: SqlStatement | undefined): boolean {
  return holds(item, failed) || (statement !== undefined && isAbout(item, statement))
}

function holds(item: ReplayMigration, { text }: FailedStatement): boolean {
  return item.text.includes(text.trim())
}

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
