import type { BlockingWork, LockMode } from '../../model/locks.ts'
import type { Node } from './grammar.ts'
import { objectNameParts } from './nodes.ts'
import type { SqlStatement } from './script.ts'

/** Why a table is read from beginning to end. */
type TableWork =
  | Extract<
      BlockingWork,
      'index' | 'reindex' | 'unique' | 'check' | 'foreign-key' | 'not-null' | 'exclusion' | 'partition'
    >
  | 'validate'

/** A relation as a statement names it. */
interface NamedRelation {
  schema?: string
  name: string
}

/** What PostgreSQL documents of a statement and one relation that it names. */
export interface DocumentedLock extends NamedRelation {
  mode: LockMode
  /** Why the relation is read from beginning to end; absent where it is not. */
  scan?: TableWork
  /** It is not, where a valid CHECK constraint says already that this column is not null. */
  unlessProven?: string
}

type Of<Key extends string> = Extract<Node, Record<Key, unknown>>[Key &
  keyof Extract<Node, Record<Key, unknown>>]

/**
 * The locks that PostgreSQL documents for a statement: for those that it runs outside of transactions only, and for what
 * an earlier statement of the same transaction holds already. Of statements that are not in the table, nothing is said.
 * https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES
 */
export function documentedLocks({ node }: SqlStatement): DocumentedLock[] {
  if ('AlterTableStmt' in node) return alterTable(node.AlterTableStmt)
  if ('IndexStmt' in node) {
    const { relation, concurrent } = node.IndexStmt
    return of(relation, concurrent ? 'SHARE UPDATE EXCLUSIVE' : 'SHARE', 'index')
  }
  if ('CreateTrigStmt' in node) return of(node.CreateTrigStmt.relation, 'SHARE ROW EXCLUSIVE')
  if ('RuleStmt' in node) return of(node.RuleStmt.relation, 'ACCESS EXCLUSIVE')
  if ('CreatePolicyStmt' in node) return of(node.CreatePolicyStmt.table, 'ACCESS EXCLUSIVE')
  if ('AlterPolicyStmt' in node) return of(node.AlterPolicyStmt.table, 'ACCESS EXCLUSIVE')
  if ('RenameStmt' in node) return rename(node.RenameStmt)
  if ('DropStmt' in node) return drop(node.DropStmt)
  if ('TruncateStmt' in node)
    return (node.TruncateStmt.relations ?? []).flatMap(one => of(rangeVar(one), 'ACCESS EXCLUSIVE'))
  if ('ReindexStmt' in node) return reindex(node.ReindexStmt)
  if ('ClusterStmt' in node) return of(node.ClusterStmt.relation, 'ACCESS EXCLUSIVE')
  if ('VacuumStmt' in node) return vacuum(node.VacuumStmt)
  if ('RefreshMatViewStmt' in node) {
    const { relation, concurrent } = node.RefreshMatViewStmt
    return of(relation, concurrent ? 'EXCLUSIVE' : 'ACCESS EXCLUSIVE')
  }
  if ('CreateStmt' in node) return createTable(node.CreateStmt)
  if ('InsertStmt' in node) return of(node.InsertStmt.relation, 'ROW EXCLUSIVE')
  if ('UpdateStmt' in node) return of(node.UpdateStmt.relation, 'ROW EXCLUSIVE')
  if ('DeleteStmt' in node) return of(node.DeleteStmt.relation, 'ROW EXCLUSIVE')
  if ('CopyStmt' in node && node.CopyStmt.is_from) return of(node.CopyStmt.relation, 'ROW EXCLUSIVE')
  return []
}

interface RangeVar {
  schemaname?: string
  relname?: string
}

function of(relation: RangeVar | undefined, mode: LockMode, scan?: TableWork): DocumentedLock[] {
  if (relation?.relname === undefined) return []
  const { schemaname, relname } = relation
  return [
    {
      name: relname,
      mode,
      ...(schemaname === undefined ? {} : { schema: schemaname }),
      ...(scan ? { scan } : {}),
    },
  ]
}

function rangeVar(node: Node): RangeVar | undefined {
  return 'RangeVar' in node ? node.RangeVar : undefined
}

/** https://www.postgresql.org/docs/current/sql-altertable.html */
const weaker: Readonly<Record<string, LockMode>> = {
  AT_SetStatistics: 'SHARE UPDATE EXCLUSIVE',
  AT_SetOptions: 'SHARE UPDATE EXCLUSIVE',
  AT_ResetOptions: 'SHARE UPDATE EXCLUSIVE',
  AT_ClusterOn: 'SHARE UPDATE EXCLUSIVE',
  AT_DropCluster: 'SHARE UPDATE EXCLUSIVE',
  AT_ValidateConstraint: 'SHARE UPDATE EXCLUSIVE',
  AT_AttachPartition: 'SHARE UPDATE EXCLUSIVE',
  AT_EnableTrig: 'SHARE ROW EXCLUSIVE',
  AT_EnableAlwaysTrig: 'SHARE ROW EXCLUSIVE',
  AT_EnableReplicaTrig: 'SHARE ROW EXCLUSIVE',
  AT_DisableTrig: 'SHARE ROW EXCLUSIVE',
  AT_EnableTrigAll: 'SHARE ROW EXCLUSIVE',
  AT_DisableTrigAll: 'SHARE ROW EXCLUSIVE',
  AT_EnableTrigUser: 'SHARE ROW EXCLUSIVE',
  AT_DisableTrigUser: 'SHARE ROW EXCLUSIVE',
}

function alterTable({ relation, cmds = [] }: Of<'AlterTableStmt'>): DocumentedLock[] {
  return cmds.flatMap(node => {
    if (!('AlterTableCmd' in node)) return []
    const { subtype = '', name, def } = node.AlterTableCmd
    if (def && 'Constraint' in def) return added(relation, def.Constraint)
    if (subtype === 'AT_SetNotNull')
      return of(relation, 'ACCESS EXCLUSIVE', 'not-null').map(lock => ({
        ...lock,
        ...(name === undefined ? {} : { unlessProven: name }),
      }))
    if (subtype === 'AT_AddColumn' && def && 'ColumnDef' in def) return addColumn(relation, def.ColumnDef)
    if (def && 'PartitionCmd' in def) return partition(relation, subtype, def.PartitionCmd)
    const mode = Object.hasOwn(weaker, subtype) ? weaker[subtype] : undefined
    return of(
      relation,
      mode ?? 'ACCESS EXCLUSIVE',
      subtype === 'AT_ValidateConstraint' ? 'validate' : undefined,
    )
  })
}

function added(table: RangeVar | undefined, constraint: Of<'Constraint'>): DocumentedLock[] {
  const { contype, skip_validation, indexname, pktable } = constraint
  switch (contype) {
    case 'CONSTR_FOREIGN':
      return [
        ...of(table, 'SHARE ROW EXCLUSIVE', skip_validation ? undefined : 'foreign-key'),
        ...of(pktable, 'SHARE ROW EXCLUSIVE'),
      ]
    case 'CONSTR_CHECK':
      return of(table, 'ACCESS EXCLUSIVE', skip_validation ? undefined : 'check')
    case 'CONSTR_NOTNULL':
      return of(table, 'ACCESS EXCLUSIVE', skip_validation ? undefined : 'not-null')
    case 'CONSTR_UNIQUE':
    case 'CONSTR_PRIMARY':
      return of(table, 'ACCESS EXCLUSIVE', indexname === undefined ? 'unique' : undefined)
    case 'CONSTR_EXCLUSION':
      return of(table, 'ACCESS EXCLUSIVE', 'exclusion')
    default:
      return of(table, 'ACCESS EXCLUSIVE')
  }
}

/** A new column that is null everywhere refers to nothing: its foreign key needs no look at the rows. */
function addColumn(table: RangeVar | undefined, { constraints = [] }: Of<'ColumnDef'>): DocumentedLock[] {
  const its = constraints.flatMap(node => ('Constraint' in node ? [node.Constraint] : []))
  const hasDefault = its.some(({ contype }) => contype === 'CONSTR_DEFAULT')
  const locks = its.flatMap(one => {
    if (one.contype === 'CONSTR_FOREIGN')
      return [
        ...(hasDefault ? of(table, 'ACCESS EXCLUSIVE', 'foreign-key') : []),
        ...of(one.pktable, 'SHARE ROW EXCLUSIVE'),
      ]
    const isScanned =
      one.contype === 'CONSTR_CHECK' || one.contype === 'CONSTR_UNIQUE' || one.contype === 'CONSTR_PRIMARY'
    return isScanned ? added(table, one) : []
  })
  return [...of(table, 'ACCESS EXCLUSIVE'), ...locks]
}

function partition(
  parent: RangeVar | undefined,
  subtype: string,
  { name, concurrent }: Of<'PartitionCmd'>,
): DocumentedLock[] {
  if (subtype === 'AT_AttachPartition')
    return [...of(parent, 'SHARE UPDATE EXCLUSIVE'), ...of(name, 'ACCESS EXCLUSIVE', 'partition')]
  return [
    ...of(parent, concurrent ? 'SHARE UPDATE EXCLUSIVE' : 'ACCESS EXCLUSIVE'),
    ...of(name, 'ACCESS EXCLUSIVE'),
  ]
}

/** A new table whose keys refer to tables that are there. */
function createTable({ tableElts = [], inhRelations = [], partbound }: Of<'CreateStmt'>): DocumentedLock[] {
  const parents = inhRelations.flatMap(one =>
    of(rangeVar(one), partbound ? 'ACCESS EXCLUSIVE' : 'SHARE UPDATE EXCLUSIVE'),
  )
  const constraints = tableElts.flatMap(node =>
    'ColumnDef' in node ? (node.ColumnDef.constraints ?? []) : [node],
  )
  const keys = constraints.flatMap(node =>
    'Constraint' in node && node.Constraint.contype === 'CONSTR_FOREIGN'
      ? of(node.Constraint.pktable, 'SHARE ROW EXCLUSIVE')
      : [],
  )
  return [...parents, ...keys]
}

function rename({ renameType, relation }: Of<'RenameStmt'>): DocumentedLock[] {
  return of(relation, renameType === 'OBJECT_INDEX' ? 'SHARE UPDATE EXCLUSIVE' : 'ACCESS EXCLUSIVE')
}

const ofTable = new Set<string>(['OBJECT_TRIGGER', 'OBJECT_POLICY', 'OBJECT_RULE'])
const relations = new Set<string>([
  'OBJECT_TABLE',
  'OBJECT_INDEX',
  'OBJECT_VIEW',
  'OBJECT_MATVIEW',
  'OBJECT_SEQUENCE',
])

function drop({ objects = [], removeType, concurrent }: Of<'DropStmt'>): DocumentedLock[] {
  return objects.flatMap(node => {
    const parts = objectNameParts(node)
    const named = ofTable.has(removeType ?? '') ? parts.slice(0, -1) : parts
    const [name, schema] = [named.at(-1), named.at(-2)]
    if (name === undefined || !(ofTable.has(removeType ?? '') || relations.has(removeType ?? ''))) return []
    return of(
      { relname: name, ...(schema === undefined ? {} : { schemaname: schema }) },
      concurrent ? 'SHARE UPDATE EXCLUSIVE' : 'ACCESS EXCLUSIVE',
    )
  })
}

/** Of an index, its table is locked like this; the index itself more strongly. */
function reindex({ relation, kind, params = [] }: Of<'ReindexStmt'>): DocumentedLock[] {
  const mode = isOn(params, 'concurrently') ? 'SHARE UPDATE EXCLUSIVE' : undefined
  return of(relation, mode ?? (kind === 'REINDEX_OBJECT_INDEX' ? 'ACCESS EXCLUSIVE' : 'SHARE'), 'reindex')
}

function vacuum({ rels = [], options = [], is_vacuumcmd }: Of<'VacuumStmt'>): DocumentedLock[] {
  const isFull = is_vacuumcmd === true && isOn(options, 'full')
  return rels.flatMap(node =>
    'VacuumRelation' in node
      ? of(node.VacuumRelation.relation, isFull ? 'ACCESS EXCLUSIVE' : 'SHARE UPDATE EXCLUSIVE')
      : [],
  )
}

/** Named without a value, or with one that is not off. */
function isOn(options: readonly Node[], option: string): boolean {
  return options.some(node => {
    if (!('DefElem' in node) || node.DefElem.defname !== option) return false
    const { arg } = node.DefElem
    if (!arg) return true
    if ('Boolean' in arg) return arg.Boolean.boolval === true
    if ('Integer' in arg) return (arg.Integer.ival ?? 0) !== 0
    return !('String' in arg && /^(?:false|off)$/i.test(arg.String.sval ?? ''))
  })
}

/** Statements that PostgreSQL writes a relation again for, by what it documents of them. */
export function documentedRewrite({ node }: SqlStatement): boolean {
  if ('ClusterStmt' in node || 'RefreshMatViewStmt' in node) return true
  return (
    'VacuumStmt' in node &&
    node.VacuumStmt.is_vacuumcmd === true &&
    isOn(node.VacuumStmt.options ?? [], 'full')
  )
}
