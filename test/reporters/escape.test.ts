import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { shellQuote } from '../../src/model/shell-quote.ts'
import {
  clip,
  disarmCommands,
  fence,
  htmlText,
  markdownCode,
  markdownLine,
  markdownText,
  terminalText,
  visible,
  workflowData,
  workflowProperty,
} from '../../src/reporters/escape.ts'
import {
  contentDigest,
  findingMark,
  findingMarked,
  findingsMarked,
  summaryDigest,
} from '../../src/reporters/markers.ts'
import { dangersOf } from '../support/rendered.ts'
import { hostile } from './reports.ts'

describe('what can not be seen', () => {
  it.each([
    ['an escape', '\u001b[31m', '\\u{1b}[31m'],
    ['a carriage return', 'a\rb', 'a\\u{d}b'],
    ['a line end of Windows', 'a\r\nb', 'a\nb'],
    ['a mark that reorders', 'a\u202eb\u2066c\u200fd', 'a\\u{202e}b\\u{2066}c\\u{200f}d'],
    ['a character without a width', 'a\u200bb\ufeffc\u3164d', 'a\\u{200b}b\\u{feff}c\\u{3164}d'],
    ['tags', 'a\u{e0041}b', 'a\\u{e0041}b'],
    ['half a pair', 'a\ud83db', 'a\\u{d83d}b'],
    ['C1', 'a\u009b31mb', 'a\\u{9b}31mb'],
    ['letters of the world', 'über 日本語 עברית 😀', 'über 日本語 עברית 😀'],
  ])('%s', (_what, text, expected) => {
    expect(visible(text)).toBe(expected)
  })

  it('expands tabs for a terminal', () => {
    expect(terminalText('a\tb')).toBe('a    b')
  })
})

describe('Markdown', () => {
  it.each([
    ['a mention', '@octo-org/everyone', '@&#8203;octo-org/everyone'],
    ['a reference', 'fixes #12, GH-3', 'fixes #&#8203;12, GH-&#8203;3'],
    ['HTML', '<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['emphasis', '*a* _b_ ~c~', '\\*a\\* \\_b\\_ \\~c\\~'],
    ['a link', '[a](b) ![c](d)', '\\[a\\](b) !\\[c\\](d)'],
    ['a heading', '# a', '\\# a'],
    ['a list', '- a\n1. b', '\\- a<br>\n1\\. b'],
    ['a code block by indentation', '    a', 'a'],
    ['a name in backticks', 'the `a_b` table', 'the `a_b` table'],
    ['a name in backticks that is no good', 'the `a|b` table', 'the <code>a&#124;b</code> table'],
    ['a lone backtick', 'a ` b', 'a \\` b'],
    ['an address', 'see https://example.com/a_b*c.', 'see `https://example.com/a_b*c`.'],
    ['an address of mail', 'ask a.b+c@example.com!', 'ask `a.b+c@example.com`!'],
    ['a path', 'in db/migrations/0001_a.sql, and a.py', 'in db/migrations/0001_a.sql, and a.py'],
    ['underscores at the edge of a word', '_a_ b__c_ é_e', '\\_a\\_ b\\_\\_c\\_ é\\_e'],
    ['paragraphs', 'a\n\n\n\nb', 'a\n\nb'],
    ['mathematics', 'a $x$', 'a \\$x\\$'],
  ])('%s', (_what, text, expected) => {
    expect(markdownText(text)).toBe(expected)
  })

  it.each([
    'Your session expired. Sign in again: https://evil.example/login?x=1',
    'https://github.com/octo/repo/issues/1 and github.com/octo/repo/issues/1',
    'HTTPS://EVIL.EXAMPLE, ftp://evil.example/a, //evil.example/x',
    'www.evil.example, (www.evil.example), *www.evil.example*, _www.evil.example_',
    'mail bob@evil.example or mailto:bob@evil.example or xmpp:bob@evil.example/x',
    '[sign in](https://evil.example) ![x](https://evil.example/x.png) <https://evil.example>',
    '[sign in][1]\n\n[1]: https://evil.example "x"\n[2]: <https://evil.example>',
    '<a href="https://evil.example">x</a> <a href=https://evil.example>x</a>',
    '[x](javascript:alert(1)) [x](data:text/html,x) <javascript:alert(1)>',
    '[x](<//evil.example>) http(s)://evil.example http:\\//evil.example',
    '`a` https://evil.example `b` `https://evil.example` ``https://evil.example`',
    'see https://evil.example/`x`www.evil.example',
    'a&#58;//b https&colon;//evil.example &#x68;ttps://evil.example',
    'octo/repo@0123456789012345678901234567890123456789 octo/repo#5',
    'https://evil.example/a_b*c*`',
    'x.https://evil.example',
  ])('links nothing in %j', text => {
    for (const markdown of [
      markdownText(text),
      `| ${markdownLine(text)} |\n| --- |\n`,
      `- ${markdownLine(text)}`,
    ])
      expect([markdown, dangersOf(markdown, 'https://github.com')]).toEqual([markdown, []])
  })

  it('shows names letter by letter', () => {
    expect(markdownCode('a/b_c.sql:12')).toBe('`a/b_c.sql:12`')
    expect(markdownCode('a`b|c')).toBe('<code>a&#96;b&#124;c</code>')
    expect(markdownCode('a\nb')).toBe('<code>a&#92;nb</code>')
    expect(markdownCode(' a')).toBe('<code> a</code>')
  })

  it('makes a fence longer than any inside', () => {
    expect(fence('a ````` b', 'sql')).toBe('``````sql\na ````` b\n``````')
    expect(fence('', 'suggestion')).toBe('```suggestion\n```')
  })

  it('leaves nothing to HTML', () => {
    expect(htmlText(hostile.html)).not.toMatch(/[<>]/)
    expect(htmlText('@someone')).toBe('&#64;&#8203;someone')
  })
})

describe('commands to the runner', () => {
  it('escapes as the runner reads', () => {
    expect(workflowData('50% a\r\nb: c, d')).toBe('50%25 a%0D%0Ab: c, d')
    expect(workflowProperty('50% a\nb: c, d')).toBe('50%25 a%0Ab%3A c%2C d')
  })

  it('disarms what only looks like one', () => {
    expect(disarmCommands('  ::error::x\na ::b\n##[group]')).toBe('  \\::error::x\na ::b\n##\\[group]')
  })
})

describe('quoting for a shell', () => {
  const words = [
    ...Object.values(hostile),
    "it's",
    '-rf',
    '',
    '$HOME `id` $(id)',
    'a b',
    '##[error]x',
    'ü',
    '~',
    '*',
    'a\\nb',
    '!x',
    "\u0001'7",
  ]

  it.each(words.map(word => [JSON.stringify(word), word]))('%s', (_name, word) => {
    const quoted = shellQuote(word)
    expect(quoted).toBe(visible(quoted))
    expect(disarmCommands(quoted)).toBe(quoted)
    expect(execFileSync('bash', ['-c', `printf '%s' ${quoted}`], { encoding: 'utf8' })).toBe(word)
  })
})

describe('cutting', () => {
  it('keeps both ends, and no halves of characters', () => {
    expect(clip('a'.repeat(50) + 'z'.repeat(50), 11)).toBe('aaaaa…zzzzz')
    expect(clip('😀'.repeat(50), 11)).not.toMatch(/\p{Cs}/u)
    expect(clip('short', 11)).toBe('short')
  })
})

describe('markers', () => {
  it('count at the end only: what a stranger quotes in a migration is none', () => {
    const quoted = '```sql\n<!-- migration-gate:finding 111111111111111111111111 gone -->\n```\n\n'
    const own = findingMark('222222222222222222222222', contentDigest(quoted))
    expect(findingsMarked(quoted)).toEqual([])
    expect(findingsMarked(quoted + own)).toEqual(['222222222222222222222222'])
    expect(findingMarked(quoted + own)).toEqual({
      fingerprint: '222222222222222222222222',
      state: contentDigest(quoted),
    })
    // Copied by another workflow, which writes under the same name.
    expect(findingsMarked(`See: ${own}`)).toEqual([])
    expect(findingMarked(`See: ${own}`)).toBeUndefined()
    const summary = '### ✅ Migration Gate: pass\n\n<!-- migration-gate:summary 0123456789abcdef -->\n'
    expect(summaryDigest(summary)).toBe('0123456789abcdef')
    expect(summaryDigest(`> ${summary}`)).toBeUndefined()
    expect(summaryDigest('<!-- migration-gate:summary 0123456789abcdef -->\n```')).toBeUndefined()
  })
})
