import { lex } from './lexer.ts'
import { type StatementSpan, splitScript } from './split.ts'

// A first look that costs nothing: without one of these words no statement minds being in a transaction.
const suspicious =
  /\b(?:concurrently|vacuum|cluster|add\s+value|database|tablespace|reindex|system|subscription|begin|start|commit|rollback|end|abort|savepoint|release|prepare|lock|local|constraints|transaction|call|declare)\b/i

const transactionControl = new Set([
  'begin',
  'start',
  'commit',
  'rollback',
  'end',
  'abort',
  'savepoint',
  'release',
])

/**
 * Must this text be sent one statement at a time, as psql does, because something in it can't run in a transaction,
 * or controls transactions itself, or only means something in one?
 */
export function needsAutocommit(text: string): boolean {
  if (!suspicious.test(text)) return false
  const { statements, text: sent } = splitScript(text)
  return statements.some(statement => alone(statement, sent, statements.length))
}

/** Does the text begin or end transactions itself? Then a failure in it can't simply be rolled back. */
export function controlsTransactions(text: string): boolean {
  if (!suspicious.test(text)) return false
  return splitScript(text).statements.some(
    ({ words }) => transactionControl.has(words[0] ?? '') || isPrepared(words),
  )
}

/** The statements that begin or end a transaction, or that set a savepoint or go back to one. */
export function transactionStatements(
  text: string,
): { kind: 'block' | 'savepoint'; opens: boolean; start: number; end: number }[] {
  if (!suspicious.test(text)) return []
  return splitScript(text).statements.flatMap(({ words, start, end }) => {
    const [first = ''] = words
    if (!transactionControl.has(first)) return []
    const isSavepoint = first === 'savepoint' || first === 'release' || words.slice(1, 3).includes('to')
    const opens = first === 'begin' || first === 'start'
    return [{ kind: isSavepoint ? 'savepoint' : 'block', opens, start, end }]
  })
}

function isPrepared(words: readonly string[]): boolean {
  return words[0] === 'prepare' && words[1] === 'transaction'
}

function alone({ words, start, end }: StatementSpan, text: string, count: number): boolean {
  const [first = '', second = '', third = ''] = words
  if (transactionControl.has(first) || isPrepared(words)) return true
  switch (first) {
    case 'vacuum':
    case 'cluster':
    case 'reindex':
    case 'lock':
    case 'call':
    case 'declare':
      return true
    case 'create':
    case 'drop':
    case 'alter':
      if (['database', 'tablespace', 'system', 'subscription'].includes(second)) return true
      // The new value can't be used before the transaction that adds it has ended.
      if (first === 'alter' && second === 'type') return count > 1 && words.includes('value')
      return words.includes('concurrently')
    case 'refresh':
      return false
    case 'set':
      return ['local', 'constraints', 'transaction'].includes(second) || third === 'characteristics'
    case 'do':
      return endsTransactions(text.slice(start, end))
    default:
      return false
  }
}

/** A DO block may COMMIT, but only where it is no part of a larger transaction. */
function endsTransactions(statement: string): boolean {
  for (const token of lex(statement)) {
    if (token.kind === 'dollar' || token.kind === 'string') {
      const body = statement.slice(token.start, token.end).replace(/^\$\w*\$|\$\w*\$$/g, '')
      for (const inner of lex(body)) {
        if (inner.kind === 'word' && /^(?:commit|rollback)$/i.test(body.slice(inner.start, inner.end)))
          return true
      }
    }
  }
  return false
}
