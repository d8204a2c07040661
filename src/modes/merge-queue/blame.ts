import type { Finding } from '../../model/finding.ts'
import type { SourceLookup } from '../../model/source.ts'
import type { MergePreview } from './batches.ts'

/** A merge, and what the rules say against it alone, on top of everything that is merged before it. */
export interface JudgedBatch {
  preview: MergePreview
  introduced: readonly Finding[]
  /** The lines of what those findings name, as they are once it merged. */
  source: SourceLookup
  /** Why it could not be judged alone; then nothing is known to be introduced by it. */
  notJudged?: string
}

/**
 * Who brought a finding in: the first one against whom the rules say it. What only a replay finds needs both sides to be
 * there, so it came with the last of those who brought one.
 */
function blameOf(finding: Finding, judged: readonly JudgedBatch[]): MergePreview | undefined {
  const alone = judged.find(({ introduced }) =>
    introduced.some(({ fingerprint }) => fingerprint === finding.fingerprint),
  )
  if (alone) return alone.preview
  return judged.findLast(({ preview }) => placesOf(finding).some(path => preview.paths.has(path)))?.preview
}

/**
 * The findings, each with who brought it in, and where the rules say the same against that one alone, as they say it there:
 * of two that collide, it is then the later one that has to give way.
 */
export function withBlame(findings: readonly Finding[], judged: readonly JudgedBatch[]): Finding[] {
  const byFingerprint = new Map(findings.map(finding => [finding.fingerprint, finding]))
  const blamed = findings.map(finding => {
    if (!finding.introduced) return { finding, was: finding }
    const cause = finding.causedBy === undefined ? undefined : byFingerprint.get(finding.causedBy)
    const preview = blameOf(cause?.introduced ? cause : finding, judged)
    if (!preview) return { finding, was: finding }
    const alone = judged.find(one => one.preview === preview)?.introduced ?? []
    const { after: commit, pull } = preview
    const broughtBy = { commit, ...(pull === undefined ? {} : { pullRequest: pull }) }
    const said = alone.find(one => isTheSame(one, finding)) ?? finding
    return { finding: { ...said, severity: finding.severity, broughtBy }, was: finding }
  })
  const now = new Map(blamed.map(({ finding, was }) => [was.fingerprint, finding.fingerprint]))
  const kept = new Map<string, Finding>()
  for (const { finding, was } of blamed) {
    const cause = was.causedBy === undefined ? undefined : (now.get(was.causedBy) ?? was.causedBy)
    if (!kept.has(finding.fingerprint))
      kept.set(finding.fingerprint, cause === undefined ? finding : { ...finding, causedBy: cause })
  }
  return [...kept.values()]
}

/** Two sides of one collision, known from one side and from the other. */
function isTheSame(one: Finding, other: Finding): boolean {
  if (one.fingerprint === other.fingerprint) return true
  const places = new Set(placesOf(one))
  return (
    one.rule === other.rule &&
    one.framework === other.framework &&
    one.history === other.history &&
    placesOf(other).every(path => places.has(path))
  )
}

function placesOf({ path, related }: Finding): string[] {
  return [path, ...related.map(place => place.path)]
}
