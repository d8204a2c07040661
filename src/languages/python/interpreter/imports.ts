import type { SyntaxNode } from '@lezer/common'
import { childrenOf } from '../syntax.ts'
import type { Flow } from './flow.ts'
import type { Interpreter } from './interpreter.ts'
import { bindName } from './targets.ts'
import type { Arguments, Foreign, Frame, Value } from './values.ts'

/** Imports bind names that are looked up when they are used: a migration's models are never loaded for nothing. */
export function* runImport(python: Interpreter, node: SyntaxNode, frame: Frame): Flow<void> {
  const source = (of: SyntaxNode): string => frame.module.text.slice(of.from, of.to)
  const words = childrenOf(node).map(source)
  if (words[0] === 'from') yield* importFrom(python, words, frame)
  else for (const group of groups(words.slice(1))) importModule(python, group, frame)
}

function groups(words: readonly string[]): string[][] {
  const found: string[][] = [[]]
  for (const word of words) {
    if (word === ',') found.push([])
    else if (word !== '(' && word !== ')') found.at(-1)?.push(word)
  }
  return found.filter(group => group.length > 0)
}

function importModule(python: Interpreter, words: readonly string[], frame: Frame): void {
  const as = words.indexOf('as')
  const path = (as === -1 ? words : words.slice(0, as)).filter(word => word !== '.')
  const [first = ''] = path
  const alias = as === -1 ? undefined : words[as + 1]
  python.imported.add(path.join('.'))
  if (alias === undefined) {
    if (path.length > 1) bindName(frame, first, { kind: 'foreign', path: first })
    else bindName(frame, first, lazily(python, path, undefined))
  } else bindName(frame, alias, lazily(python, path, undefined))
}

function lazily(python: Interpreter, segments: readonly string[], directory: string | undefined): Value {
  if (python.host.moduleFile(segments, directory) === undefined)
    return { kind: 'foreign', path: segments.join('.') }
  return {
    kind: 'lazy',
    *load() {
      return (yield* python.load(segments, directory)) ?? { kind: 'foreign', path: segments.join('.') }
    },
  }
}

function* importFrom(python: Interpreter, words: readonly string[], frame: Frame): Flow<void> {
  const importAt = words.indexOf('import')
  const from = words.slice(1, importAt)
  const dots = from.findIndex(word => !/^\.+$/.test(word))
  const level = (dots === -1 ? from : from.slice(0, dots)).join('').length
  const segments = from.filter(word => !/^\.+$/.test(word))
  const directory = level === 0 ? undefined : ancestor(frame.module.path, level)
  for (const [name = '', , alias = name] of groups(words.slice(importAt + 1))) {
    if (name === '*') {
      const module = yield* python.load(segments, directory)
      for (const [key, value] of module?.names ?? []) if (!key.startsWith('_')) frame.names.set(key, value)
    } else bindName(frame, alias, fromModule(python, segments, directory, name))
  }
}

function fromModule(
  python: Interpreter,
  segments: readonly string[],
  directory: string | undefined,
  name: string,
): Value {
  const foreign: Value = { kind: 'foreign', path: [...segments, name].join('.') }
  const { host } = python
  if (
    host.moduleFile(segments, directory) === undefined &&
    host.moduleFile([...segments, name], directory) === undefined
  )
    return host.imported?.(segments.join('.'), name) ?? foreign
  let loading = false
  return {
    kind: 'lazy',
    *load() {
      const module =
        segments.length > 0 || directory !== undefined ? yield* python.load(segments, directory) : undefined
      const given = module?.names.get(name)
      // `from app import settings` in `app/__init__.py` binds what it looks up there.
      if (given && !loading) {
        if (given.kind !== 'lazy') return given
        loading = true
        try {
          return yield* given.load()
        } finally {
          loading = false
        }
      }
      return (yield* python.load([...segments, name], directory)) ?? foreign
    },
  }
}

/** The directory that `from ..x import y` begins at. */
function ancestor(path: string, level: number): string {
  const parts = path.split('/').slice(0, -1)
  return parts.slice(0, parts.length - (level - 1)).join('/')
}

/** `importlib.import_module('a.b')`; undefined where it is another call, or one that can't be known. */
export function* importedModule(
  python: Interpreter,
  { path }: Foreign,
  { args, keywords }: Arguments,
): Flow<Value | undefined> {
  if (path !== 'importlib.import_module') return undefined
  const name = args[0] ?? keywords.get('name')
  // With a leading dot it begins at a package that is handed as well.
  if (name?.kind !== 'str' || !/^[^\W\d]\w*(?:\.\w+)*$/.test(name.value)) return undefined
  return (yield* python.load(name.value.split('.'), undefined)) ?? { kind: 'foreign', path: name.value }
}
