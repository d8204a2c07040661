import { offsetAt, type Range } from './position.ts'

/** Replaces a range of a file of the change (text, not a pattern). Ranges of one fix never overlap. */
export interface Edit {
  path: string
  range: Range
  replacement: string
}

export interface Rename {
  from: string
  to: string
}

export interface NewFile {
  path: string
  content: string
}

/**
 * A way out, as plain data. Edits can be committed with one click where they are inside the diff; renames, new
 * files and commands are shown to paste. Everything of one fix belongs together.
 */
export interface Fix {
  title: string
  /** When it is the right answer, and what it would skip or lose. */
  applies: string
  edits: Edit[]
  /** Carried out after the edits: their paths are the old ones. */
  renames: Rename[]
  creates: NewFile[]
  /** Shell commands, already quoted for a POSIX shell. */
  commands: string[]
  /** Statements to write into a migration, where nobody can say into which place of it. */
  sql?: string[]
  /** Right for some databases only: never the one to begin with. */
  conditional?: true
  /** `migration-gate fix` applies it. */
  automatic?: true
}

/** A fix on its way to the report, with what it is known by where something depends on that. */
export interface FoundFix extends Fix {
  /**
   * `regenerate`: delete the incoming side and generate it again. `move`: after another migration. `drop`: without what exists
   * already. `guard`: only where it does not exist. `mark`: as applied, without running it.
   */
  code?: 'merge-heads' | 'regenerate' | 'move' | 'drop' | 'guard' | 'mark'
}

export function fix(draft: Pick<Fix, 'title' | 'applies'> & Partial<FoundFix>): FoundFix {
  return { edits: [], renames: [], creates: [], commands: [], ...draft }
}

/** A file's text with the edits carried out. They must not overlap, and are of this file. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const spans = edits
    .map(({ range, replacement }) => ({
      from: offsetAt(text, range.start),
      to: offsetAt(text, range.end),
      replacement,
    }))
    .sort((a, b) => a.from - b.from)
  let result = ''
  let at = 0
  for (const { from, to, replacement } of spans) {
    result += text.slice(at, from) + replacement
    at = to
  }
  return result + text.slice(at)
}
