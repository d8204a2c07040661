import { expect, test } from 'vitest'
import { textsAndComments } from '../../src/languages/python/lexing.ts'
import { versionAfter } from '../../src/model/versions.ts'
import { namesInMessage } from '../../src/postgres/locate-error.ts'
import { disarmCommands, markdownLine, markdownText } from '../../src/reporters/escape.ts'
import { ignoresIn } from '../../src/text/ignore-comments.ts'
import { trimEndOf, trimLineEnds, whiteSpace } from '../../src/text/scan.ts'
import { hideUrlPasswords } from '../../src/text/url-passwords.ts'
import { randomTexts } from '../support/random-texts.ts'

/**
 * The expressions that took the square of a text's length, or worse, beside what stands for them now. They must agree on
 * texts of every kind; where they are meant to differ, the pieces say why they can't.
 */
interface Rewrite {
  pieces: readonly string[]
  before: (text: string) => unknown
  now: (text: string) => unknown
}

const blanks = [' ', '\t', '\n', '\r\n', '\u00a0', '\u2028', 'a', ';', '.']

const rewrites: Record<string, Rewrite> = {
  'blanks at line ends': {
    pieces: blanks,
    before: text => text.replace(/[ \t]+$/gm, ''),
    now: trimLineEnds,
  },
  'white space and semicolons at the end': {
    pieces: blanks,
    before: text => text.replace(/[\s;]+$/, ''),
    now: text => trimEndOf(text, `;${whiteSpace}`),
  },
  'workflow commands': {
    pieces: [...blanks, ':', '::', '##['],
    before: text => text.replace(/^(\s*)::/gm, '$1\\::').replaceAll('##[', '##\\['),
    now: disarmCommands,
  },
  'line breaks on one line of Markdown': {
    pieces: blanks,
    before: text => markdownText(text.replace(/\s*\n\s*/g, ' ')),
    now: markdownLine,
  },
  'the next version': {
    pieces: ['0', '9', '12', '_', 'a', '-', '.'],
    before: latest => {
      const digits = /\d+(?!.*\d)/.exec(latest)
      if (!digits) return `${latest}1`
      const next = (BigInt(digits[0]) + 1n).toString().padStart(digits[0].length, '0')
      return latest.slice(0, digits.index) + next + latest.slice(digits.index + digits[0].length)
    },
    now: latest => versionAfter(latest, new Set()),
  },
  'comments that ignore': {
    pieces: [
      '-- migration-gate: ignore ',
      '# migration-gate:ignore ',
      'a-rule',
      ': ',
      'why',
      ' ',
      '\t',
      '\n',
      '\r\n',
      'x',
    ],
    before: text => {
      const comment =
        /^[ \t]*(?:--|#)[ \t]*migration-gate:[ \t]*ignore[ \t]+([a-z][a-z0-9-]*)[ \t]*:?[ \t]*(.*\S)?[ \t]*$/gm
      const [ignores, unexplained]: [object[], object[]] = [[], []]
      for (const found of text.matchAll(comment)) {
        const [, rule = '', reason] = found
        const line = text.slice(0, found.index).split('\n').length
        if (reason === undefined) unexplained.push({ rule, line })
        else ignores.push({ rule, reason, line })
      }
      return { ignores, unexplained }
    },
    now: ignoresIn,
  },
  'passwords in URLs': {
    pieces: ['postgres', '://', ':', '@', '/', 'user', 'pw', ' ', '-', '.', '\n'],
    // A scheme that begins with a sign is none; hiding what looks like a password there does no harm.
    before: text => text.replace(/([a-z0-9+.-]:\/\/[^\s:/@]*):[^\s@/]+@/gi, '$1:***@'),
    now: hideUrlPasswords,
  },
  'names that a message quotes': {
    pieces: ['"', '„', '“', '”', 'name', 'a.b', ' is '],
    before: message =>
      [...message.matchAll(/["„“]([^"„“”]+)["“”]/g)].flatMap(([, quoted = '']) => {
        const name = quoted.trim()
        if (name === '') return []
        return name.includes('.') ? [name, name.slice(name.lastIndexOf('.') + 1)] : [name]
      }),
    now: namesInMessage,
  },
  'strings and comments of Python': {
    // Without backslashes and newlines, where the expression did not know that a string can't go on.
    pieces: ["'a'", '"b"', "'''c'd'''", '"""e"""', '# f"\n', 'x = ', '(', ')', ' '],
    before: text =>
      [
        ...text.matchAll(
          /#[^\n]*|("{3}|'{3})((?:\\[\s\S]|(?!\1)[^\\])*)\1|"((?:\\.|[^"\\\n])*)"|'((?:\\.|[^'\\\n])*)'/g,
        ),
      ].map(match => match[0]),
    now: text => [...textsAndComments(text)].map(({ start, end }) => text.slice(start, end)),
  },
  'percent formats': {
    pieces: ['%', '%%', '(a)', '0', '5', '.', 's', 'd', '-', '+', 'x', ' '],
    before: text =>
      [...text.matchAll(/%(?:%|(?:\(([^)]*)\))?([-+ 0#]*)(\d+)?(?:\.(\d+))?([a-zA-Z]))/g)].map(
        match => match[0],
      ),
    now: text =>
      [...text.matchAll(/%(?:%|(?:\(([^()]*)\))?([-+ 0#]*)([1-9]\d*)?(?:\.(\d+))?([a-zA-Z]))/g)].map(
        match => match[0],
      ),
  },
}

test.each(Object.entries(rewrites))('%s are found as before', (_, { pieces, before, now }) => {
  for (const text of randomTexts(pieces, 20_000, 12)) expect([text, now(text)]).toEqual([text, before(text)])
})
