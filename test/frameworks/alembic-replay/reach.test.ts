import { describe, expect, it } from 'vitest'
import { keepingParser, loadPython } from '../../../src/languages/python/syntax.ts'
import type { Reach } from '../../../src/replay/steps.ts'
import { play } from './support/static.ts'

/** Of the one step that is not verified. */
async function reachOf(revision: string): Promise<Reach | undefined> {
  const { steps } = await play([revision])
  const left = steps.filter(step => step.kind === 'unverified')
  expect(left).toHaveLength(1)
  return left[0]?.reach?.()
}

const branch = (body: string, above = ''): string =>
  `import os\n${above}\n\ndef upgrade():\n    if os.environ['X'] == 'y':\n        ${body}\n`

describe('what code that was not run may drop or change', () => {
  const named: Readonly<Record<string, string>> = {
    'an operation': branch("op.drop_index('wanted')"),
    'SQL in several pieces': branch("op.execute('DROP INDEX '\n            'wanted')"),
    'text() in a connection': branch("op.get_bind().execute(sa.text('DROP INDEX wanted'))"),
    'an f-string without a field': branch("op.execute(f'DROP INDEX wanted')"),
    'a list of the module': branch('op.drop_index(NAMES)', "NAMES = ['wanted']"),
    'a function that calls itself': branch(
      'clean()',
      "\ndef clean():\n    clean()\n    op.drop_index('wanted')\n",
    ),
    'the other branch': branch("pass\n    else:\n        op.drop_index('wanted')"),
  }
  it.each(Object.keys(named))('is what it names: %s', async name => {
    const reach = await reachOf(named[name] ?? '')
    expect(reach?.anything).toBe(false)
    expect(reach?.text).toContain('wanted')
  })

  const anything: Readonly<Record<string, string>> = {
    'SQL that is put together': branch("op.execute('DROP INDEX ' + os.environ['Z'])"),
    'a name that is put together': branch("op.drop_index(f'ix_{os.sep}')"),
    'a name from a loop': branch("for name in os.listdir('.'):\n            op.drop_table(name)"),
    'a function that is not there': branch('helper(op)', 'from helpers import helper'),
    'all tables': branch('sa.MetaData().drop_all(op.get_bind())'),
    'more than is read': branch(`op.execute('${'x'.repeat(60_000)}')`),
  }
  it.each(Object.keys(anything))('may be anything: %s', async name => {
    expect((await reachOf(anything[name] ?? ''))?.anything).toBe(true)
  })

  it('is read in a thousand calls', async () => {
    const calls = Array.from({ length: 1000 }, (_, i) => `op.drop_index('i${i}')`).join('\n        ')
    const reach = await reachOf(branch(calls))
    expect(reach?.anything).toBe(false)
    expect(reach?.text).toContain('i999')
  })
})

it('a file that is read again is not parsed again', async () => {
  const parser = await loadPython()
  let parsed = 0
  const counted = keepingParser({
    parse(text, parts) {
      parsed++
      return parser.parse(text, parts)
    },
  })
  const [first, second] = [counted.parse('a = 1\n'), counted.parse('a = 1\n')]
  expect(second).toBe(first)
  counted.parse('b = 1\n')
  // What can't be parsed is not tried twice either.
  counted.parse('('.repeat(5000))
  counted.parse('('.repeat(5000))
  expect(parsed).toBe(3)
})
