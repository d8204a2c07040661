import type { Severity } from './finding.ts'

/** Files of a small repository: path → text. */
export type ExampleTree = Record<string, string>

/** A pull request in small: what base has, and what the change makes of it (null deletes a file). */
export interface Example {
  base: ExampleTree
  change: Record<string, string | null>
  /** What another pull request brings that is open at the same time. */
  other?: ExampleTree
  /** Rules that tell another side of the same mistake. */
  alsoFires?: readonly string[]
}

/** Everything that is known of a rule without running it: `explain`, the docs and SARIF read it. */
export interface RuleMeta {
  id: string
  title: string
  what: string
  why: string
  remedy: string
  severity: Severity
  /** Finds nothing until a configuration gives it a severity. */
  offByDefault?: true
  /** Where the rule needs a database. */
  replay?: true
  bad: Example
  good: Example
}
