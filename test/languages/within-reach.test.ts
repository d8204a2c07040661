import { expect, test } from 'vitest'
import { parse, scan, withinReach } from '../../src/languages/sql/grammar.ts'

const within = (text: string) => {
  const reach = withinReach(text)
  if ('reason' in reach) throw new Error(reach.reason)
  return reach.text
}

test('block comments are overwritten, and every offset stays', () => {
  const text = 'SELECT /* one /* two */ */ 1, \'/* no */\', $$/* no */$$, "/* no */" -- /* no */\n/* é */ + 2'
  expect(within(text)).toBe(
    'SELECT                     1, \'/* no */\', $$/* no */$$, "/* no */" -- /* no */\n/* é */ + 2',
  )
  expect(Buffer.byteLength(within(text))).toBe(Buffer.byteLength(text))
})

test('what PostgreSQL refuses is still refused', async () => {
  // A comment keeps two strings apart; blanks with a line break would not.
  for (const text of [
    "SELECT 'a' /* x */\n'b'",
    "SELECT 'a' /* x */ /* y */\n'b'",
    'SELECT 1 /* open',
    'SELECT 1 */',
  ]) {
    expect([text, (await parse(text)).kind]).toEqual([text, 'invalid'])
  }
  expect((await parse('SELECT /* a */ 1 /* b /* c */ d */ + 2')).kind).toBe('parsed')
})

test('what would take the scanner minutes is not given to it', async () => {
  const hostile = [
    `SELECT 1 ${'+'.repeat(400_000)} 1`,
    `SELECT 1 ${'-+'.repeat(200_000)} 1`,
    `SELECT 1 ${'/*é'.repeat(150_000)}${'*/'.repeat(150_000)}`,
    '/*é*/'.repeat(150_000),
    '/*'.repeat(400_000),
    `SELECT ${"'a'/**/,".repeat(100_000)}'a'`,
  ]
  for (const text of hostile) {
    expect([text.slice(0, 20), 'reason' in withinReach(text)]).toEqual([text.slice(0, 20), true])
    expect((await parse(text)).kind).toBe('invalid')
    expect(await scan(text)).toBeUndefined()
  }
  const fine = [
    `SELECT 1 ${'/* x */'.repeat(100_000)}`,
    `SELECT ${'/*'.repeat(100_000)}${'*/'.repeat(100_000)} 1`,
  ]
  for (const text of fine) expect((await parse(text)).kind).toBe('parsed')
})
