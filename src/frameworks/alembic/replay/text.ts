import type { Value } from '../../../languages/python/interpreter/values.ts'
import { NotKnownError } from './not-known.ts'

/**
 * `text()`: `\:` is a colon, and `:name` a parameter, which has to have a value.
 * https://docs.sqlalchemy.org/en/20/core/sqlelement.html#sqlalchemy.sql.expression.text
 */
export function textSql(
  text: string,
  literalOf: (value: Value) => string,
  parameters: ReadonlyMap<string, Value> = new Map(),
): string {
  return text
    .replace(/(?<![:\w\\]):(\w+)(?!:)/g, (_, name: string, at: number) => {
      const value = parameters.get(name)
      if (!value)
        throw new NotKnownError(
          `“:${name}” in its text is a parameter without a value, which SQLAlchemy refuses (write “\\:${name}” for the characters)`,
        )
      // `IN :ids`, where the parameter expands.
      if (value.kind === 'list' && /\bin\s{0,9}$/i.test(text.slice(Math.max(0, at - 12), at)))
        return value.items.length > 0
          ? literalOf({ kind: 'tuple', items: value.items })
          : '(SELECT 1 WHERE false)'
      return literalOf(value)
    })
    .replace(/\\(:)(?=\w|:)/g, '$1')
}

/** Does text() leave it as it is? */
export function isPlainText(text: string): boolean {
  return !/(?<![:\w\\]):(\w+)(?!:)|\\:/.test(text)
}
