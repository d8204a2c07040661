/**
 * What the interpreter waits for: the driver answers by filling the request in, then goes on. A generator, because what
 * a migration does next may depend on what the database said to what it did before.
 */
export interface Pending {
  readonly waitsFor: string
}

export type Flow<T> = Generator<Pending, T, void>

/** A flow that waits for nothing. */
// biome-ignore lint/correctness/useYield: it has nothing to wait for
export function* atOnce<T>(value: T): Flow<T> {
  return value
}

/** The text of a file of the tree. */
export class FileRequest implements Pending {
  readonly waitsFor = 'file'
  readonly path: string
  text: string | undefined

  constructor(path: string) {
    this.path = path
  }
}

/** The program asks for more than a migration needs. Nothing catches it but the one who runs the program. */
export class BudgetExceededError extends Error {}

export interface Limits {
  /** Expressions and statements, and what they make, in all. */
  steps: number
  milliseconds: number
  /** Characters of one string. */
  string: number
  /** Calls inside calls. */
  calls: number
}

export const usualLimits: Limits = { steps: 500_000, milliseconds: 5000, string: 2_000_000, calls: 60 }

/** How much one program has used. */
export class Budget {
  readonly #limits: Limits
  #steps = 0
  #deadline: number
  calls = 0

  constructor(limits: Limits = usualLimits) {
    this.#limits = limits
    this.#deadline = performance.now() + limits.milliseconds
  }

  spend(steps = 1): void {
    this.#steps += steps
    if (this.#steps > this.#limits.steps)
      throw new BudgetExceededError(`it takes more than ${this.#limits.steps.toLocaleString('en')} steps`)
    if ((this.#steps & 0x3ff) < steps && performance.now() > this.#deadline)
      throw new BudgetExceededError(`it takes longer than ${this.#limits.milliseconds / 1000} seconds`)
  }

  /** Before a string of this length is made. */
  string(length: number): void {
    if (length > this.#limits.string)
      throw new BudgetExceededError(
        `it makes a string of more than ${this.#limits.string.toLocaleString('en')} characters`,
      )
    this.spend(1 + Math.floor(length / 256))
  }

  enter(): void {
    if (++this.calls > this.#limits.calls)
      throw new BudgetExceededError(`its functions call each other more than ${this.#limits.calls} deep`)
  }

  leave(): void {
    this.calls--
  }

  /** Waiting for the database is not the program's own time. */
  extend(milliseconds: number): void {
    this.#deadline += milliseconds
  }
}
