import type { Finding, Severity } from '../model/finding.ts'
import { notCheckedIn, type Report } from '../model/report.ts'
import { hidesSomething } from '../model/shell-quote.ts'
import { arrange } from './arrange.ts'
import {
  clip,
  clipEnd,
  disarmCommands,
  visible,
  visibleLine,
  workflowData,
  workflowProperty,
} from './escape.ts'
import { plural } from './wording.ts'

/** GitHub shows ten of each type a step, and cuts a message at 4,096 characters. */
const perType = 10
const messageLimit = 4096
const titleLimit = 200

type AnnotationType = 'error' | 'warning' | 'notice'

interface Annotation {
  type: AnnotationType
  title: string
  message: string
  finding?: Finding
}

const types: Record<Severity, AnnotationType> = { error: 'error', warning: 'warning', note: 'notice' }

export interface AnnotationOptions {
  /** How reasons for `unknown` are shown: as what fails the step, or not. */
  onUnknown?: 'fail' | 'warn'
  onNotChecked?: 'fail' | 'warn' | undefined
}

/** Workflow commands that put findings beside their lines; what base already had is not annotated. */
export function renderAnnotations(
  report: Report,
  { onUnknown = 'fail', onNotChecked = 'fail' }: AnnotationOptions = {},
): string {
  const annotations = [
    ...unknownAnnotations(report, onUnknown),
    ...notCheckedAnnotations(report, onNotChecked),
    ...findingAnnotations(report),
  ]
  const lines = (['error', 'warning', 'notice'] as const).flatMap(type =>
    withinBudget(annotations.filter(annotation => annotation.type === type)),
  )
  return lines.map(line => `${command(line)}\n`).join('')
}

function unknownAnnotations(report: Report, onUnknown: 'fail' | 'warn'): Annotation[] {
  const type = onUnknown === 'fail' ? 'error' : 'warning'
  return report.unknowns.map(message => ({ type, title: 'Migration Gate is inconclusive', message }))
}

function notCheckedAnnotations(report: Report, onNotChecked: 'fail' | 'warn'): Annotation[] {
  const type = onNotChecked === 'fail' ? 'error' : 'warning'
  return notCheckedIn(report).map(({ path, why }) => ({
    type,
    title: 'Migration Gate did not check this',
    message: `Nothing of ${path} was run: ${why}.`,
  }))
}

function findingAnnotations(report: Report): Annotation[] {
  return arrange(report.findings).introduced.map(({ finding, consequences }) => ({
    type: types[finding.severity],
    title: `Migration Gate: ${finding.rule}`,
    message: [
      finding.message,
      ...finding.related.map(({ path, range, message }) => `${message} ${path}:${range.start.line}`),
      ...(consequences.length > 0
        ? [`${plural(consequences.length, 'more follows', 'more follow')} from this.`]
        : []),
    ].join('\n'),
    finding,
  }))
}

/** What does not fit is counted in the last one that does. */
function withinBudget(annotations: readonly Annotation[]): Annotation[] {
  const shown = annotations.slice(0, perType)
  const left = annotations.length - shown.length
  const last = shown.at(-1)
  if (!last || left === 0) return shown
  const tail = `\nAnd ${plural(left, `more ${last.type}`)}: the job summary has them all.`
  return [
    ...shown.slice(0, -1),
    { ...last, message: clipEnd(last.message, messageLimit - tail.length) + tail },
  ]
}

function command({ type, title, message, finding }: Annotation): string {
  const properties: [string, string][] = []
  // Such a name would have to be written as it is, or GitHub does not find the file: then words name the place.
  const nameable = finding !== undefined && !/##\[|[\n\t]/.test(finding.path) && !hidesSomething(finding.path)
  if (finding && nameable) {
    const { start, end } = finding.range
    properties.push(['file', finding.path], ['line', String(start.line)])
    properties.push(['endLine', String(lastLine(finding))])
    // Columns of a range over several lines make GitHub drop the annotation.
    if (start.line === end.line) {
      properties.push(['col', String(start.column)])
      if (end.column > start.column) properties.push(['endColumn', String(end.column - 1)])
    }
  }
  properties.push(['title', clip(visibleLine(title), titleLimit)])
  const at =
    finding && !nameable ? `${clip(visibleLine(finding.path), 300)}:${finding.range.start.line}: ` : ''
  const data = workflowData(clipEnd(disarmCommands(at + visible(message)), messageLimit))
  return `::${type} ${properties.map(([name, value]) => `${name}=${workflowProperty(value)}`).join(',')}::${data}`
}

/** A range that ends before the first character of a line does not hold that line. */
export function lastLine({ range: { start, end } }: Pick<Finding, 'range'>): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : Math.max(end.line, start.line)
}
