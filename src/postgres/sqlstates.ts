import { conditionNames } from './sqlstate-names.ts'

/** PostgreSQL's name of an error code: '42P07' is 'duplicate_table'. Undefined for a code that it does not know. */
export function sqlstateName(code: string): string | undefined {
  const pairs = conditionNames[code.slice(0, 2)]?.split(' ') ?? []
  const at = pairs.findIndex((word, index) => index % 2 === 0 && word === code.slice(2))
  return at < 0 ? undefined : pairs[at + 1]
}
