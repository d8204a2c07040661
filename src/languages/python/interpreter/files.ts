import { fileName, normalized, parentOf } from '../../../text/paths.ts'
import { FileRequest, type Flow } from './flow.ts'
import type { Interpreter } from './interpreter.ts'
import {
  type Arguments,
  bool,
  type Foreign,
  type ForeignCall,
  lastSegment,
  list,
  str,
  unknown,
  type Value,
} from './values.ts'

/** Files of the tree that a program reads: SQL that stands beside a migration, mostly. */
export interface Files {
  has: (path: string) => boolean
  /** The names of what lies in a directory, files and directories; undefined: there is none. */
  list?: (directory: string) => readonly string[] | undefined
}

/** The path that a string or an expression of `pathlib` stands for, from the top of the tree. */
function pathOf(value: Value | undefined): string | undefined {
  if (!value) return undefined
  if (value.kind === 'str') return value.value
  const parts = asPath(value)?.args.map(pathOf)
  if (!parts) return undefined
  return parts.every(part => part !== undefined) ? joined(parts) : undefined
}

const pathClass = /^(?:pathlib\.)?(?:Pure)?(?:Posix)?Path$/

/** How two paths of `pathlib` are ordered: part by part. Undefined for other values. */
export function orderOfPaths(a: Value, b: Value): number | undefined {
  const [x, y] = [asPath(a) && pathOf(a), asPath(b) && pathOf(b)].map(path => path?.replaceAll('/', '\0'))
  if (x === undefined || y === undefined) return undefined
  return x < y ? -1 : x > y ? 1 : 0
}

/** The value as an expression of `pathlib`. */
function asPath(value: Value | undefined): ForeignCall | undefined {
  if (value?.kind !== 'foreign-call') return undefined
  const { path } = value.callee
  return pathClass.test(path) || path === 'operator./' ? value : undefined
}

/** The path of what `open()` has opened. */
function openedPath(value: Value | undefined): Value | undefined {
  if (value?.kind !== 'foreign-call') return undefined
  const { path, of } = value.callee
  if (/^(?:(?:io|codecs|builtins)\.)?open$/.test(path)) return value.args[0]
  return lastSegment(path) === 'open' ? asPath(of) : undefined
}

/** A part that begins at the root leaves out what is before it. */
function joined(parts: readonly string[]): string {
  return parts.reduce((whole, part) => (part.startsWith('/') || whole === '' ? part : `${whole}/${part}`), '')
}

const pathValue = (path: string): ForeignCall => ({
  kind: 'foreign-call',
  callee: { kind: 'foreign', path: 'pathlib.Path' },
  args: [str(path)],
  keywords: new Map(),
  at: { start: 0, end: 0 },
  attributes: new Map(),
})

/** `path.parent` and its relatives. */
export function pathAttribute(owner: Foreign | ForeignCall, name: string): Value | undefined {
  if (!asPath(owner)) return undefined
  const path = pathOf(owner)
  if (path === undefined) return undefined
  if (name === 'parent') return pathValue(parentOf(path))
  if (name === 'name') return str(fileName(path))
  if (name === 'suffix') return str(/[^.](\.[^.]+)$/.exec(fileName(path))?.[1] ?? '')
  if (name === 'stem') return str(fileName(path).replace(/(?!^)\.[^.]*$/, ''))
  return undefined
}

/** `path.parents[1]`. */
export function pathElement(owner: Foreign | ForeignCall, key: Value): Value | undefined {
  if (owner.kind !== 'foreign' || !asPath(owner.of) || lastSegment(owner.path) !== 'parents') return undefined
  let path = pathOf(owner.of)
  if (path === undefined || key.kind !== 'int' || key.value < 0n || key.value > 100n) return undefined
  for (let up = key.value; up >= 0n; up--) path = parentOf(path)
  return pathValue(path)
}

/** Calls that make paths, and that read what is there. */
export function* fileCall(
  callee: Foreign,
  given: Arguments,
  files: Files,
  python: Interpreter,
): Flow<Value | undefined> {
  const name = lastSegment(callee.path)
  if (callee.path === 'os.listdir') {
    const path = pathOf(given.args[0])
    const names = path === undefined ? undefined : listed(path, files)
    python.budget.spend(names?.length ?? 0)
    return names && list(names.map(one => str(one)))
  }
  if (/(?:^|\.)path\.\w+$/.test(callee.path) && !callee.of) return osPath(name, given, files)
  const receiver = asPath(callee.of)
  if (receiver) return yield* pathMethod(receiver, name, given, files, python)
  const opened = openedPath(callee.of)
  if (!opened) return undefined
  const path = pathOf(opened)
  if (name === 'read' && given.args.length === 0) return yield* read(path, python)
  if (name === 'readlines') {
    const text = yield* read(path, python)
    return text.kind === 'str' ? list(lines(text.value)) : text
  }
  return undefined
}

/** `for line in open(path)`; undefined for what is no open file. */
export function* openedLines(value: Value, python: Interpreter): Flow<readonly Value[] | undefined> {
  const opened = openedPath(value)
  const text = opened && (yield* read(pathOf(opened), python))
  return text?.kind === 'str' ? lines(text.value) : undefined
}

function lines(text: string): Value[] {
  return text.split(/(?<=\n)/).map(line => str(line))
}

function osPath(name: string, { args }: Arguments, files: Files): Value | undefined {
  const paths = args.map(pathOf)
  const [first] = paths
  if (first === undefined || paths.includes(undefined)) return undefined
  switch (name) {
    case 'join':
      return str(joined(paths.filter(path => path !== undefined)))
    case 'dirname':
      return str(parentOf(first))
    case 'basename':
      return str(fileName(first))
    case 'abspath':
    case 'realpath':
    case 'normpath':
      return str(normalized(first) ?? first)
    case 'exists':
    case 'isfile':
      // What is not in the repository may be there all the same.
      return files.has(normalized(first) ?? '') ? bool(true) : undefined
    default:
      return undefined
  }
}

/** What lies in a directory of the tree, in the order of its names: Python promises none. */
function listed(path: string, files: Files, pattern = '*'): readonly string[] | undefined {
  const directory = path.startsWith('/') ? undefined : normalized(path)
  // What a pattern with more than stars finds is not known here.
  if (directory === undefined || !/^[\w.-]*(?:\*[\w.-]+)?\*?$/.test(pattern)) return undefined
  const wanted = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`)
  return files.list?.(directory)?.filter(name => wanted.test(name))
}

function* pathMethod(
  of: ForeignCall,
  name: string,
  { args }: Arguments,
  files: Files,
  python: Interpreter,
): Flow<Value | undefined> {
  const path = pathOf(of)
  if (path === undefined) return undefined
  switch (name) {
    case 'resolve':
    case 'absolute':
    case 'expanduser':
      return pathValue(path)
    case 'joinpath': {
      const parts = args.map(pathOf)
      return parts.includes(undefined)
        ? undefined
        : pathValue(joined([path, ...parts.filter(part => part !== undefined)]))
    }
    case 'with_name': {
      const other = pathOf(args[0])
      return other === undefined ? undefined : pathValue(joined([parentOf(path), other]))
    }
    case 'with_suffix': {
      const suffix = pathOf(args[0])
      return suffix === undefined ? undefined : pathValue(path.replace(/(?:\.[^./]*)?$/, suffix))
    }
    case 'read_text':
      return yield* read(path, python)
    case 'iterdir':
    case 'glob': {
      const pattern = name === 'glob' ? pathOf(args[0]) : '*'
      const names = pattern === undefined ? undefined : listed(path, files, pattern)
      python.budget.spend(names?.length ?? 0)
      return names && list(names.map(one => pathValue(joined([path, one]))))
    }
    case 'exists':
    case 'is_file':
      return files.has(normalized(path) ?? '') ? bool(true) : undefined
    default:
      return undefined
  }
}

function* read(path: string | undefined, python: Interpreter): Flow<Value> {
  const inTree = path === undefined || path.startsWith('/') ? undefined : normalized(path)
  const request = inTree === undefined ? undefined : new FileRequest(inTree)
  if (request) yield request
  if (request?.text === undefined)
    return unknown(path === undefined ? 'a file that it reads' : `${path}, which is not in the repository`)
  python.budget.string(request.text.length)
  // Python reads every line break as \n.
  return str(request.text.replace(/\r\n?/g, '\n'))
}
