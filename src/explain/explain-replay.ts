import { objectKey } from '../languages/sql/objects.ts'
import { splitScript } from '../languages/sql/split.ts'
import type { Found } from '../model/finding.ts'
import type { StatementLocks } from '../model/locks.ts'
import type { DownSide, RowsCoverage } from '../model/report.ts'
import type { ReplayFacts } from '../replay/facts.ts'
import { type ExistingObject, type Failure, introducedBy, mergeFailures } from '../replay/failure.ts'
import type { ReplayRequest, Track } from '../replay/request.ts'
import { describeLocks, reportedLocks } from './blocking.ts'
import { describeBuiltBase } from './built-base.ts'
import { explainDeclared } from './declared.ts'
import { describeFailures } from './describe.ts'
import { describeDivergence } from './divergence.ts'
import { describeDowns, reportedDowns } from './downs.ts'
import { explainDrift } from './drift.ts'
import { fixFailures } from './fix-failure.ts'
import { describeGaps } from './gaps.ts'
import { describeRows, rowsCoverage } from './rows.ts'
import { describeMismatches } from './silent-mismatch.ts'
import { suppress } from './suppress.ts'

/** What a replay has shown, for people. */
export interface ReplayReport
  extends Pick<
    ReplayFacts,
    'notVerified' | 'notChecked' | 'modesDone' | 'migrationsRun' | 'course' | 'change'
  > {
  findings: Found[]
  /** What incoming migrations lock of what base has. */
  locks: StatementLocks[]
  /** Down sides of incoming migrations, in their order. */
  downs: (DownSide & { up: string })[]
  /** Why something could not be established, each a sentence that says what to do. */
  unknowns: string[]
  /** What decides nothing here, each a sentence. */
  notices: string[]
  /** Migrations of base of which something did not run, and that matter to nothing which the change does. */
  apart: ReadonlySet<string>
  /** Where the change meets what of base did not run, as a sentence, by the path of base. */
  met: ReadonlyMap<string, string>
  rows?: RowsCoverage
}

/** Findings of a replay that read the files: what it could not follow leaves some of them inconclusive. */
export async function explainReplay(request: ReplayRequest, facts: ReplayFacts): Promise<ReplayReport> {
  const report = await explainFacts(request, facts)
  const { base, merged, pending } = request
  const { findings, unknowns } = await suppress(report.findings, {
    notVerified: facts.steps,
    order: [...base, ...merged, ...pending],
    executed: facts.executed,
    unread: request.unread ?? [],
    startsEmpty: request.startFrom === undefined && request.builtBase === undefined,
    ...(request.builtBase ? { builtBase: request.builtBase } : {}),
  })
  return {
    ...report,
    findings,
    notices: [...report.notices, ...(request.builtBase ? [describeBuiltBase(request.builtBase)] : [])],
    unknowns: [...new Set([...report.unknowns, ...unknowns])],
  }
}

/** Findings of what was seen to happen. */
export async function explainFacts(request: ReplayRequest, facts: ReplayFacts): Promise<ReplayReport> {
  const { endings, drift, notVerified, notChecked, modesDone, migrationsRun, course, change } = facts
  const { schema } = request
  const ofGaps = describeGaps(facts)
  const compared = drift && schema && explainDrift({ ...request, schema }, drift)
  const declared = explainDeclared(request, facts)
  const divergence = endings && describeDivergence(request, endings.fresh, endings.upgrade)
  return {
    findings: [
      ...(await explainFailures(request, facts)),
      ...(divergence ? [divergence] : []),
      ...(compared?.findings ?? []),
      ...declared.findings,
      ...(facts.rows ? await describeRows(request, facts.rows) : []),
      ...describeDowns(request, facts.downs ?? []),
      ...describeLocks(request, facts.locks ?? []),
    ],
    unknowns: [...new Set([...facts.unknowns, ...(compared?.unknowns ?? []), ...ofGaps.unknowns])],
    notices: ofGaps.notices,
    apart: ofGaps.apart,
    met: ofGaps.met,
    locks: reportedLocks(facts.locks ?? []),
    downs: reportedDowns(facts.downs ?? []),
    notVerified: [...notVerified, ...declared.notVerified],
    ...(facts.rows ? { rows: rowsCoverage(facts.rows) } : {}),
    notChecked,
    modesDone,
    migrationsRun,
    ...(course ? { course } : {}),
    ...(change ? { change } : {}),
  }
}

/** From what was met on all tracks to findings with their ways out. */
async function explainFailures(
  request: ReplayRequest,
  met: Pick<ReplayFacts, 'failures' | 'mismatches' | 'executed' | 'steps'>,
): Promise<Found[]> {
  const failures = mergeFailures(met.failures)
  foldMirrors(failures)
  const { modes } = request
  const tracksRun = new Set<Track>([
    ...(modes.fresh ? (['fresh'] as const) : []),
    ...(modes.upgrade ? (['upgrade'] as const) : []),
  ])
  const findings = describeFailures(failures, {
    request,
    tracksRun,
    introduced: introducedBy(failures, modes.upgrade),
    fixed: await fixFailures(failures, {
      request,
      executed: met.executed,
      notVerified: met.steps,
      everywhere: ({ tracks }) => [...tracksRun].every(track => tracks.has(track)),
    }),
  })
  return [...withRecovery(request, findings, failures), ...describeMismatches(met.mismatches, request)]
}

/**
 * Two branches that make the same object: on a new database one of them comes first, on existing ones the other, so each
 * is in the other's way. That is one cause, and it is the incoming one's.
 */
function foldMirrors(failures: readonly Failure[]): void {
  const incoming = failures.filter(({ item, causedBy }) => item.introduced && !causedBy)
  for (const failure of failures) {
    if (failure.item.introduced || failure.causedBy || !failure.existingObject) continue
    const twin = incoming.find(one => isMirror(one, failure))
    if (!twin) continue
    failure.causedBy = twin
    for (const track of failure.tracks) twin.tracks.add(track)
    for (const one of failures) if (one.causedBy === failure) one.causedBy = twin
  }
}

function isMirror(a: Failure, b: Failure): boolean {
  return (
    a.existingObject !== undefined &&
    b.existingObject !== undefined &&
    objectKey(a.existingObject.object) === objectKey(b.existingObject.object) &&
    creatorOf(a.existingObject) === b.item.migration.file.path &&
    creatorOf(b.existingObject) === a.item.migration.file.path
  )
}

function creatorOf({ creator }: ExistingObject): string | undefined {
  return creator?.by.migration.file.path
}

/** What to run where a migration that fails was deployed already, reported once for each of them. */
function withRecovery(
  request: ReplayRequest,
  findings: readonly Found[],
  failures: readonly Failure[],
): Found[] {
  const { recover } = request
  if (!recover) return [...findings]
  const first = new Map<string, Failure>()
  for (const failure of failures) {
    const { path } = failure.item.migration.file
    if (!failure.causedBy && !first.has(path)) first.set(path, failure)
  }
  return findings.map(finding => {
    const failure = finding.introduced && !finding.causedBy ? first.get(finding.path) : undefined
    if (!failure) return finding
    first.delete(finding.path)
    const fixes = recover(failure.item.migration, isThere(failure))
    return { ...finding, fixes: [...finding.fixes, ...fixes] }
  })
}

/** Does all that the migration creates exist already? Only where it is one statement can that be said. */
function isThere({ item, existingObject }: Failure): boolean {
  const kind = existingObject?.structure?.kind
  return (kind === 'identical' || kind === 'compatible') && splitScript(item.text).statements.length === 1
}
