import { effectsOf } from '../../languages/sql/effects.ts'
import { lex } from '../../languages/sql/lexer.ts'
import { nameParts, schemaOf } from '../../languages/sql/nodes.ts'
import {
  type DbObject,
  isRelation,
  namesGone,
  namesMade,
  type ObjectKind,
  type ObjectName,
  objectKey,
} from '../../languages/sql/objects.ts'
import { parseScript, type SqlStatement } from '../../languages/sql/script.ts'
import type { Migration } from '../../model/migration.ts'
import { type Creation, creationOf, removalOf, type StaticEffect, tableKey } from '../static-effects.ts'
import { markedIn, upSection } from './formats.ts'

/** Functions may be overloaded and extensions are there before the first migration: their names say too little. */
const notifying = new Set<ObjectKind>([
  'table',
  'view',
  'materialized view',
  'sequence',
  'index',
  'column',
  'constraint',
  'type',
  'enum value',
  'policy',
  'trigger',
  'schema',
])

/** Without one of these words, no statement makes, drops or renames anything. */
const changing = /\b(?:create|alter|drop|into|do|call|select|execute)\b/i
const maxFileLength = 3_000_000

/** What a file of SQL does in the upgrade. */
export async function effectsOfSqlFile(_migration: Migration, text: string): Promise<StaticEffect[]> {
  const { start, end } = upSection(text, markedIn(text)[0]?.format)
  return effectsOfSql(text, start, end)
}

export async function effectsOfWholeFile(_migration: Migration, text: string): Promise<StaticEffect[]> {
  return effectsOfSql(text)
}

/** The objects that a script would create, should it run. */
export async function namesMadeBy(text: string): Promise<ObjectName[]> {
  if (!changing.test(text) || text.length > maxFileLength) return []
  const { statements } = await parseScript(text)
  return statements.flatMap(statement => namesMade(effectsOf(statement)))
}

/** What a script does to the objects of a database; places are those of `text`. */
export async function effectsOfSql(text: string, start = 0, end = text.length): Promise<StaticEffect[]> {
  const script = text.slice(start, end)
  if (!changing.test(script)) return []
  if (script.length > maxFileLength) return [{ kind: 'unclear', text: script }]
  const { statements, invalid, parts } = await parseScript(script)
  const pieces = [
    ...statements.map(statement => ({ start: statement.start, statement })),
    ...[...invalid, ...parts].map(({ start, end }) => ({ start, unclear: script.slice(start, end) })),
  ].sort((a, b) => a.start - b.start)
  // What a script takes back at its end it does not make.
  const undone = statements.some(({ node }) => transaction(node) === 'TRANS_STMT_ROLLBACK')
  const effects: StaticEffect[] = []
  let elsewhere = false
  for (const piece of pieces) {
    if (!('statement' in piece)) {
      effects.push({ kind: 'unclear', text: piece.unclear })
      continue
    }
    const { statement } = piece
    if (setsSearchPath(statement)) elsewhere = true
    for (const effect of effectsOfStatement(statement, elsewhere, script)) {
      effects.push(effect.kind === 'creates' ? shifted(effect, start, undone) : effect)
    }
  }
  return effects
}

function shifted(creation: Creation, by: number, undone: boolean): Creation {
  const { at, removal } = creation
  return {
    ...creation,
    guarded: creation.guarded || undone,
    at: { start: at.start + by, end: at.end + by },
    ...(removal ? { removal: { ...removal, start: removal.start + by, end: removal.end + by } } : {}),
  }
}

/** `elsewhere`: a name without a schema is one of who knows which. */
function effectsOfStatement(statement: SqlStatement, elsewhere: boolean, script: string): StaticEffect[] {
  const does = effectsOf(statement)
  const { creates, renames } = does
  const effects: StaticEffect[] = []
  const gone = namesGone(does)
  if (gone.length > 0) {
    if (elsewhere) effects.push({ kind: 'unclear', text: statement.text })
    effects.push({ kind: 'drops', keys: gone.map(objectKey) })
  }
  const unqualified = (object: ObjectName): boolean => elsewhere && object.schema === undefined
  for (const { to } of renames)
    if (notifying.has(to.kind)) {
      effects.push(
        creationOf(named(to), whole(statement), {
          guarded: to.guarded || unqualified(to),
          ...around(to, statement),
        }),
      )
    }
  effects.push(...renamedValue(statement))
  const made = creates.filter(object => isTold(object, statement))
  const [first] = made
  for (const object of made) {
    const isPart = object !== first && first?.kind === 'table' && !isRelation(object.kind)
    // What is only a part is never recognised by itself; a column of a table is compared with one that is added.
    const isCompared = !isPart || object.kind === 'column'
    effects.push(
      creationOf(named(object), commandsOf(statement) > 1 ? object : whole(statement), {
        guarded: object.guarded || unqualified(object),
        part: isPart,
        ...around(object, statement),
        ...(isCompared ? { definition: () => definitionOf(object, statement) } : {}),
        ...(object === first && commandsOf(statement) <= 1
          ? { removal: { ...removalOf(script, whole(statement), ';'), replacement: '' } }
          : {}),
      }),
    )
  }
  if ('CreateEnumStmt' in statement.node) effects.push(...valuesOf(statement))
  if (effects.length === 0 && runsOther.has(statement.kind))
    effects.push({ kind: 'unclear', text: statement.text })
  return effects
}

/** Statements whose effect is in a string, a function or another statement. */
const runsOther = new Set(['DoStmt', 'SelectStmt', 'CallStmt', 'ExecuteStmt', 'PrepareStmt'])

/** Names that the author wrote: one that PostgreSQL makes up evades another one by itself. */
function isTold(object: DbObject, statement: SqlStatement): boolean {
  if (!notifying.has(object.kind) || object.temporary) return false
  return namesIn(statement).has(object.name.toLowerCase())
}

const known = new WeakMap<SqlStatement, ReadonlySet<string>>()
/** PostgreSQL cuts longer names: NAMEDATALEN - 1. */
const maxNameLength = 63

/** The words, quoted names and strings of a statement: collected once, as it may make thousands of columns. */
function namesIn(statement: SqlStatement): ReadonlySet<string> {
  const done = known.get(statement)
  if (done) return done
  const names = new Set<string>()
  for (const { kind, start, end } of lex(statement.text)) {
    if (kind === 'comment' || kind === 'symbol') continue
    const word = statement.text.slice(start, end).toLowerCase()
    const quote = /^[a-z&]{0,2}(['"])/.exec(word)
    const name = quote
      ? word.slice(quote[0].length, -1).replaceAll(`${quote[1]}${quote[1]}`, quote[1] ?? '')
      : word
    names.add(name).add(name.slice(0, maxNameLength))
  }
  known.set(statement, names)
  return names
}

function named({ kind, schema, table, name }: ObjectName): ObjectName {
  return {
    kind,
    name,
    ...(schema === undefined ? {} : { schema }),
    ...(table === undefined ? {} : { table }),
  }
}

function whole({ start, end }: SqlStatement): { start: number; end: number } {
  return { start, end }
}

/** What it goes away with: its table, and the columns that an index or a constraint is made of. */
function around(object: ObjectName, statement: SqlStatement): Pick<Creation, 'within'> & Partial<Creation> {
  const owner = object.kind === 'index' ? tableOf(statement) : object.table
  if (owner === undefined) return { within: [] }
  const schema = object.schema === undefined ? {} : { schema: object.schema }
  if (object.kind === 'enum value')
    return { within: [objectKey({ kind: 'type', name: object.table ?? '', ...schema })] }
  const columns = object.kind === 'column' ? [] : wordsIn(statement)
  return {
    within: [
      tableKey(object.schema, owner),
      ...columns.map(name => objectKey({ kind: 'column', name, table: owner, ...schema })),
    ],
    owners: [...new Set([owner, object.name])],
  }
}

function tableOf({ node }: SqlStatement): string | undefined {
  if ('IndexStmt' in node) return node.IndexStmt.relation?.relname
  if ('CreateStmt' in node) return node.CreateStmt.relation?.relname
  if ('AlterTableStmt' in node) return node.AlterTableStmt.relation?.relname
  return undefined
}

/** Every word may be a column: taking one for it too many only makes the gate say less. */
function wordsIn({ text }: SqlStatement): string[] {
  return [...new Set(text.slice(0, 20_000).match(/[\p{L}_][\p{L}\p{N}_$]*/gu) ?? [])].slice(0, 200)
}

function commandsOf({ node }: SqlStatement): number {
  return 'AlterTableStmt' in node ? (node.AlterTableStmt.cmds?.length ?? 0) : 1
}

/** The syntax tree of what is made, places left out. */
function definitionOf(object: DbObject, { node }: SqlStatement): string {
  if (object.kind === 'column') {
    const elements =
      'CreateStmt' in node
        ? (node.CreateStmt.tableElts ?? [])
        : 'AlterTableStmt' in node
          ? (node.AlterTableStmt.cmds ?? []).flatMap(command =>
              'AlterTableCmd' in command && command.AlterTableCmd.def ? [command.AlterTableCmd.def] : [],
            )
          : []
    const column = elements.find(
      element => 'ColumnDef' in element && element.ColumnDef.colname === object.name,
    )
    if (column) return JSON.stringify(column, withoutPlaces)
  }
  return JSON.stringify(node, withoutPlaces)
}

function withoutPlaces(key: string, value: unknown): unknown {
  return /(?:^|_)location$/.test(key) ? undefined : value
}

function valuesOf(statement: SqlStatement): Creation[] {
  if (!('CreateEnumStmt' in statement.node)) return []
  const { typeName, vals } = statement.node.CreateEnumStmt
  const parts = nameParts(typeName)
  const table = parts.at(-1) ?? ''
  return nameParts(vals).map(name => {
    const value: ObjectName = { kind: 'enum value', name, table, ...schemaOf(parts) }
    return creationOf(value, whole(statement), { part: true, ...around(value, statement) })
  })
}

function renamedValue(statement: SqlStatement): StaticEffect[] {
  if (!('AlterEnumStmt' in statement.node)) return []
  const { typeName, oldVal, newVal } = statement.node.AlterEnumStmt
  if (oldVal === undefined || newVal === undefined) return []
  const parts = nameParts(typeName)
  const value = (name: string): ObjectName => ({
    kind: 'enum value',
    name,
    table: parts.at(-1) ?? '',
    ...schemaOf(parts),
  })
  return [
    { kind: 'drops', keys: [objectKey(value(oldVal))] },
    creationOf(value(newVal), whole(statement), around(value(newVal), statement)),
  ]
}

function setsSearchPath({ node, text }: SqlStatement): boolean {
  return ('VariableSetStmt' in node || 'SelectStmt' in node) && /search_path/i.test(text)
}

function transaction(node: SqlStatement['node']): string | undefined {
  return 'TransactionStmt' in node ? node.TransactionStmt.kind : undefined
}
