import { quotedText } from '../../languages/sql/object-names.ts'
import { type Element, valueIn } from './element.ts'

/** Names as Liquibase writes them: quoted where they mix cases, hold other signs, or are words of SQL. */
export function quoted(name: string): string {
  const plain = /^[A-Za-z_][\w$]*$/.test(name) && !(/[A-Z]/.test(name) && /[a-z]/.test(name))
  return plain && !reserved.has(name.toLowerCase()) ? name : `"${name.replaceAll('"', '""')}"`
}

const reserved: ReadonlySet<string> = new Set(
  `all analyse analyze and any array as asc authorization binary both case cast check collate column constraint create
  current_date current_role current_time current_timestamp current_user default deferrable desc distinct do else end
  except false for foreign from grant group having in initially intersect into leading limit localtime localtimestamp
  not null offset on only or order placing primary references returning select session_user some symmetric table then
  to trailing true union unique user using when where window with`.split(/\s+/),
)

/** What is to be said of a table or column in the database. */
export function commentIn(element: Element): string | undefined {
  return valueIn(element, 'remarks')
}

export function listed(names: string): string {
  return names
    .split(',')
    .map(name => quoted(name.trim()))
    .join(', ')
}

export function text(value: string): string {
  return quotedText(value)
}

/** What a change says of the object that it is about. */
export function objectIn(element: Element, name: string, schema: string, key = 'schemaName'): string {
  return `${quoted(valueIn(element, key) ?? schema)}.${quoted(valueIn(element, name) ?? '')}`
}
