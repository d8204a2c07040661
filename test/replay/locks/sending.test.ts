import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Engine } from '../../../src/postgres/engine.ts'
import { replay } from '../../../src/replay/replay.ts'
import { openTestEngine } from '../support/engine.ts'
import { requestFor } from '../support/scenario.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openTestEngine()
})
afterAll(async () => {
  await engine?.[Symbol.asyncDispose]()
})

const base = { 'm/1.sql': 'create table t (id int primary key, a int);' }

async function measured(text: string, more: Parameters<typeof requestFor>[1] = {}) {
  const facts = await replay(requestFor({ base, change: { 'm/2.sql': text } }, more), engine)
  return {
    failures: facts.failures.map(({ reason }) => (reason.kind === 'error' ? reason.error.code : reason.kind)),
    unknowns: facts.unknowns,
    locks: (facts.locks ?? []).map(({ line, locks, heldUntil }) => [
      line,
      ...locks.map(({ relation, mode, measured }) => `${relation} ${mode}${measured ? '' : ', documented'}`),
      ...(heldUntil.length > 0 ? [`held to ${heldUntil.at(-1)}`] : []),
    ]),
  }
}

const two = 'alter table t add b int;\nalter table t add c int;\n'

it('holds a lock as long as the transaction: the runner’s, the file’s own, or the statement’s', async () => {
  const held = [
    [1, 'public.t ACCESS EXCLUSIVE', 'held to 2'],
    [2, 'public.t ACCESS EXCLUSIVE, documented'],
  ]
  expect((await measured(two, { transaction: 'per-migration' })).locks).toEqual(held)
  expect((await measured(`-- one\nbegin;\n${two}commit;\n-- end\n`)).locks).toEqual([
    [3, 'public.t ACCESS EXCLUSIVE', 'held to 4'],
    [4, 'public.t ACCESS EXCLUSIVE, documented'],
  ])
  expect((await measured(two)).locks.map(([line, lock]) => [line, lock])).toEqual(
    held.map(([line, lock]) => [line, lock]),
  )
  expect((await measured(two)).locks.flat().some(one => String(one).startsWith('held'))).toBe(false)
})

it('takes from the documentation what runs in no transaction with others', async () => {
  expect(await measured('create index concurrently t_a on t (a);\nalter table t add b int;\n')).toEqual({
    failures: [],
    unknowns: [],
    locks: [
      [1, 'public.t SHARE UPDATE EXCLUSIVE, documented'],
      [2, 'public.t ACCESS EXCLUSIVE, documented'],
    ],
  })
})

it.each([
  ['a statement that fails', 'alter table t add b int;\nalter table t add b int;\n', '42701'],
  [
    'what only the whole is refused for',
    'alter table t add b int;\n\ufeffalter table t add c int;\n',
    '42601',
  ],
  ['an own transaction that fails', 'begin;\nalter table t add b int;\nselect nothing;\ncommit;\n', '42703'],
])('fails as it does without: %s', async (_, text, code) => {
  for (const transaction of ['per-migration', 'autocommit'] as const)
    expect(await measured(text, { transaction })).toEqual({ failures: [code], unknowns: [], locks: [] })
})

it('is not worth it for a file of very many statements', async () => {
  const rows = Array.from({ length: 400 }, (_, i) => `insert into t values (${i}, 1);\n`).join('')
  const { failures, unknowns } = await measured(rows)
  expect([failures, unknowns]).toEqual([[], []])
})
