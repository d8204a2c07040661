/**
 * The statements of one operation in a form that does nothing where it was done before. Undefined where one of them has
 * no such form.
 */
export function guarded(statements: readonly string[]): string[] | undefined {
  const result: string[] = []
  for (const statement of statements) {
    // Checks at once what the statement before has added, which may not have run.
    if (/^set constraints\b/i.test(statement)) continue
    const one = guardedStatement(statement.trim().replace(/;$/, ''))
    if (one === undefined) return undefined
    result.push(one)
  }
  return result.length === 0 ? undefined : result
}

const insertions: readonly RegExp[] = [
  /^(CREATE TABLE) (?!IF NOT EXISTS)/,
  /^(CREATE (?:UNIQUE )?INDEX(?: CONCURRENTLY)?) (?!IF NOT EXISTS)/,
  /^(ALTER TABLE "(?:[^"]|"")+"(?:\."(?:[^"]|"")+")* ADD COLUMN) (?!IF NOT EXISTS)/,
]

function guardedStatement(sql: string): string | undefined {
  for (const pattern of insertions) if (pattern.test(sql)) return sql.replace(pattern, '$1 IF NOT EXISTS ')
  if (
    /^COMMENT ON |^ALTER TABLE "(?:[^"]|"")+"(?:\."(?:[^"]|"")+")* ALTER COLUMN "(?:[^"]|"")+" DROP DEFAULT$/.test(
      sql,
    )
  )
    return sql
  // PostgreSQL has no ADD CONSTRAINT IF NOT EXISTS.
  const constraint =
    /^ALTER TABLE ("(?:[^"]|"")+"(?:\."(?:[^"]|"")+")*) ADD CONSTRAINT "((?:[^"]|"")+)" /.exec(sql)
  const [, table, name] = constraint ?? []
  if (table === undefined || name === undefined || sql.includes('$migration$')) return undefined
  const exists = `SELECT FROM pg_constraint WHERE conrelid = '${table.replaceAll("'", "''")}'::regclass AND conname = '${name.replaceAll('""', '"').replaceAll("'", "''")}'`
  return `DO $migration$ BEGIN IF NOT EXISTS (${exists}) THEN ${sql}; END IF; END $migration$`
}
