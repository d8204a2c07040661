interface Kept<Entry> {
  entry: Entry
  within: readonly string[]
}

/** What is there, and who made it: followed through what is dropped and renamed. Objects are known by keys. */
export class Ledger<Entry> {
  readonly #there = new Map<string, Kept<Entry>>()

  get(key: string): Entry | undefined {
    return this.#there.get(key)?.entry
  }

  /** `within`: keys of what it goes away with. */
  create(key: string, entry: Entry, within: readonly string[] = []): void {
    this.#there.set(key, { entry, within })
  }

  /** With all that goes away with it. */
  drop(key: string): void {
    this.#there.delete(key)
    for (const [other, { within }] of this.#there) if (within.includes(key)) this.drop(other)
  }

  /** Its parts stay, each under another name, too. */
  rename(
    from: string,
    to: { key: string; entry: Entry; within: readonly string[] },
    renamed: (part: Entry) => [string, Entry],
  ): void {
    this.#there.delete(from)
    for (const [key, { entry: part, within }] of [...this.#there]) {
      if (!within.includes(from)) continue
      this.#there.delete(key)
      const [name, moved] = renamed(part)
      this.create(name, moved, [...within.filter(one => one !== from), to.key])
    }
    this.create(to.key, to.entry, to.within)
  }

  /** It may be gone, and nobody can tell. */
  forget(mayBeGone: (entry: Entry) => boolean): void {
    for (const [key, { entry }] of this.#there) if (mayBeGone(entry)) this.#there.delete(key)
  }
}
