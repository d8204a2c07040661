import type { Call } from '../../languages/programs/program.ts'
import type { ObjectName } from '../../languages/sql/objects.ts'
import type { Span } from '../../model/position.ts'
import type { StaticEffect } from '../static-effects.ts'
import type { Walk } from './walk.ts'

/** Follows a call that it knows, all of its parts; false: it does not know the call. */
type Follow = (call: Call, walk: Walk, sure: boolean) => boolean

export interface Dialect {
  readonly follow: Follow
  /** Is it a call whose block runs, once and for certain? */
  readonly encloses: (call: Call) => boolean
  /** Does what a statement evaluates run at all? */
  readonly runs: (text: string) => boolean
  /** Calls that do nothing to the database, except by what they are given. */
  readonly idle?: (call: Call, walk: Walk) => boolean
  /** A name alone may be a call. */
  readonly callsByName?: true
}

/** What runs one after the other in the upgrade. */
export type Sent =
  /** SQL that is certain to be sent, as the runner sends it. */
  | { readonly kind: 'sql'; readonly text: string; readonly at: Span }
  /**
   * Only the runner knows what this sends. `makes`: what it is known to create, by its name. `alone`: it only decides
   * whether the migration stops, so what it is about stands in itself.
   */
  | {
      readonly kind: 'unread'
      readonly at: Span
      readonly makes: readonly ObjectName[]
      readonly alone?: true
    }

/** What a migration does in the upgrade. */
export interface ProgramReading {
  readonly effects: readonly StaticEffect[]
  readonly sent: readonly Sent[]
  /** All that runs in the upgrade may name. */
  readonly upgrade: string
}

/** What is known of a call while it is followed. */
interface Following {
  sends: boolean
  unclear: boolean
  makes: ObjectName[]
  /** SQL that may not be sent. */
  unsent: string[]
}

export function newCall(): Following {
  return { sends: false, unclear: false, makes: [], unsent: [] }
}
