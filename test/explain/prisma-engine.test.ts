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

const everything = `generator client {
  provider = "prisma-client"
}

datasource db {
  provider = "postgresql"
}

/// A comment { with } brackets @@map("x")
enum Role {
  ADMIN
  USER  @map("user")
  GUEST // the last one

  @@map("user_role")
}

model User {
  id        Int       @id @default(autoincrement())
  big       BigInt    @default(0)
  email     String    @unique @db.VarChar(200)
  name      String?   @default("it's")
  short     String?   @db.Char(3)
  role      Role      @default(USER)
  roles     Role[]
  tags      String[]  @default(["a"])
  score     Float     @default(1.5)
  price     Decimal   @default(0) @db.Decimal(10, 2)
  whole     Decimal
  active    Boolean   @default(true)
  data      Json      @default("{}")
  raw       Json?     @db.Json
  bytes     Bytes?
  negative  Int       @default(-1) @db.SmallInt
  uid       String    @default(dbgenerated("gen_random_uuid()")) @db.Uuid
  client    String    @default(uuid())
  created   DateTime  @default(now())
  updated   DateTime  @updatedAt @db.Timestamptz(3)
  born      DateTime? @db.Date
  at        DateTime? @db.Timetz(6)
  stamp     DateTime? @db.Timestamp
  address   String?   @db.Inet
  flags     String?   @db.Bit(4)
  real      Float?    @db.Real
  cash      Decimal?  @db.Money
  other     Unsupported("tsvector")?
  posts     Post[]    @relation("author")
  reviewed  Post[]    @relation("reviewer")
  friends   User[]    @relation("friends")
  friendOf  User[]    @relation("friends")
  bossId    Int?      @map("boss_id")
  boss      User?     @relation("boss", fields: [bossId], references: [id])
  reports   User[]    @relation("boss")

  @@unique([name, role], map: "by_name")
  @@index([created(sort: Desc), role])
  @@index([data(ops: JsonbPathOps)], type: Gin)
  @@map("users")
}

model Post {
  authorId   Int
  number     Int
  author     User       @relation("author", fields: [authorId], references: [id], onDelete: Cascade)
  reviewerId Int?
  reviewer   User?      @relation("reviewer", fields: [reviewerId], references: [id], onDelete: NoAction, onUpdate: Restrict)

  @@id([authorId, number])
}

model Category {
  id    String @id @default(cuid()) @db.VarChar(30)
  notes Note[] @ignore
}

model Note {
  postAuthor Int
  postNumber Int
  category   Category @relation(fields: [categoryId], references: [id])
  categoryId String   @db.VarChar(30)

  @@unique([postAuthor, postNumber])
  @@ignore
}
`

/** A part of the schema, and what stands there otherwise. */
const edits: readonly (readonly [string, string])[] = [
  ['@db.VarChar(200)', '@db.VarChar(201)'],
  ['@db.VarChar(200)', ''],
  ['name      String?', 'name      String'],
  ['@default("it\'s")', '@default("its")'],
  ['@default("it\'s")', ''],
  ['@default(USER)', '@default(ADMIN)'],
  ['  GUEST // the last one\n', ''],
  ['  GUEST // the last one\n', '  GUEST\n  OWNER\n'],
  ['@map("user")', '@map("users")'],
  ['roles     Role[]', 'roles     Role?'],
  ['tags      String[]  @default(["a"])', 'tags      Int[]'],
  ['@default(["a"])', ''],
  ['@default(1.5)', '@default(1.50)'],
  ['@default(1.5)', '@default(2)'],
  ['@db.Decimal(10, 2)', '@db.Decimal(10, 3)'],
  ['@default(true)', '@default(false)'],
  ['@db.Json\n', '@db.JsonB\n'],
  ['@default(-1)', '@default(1)'],
  ['@db.SmallInt', '@db.Integer'],
  ['@default(dbgenerated("gen_random_uuid()"))', ''],
  ['@default(uuid())', '@default(cuid())'],
  ['@default(now())', ''],
  ['@updatedAt', ''],
  ['@db.Timestamptz(3)', '@db.Timestamptz(6)'],
  ['@db.Timestamp\n', '@db.Timestamp(6)\n'],
  ['@db.Date', '@db.Timestamp(3)'],
  ['@db.Bit(4)', '@db.VarBit(4)'],
  ['Unsupported("tsvector")?', 'String?'],
  [
    '@relation("friends")\n  friendOf  User[]    @relation("friends")',
    '@relation("allies")\n  friendOf  User[]    @relation("allies")',
  ],
  ['@map("boss_id")', '@map("boss")'],
  ['fields: [bossId], references: [id]', 'fields: [bossId], references: [id], onDelete: Cascade'],
  ['map: "by_name"', 'map: "by_role"'],
  ['@@unique([name, role]', '@@unique([role, name]'],
  ['@@unique([name, role]', '@@index([name, role]'],
  ['  @@index([created(sort: Desc), role])\n', ''],
  ['@unique @db', '@db'],
  ['@@map("users")', '@@map("people")'],
  ['onDelete: Cascade)', 'onDelete: Restrict)'],
  ['onDelete: NoAction, onUpdate: Restrict', 'onUpdate: Restrict'],
  ['onUpdate: Restrict', 'onUpdate: Cascade'],
  ['@@id([authorId, number])', '@@id([number, authorId])'],
  ['  @@ignore\n', ''],
  ['model Note {', 'model Extra {\n  id Int @id\n}\n\nmodel Note {'],
  ['  postNumber Int\n', '  postNumber Int\n  more       Int?\n'],
  ['id        Int       @id @default(autoincrement())', 'id        Int       @id'],
  ['// the last one', '/// the last one of all'],
]

/** Prisma writes something, and the gate finds nothing: names of indexes, and defaults of lists. */
const notCompared = new Set(['@default(["a"])', 'map: "by_name"'])

describe.skipIf(engine === undefined)("Prisma's own engine", { timeout: 300_000 }, () => {
  it('writes what is found, and finds nothing where nothing is found', async () => {
    const schemas = edits.map(([from, to]) => {
      expect(everything).toContain(from)
      return everything.replace(from, () => to)
    })
    const [first, ...others] = diffs([[null, everything], ...schemas.map(to => [everything, to] as const)])
    await using engine = await openEngine('embedded', { statementTimeout: 20, extensions: [] })
    await using database = await engine.scratch()
    expect(await database.run(first?.sql ?? '')).toMatchObject({ kind: 'ok' })
    const made = await tablesOf(database)
    expect(isFound(made, everything)).toBe(false)
    const found = schemas.map(schema => isFound(made, schema))
    const said = (all: readonly boolean[]) =>
      edits.map((edit, i) => `${all[i] ? 'differs' : 'the same'}: ${edit.join(' → ')}`)
    expect(said(found)).toEqual(
      said(others.map(({ differs }, i) => differs && !notCompared.has(edits[i]?.[0] ?? ''))),
    )
  })
})
