import type { WireLog } from './wire/log.ts'
import type { TapTarget } from './wire/tap.ts'

/** A scratch database that a command can be let in to. */
export interface ReachableDatabase extends TapTarget {
  readonly user: string
  readonly password: string
  /** When the last session has been cleared away, and the database is the gate's own again. */
  free(): Promise<void>
  /** What was made there that would outlast the database goes with it. */
  adopt(log: WireLog): Promise<void>
  /** Why what a command met there says nothing about migrations; undefined mostly. */
  trouble(endedWell: boolean): string | undefined
}
