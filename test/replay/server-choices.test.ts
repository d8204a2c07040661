import { Client } from 'pg'
import { describe, expect, inject, it } from 'vitest'
import type { PendingStatements } from '../../src/replay/pending-statements.ts'
import { noteLeftToServer } from '../../src/replay/server-choices.ts'
import type { OnDatabase } from '../../src/replay/track-state.ts'
import type { SqlStep } from '../../src/replay/units.ts'
import { checkFiles } from '../support/gate.ts'
import type { Files } from '../support/git-repository.ts'

const start: Files = {
  '.migration-gate.yml': 'histories:\n  - { framework: sql, path: migrations, runner: psql }\n',
  'migrations/0001_users.sql': 'CREATE TABLE users (id int PRIMARY KEY);\n',
}

/** In front of the block, so that something of the file runs in any case: one line. */
const first = 'CREATE SEQUENCE s;\n'

async function seen(body: string, before = first): Promise<{ verdict: string; notices: string[] }> {
  const text = `${before}DO $$\nDECLARE\n  n int;\n  e text := current_setting('app.env', true);\nBEGIN\n${body}\nEND $$;\n`
  const change = { 'migrations/0002_x.sql': text }
  const { verdict, notices } = (await checkFiles({ start, change }, { replay: 'auto' })).report
  return { verdict, notices: notices.map(one => one.replaceAll('migrations/0002_x.sql', 'FILE')) }
}

describe('a DO block that asks which server it runs on', () => {
  it.each<[title: string, body: string, notices: string[]]>([
    [
      'a branch that does not run here',
      "IF current_database() = 'prod' THEN\n  CREATE TABLE users();\nEND IF;",
      [
        "Not proven: FILE:8: this runs only where `current_database() = 'prod'`, which is not so on the scratch database.",
      ],
    ],
    [
      'the other side of one that does',
      "IF current_database() <> 'prod' THEN\n  CREATE TABLE a();\nELSE\n  CREATE TABLE users();\nEND IF;",
      [
        "Not proven: FILE:10: this does not run where `current_database() <> 'prod'`, as on the scratch database.",
      ],
    ],
    [
      'what comes after the end of the block',
      "IF current_database() <> 'prod' THEN\n  RETURN;\nEND IF;\nCREATE TABLE users();",
      [
        "Not proven: FILE:10: the block ends before this where `current_database() <> 'prod'`, as on the scratch database.",
      ],
    ],
    [
      'one of several branches',
      "IF current_user = 'x' THEN\n  CREATE TABLE users();\nELSIF version() LIKE 'PostgreSQL%' THEN\n  CREATE TABLE a();\nELSE\n  CREATE TABLE users();\nEND IF;",
      [
        "Not proven: FILE:8: this runs only where `current_user = 'x'`, which is not so on the scratch database.",
        "Not proven: FILE:12: this does not run where `version() LIKE 'PostgreSQL%'`, as on the scratch database.",
      ],
    ],
    [
      'a branch after the one that runs, whose condition nobody asked',
      "IF version() LIKE 'PostgreSQL%' THEN\n  CREATE TABLE a();\nELSIF current_user = current_user THEN\n  CREATE TABLE users();\nEND IF;",
      [
        "Not proven: FILE:10: this does not run where `version() LIKE 'PostgreSQL%'`, as on the scratch database.",
      ],
    ],
    [
      'a role of the server',
      "IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'reports') THEN\n  GRANT SELECT ON usrs TO reports;\nEND IF;",
      [
        "Not proven: FILE:8: this runs only where `EXISTS (SELECT FROM pg_roles WHERE rolname = 'reports')`, which is not so on the scratch database.",
      ],
    ],
    [
      'an error that it raises',
      "IF pg_is_in_recovery() THEN\n  RAISE EXCEPTION 'not here';\nEND IF;",
      [
        'Not proven: FILE:8: this runs only where `pg_is_in_recovery()`, which is not so on the scratch database.',
      ],
    ],
    [
      'a variable that holds the answer',
      "IF e = 'prod' THEN\n  CREATE TABLE users();\nEND IF;",
      ["Not proven: FILE:8: `e = 'prod'` decides whether this runs, and that depends on the server."],
    ],
    [
      'a row that holds the answer',
      "SELECT count(*) INTO n FROM pg_settings WHERE name = 'x';\nIF n > 0 THEN\n  CREATE TABLE users();\nEND IF;",
      ['Not proven: FILE:9: `n > 0` decides whether this runs, and that depends on the server.'],
    ],
    [
      'a condition that changes something, and is not asked for a second time',
      "IF current_database() = 'x' OR nextval('s') = 1 THEN\n  CREATE TABLE a();\nEND IF;",
      [
        "Not proven: FILE:8: `current_database() = 'x' OR nextval('s') = 1` decides whether this runs, and that depends on the server.",
      ],
    ],
    [
      'a role that it creates itself',
      "IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'gate_new_role') THEN\n  CREATE ROLE gate_new_role;\nEND IF;",
      [],
    ],
    [
      'what migrations have created',
      "IF NOT EXISTS (SELECT FROM pg_type WHERE typname = 'mood') THEN\n  CREATE TYPE mood AS ENUM ('a');\nEND IF;",
      [],
    ],
    ['a notice', "IF current_database() = 'prod' THEN\n  RAISE NOTICE 'hello';\nEND IF;", []],
    ['a value that it only stores', 'INSERT INTO users SELECT 1 WHERE now() IS NOT NULL;', []],
  ])('names %s', async (_, body, notices) => {
    expect(await seen(body)).toEqual({ verdict: 'pass', notices })
  })

  it('is not checked where it is all of a migration, and nothing of it ran', async () => {
    const { verdict, notices } = await seen(
      "IF current_database() <> 'prod' THEN\n  RETURN;\nEND IF;\nCREATE TABLE users();",
      '',
    )
    expect([verdict, notices[0]]).toEqual([
      'not-checked',
      "Not checked: nothing of FILE was run: the block ends before this where `current_database() <> 'prod'`, as on the scratch database.",
    ])
  })

  it('agrees with what PL/pgSQL has run, whatever is nested in what', async () => {
    const client = new Client({ connectionString: inject('postgresUrl') })
    await client.connect()
    try {
      await client.query('CREATE TEMP TABLE ran (line int)')
      let lines = 0
      for (let seed = 1; seed <= 300; seed++) {
        const text = randomBlock(seed)
        const reported: number[] = []
        const step: SqlStep = { kind: 'sql', text, span: { start: 0, end: text.length }, verbatim: true }
        const { whole } = await noteLeftToServer(
          { left: [step], steps: [step], open: false } as unknown as PendingStatements,
          {
            replica: {
              run: async (query: string) => ({ kind: 'ok', rows: (await client.query(query)).rows }),
            },
            state: {
              noteNotVerified: (_: unknown, { start }: { start: number }) =>
                reported.push(text.slice(0, start).split('\n').length),
            },
          } as unknown as OnDatabase,
        )
        await client.query('TRUNCATE ran')
        await client.query(text)
        const ran = new Set((await client.query('SELECT line FROM ran')).rows.map(({ line }) => Number(line)))
        const acting = [...text.matchAll(/VALUES \((\d+)\)/g)].map(([, line]) => Number(line))
        const left = acting.filter(line => !ran.has(line))
        const explained = left.filter(line => reported.some(at => at <= line))
        expect([text, reported.filter(line => ran.has(line)), whole]).toEqual([text, [], ran.size === 0])
        expect([text, explained]).toEqual([text, left])
        lines += reported.length
      }
      expect(lines).toBeGreaterThan(500)
    } finally {
      await client.end()
    }
  })
})

/** Each statement that acts writes down its own line. */
function randomBlock(seed: number): string {
  let state = seed * 7919
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  const lines = ['DO $$', 'BEGIN']
  const act = () => lines.push(`INSERT INTO ran VALUES (${lines.length + 1});`)
  const condition = () => `current_database() ${below(2) === 0 ? '=' : '<>'} 'nobody' || ${below(2)}`
  const list = (depth: number): void => {
    for (let left = 1 + below(3); left > 0; left--) {
      if (depth === 0 || below(3) === 0) act()
      else choice(depth - 1)
    }
    if (below(6) === 0) lines.push('RETURN;')
  }
  const choice = (depth: number): void => {
    lines.push(`IF ${condition()} THEN`)
    list(depth)
    for (let more = below(2); more > 0; more--) {
      lines.push(`ELSIF ${condition()} THEN`)
      list(depth)
    }
    if (below(2) === 0) {
      lines.push('ELSE')
      list(depth)
    }
    lines.push('END IF;')
  }
  list(2)
  return [...lines, 'END $$;'].join('\n')
}
