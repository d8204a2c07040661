import { reasonOf } from '../../postgres/engine.ts'
import type { ReplayMigration } from '../request.ts'
import type { Ask } from './tables.ts'

/** What an assertion returned. */
interface Returned {
  /** Which of the configured ones. */
  index: number
  /** The first rows, each as JSON. */
  rows: string[]
  /** Were there further ones? */
  more: boolean
}

/** A query that must return no row, and did once the change had run. */
export interface FailedAssertion extends Returned {
  /** The last migration that had run. */
  item: ReplayMigration
}

/** Of the rows that an assertion returns. */
const mostShown = 5

/** Which of the queries return no row, or can't be asked yet. */
export async function assertionsThatHold(ask: Ask, assertions: readonly string[]): Promise<number[]> {
  const holding: number[] = []
  for (const [index, sql] of assertions.entries()) {
    const outcome = await ask(sql)
    if (outcome.kind !== 'ok' || outcome.rows.length === 0) holding.push(index)
  }
  return holding
}

/** Of those that held, the ones that return rows now. */
export async function askAgain(
  ask: Ask,
  assertions: readonly string[],
  held: readonly number[],
): Promise<{ failed: Returned[]; unknowns: string[] }> {
  const failed: Returned[] = []
  const unknowns: string[] = []
  for (const index of held) {
    const outcome = await ask(assertions[index] ?? '')
    if (outcome.kind !== 'ok')
      unknowns.push(
        `assertions[${index}] could not be asked: ${reasonOf(outcome)}. Write a query that returns the rows that must not be there.`,
      )
    else if (outcome.rows.length > 0) {
      const rows = outcome.rows.slice(0, mostShown).map(row => JSON.stringify(row))
      failed.push({ index, rows, more: outcome.rows.length > mostShown })
    }
  }
  return { failed, unknowns }
}
