import { createHash } from 'node:crypto'

/**
 * Hidden comments that say what of ours a text is. A marker alone proves nothing, anybody can write one: the author
 * decides as well (see github/identity.ts).
 */

const summaryMarker = /<!-- migration-gate:summary ([0-9a-f]{16}) -->/
const findingMarker = /<!-- migration-gate:finding ([0-9a-f]{8,64}) -->/g

export function summaryMark(content: string): string {
  return `<!-- migration-gate:summary ${digest(content)} -->`
}

/** The digest of what a summary comment says; undefined where it is none. */
export function summaryDigest(body: string): string | undefined {
  return summaryMarker.exec(body)?.[1]
}

export function findingMark(fingerprint: string): string {
  return `<!-- migration-gate:finding ${fingerprint} -->`
}

export function findingsMarked(body: string): string[] {
  return [...body.matchAll(findingMarker)].map(match => match[1] ?? '')
}

function digest(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}
