import { createHash } from 'node:crypto'

/**
 * Hidden comments that say what of ours a text is. A marker alone proves nothing, anybody can write one: the author
 * decides as well (see github/identity.ts).
 */

/** Only at the very end: what stands before is a stranger's text, which may quote any marker. */
const summaryMarker = /<!-- migration-gate:summary ([0-9a-f]{16}) -->\s*$/
/** Its heading, with the sign of the verdict; or what a sweep has put above it. */
const summaryBeginning = /^(?:### (?:✅|❌|❓) |<!-- migration-gate:sweep )/u
const findingMarker = /^<!-- migration-gate:finding ([0-9a-f]{8,64})(?: ([0-9a-f]{16}|gone))? -->$/

export function summaryMark(content: string): string {
  return `<!-- migration-gate:summary ${digest(content)} -->`
}

/** The digest of what a summary comment says; undefined where it is none, but a text that quotes the mark of one. */
export function summaryDigest(body: string): string | undefined {
  return summaryBeginning.test(body) ? summaryMarker.exec(body)?.[1] : undefined
}

/** The mark itself, as it stands in a summary comment. */
export function summaryMarkOf(body: string): string | undefined {
  return summaryMarker.exec(body)?.[0].trimEnd()
}

/** At the very beginning of a summary comment to which a sweep has added. */
export function sweepMark(state: string): string {
  return `<!-- migration-gate:sweep ${state} -->`
}

export function sweepMarked(body: string): string | undefined {
  return /^<!-- migration-gate:sweep ([0-9a-z]+) -->/.exec(body)?.[1]
}

/** With what a comment says, or that it was said to be gone; without, where only its being there counts. */
export function findingMark(fingerprint: string, state?: string): string {
  return `<!-- migration-gate:finding ${fingerprint}${state === undefined ? '' : ` ${state}`} -->`
}

/** For texts of other kinds, of which one place has one: what state they speak of. */
export function stateMark(kind: 'queue' | 'night', state: string): string {
  return `<!-- migration-gate:${kind} ${state} -->`
}

/** The state that a text of ours speaks of; undefined where it is none of this kind. */
export function stateMarked(kind: 'queue' | 'night', body: string): string | undefined {
  const text = body.trimEnd()
  const start = text.lastIndexOf(`<!-- migration-gate:${kind} `)
  return start < 0 ? undefined : /^<!-- migration-gate:\w+ ([^<>]+) -->$/.exec(text.slice(start))?.[1]
}

/** Commits differ at every push, and are no news. */
export function contentDigest(body: string): string {
  return digest(
    body
      .replaceAll('\r\n', '\n')
      .trim()
      .replace(/\b[0-9a-f]{40}(?:[0-9a-f]{24})?\b/g, 'commit'),
  )
}

/** What the mark of a comment at a line says. */
export function findingMarked(body: string): { fingerprint: string; state: string | undefined } | undefined {
  const last = markers(body).at(-1)
  return last?.[1] === undefined ? undefined : { fingerprint: last[1], state: last[2] }
}

export function findingsMarked(body: string): string[] {
  return markers(body).map(match => match[1] ?? '')
}

/** The marks that end a body, in their order. */
function markers(body: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let rest = body.trimEnd()
  for (;;) {
    const start = rest.lastIndexOf('<!--')
    const mark = start < 0 ? null : findingMarker.exec(rest.slice(start))
    if (!mark) return found.reverse()
    // A mark with the digest of another text was copied: every workflow of a repository writes under one name.
    if (!isOf(mark, rest.slice(0, start))) return []
    found.push(mark)
    rest = rest.slice(0, start).trimEnd()
  }
}

function isOf([, , state]: RegExpExecArray, text: string): boolean {
  if (state === undefined || state === 'gone') return true
  return contentDigest(text) === state
}

function digest(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}
