import type { Node } from '../languages/sql/grammar.ts'
import { objectsIn } from '../languages/sql/nodes.ts'
import { isOwnBlock } from '../languages/sql/own-blocks.ts'
import { parseScript, type SqlStatement } from '../languages/sql/script.ts'
import { bodyWordsIn, namesIn, rolesIn, wordsOf } from './named.ts'

/** What statements that did not run would have created or changed. */
export interface GapReach {
  names: ReadonlySet<string>
  /** Of bodies and of what no grammar reads: names among them, and all else. */
  words: ReadonlySet<string>
  /**
   * Tables that it would only have added something to (a column, a key, a check, a trigger), with the words of that. What
   * refers to them does not mind, nor does what is done to their other columns.
   */
  addedTo: ReadonlyMap<string, ReadonlySet<string>>
  anything: boolean
}

/** More is not read: it may have done anything. */
const longest = 200_000

/** A program is no SQL: each of its words may be a name. */
export function wordsAlone(texts: readonly string[]): GapReach {
  return {
    names: new Set(),
    words: new Set(texts.flatMap(text => [...wordsOf(text)])),
    addedTo: new Map(),
    anything: false,
  }
}

export async function reachOf(texts: readonly string[]): Promise<GapReach> {
  const reach = {
    names: new Set<string>(),
    words: new Set<string>(),
    addedTo: new Map<string, Set<string>>(),
  }
  let anything = texts.reduce((sum, { length }) => sum + length, 0) > longest
  for (const text of anything ? [] : texts) {
    const { statements, invalid } = await parseScript(text)
    for (const { start, end } of invalid) addAll(reach.words, wordsOf(text.slice(start, end)))
    for (const statement of statements) {
      anything ||= mayDoAnything(statement)
      const table = tableAddedTo(statement)
      const named = isOfRights(statement) ? rolesIn(statement) : namesIn(statement)
      if (table !== undefined) {
        const added = reach.addedTo.get(table.toLowerCase()) ?? new Set()
        addAll(
          added,
          [...wordsOf(statement.text)].filter(word => word !== table.toLowerCase()),
        )
        reach.addedTo.set(table.toLowerCase(), added)
      }
      addAll(
        reach.names,
        [...named].filter(name => name !== table),
      )
      addAll(reach.words, bodyWordsIn(statement))
    }
  }
  return { ...reach, anything }
}

function addAll(set: Set<string>, names: Iterable<string>): void {
  for (const name of names) set.add(name.toLowerCase())
}

/** Who may do what, and what people read, changes no table. */
function isOfRights({ kind }: SqlStatement): boolean {
  return ['AlterDefaultPrivilegesStmt', 'CommentStmt', 'GrantRoleStmt', 'GrantStmt'].includes(kind)
}

/** Its text does not name all that it changes. */
function mayDoAnything(statement: SqlStatement): boolean {
  const { node } = statement
  if (isOwnBlock(statement.text)) return false
  if ('DoStmt' in node || 'CreateFunctionStmt' in node)
    return (
      /\bexecute\b/i.test(statement.text) && /\b(?:pg_[a-z_]+|information_schema)\b/i.test(statement.text)
    )
  if ('CallStmt' in node || 'DropOwnedStmt' in node || 'ReassignOwnedStmt' in node) return true
  if ('VariableSetStmt' in node) return node.VariableSetStmt.name === 'search_path'
  if ('DropStmt' in node) return node.DropStmt.removeType === 'OBJECT_SCHEMA'
  // `SELECT convert_all()`: what it is called with would name something.
  if ('SelectStmt' in node && !node.SelectStmt.fromClause)
    return [...objectsIn(node)].some(({ FuncCall: call }) => isBare(call))
  return false
}

function isBare(call: unknown): boolean {
  return typeof call === 'object' && call !== null && !('args' in call) && !('agg_star' in call)
}

/** The table that a statement would have added a column, a key, a check, a trigger, a policy or an index to, and nothing else. */
function tableAddedTo({ node }: SqlStatement): string | undefined {
  if ('CreateTrigStmt' in node) return node.CreateTrigStmt.relation?.relname
  if ('CreatePolicyStmt' in node) return node.CreatePolicyStmt.table?.relname
  if ('IndexStmt' in node) return node.IndexStmt.unique ? undefined : node.IndexStmt.relation?.relname
  if (!('AlterTableStmt' in node)) return undefined
  const commands = (node.AlterTableStmt.cmds ?? []).map(one => 'AlterTableCmd' in one && one.AlterTableCmd)
  const onlyAdds = commands.every(
    one => one && (one.subtype === 'AT_AddColumn' ? !brings(one) : addsCheck(one)),
  )
  return onlyAdds ? node.AlterTableStmt.relation?.relname : undefined
}

type Command = Extract<Node, { AlterTableCmd: unknown }>['AlterTableCmd']

/** Does a column come with a key, which others may refer to? */
function brings({ def }: Command): boolean {
  return [...objectsIn(def)].some(
    ({ contype }) => contype === 'CONSTR_PRIMARY' || contype === 'CONSTR_UNIQUE',
  )
}

function addsCheck({ subtype, def }: Command): boolean {
  const kind = def && 'Constraint' in def ? def.Constraint.contype : undefined
  return subtype === 'AT_AddConstraint' && (kind === 'CONSTR_FOREIGN' || kind === 'CONSTR_CHECK')
}

/** May a statement that is about a table depend on what was not added to it? */
export function minds(
  { statement, own }: { statement: SqlStatement | undefined; own: ReadonlySet<string> },
  added: ReadonlySet<string>,
  common: ReadonlySet<string>,
): boolean {
  if (!statement) return true
  if (refersOnly(statement)) return false
  return !altersColumns(statement) || [...own].some(word => added.has(word) && !common.has(word))
}

const ofColumns = new Set([
  'AT_AddColumn',
  'AT_AlterColumnType',
  'AT_ColumnDefault',
  'AT_DropColumn',
  'AT_DropNotNull',
  'AT_SetNotNull',
])

/** Nothing but columns that it names. */
function altersColumns({ node }: SqlStatement): boolean {
  if ('RenameStmt' in node) return node.RenameStmt.renameType === 'OBJECT_COLUMN'
  return (
    'AlterTableStmt' in node &&
    (node.AlterTableStmt.cmds ?? []).every(
      one => 'AlterTableCmd' in one && ofColumns.has(one.AlterTableCmd.subtype ?? ''),
    )
  )
}

/** Needs of the tables that it names nothing but that they and their columns are there. */
function refersOnly({ kind, node }: SqlStatement): boolean {
  if ('AlterTableStmt' in node)
    return (node.AlterTableStmt.cmds ?? []).every(
      command => 'AlterTableCmd' in command && command.AlterTableCmd.subtype === 'AT_AddColumn',
    )
  return ['CommentStmt', 'CreateFunctionStmt', 'CreateStmt', 'IndexStmt', 'ViewStmt'].includes(kind)
}
