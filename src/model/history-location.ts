import type { TreeFile } from './tree.ts'

/** A history that .migration-gate.yml names, for what can't be guessed. */
export interface ConfiguredHistory {
  framework: string
  path: string
  /** Names it in reports; Django: the app label. */
  name?: string
  /** Who applies plain SQL files: "psql", "goose", … */
  runner?: string
}

/** Where a history's files are, found without reading one migration. */
export interface HistoryLocation {
  framework: string
  name: string
  directory: string
  scope: string
  /** Candidates: reading decides which of them are migrations. */
  files: readonly TreeFile[]
  /** What else decides how they are read (labels, options); two locations with equal files and settings read alike. */
  settings: Readonly<Record<string, string>>
  /** Named in the configuration: then finding nothing there is `unknown`. */
  configured: boolean
  /** Directories that its framework's own files say are its: that outranks what the layout alone suggests to others. */
  declared?: readonly string[]
  /** Other frameworks that claimed the same directory, with the files that they would read. */
  rivals?: readonly { framework: string; files: readonly TreeFile[] }[]
}
