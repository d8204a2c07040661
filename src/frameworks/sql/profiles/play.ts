import { lex } from '../../../languages/sql/lexer.ts'
import { splitScript } from '../../../languages/sql/split.ts'
import { hasStatement } from '../lines.ts'
import { numberedBy } from '../names.ts'
import type { FileFormat, FileProblem, NamedText, Refusal, RunnerProfile } from '../profile.ts'
import { noUpLine, statementBefore } from '../refusals.ts'
import { inLine, legal, refuses } from './behaviours.ts'

const source = 'https://www.playframework.com/documentation/latest/Evolutions'
const ups = /^[ \t]*(?:#|--).*!Ups.*$/m
const downs = /^[ \t]*(?:#|--).*!Downs.*$/m
const format: FileFormat = { is: ups, up: ups, down: downs, unwrapped: ups }

/** Two semicolons are one inside of a statement. */
const undoubled = (text: string) => text.replaceAll(';;', '; ')
const versionOf = numberedBy(/^(\d+)\.sql$/)

/** Play runs what stands under its lines, and cuts it at each semicolon that is not doubled, wherever that stands. */
function refused(text: string): Refusal[] {
  const up = ups.exec(text)
  if (!up) return [noUpLine(text, '-- !Ups')]
  const down = downs.exec(text)
  const first = down && down.index < up.index ? down : up
  const ahead = statementBefore(
    text,
    first,
    'It has a statement before the line `-- !Ups`, which Play never runs',
  )
  if (ahead) return [ahead]
  const start = up.index + up[0].length
  return cutInside(text, start, down && down.index >= start ? down.index : text.length)
}

function cutInside(text: string, start: number, end: number): Refusal[] {
  const sent = undoubled(text.slice(start, end))
  const inside = [
    ...splitScript(sent).statements,
    ...[...lex(sent)].filter(one => one.kind === 'comment' && isCut(sent.slice(one.start, one.end))),
  ]
  const cut = [...text.slice(start, end).matchAll(/;+/g)].find(
    ({ 0: semicolons, index }) =>
      semicolons === ';' && inside.some(span => span.start < index && index < span.end),
  )
  if (!cut) return []
  return [
    {
      what: 'It has a `;` within a statement or a comment, at which Play cuts it',
      remedy: 'Write `;;` there.',
      start: start + cut.index,
      end: start + cut.index + 1,
    },
  ]
}

/** A comment to the end of the line is harmless if nothing but a comment comes after its semicolons. */
function isCut(comment: string): boolean {
  return !comment.startsWith('--') || comment.split(';').slice(1).some(hasStatement)
}

/** It reads one number after the other, until there is no file of the next one. */
function afterGap(files: readonly NamedText[]): FileProblem[] {
  const numbers = new Set(files.map(({ name }) => versionOf(name)?.key))
  let last = 0n
  while (numbers.has(String(last + 1n))) last++
  return files.flatMap(({ name }) => {
    const number = versionOf(name)?.segments[0] ?? 0n
    return number > last
      ? [
          {
            name,
            why: `Play reads no further than the first missing number, which is ${last + 1n}`,
            remedy: `Name it \`${last + 1n}.sql\`.`,
          },
        ]
      : []
  })
}

export const play: RunnerProfile = {
  id: 'play',
  title: 'Play evolutions',
  evidence: {},
  behaviour: inLine(source, {
    duplicateVersion: legal(source, 'a number is a file’s whole name'),
    lateVersion: legal(
      source,
      'Play runs nothing that comes after a missing number: it runs it, and then those',
    ),
    edited: refuses(
      source,
      'Play compares what is under !Ups and !Downs with what a database has, comments and white space included: it wants to take back that script and all that come after it, and in production refuses to start unless autoApplyDowns is set',
    ),
    comparesText: true,
    comparesFrom: '!Ups',
    removed: refuses(
      source,
      'Play wants to take it back, with all that come after it, and in production refuses to start unless autoApplyDowns is set',
    ),
    transaction: 'autocommit',
  }),
  identity: 'version',
  versionOf,
  names: 'NUMBER.sql',
  format,
  writes: undoubled,
  refuses: refused,
  problemsOf: afterGap,
  sends: 'statements',
  unwrappedSends: 'statements',
  session: 'kept',
  findsTable: 'on-path',
  wrapsBySetting: {
    file: '../../application.conf',
    is: /^[ \t]*(?:play\.evolutions\.(?:db\.\w{1,60}\.)?)?autocommit[ \t]*[=:][ \t]*(?:false|no|off)\b/m,
  },
  outside: 'Set `play.evolutions.autocommit=true`: Play then opens no transaction.',
}
