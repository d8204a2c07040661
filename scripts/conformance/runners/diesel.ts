import { addsTo, type Files, type Runner, type Step, step, table } from './harness/runner.ts'
import { rust, rustVersions } from './harness/rust.ts'

const mod = {
  'Cargo.toml': `[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\ndiesel = { version = "2.3", features = ["postgres"] }\ndiesel_migrations = "${rustVersions.diesel}"\n`,
  'diesel.toml': '[migrations_directory]\ndir = "migrations"\n',
  'migrations/.keep': '',
}
const directory = (number: number, name: string) =>
  `migrations/2024-01-01-${String(number).padStart(6, '0')}_${name}`

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ unsplit }) => unsplit)) return undefined
  return {
    ...mod,
    ...Object.fromEntries(
      steps.flatMap(({ number, name, sql, noTransaction }) => [
        [`${directory(number, name)}/up.sql`, sql],
        [`${directory(number, name)}/down.sql`, 'select 1;\n'],
        ...(noTransaction
          ? [[`${directory(number, name)}/metadata.toml`, 'run_in_transaction = false\n']]
          : []),
      ]),
    ),
  }
}

const adds = addsTo(layout([step(1, table('t1'))]) ?? {})

export const runner: Runner = {
  name: 'diesel',
  title: 'Diesel',
  version: rustVersions.diesel,
  layout,
  ownTable: "delete from __diesel_schema_migrations where version = 'none' and run_on is null;",
  specials: [
    adds('no-down', 'a directory without down.sql', { [`${directory(2, 'b')}/up.sql`]: table('t2') }),
    adds(
      'no-up',
      'a directory without up.sql',
      { [`${directory(2, 'b')}/down.sql`]: 'drop table t2;\n' },
      [],
    ),
    adds('no-number', 'a directory without a number', { 'migrations/add_b/up.sql': table('t2') }),
    adds('number-alone', 'a directory that is a number', { 'migrations/00000000000002/up.sql': table('t2') }),
    adds('same-hyphens', 'one version with and without hyphens', {
      'migrations/20240101000001_b/up.sql': table('t2'),
    }),
    adds('loose-file', 'a file beside the directories', {
      'migrations/2024-01-01-000002_b.sql': table('t2'),
    }),
    adds('sub-directory', 'a directory in a directory', {
      'migrations/sub/2024-01-01-000002_b/up.sql': table('t2'),
    }),
  ],
  install: cache => rust(cache, 'diesel', 'migrations'),
}
