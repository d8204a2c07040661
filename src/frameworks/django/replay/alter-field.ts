import { CannotTellError, canonical } from './arguments.ts'
import { databaseDefault } from './column-definition.ts'
import { followTarget, leavesText, typeChange } from './column-type.ts'
import { sqlOf } from './deferred.ts'
import { checkOf, type Field, isIdentity, isManyToMany, isUnique } from './field.ts'
import { rowDefault } from './literals.ts'
import { foreignKeyName, indexName, quoteName } from './names.ts'
import { relatedColumns } from './related-columns.ts'
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
  yield* alterColumn(editor, { ...before, type: oldType }, { ...after, type: newType })
}

function* alterColumn(editor: SchemaEditor, before: Typed, after: Typed): Run {
  const [old, next] = [before.field, after.field]
  const table = before.meta.table(before.model)
  const oldColumn = before.meta.column(old)
  const column = after.meta.column(next)
  const quoted = quoteName(table)
  const { constraints, indexes } = before.model.options

  let keyDropped = false
  if (old.relation?.constraint && differs(before, after, true)) {
    const usual = foreignKeyOf(before)
    for (const name of yield* editor.constraintNames(
      table,
      { columns: [oldColumn], foreignKey: true },
      usual,
    )) {
      keyDropped = true
      yield* editor.dropForeignKey(table, name)
    }
  }
  const becomesKey = !old.primaryKey && next.primaryKey
  if (isUnique(old) && (!isUnique(next) || becomesKey)) {
    const wanted = {
      columns: [oldColumn],
      unique: true,
      primaryKey: false,
      exclude: constraints.map(one => one.name),
    }
    const usual = [indexName(table, [oldColumn], '_uniq')]
    for (const name of yield* editor.constraintNames(table, wanted, usual))
      yield* editor.dropConstraint(table, name)
  }
  const [oldCollation, newCollation] = [before.meta.collation(old), after.meta.collation(next)]
  const retarget =
    ((old.primaryKey && next.primaryKey) || (isUnique(old) && isUnique(next))) &&
    (before.type !== after.type || oldCollation !== newCollation)
  const incoming = retarget || becomesKey ? relatedColumns(before, after) : []
  if (retarget) {
    for (const { from } of incoming) {
      const relatedTable = from.meta.table(from.model)
      const wanted = { columns: [from.meta.column(from.field)], foreignKey: true }
      for (const name of yield* editor.constraintNames(relatedTable, wanted, foreignKeyOf(from)))
        yield* editor.dropForeignKey(relatedTable, name)
    }
  }
  if (old.indexed && !isUnique(old) && (!next.indexed || isUnique(next))) {
    const wanted = { columns: [oldColumn], index: true, btree: true, exclude: indexes.map(one => one.name) }
    const usual = [indexName(table, [oldColumn])]
    for (const name of yield* editor.constraintNames(table, wanted, usual))
      yield* editor.dropIndex(table, name)
  }
  // Before Django 5 a new name of the column made another check of it.
  const [oldCheck, newCheck] =
    after.meta.settings.version < 500
      ? [checkOf(old, oldColumn), checkOf(next, column)]
      : [checkOf(old, '?'), checkOf(next, '?')]
  if (oldCheck !== newCheck && oldCheck !== undefined) {
    const wanted = { columns: [oldColumn], check: true, exclude: constraints.map(one => one.name) }
    const usual = [`${table}_${oldColumn}_check`]
    for (const name of yield* editor.constraintNames(table, wanted, usual))
      yield* editor.dropConstraint(table, name)
  }
  if (oldColumn !== column) {
    yield* editor.run(`ALTER TABLE ${quoted} RENAME COLUMN ${quoteName(oldColumn)} TO ${quoteName(column)}`)
    editor.deferred.renameColumn(table, oldColumn, column)
  }
  yield* changeColumn(editor, before, after, table, { oldCollation, newCollation })
  if (old.primaryKey && !next.primaryKey) {
    for (const name of yield* editor.constraintNames(table, { primaryKey: true }, [`${table}_pkey`]))
      yield* editor.dropConstraint(table, name)
  }
  if (!next.primaryKey && isUnique(next) && (!isUnique(old) || old.primaryKey))
    yield* editor.run(
      sqlOf(editor.uniqueTogether(after.meta, after.model, [next.name])).replace(
        quoteName(after.meta.table(after.model)),
        quoted,
      ),
    )
  if ((!old.indexed || isUnique(old)) && next.indexed && !isUnique(next))
    yield* editor.run(sqlOf(editor.index(after.meta, after.model, [next.name], '')))
  if (becomesKey)
    yield* editor.run(
      `ALTER TABLE ${quoted} ADD CONSTRAINT ${quoteName(indexName(table, [column], '_pk'))} PRIMARY KEY (${quoteName(column)})`,
    )
  for (const { from, to } of incoming) yield* followTarget(editor, from, to)
  if (next.relation?.constraint && (keyDropped || !old.relation || !old.relation.constraint))
    yield* editor.run(sqlOf(editor.foreignKey(after.meta, after)))
  if (retarget) {
    for (const { to } of incoming) {
      if (!to.field.relation?.constraint) continue
      const target = to.meta.target(to.field)
      const key = editor.foreignKey(to.meta, to)
      const short = foreignKeyName(key.table, key.columns[0] ?? '', '', '', true)
      yield* editor.run(
        `ALTER TABLE ${quoteName(key.table)} ADD CONSTRAINT ${quoteName(short)} FOREIGN KEY (${quoteName(key.columns[0] ?? '')}) REFERENCES ${quoteName(to.meta.table(target.model))} (${quoteName(to.meta.column(target.field))}) DEFERRABLE INITIALLY DEFERRED`,
      )
    }
  }
  if (oldCheck !== newCheck && newCheck !== undefined)
    yield* editor.run(
      `ALTER TABLE ${quoted} ADD CONSTRAINT ${quoteName(indexName(table, [column], '_check'))} CHECK (${checkOf(next, column)})`,
    )
  if (needsRowDefault(before, after))
    yield* editor.run(`ALTER TABLE ${quoted} ALTER COLUMN ${quoteName(column)} DROP DEFAULT`)
  // PostgreSQL's own part of it.
  const addsIndex = (!(old.indexed || isUnique(old)) && next.indexed) || (!isUnique(old) && isUnique(next))
  // Since Django 5.2 a text that becomes another kind of text has its own again.
  if (addsIndex || (after.meta.settings.version >= 502 && leavesText(before, after))) {
    const like = editor.likeIndex(after.meta, after)
    if (like) yield* editor.run(sqlOf(like))
  }
  if (isUnique(old) && !(next.indexed || isUnique(next)))
    yield* editor.dropIndex(table, indexName(table, [oldColumn], '_like'))
}

function foreignKeyOf({ meta, model, field }: Side): string[] {
  try {
    const target = meta.target(field)
    return [
      foreignKeyName(
        meta.table(model),
        meta.column(field),
        meta.table(target.model),
        meta.column(target.field),
      ),
    ]
  } catch (error) {
    if (error instanceof CannotTellError) return []
    throw error
  }
}

/** A `NOT NULL` needs a value for rows that have none: it is a default for a moment. */
function needsRowDefault(before: Typed, after: Typed): boolean {
  if (!before.field.nullable || after.field.nullable || after.field.dbDefault) return false
  const fresh = rowDefault(after.field, after.type)
  return fresh !== undefined && fresh !== rowDefault(before.field, before.type)
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
    actions.push(`ALTER COLUMN ${column} SET DEFAULT ${rowDefault(next, after.type)}`)
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
      : (rowDefault(next, after.type) ?? 'NULL')
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
