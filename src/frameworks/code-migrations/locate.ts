import type { Tree, TreeFile } from '../../model/tree.ts'
import { fileName, parentOf, within } from '../../text/paths.ts'
import type { FrameworkLocator } from '../framework.ts'
import { isCopy, isForOtherDatabase, location } from '../sql/locate.ts'
import type { ProgramRunner } from './runner.ts'

/** Databases of another kind, whose migrations are programs, too. */
const noSql = /(^|\/)(mongo(db)?|dynamo(db)?|elastic(search)?|redis|neo4j|couchdb)([-_/]|$)/i

/** Where the histories of a runner are. */
export function locatePrograms(runner: ProgramRunner): FrameworkLocator['locate'] {
  return async (tree, configured) => {
    const found = new Map<string, TreeFile[]>()
    const isNamed = ({ path }: TreeFile) => runner.names.test(fileName(path)) && !sendsFile(path, tree)
    for (const { path } of configured) found.set(path, tree.inDirectory(path).filter(isNamed))
    const paths = new Set(found.keys())
    for (const file of whereMigrationsMayBe(tree)) {
      const directory = parentOf(file.path)
      if (paths.has(directory) || !isNamed(file)) continue
      const files = found.get(directory)
      if (files) files.push(file)
      else if (isUsual(runner, directory)) found.set(directory, [file])
    }
    const named = new Map(configured.map(history => [history.path, history]))
    return [...found].map(([directory, files]) => location(runner.id, directory, files, named.get(directory)))
  }
}

/** db-migrate writes a program for each file of SQL, which does nothing but send it. */
function sendsFile(path: string, tree: Tree): boolean {
  const stem = fileName(path).replace(/\.\w+$/, '')
  return tree.file(within(parentOf(path), `sqls/${stem}-up.sql`)) !== undefined
}

const looked = new WeakMap<Tree, readonly TreeFile[]>()

/** Every runner looks at the same few files of a tree, which may have very many. */
function whereMigrationsMayBe(tree: Tree): readonly TreeFile[] {
  const known = looked.get(tree)
  if (known) return known
  const found = tree.files.filter(({ path }) => /migrat/i.test(path))
  looked.set(tree, found)
  return found
}

function isUsual({ directories }: ProgramRunner, directory: string): boolean {
  return (
    directories.test(directory) &&
    !isCopy(directory) &&
    !isForOtherDatabase(directory) &&
    !noSql.test(directory)
  )
}
