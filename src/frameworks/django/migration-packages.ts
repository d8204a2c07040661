import type { Result } from '../../model/result.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { parentOf, within } from '../../text/paths.ts'
import { readFollowingLinks } from '../python-files.ts'
import { isMigrationFileName } from './paths.ts'

/** Directories of a name that hold migrations of Django's: most are recognised by their paths, the others by what is in them. */
export async function migrationPackages(tree: Tree, name: string): Promise<string[]> {
  const found = new Set<string>()
  const doubtful = new Map<string, readonly TreeFile[]>()
  const ending = `/${name}`
  for (const file of tree.files) {
    if (!file.path.endsWith('.py')) continue
    const directory = parentOf(file.path)
    if (found.has(directory) || doubtful.has(directory)) continue
    if ((directory !== name && !directory.endsWith(ending)) || !isMigrationFileName(file.path)) continue
    const claim = claimOf(directory, tree)
    if (claim === 'sure') found.add(directory)
    else if (claim === 'doubtful')
      doubtful.set(
        directory,
        tree.inDirectory(directory).filter(({ path }) => isMigrationFileName(path)),
      )
  }
  if (doubtful.size === 0) return [...found]
  const contents = await readFollowingLinks([...doubtful.values()].flat(), tree, () => false)
  for (const [directory, files] of doubtful)
    if (files.some(file => declaresMigration(contents.get(file)))) found.add(directory)
  return [...found]
}

/**
 * `0001_initial.py` is how Django names them, and then a file that can't be read must stay a finding. Beside Alembic's
 * env.py or files of SQL, and where no name is such a one, only a Migration class says whose directory it is: `__init__.py`
 * stands in any of them. Without `__init__.py` Django passes a directory by; where only that is missing, the migrations are
 * judged all the same.
 */
function claimOf(directory: string, tree: Tree): 'sure' | 'doubtful' | 'none' {
  const files = tree.inDirectory(directory)
  const isPackage = files.some(({ path }) => path === `${directory}/__init__.py`)
  const isOthers = files.some(({ path }) => path === `${directory}/env.py` || path.endsWith('.sql'))
  if (!isPackage && (isOthers || !files.some(({ path }) => /\/\d[^/]*\.py$/.test(path)))) return 'none'
  const named = files.some(({ path }) => /\/\d{4}_[^/]*\.py$/.test(path))
  if (named && (!isOthers || tree.file(within(parentOf(directory), 'apps.py')))) return 'sure'
  return 'doubtful'
}

function declaresMigration(content: Result<Buffer> | undefined): boolean {
  return content?.ok === true && classMigration.test(content.value.toString('latin1'))
}

/** A class, or a name for one of another module. */
const classMigration =
  /^[ \t]*(?:class[ \t]+Migration\b|Migration\b[^=\r\n\u2028\u2029]*=|(?:from|import)\b.*\bMigration\b)/m
