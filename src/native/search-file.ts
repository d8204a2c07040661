import type { ObjectName } from '../languages/sql/objects.ts'
import type { Span } from '../replay/steps.ts'

/** A call that is an operation of a migration: `op.create_table(`, `migrations.AddField(`, `create_table(`. */
const operation =
  /\b(?:(?:\w+\.)+\w+|create_table|add_column|add_index|add_reference|create_index|execute)\s*\(/g

/**
 * Where a file is about an object, by nothing but names: the smallest operation that names the object and, where there is
 * one, its table; else the first place that spells it.
 */
export function searchFile(text: string, object: ObjectName): Span | undefined {
  let best: { span: Span; score: number } | undefined
  for (const found of text.matchAll(operation)) {
    const end = endOfCall(text, found.index + found[0].length)
    const span = { start: found.index, end }
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

/** Behind the bracket that closes a call, strings not counted. */
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
