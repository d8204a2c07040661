import type { Value } from '../../../languages/python/interpreter/values.ts'
import { asString } from './arguments.ts'
import { literalSql } from './expressions.ts'
import { NotKnownError } from './not-known.ts'

/** `%%`, `%s`, `%(name)s`, and psycopg 3's `%b` and `%t`. */
const placeholder = /%(?:%|[sbt]|\(([^()]{1,63})\)[sbt])/g

/** A text that goes to psycopg as it stands, with its parameters in it. Two percent signs are one. */
export function withDriverParameters(text: string, parameters: Value | undefined): string {
  const positional =
    parameters?.kind === 'tuple' || parameters?.kind === 'list' ? [...parameters.items] : undefined
  const named = new Map(
    parameters?.kind === 'dict'
      ? [...parameters.entries.values()].map(([key, value]) => [asString(key), value] as const)
      : [],
  )
  return text.replace(placeholder, (found, name?: string) => {
    if (found === '%%') return '%'
    const value = name === undefined ? positional?.shift() : named.get(name)
    if (!value) throw new NotKnownError(`the parameter ${found} is not known`)
    return literalSql(value)
  })
}
