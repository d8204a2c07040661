import type { Finding } from './finding.ts'
import type { StatementLocks } from './locks.ts'
import type { ReplayCourse, ReplayTimes } from './replay-course.ts'

/**
 * Neither of the last two is green. Unknown: the gate could not establish what it was asked. Not checked: of an incoming
 * migration, nothing was run.
 */
export type Verdict = 'pass' | 'fail' | 'unknown' | 'not-checked'

/** The key of a history among those of all frameworks. */
export function coverageKey(framework: string, history: string): string {
  return `${framework}\0${history}`
}

/** One history, and how far it was looked at. */
export interface HistoryCoverage {
  framework: string
  history: string
  /** Who runs it, with what says so, where one framework stands for several: "goose: go.mod names it". */
  runner?: string
  /** Migrations in the merged tree. */
  migrations: number
  incoming: number
  replay: 'fresh' | 'upgrade' | 'both' | 'not replayed'
  /** Why it was not replayed, or not wholly. */
  reason?: string
  /** Steps that were not run, with the reason: nothing that depends on them is proven. */
  notVerified: { path: string; line: number; why: string; introduced: boolean }[]
  /** Incoming migrations of which nothing was run, with the reason. */
  notChecked: NotChecked[]
  /** What ran on tables with rows; absent: nothing of what is incoming depends on them. */
  rows?: RowsCoverage
  /** What incoming migrations lock of what base has, statement by statement; absent where nothing is. */
  locks?: StatementLocks[]
  /** The down sides of incoming migrations that have one; absent where none was tried. */
  downs?: DownSide[]
}

export interface RowsCoverage {
  /** Tables of base that held rows, as SQL writes them. */
  tables: string[]
  /** What could not be seen with rows, each a sentence with the reason. */
  notVerified: string[]
}

export interface DownSide {
  /** Its file. */
  path: string
  /** Was it run, and the schema compared? */
  checked: boolean
  /** Why it was not. */
  why?: string
}

export interface NotChecked {
  path: string
  why: string
}

/** A layer of the embedded engine's sandbox: each holds without the others. */
export interface SandboxLayer {
  layer: 'database' | 'webassembly' | 'process' | 'machine' | 'parent'
  held: boolean
  /** Why it did not hold. */
  why?: string
}

interface Coverage {
  /** What was compared: names as asked, and the commits they stood for. */
  base: {
    name: string
    commit: string | null
    /** When its tip was committed, ISO 8601. */
    date: string | null
    /** When the clone last heard of it, ISO 8601; null where that can't be known. */
    fetched: string | null
  }
  head: { name: string; commit: string | null }
  /** Paths that git could not merge. */
  conflicts: string[]
  histories: HistoryCoverage[]
  /** New or changed files that look like migrations, and are in no known history. */
  notRead?: string[]
  /** For instance "embedded PostgreSQL 18.6"; null where nothing was replayed. */
  engine: string | null
  /** How histories were replayed, migration by migration; absent: nothing was, or it was not seen. */
  replays?: ReplayCourse[]
  /** What lay between the SQL of the change and the machine; absent where only a server ran it, or nothing did. */
  sandbox?: SandboxLayer[]
  /** Other pull requests of the same base; absent: nobody asked for them, or the change brings no migrations. */
  openPullRequests?: {
    /** How many are open. */
    open: number
    /** How many touch the same histories, and were compared with the change. */
    compared: number
    /** Why not all of those were. */
    reason?: string
  }
}

/** The one document of a run, whatever it ends with. */
export interface Report {
  version: 1
  verdict: Verdict
  /** Why it is unknown, each a sentence that says what to do. Also present beside `fail`. */
  unknowns: string[]
  /** Facts for the first lines of a report that fail nothing: a conflict, an incoming migration that was not verified. */
  notices: string[]
  /** The part of the histories that this was about, where several jobs share them: "2/4 on PostgreSQL 16". */
  shard?: string
  coverage: Coverage
  findings: Finding[]
  /** How long migrations took where they were replayed; absent: that was not seen. */
  times?: ReplayTimes[]
  seconds: number
}

export const exitCodes: Record<Verdict, 0 | 1 | 2> = {
  pass: 0,
  fail: 1,
  unknown: 2,
  'not-checked': 2,
}

export function verdictOf(
  findings: readonly Finding[],
  unknowns: readonly string[],
  histories: readonly Pick<HistoryCoverage, 'notChecked'>[],
): Verdict {
  if (findings.some(failsTheChange)) return 'fail'
  if (unknowns.length > 0) return 'unknown'
  return histories.some(({ notChecked }) => notChecked.length > 0) ? 'not-checked' : 'pass'
}

/** Neither proven nor refuted. */
export function isInconclusive(verdict: Verdict): boolean {
  return verdict === 'unknown' || verdict === 'not-checked'
}

/** All migrations of which nothing was run. */
export function notCheckedIn({ coverage }: Pick<Report, 'coverage'>): NotChecked[] {
  return coverage.histories.flatMap(({ notChecked }) => notChecked)
}

export function failsTheChange(finding: Finding): boolean {
  return finding.introduced && finding.severity === 'error'
}
