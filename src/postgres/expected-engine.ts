import type { Engine } from './engine.ts'

/** An engine that can be begun with before anybody knows whether it will be needed; unused, it is closed again. */
export class ExpectedEngine implements AsyncDisposable {
  readonly #open: (extensions: readonly string[]) => Promise<Engine>
  #early: Promise<Engine> | undefined

  constructor(open: (extensions: readonly string[]) => Promise<Engine>) {
    this.#open = open
  }

  /** Only for one that need not know of extensions. */
  expect(): void {
    this.#early ??= this.#open([]).then(engine => {
      engine.prepare?.()
      return engine
    })
    // Reported to whoever asks for it.
    this.#early.catch(() => undefined)
  }

  take(extensions: readonly string[]): Promise<Engine> {
    const engine = this.#early ?? this.#open(extensions)
    this.#early = undefined
    return engine
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const unused = await this.#early?.catch(() => undefined)
    await unused?.[Symbol.asyncDispose]()
  }
}
