import type { Flow } from '../../../languages/python/interpreter/flow.ts'
import type { Interpreter } from '../../../languages/python/interpreter/interpreter.ts'
import {
  type Arguments,
  type PythonClass,
  type PythonFunction,
  resolutionOrder,
  type Value,
} from '../../../languages/python/interpreter/values.ts'
import type { Span } from '../../../model/position.ts'

import { NotKnownError } from './not-known.ts'

/** What a project's own operation is handed as `operations`. */
const op: Value = { kind: 'foreign', path: 'alembic.op' }

/** https://alembic.sqlalchemy.org/en/latest/api/operations.html#operation-plugins */
export class CustomOperations {
  readonly #registered = new Map<string, { class: PythonClass; method: string }>()
  readonly #implementations = new Map<PythonClass, PythonFunction>()
  #loaded = false

  /** `@Operations.register_operation("name")`, `@Operations.implementation_for(Class)`. */
  decorated(path: string, [first, second]: readonly Value[], value: Value): void {
    if (path.endsWith('.register_operation') && first?.kind === 'str' && value.kind === 'class')
      this.#registered.set(first.value, {
        class: value,
        method: second?.kind === 'str' ? second.value : first.value,
      })
    else if (path.endsWith('.implementation_for') && first?.kind === 'class' && value.kind === 'function')
      this.#implementations.set(first, value)
  }

  /** `op.name(…)`; undefined where nobody has registered it. */
  *call(name: string, given: Arguments, at: Span, python: Interpreter): Flow<Value | undefined> {
    if (!this.#registered.has(name)) yield* this.#load(python)
    const found = this.#registered.get(name)
    if (!found) return undefined
    const method = yield* python.attribute(found.class, found.method, at)
    return yield* python.call(method, { ...given, args: [op, ...given.args] }, at)
  }

  /** `operations.invoke(operation)` */
  *invoke(operation: Value | undefined, at: Span, python: Interpreter): Flow<Value> {
    const classes = operation?.kind === 'instance' ? resolutionOrder(operation.class) : []
    for (const one of classes) {
      const found = one.kind === 'class' ? this.#implementations.get(one) : undefined
      if (found && operation) {
        const args = { args: [op, operation], keywords: new Map() }
        return yield* python.call({ ...found, decorators: [] }, args, at)
      }
    }
    throw new NotKnownError('it invokes an operation whose implementation is not known')
  }

  /** A module that registers operations is imported for that alone: nothing of it is ever looked up. */
  *#load(python: Interpreter): Flow<void> {
    if (this.#loaded) return
    this.#loaded = true
    for (const path of python.imported) yield* python.load(path.split('.'), undefined)
    for (const value of [...(python.main?.names.values() ?? [])])
      if (value.kind === 'lazy') yield* value.load()
  }
}
