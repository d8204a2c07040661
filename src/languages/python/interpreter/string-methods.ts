import type { Budget } from './flow.ts'
import { formatted, piecesOf, reprOf, textOf } from './format.ts'
import { itemsOf } from './operators.ts'
import { type Arguments, bool, int, list, type Origin, str, unknown, type Value } from './values.ts'

type Text = Extract<Value, { kind: 'str' }>

/** A method of a string; undefined where there is none of that name, or not with such arguments. */
export function stringMethod(owner: Text, name: string, given: Arguments, budget: Budget): Value | undefined {
  const text = owner.value
  const [first, second] = given.args
  const argument = first?.kind === 'str' ? first.value : undefined
  switch (name) {
    case 'lower':
    case 'casefold':
      return str(text.toLowerCase())
    case 'upper':
      return str(text.toUpperCase())
    case 'title':
      return str(text.toLowerCase().replace(/[a-z]+/g, word => word[0]?.toUpperCase() + word.slice(1)))
    case 'capitalize':
      return str(text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase())
    case 'strip':
    case 'lstrip':
    case 'rstrip':
      return first && argument === undefined && first.kind !== 'none'
        ? undefined
        : stripped(owner, name, argument)
    case 'ljust':
    case 'rjust': {
      if (first?.kind !== 'int' || (second && second.kind !== 'str')) return undefined
      const [width, fill] = [Number(first.value), second?.value ?? ' ']
      budget.string(Math.max(width, 0))
      return str(name === 'ljust' ? text.padEnd(width, fill) : text.padStart(width, fill))
    }
    case 'removeprefix':
      return argument === undefined
        ? undefined
        : str(text.startsWith(argument) ? text.slice(argument.length) : text)
    case 'removesuffix':
      return argument === undefined
        ? undefined
        : str(argument !== '' && text.endsWith(argument) ? text.slice(0, -argument.length) : text)
    case 'startswith':
    case 'endswith': {
      const options = first?.kind === 'tuple' ? first.items : first ? [first] : []
      if (options.some(option => option.kind !== 'str')) return undefined
      return bool(
        options.some(
          option =>
            option.kind === 'str' &&
            (name === 'startswith' ? text.startsWith(option.value) : text.endsWith(option.value)),
        ),
      )
    }
    case 'replace': {
      if (argument === undefined || second?.kind !== 'str') return undefined
      const count =
        (argument === '' ? text.length + 1 : text.split(argument).length - 1) * second.value.length
      budget.string(text.length + count)
      return given.args.length === 2 ? str(text.replaceAll(argument, () => second.value)) : undefined
    }
    case 'split':
    case 'rsplit':
      return split(text, name, first, second ?? given.keywords.get('maxsplit'))
    case 'splitlines':
      return list(
        text
          .replace(/\n$/, '')
          .split('\n')
          .filter((_, i, all) => all.length > 1 || all[i] !== '')
          .map(one => str(one)),
      )
    case 'join': {
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
    case 'format':
      return format(text, given, budget)
    case 'find':
      return argument === undefined ? undefined : int(text.indexOf(argument))
    case 'count':
      return argument ? int(text.split(argument).length - 1) : undefined
    case 'isdigit':
      return bool(/^\d+$/.test(text))
    case 'zfill':
      if (first?.kind !== 'int') return undefined
      budget.string(Number(first.value))
      return str(text.padStart(Number(first.value), '0'))
    case 'encode':
      return { kind: 'bytes', value: text }
    default:
      return undefined
  }
}

/** What is left is still a slice of the file: an error in it has a place. */
function stripped(owner: Text, name: string, characters: string | undefined): Value {
  const strips = (one: string | undefined): boolean =>
    one !== undefined && (characters === undefined ? /\s/.test(one) : characters.includes(one))
  const text = owner.value
  let start = 0
  let end = text.length
  if (name !== 'rstrip') while (start < end && strips(text[start])) start++
  if (name !== 'lstrip') while (end > start && strips(text[end - 1])) end--
  const origin: Origin | undefined = owner.origin && { ...owner.origin, start: owner.origin.start + start }
  return str(text.slice(start, end), origin)
}

function split(
  text: string,
  name: string,
  separator: Value | undefined,
  limit: Value | undefined,
): Value | undefined {
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
