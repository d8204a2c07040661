import stringWidth from 'fast-string-width'
import { wrapAnsi } from 'fast-wrap-ansi'

/** Wraps to a width in columns of the screen, every line indented, the first one perhaps less. */
export function wrapped(text: string, width: number, indent: string, firstIndent = indent): string[] {
  // Below twenty columns nothing can be read anyway: let the terminal break the lines.
  const room = Math.max(width - stringWidth(indent), 20)
  return text
    .split('\n')
    .flatMap(line => wrapAnsi(line, room, { hard: true, trim: true }).split('\n'))
    .map((line, index) => (line === '' ? '' : (index === 0 ? firstIndent : indent) + line))
}

/** Columns under their heads; the last one may be as wide as it likes, long cells before it are cut. */
export function columns(rows: readonly (readonly string[])[], cellLimit: number): string[] {
  const cut = rows.map(row => row.map(cell => cutToWidth(cell, cellLimit)))
  const widths: number[] = []
  for (const row of cut)
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, stringWidth(cell))
  return cut.map(row =>
    row
      .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - stringWidth(cell)))
      .join('  ')
      .trimEnd(),
  )
}

export function cutToWidth(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let cut = ''
  let used = 0
  for (const character of text) {
    used += stringWidth(character)
    if (used > width - 1) break
    cut += character
  }
  return `${cut}…`
}
