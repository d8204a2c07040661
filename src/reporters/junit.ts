import { failsTheChange, isInconclusive, type Report } from '../model/report.ts'
import { noSource, type SourceLookup } from '../model/source.ts'
import { arrange, type FindingGroup } from './arrange.ts'
import { clip, clipEnd, entityText, visible, visibleLine } from './escape.ts'
import { footerOf } from './footer.ts'
import { wholeText } from './plain-finding.ts'
import { coverageSentence, headline, historySentence, verdictSentence } from './wording.ts'

interface TestCase {
  name: string
  suite: string
  outcome: 'passed' | 'failure' | 'error' | 'skipped'
  message: string
  text: string
  file?: string
  line?: number
}

/**
 * JUnit's XML, as CI systems read it: a test for the verdict, one for each history, one for each finding. So a run
 * that is inconclusive is an error there, and a clean one is no empty report.
 */
export function renderJunit(report: Report, source: SourceLookup = noSource): string {
  const cases = [verdictCase(report, source), ...historyCases(report), ...findingCases(report, source)]
  const count = (outcome: TestCase['outcome']) => cases.filter(one => one.outcome === outcome).length
  const totals = attributes({
    name: 'Migration Gate',
    tests: String(cases.length),
    failures: String(count('failure')),
    errors: String(count('error')),
    skipped: String(count('skipped')),
    time: report.seconds.toFixed(3),
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${totals}>`,
    `  <testsuite ${totals}>`,
    ...cases.map(one => `    ${element(one)}`),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function verdictCase(report: Report, source: SourceLookup): TestCase {
  const verdict = {
    name: 'verdict',
    suite: 'migration-gate',
    message: verdictSentence(report),
    text: [
      ...report.unknowns,
      ...report.notices,
      ...footerLines(report, source),
      coverageSentence(report),
    ].join('\n'),
  }
  // Findings fail in tests of their own; here stands what no finding says.
  if (isInconclusive(report.verdict) || report.unknowns.length > 0) return { ...verdict, outcome: 'error' }
  const reported = report.findings.some(failsTheChange)
  return { ...verdict, outcome: report.verdict === 'fail' && !reported ? 'failure' : 'passed' }
}

function footerLines(report: Report, source: SourceLookup): string[] {
  const footer = footerOf(report, source)
  if (!footer) return []
  return [
    ...(footer.fix === undefined ? [] : [`Fix it: ${footer.fix}`]),
    `Reproduce: ${footer.reproduce}`,
    `Accept it: ${footer.accept}`,
  ]
}

function historyCases({ coverage }: Report): TestCase[] {
  return coverage.histories.map(history => ({
    name: `${history.framework} ${history.history}`,
    suite: 'migration-gate.history',
    outcome: history.notChecked.length > 0 ? 'skipped' : 'passed',
    message: history.notChecked.length > 0 ? 'not checked' : '',
    text: [historySentence(history), ...history.notChecked.map(({ path, why }) => `${path}: ${why}`)].join(
      '\n',
    ),
  }))
}

function findingCases(report: Report, source: SourceLookup): TestCase[] {
  const { introduced, base } = arrange(report.findings)
  return [
    ...introduced.map(group =>
      findingCase(group, failsTheChange(group.finding) ? 'failure' : 'passed', source),
    ),
    ...base.map(group => findingCase(group, 'skipped', source)),
  ]
}

function findingCase(group: FindingGroup, outcome: TestCase['outcome'], source: SourceLookup): TestCase {
  const { finding } = group
  const line = finding.range.start.line
  return {
    name: `${finding.rule} ${clip(finding.path, 200)}:${line}`,
    suite: `migration-gate.${finding.framework}`,
    outcome,
    message: outcome === 'skipped' ? 'base has it already' : clipEnd(headline(finding.message), 300),
    text: `${finding.severity}: ${wholeText(group, source)}`,
    file: finding.path,
    line,
  }
}

function element({ name, suite, outcome, message, text, file, line }: TestCase): string {
  const start = `<testcase ${attributes({
    name,
    classname: suite,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: String(line) }),
  })}>`
  const said = content(text)
  switch (outcome) {
    case 'passed':
      return `${start}<system-out>${said}</system-out></testcase>`
    case 'skipped':
      return `${start}<skipped ${attributes({ message })}/><system-out>${said}</system-out></testcase>`
    case 'failure':
    case 'error':
      return `${start}<${outcome} ${attributes({ message })}>${said}</${outcome}></testcase>`
  }
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escaped(visibleLine(value))}"`)
    .join(' ')
}

function content(text: string): string {
  return escaped(visible(text))
}

/** `visible` has made letters of what XML can't hold at all, but for two. */
function escaped(text: string): string {
  return entityText(text.replace(/[\ufffe\uffff]/g, '\ufffd'))
}
