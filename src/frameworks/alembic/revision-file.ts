import type { PythonModule, PythonReader } from '../../languages/python/read-python.ts'
import { firstUnknown, isSequence, optionsOf, type Value } from '../../languages/python/values.ts'
import { type Range, rangeOf, type Span } from '../../model/position.ts'

/** An id or label as written. */
export interface RevisionRef {
  text: string
  range: Range
  /** Is the range exactly one string literal? */
  literal: boolean
  /** Does the file name it whatever a condition in it comes to? */
  always: boolean
}

export type RevisionFile =
  | {
      kind: 'revision'
      revision: RevisionRef
      range: Range
      downRevisions: RevisionRef[]
      /** The whole right side of `down_revision = …`. */
      downRange: Range
      /** False where it has several possible values: no one place says it. */
      downIsWritten: boolean
      dependsOn: RevisionRef[]
      labels: string[]
    }
  | { kind: 'none'; reason: string }
  | { kind: 'unreadable'; reason: string; range: Range; guess: Guess }

/** What the text of an unreadable file seems to say, so that others which name it are not called orphans. */
export interface Guess {
  revision?: string
  downRevisions: string[]
}

const nothingSkipped: ReadonlySet<string> = new Set()

export function readRevisionFile(text: string, python: PythonReader): RevisionFile {
  if (!text.includes('revision')) return { kind: 'none', reason: 'it has no revision' }
  let found: RevisionFile | undefined
  const reading = python.read(text, nothingSkipped, module => {
    found = revisionIn(module)
    return found.kind === 'revision'
  })
  if (reading.kind === 'broken') return unreadable(text, reading.at, reading.reason)
  return found?.kind === 'revision' ? found : revisionIn(reading.module)
}

/** `Revision.__init__`: https://github.com/sqlalchemy/alembic/blob/main/alembic/script/revision.py */
const illegalInIds = /[@+-]/

function revisionIn({ text, names }: PythonModule): RevisionFile {
  const value = names.names.get('revision')
  const down = names.names.get('down_revision')
  if (!value) {
    return down
      ? unreadable(text, down.at, 'it names no revision: Alembic refuses to load it')
      : { kind: 'none', reason: 'it has no revision' }
  }
  if (value.kind !== 'str' && value.kind !== 'bytes') {
    // A helper that only imports something of that name.
    if (!down) return { kind: 'none', reason: 'its revision is no text' }
    return unreadable(text, value.at, `its revision can't be followed: ${reasonOf(value)}`)
  }
  if (illegalInIds.test(value.value)) {
    return unreadable(text, value.at, `Alembic allows none of @ - + in a revision id: “${value.value}”`)
  }
  if (!down) return unreadable(text, value.at, 'it has no down_revision: Alembic refuses to load it')
  const downRevisions = refsIn(down, text)
  if (!Array.isArray(downRevisions))
    return unreadable(text, downRevisions.at, `its down_revision can't be followed: ${downRevisions.reason}`)
  const dependsOn = refsIn(names.names.get('depends_on'), text)
  if (!Array.isArray(dependsOn))
    return unreadable(text, dependsOn.at, `its depends_on can't be followed: ${dependsOn.reason}`)
  const labels = labelsIn(names.names.get('branch_labels'), text)
  if (!Array.isArray(labels))
    return unreadable(text, labels.at, `its branch_labels can't be followed: ${labels.reason}`)
  const revision = refFrom(value, text)
  return {
    kind: 'revision',
    revision,
    range: lineOf(text, value.at),
    downRevisions,
    downRange: rangeOf(text, down.at.start, down.at.end),
    downIsWritten: down.kind !== 'either',
    dependsOn,
    labels,
  }
}

function unreadable(text: string, at: Span, reason: string): RevisionFile {
  return { kind: 'unreadable', reason, range: rangeOf(text, at.start, at.end), guess: guessFrom(text) }
}

function guessFrom(text: string): Guess {
  const quoted = (source: string | undefined): string[] =>
    [...(source ?? '').matchAll(/(['"])([^'"]+)\1/g)].map(match => match[2] ?? '')
  const [revision] = quoted(/^revision[ \t\f]*(?::[^=\r\n\u2028\u2029]*)?=(.*)$/m.exec(text)?.[1])
  return {
    ...(revision === undefined ? {} : { revision }),
    downRevisions: quoted(/^down_revision[ \t\f]*(?::[^=\r\n\u2028\u2029]*)?=(.*)$/m.exec(text)?.[1]),
  }
}

/** None, one id, or several: `util.to_tuple`. */
function refsIn(value: Value | undefined, text: string): RevisionRef[] | { reason: string; at: Span } {
  const refs: RevisionRef[] = []
  const ways = value ? optionsOf(value).map(textsIn) : []
  for (const item of ways.flat()) {
    if (item.kind !== 'str' && item.kind !== 'bytes') return { reason: reasonOf(item), at: item.at }
    if (item.value === '' || refs.some(ref => ref.text === item.value)) continue
    const always = ways.every(way => way.some(one => 'value' in one && one.value === item.value))
    refs.push({ ...refFrom(item, text), always })
  }
  return refs
}

function textsIn(value: Value): Value[] {
  const items = isSequence(value) ? value.items.flatMap(optionsOf) : [value]
  return items.filter(item => item.kind !== 'none')
}

/** An imported constant will do: that a line has a name of its own counts, not which (`cli.EXPAND_BRANCH` in Neutron). */
function labelsIn(value: Value | undefined, text: string): string[] | { reason: string; at: Span } {
  const named: string[] = []
  const rest: Value[] = []
  for (const option of value ? optionsOf(value) : []) {
    for (const item of isSequence(option) ? option.items.flatMap(optionsOf) : [option]) {
      if (item.kind === 'name') named.push(item.path)
      else rest.push(item)
    }
  }
  for (const item of rest) {
    const refs = refsIn(item, text)
    if (!Array.isArray(refs)) return refs
    named.push(...refs.map(ref => ref.text))
  }
  return [...new Set(named)]
}

function refFrom(value: Extract<Value, { kind: 'str' | 'bytes' }>, text: string): RevisionRef {
  const range = rangeOf(text, value.at.start, value.at.end)
  return { text: value.value, range, literal: value.literal, always: true }
}

function reasonOf(value: Value): string {
  const problem = firstUnknown(value)
  if (problem) return problem.reason
  if (value.kind === 'name') return `the value of ${value.path} is not in the file`
  if (value.kind === 'call') return `only running ${value.callee}() can tell`
  return 'it is no text'
}

function lineOf(text: string, at: Span): Range {
  let start = at.start
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start--
  return rangeOf(text, start, at.end)
}
