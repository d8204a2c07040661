import type { Tree, TreeFile } from '../../model/tree.ts'
import { fileName, parentOf, within } from '../../text/paths.ts'

/** Directories of SQL below one of migrations: what these read and send is no history of its own. */
export function sqlBelow(directory: string, withSql: ReadonlySet<string>): string[] {
  const prefix = `${directory}/`
  return [...withSql].filter(one => one.startsWith(prefix))
}

/** The directories that hold SQL. */
export function directoriesOfSql(tree: Tree): Set<string> {
  return new Set(tree.files.filter(({ path }) => isSql(path)).map(({ path }) => parentOf(path)))
}

/** How `sqlmigrate` begins: https://docs.djangoproject.com/en/stable/ref/django-admin/#sqlmigrate */
const printed = /^\s*(?:BEGIN;\s*)?--\r?\n-- [A-Z]/
const mostRead = 50

/** Directories of an app's `migrations` that hold nothing but what `sqlmigrate` has printed. */
export async function printedSql(tree: Tree): Promise<string[]> {
  const firsts = new Map<string, TreeFile>()
  for (const file of tree.files) {
    const directory = parentOf(file.path)
    if (!isSql(file.path) || fileName(directory) !== 'migrations' || firsts.has(directory)) continue
    if (file.mode === '120000' || !tree.file(within(parentOf(directory), '__init__.py'))) continue
    const programs = tree.inDirectory(directory).filter(({ path }) => path.endsWith('.py'))
    if (programs.every(({ path }) => fileName(path) === '__init__.py')) firsts.set(directory, file)
  }
  const chosen = [...firsts].slice(0, mostRead)
  const bytes = await tree.read(chosen.map(([, file]) => file))
  return chosen.flatMap(([directory, { oid }]) =>
    printed.test(bytes.get(oid)?.toString('utf8', 0, 200) ?? '') ? [directory] : [],
  )
}

function isSql(path: string): boolean {
  return /\.sql$/i.test(path)
}
