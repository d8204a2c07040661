import { textsAndComments } from '../../languages/python/lexing.ts'
import { otherDatabaseOf } from '../sql/dialect.ts'

/** Databases that directories of versions are called after. */
const databases: readonly { name: string; called: RegExp }[] = [
  { name: 'PostgreSQL', called: /^(?:postgres(?:ql)?|pg|pgsql|psql)$/i },
  { name: 'MySQL', called: /^(?:mysql|mariadb)$/i },
  { name: 'SQLite', called: /^sqlite3?$/i },
  { name: 'SQL Server', called: /^(?:mssql|sqlserver)$/i },
]

/** The database that a directory is called after. */
export function databaseOf(path: string): string | undefined {
  const name = path.replace(/\/versions$/, '').replace(/^.*\//, '')
  return databases.find(({ called }) => called.test(name))?.name
}

/** The one other database than PostgreSQL that all of a graph's directories are called after. */
export function databaseNamedBy(versions: readonly string[]): string | undefined {
  const names = new Set(versions.map(databaseOf))
  const [name] = names
  return names.size === 1 && name !== 'PostgreSQL' ? name : undefined
}

const schemes: readonly [RegExp, string][] = [
  [/^(?:postgres(?:ql)?|cockroachdb|redshift)\b/i, 'PostgreSQL'],
  [/^(?:mysql|mariadb)\b/i, 'MySQL'],
  [/^sqlite\b/i, 'SQLite'],
  [/^mssql\b/i, 'SQL Server'],
  [/^oracle\b/i, 'Oracle'],
]

/** The database that `sqlalchemy.url` connects to; PostgreSQL where one of several does. */
export function databaseOfUrls(urls: readonly string[]): string | undefined {
  const names = urls.flatMap(url => schemes.find(([scheme]) => scheme.test(url))?.[1] ?? [])
  return names.includes('PostgreSQL') ? 'PostgreSQL' : names[0]
}

/** What a revision's text says of the database that it is written for. */
export interface Spoken {
  /** It speaks of PostgreSQL. */
  postgres: boolean
  /** It holds SQL of its own. */
  sql: boolean
  /** The other database whose SQL it is, which PostgreSQL could not read. */
  other: string | undefined
}

const beginsAsSql =
  /^\s*(?:select|insert|update|delete|replace|alter|create|drop|pragma|with|set|rename|truncate)\s/i

/** Migrations with more than this carry data. */
const maxReadLength = 500_000

export function spokenIn(text: string): Spoken {
  const postgres = /postgres|psycopg|asyncpg/i.test(text)
  if (text.length > maxReadLength || !/\bexecute\b|\btext\(/.test(text))
    return { postgres, sql: false, other: undefined }
  const sql: string[] = []
  for (const { kind, start, end, marks } of textsAndComments(text)) {
    const content = kind === 'text' ? text.slice(start + marks, end - marks) : ''
    if (beginsAsSql.test(content)) sql.push(content)
  }
  // Where it asks which database it runs on, the SQL of another one may be a branch that PostgreSQL never takes.
  const asks = /\bdialect\b|['"](?:sqlite|mysql|mariadb|mssql|oracle)['"]/i.test(text)
  return { postgres, sql: sql.length > 0, other: asks ? undefined : otherDatabaseOf([sql.join(';\n')]) }
}

/**
 * Why revisions are not for PostgreSQL. One that speaks of it settles that they are; one odd statement among others is
 * a mistake for the replay to find, and must not switch it off.
 */
export function otherThanPostgres(
  spoken: readonly Spoken[],
  connected: string | undefined,
): string | undefined {
  if (connected === 'PostgreSQL' || spoken.some(({ postgres }) => postgres)) return undefined
  const names = spoken.flatMap(({ other }) => other ?? [])
  const [first] = names
  const enough =
    names.length > 1 || names.length * 2 > spoken.filter(({ sql }) => sql).length || names[0] === connected
  if (first !== undefined && enough) {
    const most = [...new Set(names)].sort((a, b) => count(names, b) - count(names, a))
    return `it looks like ${most.slice(0, 2).join(' or ')}, not PostgreSQL`
  }
  // A file of SQLite is what many try things out with; whoever names another server means it.
  return connected === undefined || connected === 'SQLite'
    ? undefined
    : `its sqlalchemy.url is for ${connected}, not PostgreSQL`
}

function count(names: readonly string[], name: string): number {
  return names.filter(one => one === name).length
}
