import type { History } from '../../model/history.ts'
import type { Tree } from '../../model/tree.ts'
import { manifestsAbove } from '../manifests.ts'

/** Tables of a package whose own migrations run before those of the project that uses it. */
interface PackageTable {
  title: string
  dependency: RegExp
  table: string
  sql: string
}

const tables: readonly PackageTable[] = [
  {
    // https://github.com/ory/x/tree/master/networkx/migrations/sql: merged with the project's own by fsx.Merge().
    title: 'github.com/ory/x',
    dependency: /^\s*(?:require\s+)?github\.com\/ory\/x\s+v\d/m,
    table: 'networks',
    sql: 'CREATE TABLE networks (id UUID NOT NULL PRIMARY KEY, created_at timestamp NOT NULL, updated_at timestamp NOT NULL);',
  },
]

/** What packages make that a project's migrations use, and none of `texts` makes. */
export async function packageTables(
  scope: readonly History[],
  tree: Tree,
  texts: readonly string[],
): Promise<{ label: string; sql: string }[]> {
  const found = []
  for (const { title, dependency, table, sql } of tables) {
    const isNamed = new RegExp(`\\b${table}\\b`, 'i')
    const isMade = new RegExp(`\\bcreate\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?"?${table}\\b`, 'i')
    if (!texts.some(text => isNamed.test(text)) || texts.some(text => isMade.test(text))) continue
    const above = await Promise.all(scope.map(({ directory }) => manifestsAbove(directory, tree)))
    if (above.flat(2).some(({ text }) => dependency.test(text)))
      found.push({ label: `${table} of ${title}`, sql })
  }
  return found
}
