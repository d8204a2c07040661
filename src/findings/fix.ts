import type { Range } from './finding.ts'

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
}

export function fix(draft: Pick<Fix, 'title' | 'applies'> & Partial<Fix>): Fix {
  return { edits: [], renames: [], creates: [], commands: [], ...draft }
}
