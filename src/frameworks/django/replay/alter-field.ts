import {
  addIncomingKeys,
  changeLikeIndex,
  changeOwnKeys,
  dropConstraints,
  dropForeignKeys,
  dropIncomingKeys,
  dropOwnIndex,
  foreignKeyOf,
  isIndexed,
  staysTarget,
} from './alter-keys.ts'
import { CannotTellError, canonical } from './arguments.ts'
import { databaseDefault } from './column-definition.ts'
import { followTarget, typeChange } from './column-type.ts'
import { sqlOf } from './deferred.ts'
import { checkOf, type Field, isIdentity, isManyToMany, isUnique } from './field.ts'
import { indexName, quoteName } from './names.ts'
import { relatedColumns } from './related-columns.ts'
import { rowDefault } from './row-default.ts'
import type { Run, SchemaEditor } from './schema-editor.ts'
import type { Side, Typed } from './side.ts'

/** `_field_should_be_altered` */
function differs(before: Side, after: Side, ignoreComment = false): boolean {
  if (before.meta.column(before.field) !== after.meta.column(after.field)) return true
  return signature(before, after, ignoreComment) !== signature(after, before, ignoreComment)
}

function signature(side: Side, other: Side, ignoreComment: boolean): string {
  let { signature } = side.field
  const { relation } = side.field
  // What it refers to does not matter where that is the same table.
  if (
    relation &&
    other.field.relation &&
    !isManyToMany(side.field) &&
    side.meta.settings.version >= 500 &&
    sameTarget(side, other)
  )
    signature = signature.replace(relation.to, '…')
  const comment = side.field.comment
  return ignoreComment && comment !== undefined
    ? signature.replace(`db_comment=${JSON.stringify(comment)}`, '')
    : signature
}

function sameTarget(one: Side, other: Side): boolean {
  const table = ({ meta, field }: Side) => meta.table(meta.model(field.relation?.to ?? ''))
  return table(one) === table(other)
}

/** `alter_field`: https://github.com/django/django/blob/main/django/db/backends/base/schema.py */
export function* alterField(editor: SchemaEditor, before: Side, after: Side): Run {
  if (before.field.kind === 'none' && after.field.kind === 'none') return
  if (isManyToMany(before.field) && isManyToMany(after.field)) {
    const throughs = [before.meta.through(before), after.meta.through(after)] as const
    if (throughs.every(model => model.autoCreated)) yield* alterManyToMany(editor, before, after)
    return
  }
  if (!differs(before, after)) return
  const oldType = before.meta.type(before.field)
  const newType = after.meta.type(after.field)
  if (oldType === undefined && newType === undefined) return
  if (oldType === undefined || newType === undefined)
    throw new CannotTellError(
      'Django refuses to alter a field with a column into one without, and the other way round',
    )
  if (before.meta.undecided(before.field) !== after.meta.undecided(after.field)) {
    yield* editor.doubted(before.meta, before.field)
    yield* editor.doubted(after.meta, after.field)
  }
  yield* alterColumn(editor, { ...before, type: oldType }, { ...after, type: newType })
}

function* alterColumn(editor: SchemaEditor, before: Typed, after: Typed): Run {
  const [old, next] = [before.field, after.field]
  const table = before.meta.table(before.model)
  const oldColumn = before.meta.column(old)
  const column = after.meta.column(next)
  const quoted = quoteName(table)
  const { constraints } = before.model.options

  let keyDropped = false
  if (old.relation?.constraint && differs(before, after, true))
    keyDropped = yield* dropForeignKeys(editor, table, oldColumn, foreignKeyOf(before))
  const becomesKey = !old.primaryKey && next.primaryKey
  if (isUnique(old) && (!isUnique(next) || becomesKey)) {
    const exclude = constraints.map(one => one.name)
    yield* dropConstraints(
      editor,
      table,
      { columns: [oldColumn], unique: true, primaryKey: false, exclude },
      [indexName(table, [oldColumn], '_uniq')],
    )
  }
  const [oldCollation, newCollation] = [before.meta.collation(old), after.meta.collation(next)]
  const retarget = staysTarget(old, next) && (before.type !== after.type || oldCollation !== newCollation)
  const incoming = retarget || becomesKey ? relatedColumns(before, after) : []
  const retargeted = retarget ? incoming : []
  yield* dropIncomingKeys(editor, retargeted)
  if (isIndexed(old) && !isIndexed(next)) yield* dropOwnIndex(editor, before, table)
  // Before Django 5 a new name of the column made another check of it.
  const namesColumn = after.meta.settings.version < 500
  const oldCheck = checkOf(old, namesColumn ? oldColumn : '?')
  const newCheck = checkOf(next, namesColumn ? column : '?')
  if (oldCheck !== newCheck && oldCheck !== undefined) {
    const exclude = constraints.map(one => one.name)
    yield* dropConstraints(editor, table, { columns: [oldColumn], check: true, exclude }, [
      `${table}_${oldColumn}_check`,
    ])
  }
  if (oldColumn !== column) {
    yield* editor.run(`ALTER TABLE ${quoted} RENAME COLUMN ${quoteName(oldColumn)} TO ${quoteName(column)}`)
    editor.deferred.renameColumn(table, oldColumn, column)
  }
  yield* changeColumn(editor, before, after, table, { oldCollation, newCollation })
  yield* changeOwnKeys(editor, before, after, table)
  for (const { from, to } of incoming) yield* followTarget(editor, from, to)
  if (next.relation?.constraint && (keyDropped || !old.relation || !old.relation.constraint))
    yield* editor.run(sqlOf(editor.foreignKey(after.meta, after)))
  yield* addIncomingKeys(editor, retargeted)
  if (oldCheck !== newCheck && newCheck !== undefined)
    yield* editor.run(
      `ALTER TABLE ${quoted} ADD CONSTRAINT ${quoteName(indexName(table, [column], '_check'))} CHECK (${checkOf(next, column)})`,
    )
  if (needsRowDefault(before, after))
    yield* editor.run(`ALTER TABLE ${quoted} ALTER COLUMN ${quoteName(column)} DROP DEFAULT`)
  yield* changeLikeIndex(editor, before, after, table)
}

/** A `NOT NULL` needs a value for rows that have none: it is a default for a moment. */
function needsRowDefault(before: Typed, after: Typed): boolean {
  if (!before.field.nullable || after.field.nullable || after.field.dbDefault) return false
  const fresh = rowDefault(after.meta, after.field)
  return fresh !== undefined && fresh !== rowDefault(before.meta, before.field)
}

function* changeColumn(
  editor: SchemaEditor,
  before: Typed,
  after: Typed,
  table: string,
  { oldCollation, newCollation }: { oldCollation: string | undefined; newCollation: string | undefined },
): Run {
  const [old, next] = [before.field, after.field]
  const column = quoteName(after.meta.column(next))
  const quoted = quoteName(table)
  const actions: string[] = []
  const later: string[] = []
  if (
    before.type !== after.type ||
    isIdentity(old) !== isIdentity(next) ||
    oldCollation !== newCollation ||
    (old.comment ?? '') !== (next.comment ?? '')
  )
    actions.push(yield* typeChange(editor, before, after, newCollation, later))
  if (next.dbDefault) {
    if (!old.dbDefault || canonical(next.dbDefault) !== canonical(old.dbDefault))
      actions.push(`ALTER COLUMN ${column} SET DEFAULT ${databaseDefault(after.meta, after.model, next)}`)
  } else if (old.dbDefault) actions.push(`ALTER COLUMN ${column} DROP DEFAULT`)
  if (needsRowDefault(before, after))
    actions.push(`ALTER COLUMN ${column} SET DEFAULT ${rowDefault(after.meta, next)}`)
  const nullability =
    old.nullable === next.nullable
      ? []
      : [`ALTER COLUMN ${column} ${next.nullable ? 'DROP' : 'SET'} NOT NULL`]
  const fillsRows =
    old.nullable && !next.nullable && ((next.default && next.default.kind !== 'none') || next.dbDefault)
  if (!fillsRows) actions.push(...nullability)
  if (actions.length > 0) yield* editor.run(`ALTER TABLE ${quoted} ${actions.join(', ')}`)
  if (fillsRows) {
    const value = next.dbDefault
      ? databaseDefault(after.meta, after.model, next)
      : (rowDefault(after.meta, next) ?? 'NULL')
    yield* editor.run(`UPDATE ${quoted} SET ${column} = ${value} WHERE ${column} IS NULL`)
    yield* editor.run('SET CONSTRAINTS ALL IMMEDIATE')
    for (const action of nullability) yield* editor.run(`ALTER TABLE ${quoted} ${action}`)
  }
  for (const statement of later) yield* editor.run(statement)
}

/** `_alter_many_to_many`: the table between two models follows a new name or a new target. */
export function* alterManyToMany(editor: SchemaEditor, before: Side, after: Side): Run {
  const [old, next] = [before.meta.through(before), after.meta.through(after)]
  const [oldTable, newTable] = [before.meta.table(old), after.meta.table(next)]
  yield* editor.renameTable(oldTable, newTable)
  const [oldSource, oldTarget] = keysOf(old.fields.values())
  const [newSource, newTarget] = keysOf(next.fields.values())
  // Under the new name already: the old state's model would look for the table that is gone.
  const renamed = { ...old, options: { ...old.options, table: newTable } }
  for (const [from, to] of [
    [oldTarget, newTarget],
    [oldSource, newSource],
  ] as const) {
    if (!from || !to) continue
    yield* alterField(
      editor,
      { meta: before.meta, model: renamed, field: from },
      { meta: after.meta, model: next, field: to },
    )
  }
}

function keysOf(fields: Iterable<Field>): Field[] {
  return [...fields].filter(field => field.relation)
}
