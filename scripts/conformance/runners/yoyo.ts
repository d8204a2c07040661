import { join } from 'node:path'
import { addsTo, type Files, type Runner, type Step, step, table } from './harness/runner.ts'

const version = '9.0.0'
const mod = {
  'requirements.txt': `yoyo-migrations==${version}\n`,
  'yoyo.ini': '[DEFAULT]\nsources = migrations\nbatch_mode = on\nverbosity = 0\n',
}

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ unsplit }) => unsplit)) return undefined
  return {
    ...mod,
    ...Object.fromEntries(
      steps.flatMap(({ number, name, sql, noTransaction }) => {
        const start = `migrations/${String(number).padStart(4, '0')}_${name}`
        return [
          [`${start}.sql`, `${noTransaction ? '-- transactional: false\n\n' : ''}${sql}`],
          [`${start}.rollback.sql`, 'select 1;\n'],
        ]
      }),
    ),
  }
}

const adds = addsTo(layout([step(1, table('t1'), 'a')]) ?? {})
const program = (sql: string) =>
  `from yoyo import step\n\n__depends__ = {"0001_a"}\n\nsteps = [\n    step("${sql}"),\n]\n`

export const runner: Runner = {
  name: 'yoyo',
  title: 'yoyo',
  version,
  layout,
  specials: [
    adds('depends-unknown', '`-- depends:` on what is not there', {
      'migrations/0002_b.sql': `-- depends: 0009_x\n\n${table('t2')}`,
    }),
    adds(
      'depends-order',
      '`-- depends:` against the order of names',
      {
        'migrations/0002_b.sql': `-- depends: 0003_c\n\nalter table t3 add column x int;\n`,
        'migrations/0003_c.sql': `-- depends: 0001_a\n\n${table('t3')}`,
      },
      ['t3'],
    ),
    adds('depends-circle', '`-- depends:` in a circle', {
      'migrations/0002_b.sql': `-- depends: 0003_c\n\n${table('t2')}`,
      'migrations/0003_c.sql': `-- depends: 0002_b\n\n${table('t3')}`,
    }),
    adds('code', 'a migration in Python', { 'migrations/0002_b.py': program('create table t2 (id int)') }),
    adds('code-same-table', 'a migration in Python that creates a table of base', {
      'migrations/0002_b.py': program('create table t1 (id int)'),
    }),
    adds('code-incoming', 'two in Python that create one table', {
      'migrations/0002_b.py': program('create table t2 (id int)'),
      'migrations/0003_c.py': program('create table t2 (id int)'),
    }),
    adds('no-number', 'a name without a number', { 'migrations/add_b.sql': table('t2') }),
    adds('hyphen', 'a hyphen after the number', { 'migrations/0002-b.sql': table('t2') }),
    adds('sub-directory', 'a file in a sub-directory', { 'migrations/sub/0002_b.sql': table('t2') }),
  ],
  async install(cache) {
    const bin = await cache.pip('yoyo', [`yoyo-migrations==${version}`, 'psycopg2-binary', 'setuptools<81'])
    return {
      apply: (_tree, server, database) => ({
        command: join(bin, 'yoyo'),
        args: ['apply', '--batch', '--database', server.url(database), 'migrations'],
      }),
    }
  },
}
