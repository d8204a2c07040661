import { objectsIn } from '../languages/sql/nodes.ts'
import type { SqlStatement } from '../languages/sql/script.ts'
import { positionAt } from '../model/position.ts'
import { quoteLiteral } from '../postgres/roles.ts'
import { type GapReach, minds, reachOf, wordsAlone } from './gap-reach.ts'
import { closeTo, namesIn, wordsOf } from './named.ts'
import type { Replica } from './replica.ts'
import type { ReplayMigration } from './request.ts'
import { type SqlStep, scriptOf, sentStatement, type Unit, unitsOf } from './units.ts'

/** What of a migration of base did not run here, though its databases have it. */
export interface Gap {
  path: string
  /** A reason to be inconclusive, as sentences that say what to do; absent: a failure of base is reported for it. */
  why?: string
  /** Of a program, one of many: said only where the change meets it. */
  quiet?: true
  /** Where the change names something that it may have made or changed; absent: nowhere. */
  metBy?: Meeting
}

export interface Meeting {
  path: string
  line: number
  /** What is named there; absent: it may have changed anything. */
  name?: string
}

const takesAway = /alter|change|delete|drop|remove|rename|replace|swap|truncate|undo|revert/i

interface KnownGap extends Gap, GapReach {
  /** Nothing in it speaks of taking something away: a new table may refer to what it names. */
  keeps?: boolean
}

/**
 * What base's databases have and this one has not. What the change does elsewhere is proven all the same: where none of
 * its statements names what a gap names, or what depends on that.
 */
export class Gaps {
  readonly #known: KnownGap[] = []

  get size(): number {
    return this.#known.length
  }

  get all(): readonly Gap[] {
    return this.#known
  }

  /** Statements that did not run. */
  async add({ migration }: ReplayMigration, texts: readonly string[], why?: string): Promise<void> {
    const { path } = migration.file
    this.#known.push({ path, ...(why === undefined ? {} : { why }), ...(await reachOf(texts)) })
  }

  /** What of base is not known. `texts`: SQL that names it; absent: it may be anything. */
  async declare(
    path: string,
    texts: readonly string[] | undefined,
    why: string,
    how: Pick<Gap, 'quiet'> = {},
  ): Promise<void> {
    const reach = how.quiet ? wordsAlone(texts ?? []) : await reachOf(texts ?? [])
    const keeps = how.quiet === true && !(texts ?? []).some(text => takesAway.test(text))
    this.#known.push({ path, why, ...how, ...reach, keeps, anything: texts === undefined || reach.anything })
  }

  /** A statement of a migration may be about something that one of these has changed. */
  async meet(item: ReplayMigration, steps: readonly SqlStep[], replica: Replica): Promise<void> {
    const open = this.#known.filter(({ metBy }) => metBy === undefined)
    if (open.length === 0) return
    const common = await commonNames(
      replica,
      new Set(
        open.flatMap(({ names, words, addedTo }) => [
          ...names,
          ...words,
          ...[...addedTo.values()].flatMap(one => [...one]),
        ]),
      ),
    )
    const meets = (gap: KnownGap, named: Named): string | undefined => {
      const { words, names, statement } = named
      if (gap.keeps && statement && 'CreateStmt' in statement.node) return undefined
      return (
        [...gap.names].find(one => words.has(one) && !common.has(one)) ??
        [...gap.words].find(one => names.has(one) && !common.has(one)) ??
        [...gap.addedTo].find(([table, added]) => words.has(table) && minds(named, added, common))?.[0]
      )
    }
    for (const unit of unitsOf(steps)) {
      const named = await namedIn(unit, replica)
      for (const gap of open) {
        const name = meets(gap, named)
        if (gap.metBy || (name === undefined && !gap.anything)) continue
        const { line } = positionAt(item.text, sentStatement(unit).span.start)
        gap.metBy = { path: item.migration.file.path, line, ...(name === undefined ? {} : { name }) }
      }
    }
  }

  /** For a fork: what happens on one track says nothing about the other. */
  copy(): Gaps {
    const copy = new Gaps()
    copy.#known.push(...this.#known.map(gap => ({ ...gap })))
    return copy
  }
}

interface Named {
  statement: SqlStatement | undefined
  words: ReadonlySet<string>
  /** Those that stand in it. */
  own: ReadonlySet<string>
  /** Those words that are names of objects. */
  names: ReadonlySet<string>
}

/** The words of a statement, and what is so close to what it names that it meets that as well. */
async function namedIn(unit: Unit, replica: Replica): Promise<Named> {
  const own = wordsOf(unit.text)
  const words = new Set(own)
  const { statements } = await scriptOf(unit.step)
  const statement = statements.find(({ start }) => start === unit.start)
  const list = [...words].map(quoteLiteral).join(', ')
  const deep = !statement || changesWhatIsThere(statement)
  const names = new Set(statement ? [...namesIn(statement)].map(name => name.toLowerCase()) : words)
  for (const { name } of list === '' ? [] : await replica.rows(closeTo(list, deep))) {
    words.add(String(name).toLowerCase())
    names.add(String(name).toLowerCase())
  }
  return { statement, words, own, names }
}

/** Does nothing to what is there but to add to it? */
const adds = new Set([
  'CommentStmt',
  'CompositeTypeStmt',
  'CreateDomainStmt',
  'CreateEnumStmt',
  'CreateExtensionStmt',
  'CreateFunctionStmt',
  'CreatePolicyStmt',
  'CreateSchemaStmt',
  'CreateSeqStmt',
  'CreateStmt',
  'CreateTrigStmt',
  'GrantStmt',
  'IndexStmt',
  'InsertStmt',
  'SelectStmt',
  'UpdateStmt',
  'VariableSetStmt',
])
const addsToTable = new Set([
  'AT_AddColumn',
  'AT_AddConstraint',
  'AT_ColumnDefault',
  'AT_DropNotNull',
  'AT_SetNotNull',
  'AT_ValidateConstraint',
])

function changesWhatIsThere({ kind, node }: SqlStatement): boolean {
  if ('AlterTableStmt' in node)
    return [...objectsIn(node.AlterTableStmt.cmds)].some(
      ({ subtype }) => typeof subtype === 'string' && subtype.startsWith('AT_') && !addsToTable.has(subtype),
    )
  return !adds.has(kind)
}

/** The grammar's own, which are in no catalog. */
const serials = ['serial', 'bigserial', 'smallserial', 'serial2', 'serial4', 'serial8']

/** Names of the gaps that are PostgreSQL's own: types, functions, words of its grammar. */
async function commonNames(replica: Replica, names: ReadonlySet<string>): Promise<Set<string>> {
  const list = [...names].map(quoteLiteral).join(', ')
  if (list === '') return new Set()
  const rows =
    await replica.rows(`select word as name from pg_catalog.pg_get_keywords() where word in (${list})
    union select typname::text from pg_catalog.pg_type where typnamespace = 'pg_catalog'::pg_catalog.regnamespace and typname in (${list})
    union select proname::text from pg_catalog.pg_proc where pronamespace = 'pg_catalog'::pg_catalog.regnamespace and proname in (${list})
    union select relname::text from pg_catalog.pg_class where relnamespace = 'pg_catalog'::pg_catalog.regnamespace and relname in (${list})
    union select nspname::text from pg_catalog.pg_namespace where (nspname = 'public' or nspname ~ '^pg_') and nspname in (${list})`)
  return new Set([...rows.map(({ name }) => String(name)), ...serials])
}

/** What both ways to a database have in common, once. */
export function mergeGaps(gaps: readonly Gap[]): Gap[] {
  const merged = new Map<string, Gap>()
  for (const gap of gaps) {
    const { path, why } = gap
    const key = JSON.stringify([path, why])
    const known = merged.get(key)
    if (!known?.metBy) merged.set(key, pick(gap))
  }
  return [...merged.values()]
}

function pick({ path, why, quiet, metBy }: Gap): Gap {
  return {
    path,
    ...(why === undefined ? {} : { why }),
    ...(quiet ? { quiet } : {}),
    ...(metBy ? { metBy } : {}),
  }
}
