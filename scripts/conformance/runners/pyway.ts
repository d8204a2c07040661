import { join } from 'node:path'
import { addsTo, type Files, type Runner, type Step, step, table } from './harness/runner.ts'

const version = '0.3.33'
const mod = {
  'requirements.txt': `pyway==${version}\n`,
  '.pyway.conf':
    'database_type: postgres\ndatabase_migration_dir: migrations\ndatabase_table: public.pyway\n',
}

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ noTransaction, unsplit }) => noTransaction || unsplit)) return undefined
  return {
    ...mod,
    ...Object.fromEntries(
      steps.map(({ number, name, sql }) => [
        `migrations/V01_${String(number).padStart(2, '0')}__${name}.sql`,
        sql,
      ]),
    ),
  }
}

const base = layout([step(1, table('t1'))]) ?? {}
const adds = addsTo(base)

export const runner: Runner = {
  name: 'pyway',
  title: 'pyway',
  version,
  layout,
  ownTable: "delete from pyway where version = '' and installed_rank < 0;",
  specials: [
    adds('one-part', 'a version of one part', { 'migrations/V02__b.sql': table('t2') }),
    adds('three-parts', 'a version of three parts', { 'migrations/V01_01_01__b.sql': table('t2') }),
    adds('four-parts', 'a version of four parts', { 'migrations/V01_01_01_01__b.sql': table('t2') }),
    adds('dots', 'a version with dots', { 'migrations/V1.2__b.sql': table('t2') }),
    adds('zeros', 'the version of base without its zeros', { 'migrations/V1_1__b.sql': table('t2') }),
    adds(
      'zeros-incoming',
      'two of one version, with and without zeros',
      { 'migrations/V01_02__b.sql': table('t2'), 'migrations/V1_2__c.sql': table('t3') },
      ['t2', 't3'],
    ),
    adds('small-v', 'v01_02__b.sql', { 'migrations/v01_02__b.sql': table('t2') }),
    adds('no-prefix', 'a version without V', { 'migrations/01_02__b.sql': table('t2') }),
    adds('one-underscore', 'V01_02_b.sql', { 'migrations/V01_02_b.sql': table('t2') }),
    adds('hyphen', 'a hyphen in the name', { 'migrations/V01_02__a-b.sql': table('t2') }),
    adds('upper-case-sql', 'a file that ends with .SQL', { 'migrations/V01_02__b.SQL': table('t2') }),
    adds('no-number', 'a name without a version', { 'migrations/add_b.sql': table('t2') }),
    adds('dump', 'a schema.sql beside the migrations', { 'migrations/schema.sql': table('t2') }, []),
    adds(
      'readme',
      'a README.md beside the migrations',
      { 'migrations/README.md': 'How to write one.\n' },
      [],
    ),
    adds('without-sql', 'a file without .sql', { 'migrations/V01_02__b.txt': table('t2') }),
    adds('hidden', 'a hidden file beside the migrations', { 'migrations/.b.sql': table('t2') }, []),
    adds('sub-directory', 'a file in a sub-directory', { 'migrations/sub/V01_02__b.sql': table('t2') }),
    adds(
      'three-digits',
      'the third digit of a part, whose text sorts before two digits',
      {
        'migrations/V01_99__b.sql': table('t2'),
        'migrations/V01_100__c.sql': 'alter table t2 add column x int;\n',
      },
      [],
    ),
    {
      id: 'directory-of-conf',
      title: 'the directory that .pyway.conf names',
      base: { ...inSchema(base) },
      head: { ...inSchema(base), 'schema/V01_02__b.sql': table('t1') },
    },
  ],
  async install(cache) {
    const bin = await cache.pip('pyway', [`pyway==${version}`])
    return {
      apply: (_tree, { host, port, user, password }, database) => ({
        command: join(bin, 'pyway'),
        args: ['migrate'],
        env: {
          PYWAY_DATABASE_HOST: host,
          PYWAY_DATABASE_PORT: String(port),
          PYWAY_DATABASE_NAME: database,
          PYWAY_DATABASE_USERNAME: user,
          // It writes a password into its connection string without quotes; libpq reads this one as it is.
          PGPASSWORD: password,
        },
      }),
    }
  },
}

function inSchema(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path.replace(/^migrations\//, 'schema/'),
      text.replace('migration_dir: migrations', 'migration_dir: schema'),
    ]),
  )
}
