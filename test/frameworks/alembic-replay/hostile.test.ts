import { describe, expect, it } from 'vitest'
import { play } from './support/static.ts'

const hostile: Readonly<Record<string, { text: string; says: RegExp }>> = {
  'a loop over a billion': {
    text: `
      for i in range(10**9):
          op.execute('SELECT 1')`,
    says: /range of 1,000,000,000 numbers/,
  },
  'a loop without an end': { text: 'while True:\n    x = 1', says: /more than [\d,]+ steps|longer than/ },
  recursion: { text: 'def f(n):\n    return f(n + 1)\nf(0)', says: /deep/ },
  'a string of 100 MB': { text: `x = 'a' * 100_000_000\nop.execute(x)`, says: /string of more than/ },
  'strings that double': {
    text: `x = 'ab'\nfor i in range(60):\n    x = x + x\nop.execute(x)`,
    says: /string of more than/,
  },
  'a list that doubles': { text: `x = [1]\nfor i in range(60):\n    x = x + x`, says: /steps/ },
  'a number without an end': { text: `x = 10 ** 10 ** 10\nop.execute(str(x))`, says: /very large number/ },
  'deep nesting': {
    text: `x = ${'- '.repeat(5000)}1\nop.execute(str(x))`,
    says: /nested too deep|too deep or too long/,
  },
  'deep brackets': { text: `x = ${'('.repeat(5000)}1${')'.repeat(5000)}`, says: /too deep or too long/ },
  'an import of nothing': { text: `from nowhere.at import all_\nall_(op)`, says: /nowhere\.at\.all_/ },
  'the environment': {
    text: `import os\nif os.environ['X'] == 'y':\n    op.execute('SELECT 1')`,
    says: /os\.environ/,
  },
  'a million operations': {
    text: `op.execute('SELECT 1')\n`.repeat(1_000_000),
    says: /steps|longer than|too long/,
  },
}

describe('a migration that asks for too much', () => {
  for (const [name, { text, says }] of Object.entries(hostile)) {
    it(`ends as not verified: ${name}`, async () => {
      const started = performance.now()
      const { unverified } = await play([text])
      expect(unverified.join('\n')).toMatch(says)
      expect(performance.now() - started).toBeLessThan(20_000)
    })
  }

  it('goes on after what is not known', async () => {
    const { sql, unverified } = await play([
      `import os
if os.environ['X'] == 'y':
    op.execute('CREATE TABLE a ()')
    name = 'b'
op.execute('CREATE TABLE c ()')
op.execute('CREATE TABLE ' + name)
op.execute('CREATE TABLE d ()')`,
    ])
    expect(sql).toEqual(['CREATE TABLE c ()', 'CREATE TABLE d ()'])
    expect(unverified).toHaveLength(2)
  })
})
