import { ExpectedError } from '../model/expected-error.ts'

/** The arguments make no sense; the message says what to change. */
export class UsageError extends ExpectedError {
  /** Where the right ones are listed, for mistakes in the arguments themselves. */
  readonly seeAlso: string | undefined

  constructor(message: string, { seeAlso, ...options }: ErrorOptions & { seeAlso?: string } = {}) {
    super(message, options)
    this.seeAlso = seeAlso
  }
}
