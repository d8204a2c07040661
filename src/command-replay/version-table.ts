import { createHash } from 'node:crypto'
import { objectsIn, type Plain } from '../languages/sql/nodes.ts'
import { parseScript } from '../languages/sql/script.ts'
import { splitScript } from '../languages/sql/split.ts'
import type { ReplayMigration } from '../replay/request.ts'
import type { WireStatement } from './wire/log.ts'

/** What a runner writes down about itself. */
export type Note =
  /** A migration begins: what follows belongs to it. */
  | { kind: 'begun'; migration: ReplayMigration }
  /** What ran since the last note belonged to these; none that the gate knows: another package's, or the runner's own. */
  | {
      kind: 'recorded'
      migrations: ReplayMigration[]
      /** The same message did what it records. */
      together?: true
    }
  /** A downgrade was gone. */
  | { kind: 'removed'; migrations: ReplayMigration[] }

/**
 * The tables in which runners keep what they have done. Others are recognised by the look of their name, and by a value
 * that is a migration's.
 */
const known: ReadonlyMap<string, { begins?: 'insert' | 'dirty' }> = new Map([
  ['django_migrations', {}],
  ['alembic_version', {}],
  // Rails, golang-migrate and dbmate. golang-migrate writes the version before it begins, with "dirty" set.
  // https://github.com/golang-migrate/migrate/blob/master/database/postgres/postgres.go
  ['schema_migrations', { begins: 'dirty' as const }],
  ['goose_db_version', {}],
  ['flyway_schema_history', {}],
  ['databasechangelog', {}],
  // Prisma inserts a row before a migration, and completes it afterwards.
  // https://github.com/prisma/prisma-engines/tree/main/schema-engine
  ['_prisma_migrations', { begins: 'insert' as const }],
  ['_sqlx_migrations', {}],
  ['__diesel_schema_migrations', {}],
  ['__efmigrationshistory', {}],
  ['knex_migrations', {}],
  ['kysely_migration', {}],
  ['sequelizemeta', {}],
  ['seaql_migrations', {}],
  ['pgmigrations', {}],
  ['phinxlog', {}],
  // Knows its files by the hash of what is in them.
  ['__drizzle_migrations', {}],
])
const looksLikeIt = /migrat|schema_(?:version|history)|changelog/i
const writes =
  /^\s*(insert\s+into|update|delete\s+from)\s+(?:only\s+)?(?:(?:"[^"]+"|[\w$]+)\s*\.\s*)?(?:"([^"]+)"|([\w$]+))/i

/** Looked for first, because to take a long script apart takes time. */
const mayHoldNotes = /;\s*(?:insert\s+into|update)\s[^;(]{0,80}?(?:migrat|version|history|changelog|meta)/i

/** As catalogs name them: databases are compared without these. */
export const versionTables: readonly string[] = [
  ...[...known.keys()].map(name => `public.${name}`),
  'public."SequelizeMeta"',
  'public."__EFMigrationsHistory"',
  'drizzle.__drizzle_migrations',
  'supabase_migrations.schema_migrations',
]

/** Is a message the runner's own, about its books alone, and no migration's? */
export function isAboutVersionTable(text: string): boolean {
  const pieces = text
    .slice(0, 2000)
    .toLowerCase()
    .split(';')
    .filter(piece => !/^\s*(?:(?:begin|start|commit|end)\b.*)?$/s.test(piece))
  return pieces.length > 0 && pieces.every(piece => [...known.keys()].some(name => piece.includes(name)))
}

/** Reads runners' notes out of what their commands send. */
export class NoteReader {
  readonly #byKey = new Map<string, ReplayMigration>()
  readonly #migrations: readonly ReplayMigration[]
  #byHash: Map<string, ReplayMigration> | undefined

  constructor(migrations: readonly ReplayMigration[]) {
    this.#migrations = migrations
    for (const keys of [keysOf, numbersOf])
      for (const item of migrations)
        for (const key of keys(item)) if (!this.#byKey.has(key)) this.#byKey.set(key, item)
  }

  async read(statement: WireStatement): Promise<Note | undefined> {
    if (statement.error) return undefined
    const note = await this.#readOne(statement)
    if (note) return note
    const migrations = await this.done(statement, Number.POSITIVE_INFINITY)
    return migrations.length > 0 ? { kind: 'recorded', migrations, together: true } : undefined
  }

  /** Some send migrations and their notes in one message: what the first `count` of its statements record. */
  async done(message: WireStatement, count: number): Promise<ReplayMigration[]> {
    if (!mayHoldNotes.test(message.text)) return []
    const { statements, text } = splitScript(message.text)
    const migrations: ReplayMigration[] = []
    for (const { start, end } of statements.slice(0, count)) {
      const one = await this.#readOne({ ...message, text: text.slice(start, end) })
      if (one?.kind === 'recorded') migrations.push(...one.migrations)
    }
    return migrations
  }

  async #readOne(statement: WireStatement): Promise<Note | undefined> {
    const found = writes.exec(statement.text)
    const table = (found?.[2] ?? found?.[3] ?? '').toLowerCase()
    const rules = known.get(table)
    if (!found || (!rules && !looksLikeIt.test(table))) return undefined
    const values = await valuesOf(statement)
    const migrations = this.#named(values)
    if (!rules && migrations.length === 0) return undefined
    const [first] = migrations
    const verb = (found[1] ?? '').slice(0, 6).toLowerCase()
    if (verb === 'delete') return { kind: 'removed', migrations }
    const begins =
      first !== undefined &&
      verb === 'insert' &&
      (rules?.begins === 'insert' ||
        (rules?.begins === 'dirty' && /\bdirty\b/i.test(statement.text) && values.some(isTrue)))
    return begins ? { kind: 'begun', migration: first } : { kind: 'recorded', migrations }
  }

  #named(values: readonly string[]): ReplayMigration[] {
    const found = new Set<ReplayMigration>()
    // A number may be a version, but also a batch or a rank: it only counts where nothing else does.
    const byNumber = new Set<ReplayMigration>()
    for (const [i, value] of values.entries()) {
      const pair = this.#byKey.get(`${value}.${values[i + 1] ?? ''}`)
      const alone = pair ?? this.#alone(value) ?? this.#hashed(value)
      if (alone) (/^\d+$/.test(value) && !pair ? byNumber : found).add(alone)
    }
    return [...(found.size > 0 ? found : byNumber)]
  }

  /** Doctrine writes `DoctrineMigrations\Version20240101000000`; what is TypeScript may run as JavaScript. */
  #alone(value: string): ReplayMigration | undefined {
    const forms = [
      value,
      withoutZeros(value),
      value.slice(value.lastIndexOf('\\') + 1),
      value.replace(/\.[cm]?[jt]s$/, ''),
    ]
    for (const form of forms) {
      const item = this.#byKey.get(form)
      if (item) return item
    }
    return undefined
  }

  #hashed(value: string): ReplayMigration | undefined {
    if (!/^[0-9a-f]{64}$/.test(value)) return undefined
    // The first one of a text: what a change brings stands before what base has.
    this.#byHash ??= new Map(
      this.#migrations.toReversed().map(item => [createHash('sha256').update(item.text).digest('hex'), item]),
    )
    return this.#byHash.get(value)
  }
}

/** All that a runner may know a migration by. Django's number is none: other apps have the same. */
function keysOf({ migration }: ReplayMigration): string[] {
  const { id, name, version, file } = migration
  const base = file.path.slice(file.path.lastIndexOf('/') + 1)
  const dotted = id.endsWith(`.${name}`) && id !== name
  return dotted ? [id] : [id, name, base, ...(version === undefined ? [] : [version, withoutZeros(version)])]
}

/** The number in front, for a runner that keeps it beside a name of its own making (TypeORM). */
function numbersOf({ migration }: ReplayMigration): string[] {
  const number = /^\d+/.exec(migration.name)?.[0]
  return number === undefined || migration.id.endsWith(`.${migration.name}`)
    ? []
    : [number, withoutZeros(number)]
}

function withoutZeros(value: string): string {
  return value.length > 1 && /^0\d+$/.test(value) ? value.replace(/^0+/, '') : value
}

function isTrue(value: string): boolean {
  return value === 'true' || value === 't'
}

/** The constants that a statement writes, in their order; where an UPDATE looks for its row does not count. */
async function valuesOf({ text, parameters }: WireStatement): Promise<string[]> {
  const [statement] = (await parseScript(text)).statements
  if (!statement) return []
  const { node } = statement
  const tree = 'UpdateStmt' in node ? node.UpdateStmt.targetList : node
  const values: string[] = []
  for (const object of objectsIn(tree)) {
    const { A_Const: constant, ParamRef: parameter } = object
    if (isObject(constant)) {
      const value = constantOf(constant)
      if (value !== undefined) values.push(value)
    } else if (isObject(parameter) && typeof parameter.number === 'number') {
      const value = parameters[parameter.number - 1]
      if (typeof value === 'string') values.push(value)
    }
  }
  return values
}

function constantOf({ sval, ival, fval, boolval }: Plain): string | undefined {
  if (isObject(sval)) return String(sval.sval ?? '')
  if (isObject(ival)) return String(ival.ival ?? 0)
  if (isObject(fval)) return String(fval.fval ?? '')
  if (isObject(boolval)) return String(boolval.boolval ?? false)
  return undefined
}

function isObject(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null
}
