import { setImmediate } from 'node:timers/promises'
import { clockQuery } from '../postgres/clock.ts'
import type { QueryOutcome } from '../postgres/engine.ts'

/** A migration that has been read, and is one transaction of its own. */
export interface Ready {
  /** `BEGIN … COMMIT`, or '' where there is nothing to send. */
  message: string
}

/** What became of several migrations that went in one message. */
export interface MergePreview<T> {
  /** Committed. */
  done: readonly T[]
  /** How long each of them took, in milliseconds; undefined where that is not known. */
  took: readonly (number | undefined)[]
  /** Not even begun, except for the first one, which may have failed. */
  left: readonly T[]
  outcome: QueryOutcome
  /** The outcome is what the first of `left` has come to, and not what several came to together. */
  own: boolean
}

/** Nothing of a message runs if it can't be parsed to its end. */
const syntaxError = '42601'

/** More would only cost memory, and make the downgrade longer when one fails. */
const most = { migrations: 50, characters: 1_000_000 }

/**
 * Lets the server work on some migrations while the next ones are read: what is ready when it has answered goes in one
 * message. The server stops at the first error in a message, so nothing after a failure runs, and the transactions
 * before it are counted by their COMMITs.
 */
export class RunAhead<T extends Ready> {
  readonly #send: (message: string) => Promise<QueryOutcome>
  readonly #previews: (preview: MergePreview<T>) => Promise<void>
  #waiting: T[] = []
  #flight: Flight<T> | undefined

  constructor(
    send: (message: string) => Promise<QueryOutcome>,
    previews: (preview: MergePreview<T>) => Promise<void>,
  ) {
    this.#send = send
    this.#previews = previews
  }

  async add(one: T): Promise<void> {
    this.#waiting.push(one)
    // A turn of the event loop: promises alone would never let the socket be read.
    await setImmediate()
    if (this.#flight && !this.#flight.over && !this.#isFull()) return
    await this.#previewMerges()
    this.#takeOff()
  }

  /** Everything that was added has merged. */
  async settle(): Promise<void> {
    while (this.#flight || this.#waiting.length > 0) {
      await this.#previewMerges()
      this.#takeOff()
    }
  }

  #isFull(): boolean {
    const characters = this.#waiting.reduce((sum, { message }) => sum + message.length, 0)
    return this.#waiting.length >= most.migrations || characters > most.characters
  }

  #takeOff(): void {
    const batch = this.#waiting.splice(0)
    const messages = batch.flatMap(({ message }) => (message === '' ? [] : [message]))
    if (batch.length === 0) return
    const sent: Promise<QueryOutcome> =
      messages.length === 0 ? Promise.resolve({ kind: 'ok', rows: [] }) : this.#send(withClocks(messages))
    // Settled: it may be refused long before anybody waits for it.
    const flight: Flight<T> = { batch, over: false, end: Promise.allSettled([sent]) }
    void flight.end.then(() => {
      flight.over = true
    })
    this.#flight = flight
  }

  async #previewMerges(): Promise<void> {
    const flight = this.#flight
    if (!flight) return
    this.#flight = undefined
    const [end] = await flight.end
    if (end.status === 'rejected') throw end.reason
    const outcome = end.value
    const done = outcome.kind === 'ok' ? flight.batch.length : firstUnfinished(flight.batch, outcome)
    const following = outcome.kind === 'ok' ? [] : [...flight.batch.slice(done), ...this.#waiting.splice(0)]
    const own =
      flight.batch.length === 1 ||
      // What the engine refuses, or the parser, of that nothing has run.
      (outcome.kind === 'error' && outcome.error.code !== syntaxError && !outcome.error.environment)
    const committed = flight.batch.slice(0, done)
    await this.#previews({ done: committed, took: tookOf(committed, outcome), left: following, outcome, own })
  }
}

interface Flight<T> {
  batch: readonly T[]
  over: boolean
  end: Promise<[PromiseSettledResult<QueryOutcome>]>
}

/** The server's clock before each of them and after the last: this side learns only when all of them have ended. */
function withClocks(messages: readonly string[]): string {
  return [clockQuery, ...messages.flatMap(message => [message, clockQuery])].join(';\n')
}

/** Another count of clocks means that a migration has one of that name. */
function tookOf(done: readonly Ready[], outcome: QueryOutcome): (number | undefined)[] {
  const clocks = 'clocks' in outcome ? (outcome.clocks ?? []) : []
  const sent = done.filter(({ message }) => message !== '').length
  let at = 0
  return done.map(({ message }) => {
    if (message === '') return 0
    const [from, to] = [clocks[at], clocks[++at]]
    return clocks.length === sent + 1 && from !== undefined && to !== undefined
      ? Math.max(0, (to - from) * 1000)
      : undefined
  })
}

function firstUnfinished(batch: readonly Ready[], outcome: QueryOutcome): number {
  let committed = 'committed' in outcome ? (outcome.committed ?? 0) : 0
  const index = batch.findIndex(({ message }) => message !== '' && --committed < 0)
  return index === -1 ? batch.length : index
}
