import { programText } from './harness/program-text.ts'
import { addsTo, type Files, type Runner, type Step, step, table } from './harness/runner.ts'

const version = '1.2.18'
const mod = {
  'go.mod': `module example.com/app\n\ngo 1.23\n\nrequire github.com/uptrace/bun v${version}\n`,
  'migrations/main.go':
    'package migrations\n\nimport (\n\t"embed"\n\n\t"github.com/uptrace/bun/migrate"\n)\n\n//go:embed *.sql\nvar files embed.FS\n\nvar Migrations = migrate.NewMigrations()\n\nfunc init() {\n\tif err := Migrations.Discover(files); err != nil {\n\t\tpanic(err)\n\t}\n}\n',
}
const stamp = (number: number) => 20240101000000 + number

/** Without a transaction is bun's default, `.tx.up.sql` asks for one. */
function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ noTransaction, unsplit }) => noTransaction || unsplit)) return undefined
  return {
    ...mod,
    ...Object.fromEntries(
      steps.flatMap(({ number, name, sql }) => [
        [`migrations/${stamp(number)}_${name}.up.sql`, sql],
        [`migrations/${stamp(number)}_${name}.down.sql`, 'select 1;\n'],
      ]),
    ),
  }
}

const adds = addsTo(layout([step(1, table('t1'))]) ?? {})

export const runner: Runner = {
  name: 'bun',
  title: 'bun',
  version,
  layout,
  ownTable: "delete from bun_migrations where id < 0 and name = '' and group_id < 0 and migrated_at is null;",
  specials: [
    adds('tx', 'a .tx.up.sql', { [`migrations/${stamp(2)}_b.tx.up.sql`]: table('t2') }),
    adds(
      'tx-concurrently',
      'CREATE INDEX CONCURRENTLY in a .tx.up.sql',
      { [`migrations/${stamp(2)}_b.tx.up.sql`]: 'create index concurrently t1_x on t1 (id);\n' },
      [],
    ),
    adds('split-concurrently', 'CREATE INDEX CONCURRENTLY and another statement after --bun:split', {
      [`migrations/${stamp(2)}_b.up.sql`]: `${table('t2')}--bun:split\ncreate index concurrently t1_x on t1 (id);\n`,
    }),
    adds(
      'split-in-function',
      '--bun:split within a function',
      {
        [`migrations/${stamp(2)}_b.up.sql`]: `create function f() returns int language sql as $$\nselect 1;\n--bun:split\nselect 2;\n$$;\n`,
      },
      [],
    ),
    adds('no-up', 'a file without .up', { [`migrations/${stamp(2)}_b.sql`]: table('t2') }),
    adds(
      'down-alone',
      'a .down.sql alone',
      { [`migrations/${stamp(2)}_b.down.sql`]: 'drop table t2;\n' },
      [],
    ),
    adds('hyphen', 'a hyphen after the number', { [`migrations/${stamp(2)}-b.up.sql`]: table('t2') }),
    adds('no-number', 'a name without a number', { 'migrations/add_b.up.sql': table('t2') }),
    adds('capitals', 'capitals in the name', { [`migrations/${stamp(2)}_AddB.up.sql`]: table('t2') }),
    adds('short-number', 'a short number', { 'migrations/2_b.up.sql': table('t2') }),
    adds('sub-directory', 'a file in a sub-directory', {
      [`migrations/sub/${stamp(2)}_b.up.sql`]: table('t2'),
    }),
  ],
  async install(cache) {
    const modules = ['', '/dialect/pgdialect', '/driver/pgdriver'].map(
      part => `github.com/uptrace/bun${part}@v${version}`,
    )
    const program = await cache.goMain('bun', modules, await programText('bun.go'))
    return {
      apply: (_tree, server, database) => ({
        command: program,
        args: ['migrations', `${server.url(database)}?sslmode=disable`],
      }),
    }
  },
}
