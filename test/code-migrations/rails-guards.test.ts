import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readRails } from '../../src/frameworks/code-migrations/rails.ts'
import { ownServer } from '../support/own-server.ts'
import { installed } from '../support/real-runners.ts'
import {
  allVersions,
  askRails,
  changes,
  type Outcome,
  recordedAnswers,
  versionsText,
} from './rails-answers.ts'
import { bodies, bodiesSince, stateSince, states, structure } from './rails-cases.ts'

/** Rails 6.1, as Debian packages it. */
const rails = await installed(cache =>
  cache.debian('rails', ['ruby-railties', 'ruby-activerecord', 'ruby-pg']),
)
const serverUrl = ownServer()
const recorded = recordedAnswers()

/** What a migration of that version is read as; undefined where not all of it is known. */
async function read(body: string, version: string): Promise<string[] | undefined> {
  const { sent } = await readRails(
    `class One < ActiveRecord::Migration[${version}]\n def up\n ${body}\n end\nend\n`,
  )
  return sent.every(({ kind }) => kind === 'sql')
    ? sent.flatMap(one => (one.kind === 'sql' ? one.text : []))
    : undefined
}

/** 8.1 may validate another one of several keys than the versions before it. Neither refuses anything. */
function differs(body: string, state: string, written: string, newer: string): boolean {
  const isOne = body === 'validate_foreign_key :orders, :users' && state === 'several keys lead there'
  return isOne && newer === '8.1' && written !== newer
}

describe('guarded calls of Rails', () => {
  let client: pg.Client
  beforeAll(async () => {
    client = new pg.Client({ connectionString: serverUrl() })
    await client.connect()
  })
  afterAll(() => client.end())

  const lines = async () => (await client.query<{ line: string }>(structure)).rows.map(({ line }) => line)

  /** Most calls are the same SQL in each version. */
  const seen = new Map<string, Promise<Outcome>>()
  function replayed(sql: readonly string[], state: string): Promise<Outcome> {
    const key = JSON.stringify([state, sql])
    const outcome = seen.get(key) ?? replay(sql, state)
    seen.set(key, outcome)
    return outcome
  }

  async function replay(sql: readonly string[], state: string): Promise<Outcome> {
    await client.query(`BEGIN; ${states[state]}`)
    try {
      const before = await lines()
      for (const one of sql) await client.query(one)
      return changes(before, await lines())
    } catch {
      return 'fails'
    } finally {
      await client.query('ROLLBACK')
    }
  }

  it.each(bodies)('leave what each version that may run them leaves: %s', { timeout: 60_000 }, async body => {
    const known: string[] = []
    for (const [index, written] of allVersions.entries()) {
      const sql = await read(body, written)
      if (!sql) continue
      known.push(written)
      for (const state of Object.keys(states)) {
        const ours = await replayed(sql, state)
        for (const newer of allVersions.slice(index)) {
          if (newer < (stateSince[state] ?? '') || differs(body, state, written, newer)) continue
          const versions = versionsText({ written, installed: newer })
          expect({ state, versions, does: ours }).toEqual({
            state,
            versions,
            does: recorded.get(body)?.get(state)?.get(versions),
          })
        }
      }
    }
    const [since] = Object.entries(bodiesSince).find(([, ofVersion]) => ofVersion.includes(body)) ?? []
    expect(known).toEqual(allVersions.filter(version => since !== 'never' && version >= (since ?? '')))
  })

  it.skipIf(rails === undefined)('were recorded from what Rails does', { timeout: 120_000 }, async () => {
    const answers = await askRails(serverUrl(), '6.1', [])
    for (const [body, ofBody] of answers)
      for (const [state, outcomes] of ofBody)
        for (const [versions, does] of outcomes)
          expect({ body, state, versions, does }).toEqual({
            body,
            state,
            versions,
            does: recorded.get(body)?.get(state)?.get(versions),
          })
  })
})

it('CONCURRENTLY, where what is dropped is looked up, is known outside of a transaction', async () => {
  const body = 'remove_index :users, :email, algorithm: :concurrently'
  const { sent } = await readRails(
    `class One < ActiveRecord::Migration[6.1]\n  disable_ddl_transaction!\n  def up\n    ${body}\n  end\nend\n`,
  )
  expect(sent.map(({ kind }) => kind)).toEqual(['sql'])
})
