/** Path → text; null deletes. */
export type Files = Readonly<Record<string, string | null>>

/** A situation from the field, as a repository of three commits. */
export interface DemoCase {
  id: string
  title: string
  /** What both sides start from. */
  start: Files
  /** What base got meanwhile. */
  base: Files
  /** What the pull request does. */
  change: Files
}
