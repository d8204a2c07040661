import type { Finding } from '../../model/finding.ts'
import { joined, plural } from '../../reporters/wording.ts'
import type { Landing } from './landings.ts'

/** Who of a group is to blame, one sentence for each. */
export function blameNotice(findings: readonly Finding[], landings: readonly Landing[]): string[] {
  const group = `the merge queue would land ${joined(landings.map(landing => nameOf(landing)))} together`
  const guilty = new Map<Landing | undefined, Finding[]>()
  for (const finding of findings) {
    if (!finding.introduced || finding.severity === 'note') continue
    const landing = landings.find(({ after }) => after === finding.broughtBy?.commit)
    guilty.set(landing, [...(guilty.get(landing) ?? []), finding])
  }
  return [...guilty].map(([landing, theirs]) => {
    const rules = joined([...new Set(theirs.map(({ rule }) => rule))])
    return landing === undefined
      ? `${sentence(group)}. Which of them brought ${plural(theirs.length, 'finding')} (${rules}) in could not be told.`
      : `${sentence(group)}. ${nameOf(landing)} brought ${plural(theirs.length, 'finding')} in: ${rules}.`
  })
}

export function couldNotBlame(error: Error): string {
  return `Whose pull request of the merge queue is to blame could not be told: ${(error.message.split('\n', 1)[0] ?? '').slice(0, 300)}.`
}

function nameOf({ pull, after, subject }: Landing): string {
  return pull === undefined ? `${after.slice(0, 7)} (${subject.slice(0, 80)})` : `#${pull}`
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
