import type { Bound, Meta } from './meta.ts'

/** One side of a change: a field of a model, in the state before or after it. */
export interface Side extends Bound {
  readonly meta: Meta
}

/** One that has a column. */
export interface Typed extends Side {
  readonly type: string
}
