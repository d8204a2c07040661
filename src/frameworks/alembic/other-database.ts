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
