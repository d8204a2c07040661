import { expect, inject, it } from 'vitest'
import { ExpectedEngine } from '../../src/modes/check/run-check.ts'
import { EngineUnavailableError } from '../../src/postgres/engine.ts'
import { openServer } from '../../src/postgres/server.ts'

const options = { statementTimeout: 10, extensions: [] }

it('hands over what was begun, and closes what nobody took', async () => {
  let opened = 0
  const open = () => {
    opened++
    return openServer(inject('postgresUrl'), options)
  }
  const expected = new ExpectedEngine(open)
  expected.expect()
  const engine = await expected.take([])
  expect(opened).toBe(1)
  const database = await engine.scratch()
  await expected[Symbol.asyncDispose]()
  expect((await database.run('SELECT 1 AS one')).kind).toBe('ok')

  const unused = new ExpectedEngine(open)
  unused.expect()
  await unused[Symbol.asyncDispose]()
  const { rows } = await database
    .run(`SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name LIKE 'migration-gate/%'
      AND application_name NOT LIKE (SELECT split_part(current_setting('application_name'), '/', 1) || '/' || split_part(current_setting('application_name'), '/', 2) || '%')
      AND backend_start > (SELECT backend_start FROM pg_stat_activity WHERE pid = pg_backend_pid())`)
    .then(outcome => (outcome.kind === 'ok' ? outcome : { rows: [] }))
  expect(rows).toEqual([{ n: 0 }])
  await engine[Symbol.asyncDispose]()
})

it('says whoever asks why it could not be begun', async () => {
  const expected = new ExpectedEngine(() => openServer('postgres://127.0.0.1:1/none', options))
  expected.expect()
  await expect(expected.take([])).rejects.toThrow(EngineUnavailableError)
  await expected[Symbol.asyncDispose]()
})
