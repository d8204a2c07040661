import type { History } from '../../model/history.ts'
import type { Tree } from '../../model/tree.ts'
import { hasWord } from '../../text/words.ts'
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
    dependency: /^[ \t]{0,9}(?:require )?github\.com\/ory\/x v\d/m,
    table: 'networks',
    sql: 'CREATE TABLE networks (id UUID NOT NULL PRIMARY KEY, created_at timestamp NOT NULL, updated_at timestamp NOT NULL);',
  },
]

const creation = /\bcreate\s{1,9}table\s{1,9}(?:if\s{1,9}not\s{1,9}exists\s{1,9})?"?(\w{1,63})/g

function makes(text: string, table: string): boolean {
  return [...text.matchAll(creation)].some(([, name]) => name === table)
}

/** What packages make that a project's migrations use, and none of `texts` makes. */
export async function packageTables(
  scope: readonly History[],
  tree: Tree,
  texts: readonly string[],
): Promise<{ label: string; sql: string }[]> {
  const found = []
  for (const { title, dependency, table, sql } of tables) {
    const named = texts.map(text => text.toLowerCase()).filter(text => hasWord(text, table))
    if (named.length === 0 || named.some(text => makes(text, table))) continue
    const above = await Promise.all(scope.map(({ directory }) => manifestsAbove(directory, tree)))
    if (above.flat(2).some(({ text }) => dependency.test(text)))
      found.push({ label: `${table} of ${title}`, sql })
  }
  return found
}
