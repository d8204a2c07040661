import type { Finding } from '../model/finding.ts'

/** Where both branches make the same object, the merge migration that is offered for their heads is only half of it. */
export function cautionMerges(findings: readonly Finding[]): Finding[] {
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
    if (!duplicate) return heads
    const what = duplicate.message.replace(/ already exists[\s\S]*$/, '')
    const half = `A merge migration would not help alone: the replay stops at ${what.charAt(0).toLowerCase()}${what.slice(1)}, which both make.`
    return {
      ...heads,
      message: `${heads.message} ${half} Take out of it what the other one makes.`,
      fixes: heads.fixes.map(one =>
        /\bmerge\b/i.test(one.title) ? { ...one, applies: `${half} ${one.applies}` } : one,
      ),
    }
  })
}
