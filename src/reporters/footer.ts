import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { shellQuote } from '../model/shell-quote.ts'
import type { SourceLookup } from '../model/source.ts'
import { ignoreComment } from '../text/ignore-comments.ts'
import { arrange } from './arrange.ts'
import { isAgainstNothing } from './wording.ts'

/** What a reader can do about all of a report, each as a command or a line to paste. */
export interface Footer {
  /** Where `migration-gate fix` has something to apply. */
  fix?: string
  reproduce: string
  accept: string
  /** The rule that it accepts. */
  rule: string
}

/** Nothing where the change introduced nothing. */
export function footerOf(report: Report, source: SourceLookup): Footer | undefined {
  const [first] = arrange(report.findings).introduced
  if (!first) return undefined
  const base = baseOption(report)
  const isAutomatic = report.findings.some(
    ({ introduced, fixes }) => introduced && fixes.some(({ automatic }) => automatic),
  )
  return {
    ...(isAutomatic && !isAgainstNothing(report) ? { fix: `migration-gate fix${base}` } : {}),
    reproduce: `migration-gate check${base}${headOption(report)}`,
    accept: acceptLine(first.finding, source),
    rule: first.finding.rule,
  }
}

function baseOption(report: Report): string {
  return isAgainstNothing(report) ? ' --base none' : optionFor('--base', report.coverage.base)
}

function headOption({ coverage: { head } }: Report): string {
  return head.name === 'HEAD' || head.name === 'working tree' ? '' : optionFor('--head', head)
}

/** By its name where that can be typed anywhere, else by its commit. */
function optionFor(option: string, { name, commit }: Report['coverage']['head']): string {
  const revision = /^[\w./][\w./-]{0,199}$/.test(name) ? name : commit
  return revision ? ` ${option} ${shellQuote(revision)}` : ''
}

/** A comment in the migration; what only base has is accepted in the baseline. */
function acceptLine({ path, rule }: Finding, source: SourceLookup): string {
  if (source.isOfBase?.(path)) return 'migration-gate baseline'
  return ignoreComment(path, rule) ?? 'migration-gate baseline'
}
