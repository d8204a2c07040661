import type { WireLog, WireStatement } from './log.ts'

const savepoint = /^\s*savepoint\s+("(?:[^"]|"")+"|\S+)/i
const rollbackTo = /^\s*rollback\s+(?:work\s+|transaction\s+)?to\s+(?:savepoint\s+)?("(?:[^"]|"")+"|[^\s;]+)/i

/** Follows one session's transactions, and writes into its statements what became of them. */
export class Transaction {
  readonly #log: WireLog
  #statements: WireStatement[] = []
  #number = 0

  constructor(log: WireLog) {
    this.#log = log
  }

  add(statement: WireStatement): void {
    if (this.#statements.length === 0) this.#number = ++this.#log.transactions
    statement.transaction = this.#number
    this.#statements.push(statement)
    const name = statement.error ? undefined : rollbackTo.exec(statement.text)?.[1]
    if (name !== undefined) this.#undoTo(name)
  }

  /** ReadyForQuery says whether the session is idle (I), in a transaction (T), or in a failed one (E). */
  readyForQuery(status: string): void {
    if (status !== 'I') return
    const last = this.#statements.at(-1)
    // COMMIT of a failed transaction answers ROLLBACK; without either word it was an implicit transaction.
    const control = last?.tags.findLast(tag => tag === 'COMMIT' || tag === 'ROLLBACK')
    const failed = last?.error !== undefined || control === 'ROLLBACK'
    this.end(failed ? 'rolled back' : 'committed')
  }

  end(fate: 'committed' | 'rolled back'): void {
    for (const statement of this.#statements) if (statement.fate === 'open') statement.fate = fate
    this.#statements = []
  }

  #undoTo(name: string): void {
    const from = this.#statements.findLastIndex(
      ({ text, error }) => !error && savepoint.exec(text)?.[1] === name,
    )
    if (from < 0) return
    for (const statement of this.#statements.slice(from + 1, -1)) statement.fate = 'undone'
  }
}
