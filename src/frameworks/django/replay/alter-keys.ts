import { CannotTellError } from './arguments.ts'
import { leavesText } from './column-type.ts'
import type { Wanted } from './constraint-names.ts'
import { sqlOf } from './deferred.ts'
import { type Field, isUnique } from './field.ts'
import { foreignKeyName, indexName, quoteName } from './names.ts'
import type { relatedColumns } from './related-columns.ts'
import type { Run, SchemaEditor } from './schema-editor.ts'
import type { Side, Typed } from './side.ts'

/** Has it an index that is not that of a constraint? */
export function isIndexed(field: Field): boolean {
  return field.indexed && !isUnique(field)
}

/** May columns that refer to it go on doing so? */
export function staysTarget(old: Field, next: Field): boolean {
  return (old.primaryKey && next.primaryKey) || (isUnique(old) && isUnique(next))
}

export function* dropConstraints(
  editor: SchemaEditor,
  table: string,
  wanted: Wanted,
  usual: readonly string[],
): Run {
  for (const name of yield* editor.constraintNames(table, wanted, usual))
    yield* editor.dropConstraint(table, name)
}

export function* dropOwnIndex(editor: SchemaEditor, { meta, model, field }: Typed, table: string): Run {
  const column = meta.column(field)
  const exclude = model.options.indexes.map(one => one.name)
  const wanted = { columns: [column], index: true, btree: true, exclude }
  for (const name of yield* editor.constraintNames(table, wanted, [indexName(table, [column])]))
    yield* editor.dropIndex(table, name)
}

/** Was there any? */
export function* dropForeignKeys(
  editor: SchemaEditor,
  table: string,
  column: string,
  usual: readonly string[],
): Run<boolean> {
  const names = yield* editor.constraintNames(table, { columns: [column], foreignKey: true }, usual)
  for (const name of names) yield* editor.dropForeignKey(table, name)
  return names.length > 0
}

/** A column that refers to the altered one, before and after. */
type Incoming = ReturnType<typeof relatedColumns>[number]

export function* dropIncomingKeys(editor: SchemaEditor, incoming: readonly Incoming[]): Run {
  for (const { from } of incoming)
    yield* dropForeignKeys(
      editor,
      from.meta.table(from.model),
      from.meta.column(from.field),
      foreignKeyOf(from),
    )
}

export function* addIncomingKeys(editor: SchemaEditor, incoming: readonly Incoming[]): Run {
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

/** The primary key that goes; the unique constraint, the index and the primary key that come. */
export function* changeOwnKeys(editor: SchemaEditor, before: Typed, after: Typed, table: string): Run {
  const [old, next] = [before.field, after.field]
  const column = after.meta.column(next)
  const quoted = quoteName(table)
  if (old.primaryKey && !next.primaryKey)
    yield* dropConstraints(editor, table, { primaryKey: true }, [`${table}_pkey`])
  if (!next.primaryKey && isUnique(next) && (!isUnique(old) || old.primaryKey))
    yield* editor.run(
      sqlOf(editor.uniqueTogether(after.meta, after.model, [next.name])).replace(
        quoteName(after.meta.table(after.model)),
        quoted,
      ),
    )
  if (!isIndexed(old) && isIndexed(next))
    yield* editor.run(sqlOf(editor.index(after.meta, after.model, [next.name], '')))
  if (!old.primaryKey && next.primaryKey)
    yield* editor.run(
      `ALTER TABLE ${quoted} ADD CONSTRAINT ${quoteName(indexName(table, [column], '_pk'))} PRIMARY KEY (${quoteName(column)})`,
    )
}

/** PostgreSQL's own part of it. */
export function* changeLikeIndex(editor: SchemaEditor, before: Typed, after: Typed, table: string): Run {
  const [old, next] = [before.field, after.field]
  const addsIndex = (!(old.indexed || isUnique(old)) && next.indexed) || (!isUnique(old) && isUnique(next))
  // Since Django 5.2 a text that becomes another kind of text has its own again.
  if (addsIndex || (after.meta.settings.version >= 502 && leavesText(before, after))) {
    const like = editor.likeIndex(after.meta, after)
    if (like) yield* editor.run(sqlOf(like))
  }
  if (isUnique(old) && !(next.indexed || isUnique(next)))
    yield* editor.dropIndex(table, indexName(table, [before.meta.column(old)], '_like'))
}

export function foreignKeyOf({ meta, model, field }: Side): string[] {
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
