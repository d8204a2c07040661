import type { Value } from '../../../languages/python/interpreter/values.ts'
import { byName } from '../../../text/by-name.ts'

/** An expression in SQL, with what decides where it needs brackets. */
export interface Sql {
  text: string
  strength: number
  /** What SQLAlchemy makes of `~` in front of it, where that is more than a NOT. */
  negation?: string
}

export type Compile = (value: Value) => Sql

/** How tight an operator binds; a looser one inside gets brackets. */
export const strength: Readonly<Record<string, number>> = byName({
  OR: 1,
  AND: 2,
  NOT: 3,
  '=': 5,
  '!=': 5,
  '<': 5,
  '<=': 5,
  '>': 5,
  '>=': 5,
  '+': 7,
  '-': 7,
  '*': 8,
  '/': 8,
  '%%': 8,
})

export const comparison = 5
/** `||`, `~` and all that PostgreSQL has in addition. */
export const otherOperator = 6
export const tightest = 20

export const tight = (text: string): Sql => ({ text, strength: tightest })
/** `x DESC`: nothing stands around it. */
export const loose = (text: string): Sql => ({ text, strength: 0 })

/** A comparison, and its opposite. */
export function compared(left: string, operator: string, opposite: string, right: string): Sql {
  return {
    text: `${left} ${operator} ${right}`,
    strength: comparison,
    negation: `${left} ${opposite} ${right}`,
  }
}

export function bracketed(sql: Sql, atLeast: number): string {
  return sql.strength < atLeast ? `(${sql.text})` : sql.text
}

export function negated(sql: Sql): Sql {
  if (sql.negation !== undefined) return { text: sql.negation, strength: comparison, negation: sql.text }
  return { text: `NOT ${bracketed(sql, 4)}`, strength: 3 }
}

export function chained(operator: 'AND' | 'OR', parts: readonly Sql[]): Sql {
  const own = strength[operator] ?? 1
  return { text: parts.map(part => bracketed(part, own)).join(` ${operator} `), strength: own }
}
