import { type DocumentedLock, documentedLocks, documentedRewrite } from '../languages/sql/documented-locks.ts'
import {
  isBlocking,
  type LockMode,
  lockModes,
  type RelationLock,
  type StatementLocks,
} from '../model/locks.ts'
import { positionAt } from '../model/position.ts'
import { quoteLiteral } from '../postgres/roles.ts'
import type { Replica } from './replica.ts'
import type { ReplayMigration } from './request.ts'
import { sentStatement, type Understood, type Unit, understand } from './units.ts'

/** A statement's locks with what an explanation needs of it. */
export interface MeasuredStatement extends StatementLocks {
  item: ReplayMigration
  unit: Unit
  understood: Understood
  /** Why tables are read from beginning to end, as far as the statement's text says. */
  work: readonly DocumentedLock[]
}

interface Known {
  name: string
  schema: string
  relation: string
  kind: RelationLock['kind']
  node: string
}

/** More relations than that are no database of a project; a hostile one may make them. */
const mostRelations = 20_000
const mostStatements = 500
const longestShown = 300

const kinds: Readonly<Record<string, RelationLock['kind']>> = {
  r: 'table',
  p: 'table',
  f: 'table',
  v: 'view',
  m: 'materialized view',
  i: 'index',
  I: 'index',
  S: 'sequence',
}

/**
 * What the statements of incoming migrations lock of what base has, asked of PostgreSQL after each of them and in its
 * transaction.
 */
export class LockMeter {
  readonly #replica: Replica
  readonly #known = new Map<string, Known>()
  readonly statements: MeasuredStatement[] = []
  /** Locks of the open transaction, by relation. */
  #held = new Map<string, Set<LockMode>>()
  #lockTimeout: string | undefined
  /** Where the statements of the open migration begin. */
  #from = 0
  /** Files that the open transaction has changed, as they were. */
  readonly #nodesBefore = new Map<Known, string>()

  constructor(replica: Replica, from?: LockMeter) {
    this.#replica = replica
    for (const [oid, known] of from ? from.#known : []) this.#known.set(oid, { ...known })
  }

  /** What is there before the first incoming migration. */
  async begin(): Promise<void> {
    const rows = await this.#replica.rows(
      `select c.oid::text as oid, n.nspname as schema, c.relname as name, c.relkind as kind, format('%I.%I', n.nspname, c.relname) as relation,
  pg_catalog.pg_relation_filenode(c.oid)::text as node
from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' limit ${mostRelations}`,
    )
    for (const { oid, schema, name, relation, kind, node } of rows) {
      const known = kinds[String(kind)]
      if (!known) continue
      this.#known.set(String(oid), {
        name: String(name),
        schema: String(schema),
        relation: String(relation),
        kind: known,
        node: String(node),
      })
    }
  }

  /** Is there anything of base that could be locked, and room to say so? */
  get isOfUse(): boolean {
    return this.#known.size > 0 && this.statements.length < mostStatements
  }

  /** A transaction begins in which nothing is held. */
  open(): void {
    this.#held = new Map()
    this.#lockTimeout = undefined
    this.#from = this.statements.length
    this.#nodesBefore.clear()
  }

  /** What was measured since `open` was taken back. */
  forget(): void {
    this.statements.splice(this.#from)
    for (const [known, node] of this.#nodesBefore) known.node = node
  }

  /** Before a statement runs: what its text says, and what has to be known of the database as it is. */
  async before(unit: Unit): Promise<Before> {
    const understood = await understand(unit)
    const work: DocumentedLock[] = []
    for (const { unlessProven, ...lock } of documentedLocks(understood.statement)) {
      const isProven = unlessProven !== undefined && (await this.#isProven(lock, unlessProven))
      const { scan, ...unscanned } = lock
      work.push(isProven ? unscanned : { ...unscanned, ...(scan ? { scan } : {}) })
    }
    return { unit, understood, work }
  }

  /** After it has run, in its transaction. False where nobody could say. */
  async after(item: ReplayMigration, before: Before): Promise<boolean> {
    const outcome = await this.#replica.run(heldQuery)
    if (outcome.kind !== 'ok') return false
    const locks: RelationLock[] = []
    const rewritten: string[] = []
    const taken = new Map<string, Set<LockMode>>()
    for (const { oid, modes, node, timeout } of outcome.rows) {
      if (oid === null) {
        this.#lockTimeout ??= String(timeout)
        continue
      }
      const key = String(oid)
      const known = this.#known.get(key)
      const modesNow = new Set(String(modes).split(',').flatMap(modeOf))
      taken.set(key, modesNow)
      if (!known) continue
      const mode = strongest([...modesNow].filter(one => !this.#held.get(key)?.has(one)))
      if (mode && mode !== 'ACCESS SHARE') locks.push({ ...shown(known), mode, measured: true })
      if (node === null || String(node) === known.node) continue
      if (!this.#nodesBefore.has(known)) this.#nodesBefore.set(known, known.node)
      known.node = String(node)
      if (!('TruncateStmt' in before.understood.statement.node)) rewritten.push(known.relation)
    }
    const all = distinct([...locks, ...this.#heldAlready(before.work)])
    this.#held = taken
    this.#note(item, before, { locks: all, rewritten, timeout: this.#lockTimeout })
    return true
  }

  /** Of a statement that PostgreSQL runs in no transaction with others: what it documents. */
  documented(item: ReplayMigration, before: Before): void {
    const locks = before.work.flatMap(lock => this.#asDocumented(lock))
    const isWritten = documentedRewrite(before.understood.statement)
    const rewritten = isWritten
      ? locks.filter(({ kind }) => kind !== 'index').map(({ relation }) => relation)
      : []
    this.#note(item, before, { locks: distinct(locks), rewritten, timeout: undefined })
  }

  /** What was measured since `open` is all; `together`: it was one transaction. */
  close(together: boolean): void {
    const own = together ? this.statements.slice(this.#from) : []
    for (const [index, one] of own.entries())
      if (one.locks.some(({ mode }) => isBlocking(mode)))
        one.heldUntil = [...new Set(own.slice(index + 1).map(({ line }) => line))].filter(
          line => line !== one.line,
        )
    this.#from = this.statements.length
  }

  #note(
    item: ReplayMigration,
    { unit, understood, work }: Before,
    {
      locks,
      rewritten,
      timeout,
    }: { locks: RelationLock[]; rewritten: string[]; timeout: string | undefined },
  ): void {
    const { span, text } = sentStatement(unit)
    const scanned = work.flatMap(one => (one.scan ? (this.#named(one)?.relation ?? []) : []))
    this.statements.push({
      item,
      unit,
      understood,
      work,
      path: item.migration.file.path,
      line: positionAt(item.text, span.start).line,
      statement: text.length > longestShown ? `${text.slice(0, longestShown)}…` : text,
      locks: locks.sort((a, b) => (a.relation < b.relation ? -1 : 1)),
      rewritten: [...new Set(rewritten)].sort(),
      scanned: [...new Set(scanned)].sort(),
      heldUntil: [],
      ...(timeout === undefined ? {} : { lockTimeout: timeout }),
    })
  }

  /** A lock that an earlier statement took is not taken a second time, so that only its text says of it. */
  #heldAlready(work: readonly DocumentedLock[]): RelationLock[] {
    const isHeld = ({ relation, mode }: RelationLock) =>
      [...this.#held].some(([oid, modes]) => this.#known.get(oid)?.relation === relation && modes.has(mode))
    return work.flatMap(lock => this.#asDocumented(lock)).filter(isHeld)
  }

  #asDocumented(lock: DocumentedLock): RelationLock[] {
    const known = this.#named(lock)
    return known ? [{ ...shown(known), mode: lock.mode, measured: false }] : []
  }

  /** A name without a schema means what is there once, or in `public`. */
  #named({ schema, name }: DocumentedLock): Known | undefined {
    const found = [...this.#known.values()].filter(
      one => one.name === name && (schema === undefined || one.schema === schema),
    )
    return found.find(one => one.schema === 'public') ?? found[0]
  }

  async #isProven(lock: DocumentedLock, column: string): Promise<boolean> {
    const known = this.#named(lock)
    if (!known) return false
    return await this.#replica.holds(
      `exists (select from pg_catalog.pg_constraint as c where c.conrelid = ${quoteLiteral(known.relation)}::regclass and c.convalidated
  and (c.contype = 'n' and (select a.attnum from pg_catalog.pg_attribute as a where a.attrelid = c.conrelid and a.attname = ${quoteLiteral(column)}) = any (c.conkey)
    or c.contype = 'c' and pg_catalog.pg_get_constraintdef(c.oid) !~ ' OR '
      and pg_catalog.strpos(pg_catalog.pg_get_constraintdef(c.oid), pg_catalog.format('(%I IS NOT NULL)', ${quoteLiteral(column)})) > 0))`,
    )
  }
}

export interface Before {
  unit: Unit
  understood: Understood
  work: readonly DocumentedLock[]
}

/** The first row has the setting, whatever is held. */
const heldQuery = `select null as oid, null as modes, null as node, pg_catalog.current_setting('lock_timeout') as timeout
union all
select l.relation::text, pg_catalog.string_agg(distinct l.mode, ','), max(pg_catalog.pg_relation_filenode(l.relation)::text), null
from pg_catalog.pg_locks as l
where l.locktype = 'relation' and l.pid = pg_catalog.pg_backend_pid() and l.granted and l.relation >= 16384
group by l.relation`

/** From what pg_locks calls it ("AccessExclusiveLock") to what the documentation does. */
const byName = new Map(lockModes.map(mode => [`${mode.replaceAll(' ', '').toLowerCase()}lock`, mode]))

function modeOf(name: string): LockMode[] {
  const mode = byName.get(name.toLowerCase())
  return mode ? [mode] : []
}

function strongest(modes: readonly LockMode[]): LockMode | undefined {
  return lockModes.findLast(mode => modes.includes(mode))
}

function shown({ relation, kind }: Known): Pick<RelationLock, 'relation' | 'kind'> {
  return { relation, kind }
}

/** The strongest of each relation. */
function distinct(locks: readonly RelationLock[]): RelationLock[] {
  const byRelation = new Map<string, RelationLock>()
  for (const lock of locks) {
    const known = byRelation.get(lock.relation)
    if (!known || strongest([known.mode, lock.mode]) === lock.mode) byRelation.set(lock.relation, lock)
  }
  return [...byRelation.values()]
}
