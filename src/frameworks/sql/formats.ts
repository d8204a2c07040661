import type { ReplayMigration } from '../../replay/request.ts'
import { cutLine } from './node-pg-migrate.ts'
import { asOneMessage } from './one-message.ts'

/** A regular expression, or what stands for one that would not be linear. */
export interface Marker {
  test(text: string): boolean
  exec(text: string): { index: number; 0: string } | null
}

/** What a file of SQL says to the runner that it was written for. */
export interface Format {
  /** What only files of this format hold. */
  is: Marker
  /** The line behind which it is applied; none: from the beginning. */
  up?: Marker
  /** The line behind which it is taken back. */
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
    // https://pressly.github.io/goose/documentation/annotations/
    is: /^[ \t]*--[ \t]*\+goose[ \t]+up\b/im,
    up: /^[ \t]*--[ \t]*\+goose[ \t]+up\b.*$/im,
    down: /^[ \t]*--[ \t]*\+goose[ \t]+down\b.*$/im,
    unwrapped: /^[ \t]*--[ \t]*\+goose[ \t]+no[ \t]+transaction\b/im,
    sent: 'statements',
    outside: 'Put the line `-- +goose NO TRANSACTION` at the top of the file: goose then opens none.',
  },
  {
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
    // https://github.com/rubenv/sql-migrate#writing-migrations
    is: /^[ \t]*--[ \t]*\+migrate[ \t]+up\b/im,
    up: /^[ \t]*--[ \t]*\+migrate[ \t]+up\b.*$/im,
    down: /^[ \t]*--[ \t]*\+migrate[ \t]+down\b.*$/im,
    unwrapped: /^[ \t]*--[ \t]*\+migrate[ \t]+up\b.*\bnotransaction\b/im,
    sent: 'statements',
    outside: 'Write `-- +migrate Up notransaction`: sql-migrate then opens none.',
  },
  {
    // https://salsita.github.io/node-pg-migrate/, whose `noTransaction()` JavaScript alone can call
    is: cutLine('up'),
    up: cutLine('up'),
    down: cutLine('down'),
    unwrapped: /(?!)/,
    sent: 'message',
    outside: 'Write it as a JavaScript migration that calls `pgm.noTransaction()`.',
  },
  {
    // https://github.com/jackc/tern#migrations
    is: /^----[ \t]*(?:create above \/ drop below|tern:[ \t]*disable-tx)[ \t]*----/im,
    down: /^----[ \t]*create above \/ drop below[ \t]*----.*$/im,
    unwrapped: /^----[ \t]*tern:[ \t]*disable-tx[ \t]*----/im,
    sent: 'statements',
    outside: 'Put the line `---- tern: disable-tx ----` at the top of the file: tern then opens none.',
  },
  {
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

/** What only the file says of its runner; of one that says nothing, nothing is known. */
export function transactionOfSql(text: string): ReplayMigration['transaction'] {
  const format = formatOf(text)
  if (!format) return undefined
  if (!format.unwrapped.test(text)) return 'per-migration'
  if (format.sent === 'statements') return 'autocommit'
  const { start, end } = upSection(text)
  return asOneMessage(text.slice(start, end))
}

/** UTF-16 offsets of the part of a file that a runner applies. */
export interface Section {
  start: number
  end: number
}

/** What runs when the file is applied: all of it, or what stands under the runner's "up" marker. */
export function upSection(text: string): Section {
  const format = formatOf(text)
  const begins = format?.up?.exec(text)
  const start = begins ? begins.index + begins[0].length : 0
  const ends = format?.down?.exec(text)
  return { start, end: ends && ends.index >= start ? ends.index : text.length }
}

/** A file that undoes another one; it is not applied on the way up. */
export function isDownFile(name: string): boolean {
  return (
    /[._-](?:down|undo|rollback|revert)\.sql$/i.test(name) ||
    // https://github.com/rickbergfalk/postgrator#usage
    /^\d+\.undo\./i.test(name) ||
    /^U\d[\d._]*__/.test(name)
  )
}
