import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Files } from '../support/git-repository.ts'
import { checkOnServer, outcome, places, replayFindings, statically } from './support.ts'

const modules = join(import.meta.dirname, '../../node_modules')

describe('Drizzle', () => {
  const program = `const load = require('node:module').createRequire(process.argv[2] + '/')
const { drizzle } = load('drizzle-orm/node-postgres')
const { migrate } = load('drizzle-orm/node-postgres/migrator')
const { Client } = load('pg')
const client = new Client(process.env.DATABASE_URL)
client
  .connect()
  .then(() => migrate(drizzle(client), { migrationsFolder: 'drizzle' }))
  .then(() => client.end())
  .catch(error => {
    console.error(error.message)
    process.exit(1)
  })
`

  function folder(...files: [tag: string, text: string][]): Files {
    const entries = files.map(([tag], idx) => ({
      idx,
      version: '7',
      when: 1000 + idx,
      tag,
      breakpoints: true,
    }))
    return {
      'drizzle/meta/_journal.json': JSON.stringify({ version: '7', dialect: 'postgresql', entries }),
      ...Object.fromEntries(files.map(([tag, text]) => [`drizzle/${tag}.sql`, text])),
    }
  }

  it('is known by the hashes that it writes down', async () => {
    const first: [string, string] = [
      '0000_users',
      'CREATE TABLE "users" ("id" serial PRIMARY KEY);\n--> statement-breakpoint\nCREATE TABLE "posts" ("id" serial PRIMARY KEY);\n',
    ]
    const twice: [string, string] = [
      '0001_again',
      'CREATE TABLE "tags" ("id" serial PRIMARY KEY);\n--> statement-breakpoint\nCREATE TABLE "posts" ("id" serial PRIMARY KEY);\n',
    ]
    const config = `command: ${process.execPath} migrate.cjs ${modules}\n`
    const sides = {
      start: { 'migrate.cjs': program, '.migration-gate.yml': config, ...folder(first) },
      change: folder(first, twice),
    }
    const result = await checkOnServer(sides)
    expect(outcome(result)).toEqual([
      'fail',
      'drizzle: both',
      'introduced replay-duplicate-table 42P07 drizzle/0001_again.sql:3',
      'see drizzle/0000_users.sql:3 table "posts" was created here',
    ])
    expect(places(replayFindings(result))).toEqual(places(await statically(sides)))
    const sound = await checkOnServer({
      ...sides,
      change: folder(first, ['0001_tags', 'CREATE TABLE tags ();']),
    })
    expect(outcome(sound)).toEqual(['pass', 'drizzle: both'])
  })
})

describe('dbmate', () => {
  const dbmate = `${join(modules, '@dbmate/linux-x64/bin/dbmate')} --no-dump-schema`

  function project(down: string): { start: Files; change: Files } {
    const file = (up: string, back: string) => `-- migrate:up\n${up}\n\n-- migrate:down\n${back}\n`
    return {
      start: {
        '.migration-gate.yml': `command: ${dbmate} migrate\ndown-command: ${dbmate} rollback\n`,
        'db/migrations/20250101000000_users.sql': file(
          'create table users (id bigint primary key);',
          'drop table users;',
        ),
      },
      change: {
        'db/migrations/20250102000000_posts.sql': file('create table posts (id bigint primary key);', down),
      },
    }
  }

  it('goes both ways', async () => {
    expect(outcome(await checkOnServer(project('drop table posts;')))).toEqual([
      'pass',
      'db/migrations: both',
    ])
    const stuck = await checkOnServer(project('drop table post;'))
    expect(outcome(stuck)).toEqual([
      'fail',
      'db/migrations: both',
      'introduced replay-failed 42P01 db/migrations/20250102000000_posts.sql:5',
    ])
  })
})
