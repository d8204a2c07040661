import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Isolation } from '../../src/modes/isolation/isolation.ts'

const program = join(import.meta.dirname, 'fixtures/isolated-program.ts')
const open = (context = 'fine') => new Isolation<string, string, string>('judge-batch', context, program)

test('items share one process', async () => {
  using isolation = open()
  const first = await isolation.run('first', 20)
  const second = await isolation.run('second', 20)
  const processes = [first, second].map(
    outcome => outcome.kind === 'done' && outcome.result.split(' ').at(-1),
  )
  expect([first, second]).toMatchObject([{ kind: 'done' }, { kind: 'done' }])
  expect(processes[0]).toBe(processes[1])
})

test.each(['blocks', 'backtracks'])('an item that %s is ended, and costs only itself', async item => {
  using isolation = open()
  expect(await isolation.run('before', 20)).toMatchObject({ kind: 'done' })
  expect(await isolation.run(item, 0.5)).toEqual({ kind: 'late', seconds: 0.5 })
  expect(await isolation.run('after', 20)).toMatchObject({
    kind: 'done',
    result: expect.stringContaining('after, item 1 of'),
  })
})

test('an item that breaks its process costs only itself', async () => {
  using isolation = open()
  expect(await isolation.run('dies', 20)).toEqual({
    kind: 'failed',
    reason: 'its process ended with SIGKILL',
  })
  expect(await isolation.run('after', 20)).toMatchObject({ kind: 'done' })
  expect(await isolation.run('throws', 20)).toEqual({ kind: 'failed', reason: 'it makes no sense' })
  expect(await isolation.run('after', 20)).toMatchObject({ kind: 'done' })
})

test('what can not be opened is said for each item', async () => {
  using isolation = open('can not be opened')
  const failed = { kind: 'failed', reason: 'nothing is there' }
  expect(await isolation.run('first', 20)).toEqual(failed)
  expect(await isolation.run('second', 20)).toEqual(failed)
})
