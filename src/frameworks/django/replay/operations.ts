import type { Value } from '../../../languages/python/values.ts'
import { byName } from '../../../text/by-name.ts'
import { type Call, CannotTellError, flag, given, items, lastPart, requiredText, text } from './arguments.ts'
import { extensionOperations } from './extension-operations.ts'
import { Meta } from './meta.ts'
import { quoteName } from './names.ts'
import { constraintOperations } from './operations/constraints.ts'
import { fieldOperations } from './operations/fields.ts'
import { indexOperations } from './operations/indexes.ts'
import { modelOperations } from './operations/models.ts'
import type { Operation, Surroundings } from './operations/operation.ts'
import { togetherOperations } from './operations/together.ts'
import { runSql } from './run-sql.ts'
import type { Run } from './schema-editor.ts'
import type { ProjectState } from './state.ts'

/** Django's own operation of that name. */
export function knownOperation(name: string): Operation | undefined {
  return Object.hasOwn(operations, name) ? operations[name] : undefined
}

function called(value: Value): Call {
  if (value.kind === 'call') return value
  throw new CannotTellError(
    value.kind === 'unknown' ? `an operation is not known: ${value.reason}` : 'an operation is computed',
  )
}

function operationOf(call: Call): Operation {
  const operation = knownOperation(lastPart(call.callee))
  if (!operation)
    throw new CannotTellError(`the operation ${call.callee.replace(/^\.+/, '')} is not Django's`)
  return operation
}

/** `state_forwards` */
export function* stateAfter(value: Value, state: ProjectState, around: Surroundings): Run<ProjectState> {
  const call = called(value)
  const own = yield* around.program.ownOperation(call, around)
  if (own) return yield* own.stateAfter(state)
  const operation = operationOf(call)
  let next = operation.state?.(call, state, around) ?? state
  for (const one of operation.stateOperations?.(call) ?? []) next = yield* stateAfter(one, next, around)
  return next
}

/** `database_forwards` */
export function* perform(value: Value, before: ProjectState, after: ProjectState, around: Surroundings): Run {
  const call = called(value)
  around.editor.at = call.at
  const own = yield* around.program.ownOperation(call, around)
  if (own) {
    yield* own.perform(before, after)
    return
  }
  const operation = operationOf(call)
  // SeparateDatabaseAndState: the database's own line of states begins where the models are, and ends with it.
  let state = before
  for (const one of operation.databaseOperations?.(call) ?? []) {
    const next = yield* stateAfter(one, state, around)
    yield* perform(one, state, next, around)
    state = next
  }
  yield* operation.database?.(
    call,
    new Meta(before, around.settings),
    new Meta(after, around.settings),
    around,
  ) ?? []
}

function stateOperations(position: number): (call: Call) => readonly Value[] {
  return call => items(given(call, 'state_operations', position), 'state_operations')
}

/** Operations that carry code, SQL or other operations. */
const codeOperations: Readonly<Record<string, Operation>> = byName({
  RunPython: {
    database: (call, before, _after, around) => around.program.runPython(call, 'code', before.state, around),
  },
  RunSQL: {
    stateOperations: stateOperations(2),
    *database(call, _before, _after, { source }) {
      yield* runSql(call, source)
    },
  },
  SeparateDatabaseAndState: {
    stateOperations: stateOperations(1),
    databaseOperations: call => items(given(call, 'database_operations', 0), 'database_operations'),
  },
})

function extension(nameOf: (call: Call) => string): Operation {
  return {
    *database(call, _before, _after, { editor }) {
      yield* editor.run(`CREATE EXTENSION IF NOT EXISTS ${quoteName(nameOf(call))}`)
    },
  }
}

const postgresOperations: Readonly<Record<string, Operation>> = byName({
  ...Object.fromEntries(
    Object.entries(extensionOperations).map(([name, sql]) => [name, extension(() => sql)]),
  ),
  CreateExtension: extension(call => requiredText(call, 'name', 0)),
  CreateCollation: {
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
    *database(call, _before, _after, { editor }) {
      yield* editor.run(`DROP COLLATION ${quoteName(requiredText(call, 'name', 0))}`)
    },
  },
})

const operations: Readonly<Record<string, Operation>> = byName({
  ...fieldOperations,
  ...modelOperations,
  ...togetherOperations,
  ...indexOperations,
  ...constraintOperations,
  ...postgresOperations,
  ...codeOperations,
})
