import type { Runner } from '../../config/runners.ts'
import type { ReplayMigration } from '../../replay/request.ts'
import { fileName } from '../../text/paths.ts'
import { isLineStart, lineEndAfter } from '../../text/scan.ts'
import type { Marker } from './marker.ts'
import { asOneMessage } from './one-message.ts'

/** What a file of SQL says to the runner that it was written for. */
export interface Format {
  /** What its runner is called. */
  runner: Runner
  /** What only files of this format hold. */
  is: Marker
  /** The line after which it is applied; none: from the beginning. */
  up?: Marker
  /** The line after which it is taken back. */
  down?: Marker
  /** Its runner puts a file in a transaction, unless it holds this. */
  unwrapped: Marker
  /** How one without a transaction is sent: what is one message is one transaction again, where it has two statements. */
  sent: 'statements' | 'message'
  /** How a statement is to be run that can't be in a transaction, as a sentence. */
  outside: string
}

const formats: readonly Format[] = [
  {
    runner: 'goose',
    // https://pressly.github.io/goose/documentation/annotations/
    is: /^[ \t]*--[ \t]*\+goose[ \t]+up\b/im,
    up: /^[ \t]*--[ \t]*\+goose[ \t]+up\b.*$/im,
    down: /^[ \t]*--[ \t]*\+goose[ \t]+down\b.*$/im,
    unwrapped: /^[ \t]*--[ \t]*\+goose[ \t]+no[ \t]+transaction\b/im,
    sent: 'statements',
    outside: 'Put the line `-- +goose NO TRANSACTION` at the top of the file: goose then opens none.',
  },
  {
    runner: 'dbmate',
    // https://github.com/amacneil/dbmate#creating-migrations
    is: /^[ \t]*--[ \t]*migrate:up\b/im,
    up: /^[ \t]*--[ \t]*migrate:up\b.*$/im,
    down: /^[ \t]*--[ \t]*migrate:down\b.*$/im,
    unwrapped: /^[ \t]*--[ \t]*migrate:up\b.*\btransaction:false\b/im,
    sent: 'message',
    outside:
      'Put it into a file of its own that begins with `-- migrate:up transaction:false`: dbmate sends a file as one message, in which two statements are a transaction.',
  },
  {
    runner: 'sql-migrate',
    // https://github.com/rubenv/sql-migrate#writing-migrations
    is: /^[ \t]*--[ \t]*\+migrate[ \t]+up\b/im,
    up: /^[ \t]*--[ \t]*\+migrate[ \t]+up\b.*$/im,
    down: /^[ \t]*--[ \t]*\+migrate[ \t]+down\b.*$/im,
    unwrapped: /^[ \t]*--[ \t]*\+migrate[ \t]+up\b.*\bnotransaction\b/im,
    sent: 'statements',
    outside: 'Write `-- +migrate Up notransaction`: sql-migrate then opens none.',
  },
  {
    runner: 'node-pg-migrate',
    // https://salsita.github.io/node-pg-migrate/, whose `noTransaction()` JavaScript alone can call
    is: cutLine('up'),
    up: cutLine('up'),
    down: cutLine('down'),
    unwrapped: /(?!)/,
    sent: 'message',
    outside: 'Write it as a JavaScript migration that calls `pgm.noTransaction()`.',
  },
  {
    runner: 'tern',
    // https://github.com/jackc/tern#migrations
    is: /^----[ \t]*(?:create above \/ drop below|tern:[ \t]*disable-tx)[ \t]*----/im,
    down: /^----[ \t]*create above \/ drop below[ \t]*----.*$/im,
    unwrapped: /^----[ \t]*tern:[ \t]*disable-tx[ \t]*----/im,
    sent: 'statements',
    outside: 'Put the line `---- tern: disable-tx ----` at the top of the file: tern then opens none.',
  },
  {
    runner: 'sqlx',
    // https://docs.rs/sqlx/latest/sqlx/macro.migrate.html, in files that say it
    is: /^\s*--[ \t]*no-transaction\b/,
    unwrapped: /^\s*--[ \t]*no-transaction\b/,
    sent: 'message',
    outside:
      'Put it into a file of its own that begins with `-- no-transaction`: sqlx sends a file as one message, in which two statements are a transaction.',
  },
]

export function formatOf(text: string): Format | undefined {
  return formats.find(({ is }) => is.test(text))
}

/** All formats whose signs a file holds. */
export function formatsIn(text: string): Format[] {
  return text.includes('--') ? formats.filter(({ is }) => is.test(text)) : []
}

/** What only the file says of its runner; of one that says nothing, nothing is known. */
export function transactionOfSql(text: string): ReplayMigration['transaction'] {
  const format = formatOf(text)
  if (!format) return undefined
  if (!format.unwrapped.test(text)) return 'per-migration'
  if (format.sent === 'statements') return 'autocommit'
  const { start, end } = upSection(text, format)
  return asOneMessage(text.slice(start, end))
}

/** UTF-16 offsets of the part of a file that a runner applies. */
export interface Section {
  start: number
  end: number
}

/** What runs when the file is applied: all of it, or what stands under the runner's "up" marker. */
export function upSection(text: string, format: Format | undefined): Section {
  const begins = format?.up?.exec(text)
  const start = begins ? begins.index + begins[0].length : 0
  const ends = format?.down?.exec(text)
  return { start, end: ends && ends.index >= start ? ends.index : text.length }
}

/** The files without those that undo another one of them: these have a twin of the same version and name. */
export function withoutDownFiles<T extends { path: string }>(files: readonly T[]): T[] {
  const ups = new Set(files.flatMap(({ path }) => upName(fileName(path)) ?? []))
  const explicit = files.some(({ path }) =>
    /\.up\.sql$|(?:^|\/)(?:downs?|undo|rollbacks?|reverts?)\/[^/]*$/i.test(path),
  )
  return files.filter(({ path }) => {
    const undone = undoneBy(fileName(path))
    if (undone === undefined) return true
    // Beside files called "….up.sql", or in a directory called "down", such a file has no other meaning.
    return !ups.has(undone) && !(explicit && /\.down\.sql$/i.test(path))
  })
}

const downEnd = /[._-](?:down|undo|rollback|revert)\.sql$/i
const upEnd = /(?:[._-](?:up|do|apply|deploy|migrate))?\.sql$/i
// https://github.com/rickbergfalk/postgrator#usage
const middle = /^(\d+\.)(do|undo)\./i
/** Flyway pairs its files by their versions. */
const flyway = /^([UV])(\d[\d._]*)__/

/** What a file that undoes another one would be called without that; undefined for one that is not called so. */
function undoneBy(name: string): string | undefined {
  const paired = flyway.exec(name)
  if (paired) return paired[1] === 'U' ? `V${paired[2]}__` : undefined
  if (middle.exec(name)?.[2]?.toLowerCase() === 'undo')
    return name
      .replace(middle, '$1')
      .replace(/\.sql$/i, '')
      .toLowerCase()
  return downEnd.test(name) ? name.replace(downEnd, '').toLowerCase() : undefined
}

/** What a file is called without what says that it is applied; undefined for one that undoes. */
function upName(name: string): string | undefined {
  const paired = flyway.exec(name)
  if (paired) return paired[1] === 'V' ? `V${paired[2]}__` : undefined
  return name.replace(middle, '$1').replace(upEnd, '').toLowerCase()
}

/**
 * The line that node-pg-migrate cuts a file at, `/^\s*--[\s-]*up\s+migration/im` in its source: white space and dashes
 * may go over many lines. Found from the words backwards, since a file of blank lines costs that expression the square
 * of its length. https://salsita.github.io/node-pg-migrate/
 */
export function cutLine(direction: 'up' | 'down'): Marker {
  const words = direction === 'up' ? /up\s+migration/gi : /down\s+migration/gi
  const exec = (text: string) => {
    for (const found of text.matchAll(words)) {
      const index = markerStart(text, found.index)
      if (index === undefined) continue
      return { index, 0: text.slice(index, lineEndAfter(text, found.index + found[0].length)) }
    }
    return null
  }
  return { exec, test: text => exec(text) !== null }
}

/** The first line start from which only white space, `--`, and then dashes and white space lead to the words. */
function markerStart(text: string, words: number): number | undefined {
  let from = words
  while (from > 0 && /[\s-]/.test(text.charAt(from - 1))) from--
  // From here backwards: where the next character that is no white space is, and whether two dashes stand there.
  let start: number | undefined
  let dashed = false
  for (let at = words - 1; at >= from; at--) {
    if (text[at] === '-') dashed = text[at + 1] === '-' && at + 1 < words
    if (dashed && isLineStart(text, at)) start = at
  }
  return start
}
