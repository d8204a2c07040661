import type { SchemaChange } from './schema-change.ts'

/** What became of a migration on one way to a database. */
export const outcomes = ['ran', 'fails', 'not proven', 'not run'] as const
export type Outcome = (typeof outcomes)[number]

/** One migration, or several that follow each other and went alike. */
export interface TrackStep {
  /** Its file; of several the first. */
  path: string
  /** Of several the last. */
  last?: string
  count: number
  side: 'base' | 'incoming'
  outcome: Outcome
}

/** How the histories that one runner applies together were replayed: a new database, and one that has all of base. */
export interface ReplayCourse {
  framework: string
  histories: string[]
  fresh?: TrackStep[]
  upgrade?: TrackStep[]
  /** What the change makes of base's schema; absent: that was not seen, or nothing is different. */
  schema?: SchemaChange
}

/** How long migrations took on one way. It is another one at every run. */
export interface ReplayTimes {
  framework: string
  histories: string[]
  track: 'fresh' | 'upgrade'
  /** Of all that ran. */
  seconds: number
  migrations: number
  /** The slowest, the slowest of all first. */
  slowest: { path: string; side: 'base' | 'incoming'; seconds: number }[]
}
