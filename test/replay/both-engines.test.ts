import { delimiter } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { demoCases } from '../../src/modes/demo/cases.ts'
import { makeRepository } from '../../src/modes/demo/repository.ts'
import { check } from '../support/gate.ts'
import { TestRepository, temporaryDirectory } from '../support/git-repository.ts'
import { npmMajors, programsElsewhere } from '../support/local-postgres.ts'
import { startPostgres } from '../support/postgres-server.ts'

// A server of its own: what others leave on the shared one for a while is not this run's.
const server = await startPostgres()
afterAll(() => server.stop())

async function found(repository: TestRepository, postgres: string) {
  const { report } = await check(repository, { replay: 'auto', postgres })
  return report.findings.map(({ fixes: _fixes, ...finding }) => ({
    ...finding,
    related: finding.related.map(({ commit: _commit, ...place }) => place),
  }))
}

async function serverState(): Promise<string[]> {
  const client = new pg.Client(server.url)
  await client.connect()
  try {
    const { rows } = await client.query(
      'select datname as name from pg_database union all select rolname from pg_roles order by 1',
    )
    return rows.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

const path = process.env.PATH
process.env.PATH = [...npmMajors.map(programsElsewhere), path].join(delimiter)
afterAll(() => {
  process.env.PATH = path
})

describe('the embedded engine, the local one and a server', () => {
  it.each(demoCases.map(({ id }) => id))(
    'say the same of %s, and nothing is left on the server',
    async id => {
      const demo = demoCases.find(one => one.id === id)
      const repository = new TestRepository(temporaryDirectory())
      if (demo) await makeRepository(repository.directory, demo)
      const before = (await serverState()).filter(name => !name.startsWith('migration_gate_'))
      const onServer = await found(repository, server.url)
      expect(onServer).toEqual(await found(repository, 'embedded'))
      expect(await found(repository, 'local:18')).toEqual(onServer)
      expect(onServer.length).toBeGreaterThan(0)
      expect((await serverState()).filter(name => !name.startsWith('migration_gate_'))).toEqual(before)
    },
  )
})

describe.each(npmMajors.filter(major => major !== 18))('PostgreSQL %i', major => {
  // One of each kind: Django, Alembic, files of SQL.
  it.each(['two-branches', 'duplicate-table', 'on-conflict'])('says the same of %s', async id => {
    const demo = demoCases.find(one => one.id === id)
    const repository = new TestRepository(temporaryDirectory())
    if (demo) await makeRepository(repository.directory, demo)
    const onEmbedded = await found(repository, 'embedded')
    expect(onEmbedded.length).toBeGreaterThan(0)
    expect(await found(repository, `local:${major}`)).toEqual(onEmbedded)
  })
})
