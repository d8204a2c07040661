/** A database with many tables, and the repository whose migrations created it. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

const tablesOfOne = 100

/** `url`: of a database that is empty. The last migration is still pending. */
export async function manyTables(directory: string, url: string, tables: number): Promise<string> {
  const repository = join(directory, 'project')
  const migrations = join(repository, 'db/migrations')
  mkdirSync(migrations, { recursive: true })
  const write = (version: string, up: string) =>
    writeFileSync(join(migrations, `${version}_change.sql`), `-- migrate:up\n${up}\n-- migrate:down\n`)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('create table schema_migrations (version varchar(128) primary key)')
    for (let first = 0; first < tables; first += tablesOfOne) {
      const version = String(20240101000000 + first / tablesOfOne)
      const up = Array.from(
        { length: tablesOfOne },
        (_, n) =>
          `create table thing_${first + n} (id bigint primary key, name text not null, made timestamptz default now());`,
      ).join('\n')
      write(version, up)
      await client.query(up)
      await client.query('insert into schema_migrations values ($1)', [version])
    }
  } finally {
    await client.end()
  }
  write('20250101000000', 'alter table thing_5 add column extra text;')
  const git = (...parameters: string[]) => execFileSync('git', ['-C', repository, ...parameters])
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('-c', 'user.name=bench', '-c', 'user.email=bench@example.com', 'commit', '--quiet', '-m', 'The project')
  return repository
}
