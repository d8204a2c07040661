import type { Span } from '../../model/position.ts'
import type { Value } from './values.ts'

/** What expressions need beside names: how a function of the file is called. */
export interface Evaluation {
  text: string
  /** Calls a function or class of the file; undefined: not to be followed. */
  call(
    callee: Value,
    args: readonly Value[],
    keywords: ReadonlyMap<string, Value>,
    at: Span,
  ): Value | undefined
  /** What a name or a call of a library is worth, where its reader knows it: `connection.vendor`. */
  known?(value: Value): Value | undefined
}
