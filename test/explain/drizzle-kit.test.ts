import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drizzlePackages } from '../../scripts/conformance/runners/drizzle.ts'
import { drizzle1Packages } from '../../scripts/conformance/runners/drizzle-1.ts'
import { checkAllOf, checkFiles } from '../support/gate.ts'
import { type Files, temporaryDirectory } from '../support/git-repository.ts'
import { installed } from '../support/real-runners.ts'

const kitIn = (directory: string | undefined) =>
  directory === undefined ? [] : [join(directory, 'node_modules/drizzle-kit/bin.cjs')]
const kits: Record<string, string> = Object.fromEntries([
  ...kitIn(await installed(cache => cache.npm('drizzle', drizzlePackages))).map(kit => ['journal', kit]),
  ...kitIn(await installed(cache => cache.npm('drizzle-1', drizzle1Packages))).map(kit => ['folders', kit]),
])

const schema = `import { sql } from 'drizzle-orm'
import { bigint, bigserial, boolean, char, customType, date, doublePrecision, foreignKey, index, integer, interval, json, jsonb, numeric, pgEnum, pgSchema, pgTable, pgView, primaryKey, real, serial, smallint, text, time, timestamp, unique, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'

export const role = pgEnum('role', ['admin', "it's"])
export const app = pgSchema('app')
export const level = app.enum('level', ['low', 'high'])
const tsvector = customType({ dataType: () => 'tsvector' })
export const users = pgTable('users', {
  id: serial().primaryKey(),
  big: bigint({ mode: 'number' }).default(0).notNull(),
  email: varchar({ length: 200 }).notNull().unique(),
  any: varchar(),
  name: text().default("it's"),
  short: char({ length: 3 }),
  role: role().default('admin').notNull(),
  roles: role().array(),
  level: level(),
  tags: text().array().default(['a', 'b']),
  codes: varchar({ length: 5 }).array().default(sql\`'{}'\`),
  score: doublePrecision().default(1.5),
  price: numeric({ precision: 10, scale: 2 }).default('0'),
  rough: numeric({ precision: 10 }),
  whole: numeric(),
  active: boolean().default(true),
  data: jsonb().default({ a: 1 }),
  raw: json(),
  small: smallint().default(-1),
  uid: uuid().defaultRandom(),
  created: timestamp({ precision: 3, withTimezone: true }).defaultNow(),
  plain: timestamp(),
  fixed: timestamp().default(new Date('2024-01-01T00:00:00Z')),
  born: date().default('2024-01-01'),
  at: time({ precision: 2 }),
  zoned: time({ withTimezone: true }),
  span: interval(),
  part: interval({ fields: 'day' }),
  real: real(),
  vector: tsvector(),
  upper: text().generatedAlwaysAs(sql\`upper(name)\`),
  num: integer().generatedAlwaysAsIdentity(),
  bossId: integer('boss_id'),
}, t => [
  index('users_name_idx').on(t.name, t.email),
  index('users_lower_idx').on(sql\`lower(\${t.name})\`),
  uniqueIndex('users_some_idx').on(t.short).where(sql\`\${t.active}\`),
  index('users_data_idx').using('gin', t.data),
  unique().on(t.name, t.role),
  foreignKey({ columns: [t.bossId], foreignColumns: [t.id] }).onDelete('set null'),
])
export const posts = app.table('posts', {
  a: integer().references(() => users.id, { onDelete: 'cascade', onUpdate: 'cascade' }),
  b: bigserial({ mode: 'number' }),
}, t => [primaryKey({ columns: [t.b, t.a] })])
export const recent = pgView('recent').as(qb => qb.select().from(users))
`

/** A project in which drizzle-kit has written what lies in `drizzle`. */
class Project {
  readonly #kit: string
  readonly #directory = temporaryDirectory()

  constructor(kit: string) {
    this.#kit = kit
    symlinkSync(join(kit, '../..'), join(this.#directory, 'node_modules'))
    writeFileSync(
      join(this.#directory, 'drizzle.config.ts'),
      "import { defineConfig } from 'drizzle-kit'\n\nexport default defineConfig({ dialect: 'postgresql', schema: './schema.ts', out: './drizzle' })\n",
    )
  }

  generate(text: string): Files {
    writeFileSync(join(this.#directory, 'schema.ts'), text)
    execFileSync(process.execPath, [this.#kit, 'generate'], { cwd: this.#directory })
    const files = readdirSync(join(this.#directory, 'drizzle'), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
    return {
      'package.json': '{"dependencies": {"drizzle-orm": "*"}}',
      ...Object.fromEntries(
        files.map(path => [path.slice(this.#directory.length + 1), readFileSync(path, 'utf8')]),
      ),
    }
  }
}

function rowsOf(
  findings: readonly { rule: string; severity: string; table?: { rows: string[][] } | undefined }[],
) {
  return findings.map(({ rule, severity, table }) => [rule, severity, ...(table?.rows ?? [])])
}

describe.each(Object.entries(kits))('the real drizzle-kit with %s', (kind, kit) => {
  it('writes SQL that is what its snapshot says', { timeout: 60_000 }, async () => {
    const { report } = await checkAllOf(new Project(kit).generate(schema), { replay: 'fresh' })
    expect(report.coverage.histories).toMatchObject([{ replay: 'fresh', migrations: 1, notVerified: [] }])
    expect([report.unknowns, rowsOf(report.findings)]).toEqual([[], []])
  })

  it('writes a snapshot that a hand then makes untrue', { timeout: 60_000 }, async () => {
    const files = new Project(kit).generate(schema.replace(/export const recent.*\n/, ''))
    const edited = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path,
        path.endsWith('.sql')
          ? String(text)
              .replace('"small" smallint DEFAULT -1', '"small" integer DEFAULT -2')
              .replace(/\t"real" real,\n/, '')
              .replace(/CREATE INDEX "users_name_idx"[^\n]*\n/, 'SELECT 1;\n')
          : text,
      ]),
    )
    const { report } = await checkAllOf(edited, { replay: 'fresh' })
    expect(rowsOf(report.findings)).toEqual([
      [
        'models-out-of-date',
        'error',
        ['type of small', 'smallint', 'integer'],
        ['default of small', '-1', "'-2'::integer"],
        ['column real', 'real', '–'],
        ['index (name, email)', 'declared', '–'],
      ],
    ])
  })

  it.runIf(kind === 'journal')(
    'is renumbered after a merge with a snapshot that lacks the other side',
    async () => {
      const table = (fields: string) =>
        `import { pgTable, serial, text } from 'drizzle-orm/pg-core'\n\nexport const users = pgTable('users', { id: serial().primaryKey(), ${fields} })\n`
      const [mine, theirs] = [new Project(kit), new Project(kit)]
      const start = mine.generate(table(''))
      theirs.generate(table(''))
      const one = mine.generate(table('mine: text()'))
      const other = theirs.generate(table('theirs: text()'))
      const [path = ''] = Object.keys(one).filter(name => name.startsWith('drizzle/0001'))
      const journal = JSON.parse(String(other['drizzle/meta/_journal.json']))
      const [entry] = JSON.parse(String(one['drizzle/meta/_journal.json'])).entries.slice(-1)
      const when = journal.entries.at(-1).when + 1000
      const tag = entry.tag.replace('0001', '0002')
      journal.entries.push({ ...entry, idx: 2, tag, when })
      // As `start` has them: both projects have one first migration.
      journal.entries[0] = JSON.parse(String(start['drizzle/meta/_journal.json'])).entries[0]
      const [first = ''] = Object.keys(start).filter(name => name.startsWith('drizzle/0000'))
      const shared = { ...other, [first]: start[first] ?? '' }
      for (const name of Object.keys(other))
        if (name.startsWith('drizzle/0000') && name !== first) delete shared[name]
      const base = {
        ...shared,
        'drizzle/meta/_journal.json': JSON.stringify({ ...journal, entries: journal.entries.slice(0, 2) }),
      }
      const change = {
        'drizzle/meta/_journal.json': JSON.stringify(journal),
        'drizzle/meta/0002_snapshot.json': one['drizzle/meta/0001_snapshot.json'] ?? '',
        [path.replace('0001', '0002')]: one[path] ?? '',
      }
      const { report } = await checkFiles({ start: base, change }, { replay: 'auto' })
      expect(report.verdict).toBe('pass')
      expect(rowsOf(report.findings)).toEqual([
        ['models-out-of-date', 'warning', ['column theirs', '–', 'text']],
      ])
    },
  )
})
