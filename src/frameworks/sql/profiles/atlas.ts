import { createHash } from 'node:crypto'
import { lex } from '../../../languages/sql/lexer.ts'
import { byCodePoint } from '../../../model/order.ts'
import type { Refusal, RunnerProfile } from '../profile.ts'
import { ownTransaction, transactionInside } from '../refusals.ts'
import { editUnseen, inLine, refuses, removalUnseen } from './behaviours.ts'

const source = 'https://atlasgo.io/versioned/apply'
const integrity = 'https://atlasgo.io/concepts/migration-directory-integrity'
const unwrapped = /^--[ \t]*atlas:txmode[ \t]+none\b/m

/** https://github.com/ariga/atlas/blob/master/sql/migrate/lex.go reads comments and strings in its own way. */
function refused(text: string): Refusal[] {
  const found: Refusal[] = []
  for (const { kind, start, end } of lex(text)) {
    const token = text.slice(start, end)
    if (kind === 'comment' && token.startsWith('/*') && token.includes('/*', 2))
      found.push({
        what: 'It has a block comment within another one, which Atlas reads as ending with the inner one',
        remedy: 'Remove the inner one.',
        start,
        end,
      })
    if (kind === 'string' && token.endsWith("\\'"))
      found.push({
        what: 'It has a string that ends with a backslash, which Atlas reads as going on',
        remedy: "Write it as E'\\\\'.",
        start,
        end,
      })
  }
  if (unwrapped.test(text)) return found
  const block = ownTransaction(text)
  return block
    ? [
        ...found,
        {
          what: transactionInside('Atlas'),
          remedy: 'Remove BEGIN and COMMIT, or write `-- atlas:txmode none`.',
          start: block.start,
          end: block.end,
        },
      ]
    : found
}

/** https://github.com/ariga/atlas/blob/master/sql/migrate/dir.go: a digest of all files up to each, and one of these. */
function sumOf(files: readonly { name: string; text: string }[]): string {
  const whole = createHash('sha256')
  const total = createHash('sha256')
  const lines: string[] = []
  for (const { name, text } of [...files].sort((a, b) => byCodePoint(a.name, b.name))) {
    whole.update(name).update(text)
    const digest = whole.copy().digest('base64')
    total.update(name).update(digest)
    lines.push(`${name} h1:${digest}\n`)
  }
  return `h1:${total.digest('base64')}\n${lines.join('')}`
}

export const atlas: RunnerProfile = {
  id: 'atlas',
  title: 'Atlas',
  evidence: { companions: ['atlas.sum'] },
  behaviour: inLine(source, {
    duplicateVersion: refuses(
      source,
      'Atlas takes them for one version: one of the two never runs, or it refuses',
    ),
    lateVersion: refuses(
      source,
      'Atlas refuses it ("migration files … were added out of order") unless somebody passes --exec-order',
    ),
    edited: editUnseen(integrity),
    removed: removalUnseen(source),
    transaction: 'autocommit',
  }),
  identity: 'version',
  takesAnyName: true,
  // https://atlasgo.io/atlas-schema/projects#configure-migrations: `format` of the migration directory
  writesForOthers: true,
  names: 'VERSION_NAME.sql',
  list: {
    name: 'atlas.sum',
    problem: (files, list) =>
      list === undefined
        ? 'there is no atlas.sum: Atlas refuses to run anything ("checksum file not found")'
        : list.replace(/\r\n/g, '\n') === sumOf(files)
          ? undefined
          : 'atlas.sum does not fit the files: Atlas refuses to run anything ("checksum mismatch")',
    remedy: 'Run `atlas migrate hash`, and commit atlas.sum.',
  },
  format: { is: /^--[ \t]*atlas:/m, unwrapped },
  sends: 'transaction',
  unwrappedSends: 'statements',
  session: 'kept',
  refuses: refused,
  outside: 'Put the line `-- atlas:txmode none` at the top of the file: Atlas then opens none.',
}
