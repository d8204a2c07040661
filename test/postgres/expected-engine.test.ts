import { expect, inject, it } from 'vitest'
import { ExpectedEngine } from '../../src/modes/check/run-check.ts'
import { type Engine, EngineUnavailableError } from '../../src/postgres/engine.ts'
import { openServer } from '../../src/postgres/server.ts'

const options = { statementTimeout: 10, extensions: [] }

it('hands over what was begun, and closes what nobody took', async () => {
  const closed: Engine[] = []
  const open = async () => {
    const engine = await openServer(inject('postgresUrl'), options)
    const close = engine[Symbol.asyncDispose].bind(engine)
    engine[Symbol.asyncDispose] = async () => {
      await close()
      closed.push(engine)
    }
    return engine
  }
  const expected = new ExpectedEngine(open)
  expected.expect()
  const engine = await expected.take([])
  await expected[Symbol.asyncDispose]()
  expect(closed).toEqual([])
  const database = await engine.scratch()
  expect((await database.run('SELECT 1 AS one')).kind).toBe('ok')
  await engine[Symbol.asyncDispose]()

  const unused = new ExpectedEngine(open)
  unused.expect()
  await unused[Symbol.asyncDispose]()
  expect(closed).toHaveLength(2)
})

it('says whoever asks why it could not be begun', async () => {
  const expected = new ExpectedEngine(() => openServer('postgres://127.0.0.1:1/none', options))
  expected.expect()
  await expect(expected.take([])).rejects.toThrow(EngineUnavailableError)
  await expected[Symbol.asyncDispose]()
})
