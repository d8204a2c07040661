import { createHash } from 'node:crypto'
import type { Fix, FoundFix } from './fix.ts'
import type { Range } from './position.ts'

/** Errors fail the change (when introduced by it), warnings are shown, notes are kept for the reader who asks. */
export type Severity = 'error' | 'warning' | 'note'

/** A second place that belongs to a finding: the other side of a collision, the creator of an object. */
export interface RelatedPlace {
  path: string
  range: Range
  message: string
  /** The commit in which the place can be looked at; absent: the change itself. */
  commit?: string
}

/** What a table of a human report may add to the message, for instance a structure verdict. */
export interface FindingTable {
  title: string
  head: string[]
  rows: string[][]
}

/** The few migrations around a collision, for a picture: edges run from the older one to the newer one. */
export interface FindingGraph {
  nodes: { id: string; label: string; side: 'base' | 'incoming' | 'both' }[]
  edges: [from: string, to: string][]
}

export interface Finding {
  rule: string
  severity: Severity
  /** Is it this change's fault? Only introduced errors fail it. */
  introduced: boolean
  framework: string
  history: string
  path: string
  range: Range
  /** What happened, why it hurts, what to do. Plain text; reporters escape it. */
  message: string
  related: RelatedPlace[]
  fixes: Fix[]
  /** The fingerprint of the finding that this one only follows from. */
  causedBy?: string
  fingerprint: string
  /** The five characters of PostgreSQL's error code. */
  sqlstate?: string
  /** What failed is the migration's downgrade; absent: its upgrade. */
  side?: 'down'
  /** The statement that failed, as written. */
  statement?: string
  /** A query that says whether a real database has rows that make it fail. It changes nothing. */
  preflight?: { sql: string; counts: string }
  table?: FindingTable
  graph?: FindingGraph
  /** Where several pull requests land together: which of them brought it in. */
  broughtBy?: BroughtBy
}

export interface BroughtBy {
  /** The commit with which it is there. */
  commit: string
  pullRequest?: number
}

/** A finding on its way to the report, with what is decided between findings by: never by their texts. */
export interface Found extends Finding {
  fixes: FoundFix[]
  /** What it is about: equal keys can't both be there. `name` is for people. */
  object?: { key: string; name: string }
  /** What PostgreSQL answered, and the beginning of the message that passes that on. */
  refusal?: { answer: string; summary: string }
  /** A step that was not run may be the cause: this may be no error. */
  doubtful?: true
  /** For what exists already. */
  existing?: {
    /** Its name, and its table's: whoever drops or renames it names one of them. */
    names: readonly string[]
    isIndex: boolean
    /** Where it was created. */
    creator?: { path: string; line: number }
  }
  /**
   * It creates what another migration creates just so: `creator` is that one's file, `text` its own, and `message` speaks of
   * several such objects.
   */
  twin?: { creator: string; text: string; message: (objects: readonly string[]) => string }
  /** Its message without the sentence that says what to do. */
  happened?: string
  /** What it expects of a runner the project's own command may show to be otherwise: then it is a note, and says this. */
  whenRun?: string
}

/** A finding as reports have it. */
export function reported(all: Found): Finding {
  const {
    object: _,
    refusal: __,
    existing: ___,
    twin: ____,
    happened: _____,
    whenRun: _______,
    doubtful: ______,
    ...found
  } = all
  return { ...found, fixes: found.fixes.map(asReported) }
}

function asReported({ code, ...one }: FoundFix): Fix {
  return code === 'mark' || code === 'guard' ? { ...one, conditional: true } : one
}

/** What a rule or a replay hands over; the registry adds the default severity, and `finding` the fingerprint. */
export type FindingDraft = Omit<Found, 'fingerprint' | 'severity' | 'related' | 'fixes'> & {
  /** What identifies it over pushes: names and versions, never prose or line numbers. */
  symbol: string
  severity?: Severity
  related?: RelatedPlace[]
  fixes?: FoundFix[]
}

/** Completes a draft. The fingerprint survives edits elsewhere in the file, rewording, and re-runs. */
export function finding(draft: FindingDraft, defaultSeverity: Severity): Found {
  const { symbol, ...rest } = draft
  return {
    ...rest,
    severity: draft.severity ?? defaultSeverity,
    related: draft.related ?? [],
    fixes: draft.fixes ?? [],
    fingerprint: fingerprint([draft.rule, draft.framework, draft.history, draft.path, symbol]),
  }
}

export function fingerprint(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24)
}
