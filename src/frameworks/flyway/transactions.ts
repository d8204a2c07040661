import { splitScript } from '../../languages/sql/split.ts'

// A first look that costs nothing.
const suspicious = /\b(?:concurrently|vacuum|reindex|database|tablespace|subscription|system|discard)\b/i

/** What of a script PostgreSQL refuses in a transaction, as Flyway sees it, and the first statement that it does not. */
interface Kinds {
  without: boolean
  within: boolean
}

function kindsIn(text: string): Kinds {
  if (!suspicious.test(text)) return { without: false, within: true }
  const kinds: Kinds = { without: false, within: false }
  for (const { words } of splitScript(text).statements) {
    if (isOutside(words)) kinds.without = true
    else kinds.within = true
  }
  return kinds
}

/** https://github.com/flyway/flyway/blob/main/flyway-database/flyway-database-postgresql (PostgreSQLParser) */
function isOutside([first = '', second = '', ...rest]: readonly string[]): boolean {
  switch (first) {
    case 'vacuum':
    case 'reindex':
      return true
    case 'discard':
      return second === 'all'
    case 'create':
    case 'drop':
      return (
        ['database', 'tablespace', 'subscription'].includes(second) ||
        ([second, ...rest].includes('index') && rest.includes('concurrently'))
      )
    case 'alter':
      return second === 'system'
    default:
      return false
  }
}

/** Nothing in it may be in a transaction. */
export function needsNoTransaction(text: string): boolean {
  const { without, within } = kindsIn(text)
  return without && !within
}

/** It holds statements that must not be in a transaction beside others. */
export function isMixed(text: string): boolean {
  const { without, within } = kindsIn(text)
  return without && within
}

/** What a class says that is to run outside of a transaction. */
export const outsideInJava = /\bcanExecuteInTransaction\b[^{]{0,60}\{\s*return\s+false\b/
