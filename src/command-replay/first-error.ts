import type { SideRun } from './run-side.ts'
import type { WireLog, WireStatement } from './wire/log.ts'

export type FailedStatement = WireStatement & { error: NonNullable<WireStatement['error']> }

const changesStructure = /^\s*(?:create|alter|drop)\b/i
/** A mere question, which runners also ask to see whether something is there. */
export const asks = /^\s*(?:select|show|with|table|values)\b/i

/**
 * The error that ended a command. Runners try things that may fail (is there a table of mine already?), so it is the last
 * one that nothing was built on afterwards, and that the command speaks of, or that is no mere question; and of a
 * transaction that had failed before, its first.
 */
export function rootError(log: WireLog, output: string): FailedStatement | undefined {
  const { statements } = log
  const lastWork = statements.findLastIndex(
    one => !one.error && one.fate === 'committed' && changesStructure.test(one.text),
  )
  const ending = statements.slice(lastWork + 1).filter(isFailed)
  const mentioned = ending.findLast(({ error }) => output.includes(error.message))
  const last = mentioned ?? ending.findLast(({ text }) => !asks.test(text))
  return last && firstOfTransaction(last, ending)
}

/** What follows in a failed transaction is refused for that alone: 25P02, in_failed_sql_transaction. */
function firstOfTransaction(failed: FailedStatement, errors: readonly FailedStatement[]): FailedStatement {
  if (failed.error.code !== '25P02') return failed
  return errors.find(one => one.transaction === failed.transaction && one.error.code !== '25P02') ?? failed
}

export function isFailed(statement: WireStatement): statement is FailedStatement {
  return statement.error !== undefined
}

/** A command that hangs after an error (its session left open, say) was stopped by it just the same. */
export function stoppedByError({ end, log, underWay }: SideRun): FailedStatement | undefined {
  const failed = end.kind === 'exited' ? end.code !== 0 : end.kind === 'late' && underWay.length === 0
  return failed ? rootError(log, end.output) : undefined
}
