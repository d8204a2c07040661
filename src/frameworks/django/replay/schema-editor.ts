import type { FileRequest } from '../../../languages/python/interpreter/flow.ts'
import type { Span } from '../../../model/position.ts'

import type { Step, StepOutcome } from '../../../replay/steps.ts'
import { CannotTellError } from './arguments.ts'
import { columnDefinition } from './column-definition.ts'
import { constraintNamesQuery, type Wanted } from './constraint-names.ts'
import { type Deferred, DeferredStatements, sqlOf } from './deferred.ts'
import { type Constraint, constraintOf, indexStatement, isUniqueIndex } from './definitions.ts'
import { type Field, isManyToMany, isUnique } from './field.ts'
import type { Bound, Meta } from './meta.ts'
import { indexName, quoteName, quoteText } from './names.ts'
import { rowDefault } from './row-default.ts'
import type { Model, Named } from './state.ts'

/** Yields what is to be run, or a file that is to be read, and takes what the database answers. */
export type Run<T = void> = Generator<Step | FileRequest, T, StepOutcome | undefined>

/**
 * The statements that Django's PostgreSQL schema editor sends. One a migration.
 * https://github.com/django/django/blob/main/django/db/backends/base/schema.py
 */
export class SchemaEditor {
  readonly deferred: DeferredStatements
  /** Collations that a migration made with `deterministic=False`. */
  readonly nondeterministic: Set<string>
  /** The operation that is being carried out. */
  at: Span = { start: 0, end: 0 }

  constructor(djangoVersion: number, nondeterministic: Set<string>) {
    this.deferred = new DeferredStatements(djangoVersion)
    this.nondeterministic = nondeterministic
  }

  *run(text: string, at = this.at): Run {
    yield { kind: 'sql', text, span: at, verbatim: false }
  }

  /** The names that the database has; `fallback` where it can't be asked, because something before failed. */
  *constraintNames(table: string, wanted: Wanted, fallback: readonly string[]): Run<readonly string[]> {
    const outcome = yield { kind: 'ask', query: constraintNamesQuery(table, wanted), span: this.at }
    if (outcome?.kind !== 'done') return fallback
    return outcome.rows.flatMap(row => (typeof row.name === 'string' ? [row.name] : []))
  }

  *finish(): Run {
    for (const statement of this.deferred.take()) yield* this.run(sqlOf(statement), statement.at)
  }

  /** One part of a table that can't be known does not take the others along. */
  *reported<T>(what: string, make: () => T): Run<T | undefined> {
    try {
      return make()
    } catch (error) {
      if (!(error instanceof CannotTellError)) throw error
      yield { kind: 'unverified', why: `${what}: ${error.message}`, span: this.at }
      return undefined
    }
  }

  *defer(what: string, make: () => readonly Deferred[]): Run {
    this.deferred.add(...((yield* this.reported(what, make)) ?? []))
  }

  *createModel(meta: Meta, model: Model): Run {
    const table = meta.table(model)
    for (const names of model.options.uniqueTogether)
      yield* this.defer('unique_together', () => [this.uniqueTogether(meta, model, names)])
    const definitions: string[] = []
    const fields: Field[] = []
    for (const field of meta.fields(model)) {
      const definition = yield* this.reported(`the column ${field.name}`, () =>
        columnDefinition(meta, model, field, false),
      )
      if (definition === undefined) continue
      yield* this.doubted(meta, field)
      fields.push(field)
      definitions.push(`${quoteName(meta.column(field))} ${definition}`)
      if (field.relation?.constraint) this.deferred.add(this.foreignKey(meta, { model, field }))
    }
    for (const { name, value } of model.options.constraints) {
      const constraint = yield* this.reported(`the constraint ${name}`, () =>
        constraintOf(meta, model, value, this.at),
      )
      if (constraint) yield* this.#assumed(constraint)
      if (constraint?.kind === 'inline') definitions.push(constraint.sql)
      else if (constraint) this.deferred.add(constraint.statement)
    }
    const composite = meta.fields(model).find(field => field.parts)?.parts
    if (composite)
      definitions.push(`PRIMARY KEY (${meta.columns(model, composite).map(quoteName).join(', ')})`)
    yield* this.run(`CREATE TABLE ${quoteName(table)} (${definitions.join(', ')})`)
    if (model.options.comment !== undefined && model.options.comment !== '')
      yield* this.tableComment(table, model.options.comment)
    for (const field of fields) if (field.comment) yield* this.columnComment(meta, table, field)
    for (const field of fields) this.deferred.add(...this.fieldIndexes(meta, { model, field }))
    for (const { name, value } of model.options.indexes)
      yield* this.defer(`the index ${name}`, () => [indexStatement(meta, model, value, this.at)])
    for (const names of model.options.indexTogether)
      yield* this.defer('index_together', () => [this.index(meta, model, names, '_idx')])
    for (const field of meta.manyToMany(model)) {
      const through = yield* this.reported(`the table of ${field.name}`, () => meta.through({ model, field }))
      if (through?.autoCreated) yield* this.createModel(meta, through)
    }
  }

  /** A column that may have another type gets the first that it may have. */
  *doubted(meta: Meta, field: Field): Run {
    const why = meta.undecided(field)
    if (why === undefined) return
    const text = `the type of the column ${meta.column(field)} is not known: ${field.path}: ${why}`
    yield { kind: 'unverified', why: text, span: this.at }
  }

  *deleteModel(meta: Meta, model: Model): Run {
    for (const field of meta.manyToMany(model)) {
      const through = meta.through({ model, field })
      if (through.autoCreated) yield* this.deleteModel(meta, through)
    }
    const table = meta.table(model)
    yield* this.run(`DROP TABLE ${quoteName(table)} CASCADE`)
    this.deferred.dropTable(table)
  }

  *renameTable(from: string, to: string): Run {
    if (from === to) return
    yield* this.run(`ALTER TABLE ${quoteName(from)} RENAME TO ${quoteName(to)}`)
    this.deferred.renameTable(from, to)
  }

  *tableComment(table: string, comment: string): Run {
    yield* this.run(`COMMENT ON TABLE ${quoteName(table)} IS ${quoteText(comment)}`)
  }

  *columnComment(meta: Meta, table: string, field: Field): Run {
    yield* this.run(
      `COMMENT ON COLUMN ${quoteName(table)}.${quoteName(meta.column(field))} IS ${quoteText(field.comment ?? '')}`,
    )
  }

  *addField(meta: Meta, { model, field }: Bound): Run {
    if (isManyToMany(field)) {
      const through = meta.through({ model, field })
      if (through.autoCreated) yield* this.createModel(meta, through)
      return
    }
    const definition = columnDefinition(meta, model, field, true)
    if (definition === undefined) return
    yield* this.doubted(meta, field)
    const table = meta.table(model)
    const column = meta.column(field)
    let constraint = ''
    let immediate = ''
    if (field.relation?.constraint) {
      const key = this.foreignKey(meta, { model, field })
      if (key.kind === 'foreign-key') {
        const name = quoteName(nameOfKey(key))
        constraint = ` CONSTRAINT ${name} REFERENCES ${quoteName(key.toTable)}(${quoteName(key.toColumn)}) DEFERRABLE INITIALLY DEFERRED`
        immediate = `SET CONSTRAINTS ${name} IMMEDIATE`
      }
    }
    yield* this.run(
      `ALTER TABLE ${quoteName(table)} ADD COLUMN ${quoteName(column)} ${definition}${constraint}`,
    )
    if (immediate !== '') yield* this.run(immediate)
    if (!field.dbDefault && rowDefault(meta, field) !== undefined)
      yield* this.run(`ALTER TABLE ${quoteName(table)} ALTER COLUMN ${quoteName(column)} DROP DEFAULT`)
    if (field.comment) yield* this.columnComment(meta, table, field)
    this.deferred.add(...this.fieldIndexes(meta, { model, field }))
  }

  *removeField(meta: Meta, { model, field }: Bound): Run {
    if (isManyToMany(field)) {
      const through = meta.through({ model, field })
      if (through.autoCreated) yield* this.deleteModel(meta, through)
      return
    }
    if (meta.type(field) === undefined) return
    const table = meta.table(model)
    const column = meta.column(field)
    if (field.relation?.constraint) {
      // Dropping the column drops its key as well; checking it first matters only to rows.
      for (const name of yield* this.constraintNames(table, { columns: [column], foreignKey: true }, []))
        yield* this.dropForeignKey(table, name)
    }
    yield* this.run(`ALTER TABLE ${quoteName(table)} DROP COLUMN ${quoteName(column)} CASCADE`)
    this.deferred.dropColumn(table, column)
  }

  *dropForeignKey(table: string, name: string): Run {
    yield* this.run(`SET CONSTRAINTS ${quoteName(name)} IMMEDIATE`)
    yield* this.dropConstraint(table, name)
  }

  *dropConstraint(table: string, name: string): Run {
    yield* this.run(`ALTER TABLE ${quoteName(table)} DROP CONSTRAINT ${quoteName(name)}`)
  }

  *dropIndex(table: string, name: string, concurrently = false): Run {
    yield* this.run(`DROP INDEX ${concurrently ? 'CONCURRENTLY ' : ''}IF EXISTS ${quoteName(name)}`)
    this.deferred.dropIndex(table, name)
  }

  *addIndex(meta: Meta, model: Model, { value }: Named, concurrently = false): Run {
    yield* this.run(sqlOf(indexStatement(meta, model, value, this.at, concurrently)))
  }

  *addConstraint(meta: Meta, model: Model, { value }: Named, tail = ''): Run {
    const constraint = constraintOf(meta, model, value, this.at)
    yield* this.#assumed(constraint)
    if (constraint.kind === 'statement') yield* this.run(sqlOf(constraint.statement) + tail)
    else yield* this.run(`ALTER TABLE ${quoteName(meta.table(model))} ADD ${constraint.sql}${tail}`)
  }

  *#assumed({ assumed }: Constraint): Run {
    if (assumed !== undefined) yield { kind: 'skip', why: `assumed: ${assumed}`, span: this.at }
  }

  *removeConstraint(meta: Meta, model: Model, { name, value }: Named): Run {
    if (isUniqueIndex(value)) yield* this.run(`DROP INDEX IF EXISTS ${quoteName(name)}`)
    else yield* this.dropConstraint(meta.table(model), name)
    // What of it waits for the end of the migration is not taken back: Django forgets it too.
  }

  foreignKey(meta: Meta, { model, field }: Bound): Deferred {
    const target = meta.target(field)
    return {
      kind: 'foreign-key',
      at: this.at,
      table: meta.table(model),
      columns: [meta.column(field)],
      toTable: meta.table(target.model),
      toColumn: meta.column(target.field),
    }
  }

  uniqueTogether(meta: Meta, model: Model, names: readonly string[]): Deferred {
    return {
      kind: 'unique',
      at: this.at,
      table: meta.table(model),
      columns: meta.columns(model, names),
      tail: '',
      nulls: '',
    }
  }

  index(meta: Meta, model: Model, names: readonly string[], suffix: string, operators = ''): Deferred {
    return {
      kind: 'index',
      at: this.at,
      table: meta.table(model),
      columns: meta.columns(model, names),
      suffix,
      using: '',
      columnTails: names.map(() => operators),
      tail: '',
      concurrently: false,
      unique: false,
    }
  }

  fieldIndexes(meta: Meta, { model, field }: Bound): Deferred[] {
    const type = meta.type(field)
    if (type === undefined) return []
    const found: Deferred[] = []
    if (field.indexed && !isUnique(field)) {
      // A spatial column gets a GiST index instead: https://docs.djangoproject.com/en/stable/ref/contrib/gis/model-api/#spatial-index
      found.push(this.index(meta, model, [field.name], ''))
    }
    if (field.spatialIndex && !isUnique(field)) {
      const index = this.index(meta, model, [field.name], '')
      if (index.kind === 'index')
        found.push({
          ...index,
          name: `${meta.table(model)}_${meta.column(field)}_id`.slice(0, 63),
          using: ' USING GIST',
        })
    }
    const like = this.likeIndex(meta, { model, field })
    return like ? [...found, like] : found
  }

  /** For LIKE outside of the C locale: https://github.com/django/django/blob/main/django/db/backends/postgresql/schema.py */
  likeIndex(meta: Meta, { model, field }: Bound): Deferred | undefined {
    const type = meta.type(field) ?? ''
    if (!(field.indexed || isUnique(field)) || type.includes('[')) return undefined
    const kind = /^varchar/.test(type) ? 'varchar' : /^text/.test(type) ? 'text' : undefined
    if (kind === undefined || this.isNondeterministic(meta.collation(field))) return undefined
    return this.index(meta, model, [field.name], '_like', ` ${kind}_pattern_ops`)
  }

  isNondeterministic(collation: string | undefined): boolean {
    return collation !== undefined && this.nondeterministic.has(collation)
  }
}

function nameOfKey(key: Extract<Deferred, { kind: 'foreign-key' }>): string {
  return indexName(key.table, key.columns, `_fk_${key.toTable.split('"."').at(-1)}_${key.toColumn}`)
}
