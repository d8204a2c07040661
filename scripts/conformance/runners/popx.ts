import { programText } from './harness/program-text.ts'
import {
  addsTo,
  type Cache,
  type Files,
  type Runner,
  type Special,
  type Step,
  step,
  table,
} from './harness/runner.ts'

const version = '0.0.729'
const pop = '6.4.1'
const folder = 'persistence/sql/migrations'
const mod = {
  'go.mod': `module example.com/app\n\ngo 1.24\n\nrequire (\n\tgithub.com/ory/pop/v6 v${pop}\n\tgithub.com/ory/x v${version}\n)\n`,
}
/** As Ory's own files have it: a time, and six digits. */
const stamp = (number: number): string => `20240101000000${String(number).padStart(6, '0')}`

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ unsplit }) => unsplit)) return undefined
  return {
    ...mod,
    ...Object.fromEntries(
      steps.flatMap(({ number, name, sql, noTransaction }) => {
        const start = `${folder}/${stamp(number)}_${name}${noTransaction ? '.autocommit' : ''}`
        return [
          [`${start}.up.sql`, sql],
          [`${start}.down.sql`, 'select 1;\n'],
        ]
      }),
    ),
  }
}

const base = layout([step(1, table('t1'))]) ?? {}
const adds = addsTo(base)
const up = (text: string, name = 'b.up.sql') => ({
  [`${folder}/${stamp(2)}_${name}`]: text,
  [`${folder}/${stamp(2)}_b.down.sql`]: 'select 1;\n',
})

/** Applies what is in the folder that is its first argument. */
export async function popxProgram(cache: Cache): Promise<string> {
  const modules = [`github.com/ory/x@v${version}`, `github.com/ory/pop/v6@v${pop}`]
  return cache.goMain('popx', modules, await programText('popx.go'))
}

export const runner: Runner = {
  name: 'popx',
  title: 'popx',
  version,
  layout,
  ownTable: "delete from schema_migration where version = '' and version_self = 1;",
  specials: [
    adds('no-down', 'an .up.sql without its .down.sql', { [`${folder}/${stamp(2)}_b.up.sql`]: table('t2') }),
    adds('no-up', 'a file without .up', up(table('t2'), 'b.sql')),
    adds('dialect', 'a file for PostgreSQL', up(table('t2'), 'b.postgres.up.sql')),
    adds('dialect-and-all', 'a file for PostgreSQL and one for all, of one number', {
      ...up('create table t2 (id int, x tsvector);\n', 'b.postgres.up.sql'),
      [`${folder}/${stamp(2)}_b.up.sql`]: 'create table t2 (id int, x text);\n',
    }),
    adds(
      'other-dialect',
      'a file for SQLite',
      up('create table t2 (at datetime);\n', 'b.sqlite3.up.sql'),
      [],
    ),
    adds(
      'unknown-dialect',
      'a file for a database that is not supported',
      up(table('t2'), 'b.oracle.up.sql'),
    ),
    adds(
      'dialect-autocommit',
      'a file for PostgreSQL outside of a transaction',
      up('create index concurrently t1_x on t1 (id);\n', 'b.postgres.autocommit.up.sql'),
      [],
    ),
    adds(
      'autocommit-half-way',
      'two statements outside of a transaction, the second of which fails',
      up(`${table('t2')}alter table nowhere add column x int;\n`, 'b.autocommit.up.sql'),
    ),
    adds(
      'autocommit-question-mark',
      'the ? operator of jsonb outside of a transaction',
      up("create table t2 (id int, x jsonb check (x ? 'a'));\n", 'b.autocommit.up.sql'),
    ),
    adds(
      'autocommit-first',
      '.autocommit before the database',
      up(table('t2'), 'b.autocommit.postgres.up.sql'),
    ),
    adds('point', 'a name with a point in it', up(table('t2'), 'b.c.up.sql')),
    adds('upper-case-sql', 'a file that ends with .up.SQL', up(table('t2'), 'b.up.SQL')),
    adds('template', 'a template', up('{{ if .IsPostgreSQL }}create table t2 (id int);{{ end }}\n')),
    adds('template-broken', 'a template that does not end', up(`{{ if .IsPostgreSQL }}${table('t2')}`)),
    adds('down-alone', 'a .down.sql alone', { [`${folder}/${stamp(2)}_b.down.sql`]: 'drop table t2;\n' }, []),
    adds('sub-directory', 'files in a sub-directory', {
      [`${folder}/sub/${stamp(2)}_b.up.sql`]: table('t2'),
      [`${folder}/sub/${stamp(2)}_b.down.sql`]: 'select 1;\n',
    }),
    adds('other-width', 'a number of another width', {
      [`${folder}/20240102000000_b.up.sql`]: table('t2'),
      [`${folder}/20240102000000_b.down.sql`]: 'select 1;\n',
    }),
    adds(
      'short-number',
      'a short number, whose text comes last',
      {
        [`${folder}/3_b.up.sql`]: 'alter table t1 add column x int;\n',
        [`${folder}/3_b.down.sql`]: 'select 1;\n',
      },
      [],
    ),
    legacy(),
    adds('hyphen', 'a hyphen after the number', {
      [`${folder}/${stamp(2)}-b.up.sql`]: table('t2'),
      [`${folder}/${stamp(2)}-b.down.sql`]: 'select 1;\n',
    }),
  ],
  async install(cache) {
    const program = await popxProgram(cache)
    return {
      apply: (_tree, server, database) => ({
        command: program,
        args: [folder, `${server.url(database)}?sslmode=disable`],
      }),
    }
  },
}

/** Numbers of more than fourteen digits are also looked for by their first fourteen. */
function legacy(): Special {
  const of = (number: string, sql: string) => ({
    [`${folder}/${number}_a.up.sql`]: sql,
    [`${folder}/${number}_a.down.sql`]: 'select 1;\n',
  })
  const before = { ...mod, ...of('20240101000001', table('t1')) }
  return {
    id: 'first-fourteen',
    title: 'a number of 20 digits, of which base has the first fourteen',
    base: before,
    head: { ...before, ...of('20240101000001000000', table('t2')) },
    expects: ['t2'],
  }
}
