import { addsTo, type Files, type Runner, type Step, step, table } from './harness/runner.ts'
import { rust, rustVersions } from './harness/rust.ts'

const mod = {
  'Cargo.toml': `[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nsqlx = { version = "${rustVersions.sqlx}", features = ["postgres", "migrate"] }\n`,
}
const stamp = (number: number) => 20240101000000 + number

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ unsplit }) => unsplit)) return undefined
  return {
    ...mod,
    ...Object.fromEntries(
      steps.map(({ number, name, sql, noTransaction }) => [
        `migrations/${stamp(number)}_${name}.sql`,
        `${noTransaction ? '-- no-transaction\n' : ''}${sql}`,
      ]),
    ),
  }
}

const adds = addsTo(layout([step(1, table('t1'))]) ?? {})

export const runner: Runner = {
  name: 'sqlx',
  title: 'sqlx',
  version: rustVersions.sqlx,
  layout,
  ownTable:
    "delete from _sqlx_migrations where version < 0 and description = '' and not success and installed_on is null and checksum is null and execution_time < 0;",
  specials: [
    adds('reversible', 'a pair of .up.sql and .down.sql', {
      [`migrations/${stamp(2)}_b.up.sql`]: table('t2'),
      [`migrations/${stamp(2)}_b.down.sql`]: 'drop table t2;\n',
    }),
    adds('hyphen', 'a hyphen after the number', { [`migrations/${stamp(2)}-b.sql`]: table('t2') }),
    adds('no-number', 'a name without a number', { 'migrations/add_b.sql': table('t2') }),
    adds('number-alone', 'a number without a name', { [`migrations/${stamp(2)}.sql`]: table('t2') }),
    adds('short-number', 'a short number', { 'migrations/2_b.sql': table('t2') }),
    adds('sub-directory', 'a file in a sub-directory', { [`migrations/sub/${stamp(2)}_b.sql`]: table('t2') }),
    adds('upper-case-sql', 'a file that ends with .SQL', { [`migrations/${stamp(2)}_b.SQL`]: table('t2') }),
    adds(
      'marker-second-line',
      '`-- no-transaction` in the second line',
      {
        [`migrations/${stamp(2)}_b.sql`]:
          '-- an index\n-- no-transaction\ncreate index concurrently t1_x on t1 (id);\n',
      },
      [],
    ),
  ],
  install: cache => rust(cache, 'sqlx', 'migrations'),
}
