import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { prismaPackages } from '../../scripts/conformance/runners/prisma.ts'
import { checkFiles } from '../support/gate.ts'
import { type Files, temporaryDirectory } from '../support/git-repository.ts'
import { installed } from '../support/real-runners.ts'

/** Prisma's own command line beside its own engine as WebAssembly: the native one is not in a registry. */
const packages = await installed(cache => cache.npm('prisma-models', ['prisma@7.10.0', ...prismaPackages]))

/** What the command line starts and speaks JSON with, line by line, in place of the native engine. */
const engine = `#!${process.execPath}
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg'
if (process.argv.includes('can-connect-to-database')) process.exit()
const wasm = new WebAssembly.Module(readFileSync('node_modules/@prisma/schema-engine-wasm/schema_engine_bg.wasm'))
const { exports } = new WebAssembly.Instance(wasm, { './schema_engine_bg.js': engineModule })
engineModule.__wbg_set_wasm(exports)
exports.__wbindgen_start()
const factory = new PrismaPg({ connectionString: process.env.DATABASE_URL })
const connect = factory.connect.bind(factory)
factory.connect = async () => {
  const connection = await connect()
  const { queryRaw, performIO } = connection
  // PostgreSQL's "char", which its catalog is full of, is not known to the adapter.
  let isChar = []
  connection.performIO = async query => {
    const result = await performIO.call(connection, query)
    isChar = result.fields.map(({ dataTypeID }) => dataTypeID === 18)
    for (const field of result.fields) if (field.dataTypeID === 18) field.dataTypeID = 25
    return result
  }
  connection.queryRaw = async query => {
    const result = await queryRaw.call(connection, query)
    return { ...result, columnTypes: result.columnTypes.map((type, i) => (isChar[i] ? ColumnTypeEnum.Character : type)) }
  }
  return connection
}
const datamodels = [['schema.prisma', readFileSync('prisma/schema.prisma', 'utf8')]]
const engine = await engineModule.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(factory))
const send = message => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', ...message }) + '\\n')
for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line)
  if (method === undefined) continue
  try {
    const result = await engine[method](params)
    if (result?.stdout) send({ id: 1000 + id, method: 'print', params: { content: result.stdout } })
    send({ id, result: result ?? null })
  } catch (error) {
    const message = String(error)
    send({ id, error: { code: 4466, message, data: { is_panic: false, message, meta: null, error_code: error.code } } })
  }
}
process.exit()
`

const diff = 'npx prisma migrate diff --from-config-datasource --to-schema prisma/schema.prisma --exit-code'

describe.skipIf(packages === undefined)('models with the real Prisma', { timeout: 120_000 }, () => {
  const schema = (column: string) =>
    `datasource db {\n  provider = "postgresql"\n}\n\nmodel User {\n  id BigInt @id\n${column}\n  @@map("users")\n}\n`
  const project = (schema: string): Files => {
    const directory = temporaryDirectory()
    symlinkSync(join(packages ?? '', 'node_modules'), join(directory, 'node_modules'))
    writeFileSync(join(directory, 'engine.mjs'), engine, { mode: 0o755 })
    const prepare = `ln -s ${join(packages ?? '', 'node_modules')} node_modules && export CHECKPOINT_DISABLE=1 PRISMA_SCHEMA_ENGINE_BINARY=${join(directory, 'engine.mjs')}`
    return {
      '.gitignore': 'node_modules\n',
      'prisma.config.ts':
        "import { defineConfig } from 'prisma/config'\nexport default defineConfig({ schema: 'prisma/schema.prisma', datasource: { url: process.env.DATABASE_URL } })\n",
      '.migration-gate.yml': `command:\n  run: ${prepare} && npx prisma migrate deploy\n  models: ${prepare} && ${diff}\n`,
      'prisma/schema.prisma': schema,
      'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
      'prisma/migrations/20250101000000_users/migration.sql':
        'CREATE TABLE "users" ("id" BIGINT NOT NULL, CONSTRAINT "users_pkey" PRIMARY KEY ("id"));\n',
    }
  }
  const named = schema('  name String?')
  const added = {
    'prisma/migrations/20250102000000_name/migration.sql': 'ALTER TABLE "users" ADD COLUMN "name" TEXT;\n',
  }

  const found = async (change: Files, before = schema('')) => {
    const { report } = await checkFiles(
      { start: project(before), change },
      { replay: 'auto', postgres: inject('postgresUrl') },
    )
    return {
      verdict: report.verdict,
      unknowns: report.unknowns,
      models: report.findings
        .filter(({ rule }) => rule === 'models-out-of-date')
        .map(({ path, introduced, message }) => ({ path, introduced, message })),
    }
  }

  it('agree with the migrations of the change', async () => {
    expect(await found({ 'prisma/schema.prisma': named, ...added })).toEqual({
      verdict: 'pass',
      unknowns: [],
      models: [],
    })
  })

  it('lack a migration, which the exit code of `prisma migrate diff` says', async () => {
    // The names of keys are not compared without the command.
    const renamed = schema('').replace('@id', '@id(map: "users_key")')
    expect(await found({ 'prisma/schema.prisma': renamed })).toEqual({
      verdict: 'fail',
      unknowns: [],
      models: [
        {
          path: 'prisma/schema.prisma',
          introduced: true,
          message: expect.stringContaining(
            `${diff}\` finds nothing to do on base. Once the change is merged, it ends with exit code 2`,
          ),
        },
      ],
    })
  })

  it('are out of step in base already, which is not the fault of the change', async () => {
    const old = await found({ 'notes.txt': '' }, named)
    expect(old).toEqual({
      verdict: 'pass',
      unknowns: [],
      models: [
        {
          path: 'notes.txt',
          introduced: false,
          message: expect.stringContaining(`${diff}\` ends with exit code 2`),
        },
      ],
    })
  })
})
