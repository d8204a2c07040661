import type { PostgresError } from '../../postgres/postgres-error.ts'

/** What became of the transaction in which a statement ran. */
type Fate =
  | 'open'
  | 'committed'
  | 'rolled back'
  /** By ROLLBACK TO SAVEPOINT, while its transaction went on. */
  | 'undone'

/** One statement (or one message of several) as a client sent it, and how it ended. */
export interface WireStatement {
  /** The number of its connection. */
  session: number
  text: string
  /** Of the extended protocol, as far as they were small: in text, or what their bytes are as UTF-8. */
  parameters: readonly (string | null)[]
  /** One a statement that was carried out: "CREATE TABLE", "INSERT 0 1". */
  tags: string[]
  error?: PostgresError
  /** The number of its transaction, be it only its own. */
  transaction: number
  fate: Fate
}

/** Above this, the texts of statements that only move data are cut short: nobody asks for them again. */
const mostCharacters = 64 * 1024 * 1024
const shortText = 500

/** All that went through a tap, in the order in which it ended. */
export class WireLog {
  readonly statements: WireStatement[] = []
  /** Errors outside of statements: a login that was refused, a session that was ended. */
  readonly sessionErrors: PostgresError[] = []
  /** Databases that were asked for and refused, because they are not the scratch database. */
  readonly refusedDatabases = new Set<string>()
  /** Did a client go when it was refused to be encrypted? */
  insistedOnEncryption = false
  /** Sessions that got as far as being ready for queries. */
  sessions = 0
  transactions = 0
  /** Why a stream could not be read any further, though it was still passed on. */
  unreadable: string | undefined
  #characters = 0

  add(statement: WireStatement): void {
    this.#characters += statement.text.length
    if (this.#characters > mostCharacters && !/\b(?:create|alter|drop)\b/i.test(statement.text.slice(0, 200)))
      statement.text = statement.text.slice(0, shortText)
    this.statements.push(statement)
  }
}

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
