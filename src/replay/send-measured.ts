import { controlsTransactions, needsAutocommit } from '../languages/sql/autocommit.ts'
import { endsOutside } from '../languages/sql/ends-outside.ts'
import { splitScript } from '../languages/sql/split.ts'
import { failure, type Result, success } from '../model/result.ts'
import type { QueryOutcome } from '../postgres/engine.ts'
import type { LockMeter } from './locks.ts'
import { opening, setsTransaction } from './messages.ts'
import { hasOwnTransaction } from './own-transaction.ts'
import type { Replica } from './replica.ts'
import type { ReplayMigration } from './request.ts'
import { type SqlStep, type Unit, unitsOf } from './units.ts'

export type Sent =
  | { kind: 'sent'; messages: string[] }
  /** Nothing was sent: it does not go statement by statement in one transaction. */
  | { kind: 'not measured'; why: string }
  /** The transaction was rolled back. */
  | { kind: 'taken back' }
  | { kind: 'lost'; outcome: Exclude<QueryOutcome, { kind: 'ok' }> }

/** A query for each of them: a file of ten thousand INSERTs is not worth it. */
const mostUnits = 300

export interface Measuring {
  /** Sends what is the migration's own. */
  run: (sql: string) => Promise<QueryOutcome>
  replica: Replica
  meter: LockMeter
  item: ReplayMigration
  /** Is each statement a transaction of its own? */
  autocommit: boolean
  /** Was the transaction begun already? */
  open: boolean
}

/** Sends statements one by one in a transaction that stays open, and has the locks of each measured. */
export async function sendMeasured(steps: readonly SqlStep[], measuring: Measuring): Promise<Sent> {
  const { run, replica, meter, item, open } = measuring
  const units = measurable(steps, measuring)
  if (!units.ok) return { kind: 'not measured', why: units.reason }
  const messages = open ? [] : [opening([], replica.settings)]
  for (const message of messages) {
    const outcome = await run(message)
    if (outcome.kind !== 'ok') return { kind: 'lost', outcome }
  }
  for (const { unit, text } of units.value) {
    const before = await meter.before(unit)
    const outcome = await run(text)
    if (outcome.kind !== 'ok' && outcome.kind !== 'error') {
      meter.forget()
      return { kind: 'lost', outcome }
    }
    if (outcome.kind === 'error' || !(await meter.after(item, before))) {
      meter.forget()
      await replica.rollback()
      return { kind: 'taken back' }
    }
    messages.push(text)
  }
  return { kind: 'sent', messages }
}

/** For statements that PostgreSQL runs each on its own. */
export async function documentLocks(
  steps: readonly SqlStep[],
  { meter, item }: Pick<Measuring, 'meter' | 'item'>,
): Promise<void> {
  const units = unitsOf(steps)
  for (const unit of units.slice(0, mostUnits)) meter.documented(item, await meter.before(unit))
}

/** A statement with all that stands before it, and after the last one: nothing of a file may be lost that the server would refuse. */
interface Piece {
  unit: Unit
  text: string
}

/** What is sent in the migration's transaction, or why it is not. */
function measurable(steps: readonly SqlStep[], { autocommit, meter }: Measuring): Result<Piece[]> {
  const texts = steps.map(({ text }) => text)
  if (!meter.isOfUse) return failure('more statements than are measured')
  if (setsTransaction(texts) || !texts.every(text => endsOutside(text) && isSentAsItStands(text)))
    return failure('it can only be sent as a whole')
  const own = hasOwnTransaction(texts)
  const pieces = steps.flatMap(step => piecesOf(step, own))
  if (pieces.length > mostUnits) return failure(`it has more than ${mostUnits} statements`)
  if (pieces.some(({ unit }) => controlsTransactions(unit.text)))
    return failure('it begins and ends transactions itself')
  if (autocommit && !own && texts.some(needsAutocommit))
    return failure('its statements are transactions of their own')
  return success(pieces)
}

/** `own`: without its BEGIN and its COMMIT, since the transaction is there already. */
function piecesOf(step: SqlStep, own: boolean): Piece[] {
  const all = unitsOf([step])
  const units = own ? all.slice(1, -1) : all
  let from = 0
  const pieces = all.flatMap((unit): Piece[] => {
    const end = unit.start + unit.text.length
    const text = step.text.slice(from, units.includes(unit) ? end : unit.start)
    from = end
    return [{ unit, text }]
  })
  const last = pieces.at(-1)
  if (last) last.text += step.text.slice(from)
  // What stands about the two goes with the statements beside them.
  const [begin, ...others] = own ? pieces : []
  const end = others.pop()
  const [first, final] = [others[0], others.at(-1)]
  if (!begin || !end || !first || !final) return pieces
  first.text = begin.text + first.text
  final.text += end.text
  return others
}

/** Else its statements alone are not what the server gets. */
function isSentAsItStands(text: string): boolean {
  const { text: sent, marked, statements } = splitScript(text)
  return sent === text && !marked && (statements.length > 0 || text.trim() === '')
}
