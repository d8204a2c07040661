import type { Report } from '../model/report.ts'
import { noSource, type SourceLookup } from '../model/source.ts'
import { inBytes } from './budget.ts'
import { type LinkContext, linkContext, noLinks } from './links.ts'
import { renderDocument } from './markdown-document.ts'
import { coverageSentence } from './wording.ts'

/** GitHub drops a summary of more than 1 MiB altogether. */
const summaryBudget = 1024 * 1024 - 4096

export interface SummaryOptions {
  links?: Omit<LinkContext, 'baseSha'>
  /** The files, where there are no links: a patch shows what it takes away. */
  source?: SourceLookup
  now?: Date
  budget?: number
}

/** The page that the run shows: as the comment, with room for everything. */
export function renderSummary(
  report: Report,
  { links, source = noSource, now, budget = summaryBudget }: SummaryOptions = {},
): string {
  const document = renderDocument(report, {
    links: links === undefined ? { ...noLinks, source } : linkContext(report, links),
    measure: inBytes,
    budget,
    coverage: coverageSentence(report, now),
    rest: 'The JSON report has them all.',
  })
  return `${document}\n`
}
