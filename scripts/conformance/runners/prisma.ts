import { nodeScript } from './harness/node.ts'
import { addsTo, type Files, packageJson, type Runner, type Step, step, table } from './harness/runner.ts'
import { sql } from './harness/scenarios-sql.ts'

const version = '7.10.0-7.561d7b42579a2459cc8edf3788918b626c640023'
const schema = 'datasource db {\n  provider = "postgresql"\n}\n'
const mod = {
  ...packageJson({ prisma: '^7.10.0', '@prisma/client': '^7.10.0' }),
  'prisma/schema.prisma': schema,
  'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
}
const directory = (number: number, name: string) => `prisma/migrations/${20240101000000 + number}_${name}`

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ noTransaction, unsplit }) => noTransaction || unsplit)) return undefined
  return {
    ...mod,
    ...Object.fromEntries(
      steps.map(({ number, name, sql }) => [`${directory(number, name)}/migration.sql`, sql]),
    ),
  }
}

const adds = addsTo(layout([step(1, table('t1'))]) ?? {})

export const deployProgram = `import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg'
const wasm = new WebAssembly.Module(readFileSync('node_modules/@prisma/schema-engine-wasm/schema_engine_bg.wasm'))
const { exports } = new WebAssembly.Instance(wasm, { './schema_engine_bg.js': engineModule })
engineModule.__wbg_set_wasm(exports)
exports.__wbindgen_start()
const root = 'prisma/migrations'
const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: process.env.DATABASE_URL }))
try {
  const engine = await engineModule.SchemaEngine.new({ datamodels: [['schema.prisma', readFileSync('prisma/schema.prisma', 'utf8')]] }, () => {}, adapter)
  const migrationDirectories = readdirSync(root, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => {
      const path = root + '/' + name + '/migration.sql'
      const content = existsSync(path)
        ? { tag: 'ok', value: readFileSync(path, 'utf8') }
        : { tag: 'error', value: 'no such file' }
      return { path: name, migrationFile: { path: 'migration.sql', content } }
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const lock = root + '/migration_lock.toml'
  await engine.applyMigrations({
    migrationsList: {
      baseDir: root,
      lockfile: { path: 'migration_lock.toml', content: existsSync(lock) ? readFileSync(lock, 'utf8') : null },
      shadowDbInitScript: '',
      migrationDirectories,
    },
    filters: { externalTables: [], externalEnums: [] },
  })
  process.exit(0)
} catch (error) {
  console.error('error: ' + (error.message ?? error))
  process.exit(1)
}
`

/** What differs between Prisma's own connection and the adapter that stands in for it: how a file is split and sent. */
const sent = 'the adapter splits a file in another way than the native engine'

export const prismaPackages = [
  `@prisma/schema-engine-wasm@${version}`,
  '@prisma/adapter-pg@7.10.1',
  '@prisma/driver-adapter-utils@7.10.1',
]

export const runner: Runner = {
  name: 'prisma',
  title: 'Prisma (structure alone)',
  version,
  layout,
  without: Object.fromEntries(sql.map(({ id }) => [id, sent])),
  specials: [
    adds(
      'no-migration-file',
      'a directory without migration.sql',
      { [`${directory(2, 'b')}/README.md`]: 'Later.\n' },
      [],
    ),
    adds('no-number', 'a directory without a number', {
      'prisma/migrations/add_b/migration.sql': table('t2'),
    }),
    adds('other-file', 'a directory with another file of SQL', {
      [`${directory(2, 'b')}/up.sql`]: table('t2'),
    }),
    adds('loose-file', 'a file beside the directories', { [`${directory(2, 'b')}.sql`]: table('t2') }),
    adds('sub-directory', 'a directory in a directory', {
      'prisma/migrations/sub/20240101000002_b/migration.sql': table('t2'),
    }),
    adds('other-provider', 'a lock file of another provider', {
      'prisma/migrations/migration_lock.toml': 'provider = "mysql"\n',
      [`${directory(2, 'b')}/migration.sql`]: table('t2'),
    }),
  ],
  async install(cache) {
    const modules = await cache.npm('prisma', prismaPackages)
    return {
      apply: (tree, server, database) =>
        nodeScript(tree, modules, deployProgram, { DATABASE_URL: server.url(database) }),
    }
  },
}
