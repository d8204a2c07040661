import type { TreeFile } from '../../model/tree.ts'
import { fileName } from '../../text/paths.ts'

/** What stands before the direction in names like `3_users.mysql.up.sql`. */
const named = /\.([a-z]+\d?)(?:\.up)?\.sql$/i
const ours = /^(postgres|postgresql|pgsql|pg)$/i
const others = /^(mysql|mariadb|sqlite3?|cockroach|cockroachdb|crdb|mssql|sqlserver|oracle|clickhouse)$/i

/**
 * Of a directory with a file for each database, those that PostgreSQL gets: one that names it stands for the one that
 * names none. Where all files are another database's there is nothing to distinguishes .
 */
export function filesOfPostgres(files: readonly TreeFile[]): { files: TreeFile[]; leftOut: TreeFile[] } {
  const dialectOf = ({ path }: TreeFile) => named.exec(fileName(path))?.[1] ?? ''
  const general = ({ path }: TreeFile) =>
    path.replace(named, whole => whole.replace(/^\.[a-z]+\d?(?=\.)/i, ''))
  const special = new Set(files.filter(file => ours.test(dialectOf(file))).map(general))
  const isOurs = (file: TreeFile) => !others.test(dialectOf(file)) && !special.has(file.path)
  const kept = files.filter(isOurs)
  if (kept.length === 0) return { files: [...files], leftOut: [] }
  return { files: kept, leftOut: files.filter(file => !isOurs(file)) }
}
