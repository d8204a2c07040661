import { attributeOf } from '../../../languages/python/access.ts'
import { Executor } from '../../../languages/python/execute.ts'
import type { PythonParser } from '../../../languages/python/syntax.ts'
import { isSequence, type Value } from '../../../languages/python/values.ts'
import type { Span } from '../../../model/position.ts'
import type { Call } from './arguments.ts'
import { libraryValue } from './library-values.ts'
import { valuesIn } from './other-models.ts'
import { type Override, overrideIn } from './overrides.ts'
import type { Settings } from './settings.ts'

/** What a migration's file does, as far as reading it says. */
export interface Reading {
  /** Why there is no such list. */
  failed: string | undefined
  operations: readonly Value[]
  /** Values in the bodies of its classes: operations of the project's own may hold others. */
  held: readonly Value[]
  /** What the class does with its operations itself. */
  override?: Override
}

/** A class of the file that is called is an object of it: the dot distinguishes it from one of Django's of the same name. */
class FileReader extends Executor {
  override call(
    callee: Value,
    args: readonly Value[],
    keywords: ReadonlyMap<string, Value>,
    at: Span,
  ): Value | undefined {
    if (callee.kind === 'class') return { kind: 'call', callee: `.${callee.name}`, args, keywords, at }
    return super.call(callee, args, keywords, at)
  }
}

export function readOperations(text: string, parser: PythonParser, settings: Settings): Reading {
  const failed = (why: string): Reading => ({ failed: why, operations: [], held: [] })
  const syntax = parser.parse(text)
  if (!syntax) return failed('it is too deep or too long to parse')
  let names: ReadonlyMap<string, Value>
  try {
    names = new FileReader(syntax, undefined, value => libraryValue(value, settings)).module.names
  } catch (error) {
    // Nesting beyond the stack, or a text beyond memory: what no person writes.
    if (error instanceof RangeError) return failed('it is nested too deep, or computes too much')
    throw error
  }
  const migration = names.get('Migration')
  if (migration?.kind !== 'class') return failed('its Migration is not a plain class')
  const list = attributeOf(migration, 'operations')
  const held = [...names.values()].flatMap(value =>
    value.kind === 'class' && value !== migration ? [...value.scope.names.values()] : [],
  )
  const override = overrideIn(migration, text)
  const own = override ? { override } : {}
  if (!list) return { failed: undefined, operations: [], held, ...own }
  if (list.kind === 'unknown') return failed(`its operations are not known: ${list.reason}`)
  if (!isSequence(list)) return failed('its operations depend on what only running it can tell')
  return { failed: undefined, operations: list.items, held, ...own }
}

/** Arguments that decide nothing about a table. */
const withoutMatter = new Set([
  'default',
  'validators',
  'choices',
  'help_text',
  'verbose_name',
  'upload_to',
  'error_messages',
  'on_delete',
  'related_name',
  'managers',
  'code',
  'reverse_code',
  'reverse_sql',
])
/** Arguments that decide, and that people compute. */
const plainArguments = new Set([
  'null',
  'unique',
  'db_index',
  'primary_key',
  'max_length',
  'max_digits',
  'decimal_places',
  'db_column',
  'db_table',
])

/** Does an operation depend on something that reading the file alone can't tell? */
export function isUnsure(operation: Value): boolean {
  const stack: Value[] = [operation]
  for (let value = stack.pop(); value; value = stack.pop()) {
    if (value.kind === 'unknown' || value.kind === 'either') return true
    if (value.kind === 'call' && computesWhatMatters(value)) return true
    stack.push(...partsThatMatter(value))
  }
  return false
}

function partsThatMatter(value: Value): readonly Value[] {
  if ('items' in value) return value.items
  if (value.kind === 'dict') return value.entries.flat()
  if (value.kind !== 'call' || /(?:^|\.)RunPython$/.test(value.callee)) return []
  const parts = [...value.args]
  for (const [name, given] of value.keywords) if (!withoutMatter.has(name)) parts.push(given)
  return parts
}

function computesWhatMatters({ callee, args, keywords }: Call): boolean {
  if (/(?:^|\.)RunPython$/.test(callee)) return false
  if (/(?:^|\.)RunSQL$/.test(callee) && isElsewhere(keywords.get('sql') ?? args[0])) return true
  for (const [name, given] of keywords)
    if (plainArguments.has(name) && (given.kind === 'name' || given.kind === 'call')) return true
  return false
}

/** SQL of another file: `RunSQL(open(path).read())`, `RunSQL(queries.create)`. */
function isElsewhere(sql: Value | undefined): boolean {
  if (sql?.kind === 'name') return !/(?:^|\.)noop$/.test(sql.path)
  return sql?.kind === 'call' || (sql !== undefined && 'items' in sql && sql.items.some(isElsewhere))
}

/** What following the code made, where reading it is inconclusive; `undefined`: it can't tell either. */
export function merged(
  read: readonly Value[],
  followed: readonly Value[] | undefined,
  text: string,
  fallback: Span,
): readonly Value[] {
  if (!followed || followed.some(one => one.kind === 'unknown')) return read
  const inFile = ({ start, end }: Span): boolean => start < end && end <= text.length
  if (read.length !== followed.length)
    return followed.map(one => (inFile(one.at) ? one : { ...one, at: fallback }))
  return read.map((one, i) => {
    const other = followed[i]
    if (!other || !isUnsure(one) || (isUnsure(other) && one.kind === 'call')) return one
    return { ...other, at: one.at }
  })
}

export function calleesOf({ operations, held }: Reading, most: number): Set<string> {
  const seen = new Set<string>()
  for (const root of [...operations.slice(0, most), ...held])
    for (const value of valuesIn(root)) if (value.kind === 'call') seen.add(value.callee)
  return seen
}
