import { isSequence, optionsOf, type Value } from '../../../languages/python/values.ts'
import type { Migration } from '../../../model/migration.ts'
import type { ProjectState } from './state.ts'

export type Call = Extract<Value, { kind: 'call' }>

/** What can't be known without running the project's code. The operation becomes not verified, with this as the reason. */
export class CannotTellError extends Error {}

/** It asks for more than is followed: how it ends is not known. */
export class BeyondLimitError extends CannotTellError {}

/** What a step says of why the migration could not be followed. */
export function limitOf(error: unknown): { limit?: true } {
  return error instanceof BeyondLimitError || error instanceof RangeError ? { limit: true } : {}
}

/**
 * What an operation is about is not in the models so far. Where these are all known, Django itself stops there, before it
 * sends anything: `KeyError`, `FieldDoesNotExist`.
 */
export class AbsentError extends CannotTellError {
  /** Equal for errors about the same model, or the same field. */
  readonly subject: string

  private constructor(message: string, subject: string) {
    super(`${message} at this point`)
    this.subject = subject
  }

  static model(key: string): AbsentError {
    return new AbsentError(`there is no model ${key}`, modelSubject(key))
  }

  static field(model: string, name: string): AbsentError {
    return new AbsentError(`${model} has no field ${name}`, fieldSubject(model, name))
  }
}

const modelSubject = (key: string): string => JSON.stringify([key])
const fieldSubject = (model: string, name: string): string => JSON.stringify([model, name])

/** An argument of a call, by its name or its place; `None` counts as given. */
export function argument(call: Call, name: string, position?: number): Value | undefined {
  const value = call.keywords.get(name) ?? (position === undefined ? undefined : call.args[position])
  return value
}

/** The argument, where it is given and not `None`. */
export function given(call: Call, name: string, position?: number): Value | undefined {
  const value = argument(call, name, position)
  return value === undefined || value.kind === 'none' ? undefined : value
}

/** Python 2's bytes are text. */
export function stringOf(value: Value | undefined): string | undefined {
  if (value?.kind === 'str' || value?.kind === 'bytes') return value.value
  // _('text') and gettext_lazy('text') give text; which language does not matter for names.
  if (value?.kind === 'call' && /(?:^|\.)(?:_|u?gettext(?:_lazy)?|str)$/.test(value.callee))
    return stringOf(value.args[0])
  return undefined
}

export function text(call: Call, name: string, position?: number): string | undefined {
  const value = given(call, name, position)
  if (value === undefined) return undefined
  const found = stringOf(value)
  if (found === undefined) throw new CannotTellError(`its ${name} is computed`)
  return found
}

export function requiredText(call: Call, name: string, position?: number): string {
  const found = text(call, name, position)
  if (found === undefined) throw new CannotTellError(`it has no ${name}`)
  return found
}

export function flag(call: Call, name: string, fallback: boolean): boolean {
  const value = call.keywords.get(name)
  if (value === undefined || value.kind === 'none') return fallback
  if (value.kind === 'bool') return value.value
  if (value.kind === 'number') return value.value !== 0
  return fallback
}

export function number(call: Call, name: string, position?: number): number | undefined {
  const value = given(call, name, position)
  return value?.kind === 'number' ? value.value : undefined
}

/** The items of a list that is wholly known. */
export function items(value: Value | undefined, what: string): readonly Value[] {
  if (value === undefined || value.kind === 'none') return []
  if (isSequence(value)) return value.items
  if (value.kind === 'dict') return value.entries.map(([key]) => key)
  throw new CannotTellError(
    value.kind === 'unknown' ? `${what} can't be known: ${value.reason}` : `${what} is computed`,
  )
}

export function strings(value: Value | undefined, what: string): string[] {
  return items(value, what).map(item => {
    const found = stringOf(item)
    if (found === undefined) throw new CannotTellError(`${what} holds what is computed`)
    return found
  })
}

/** `unique_together` as Django normalises it: one tuple of names, or many. */
export function together(value: Value | undefined): string[][] {
  const all = items(value, 'unique_together')
  const [first] = all
  if (first !== undefined && stringOf(first) !== undefined) return [strings(value, 'unique_together')]
  const sets = all.map(item => strings(item, 'unique_together'))
  return [...new Map(sets.map(set => [JSON.stringify(set), set])).values()]
}

export function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

/** Equal for values that are equal in Python, wherever they stand. */
export function canonical(value: Value | undefined, depth = 0): string {
  if (value === undefined || depth > 40) return '?'
  switch (value.kind) {
    case 'str':
    case 'bytes':
      return JSON.stringify(value.value)
    case 'number':
    case 'bool':
      return String(value.value)
    case 'none':
      return 'None'
    case 'list':
    case 'tuple':
    case 'set':
      return `${value.kind}(${value.items.map(item => canonical(item, depth + 1)).join()})`
    case 'dict':
      return `dict(${value.entries.map(([key, item]) => `${canonical(key, depth + 1)}:${canonical(item, depth + 1)}`).join()})`
    case 'name':
      return value.path
    case 'call': {
      const keywords = [...value.keywords].sort(([a], [b]) => (a < b ? -1 : 1))
      return `${value.callee}(${[
        ...value.args.map(item => canonical(item, depth + 1)),
        ...keywords.map(([key, item]) => `${key}=${canonical(item, depth + 1)}`),
      ].join()})`
    }
    case 'either':
      return `either(${optionsOf(value)
        .map(item => canonical(item, depth + 1))
        .join('|')})`
    case 'class':
    case 'function':
      return value.name
    case 'unknown':
      return '?'
  }
}

const takesAway = /^(?:Delete|Rename)Model$|^(?:Remove|Rename)Field$/

/** The migration that took something away. */
interface Departure {
  id: string
  did: 'removed' | 'renamed'
}

/** Which migration took away what is no longer there. */
export class Gone {
  /** By the subject of an `AbsentError`. */
  readonly #by = new Map<string, Departure>()

  note(operation: Value, before: ProjectState, after: ProjectState, { id }: Migration): void {
    if (operation.kind !== 'call') return
    const name = lastPart(operation.callee)
    if (!takesAway.test(name)) return
    const departure: Departure = { id, did: name.startsWith('Rename') ? 'renamed' : 'removed' }
    for (const [key, model] of before.models) {
      const now = after.get(key)
      if (now === model) continue
      if (!now) this.#by.set(modelSubject(key), departure)
      else
        for (const field of model.fields.keys())
          if (!now.fields.has(field)) this.#by.set(fieldSubject(key, field), departure)
    }
  }

  by(subject: string): Departure | undefined {
    return this.#by.get(subject)
  }
}

export function operationName(value: Value): string {
  return value.kind === 'call' ? lastPart(value.callee) : 'an operation'
}
