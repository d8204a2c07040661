import { atOnce, type Flow } from '../../../../languages/python/interpreter/flow.ts'
import {
  type Arguments,
  bool,
  type Instance,
  none,
  type Value as Running,
  str,
  unknown,
} from '../../../../languages/python/interpreter/values.ts'
import type { Value } from '../../../../languages/python/values.ts'
import type { Span } from '../../../../model/position.ts'
import { alterField } from '../alter-field.ts'
import { CannotTellError } from '../arguments.ts'
import { quoteName } from '../names.ts'
import { named } from '../read-model.ts'
import type { Run, SchemaEditor } from '../schema-editor.ts'
import { connection } from './connection.ts'
import { toRead } from './convert.ts'
import { fieldAfter, modelAfter, objectOf } from './objects.ts'
import { asFlow } from './requests.ts'
import type { Stage } from './stage.ts'

/** What RunPython's code and an operation's `database_forwards` are handed. */
export function schemaEditorOf(editor: SchemaEditor, stage: Stage): Instance {
  function method(run: (given: Arguments, at: Span) => Run): (given: Arguments, at: Span) => Flow<Running> {
    return function* (given, at) {
      try {
        yield* asFlow(run(given, at), () => stage.isCaught)
      } catch (error) {
        if (!(error instanceof CannotTellError)) throw error
        yield* stage.unverified(error.message, at)
      }
      return none
    }
  }
  const table = (given: Arguments) => {
    const found = modelAfter(given.args[0])
    if (!found) throw new CannotTellError('a model that it changes is not known')
    return found
  }
  const field = (given: Arguments, position: number) => {
    const found = fieldAfter(given.args[position])
    if (!found) throw new CannotTellError('a field that it changes is not known')
    return found
  }
  const definition = (given: Arguments, at: Span): ReturnType<typeof named> => {
    const value: Value | undefined = given.args[1] && toRead(given.args[1], at)
    return named(value)
  }
  return objectOf(
    'SchemaEditor',
    {
      connection,
      collect_sql: bool(false),
      deferred_sql: unknown('what waits for the end of the migration'),
    },
    {
      *execute(given, at) {
        yield* stage.execute(
          given.args[0] ?? given.keywords.get('sql'),
          // Without any it has an empty tuple of them, so that the driver reads its percent signs.
          given.args[1] ?? given.keywords.get('params') ?? { kind: 'tuple', items: [] },
          at,
        )
        return none
      },
      quote_name: ({ args: [name] }) =>
        atOnce(name?.kind === 'str' ? str(quoteName(name.value)) : unknown('a name that is computed')),
      create_model: method(function* (given) {
        const { meta, model } = table(given)
        yield* editor.createModel(meta, model)
      }),
      delete_model: method(function* (given) {
        const { meta, model } = table(given)
        yield* editor.deleteModel(meta, model)
      }),
      add_field: method(function* (given) {
        const { meta, bound } = field(given, 1)
        yield* editor.addField(meta, bound)
      }),
      remove_field: method(function* (given) {
        const { meta, bound } = field(given, 1)
        yield* editor.removeField(meta, bound)
      }),
      alter_field: method(function* (given) {
        const [from, to] = [field(given, 1), field(given, 2)]
        yield* alterField(editor, { meta: from.meta, ...from.bound }, { meta: to.meta, ...to.bound })
      }),
      alter_db_table: method(function* (given) {
        const [, from, to] = given.args
        if (from?.kind !== 'str' || to?.kind !== 'str')
          throw new CannotTellError('the name of a table is computed')
        yield* editor.renameTable(from.value, to.value)
      }),
      add_constraint: method(function* (given, at) {
        const { meta, model } = table(given)
        yield* editor.addConstraint(meta, model, definition(given, at))
      }),
      remove_constraint: method(function* (given, at) {
        const { meta, model } = table(given)
        yield* editor.removeConstraint(meta, model, definition(given, at))
      }),
      add_index: method(function* (given, at) {
        const { meta, model } = table(given)
        yield* editor.addIndex(meta, model, definition(given, at))
      }),
      remove_index: method(function* (given, at) {
        const { meta, model } = table(given)
        yield* editor.dropIndex(meta.table(model), definition(given, at).name)
      }),
    },
  )
}
