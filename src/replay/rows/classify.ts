import { isPlain, objectsIn } from '../../languages/sql/nodes.ts'
import { quoteIdentifier } from '../../languages/sql/object-names.ts'
import { understand } from '../units.ts'
import type { Sender } from './attempt.ts'
import { fill, type RowKind } from './fill.ts'
import { type Ask, rowsOf, type Table, tablesBy } from './tables.ts'
import { usualValues } from './values.ts'

/** Does any row of the table make it fail, are there rows with which it works, or do rows of the project's own? */
export type Fails = 'every' | 'some' | 'seeded'

interface Rows {
  /** Tables that hold rows. */
  tables: readonly Table[]
  /** Oids of those whose rows are the project's own. */
  seeded: ReadonlySet<number>
}

/** More kinds of rows than these are not tried to find one with which a statement works. */
const mostKinds = 60

const mostLabels = 30

/** Is there a row with which a statement does not fail so? Each try is rolled back. `code`: the SQLSTATE that it failed with. */
export async function classify(
  ask: Ask,
  sender: Sender,
  { at, code }: { at: number; code: string },
  { tables: all, seeded }: Rows,
): Promise<Fails | undefined> {
  const unit = sender.units[at]
  const now = await tablesBy(
    ask,
    all.map(({ oid }) => oid),
  )
  const place = { at, code, deferred: await deferredConstraints(ask) }
  const tables = now.filter(({ oid }) => !seeded.has(oid))
  if (tables.length < now.length) {
    const outcome = await rehearsed(ask, sender, place, tables, async () => true)
    if (outcome === 'fails') return 'seeded'
  }
  if (tables.length === 0) return undefined
  const further = [...new Set([...(await labels(ask)), ...(await valuesNamed(ask, sender, at))])]
  const columns = tables.flatMap(table => table.columns)
  const usual = Math.max(0, ...columns.map(column => usualValues(column).length))
  const kinds: RowKind[][] = [['plain'], ['plain', 'plain'], ['nulls']]
  for (let i = 0; i < Math.min(usual + further.length, mostKinds); i++) kinds.push([i])
  let refused = false
  for (const kind of kinds) {
    const outcome = await rehearsed(ask, sender, place, tables, async () => {
      const filled = await fill(ask, tables, kind, further)
      return filled.tables.length > 0
    })
    if (outcome === 'works') return 'some'
    if (outcome === 'over') return undefined
    refused ||= outcome === 'fails'
  }
  // Where no row got as far as the statement, nothing is known of every one; nor is it of what documents hold.
  if (!refused || (unit && readsDocuments((await understand(unit)).statement.node))) return 'some'
  return 'every'
}

/** Of a name that the grammar keeps as a list. */
function lastPart(name: unknown): string | undefined {
  const parts = [...objectsIn(Array.isArray(name) ? name : [])].flatMap(({ sval }) =>
    typeof sval === 'string' ? [sval] : [],
  )
  return parts.at(-1)
}

/** Does it look into JSON? No list of values has all that a project keeps there. */
function readsDocuments(node: unknown): boolean {
  for (const object of objectsIn(node)) {
    const [operator, called] = [lastPart(object.name), lastPart(object.funcname)]
    if (operator !== undefined && /^(?:->>?|#>>?|@[?>@]|<@|\?[|&]?)$/.test(operator)) return true
    if (called !== undefined && /^jsonb?_/.test(called)) return true
  }
  return false
}

/** Up to a statement in a transaction that is rolled back, with nothing in the tables but what `puts` puts there. */
async function rehearsed(
  ask: Ask,
  sender: Sender,
  { at, code, deferred }: { at: number; code: string; deferred: string },
  tables: readonly Table[],
  puts: () => Promise<boolean>,
): Promise<'works' | 'fails' | 'over' | 'nothing'> {
  const names = tables.map(({ name }) => name).join(', ')
  await ask(`BEGIN; ${names === '' ? '' : `TRUNCATE ${names} CASCADE`}`)
  const filled = await puts()
  if (filled) await checkNow(ask, deferred)
  const attempt = filled ? await sender.rehearse(sender.alone ? at : 0, at) : undefined
  await ask('ROLLBACK')
  if (!attempt) return 'nothing'
  if (attempt.kind !== 'failed') return attempt.kind === 'ok' ? 'works' : 'over'
  if (attempt.error.code === code) return 'fails'
  // What it meets instead is of another kind: this one depends on the row. Before it nothing is known.
  return attempt.at === at ? 'works' : 'nothing'
}

/** Names of constraints that are checked at the end of a transaction, as SQL lists them; empty: there are none. */
async function deferredConstraints(ask: Ask): Promise<string> {
  const [row] = await rowsOf(
    ask,
    "select string_agg(format('%I.%I', nspname, conname), ', ') as names from pg_catalog.pg_constraint join pg_catalog.pg_namespace n on n.oid = connamespace where condeferred",
  )
  return String(row?.names ?? '')
}

/** Rows that are there were checked long ago: what waits for the end of the transaction would keep tables from being altered. */
async function checkNow(ask: Ask, deferred: string): Promise<void> {
  if (deferred === '') return
  await ask('SET CONSTRAINTS ALL IMMEDIATE')
  await ask(`SET CONSTRAINTS ${deferred} DEFERRED`)
}

/** What a text may have to be to become a value of an enum. */
async function labels(ask: Ask): Promise<string[]> {
  const rows = await rowsOf(
    ask,
    `select distinct enumlabel from pg_catalog.pg_enum order by enumlabel limit ${mostLabels}`,
  )
  return rows.map(({ enumlabel }) => String(enumlabel))
}

/** Literals of the statement, what its foreign keys refer to, and what the migration inserts before: its rows may have to be that. */
async function valuesNamed(ask: Ask, { units }: Sender, at: number): Promise<string[]> {
  const unit = units[at]
  if (!unit) return []
  const { node } = (await understand(unit)).statement
  const values = [...textsIn(node), ...(await referredIn(ask, node))]
  for (const before of units.slice(0, at)) {
    const { statement } = await understand(before)
    if ('InsertStmt' in statement.node) values.push(...textsIn(statement.node))
  }
  return values
}

function textsIn(node: unknown): string[] {
  const texts: string[] = []
  for (const { sval } of objectsIn(node))
    if (isPlain(sval) && typeof sval.sval === 'string') texts.push(sval.sval)
  return texts.slice(0, mostLabels)
}

/** Rows that base has in the tables that foreign keys refer to. */
async function referredIn(ask: Ask, node: unknown): Promise<string[]> {
  const values: string[] = []
  for (const { contype, pktable, pk_attrs } of objectsIn(node)) {
    if (contype !== 'CONSTR_FOREIGN' || !isPlain(pktable)) continue
    const table = [pktable.schemaname, pktable.relname].filter(part => typeof part === 'string')
    for (const { sval } of objectsIn(pk_attrs))
      if (typeof sval === 'string') {
        const rows = await rowsOf(
          ask,
          `select distinct ${quoteIdentifier(sval)}::text as value from ${table.map(quoteIdentifier).join('.')} order by 1 limit ${mostLabels}`,
        )
        values.push(...rows.map(({ value }) => String(value)))
      }
  }
  return values
}
