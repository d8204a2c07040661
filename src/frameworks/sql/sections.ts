/** UTF-16 offsets of the part of a file that a runner applies. */
export interface Section {
  start: number
  end: number
}

/** Comments by which tools write both directions into one file. */
const markers = [
  // https://pressly.github.io/goose/documentation/annotations/
  { up: /^[ \t]*--[ \t]*\+goose[ \t]+up\b.*$/im, down: /^[ \t]*--[ \t]*\+goose[ \t]+down\b.*$/im },
  // https://github.com/amacneil/dbmate#creating-migrations
  { up: /^[ \t]*--[ \t]*migrate:up\b.*$/im, down: /^[ \t]*--[ \t]*migrate:down\b.*$/im },
  // https://github.com/rubenv/sql-migrate#writing-migrations
  { up: /^[ \t]*--[ \t]*\+migrate[ \t]+up\b.*$/im, down: /^[ \t]*--[ \t]*\+migrate[ \t]+down\b.*$/im },
]

/** What runs when the file is applied: all of it, or what stands under the tool's "up" marker. */
export function upSection(text: string): Section {
  for (const { up, down } of markers) {
    const begins = up.exec(text)
    if (!begins) continue
    const start = begins.index + begins[0].length
    const ends = down.exec(text)
    return { start, end: ends && ends.index > start ? ends.index : text.length }
  }
  return { start: 0, end: text.length }
}

/** A file that undoes another one; it is not applied on the way up. */
export function isDownFile(name: string): boolean {
  return /[._-](down|undo|rollback|revert)\.sql$/i.test(name) || /^U\d[\d._]*__/.test(name)
}
