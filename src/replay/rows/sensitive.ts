import type { Node } from '../../languages/sql/grammar.ts'
import { isPlain, objectsIn } from '../../languages/sql/nodes.ts'
import type { SqlStatement } from '../../languages/sql/script.ts'
import { type SqlStep, scriptOf } from '../units.ts'

/** May anything that a migration runs come out otherwise where there are rows? */
export async function anyDependsOnRows(
  candidates: readonly { steps: readonly SqlStep[] }[],
): Promise<boolean> {
  for (const { steps } of candidates)
    for (const step of steps) if ((await scriptOf(step)).statements.some(dependsOnRows)) return true
  return false
}

/** Kinds of ALTER TABLE that no row can make fail: they change the catalog alone. */
const catalogOnly = new Set([
  'AT_ColumnDefault',
  'AT_DropNotNull',
  'AT_DropColumn',
  'AT_DropConstraint',
  'AT_SetStatistics',
  'AT_SetOptions',
  'AT_ResetOptions',
  'AT_SetStorage',
  'AT_SetCompression',
  'AT_ChangeOwner',
  'AT_ClusterOn',
  'AT_DropCluster',
  'AT_SetRelOptions',
  'AT_ResetRelOptions',
  'AT_ReplicaIdentity',
  'AT_EnableRowSecurity',
  'AT_DisableRowSecurity',
  'AT_ForceRowSecurity',
  'AT_NoForceRowSecurity',
  'AT_EnableTrig',
  'AT_DisableTrig',
  'AT_DropIdentity',
  'AT_AddIdentity',
  'AT_SetIdentity',
  'AT_DropExpression',
])

/** Constraints that make a new column depend on the rows that there are. */
const checked = new Set([
  'CONSTR_NOTNULL',
  'CONSTR_CHECK',
  'CONSTR_UNIQUE',
  'CONSTR_PRIMARY',
  'CONSTR_FOREIGN',
  'CONSTR_GENERATED',
])

/** Statements whose outcome may be another one where tables hold rows. */
const reading = new Set([
  'UpdateStmt',
  'DeleteStmt',
  'MergeStmt',
  'DoStmt',
  'CallStmt',
  'CreateTableAsStmt',
  'RefreshMatViewStmt',
  'AlterDomainStmt',
  'TruncateStmt',
])

/** May it fail, or do something else, because there are rows? https://www.postgresql.org/docs/current/sql-altertable.html */
function dependsOnRows({ kind, node }: SqlStatement): boolean {
  if (reading.has(kind)) return true
  if ('InsertStmt' in node) return !isOfValues(node.InsertStmt.selectStmt)
  if ('SelectStmt' in node) return readsSomething(node)
  if ('IndexStmt' in node)
    return (
      node.IndexStmt.unique === true ||
      node.IndexStmt.whereClause !== undefined ||
      (node.IndexStmt.indexParams ?? []).some(one => 'IndexElem' in one && one.IndexElem.expr !== undefined)
    )
  if ('AlterTableStmt' in node) return (node.AlterTableStmt.cmds ?? []).some(commandDepends)
  return false
}

function commandDepends(command: Node): boolean {
  if (!('AlterTableCmd' in command)) return false
  const { subtype = 'AT_AddColumn', def } = command.AlterTableCmd
  if (catalogOnly.has(subtype)) return false
  if (subtype === 'AT_AddColumn' && def && 'ColumnDef' in def) {
    const { constraints = [] } = def.ColumnDef
    return constraints.some(one => 'Constraint' in one && checked.has(one.Constraint.contype ?? ''))
  }
  if (subtype === 'AT_AddConstraint' && def && 'Constraint' in def)
    return def.Constraint.skip_validation !== true || def.Constraint.contype === 'CONSTR_UNIQUE'
  return true
}

/** `INSERT … VALUES`, or with nothing but defaults: what it brings is its own. */
export function isOfValues(source: Node | undefined): boolean {
  if (!source) return true
  if (!('SelectStmt' in source)) return false
  const { valuesLists } = source.SelectStmt
  return (valuesLists?.length ?? 0) > 0 && !readsTables(valuesLists)
}

function readsTables(tree: unknown): boolean {
  for (const object of objectsIn(tree)) if (typeof object.relname === 'string') return true
  return false
}

/** A table, or a function that may read one. */
function readsSomething(node: Node): boolean {
  if (readsTables(node)) return true
  for (const { FuncCall: call } of objectsIn(node))
    if (isPlain(call) && !isBuiltIn(call.funcname)) return true
  return false
}

const harmless = new Set(['set_config', 'setval', 'nextval', 'now', 'pg_sleep', 'current_setting', 'version'])

function isBuiltIn(name: unknown): boolean {
  const last = Array.isArray(name) ? name.at(-1) : undefined
  const text = isPlain(last) && isPlain(last.String) ? last.String.sval : undefined
  return typeof text === 'string' && harmless.has(text)
}
