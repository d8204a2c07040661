import { decode } from '../../git/git-tree.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { fileName, parentOf, upwards, within } from '../../text/paths.ts'
import type { FrameworkLocator } from '../framework.ts'
import { evidenceFor } from '../manifests.ts'
import { directoriesNamedBy } from '../named-directories.ts'
import { isCopy, isForOtherDatabase, location, pushTo } from '../sql/locate.ts'
import type { ProgramRunner } from './runner.ts'

/** Databases of another kind, whose migrations are programs, too. */
const noSql = /(^|\/)(mongo(db)?|dynamo(db)?|elastic(search)?|redis|neo4j|couchdb)([-_/]|$)/i
/** `2024/12` below a directory of migrations. */
const maxBelow = 2

/** Where the histories of a runner are. */
export function locatePrograms(runner: ProgramRunner): FrameworkLocator['locate'] {
  return async (tree, configured) => {
    const named = new Map(configured.map(history => [history.path, history]))
    const found = await candidates(runner, tree, new Set(named.keys()))
    const kept = new Map<string, TreeFile[]>()
    for (const [directory, files] of found) {
      const own = named.has(directory) ? files : await ownFiles(runner, directory, files, tree)
      if (own.length > 0 || named.has(directory))
        kept.set(directory, [...own, ...(await strayFiles(runner, directory, own, tree))])
    }
    return [...kept].map(([directory, files]) => location(runner.id, directory, files, named.get(directory)))
  }
}

/** Files that may be the runner's, by the directories of their histories. */
async function candidates(
  runner: ProgramRunner,
  tree: Tree,
  configured: ReadonlySet<string>,
): Promise<Map<string, TreeFile[]>> {
  const isNamed = ({ path }: TreeFile) => isCalledSo(runner, fileName(path)) && !sendsFile(path, tree)
  const found = new Map<string, TreeFile[]>()
  for (const path of configured) {
    const all = tree.inDirectory(path)
    const numbered = all.filter(isNamed)
    const { elseNames } = runner
    const others = elseNames ? all.filter(file => elseNames.test(fileName(file.path))) : []
    found.set(path, numbered.length > 0 ? numbered : others)
  }
  for (const directory of await directoriesNamedBy(runner.namedBy ?? [], tree))
    if (!found.has(directory) && !isElsewhere(directory)) {
      const files = tree.inDirectory(directory).filter(isNamed)
      if (files.length > 0) found.set(directory, files)
    }
  const whole = new Set(found.keys())
  for (const [directory, files] of whereMigrationsMayBe(tree)) {
    const home = whole.has(directory) ? undefined : homeOf(runner, directory)
    if (home === undefined || whole.has(home)) continue
    for (const file of files) if (isNamed(file)) pushTo(found, home, file)
  }
  return found
}

/** What one of the runners that these files may be for loads as well, where a manifest names it. */
async function strayFiles(
  { oneOf = [] }: ProgramRunner,
  directory: string,
  own: readonly TreeFile[],
  tree: Tree,
): Promise<TreeFile[]> {
  const found: TreeFile[] = []
  for (const { stopsAt, dependency } of oneOf) {
    if (!stopsAt || own.length === 0 || !(await evidenceFor({ dependency }, directory, tree))) continue
    const known = new Set(own.map(({ path }) => path))
    const others = tree.inDirectory(directory).filter(({ path }) => !known.has(path))
    found.push(...others.filter(({ path }) => stopsAt.names.test(path)))
  }
  return found
}

export function isCalledSo({ names, ownNames }: ProgramRunner, name: string): boolean {
  return names.test(name) || (ownNames?.test(name) ?? false)
}

/** The directory of the history that a file in this directory belongs to. */
function homeOf(runner: ProgramRunner, directory: string): string | undefined {
  if (isUsual(runner, directory)) return directory
  const { below } = runner
  if (!below) return undefined
  return upwards(directory)
    .slice(1, maxBelow + 1)
    .find(at => isUsual(runner, at) && below.test(directory.slice(at.length + 1)))
}

/** Those of the files that are the runner's, where that takes more than their names. */
async function ownFiles(
  runner: ProgramRunner,
  directory: string,
  files: readonly TreeFile[],
  tree: Tree,
): Promise<TreeFile[]> {
  const { names, ownNames, evidence = {}, needsEvidence, holds } = runner
  if (holds && !(await anyHolds(holds, files, tree))) return []
  const usual = files.filter(({ path }) => names.test(fileName(path)))
  if (!needsEvidence && (!ownNames || usual.length === files.length)) return [...files]
  const isUsed = (await evidenceFor(evidence, directory, tree)) !== undefined
  if (isUsed) return [...files]
  return needsEvidence ? [] : usual
}

/** The first and the last one tell. */
async function anyHolds(pattern: RegExp, files: readonly TreeFile[], tree: Tree): Promise<boolean> {
  const telling = [...files.slice(0, 1), ...files.slice(-1)]
  const blobs = await tree.read(telling)
  return telling.some(({ oid }) => pattern.test(decode(blobs.get(oid))))
}

/** db-migrate writes a program for each file of SQL, which does nothing but send it. */
function sendsFile(path: string, tree: Tree): boolean {
  const stem = fileName(path).replace(/\.\w+$/, '')
  return tree.file(within(parentOf(path), `sqls/${stem}-up.sql`)) !== undefined
}

const looked = new WeakMap<Tree, ReadonlyMap<string, readonly TreeFile[]>>()

/** Every runner looks at the same few directories of a tree, which may have very many files. */
function whereMigrationsMayBe(tree: Tree): ReadonlyMap<string, readonly TreeFile[]> {
  const known = looked.get(tree)
  if (known) return known
  const found = new Map<string, TreeFile[]>()
  for (const file of tree.files) if (/migrat/i.test(file.path)) pushTo(found, parentOf(file.path), file)
  looked.set(tree, found)
  return found
}

function isUsual({ directories }: ProgramRunner, directory: string): boolean {
  return directories.test(directory) && !isElsewhere(directory)
}

/** Copies, and migrations of other databases. */
export function isElsewhere(directory: string): boolean {
  return isCopy(directory) || isForOtherDatabase(directory) || noSql.test(directory)
}
