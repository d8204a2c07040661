import type { Random } from './random.ts'
import type { Language, Seeds } from './seeds.ts'

/** What a text is broken with: everything that begins, ends or nests something. */
const shared = [
  '\0',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\u200b',
  '\r',
  '\r\n',
  '\n',
  '\t',
  '\f',
  '\ud800',
  'é',
  '😀',
  '<<<<<<< a\n=======\n>>>>>>> b\n',
]

const pieces: Readonly<Record<Language, readonly string[]>> = {
  sql: [
    ...shared,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder, as it is written.
    ..."' '' \" \"\" $$ $a$ $1 /* */ -- ; ( ) [ ] { } \\ \\\\ \\; \\. :x :'x' ::int E' U&' B' || @> -+ 1e 0x ${x} {{x}}".split(
      ' ',
    ),
    '\\i x\n',
    '\\q\n',
    '\\if true\n',
    '\\endif\n',
    '\\gexec\n',
    'COPY t FROM stdin;\n',
    '\\.\n',
    ' BEGIN; ',
    ' COMMIT; ',
    ' ROLLBACK; ',
    ' CASE ',
    ' END ',
    'CREATE FUNCTION f() RETURNS int BEGIN ATOMIC ',
    '\n-- migrate:down\n',
    '\n-- +goose Up\n',
    '\n-- +goose Down\n',
    '\n-- migration-gate: ignore same-object: x\n',
    'DO $$ BEGIN ',
    ' UESCAPE ',
  ],
  django: [],
  alembic: [],
  yaml: [
    ...shared,
    ...'& * ! - : ? | > # { } [ ] , " \' % @ ` << --- ... &a *a !!x ~'.split(' '),
    '    ',
    'a: ',
  ],
}

const python = [
  ...shared,
  ...'\' " """ \'\'\' f" f\' { } ( ) [ ] \\ : ; # @ -> ... := * ** += == not lambda: await yield del'.split(
    ' ',
  ),
  '    ',
  'if x:\n',
  'else:\n',
  'while True:\n',
  'for x in range(10**12):\n',
  'try:\n',
  'except:\n',
  'with a as b:\n',
  'match x:\n',
  'async def f():\n',
  'class Migration:\n',
  'import os\n',
  'from . import x\n',
  'exec("")',
  '"a" * 10**9',
  '[0] * 10**9',
  '10**10**10',
  '1 << 10**9',
  '"%1000000000d" % 1',
  'f"{1:>999999999}"',
  '"x".replace("", "y" * 10**6)',
  'Migration.operations += []',
  'globals()["x"] = 1',
  '# -*- coding: utf-7 -*-\n',
]

const maxLength = 60_000

/** One text of the language's seeds, broken in one to four places. */
export function mutated(language: Language, seeds: Seeds, random: Random): string {
  const own = language === 'django' || language === 'alembic' ? python : pieces[language]
  let text = random.of(seeds[language])
  for (let left = 1 + random.below(4); left > 0; left--) text = broken(text, own, seeds[language], random)
  return text.slice(0, maxLength)
}

function broken(text: string, own: readonly string[], others: readonly string[], random: Random): string {
  const at = random.below(text.length + 1)
  const before = text.slice(0, at)
  switch (random.below(9)) {
    case 0:
      return before + text.slice(at + 1 + random.below(200))
    case 1:
      return before + text.slice(at, at + random.below(300)) + text.slice(at)
    case 2:
      return before
    case 3: {
      const lines = text.split('\n')
      const [one, other] = [random.below(lines.length), random.below(lines.length)]
      ;[lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? '']
      return lines.join('\n')
    }
    case 4: {
      const donor = random.of(others)
      const from = random.below(donor.length)
      return before + donor.slice(from, from + random.below(800)) + text.slice(at)
    }
    case 5: {
      const piece = random.of(own) + (random.below(2) === 0 ? random.of(own) : '')
      return before + piece.repeat(1 + random.below(3000)).slice(0, 20_000) + text.slice(at)
    }
    default:
      return before + random.of(own) + text.slice(at)
  }
}
