import type { Repository } from '../../github/check-status.ts'
import type { Report } from '../../model/report.ts'
import { noSource } from '../../model/source.ts'
import { inCharacters } from '../../reporters/budget.ts'
import { linkContext } from '../../reporters/links.ts'
import { renderDocument } from '../../reporters/markdown-document.ts'
import { coverageSentence, verdictName, verdictSentence } from '../../reporters/wording.ts'
import type { Tip } from './judge.ts'
import type { Swept } from './plan.ts'

/** GitHub takes 65,535 characters. */
const summaryBudget = 60_000

/** What a check run of ours shows to whoever opens it. */
export function checkRunText(
  { pull, verdict }: Swept,
  report: Report | undefined,
  tip: Tip,
  { repository, serverUrl }: { repository: Repository; serverUrl: string },
): { title: string; summary: string } {
  const against = `${tip.name} (${tip.commit.slice(0, 7)})`
  if (verdict === undefined || !report)
    return {
      title: 'No migration is touched',
      summary: `Nothing that this pull request changes belongs to a migration history of ${against}.`,
    }
  const links = linkContext(report, {
    serverUrl,
    repository: `${repository.owner}/${repository.repo}`,
    headSha: pull.headSha,
    source: noSource,
  })
  return {
    title: `${verdictName(verdict)}: ${verdictSentence(report)}`.slice(0, 250),
    summary: renderDocument(report, {
      links,
      measure: inCharacters,
      budget: summaryBudget,
      coverage: coverageSentence(report),
      rest: 'The check of the pull request has them all.',
    }),
  }
}
