import { numberedBy } from '../names.ts'
import type { Refusal, RunnerProfile } from '../profile.ts'
import { downBeforeUp, noUpLine, refusalAt, statementBefore, upLineTwice } from '../refusals.ts'
import { editUnseen, inLine, refuses, removalUnseen } from './behaviours.ts'

const annotations = 'https://pressly.github.io/goose/documentation/annotations/'
const collect = 'https://github.com/pressly/goose/blob/main/migrate.go'

const up = /^[ \t]*--[ \t]*\+goose[ \t]+up\b.*$/im
const down = /^[ \t]*--[ \t]*\+goose[ \t]+down\b.*$/im
const lines = { up: '-- +goose Up', down: '-- +goose Down', section: 'Up' }
const annotation = /^[ \t]*--[ \t]*\+goose[ \t]+([a-z]+(?:[ \t]+[a-z]+)?)/gim
const known = new Set([
  'up',
  'down',
  'statementbegin',
  'statementend',
  'no transaction',
  'envsub on',
  'envsub off',
])

/** https://github.com/pressly/goose/blob/main/internal/sqlparser/parser.go */
function refused(text: string): Refusal[] {
  const begins = up.exec(text)
  if (!begins) return [noUpLine(text, lines.up)]
  const fault =
    downBeforeUp(text, { up: begins, down: down.exec(text) }, lines) ??
    statementBefore(text, begins, `It has a statement before \`${lines.up}\``) ??
    upLineTwice(text, begins, up, lines.up)
  if (fault) return [fault]
  for (const found of text.matchAll(annotation))
    if (!known.has((found[1] ?? '').toLowerCase().replace(/[ \t]+/g, ' ')) && !knownAlone(found[1] ?? ''))
      return [
        refusalAt(
          text,
          found.index,
          `goose does not know the annotation \`${found[0].trim()}\``,
          'Correct it, or remove it.',
        ),
      ]
  return []
}

/** Of the two words that were read, the second one may be a comment. */
function knownAlone(words: string): boolean {
  return known.has(words.toLowerCase().split(/[ \t]/)[0] ?? '')
}

export const goose: RunnerProfile = {
  id: 'goose',
  title: 'goose',
  evidence: { dependency: /\bgithub\.com\/pressly\/goose\b/ },
  behaviour: inLine(annotations, {
    duplicateVersion: refuses(collect, 'goose refuses to run anything ("found duplicate migration version")'),
    lateVersion: refuses(
      'https://github.com/pressly/goose/blob/main/up.go',
      'goose refuses it ("found 1 missing migrations before current version") unless somebody passes -allow-missing',
    ),
    edited: editUnseen(annotations),
    removed: removalUnseen(collect),
    transaction: 'autocommit',
  }),
  identity: 'version',
  versionOf: numberedBy(/^(\d+)_.*\.(?:sql|go)$/),
  names: 'NUMBER_NAME.sql',
  stopsAt: /\.sql$/i,
  needsMarker: true,
  format: {
    is: /^[ \t]*--[ \t]*\+goose[ \t]+up\b/im,
    up,
    down,
    unwrapped: /^[ \t]*--[ \t]*\+goose[ \t]+no[ \t]+transaction\b/im,
  },
  sends: 'transaction',
  unwrappedSends: 'statements',
  cuts: {
    begin: /^[ \t]*--[ \t]*\+goose[ \t]+statementbegin\b/i,
    end: /^[ \t]*--[ \t]*\+goose[ \t]+statementend\b/i,
  },
  session: 'kept',
  programs: /^\d+_(?![^/]*_test\.go$)[^/]*\.go$/,
  findsTable: 'on-path',
  placeholders: {
    patternsIn: text =>
      /^[ \t]*--[ \t]*\+goose[ \t]+envsub[ \t]+on\b/im.test(text)
        ? [/\$\{[^}\n]{1,200}\}/y, /\$[A-Z_][A-Z0-9_]*/y]
        : [],
    inTexts: true,
  },
  refuses: refused,
  outside: 'Put the line `-- +goose NO TRANSACTION` at the top of the file: goose then opens none.',
}
