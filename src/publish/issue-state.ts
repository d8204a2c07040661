import { createHash } from 'node:crypto'
import type { Report } from '../model/report.ts'
import { arrange } from '../reporters/arrange.ts'
import { stateMark, stateMarked } from '../reporters/markers.ts'

/** What a night ended with, as the issue remembers it. */
export interface NightState {
  kind: 'failing' | 'unknown' | 'well'
  /** What could not be known, without the numbers that differ each night. */
  reasons: string
  /** What fails, causes only. */
  fingerprints: string[]
}

/** More than this are not distinguished one by one. */
const maxRecorded = 400

export function nightState({ verdict, unknowns, findings }: Report): NightState {
  const fails = arrange(findings).introduced.filter(
    group => group.finding.severity !== 'note' && verdict === 'fail',
  )
  return {
    kind: verdict === 'pass' ? 'well' : verdict === 'fail' ? 'failing' : 'unknown',
    reasons:
      unknowns.length === 0
        ? '-'
        : digest(
            [...unknowns]
              .map(text => text.replace(/\d+/g, '#'))
              .sort()
              .join('\n'),
          ),
    fingerprints: fails
      .map(({ finding }) => finding.fingerprint)
      .sort()
      .slice(0, maxRecorded),
  }
}

/** Nothing that people should hear of has changed. */
export function isSame(one: NightState, other: NightState): boolean {
  return markOf('', one) === markOf('', other)
}

/** `key` says which workflow and branch an issue is about. */
export function markOf(key: string, { kind, reasons, fingerprints }: NightState): string {
  return stateMark('night', [key, kind, reasons, fingerprints.join(',') || '-'].join(' '))
}

export function stateOf(key: string, body: string): NightState | undefined {
  const [ofKey, kind, reasons = '-', fingerprints = '-'] = (stateMarked('night', body) ?? '').split(' ')
  if (ofKey !== key || (kind !== 'failing' && kind !== 'unknown' && kind !== 'well')) return undefined
  return { kind, reasons, fingerprints: fingerprints === '-' ? [] : fingerprints.split(',') }
}

/** A body without the mark at its end. */
export function withoutMark(body: string): string {
  const start = body.lastIndexOf('<!-- migration-gate:night ')
  return start >= 0 && /^<!--[^<>]*-->\s*$/.test(body.slice(start)) ? body.slice(0, start).trimEnd() : body
}

export function keyOf(workflow: string | undefined, branch: string): string {
  return `${encodeURIComponent(workflow ?? 'workflow')}@${encodeURIComponent(branch)}`.replace(
    /-(?=-)/g,
    '%2D',
  )
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
