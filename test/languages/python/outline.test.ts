import { describe, expect, test } from 'vitest'
import { outlineOf } from '../../../src/languages/python/outline.ts'

const skipped = new Set(['operations'])

function kept(text: string): string {
  return outlineOf(text, skipped)
    .parts.map(({ start, end }) => text.slice(start, end))
    .join('')
}

describe('what is left to parse', () => {
  test.each([
    [
      'brackets in strings and comments',
      "operations = [\n  ']', \"[\", # ]\n  '''\n]\n''', r'\\\\', b']',\n]\nx = 1\n",
      'operations = []\nx = 1\n',
    ],
    ['nested brackets', 'operations = [a(b[1], {2: (3)})]\nx = 1\n', 'operations = []\nx = 1\n'],
    ['+=', 'operations += [1]\nx = 1\n', 'operations += []\nx = 1\n'],
    [
      'an annotation with brackets',
      'operations: list[int] = [1]\nx = 1\n',
      'operations: list[int] = []\nx = 1\n',
    ],
    ['functions', 'a = 1\ndef f(x,\n      y):\n    return [\n1]\n\nb = 2\n', 'a = 1\nb = 2\n'],
    ['a decorated function', 'a = 1\n@d(\n  1)\nasync def f():\n    pass\nb = 2\n', 'a = 1\nb = 2\n'],
    ['a function on one line', 'def f(): return 1\nb = 2\n', 'b = 2\n'],
    [
      'methods after another statement',
      'class A:\n    x = 1\n    def f(self):\n        y = 1\n    z = 2\n',
      'class A:\n    x = 1\n    z = 2\n',
    ],
    [
      'a method that comes first stays',
      'class A:\n    def f(self):\n        y = 1\n',
      'class A:\n    def f(self):\n        y = 1\n',
    ],
    [
      'a string that looks like a function',
      's = """\ndef f():\n    pass\n"""\n',
      's = """\ndef f():\n    pass\n"""\n',
    ],
    ['comments at the margin of a function', 'def f():\n    a\n# comment\n    b\nc = 1\n', 'c = 1\n'],
    [
      'f-strings with the same quotes inside',
      'operations = [f"{x["]"]}"]\ny = f\'{a:>{b}}\'\n',
      "operations = []\ny = f'{a:>{b}}'\n",
    ],
    ['an f-string with a quote in its format', 'y = f"{x:\'>10}" \nz = 1\n', 'y = f"{x:\'>10}" \nz = 1\n'],
  ])('%s', (_, text, expected) => {
    expect(kept(text)).toBe(expected)
    expect(outlineOf(text, skipped).broken).toBeUndefined()
  })

  test.each([
    ['a bracket', 'x = [1, (2\n'],
    ['brackets that do not match', 'x = [1, (2]\n'],
    ['a string', "x = 'abc\ny = 1\n"],
    ['a long string', 'x = """abc\n'],
  ])('%s that never ends', (_, text) => {
    expect(outlineOf(text, skipped).broken).toBeDefined()
  })
})
