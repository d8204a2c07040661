import { fingerprint, type Severity } from '../model/finding.ts'
import { notCheckedIn, type Report } from '../model/report.ts'
import { lastLine } from './annotations.ts'
import { arrange, type FindingGroup } from './arrange.ts'
import { clip, clipEnd, visible, visibleLine } from './escape.ts'
import { safeJson } from './json.ts'
import { shortText } from './plain-finding.ts'

/** https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const severities: Record<Severity, 'critical' | 'minor' | 'info'> = {
  error: 'critical',
  warning: 'minor',
  note: 'info',
}

const descriptionLimit = 2000

/** What the change introduces, as GitLab shows it in a merge request; a reason for `unknown` counts as the worst. */
export function renderGitlab(report: Report): string {
  const reasons = report.unknowns.map(reason => ({
    description: descriptionOf(`Migration Gate is inconclusive: ${reason}`),
    check_name: 'unknown',
    fingerprint: fingerprint(['unknown', reason]),
    severity: 'blocker',
    // GitLab drops an entry without a place.
    location: { path: '.migration-gate.yml', lines: { begin: 1 } },
  }))
  const left = notCheckedIn(report).map(({ path, why }) => ({
    description: descriptionOf(`Not checked: nothing of this migration was run: ${why}`),
    check_name: 'not-checked',
    fingerprint: fingerprint(['not-checked', path, why]),
    severity: 'blocker',
    location: { path: visibleLine(path), lines: { begin: 1 } },
  }))
  const findings = arrange(report.findings).introduced.map(entryOf)
  // Two entries with one fingerprint make GitLab refuse the whole report.
  const entries = new Map([...reasons, ...left, ...findings].map(entry => [entry.fingerprint, entry]))
  return safeJson([...entries.values()])
}

function entryOf(group: FindingGroup) {
  const { finding } = group
  return {
    description: descriptionOf(shortText(group, descriptionLimit)),
    check_name: visibleLine(clip(finding.rule, 200)),
    fingerprint: finding.fingerprint,
    severity: severities[finding.severity],
    location: {
      path: visibleLine(finding.path),
      lines: { begin: finding.range.start.line, end: lastLine(finding) },
    },
  }
}

function descriptionOf(text: string): string {
  return visible(clipEnd(text, descriptionLimit)).replace(/@(?=[\w-])/g, '@\u200b')
}
