import type { Found } from '../model/finding.ts'

/** Where both branches make the same object, the merge migration that is offered for their heads is only half of it. */
export function cautionMerges(findings: readonly Found[]): Found[] {
  return findings.map(heads => {
    if (heads.rule !== 'diverged-heads') return heads
    const others = heads.related.map(({ path }) => path)
    const duplicate = findings.find(
      ({ rule, path, causedBy, related }) =>
        rule.startsWith('replay-duplicate-') &&
        causedBy === undefined &&
        path === heads.path &&
        related.some(place => others.includes(place.path)),
    )
    if (!duplicate?.object) return heads
    const half = `A merge migration would not help alone: the replay stops at ${duplicate.object.name}, which both make.`
    return {
      ...heads,
      message: `${heads.message} ${half} Take out of it what the other one makes.`,
      fixes: heads.fixes.map(one =>
        one.code === 'merge-heads' ? { ...one, applies: `${half} ${one.applies}` } : one,
      ),
    }
  })
}
