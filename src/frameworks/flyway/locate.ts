import type { ConfiguredHistory, HistoryLocation } from '../../model/history-location.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { fileName, isIn, parentOf, upwards, within } from '../../text/paths.ts'
import { evidenceFor } from '../manifests.ts'
import { isCopy, isForOtherDatabase, location } from '../sql/locate.ts'
import { flywayFile, isAlmostOne, standardPrefixes } from './names.ts'
import { type FlywaySettings, javaRoots, resources, settingsOf } from './settings.ts'

/** Directories that Flyway's own documentation and its users keep migrations in. */
const usual = /^(?:db[-_]?)?migrations?(?:[-_][a-z0-9]+)?$/i

/** Whatever its prefix is: a version and two underscores. */
function mayBeOne(path: string): boolean {
  const name = fileName(path)
  return /^[A-Za-z]*\d/.test(name) && name.includes('__') && /\.(?:sql|java|kt)$/i.test(name)
}

export async function locateFlyway(
  tree: Tree,
  configured: readonly ConfiguredHistory[],
): Promise<HistoryLocation[]> {
  const perhaps = tree.files.filter(({ path }) => mayBeOne(path))
  if (perhaps.length === 0 && configured.length === 0) return []
  const settings = await settingsOf(tree, directoriesAbove(perhaps))
  const allPrefixes = [standardPrefixes, ...settings.flatMap(({ prefixes }) => prefixes ?? [])]
  const files = tree.files.filter(
    ({ path }) =>
      allPrefixes.some(prefixes => flywayFile(path, prefixes) || isAlmostOne(path, prefixes)) &&
      !isForOtherDatabase(parentOf(path)),
  )
  const groups = new Map<string, { roots: readonly string[]; settings?: FlywaySettings; files: TreeFile[] }>()
  for (const one of settings)
    if (one.locations.length > 0)
      groups.set(one.locations[0] ?? '', { roots: one.locations, settings: one, files: [] })
  for (const { path } of configured) if (!groups.has(path)) groups.set(path, { roots: [path], files: [] })
  const rootOf = rootFinder(groups)
  for (const file of files) {
    const root = rootOf(file.path)
    if (root === undefined) continue
    const group = groups.get(root)
    if (group) group.files.push(file)
    else groups.set(root, { roots: [root], files: [file] })
  }
  const named = new Map(configured.map(history => [history.path, history]))
  const others = await directoriesOfOthers(
    [...groups].flatMap(([directory, { settings: own }]) => (own ? [] : directory)),
    tree,
  )
  return [...groups].flatMap(([directory, { roots, settings: own, files: mine }]) => {
    const nearest = own ?? nearestOf(settings, directory)
    const kinds = mine.map(({ path }) => flywayFile(path, nearest?.prefixes)?.kind)
    const isFlyways =
      kinds.includes('versioned') && kinds.filter(kind => kind !== undefined).length * 2 > mine.length
    if (!named.has(directory) && !own && (!isFlyways || others.has(directory))) return []
    if (mine.length === 0 && !named.has(directory)) return []
    return [
      {
        ...location('flyway', directory, mine, named.get(directory)),
        settings: nearest ? { flyway: JSON.stringify(nearest) } : {},
        declared: [...new Set([...roots, ...mine.map(({ path }) => parentOf(path))])],
      },
    ]
  })
}

function directoriesAbove(files: readonly TreeFile[]): Set<string> {
  const found = new Set<string>()
  for (const { path } of files) for (let at = parentOf(path); !found.has(at); at = parentOf(at)) found.add(at)
  return found
}

/** The directory whose history a file belongs to: one that is named, else the top one that is called as usual. */
function rootFinder(
  groups: ReadonlyMap<string, { roots: readonly string[] }>,
): (path: string) => string | undefined {
  const owners = new Map([...groups].flatMap(([key, { roots }]) => roots.map(root => [root, key] as const)))
  return path => {
    const java = javaRoots.find(root => path.includes(root))
    const above = upwards(parentOf(path))
    // A location of the class path is a package, too.
    const beside = java === undefined ? above : upwards(parentOf(path.replace(java, resources)))
    for (const directory of [...above, ...beside]) {
      const owner = owners.get(directory)
      if (owner !== undefined) return owner
    }
    return beside.reverse().find(isUsual)
  }
}

function isUsual(directory: string): boolean {
  return usual.test(fileName(directory)) && !isCopy(directory) && !isForOtherDatabase(directory)
}

/** The settings of the file that is nearest above a directory, which names no location. */
function nearestOf(settings: readonly FlywaySettings[], directory: string): FlywaySettings | undefined {
  const module = (file: string) => parentOf(file).replace(/\/?src\/main\/resources$/, '')
  return settings
    .filter(({ file, locations }) => locations.length === 0 && isIn(module(file), directory))
    .sort((a, b) => module(b.file).length - module(a.file).length)[0]
}

const manifests = ['Cargo.toml', 'pom.xml', 'build.gradle', 'build.gradle.kts', 'package.json', 'go.mod']

/** As its profile among the runners of plain SQL files has it. */
const ofPyway = { companions: ['.pyway.conf', 'pyway.conf'], dependency: /^[ \t"']*pyway\b/m }

/** refinery, a runner in Rust, and pyway have names of the same kind. */
async function directoriesOfOthers(directories: readonly string[], tree: Tree): Promise<Set<string>> {
  const others = new Set<string>()
  for (const directory of directories) {
    const isPyways = () => evidenceFor(ofPyway, directory, tree)
    if (isRust(directory, tree) || (await isPyways()) !== undefined) others.add(directory)
  }
  return others
}

function isRust(directory: string, tree: Tree): boolean {
  const nearest = upwards(directory).find(at => manifests.some(name => tree.file(within(at, name))))
  return nearest !== undefined && tree.file(within(nearest, 'Cargo.toml')) !== undefined
}
