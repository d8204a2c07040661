import { outlineOf } from '../../languages/python/outline.ts'
import { type Range, rangeOf } from '../../model/position.ts'
import type { MigrationFile, Reference } from './migration-facts.ts'

type Facts = Extract<MigrationFile, { kind: 'migration' }>

const attributes = { dependencies: 'dependencies', run_before: 'runBefore', replaces: 'replaces' } as const

const classLine = /^class Migration\(migrations\.Migration\)(?=: *\n)/m
const nothing = / *\n/y
const flag = / {4}(?:initial|atomic) = (?:True|False) *\n/y
const list = / {4}(dependencies|run_before|replaces) = \[/y
const pair = /[ \n]*\((["'])([\w.-]+)\1, *((["'])([\w.-]+)\4),?\)(?: *,|(?=[ \n]*\]))/y
const swappable = /[ \n]*(migrations\.swappable_dependency\(settings\.(\w+)\))(?: *,|(?=[ \n]*\]))/y
const listEnd = /[ \n]*\] *\n/y
const operations = / {4}operations = \[/y

/**
 * Reads a migration that looks as `makemigrations` writes them, without the grammar of Python: most are so, and parsing
 * is most of what a check costs. Undefined for whatever differs in the least; the grammar decides on those.
 */
export function readPlainMigration(text: string, skipped: ReadonlySet<string>): Facts | undefined {
  if (!classLine.test(text) || text.startsWith('\uFEFF') || text.includes('<<<<<<<')) return undefined
  const outline = outlineOf(text, skipped)
  if (outline.broken) return undefined
  const start = classLine.exec(text)?.index ?? 0
  const own = outline.parts.findIndex(part => part.start <= start && start < part.end)
  const part = outline.parts[own]
  const rest = outline.parts.slice(own + 1)
  if (!part || rest.length !== 1) return undefined
  const before = [...outline.parts.slice(0, own), { start: part.start, end: start }]
  // Comments and blank lines; imports are left out already.
  if (!before.every(({ start, end }) => /^(?:[ \n]|#[^\n\r]*\n)*$/.test(text.slice(start, end))))
    return undefined
  if (!rest.every(({ start, end }) => /^\][ \n]*$/.test(text.slice(start, end)))) return undefined
  return readBody(text, start, part.end)
}

function readBody(text: string, start: number, end: number): Facts | undefined {
  const head = 'class Migration(migrations.Migration)'
  const facts: Facts = {
    kind: 'migration',
    range: rangeOf(text, start, start + head.length),
    dependencies: [],
    runBefore: [],
    replaces: [],
  }
  const seen = new Set<string>()
  let at = start + head.length + 1
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) at = pattern.lastIndex
    return found ?? undefined
  }
  while (at < end) {
    if (take(nothing) || take(flag)) continue
    const name = take(list)?.[1]
    if (name === undefined) return take(operations) && at === end ? facts : undefined
    if (seen.has(name) || (name !== 'dependencies' && name !== 'run_before' && name !== 'replaces'))
      return undefined
    seen.add(name)
    const into = facts[attributes[name]]
    while (!take(listEnd)) {
      const reference = entry(text, take(pair), at) ?? call(text, take(swappable), at)
      if (!reference) return undefined
      into.push(reference)
    }
  }
  return undefined
}

function entry(text: string, found: RegExpExecArray | undefined, end: number): Reference | undefined {
  const [whole, , label, literal, , name] = found ?? []
  if (whole === undefined || label === undefined || literal === undefined || name === undefined)
    return undefined
  const from = end - whole.length + whole.lastIndexOf(literal)
  return {
    label: { kind: 'label', text: label },
    name,
    range: rangeOf(text, from, from + literal.length),
    literal: true,
  }
}

function call(text: string, found: RegExpExecArray | undefined, end: number): Reference | undefined {
  const [whole, written, name] = found ?? []
  if (whole === undefined || written === undefined || name === undefined) return undefined
  const from = end - whole.length + whole.indexOf(written)
  const range: Range = rangeOf(text, from, from + written.length)
  return { label: { kind: 'setting', name }, name: '__first__', range, literal: false }
}
