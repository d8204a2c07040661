import type { Config } from '../config/config.ts'
import type { ObjectStore } from '../git/object-store.ts'
import type { Finding } from '../model/finding.ts'
import type { Tree } from '../model/tree.ts'

/** What the gate has of the change when it asks for others. */
export interface Seen {
  store: ObjectStore
  config: Config
  /** Without what the configuration leaves out. */
  baseTree: Tree
  leftOut: (path: string) => boolean
  base: { name: string; commit: string }
  head: string
  /** The scopes that the change touches. */
  touched: ReadonlySet<string>
  /** What the change's own check found. */
  own: readonly Finding[]
}

/** What other open pull requests mean for the change. */
export interface Others {
  findings: Finding[]
  /** Other pull requests that are open, drafts left out where they don't count. */
  open: number
  /** How many of them touch the same histories and were looked at. */
  compared: number
  /** Why not all were. */
  reason?: string
}
