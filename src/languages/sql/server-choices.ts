import { parse, parseBlock } from './grammar.ts'
import { isPlain, objectsIn, type Plain, stringsOf } from './nodes.ts'

/** A branch of a DO block. */
export interface Branch {
  /** As PL/pgSQL counts: the line of the opening quote is 1. */
  line: number
  /** Its statements that do more than to report, to assign and to return: those of branches inside of it, too. */
  acting: readonly unknown[]
  /** Does it end the block? */
  returns: boolean
}

/** A place in a DO block where it depends on the server, and not on what migrations have created, what runs. */
export interface ServerChoice {
  /** Tried in this order. */
  ways: readonly { condition: string; branch: Branch }[]
  /** What runs where no condition is true. */
  otherwise: Branch
  /** What comes after it. */
  rest: Branch
  /** Can the conditions be asked for by themselves? They name no variable, and call nothing that changes anything. */
  asksOnly: boolean
}

/** https://www.postgresql.org/docs/current/functions-info.html, -datetime, -admin */
const functions = new Set(
  `current_setting current_database version pg_is_in_recovery pg_backend_pid pg_postmaster_start_time pg_conf_load_time
  inet_server_addr inet_server_port inet_client_addr inet_client_port pg_has_role has_database_privilege
  has_schema_privilege has_table_privilege has_tablespace_privilege has_parameter_privilege has_any_column_privilege
  has_column_privilege has_function_privilege has_sequence_privilege now clock_timestamp statement_timestamp
  transaction_timestamp timeofday random getpgusername`.split(/\s+/),
)

/** Catalogs of all databases of a server, and of what it offers. */
const relations = new Set(
  `pg_roles pg_authid pg_user pg_group pg_shadow pg_auth_members pg_database pg_tablespace pg_settings pg_file_settings
  pg_db_role_setting pg_available_extensions pg_available_extension_versions pg_stat_activity pg_replication_slots
  pg_stat_replication pg_hba_file_rules pg_timezone_names enabled_roles applicable_roles`.split(/\s+/),
)

/** They look something up, and nothing else. */
const lookUps = new Set(
  `${[...functions].join(' ')} to_regclass to_regtype to_regnamespace to_regproc to_regrole lower upper coalesce split_part
  left right substring strpos position count current_schema current_schemas`.split(/\s+/),
)

/** Those that the grammar knows: https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-SESSION */
const keywords =
  `current_user session_user user current_role current_catalog current_date current_time current_timestamp
  localtime localtimestamp`.split(/\s+/)

const words: ReadonlySet<string> = new Set([...functions, ...relations, ...keywords])

/** Is it worth while to look for them in a text? */
export function mayDependOnServer(text: string): boolean {
  if (!/\bdo\b/i.test(text)) return false
  for (const [word] of text.toLowerCase().matchAll(/[a-z_]+/g)) if (words.has(word)) return true
  return false
}

/** Characters. A longer body is not looked at. */
const longest = 100_000
const mostConditions = 200

/** `acting`: as of a branch, of the whole block. */
export interface ServerChoices {
  choices: readonly ServerChoice[]
  acting: readonly unknown[]
}

/** Those of a DO statement; undefined where it is too long, or in another language. */
export async function serverChoices(statement: string): Promise<ServerChoices | undefined> {
  if (statement.length > longest || !mayDependOnServer(statement)) return undefined
  const block = await parseBlock(statement)
  return block && { choices: await new Reader(block).choices(), acting: actingIn(block.action) }
}

/** What a query asks. */
interface Asked {
  /** What differs from server to server. */
  server: boolean
  /** Nothing that it calls changes anything, and it names none of the block's variables. */
  only: boolean
}

/** The tree is that of PostgreSQL's own parser, in the form of libpg_query's JSON. */
class Reader {
  readonly #block: Plain
  readonly #names: readonly string[]
  readonly #variables: ReadonlySet<string>
  /** Variables that hold what was asked of the server. */
  readonly #holders = new Set<string>()
  #conditions = 0

  constructor(block: Plain) {
    this.#block = block
    this.#names = listOf(block.datums).map(datum => {
      const { refname } = Object.values(datum).find(isPlain) ?? {}
      return typeof refname === 'string' ? refname : ''
    })
    this.#variables = new Set(this.#names)
  }

  async choices(): Promise<ServerChoice[]> {
    await this.#findHolders()
    const found: ServerChoice[] = []
    for (const list of listsIn(this.#block.action))
      for (const [index, one] of list.entries()) {
        const choice = await this.#choice(one, list.slice(index + 1))
        if (choice) found.push(choice)
      }
    return found
  }

  /** Twice, since one may get what another holds. */
  async #findHolders(): Promise<void> {
    const given: { name: string; query: string }[] = []
    for (const node of objectsIn(this.#block)) {
      const { refname, default_val: value, varno, expr, into, target, sqlstmt } = node
      if (typeof refname === 'string' && value) given.push({ name: refname, query: queryOf(value) })
      if (typeof varno === 'number' && expr) {
        const query = queryOf(expr).replace(/^[^:=]*:?=/, '')
        given.push({ name: this.#names[varno] ?? '', query })
      }
      if (into === true)
        for (const { name } of objectsIn(target))
          if (typeof name === 'string') given.push({ name, query: queryOf(sqlstmt) })
    }
    const read = await Promise.all(
      given.slice(0, mostConditions).map(async ({ name, query }) => ({ name, nodes: await nodesOf(query) })),
    )
    for (const _ of [1, 2])
      for (const { name, nodes } of read) if (this.#asked(nodes).server) this.#holders.add(name)
  }

  async #choice(statement: Plain, after: readonly Plain[]): Promise<ServerChoice | undefined> {
    const { PLpgSQL_stmt_if: one } = statement
    if (!isPlain(one)) return undefined
    const arms = [
      { condition: queryOf(one.cond), body: listOf(one.then_body) },
      ...listOf(one.elsif_list).flatMap(({ PLpgSQL_if_elsif: arm }) =>
        isPlain(arm) ? [{ condition: queryOf(arm.cond), body: listOf(arm.stmts) }] : [],
      ),
    ]
    this.#conditions += arms.length
    if (this.#conditions > mostConditions) return undefined
    const asked: Asked[] = []
    for (const { condition } of arms) asked.push(this.#asked(await nodesOf(condition)))
    if (!asked.some(({ server }) => server)) return undefined
    const line = numberOf(one.lineno, 1)
    return {
      ways: arms.map(({ condition, body }) => ({ condition, branch: branchOf(body, line) })),
      otherwise: branchOf(listOf(one.else_body), line),
      rest: branchOf(after, line),
      asksOnly: asked.every(({ only }) => only),
    }
  }

  #asked(nodes: readonly Plain[] | undefined): Asked {
    if (!nodes) return { server: false, only: false }
    const parts = nodes.flatMap(node => this.#part(node) ?? [])
    return { server: parts.some(({ server }) => server), only: parts.every(({ only }) => only) }
  }

  #part(node: Plain): Asked | undefined {
    if (isPlain(node.SQLValueFunction)) return { server: true, only: true }
    if (isPlain(node.FuncCall)) {
      const name = systemName(node.FuncCall.funcname) ?? ''
      return { server: functions.has(name), only: lookUps.has(name) }
    }
    if (isPlain(node.RangeVar)) {
      const { schemaname, relname } = node.RangeVar
      const name = typeof relname === 'string' ? relname : ''
      const isSystem = schemaname === 'pg_catalog' || schemaname === 'information_schema'
      return {
        server: relations.has(name) && (isSystem || schemaname === undefined),
        only: isSystem || name.startsWith('pg_'),
      }
    }
    if (!isPlain(node.ColumnRef)) return undefined
    const [name = ''] = stringsOf(node.ColumnRef.fields)
    return { server: this.#holders.has(name), only: !this.#variables.has(name) }
  }
}

/** Of a query, or of an expression as PL/pgSQL has it; undefined: it can't be read. */
async function nodesOf(query: string): Promise<Plain[] | undefined> {
  const isQuery = /^\s*(?:select|with|insert|update|delete|values|table)\b/i.test(query)
  const parsed = await parse(isQuery ? query : `SELECT ${query}`)
  return parsed.kind === 'invalid' ? undefined : [...objectsIn(parsed.statements)]
}

/** The name of a function of PostgreSQL's own. */
function systemName(parts: unknown): string | undefined {
  const names = stringsOf(parts)
  return names.length === 1 || names[0] === 'pg_catalog' ? names.at(-1) : undefined
}

function queryOf(expression: unknown): string {
  const inner = isPlain(expression) ? expression.PLpgSQL_expr : undefined
  return isPlain(inner) && typeof inner.query === 'string' ? inner.query : ''
}

function listOf(value: unknown): Plain[] {
  return Array.isArray(value) ? value.filter(isPlain) : []
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise
}

/** Lists of statements, outer ones first. */
function* listsIn(tree: unknown): Generator<Plain[]> {
  for (const node of objectsIn(tree))
    for (const value of Object.values(node)) {
      const list = listOf(value)
      if (list.some(one => Object.keys(one).some(key => key.startsWith('PLpgSQL_stmt_')))) yield list
    }
}

/** They only hold others. */
const containers = 'block if case loop while fori fors forc dynfors foreach_a'
const quiet = new Set(`${containers} return assign getdiag`.split(' ').map(name => `PLpgSQL_stmt_${name}`))
/** ERROR of elog.h; levels below it report, and go on. */
const errorLevel = 21

/** `line`: where it has none of its own. */
function branchOf(body: readonly Plain[], line: number): Branch {
  const acting = actingIn(body)
  const [last] = Object.entries(body.at(-1) ?? {})
  return {
    line: numberOf(acting[0]?.lineno, line),
    acting,
    // One that has no line was not written: it ends every block.
    returns: last?.[0] === 'PLpgSQL_stmt_return' && isPlain(last[1]) && last[1].lineno !== undefined,
  }
}

function actingIn(tree: unknown): Plain[] {
  const acting: Plain[] = []
  for (const node of objectsIn(tree))
    for (const [kind, one] of Object.entries(node)) {
      if (!kind.startsWith('PLpgSQL_stmt_') || quiet.has(kind) || !isPlain(one)) continue
      if (kind !== 'PLpgSQL_stmt_raise' || numberOf(one.elog_level, errorLevel) >= errorLevel)
        acting.push(one)
    }
  return acting
}
