/** A pull request that is put to the gate and to other tools: files of what both sides start from, of base, and of the change. */

/** Path → text; null deletes. */
export type Files = Record<string, string | null>

export type Framework = 'django' | 'alembic' | 'sql'

export interface Scenario {
  id: string
  framework: Framework
  /** What the change does, in a few words. */
  title: string
  start: Files
  /** What base got after the change was begun. */
  base?: Files
  change: Files
  /** Undefined: the change is correct, and whatever fails it is a false alarm. */
  mistake?: Mistake
}

interface Mistake {
  /** Rules of the gate that name it. */
  rules: readonly string[]
  /** What another tool says where it names it, and not something else. */
  said: RegExp
  /** The gate's configuration, where the rule is off by default. */
  configuration?: string
}
