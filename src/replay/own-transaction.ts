import { transactionStatements } from '../languages/sql/autocommit.ts'
import { splitScript } from '../languages/sql/split.ts'
import { type SqlStep, unitsOf, withoutUnits } from './units.ts'

/** Is all of it between one BEGIN and one COMMIT? */
export function hasOwnTransaction(texts: readonly string[]): boolean {
  const [text, ...more] = texts
  if (text === undefined || more.length > 0) return false
  const [begin, end, ...others] = transactionStatements(text)
  if (!begin || !end || others.length > 0 || !begin.opens || end.opens) return false
  if (begin.kind !== 'block' || end.kind !== 'block') return false
  const { statements } = splitScript(text)
  return (
    statements[0]?.start === begin.start &&
    statements.at(-1)?.start === end.start &&
    /^(?:commit|end)\b/i.test(text.slice(end.start, end.end))
  )
}

/** Without the BEGIN and the COMMIT that all of it stands between: whoever sends it opens the transaction. */
export function withoutOwnTransaction(steps: readonly SqlStep[]): SqlStep[] {
  if (!hasOwnTransaction(steps.map(({ text }) => text))) return [...steps]
  const units = unitsOf(steps)
  return withoutUnits(steps, [...units.slice(0, 1), ...units.slice(-1)])
}
