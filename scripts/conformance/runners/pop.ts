import { addsTo, type Cache, type Files, type Runner, type Step, step, table } from './harness/runner.ts'

const version = '6.3.0'
const folder = 'migrations'
const mod = {
  'go.mod': `module example.com/app\n\ngo 1.25\n\nrequire github.com/gobuffalo/pop/v6 v${version}\n`,
  'database.yml': 'development:\n  dialect: postgres\n  url: {{env "DATABASE_URL"}}\n',
}
const stamp = (number: number): number => 20240101000000 + number

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ noTransaction, unsplit }) => noTransaction || unsplit)) return undefined
  return {
    ...mod,
    ...Object.fromEntries(
      steps.flatMap(({ number, name, sql }) => [
        [`${folder}/${stamp(number)}_${name}.up.sql`, sql],
        [`${folder}/${stamp(number)}_${name}.down.sql`, 'select 1;\n'],
      ]),
    ),
  }
}

const adds = addsTo(layout([step(1, table('t1'))]) ?? {})
const up = (text: string, name = 'b.up.sql') => ({ [`${folder}/${stamp(2)}_${name}`]: text })

export function popProgram(cache: Cache): Promise<string> {
  return cache.go('pop', `github.com/gobuffalo/pop/v6/soda@v${version}`)
}

export const runner: Runner = {
  name: 'pop',
  title: 'pop',
  version,
  layout,
  ownTable: "delete from schema_migration where version = '';",
  specials: [
    adds('no-up', 'a file without .up', up(table('t2'), 'b.sql')),
    adds('dialect', 'a file for PostgreSQL', up(table('t2'), 'b.postgres.up.sql')),
    adds(
      'other-dialect',
      'a file for SQLite',
      up('create table t2 (at datetime);\n', 'b.sqlite3.up.sql'),
      [],
    ),
    adds('point', 'a name with a point in it', up(table('t2'), 'b.c.up.sql')),
    adds('upper-case-sql', 'a file that ends with .up.SQL', up(table('t2'), 'b.up.SQL')),
    adds('template', 'a template', up('{{ if eq .Dialect "postgres" }}create table t2 (id int);{{ end }}\n')),
    adds(
      'template-broken',
      'a template that does not end',
      up(`{{ if eq .Dialect "postgres" }}${table('t2')}`),
    ),
    adds('down-alone', 'a .down.sql alone', up('drop table t2;\n', 'b.down.sql'), []),
    adds('sub-directory', 'a file in a sub-directory', {
      [`${folder}/sub/${stamp(2)}_b.up.sql`]: table('t2'),
    }),
    adds('other-width', 'a number of another width', { [`${folder}/2_b.up.sql`]: table('t2') }),
    adds('short-number', 'a short number, whose text comes last', {
      [`${folder}/3_b.up.sql`]: 'alter table t2 add column x int;\n',
      ...up(table('t2')),
    }),
    adds('hyphen', 'a hyphen after the number', { [`${folder}/${stamp(2)}-b.up.sql`]: table('t2') }),
  ],
  async install(cache) {
    const program = await popProgram(cache)
    return {
      apply: (_tree, server, database) => ({
        command: program,
        args: ['migrate', 'up', '-c', 'database.yml', '-e', 'development', '-p', folder],
        env: { DATABASE_URL: `${server.url(database)}?sslmode=disable` },
      }),
    }
  },
}
