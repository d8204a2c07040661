import type { Exception } from './values.ts'

/** A Python exception on its way to a handler. */
export class RaisedError extends Error {
  readonly exception: Exception

  constructor(exception: Exception) {
    super(exception.classes[0])
    this.exception = exception
  }
}
