import { namesMade, type ObjectName } from '../languages/sql/objects.ts'
import type { QueryOutcome } from '../postgres/engine.ts'
import type { StepOutcome } from './steps.ts'
import { type SqlStep, understand, unitsOf } from './units.ts'

/** What a migration wants to have run, and what of it was run already. */
export interface PendingStatements {
  steps: SqlStep[]
  /** Not sent yet: the last of `steps`. */
  left: SqlStep[]
  sent: string[]
  /** A transaction was begun, because something was asked in between. */
  open: boolean
  /** The migration wanted to know something of the database. */
  asked: boolean
  refused: Exclude<QueryOutcome, { kind: 'ok' }> | undefined
}

export function textsOf({ left }: PendingStatements): string[] {
  return left.map(({ text }) => text)
}

export async function createdBy(steps: readonly SqlStep[]): Promise<ObjectName[]> {
  const objects: ObjectName[] = []
  for (const unit of unitsOf(steps)) {
    const { effects } = await understand(unit)
    objects.push(...namesMade(effects))
  }
  return objects
}

export function failedOutcome(outcome: QueryOutcome): Extract<StepOutcome, { kind: 'failed' }> {
  return outcome.kind === 'error'
    ? { kind: 'failed', code: outcome.error.code, message: outcome.error.message }
    : { kind: 'failed', code: '57014', message: 'the query did not finish' }
}

export function rowsOf(outcome: QueryOutcome): Record<string, unknown>[] {
  return outcome.kind === 'ok' ? outcome.rows : []
}
