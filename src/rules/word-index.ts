const run = /[a-z0-9]+/g
/** A few questions are answered sooner by looking through everything than by an index of everything. */
const questionsWithoutIndex = 16

/**
 * Which texts may hold these words? Lower case is the caller's affair. As many questions as there are texts (an import
 * of a whole history) cost no more than reading them all once.
 */
export class WordIndex<T> {
  readonly #texts: ReadonlyMap<T, string>
  #questions = 0
  #byRun: Map<string, T[]> | undefined

  constructor(texts: ReadonlyMap<T, string>) {
    this.#texts = texts
  }

  /** Every text that `mentions` all of the words, and perhaps others. */
  holding(words: readonly string[]): Iterable<T> {
    const runs = words.flatMap(word => word.match(run) ?? [])
    if (++this.#questions <= questionsWithoutIndex || runs.length === 0) return this.#texts.keys()
    this.#byRun ??= this.#indexed()
    let fewest: readonly T[] | undefined
    for (const one of runs) {
      const holders = this.#byRun.get(one) ?? []
      if (!fewest || holders.length < fewest.length) fewest = holders
    }
    return fewest ?? []
  }

  #indexed(): Map<string, T[]> {
    const byRun = new Map<string, T[]>()
    for (const [owner, text] of this.#texts) {
      for (const one of new Set(text.match(run))) {
        const holders = byRun.get(one)
        if (holders) holders.push(owner)
        else byRun.set(one, [owner])
      }
    }
    return byRun
  }
}

/** As a word: "order" is in `shop_order` and in "Order", not in "OrderItem" or "reorder". */
export function mentions(text: string, word: string): boolean {
  if (word === '') return false
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!/[a-z0-9]/.test(text.charAt(at - 1)) && !/[a-z0-9]/.test(text.charAt(at + word.length))) return true
  }
  return false
}
