import type { Edit, FoundFix } from '../model/fix.ts'
import { isBefore, offsetAt } from '../model/position.ts'

/** The edits of several fixes as those of one; nothing where one of them has none, or where two change one place. */
export function joinedEdits(
  fixes: readonly (FoundFix | undefined)[],
  of: { path: string; twin: { text: string } } | undefined,
): Edit[] | undefined {
  if (!of || fixes.some(one => one === undefined || one.creates.length > 0)) return undefined
  const sorted = fixes
    .flatMap(one => one?.edits ?? [])
    .sort(
      (a, b) =>
        (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
        a.range.start.line - b.range.start.line ||
        a.range.start.column - b.range.start.column,
    )
  const clash = sorted.some((edit, index) => {
    const before = sorted[index - 1]
    return before?.path === edit.path && isBefore(edit.range.start, before.range.end)
  })
  if (clash || sorted.length === 0) return undefined
  return of.path.endsWith('.py') ? withBodies(sorted, of.path, of.twin.text) : sorted
}

/** Each edit alone leaves something in its function; all together may leave a body that Python refuses. */
function withBodies(edits: Edit[], path: string, text: string): Edit[] {
  const spans = edits.map(edit => ({
    edit,
    start: offsetAt(text, edit.range.start),
    end: offsetAt(text, edit.range.end),
  }))
  const replaced = new Map<Edit, Edit>()
  for (const { start, end, indent } of bodiesIn(text)) {
    const inside = spans.filter(one => one.edit.path === path && start <= one.start && one.end <= end)
    const last = inside.at(-1)
    if (!last) continue
    let at = start
    let left = ''
    for (const one of inside) {
      left += text.slice(at, one.start) + one.edit.replacement
      at = one.end
    }
    left += text.slice(at, end)
    const isEmpty = left.split('\n').every(line => /^\s*(?:#|$)/.test(line))
    if (isEmpty) {
      const pass = `${indent}pass\n`
      replaced.set(last.edit, { ...last.edit, replacement: `${last.edit.replacement}${pass}` })
    }
  }
  return edits.map(edit => replaced.get(edit) ?? edit)
}

/** The bodies of functions, by their indentation: from the line after `def` to the next line that is not in it. */
function bodiesIn(text: string): { start: number; end: number; indent: string }[] {
  const bodies: { start: number; end: number; indent: string }[] = []
  let open: { depth: number; start: number; indent: string } | undefined
  let at = 0
  for (const line of text.split('\n')) {
    const [blank = ''] = /^[ \t]*/.exec(line) ?? []
    const isText = line.trim() !== ''
    if (open && isText && blank.length <= open.depth) {
      bodies.push({ start: open.start, end: at, indent: open.indent })
      open = undefined
    }
    if (open?.indent === '' && isText) open.indent = blank
    if (!open && /^[ \t]*def [^\n]*:[ \t\r]*$/.test(line))
      open = { depth: blank.length, start: at + line.length + 1, indent: '' }
    at += line.length + 1
  }
  if (open) bodies.push({ start: open.start, end: text.length, indent: open.indent })
  return bodies
}
