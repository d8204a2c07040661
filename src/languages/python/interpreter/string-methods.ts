import type { Budget } from './flow.ts'
import { formatted, piecesOf, reprOf, textOf } from './format.ts'
import { itemsOf } from './operators.ts'
import { type Arguments, bool, int, list, type Origin, str, unknown, type Value } from './values.ts'

type Text = Extract<Value, { kind: 'str' }>

interface MethodCall extends Arguments {
  owner: Text
  text: string
  /** The first argument, where that is a text. */
  argument: string | undefined
  budget: Budget
}

/** A method of a string; undefined where there is none of that name, or not with such arguments. */
export function stringMethod(owner: Text, name: string, given: Arguments, budget: Budget): Value | undefined {
  const { args, keywords } = given
  const argument = args[0]?.kind === 'str' ? args[0].value : undefined
  return methods.get(name)?.({ args, keywords, owner, text: owner.value, argument, budget })
}

const methods: ReadonlyMap<string, (call: MethodCall) => Value | undefined> = new Map(
  Object.entries({
    lower,
    casefold: lower,
    upper: ({ text }: MethodCall) => str(text.toUpperCase()),
    title: ({ text }: MethodCall) =>
      str(text.toLowerCase().replace(/[a-z]+/g, word => word[0]?.toUpperCase() + word.slice(1))),
    capitalize: ({ text }: MethodCall) => str(text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase()),
    strip: (call: MethodCall) => stripped(call, true, true),
    lstrip: (call: MethodCall) => stripped(call, true, false),
    rstrip: (call: MethodCall) => stripped(call, false, true),
    ljust: (call: MethodCall) => padded(call, (text, width, fill) => text.padEnd(width, fill)),
    rjust: (call: MethodCall) => padded(call, (text, width, fill) => text.padStart(width, fill)),
    removeprefix: ({ text, argument }: MethodCall) =>
      argument === undefined
        ? undefined
        : str(text.startsWith(argument) ? text.slice(argument.length) : text),
    removesuffix: ({ text, argument }: MethodCall) =>
      argument === undefined
        ? undefined
        : str(argument !== '' && text.endsWith(argument) ? text.slice(0, -argument.length) : text),
    startswith: (call: MethodCall) => someOption(call, option => call.text.startsWith(option)),
    endswith: (call: MethodCall) => someOption(call, option => call.text.endsWith(option)),
    replace,
    split: (call: MethodCall) => split(call, 'split'),
    rsplit: (call: MethodCall) => split(call, 'rsplit'),
    splitlines: ({ text }: MethodCall) =>
      list(
        text
          .replace(/\n$/, '')
          .split('\n')
          .filter((_, i, all) => all.length > 1 || all[i] !== '')
          .map(one => str(one)),
      ),
    join,
    format: (call: MethodCall) => format(call.text, call, call.budget),
    find: ({ text, argument }: MethodCall) =>
      argument === undefined ? undefined : int(text.indexOf(argument)),
    count: ({ text, argument }: MethodCall) => (argument ? int(text.split(argument).length - 1) : undefined),
    isdigit: ({ text }: MethodCall) => bool(/^\d+$/.test(text)),
    zfill: ({ text, args: [first], budget }: MethodCall) => {
      if (first?.kind !== 'int') return undefined
      budget.string(Number(first.value))
      return str(text.padStart(Number(first.value), '0'))
    },
    encode: ({ text }: MethodCall): Value => ({ kind: 'bytes', value: text }),
  }),
)

function lower({ text }: MethodCall): Value {
  return str(text.toLowerCase())
}

function padded(
  { text, args: [first, second], budget }: MethodCall,
  pad: (text: string, width: number, fill: string) => string,
): Value | undefined {
  if (first?.kind !== 'int' || (second && second.kind !== 'str')) return undefined
  const [width, fill] = [Number(first.value), second?.value ?? ' ']
  budget.string(Math.max(width, 0))
  return str(pad(text, width, fill))
}

function someOption({ args: [first] }: MethodCall, holds: (option: string) => boolean): Value | undefined {
  const options = first?.kind === 'tuple' ? first.items : first ? [first] : []
  if (options.some(option => option.kind !== 'str')) return undefined
  return bool(options.some(option => option.kind === 'str' && holds(option.value)))
}

function replace({ text, args, argument, budget }: MethodCall): Value | undefined {
  const [, second] = args
  if (argument === undefined || second?.kind !== 'str') return undefined
  const count = (argument === '' ? text.length + 1 : text.split(argument).length - 1) * second.value.length
  budget.string(text.length + count)
  return args.length === 2 ? str(text.replaceAll(argument, () => second.value)) : undefined
}

function join({ text, args: [first], budget }: MethodCall): Value | undefined {
  const items = first && itemsOf(first)
  if (!items) return undefined
  const parts: string[] = []
  for (const item of items) {
    const part = item.kind === 'str' ? item.value : item.kind === 'instance' ? textOf(item) : undefined
    if (part === undefined) return undefined
    parts.push(part)
  }
  budget.string(parts.reduce((sum, part) => sum + part.length + text.length, 0))
  return str(parts.join(text))
}

/** What is left is still a slice of the file: an error in it has a place. */
function stripped(
  { owner, text, args: [first], argument }: MethodCall,
  atStart: boolean,
  atEnd: boolean,
): Value | undefined {
  if (first && argument === undefined && first.kind !== 'none') return undefined
  const strips = (one: string | undefined): boolean =>
    one !== undefined && (argument === undefined ? /\s/.test(one) : argument.includes(one))
  let start = 0
  let end = text.length
  if (atStart) while (start < end && strips(text[start])) start++
  if (atEnd) while (end > start && strips(text[end - 1])) end--
  const origin: Origin | undefined = owner.origin && { ...owner.origin, start: owner.origin.start + start }
  return str(text.slice(start, end), origin)
}

function split({ text, args, keywords }: MethodCall, name: 'split' | 'rsplit'): Value | undefined {
  const [separator] = args
  const limit = args[1] ?? keywords.get('maxsplit')
  if (limit && limit.kind !== 'int') return undefined
  const most = limit && limit.value >= 0n ? Number(limit.value) : Number.POSITIVE_INFINITY
  if (separator === undefined || separator.kind === 'none')
    return limit
      ? undefined
      : list(
          text
            .split(/\s+/)
            .filter(part => part !== '')
            .map(part => str(part)),
        )
  if (separator.kind !== 'str' || separator.value === '') return undefined
  const all = text.split(separator.value)
  const extra = Math.max(all.length - 1 - most, 0)
  const parts =
    name === 'split'
      ? [...all.slice(0, all.length - extra - 1), all.slice(all.length - extra - 1).join(separator.value)]
      : [all.slice(0, extra + 1).join(separator.value), ...all.slice(extra + 1)]
  return list(parts.map(part => str(part)))
}

function format(template: string, given: Arguments, budget: Budget): Value | undefined {
  const pieces = piecesOf(template)
  if (!pieces) return undefined
  let next = 0
  let text = ''
  for (const piece of pieces) {
    if ('text' in piece) {
      text += piece.text
      continue
    }
    const { field } = piece
    const value =
      field === ''
        ? given.args[next++]
        : /^\d+$/.test(field)
          ? given.args[Number(field)]
          : (given.keywords.get(field) ?? element(field, given))
    const part = value && (piece.conversion === 'r' ? reprOf(value) : formatted(value, piece.spec, budget))
    if (part === undefined) return unknown('a value that a string is formatted with')
    text += part
  }
  budget.string(text.length)
  return str(text)
}

/** `{table[name]}` of a dict. */
function element(field: string, given: Arguments): Value | undefined {
  const found = /^(\w+)\[(\w+)\]$/.exec(field)
  const owner = found?.[1] === undefined ? undefined : given.keywords.get(found[1])
  return owner?.kind === 'dict' ? owner.entries.get(`s${found?.[2]}`)?.[1] : undefined
}
