import { spawnSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { prismaPackages } from '../../scripts/conformance/runners/prisma.ts'
import { differencesFrom } from '../../src/explain/declared-differences.ts'
import { declaredByPrisma } from '../../src/frameworks/prisma/declared.ts'
import { openEngine } from '../../src/postgres/open-engine.ts'
import { type Tables, tablesOf } from '../../src/schema/tables.ts'
import { temporaryDirectory } from '../support/git-repository.ts'
import { installed } from '../support/real-runners.ts'
import { type Edits, edits, editsOfSeveral, everything, several } from './prisma-schemas.ts'

const packages = await installed(cache => cache.npm('prisma', prismaPackages))
const engine = packages === undefined ? undefined : join(packages, 'node_modules/@prisma/schema-engine-wasm')

/** What Prisma's own engine would write to come from one schema to another. */
const program = `import { readFileSync } from 'node:fs'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg'
const wasm = new WebAssembly.Module(readFileSync('node_modules/@prisma/schema-engine-wasm/schema_engine_bg.wasm'))
const { exports } = new WebAssembly.Instance(wasm, { './schema_engine_bg.js': engineModule })
engineModule.__wbg_set_wasm(exports)
exports.__wbindgen_start()
const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: process.env.DATABASE_URL }))
const target = content => content === null ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] }
const results = []
for (const [from, to] of JSON.parse(readFileSync('pairs.json', 'utf8'))) {
  const engine = await engineModule.SchemaEngine.new({ datamodels: [['schema.prisma', to]] }, () => {}, adapter)
  const filters = { externalTables: [], externalEnums: [] }
  const { stdout, exitCode } = await engine.diff({ from: target(from), to: target(to), script: true, exitCode: true, shadowDatabaseUrl: null, filters })
  results.push({ sql: stdout, differs: exitCode === 2 })
}
console.log(JSON.stringify(results))
process.exit(0)
`

const answer = z.array(z.object({ sql: z.string(), differs: z.boolean() }))

function diffs(pairs: readonly (readonly [from: string | null, to: string])[]): z.infer<typeof answer> {
  const directory = temporaryDirectory()
  symlinkSync(join(engine ?? '', '../..'), join(directory, 'node_modules'))
  writeFileSync(join(directory, 'pairs.json'), JSON.stringify(pairs))
  writeFileSync(join(directory, 'diff.mjs'), program)
  const { stdout, stderr } = spawnSync(process.execPath, ['diff.mjs'], {
    cwd: directory,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: inject('postgresUrl') },
  })
  expect(stderr).toBe('')
  return answer.parse(JSON.parse(stdout))
}

/** Does what a schema declares differ from what is in a database? */
function isFound(made: Tables, text: string): boolean {
  const declared = declaredByPrisma([{ path: 'schema.prisma', text }])
  expect(declared?.tables.length).toBeGreaterThan(0)
  return (
    declared !== undefined &&
    differencesFrom({ ...declared, complete: true, advice: '', commands: [] }, made).length > 0
  )
}

/** Prisma writes something, and the gate finds nothing: names of indexes, and defaults of lists. */
const notCompared = new Set(['@default(["a"])', 'map: "by_name"'])

/** Of each edit, whether what is declared then differs from the database of before: as the gate, and as Prisma says it. */
async function bothSay(before: string, edits: Edits): Promise<{ found: string[]; written: string[] }> {
  const schemas = edits.map(([from, to]) => {
    expect(before).toContain(from)
    return before.replace(from, () => to)
  })
  const [first, ...others] = diffs([[null, before], ...schemas.map(to => [before, to] as const)])
  await using engine = await openEngine('embedded', { statementTimeout: 20, extensions: [] })
  await using database = await engine.scratch()
  expect(await database.run(first?.sql ?? '')).toMatchObject({ kind: 'ok' })
  const made = await tablesOf(database)
  expect(isFound(made, before)).toBe(false)
  const said = (all: readonly boolean[]) =>
    edits.map((edit, i) => `${all[i] ? 'differs' : 'the same'}: ${edit.join(' → ')}`)
  return {
    found: said(schemas.map(schema => isFound(made, schema))),
    written: said(others.map(({ differs }, i) => differs && !notCompared.has(edits[i]?.[0] ?? ''))),
  }
}

describe.skipIf(engine === undefined)("Prisma's own engine", { timeout: 300_000 }, () => {
  it('writes what is found, and finds nothing where nothing is found', async () => {
    const { found, written } = await bothSay(everything, edits)
    expect(found).toEqual(written)
  })

  it('writes the same for tables of several schemas', async () => {
    const { found, written } = await bothSay(several, editsOfSeveral)
    expect(found).toEqual(written)
    expect(written.filter(text => text.startsWith('differs'))).toHaveLength(editsOfSeveral.length - 2)
  })
})
