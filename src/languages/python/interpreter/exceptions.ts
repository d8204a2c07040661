import { byName } from '../../../text/by-name.ts'
import { RaisedError } from './raised.ts'
import { type Exception, lastSegment, lineage, type PythonClass, str, type Value } from './values.ts'

/** What Python's own exceptions that migrations name derive from, below Exception. */
const parents: Readonly<Record<string, string>> = byName({
  KeyError: 'LookupError',
  IndexError: 'LookupError',
  LookupError: 'Exception',
  ModuleNotFoundError: 'ImportError',
  ImportError: 'Exception',
  NotImplementedError: 'RuntimeError',
  RecursionError: 'RuntimeError',
  RuntimeError: 'Exception',
  UnicodeDecodeError: 'ValueError',
  ValueError: 'Exception',
  ZeroDivisionError: 'ArithmeticError',
  ArithmeticError: 'Exception',
  FileNotFoundError: 'OSError',
  OSError: 'Exception',
  StopIteration: 'Exception',
  Exception: 'BaseException',
  SystemExit: 'BaseException',
  KeyboardInterrupt: 'BaseException',
})

export function exception(classes: readonly string[], message: string): Exception {
  return { kind: 'exception', classes, args: [str(message)], attributes: new Map() }
}

/** A built-in exception and all that it derives from. */
export function builtin(name: string): string[] {
  const classes = [name]
  for (let at = name; at !== 'BaseException'; ) {
    at = parents[at] ?? 'Exception'
    classes.push(at)
  }
  return classes
}

export function isBuiltinException(name: string): boolean {
  return name in parents || name === 'BaseException' || /^[A-Z]\w*(?:Error|Warning)$/.test(name)
}

export function raise(name: string, message: string): never {
  throw new RaisedError(exception(builtin(name), message))
}

/** The exception that a `raise` of this value makes. */
export function asException(value: Value): Exception | undefined {
  if (value.kind === 'exception') return value
  if (value.kind === 'class') return instantiated(value, [])
  if (value.kind === 'instance') return instantiated(value.class, value.constructed.args)
  if (value.kind === 'foreign') return foreignException(value.path, [])
  if (value.kind === 'foreign-call') return foreignException(value.callee.path, value.args)
  return undefined
}

function instantiated(of: PythonClass, args: readonly Value[]): Exception {
  const classes: string[] = []
  for (const one of lineage(of)) {
    if (one.kind === 'class') classes.push(one.name)
    else classes.push(...builtin(lastSegment(one.path)))
  }
  return { kind: 'exception', classes, args, attributes: new Map() }
}

function foreignException(path: string, args: readonly Value[]): Exception {
  return { kind: 'exception', classes: builtin(lastSegment(path)), args, attributes: new Map() }
}

/** Does `except <handler>` catch it? Undefined where the handler can't be known. */
export function catches(handler: Value, raised: Exception): boolean | undefined {
  switch (handler.kind) {
    case 'tuple': {
      const answers = handler.items.map(item => catches(item, raised))
      return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false
    }
    case 'class':
      return raised.classes.includes(handler.name)
    case 'foreign':
      // `psycopg2.errors.DuplicateTable`, `sa.exc.ProgrammingError`: recognised by their last name.
      return raised.classes.includes(lastSegment(handler.path))
    default:
      return undefined
  }
}
