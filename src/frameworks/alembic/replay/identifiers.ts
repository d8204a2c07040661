import { createHash } from 'node:crypto'
import { NotKnownError } from './not-known.ts'

/** `RESERVED_WORDS`: https://github.com/sqlalchemy/sqlalchemy/blob/main/lib/sqlalchemy/dialects/postgresql/base.py */
const reserved = new Set(
  `all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create
  current_catalog current_date current_role current_time current_timestamp current_user default deferrable desc distinct
  do else end except false fetch for foreign from grant group having in initially intersect into leading limit localtime
  localtimestamp new not null of off offset old on only or order placing primary references returning select session_user
  some symmetric table then to trailing true union unique user using variadic when where window with authorization between
  binary cross current_schema freeze full ilike inner is isnull join left like natural notnull outer over overlaps right
  similar verbose`.split(/\s+/),
)

/** Quoted where SQLAlchemy's preparer quotes it, so that PostgreSQL folds the same names. */
export function quote(name: string): string {
  const plain = /^[a-z_][a-z0-9_$]*$/.test(name) && !reserved.has(name)
  return plain ? name : `"${name.replaceAll('"', '""')}"`
}

/** Alembic quotes the parts of a dotted schema one by one: `quote_dotted`. */
export function qualified(name: string, schema: string | undefined): string {
  return schema ? `${schema.split('.').map(quote).join('.')}.${quote(name)}` : quote(name)
}

/** PostgreSQL's NAMEDATALEN, which SQLAlchemy knows. */
const maxLength = 63

/** `truncate_and_render_index_name`: made names are shortened with a hash, written ones are refused. */
export function constraintName(name: string, made: boolean): string {
  if (name.length <= maxLength) return quote(name)
  if (!made)
    throw new NotKnownError(
      `the name “${name}” is longer than ${maxLength} characters, which SQLAlchemy refuses`,
    )
  const hash = createHash('md5').update(name).digest('hex').slice(-4)
  return quote(`${name.slice(0, maxLength - 8)}_${hash}`)
}

export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
