import type { HistoryChange } from '../model/change.ts'
import type { Found } from '../model/finding.ts'
import type { ReplayCourse, ReplayTimes } from '../model/replay-course.ts'
import { coverageKey, type HistoryCoverage, type SandboxLayer } from '../model/report.ts'

/** What a replay says of a history. */
type Replayed = Pick<
  HistoryCoverage,
  'replay' | 'reason' | 'notVerified' | 'notChecked' | 'rows' | 'locks' | 'downs'
>

export interface ReplayResult {
  findings: Found[]
  unknowns: string[]
  /** By framework and history name. */
  coverage: Map<string, Replayed>
  engine: string | null
  sandbox?: SandboxLayer[]
  /** How each scope was replayed, and how long that took. */
  courses: ReplayCourse[]
  times: ReplayTimes[]
  /** What had to be taken back on a server. */
  notices: string[]
  /** Migrations of base of which something did not run, and that matter to nothing which the change does. */
  apart: Set<string>
  /** What of the change meets what of base did not run, as a sentence, by the path of base. */
  met: Map<string, string>
  /** Histories, as in `coverage`, whose own command ran all that the change brings, after base and on an empty database. */
  ranByCommand: Set<string>
  /** Histories that only their own runner could replay, and no command is named for them. */
  needCommands: HistoryChange[]
  /** Histories of which only a part could be replayed without one. */
  readInPart: HistoryChange[]
}

export function emptyResult(): ReplayResult {
  return {
    findings: [],
    unknowns: [],
    coverage: new Map(),
    engine: null,
    courses: [],
    times: [],
    notices: [],
    apart: new Set(),
    met: new Map(),
    needCommands: [],
    readInPart: [],
    ranByCommand: new Set(),
  }
}

/** The paths of what a change adds or alters. */
export function broughtBy({ incoming, edited }: HistoryChange): string[] {
  return [...incoming, ...edited.map(({ after }) => after)].map(({ file }) => file.path).sort()
}

export function note(result: ReplayResult, { base, merged }: HistoryChange, coverage: Replayed): void {
  const history = merged ?? base
  if (history) result.coverage.set(coverageKey(history.framework, history.name), coverage)
}
