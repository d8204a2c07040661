import type { WireLog, WireStatement } from './wire-log.ts'

export type FailedStatement = WireStatement & { error: NonNullable<WireStatement['error']> }

const changesStructure = /^\s*(?:create|alter|drop)\b/i

/**
 * The error that ended a command. Runners try things that may fail (is there a table of mine already?), so it is the last
 * one that nothing was built on afterwards; and of a transaction that had failed before, its first.
 */
export function rootError(log: WireLog, output: string): FailedStatement | undefined {
  const { statements } = log
  const errors = statements.filter(isFailed)
  const lastWork = statements.findLastIndex(
    one => !one.error && one.fate === 'committed' && changesStructure.test(one.text),
  )
  const ending = errors.filter(one => statements.indexOf(one) > lastWork)
  const roots = ending.map(one => firstOfTransaction(one, errors))
  return roots.findLast(({ error }) => output.includes(error.message)) ?? roots.at(-1)
}

/** What follows in a failed transaction is refused for that alone: 25P02, in_failed_sql_transaction. */
function firstOfTransaction(failed: FailedStatement, errors: readonly FailedStatement[]): FailedStatement {
  if (failed.error.code !== '25P02') return failed
  return errors.find(one => one.transaction === failed.transaction && one.error.code !== '25P02') ?? failed
}

function isFailed(statement: WireStatement): statement is FailedStatement {
  return statement.error !== undefined
}
