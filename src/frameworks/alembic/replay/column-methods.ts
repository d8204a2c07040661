import type { Arguments, Value } from '../../../languages/python/interpreter/values.ts'
import { byName } from '../../../text/by-name.ts'
import { asString } from './arguments.ts'
import { quote } from './identifiers.ts'
import { notKnown } from './not-known.ts'
import {
  bracketed,
  type Compile,
  compared,
  comparison,
  loose,
  otherOperator,
  type Sql,
  tight,
} from './sql-expression.ts'

type Method = (owner: Sql, args: readonly Value[], compile: Compile) => Sql | undefined

const following =
  (words: string): Method =>
  owner =>
    loose(`${owner.text} ${words}`)

/** A comparison with one other value. */
const comparing =
  (operator: string, opposite: string): Method =>
  (owner, [other], compile) =>
    other && compared(bracketed(owner, comparison), operator, opposite, compile(other).text)

const oneOf =
  (operator: string, opposite: string): Method =>
  (owner, [among], compile) => {
    const items = among?.kind === 'list' || among?.kind === 'tuple' ? among.items : undefined
    if (!items) throw notKnown(among, 'a list of values')
    return compared(
      bracketed(owner, comparison),
      operator,
      opposite,
      `(${items.map(item => compile(item).text).join(', ')})`,
    )
  }

/** `startswith`, `endswith`, `contains`. */
const matching =
  (before: string, after: string): Method =>
  (owner, [text], compile) =>
    text &&
    compared(
      bracketed(owner, otherOperator),
      'LIKE',
      'NOT LIKE',
      `${before}${bracketed(compile(text), otherOperator + 1)}${after}`,
    )

const is = comparing('IS', 'IS NOT')
const isNot = comparing('IS NOT', 'IS')
const isIn = oneOf('IN', 'NOT IN')
const isNotIn = oneOf('NOT IN', 'IN')
const distinct = comparing('IS DISTINCT FROM', 'IS NOT DISTINCT FROM')
const notDistinct = comparing('IS NOT DISTINCT FROM', 'IS DISTINCT FROM')
const like = comparing('LIKE', 'NOT LIKE')
const notLike = comparing('NOT LIKE', 'LIKE')
const ilike = comparing('ILIKE', 'NOT ILIKE')
const notIlike = comparing('NOT ILIKE', 'ILIKE')

/** https://docs.sqlalchemy.org/en/20/core/sqlelement.html#sqlalchemy.sql.expression.ColumnElement */
const methods: Readonly<Record<string, Method | undefined>> = byName({
  desc: following('DESC'),
  asc: following('ASC'),
  nullslast: following('NULLS LAST'),
  nulls_last: following('NULLS LAST'),
  nullsfirst: following('NULLS FIRST'),
  nulls_first: following('NULLS FIRST'),
  is_: is,
  is_not: isNot,
  isnot: isNot,
  in_: isIn,
  not_in: isNotIn,
  notin_: isNotIn,
  is_distinct_from: distinct,
  is_not_distinct_from: notDistinct,
  isnot_distinct_from: notDistinct,
  like,
  not_like: notLike,
  notlike: notLike,
  ilike,
  not_ilike: notIlike,
  notilike: notIlike,
  regexp_match: comparing('~', '!~'),
  startswith: matching('', " || '%'"),
  endswith: matching("'%' || ", ''),
  contains: matching("'%' || ", " || '%'"),
  between: (owner, [from, to], compile) =>
    from &&
    to &&
    compared(
      bracketed(owner, otherOperator),
      'BETWEEN',
      'NOT BETWEEN',
      `${compile(from).text} AND ${compile(to).text}`,
    ),
  concat: (owner, [other], compile) =>
    other && {
      text: `${bracketed(owner, otherOperator)} || ${bracketed(compile(other), otherOperator)}`,
      strength: otherOperator,
    },
  collate: (owner, [name]) => {
    const collation = name && asString(name)
    return collation === undefined ? undefined : tight(`${bracketed(owner, 9)} COLLATE ${quote(collation)}`)
  },
  label: owner => owner,
})

/** A method of a column or of any other expression; undefined for one that is none. */
export function columnMethod(
  owner: () => Sql,
  name: string,
  { args, keywords }: Arguments,
  compile: Compile,
): Sql | undefined {
  const found = methods[name]
  // `escape=`, `autoescape=`, `symmetric=`
  return found && keywords.size === 0 ? found(owner(), args, compile) : undefined
}
