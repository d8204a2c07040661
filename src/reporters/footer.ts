import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { shellQuote } from '../model/shell-quote.ts'
import type { SourceLookup } from '../model/source.ts'
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
  const { name } = report.coverage.base
  if (isAgainstNothing(report)) return ' --base none'
  return isRevision(name) ? ` --base ${shellQuote(name)}` : ''
}

function headOption({ coverage: { head } }: Report): string {
  if (head.name === 'HEAD' || head.name === 'working tree') return ''
  const name = isRevision(head.name) ? head.name : head.commit
  return name ? ` --head ${shellQuote(name)}` : ''
}

function isRevision(name: string): boolean {
  return /^[\w./-]{1,200}$/.test(name) && !name.startsWith('-')
}

/** A comment in the migration; what only base has is accepted in the baseline. */
function acceptLine({ path, rule }: Finding, source: SourceLookup): string {
  if (source.isOfBase?.(path)) return 'migration-gate baseline'
  return `${path.endsWith('.sql') ? '--' : '#'} migration-gate: ignore ${rule} REASON`
}
