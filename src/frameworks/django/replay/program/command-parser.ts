import { raise } from '../../../../languages/python/interpreter/exceptions.ts'
import { atOnce, type Flow } from '../../../../languages/python/interpreter/flow.ts'
import { textOf } from '../../../../languages/python/interpreter/format.ts'
import type { Interpreter } from '../../../../languages/python/interpreter/interpreter.ts'
import { itemsOf } from '../../../../languages/python/interpreter/operators.ts'
import {
  type Arguments,
  type Instance,
  list,
  none,
  type Value as Running,
  str,
} from '../../../../languages/python/interpreter/values.ts'
import type { Span } from '../../../../model/position.ts'

import { CannotTellError } from '../arguments.ts'
import {
  countOf,
  hasValues,
  isSingle,
  keywordOf,
  leastOf,
  type Option,
  ofEveryCommand,
  readOption,
  valueSetBy,
} from './command-options.ts'
import { objectOf } from './objects.ts'

const mostOptions = 500

type Convert = (option: Option, word: string) => Flow<Running>

/** The parser that a command's `add_arguments` fills, and what it makes of the arguments of call_command. */
export class CommandParser {
  readonly #options: Option[] = ofEveryCommand()
  readonly #defaults = new Map<string, Running>()
  /** Options that must be given and were not, as words. */
  readonly #missing = new Set<string>()
  /** Why not all options are known. */
  #lost: string | undefined

  /** What `add_arguments` is handed. */
  get object(): Instance {
    const group = (): Flow<Running> => atOnce(this.object)
    return objectOf(
      'CommandParser',
      {},
      {
        add_argument: given => {
          const option = readOption(given)
          if (!option) this.#lost = 'an option whose name is computed'
          else if (this.#options.length >= mostOptions) this.#lost = 'more options than people write'
          else this.#options.push(option)
          return atOnce(none)
        },
        add_argument_group: group,
        add_mutually_exclusive_group: group,
        set_defaults: ({ keywords }) => {
          for (const [name, value] of keywords) this.#defaults.set(name, value)
          return atOnce(none)
        },
        add_subparsers: () => {
          this.#lost = 'commands of its own'
          return group()
        },
      },
    )
  }

  /** https://github.com/django/django/blob/main/django/core/management/__init__.py */
  *parse(
    python: Interpreter,
    { args: words, keywords }: Arguments,
    stealth: ReadonlySet<string>,
    at: Span,
  ): Flow<Arguments> {
    if (this.#lost !== undefined) throw new CannotTellError(`it has ${this.#lost}`)
    python.budget.spend(this.#options.length * (1 + words.length + keywords.size))
    const named = new Map<string, Running>()
    for (const [key, value] of keywords) {
      const option = this.#options.find(one => keywordOf(one) === key)
      if (!option && !stealth.has(key) && !this.#options.some(({ name }) => name === key))
        raise('TypeError', `Unknown option(s): ${key}`)
      named.set(option?.name ?? key, value)
    }
    const convert: Convert = function* ({ type }, word) {
      return type ? yield* python.call(type, { args: [str(word)], keywords: new Map() }, at) : str(word)
    }
    const options = new Map<string, Running>()
    for (const option of this.#options) {
      if (options.has(option.name)) continue
      const value = this.#defaults.get(option.name) ?? option.fallback
      // A default that is text is read as if it had been written.
      options.set(option.name, value.kind === 'str' ? yield* convert(option, value.value) : value)
    }
    const rest = yield* this.#takeFlags(wordsOf(words), options, convert)
    yield* this.#takePlaces(rest, options, named, convert)
    for (const [name, value] of named) options.set(name, value)
    const args = options.get('args')
    options.delete('args')
    return { args: (args && itemsOf(args)) ?? [], keywords: options }
  }

  /** Takes what belongs to flags; gives what is left for places. */
  *#takeFlags(words: string[], options: Map<string, Running>, convert: Convert): Flow<string[]> {
    const rest: string[] = []
    const seen = new Set<Option>()
    for (let word = words.shift(); word !== undefined; word = words.shift()) {
      if (word === '--') break
      if (!/^-[^\d\s]/.test(word)) {
        rest.push(word)
        continue
      }
      const exact = word
      const parts = /^(--[^=]+)=(.*)$/s.exec(word) ?? /^(-[^-])(.+)$/s.exec(word)
      const option = this.#options.find(({ flags }) => flags.includes(parts?.[1] ?? exact))
      const inline = parts?.[2]
      if (!option || (inline !== undefined && !hasValues(option)))
        throw new CannotTellError(`it is given ${word.slice(0, 40)}, which is none of its options`)
      seen.add(option)
      const values = inline === undefined ? takeValues(option, words) : [inline]
      const made: Running[] = []
      for (const value of values) made.push(yield* convert(option, value))
      options.set(option.name, valueSetBy(option, made, options.get(option.name), word))
    }
    for (const option of this.#options)
      if (option.isRequired && !seen.has(option)) this.#missing.add(option.name)
    return [...rest, ...words]
  }

  *#takePlaces(
    rest: string[],
    options: Map<string, Running>,
    named: ReadonlyMap<string, Running>,
    convert: Convert,
  ): Flow<void> {
    const places = this.#options.filter(({ flags, name }) => flags.length === 0 && !named.has(name))
    for (const [i, option] of places.entries()) {
      const following = places.slice(i + 1).reduce((sum, one) => sum + leastOf(one), 0)
      const words = rest.splice(0, countOf(option, Math.max(rest.length - following, 0)))
      if (words.length < leastOf(option)) this.#missing.add(option.name)
      if (words.length === 0 && leastOf(option) === 0) {
        if (option.count === '*' && options.get(option.name)?.kind === 'none')
          options.set(option.name, list([]))
        continue
      }
      const made: Running[] = []
      for (const word of words) made.push(yield* convert(option, word))
      options.set(option.name, isSingle(option) ? (made[0] ?? none) : list(made))
    }
    if (rest.length > 0) throw new CannotTellError('it is given more arguments than it takes')
    for (const name of this.#missing)
      if (!named.has(name)) raise('CommandError', `the following arguments are required: ${name}`)
  }
}

function takeValues(option: Option, words: string[]): string[] {
  if (!hasValues(option)) return []
  const until = words.findIndex(word => /^-[^\d\s]/.test(word))
  const taken = words.splice(0, countOf(option, until === -1 ? words.length : until))
  if (taken.length < leastOf(option)) raise('CommandError', `expected an argument for ${option.name}`)
  return taken
}

const mostWords = 1000

/** call_command hands its arguments on as text. */
function wordsOf(values: readonly Running[]): string[] {
  const all = values.flatMap(value =>
    value.kind === 'list' || value.kind === 'tuple' ? value.items : [value],
  )
  if (all.length > mostWords) throw new CannotTellError('it is given more values than people write')
  return all.map(value => {
    const text = textOf(value)
    if (text === undefined) throw new CannotTellError('it is given a value that is computed')
    return text
  })
}
