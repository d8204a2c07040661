import { join } from 'node:path'
import { type Files, type Runner, type Step, step, table } from './harness/runner.ts'

const version = '2.36.0'
const folder = 'db/migrations'
const mod = { 'package.json': `{"private": true, "devDependencies": {"dbmate": "^${version}"}}\n` }
const stamp = (number: number) => String(20240101000000 + number)
const down = '\n-- migrate:down\nselect 1;\n'

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ unsplit }) => unsplit)) return undefined
  return {
    ...mod,
    ...Object.fromEntries(
      steps.map(({ number, name, sql, noTransaction }) => [
        `${folder}/${stamp(number)}_${name}.sql`,
        sql.startsWith('\ufeff')
          ? `\ufeff-- migrate:up\n${sql.slice(1)}${down}`
          : `-- migrate:up${noTransaction ? ' transaction:false' : ''}\n${sql}${down}`,
      ]),
    ),
  }
}

const base = layout([step(1, table('t1'))]) ?? {}
const adds = (id: string, title: string, files: Files, expects = ['t2']) => ({
  id,
  title,
  base,
  head: { ...base, ...files },
  expects,
})
const second = (id: string, title: string, text: string, expects = ['t2']) =>
  adds(id, title, { [`${folder}/${stamp(2)}_b.sql`]: text }, expects)
const up = `-- migrate:up\n${table('t2')}${down}`

export const runner: Runner = {
  name: 'dbmate',
  title: 'dbmate',
  version,
  quick: true,
  layout,
  ownTable: "delete from schema_migrations where version = 'none';",
  specials: [
    second('no-up', 'no `-- migrate:up`', table('t2')),
    second('no-down', 'no `-- migrate:down`', `-- migrate:up\n${table('t2')}`),
    second('sql-before-up', 'SQL in front of `-- migrate:up`', table('t2') + up),
    second('comment-before-up', 'a comment in front of up', `-- creates t2\n\n${up}`),
    second('down-first', 'down in front of up', `${down.trimStart()}-- migrate:up\n${table('t2')}`),
    second('no-blank', '`--migrate:up` without a blank', up.replaceAll('-- migrate', '--migrate')),
    second('upper-case-up', '`-- MIGRATE:UP` in capitals', up.replace('migrate:up', 'MIGRATE:UP')),
    second('indented-up', 'a blank in front of `-- migrate:up`', ` ${up}`),
    second(
      'up-twice',
      '`-- migrate:up` twice',
      `-- migrate:up\n${table('t2')}-- migrate:up\n${table('t3')}${down}`,
    ),
    second('unknown-option', 'an option that dbmate does not know', up.replace('up\n', 'up nonsense:true\n')),
    adds('hyphen', 'a hyphen after the number', { [`${folder}/${stamp(2)}-b.sql`]: up }),
    adds('no-number', 'a name without a number', { [`${folder}/add_b.sql`]: up }),
    adds('number-alone', 'a number without a name', { [`${folder}/${stamp(2)}.sql`]: up }),
    adds('short-number', 'a short number', { [`${folder}/3_b.sql`]: up }),
    adds('sub-directory', 'a file in a sub-directory', { [`${folder}/sub/${stamp(2)}_b.sql`]: up }),
    adds('upper-case-sql', 'a file that ends with .SQL', { [`${folder}/${stamp(2)}_b.SQL`]: up }),
    {
      ...adds('old-schema-dump', 'db/schema.sql without the new migration', {
        [`${folder}/${stamp(2)}_b.sql`]: up,
      }),
    },
  ],
  async install(cache) {
    const modules = await cache.npm('dbmate', [`@dbmate/linux-x64@${version}`])
    return {
      apply: (_tree, server, database) => ({
        command: join(modules, 'node_modules/@dbmate/linux-x64/bin/dbmate'),
        args: ['--no-dump-schema', '--url', `${server.url(database)}?sslmode=disable`, 'migrate'],
      }),
    }
  },
}
