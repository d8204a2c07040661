import type { ObjectName } from '../languages/sql/objects.ts'
import type { Span } from '../model/position.ts'

/** A call that is an operation of a migration: `op.create_table(`, `migrations.AddField(`, `create_table(`. */
const ofRails = new Set([
  'create_table',
  'add_column',
  'add_index',
  'add_reference',
  'create_index',
  'execute',
])

/** Calls of a method, and those that a Rails migration makes without one, found from their bracket backwards. */
function* operationsIn(text: string): Generator<{ start: number; open: number }, void, undefined> {
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    let end = open
    while (end > 0 && /\s/.test(text.charAt(end - 1))) end--
    let start = end
    while (start > 0 && /[\w.]/.test(text.charAt(start - 1))) start--
    const path = text.slice(start, end)
    const dots = /^\.*/.exec(path)?.[0].length ?? 0
    const name = path.slice(dots)
    if (ofRails.has(name) || /^\w+(?:\.\w+)+$/.test(name)) yield { start: start + dots, open }
    else if (ofRails.has(name.slice(name.lastIndexOf('.') + 1)))
      yield { start: start + dots + name.lastIndexOf('.') + 1, open }
  }
}

/** Characters of operations that are looked at: those that are nested are read again and again. */
const mostRead = 20_000_000

/**
 * Where a file is about an object, by nothing but names: the smallest operation that names the object and, where there is
 * one, its table; else the first place that spells it.
 */
export function searchFile(text: string, object: ObjectName): Span | undefined {
  let best: { span: Span; score: number } | undefined
  let read = 0
  for (const { start, open } of operationsIn(text)) {
    const end = endOfCall(text, open + 1)
    const span = { start, end }
    read += end - start
    if (read > mostRead) break
    const score = scoreOf(text.slice(span.start, end), object)
    if (score === 0) continue
    // Inside of an operation are calls that name it, too: the operation itself comes first in the file.
    if (!best || score > best.score) best = { span, score }
  }
  if (best) return best.span
  const at = wordIn(text, object.name)
  return at === undefined ? undefined : { start: at, end: at + object.name.length }
}

function scoreOf(call: string, { name, table }: ObjectName): number {
  if (!spells(call, name)) return 0
  return table === undefined || !spells(call, table) ? 1 : 2
}

/** As written, or as a model whose table's name Django and Rails derive: tickets_qrcode, QRCode. */
function spells(call: string, name: string): boolean {
  if (wordIn(call, name) !== undefined) return true
  const model = name.slice(name.indexOf('_') + 1).replaceAll('_', '')
  return model.length > 2 && new RegExp(`['":]${escaped(model)}\\b`, 'i').test(call)
}

function wordIn(text: string, word: string): number | undefined {
  const found = new RegExp(`(?<![\\w$])${escaped(word)}(?![\\w$])`, 'i').exec(text)
  return found?.index
}

function escaped(word: string): string {
  return word.replace(/[^\w]/g, '\\$&')
}

/** After the bracket that closes a call, strings not counted. */
function endOfCall(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    const character = text[at]
    if (character === '"' || character === "'") {
      const end = text.indexOf(character, at + 1)
      if (end < 0) return text.length
      at = end
    } else if (character === '(') depth++
    else if (character === ')' && --depth === 0) return at + 1
  }
  return text.length
}
