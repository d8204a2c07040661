import type { Value } from '../../../languages/python/values.ts'
import { alterField, alterManyToMany, type Side } from './alter-field.ts'
import {
  type Call,
  CannotTell,
  flag,
  given,
  items,
  lastPart,
  requiredText,
  stringOf,
  text,
  together,
} from './arguments.ts'
import { sqlOf } from './deferred.ts'
import { indexStatement } from './definitions.ts'
import { type Field, isManyToMany } from './field.ts'
import { Meta } from './meta.ts'
import { indexName, quoteName } from './names.ts'
import { type FieldContext, readField } from './read-field.ts'
import { named, readModel } from './read-model.ts'
import { runSql } from './run-sql.ts'
import type { Run, SchemaEditor } from './schema-editor.ts'
import type { Settings } from './settings.ts'
import {
  keyOf,
  type Model,
  type Named,
  type ProjectState,
  withField,
  withOptions,
  withoutField,
} from './state.ts'

/** What an operation works with. */
export interface Surroundings {
  readonly app: string
  readonly editor: SchemaEditor
  readonly settings: Settings
  readonly classOf: FieldContext['classOf']
  /** The migration's text. */
  readonly source: string
  /** Says what is only assumed, in the coverage. */
  assume: (why: string, at: Call) => void
  /** Says what is left out, because it can't be told. */
  lose: (why: string, at: Call) => void
}

/**
 * One operation: `state` is what the models are after it, `database` what it does to the database.
 * https://docs.djangoproject.com/en/stable/ref/migration-operations/
 */
interface Operation {
  state: (call: Call, state: ProjectState, around: Surroundings) => ProjectState
  database?: (call: Call, before: Meta, after: Meta, around: Surroundings) => Run
}

const unchanged = (_: Call, state: ProjectState): ProjectState => state

function modelOf(call: Call, app: string, argument = 'model_name'): string {
  return keyOf(app, requiredText(call, argument, 0))
}

function change(state: ProjectState, key: string, change: (model: Model) => Model): ProjectState {
  const model = state.get(key)
  if (!model) throw new CannotTell(`there is no model ${key} at this point`)
  return state.with(change(model))
}

function readFieldOf(
  call: Call,
  around: Surroundings,
  name: string,
  argument = 'field',
  position = 2,
): Field {
  const context = {
    settings: around.settings,
    app: around.app,
    self: modelOf(call, around.app),
    classOf: around.classOf,
  }
  const field = readField(name, given(call, argument, position), context)
  if (field.guessed !== undefined)
    around.assume(
      `${field.guessed} is not Django's: its column ${field.name} is taken for a ${field.kind}`,
      call,
    )
  return field
}

/** `preserve_default=False`: the default is for the rows of this one operation only. */
function withoutDefault(call: Call, field: Field): Field {
  if (flag(call, 'preserve_default', true)) return field
  return {
    ...field,
    default: undefined,
    signature: field.signature.replace(/default=(?:[^,()]|\([^()]*\))*,?/, ''),
  }
}

function side(meta: Meta, model: Model, name: string): Side {
  return { meta, ...meta.field(model, name) }
}

const fieldOperations: Record<string, Operation> = {
  AddField: {
    state: (call, state, around) => {
      const field = readFieldOf(call, around, requiredText(call, 'name', 1))
      return change(state, modelOf(call, around.app), model => withField(model, withoutDefault(call, field)))
    },
    *database(call, _before, after, around) {
      const model = after.model(modelOf(call, around.app))
      if (!after.hasTable(model)) return
      const bound = after.field(model, requiredText(call, 'name', 1))
      const { default: value } = readFieldOf(call, { ...around, assume: () => {} }, bound.field.name)
      yield* around.editor.addField(after, { ...bound, field: { ...bound.field, default: value } })
    },
  },
  RemoveField: {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app), model => withoutField(model, requiredText(call, 'name', 1))),
    *database(call, before, _after, around) {
      const model = before.model(modelOf(call, around.app))
      if (before.hasTable(model))
        yield* around.editor.removeField(before, before.field(model, requiredText(call, 'name', 1)))
    },
  },
  AlterField: {
    state: (call, state, around) => {
      const field = readFieldOf(call, around, requiredText(call, 'name', 1))
      return change(state, modelOf(call, around.app), model => withField(model, withoutDefault(call, field)))
    },
    *database(call, before, after, around) {
      const key = modelOf(call, around.app)
      const name = requiredText(call, 'name', 1)
      const model = after.model(key)
      if (!after.hasTable(model)) return
      const to = side(after, model, name)
      const { default: value } = readFieldOf(call, { ...around, assume: () => {} }, name)
      const from = side(before, before.model(key), name)
      yield* alterField(around.editor, from, { ...to, field: { ...to.field, default: value } })
    },
  },
  RenameField: {
    state: (call, state, around) => {
      const key = modelOf(call, around.app)
      const from = requiredText(call, 'old_name', 1)
      const to = requiredText(call, 'new_name', 2)
      return renameField(state, key, from, to)
    },
    *database(call, before, after, around) {
      const key = modelOf(call, around.app)
      const model = after.model(key)
      if (!after.hasTable(model)) return
      const from = side(before, before.model(key), requiredText(call, 'old_name', 1))
      yield* alterField(around.editor, from, side(after, model, requiredText(call, 'new_name', 2)))
    },
  },
}

function renameField(state: ProjectState, key: string, from: string, to: string): ProjectState {
  const model = state.get(key)
  const field = model?.fields.get(from)
  if (!model || !field) throw new CannotTell(`${key} has no field ${from} at this point`)
  const renamed = (names: readonly string[]): string[] => names.map(name => (name === from ? to : name))
  const fields = withField(withoutField(model, from), { ...field, name: to }).fields
  const changed: Model = {
    ...model,
    fields: new Map(
      [...fields].map(([name, one]) => [name, one.parts ? { ...one, parts: renamed(one.parts) } : one]),
    ),
    options: {
      ...model.options,
      uniqueTogether: model.options.uniqueTogether.map(renamed),
      indexTogether: model.options.indexTogether.map(renamed),
    },
  }
  return state.with(changed).map(other => ({
    ...other,
    fields: mapFields(other, one =>
      one.relation?.to === key && one.relation.toField === from
        ? { ...one, relation: { ...one.relation, toField: to } }
        : one,
    ),
  }))
}

function mapFields(model: Model, change: (field: Field) => Field): Model['fields'] {
  return new Map([...model.fields].map(([name, field]) => [name, change(field)]))
}

const modelOperations: Record<string, Operation> = {
  CreateModel: {
    state: (call, state, around) => {
      const model = readModel(call, around.app, around, state, why => around.lose(why, call))
      for (const field of model.fields.values())
        if (field.guessed !== undefined) around.assume(field.guessed, call)
      return state.with(model)
    },
    *database(call, _before, after, around) {
      const model = after.model(modelOf(call, around.app, 'name'))
      if (after.hasTable(model)) yield* around.editor.createModel(after, model)
    },
  },
  DeleteModel: {
    state: (call, state, around) => state.without(modelOf(call, around.app, 'name')),
    *database(call, before, _after, around) {
      const model = before.model(modelOf(call, around.app, 'name'))
      if (before.hasTable(model)) yield* around.editor.deleteModel(before, model)
    },
  },
  RenameModel: {
    state: (call, state, around) =>
      renameModel(state, around.app, requiredText(call, 'old_name', 0), requiredText(call, 'new_name', 1)),
    database: renameModelTables,
  },
  AlterModelTable: {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app, 'name'), model => {
        const { table: _, ...options } = model.options
        const table = text(call, 'table', 1)
        return { ...model, options: table === undefined ? options : { ...options, table } }
      }),
    *database(call, before, after, around) {
      const key = modelOf(call, around.app, 'name')
      const [old, next] = [before.model(key), after.model(key)]
      if (!after.hasTable(next)) return
      yield* around.editor.renameTable(before.table(old), after.table(next))
      for (const field of after.manyToMany(next)) {
        const through = after.through({ model: next, field })
        if (through.autoCreated)
          yield* around.editor.renameTable(
            before.table(before.through({ model: old, field })),
            after.table(through),
          )
      }
    },
  },
  AlterModelTableComment: {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app, 'name'), model =>
        withOptions(model, { comment: text(call, 'table_comment', 1) ?? '' }),
      ),
    *database(call, _before, after, around) {
      const model = after.model(modelOf(call, around.app, 'name'))
      if (after.hasTable(model))
        yield* around.editor.tableComment(after.table(model), model.options.comment ?? '')
    },
  },
  AlterUniqueTogether: {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app, 'name'), model =>
        withOptions(model, { uniqueTogether: together(given(call, 'unique_together', 1)) }),
      ),
    *database(call, before, after, around) {
      const { editor } = around
      const key = modelOf(call, around.app, 'name')
      const [old, next] = [before.model(key), after.model(key)]
      if (!after.hasTable(next)) return
      const table = after.table(next)
      for (const names of without(old.options.uniqueTogether, next.options.uniqueTogether)) {
        const columns = before.columns(old, names)
        const usual = indexName(table, columns, '_uniq')
        const exclude = [...next.options.constraints, ...next.options.indexes].map(one => one.name)
        const found = yield* editor.constraintNames(
          table,
          { columns, unique: true, primaryKey: false, exclude },
          [usual],
        )
        yield* editor.dropConstraint(table, found.includes(usual) ? usual : (found[0] ?? usual))
      }
      for (const names of without(next.options.uniqueTogether, old.options.uniqueTogether))
        yield* editor.run(sqlOf(editor.uniqueTogether(after, next, names)))
    },
  },
  AlterIndexTogether: {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app, 'name'), model =>
        withOptions(model, { indexTogether: together(given(call, 'index_together', 1)) }),
      ),
    *database(call, before, after, around) {
      const { editor } = around
      const key = modelOf(call, around.app, 'name')
      const [old, next] = [before.model(key), after.model(key)]
      if (!after.hasTable(next)) return
      const table = after.table(next)
      for (const names of without(old.options.indexTogether, next.options.indexTogether)) {
        const columns = before.columns(old, names)
        const exclude = [...next.options.constraints, ...next.options.indexes].map(one => one.name)
        const usual = indexName(table, columns, '_idx')
        const found = yield* editor.constraintNames(table, { columns, index: true, unique: false, exclude }, [
          usual,
        ])
        yield* editor.dropIndex(table, found[0] ?? usual)
      }
      for (const names of without(next.options.indexTogether, old.options.indexTogether))
        yield* editor.run(sqlOf(editor.index(after, next, names, '_idx')))
    },
  },
  AlterOrderWithRespectTo: {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app, 'name'), model => {
        const { orderWithRespectTo: _, ...options } = model.options
        const order = text(call, 'order_with_respect_to', 1)
        return {
          ...model,
          options: order === undefined ? options : { ...options, orderWithRespectTo: order },
        }
      }),
    *database(call, before, after, around) {
      const key = modelOf(call, around.app, 'name')
      const [old, next] = [before.model(key), after.model(key)]
      if (!after.hasTable(next)) return
      const [had, has] = [old, next].map(model => model.options.orderWithRespectTo !== undefined)
      if (had && !has) yield* around.editor.removeField(before, before.field(old, '_order'))
      if (has && !had) {
        const bound = after.field(next, '_order')
        const zero: Value = { kind: 'number', value: 0, at: call.at }
        yield* around.editor.addField(after, { ...bound, field: { ...bound.field, default: zero } })
      }
    },
  },
  AlterModelOptions: {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app, 'name'), model => {
        const options = given(call, 'options', 1)
        const has = (name: string): Value | undefined =>
          options?.kind === 'dict' ? options.entries.find(([key]) => stringOf(key) === name)?.[1] : undefined
        // `managed` is the only one of them that decides about tables; without it here it is true again.
        const managed = has('managed')
        return withOptions(model, { managed: managed?.kind === 'bool' ? managed.value : true })
      }),
  },
  AlterModelManagers: { state: unchanged },
}

function without(
  from: readonly (readonly string[])[],
  what: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const keys = new Set(what.map(names => JSON.stringify(names)))
  return from.filter(names => !keys.has(JSON.stringify(names)))
}

function renameModel(state: ProjectState, app: string, from: string, to: string): ProjectState {
  const oldKey = keyOf(app, from)
  const newKey = keyOf(app, to)
  const model = state.get(oldKey)
  if (!model) throw new CannotTell(`there is no model ${oldKey} at this point`)
  const moved = (key: string): string => (key === oldKey ? newKey : key)
  return state
    .without(oldKey)
    .with({ ...model, name: to })
    .map(other => ({
      ...other,
      bases: other.bases.map(moved),
      fields: mapFields(other, field => {
        const { relation } = field
        if (!relation || (relation.to !== oldKey && relation.through !== oldKey)) return field
        return {
          ...field,
          signature: field.signature.replace(`to=${oldKey}`, `to=${newKey}`),
          relation: {
            ...relation,
            to: moved(relation.to),
            through: relation.through === undefined ? undefined : moved(relation.through),
          },
        }
      }),
    }))
}

/** https://github.com/django/django/blob/main/django/db/migrations/operations/models.py */
function* renameModelTables(call: Call, before: Meta, after: Meta, { app, editor }: Surroundings): Run {
  const oldKey = keyOf(app, requiredText(call, 'old_name', 0))
  const newKey = keyOf(app, requiredText(call, 'new_name', 1))
  const [old, next] = [before.model(oldKey), after.model(newKey)]
  if (!after.hasTable(next)) return
  yield* editor.renameTable(before.table(old), after.table(next))
  const renamed: Model = { ...old, options: { ...old.options, table: after.table(next) } }
  for (const { model, field } of before.related(oldKey)) {
    if (field.relation?.hidden && !isManyToMany(field)) continue
    const own = model === old
    const to = after.model(own ? newKey : keyOf(model.app, model.name))
    // Django alters the field wherever it is, though only a table that it manages can have the key.
    yield* alterField(
      editor,
      { meta: before, model: own && !isManyToMany(field) ? renamed : model, field },
      { meta: after, ...after.field(to, field.name) },
    )
  }
  for (const field of before.manyToMany(old)) {
    const same = after.field(next, field.name)
    if (field.relation?.to === oldKey || field.relation?.through !== undefined) continue
    yield* alterManyToMany(editor, { meta: before, model: old, field }, { meta: after, ...same })
  }
}

function findNamed(list: readonly Named[], name: string, what: string): Named {
  const found = list.find(one => one.name === name)
  if (!found) throw new CannotTell(`there is no ${what} ${name} at this point`)
  return found
}

function addIndex(concurrently: boolean): Operation {
  return {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app), model =>
        withOptions(model, { indexes: [...model.options.indexes, named(given(call, 'index', 1))] }),
      ),
    *database(call, _before, after, around) {
      const model = after.model(modelOf(call, around.app))
      const index = named(given(call, 'index', 1))
      if (after.hasTable(model))
        yield* around.editor.run(sqlOf(indexStatement(after, model, index.value, call.at, concurrently)))
    },
  }
}

function removeIndex(concurrently: boolean): Operation {
  return {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app), model =>
        withOptions(model, {
          indexes: model.options.indexes.filter(one => one.name !== requiredText(call, 'name', 1)),
        }),
      ),
    *database(call, before, _after, around) {
      const model = before.model(modelOf(call, around.app))
      if (before.hasTable(model))
        yield* around.editor.dropIndex(before.table(model), requiredText(call, 'name', 1), concurrently)
    },
  }
}

function addConstraint(tail: string): Operation {
  return {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app), model =>
        withOptions(model, {
          constraints: [...model.options.constraints, named(given(call, 'constraint', 1))],
        }),
      ),
    *database(call, _before, after, around) {
      const model = after.model(modelOf(call, around.app))
      if (after.hasTable(model))
        yield* around.editor.addConstraint(after, model, named(given(call, 'constraint', 1)), tail)
    },
  }
}

const indexOperations: Record<string, Operation> = {
  AddIndex: addIndex(false),
  AddIndexConcurrently: addIndex(true),
  RemoveIndex: removeIndex(false),
  RemoveIndexConcurrently: removeIndex(true),
  RenameIndex: {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app), model => {
        const to = requiredText(call, 'new_name', 1)
        const fields = given(call, 'old_fields', 3)
        if (fields) {
          const names = items(fields, 'old_fields').map(item => stringOf(item) ?? '')
          const keywords = new Map([
            ['fields', fields],
            ['name', call.keywords.get('new_name') ?? fields],
          ])
          const value: Call = {
            kind: 'call',
            callee: 'django.db.models.Index',
            args: [],
            keywords,
            at: call.at,
          }
          return withOptions(model, {
            indexTogether: model.options.indexTogether.filter(one => one.join() !== names.join()),
            indexes: [...model.options.indexes, { name: to, value }],
          })
        }
        const from = requiredText(call, 'old_name', 2)
        return withOptions(model, {
          indexes: model.options.indexes.map(one => (one.name === from ? { ...one, name: to } : one)),
        })
      }),
    *database(call, before, after, around) {
      const key = modelOf(call, around.app)
      const model = before.model(key)
      if (!after.hasTable(after.model(key))) return
      const to = requiredText(call, 'new_name', 1)
      const fields = given(call, 'old_fields', 3)
      let from = text(call, 'old_name', 2)
      if (fields) {
        const columns = before.columns(
          model,
          items(fields, 'old_fields').map(item => stringOf(item) ?? ''),
        )
        const table = before.table(model)
        const usual = indexName(table, columns, '_idx')
        const found = yield* around.editor.constraintNames(table, { columns, index: true, unique: false }, [
          usual,
        ])
        from = found[0] ?? usual
      }
      if (from === undefined || from === to) return
      yield* around.editor.run(`ALTER INDEX ${quoteName(from)} RENAME TO ${quoteName(to)}`)
    },
  },
  AddConstraint: addConstraint(''),
  AddConstraintNotValid: addConstraint(' NOT VALID'),
  RemoveConstraint: {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app), model =>
        withOptions(model, {
          constraints: model.options.constraints.filter(one => one.name !== requiredText(call, 'name', 1)),
        }),
      ),
    *database(call, before, _after, around) {
      const model = before.model(modelOf(call, around.app))
      if (!before.hasTable(model)) return
      const constraint = findNamed(model.options.constraints, requiredText(call, 'name', 1), 'constraint')
      yield* around.editor.removeConstraint(before, model, constraint)
    },
  },
  // Only what Python sees of it: https://docs.djangoproject.com/en/stable/ref/migration-operations/#alterconstraint
  AlterConstraint: {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app), model => {
        const next = named(given(call, 'constraint', 2))
        const name = requiredText(call, 'name', 1)
        return withOptions(model, {
          constraints: model.options.constraints.map(one => (one.name === name ? next : one)),
        })
      }),
  },
  ValidateConstraint: {
    state: unchanged,
    *database(call, before, _after, around) {
      const model = before.model(modelOf(call, around.app))
      if (before.hasTable(model))
        yield* around.editor.run(
          `ALTER TABLE ${quoteName(before.table(model))} VALIDATE CONSTRAINT ${quoteName(requiredText(call, 'name', 1))}`,
        )
    },
  },
}

/** https://docs.djangoproject.com/en/stable/ref/contrib/postgres/operations/ */
const extensionOperations: Readonly<Record<string, string>> = {
  BloomExtension: 'bloom',
  BtreeGinExtension: 'btree_gin',
  BtreeGistExtension: 'btree_gist',
  CITextExtension: 'citext',
  CryptoExtension: 'pgcrypto',
  HStoreExtension: 'hstore',
  TrigramExtension: 'pg_trgm',
  UnaccentExtension: 'unaccent',
  // Of the package pgvector.
  VectorExtension: 'vector',
}

function extension(nameOf: (call: Call) => string): Operation {
  return {
    state: unchanged,
    *database(call, _before, _after, { editor }) {
      yield* editor.run(`CREATE EXTENSION IF NOT EXISTS ${quoteName(nameOf(call))}`)
    },
  }
}

const otherOperations: Record<string, Operation> = {
  ...Object.fromEntries(
    Object.entries(extensionOperations).map(([name, sql]) => [name, extension(() => sql)]),
  ),
  CreateExtension: extension(call => requiredText(call, 'name', 0)),
  CreateCollation: {
    state: unchanged,
    *database(call, _before, _after, { editor }) {
      const name = requiredText(call, 'name', 0)
      const provider = text(call, 'provider')
      const options = [`locale=${quoteName(requiredText(call, 'locale', 1))}`]
      if (provider !== undefined && provider !== 'libc') options.push(`provider=${quoteName(provider)}`)
      if (!flag(call, 'deterministic', true)) {
        options.push('deterministic=false')
        editor.nondeterministic.add(name)
      }
      yield* editor.run(`CREATE COLLATION ${quoteName(name)} (${options.join(', ')})`)
    },
  },
  RemoveCollation: {
    state: unchanged,
    *database(call, _before, _after, { editor }) {
      yield* editor.run(`DROP COLLATION ${quoteName(requiredText(call, 'name', 0))}`)
    },
  },
  RunPython: {
    state: unchanged,
    *database(call) {
      const code = given(call, 'code', 0)
      // RunPython.noop does nothing.
      if (code?.kind === 'name' && /(?:^|\.)noop$/.test(code.path)) return
      yield { kind: 'skip', why: 'RunPython: what it does to rows is not replayed', span: call.at }
    },
  },
  RunSQL: {
    state: (call, state, around) =>
      items(given(call, 'state_operations', 2), 'state_operations').reduce(
        (next, operation) => stateAfter(operation, next, around),
        state,
      ),
    *database(call, _before, _after, { source }) {
      yield* runSql(call, source)
    },
  },
  SeparateDatabaseAndState: {
    state: (call, state, around) =>
      items(given(call, 'state_operations', 1), 'state_operations').reduce(
        (next, operation) => stateAfter(operation, next, around),
        state,
      ),
    *database(call, before, _after, around) {
      // The database's own line of states begins where the models are, and ends with this operation.
      let state = before.state
      for (const operation of items(given(call, 'database_operations', 0), 'database_operations')) {
        const next = stateAfter(operation, state, around)
        yield* perform(operation, state, next, around)
        state = next
      }
    },
  },
}

export const operations: Readonly<Record<string, Operation>> = {
  ...fieldOperations,
  ...modelOperations,
  ...indexOperations,
  ...otherOperations,
}

function operationOf(value: Value): { call: Call; operation: Operation } {
  if (value.kind !== 'call')
    throw new CannotTell(
      value.kind === 'unknown' ? `an operation is not known: ${value.reason}` : 'an operation is computed',
    )
  const operation = Object.hasOwn(operations, lastPart(value.callee))
    ? operations[lastPart(value.callee)]
    : undefined
  if (!operation) throw new CannotTell(`the operation ${value.callee} is not Django's`)
  return { call: value, operation }
}

/** `state_forwards` */
export function stateAfter(value: Value, state: ProjectState, around: Surroundings): ProjectState {
  const { call, operation } = operationOf(value)
  return operation.state(call, state, around)
}

/** `database_forwards` */
export function* perform(value: Value, before: ProjectState, after: ProjectState, around: Surroundings): Run {
  const { call, operation } = operationOf(value)
  around.editor.at = call.at
  yield* operation.database?.(
    call,
    new Meta(before, around.settings),
    new Meta(after, around.settings),
    around,
  ) ?? []
}
