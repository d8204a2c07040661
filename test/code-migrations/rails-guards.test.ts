import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readRails } from '../../src/frameworks/code-migrations/rails.ts'
import { ownServer } from '../support/own-server.ts'
import { installed } from '../support/real-runners.ts'
import {
  allVersions,
  askRails,
  bodies,
  changes,
  type Outcome,
  recordedAnswers,
  stateSince,
  states,
  structure,
  versionsText,
} from './rails-cases.ts'

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

/** The first version whose migrations are claimed to be known, for bodies of which not all are. */
const claimedSince: Readonly<Record<string, string>> = {}
/** A later version does something else, so that these are known to no version before it. */

describe('guarded calls of Rails', () => {
  let client: pg.Client
  beforeAll(async () => {
    client = new pg.Client({ connectionString: serverUrl() })
    await client.connect()
  })
  afterAll(() => client.end())

  const lines = async () => (await client.query<{ line: string }>(structure)).rows.map(({ line }) => line)

  async function replayed(sql: readonly string[], state: string): Promise<Outcome> {
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
          if (newer < (stateSince[state] ?? '')) continue
          const versions = versionsText({ written, installed: newer })
          expect({ state, versions, does: ours }).toEqual({
            state,
            versions,
            does: recorded.get(body)?.get(state)?.get(versions),
          })
        }
      }
    }
    expect(known).toEqual(allVersions.slice(allVersions.indexOf(claimedSince[body] ?? '6.1')))
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
