import { itemsOf } from '../../../../languages/python/interpreter/operators.ts'
import {
  type Arguments,
  bool,
  int,
  lastSegment,
  list,
  none,
  type Value as Running,
} from '../../../../languages/python/interpreter/values.ts'
import { byName } from '../../../../text/by-name.ts'
import { CannotTellError } from '../arguments.ts'

/** One `add_argument`: https://docs.python.org/3/library/argparse.html#the-add-argument-method */
export interface Option {
  /** '-f', '--flag'; none: it is given by its place. */
  flags: readonly string[]
  name: string
  action: string
  /** '?', '*', '+' or a number; undefined: one. */
  count: string | undefined
  fallback: Running
  constant: Running
  type: Running | undefined
  isRequired: boolean
}

const flag = (flags: readonly string[], fallback: Running, action = 'store'): Option => ({
  flags,
  name: nameOfFlag(flags.at(-1) ?? ''),
  action,
  count: undefined,
  fallback,
  constant: none,
  type: undefined,
  isRequired: false,
})

/** What every command takes. */
export function ofEveryCommand(): Option[] {
  return [
    { ...flag(['-v', '--verbosity'], int(1)), type: { kind: 'foreign', path: 'int' } },
    flag(['--settings'], none),
    flag(['--pythonpath'], none),
    flag(['--traceback'], bool(false), 'store_true'),
    flag(['--no-color'], bool(false), 'store_true'),
    flag(['--force-color'], bool(false), 'store_true'),
    flag(['--skip-checks'], bool(true), 'store_true'),
  ]
}

const fallbacks: Readonly<Record<string, Running>> = byName({
  store_true: bool(false),
  store_false: bool(true),
})

/** Undefined: its name is computed. */
export function readOption({ args, keywords }: Arguments): Option | undefined {
  const names = args.map(value => (value.kind === 'str' ? value.value : ''))
  const flags = names.filter(name => name.startsWith('-'))
  const given = keywords.get('dest')
  const name =
    given === undefined
      ? flags.length > 0
        ? nameOfFlag(flags.find(one => one.startsWith('--')) ?? flags[0] ?? '')
        : (names[0] ?? '')
      : given.kind === 'str'
        ? given.value
        : ''
  if (name === '' || names.includes('') || names.length > 20) return undefined
  const action = actionOf(keywords.get('action'))
  const count = keywords.get('nargs')
  const required = keywords.get('required')
  return {
    flags:
      action === 'BooleanOptionalAction'
        ? flags.flatMap(one => (one.startsWith('--') ? [one, `--no-${one.slice(2)}`] : [one]))
        : flags,
    name,
    action,
    count:
      count && count.kind !== 'none'
        ? count.kind === 'int' || count.kind === 'str'
          ? String(count.value)
          : 'an unknown number of'
        : undefined,
    fallback: keywords.get('default') ?? fallbacks[action] ?? none,
    constant: keywords.get('const') ?? none,
    type: keywords.get('type'),
    isRequired: flags.length > 0 && required?.kind === 'bool' && required.value,
  }
}

function actionOf(value: Running | undefined): string {
  if (value === undefined) return 'store'
  if (value.kind === 'str') return value.value
  return value.kind === 'foreign' ? lastSegment(value.path) : 'one of its own'
}

const nameOfFlag = (written: string): string => written.replace(/^-+/, '').replaceAll('-', '_')

/** How call_command names an option that has flags. */
export function keywordOf({ flags }: Option): string | undefined {
  const [first] = [...flags].sort()
  return first && nameOfFlag(first)
}

export const isSingle = ({ count }: Option): boolean => count === undefined || count === '?'

/** Does a flag have values after it? */
export const hasValues = ({ action }: Option): boolean => ['store', 'append', 'extend'].includes(action)

export function leastOf({ count }: Option): number {
  if (count === undefined || count === '+') return 1
  return /^\d+$/.test(count) ? Number(count) : 0
}

/** How many words it takes of those that it could have. */
export function countOf(option: Option, available: number): number {
  const { count, name } = option
  if (isSingle(option)) return Math.min(available, 1)
  if (count === '*' || count === '+') return available
  if (count !== undefined && /^\d+$/.test(count)) return Math.min(available, Number(count))
  throw new CannotTellError(`how many values its ${name} takes is not known`)
}

/** What a flag sets. `word`: how it was written. */
export function valueSetBy(
  option: Option,
  values: readonly Running[],
  before: Running | undefined,
  word: string,
): Running {
  const value = isSingle(option) ? (values[0] ?? option.constant) : list([...values])
  const earlier = before?.kind === 'list' ? before.items : []
  switch (option.action) {
    case 'store':
      return value
    case 'append':
      return list([...earlier, value])
    case 'extend':
      return list([...earlier, ...(itemsOf(value) ?? [])])
    case 'store_true':
      return bool(true)
    case 'store_false':
      return bool(false)
    case 'store_const':
      return option.constant
    case 'append_const':
      return list([...earlier, option.constant])
    case 'count':
      return int((before?.kind === 'int' ? before.value : 0n) + 1n)
    case 'BooleanOptionalAction':
      return bool(!word.startsWith('--no-'))
    default:
      throw new CannotTellError(`what its ${option.name} does with a value is not known`)
  }
}
