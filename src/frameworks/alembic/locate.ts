import type { ConfiguredHistory, HistoryLocation } from '../../model/history-location.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { normalized, parentOf } from '../../text/paths.ts'
import { Directories } from './directories.ts'
import { graphsBelow, speakOfRevisions } from './nested-versions.ts'
import { type AlembicOptions, optionsFromIni, optionsFromToml } from './options.ts'
import { databaseNamedBy, databaseOfUrls } from './other-database.ts'

/** One graph of revisions: a script directory with its version directories. */
interface ScriptDirectory {
  directory: string
  versions: readonly string[]
  recursive: boolean
  configured: boolean
  /** The databases that configurations of it connect to. */
  urls: readonly string[]
  /** Lines such as "alembic.ini script_location": what its configuration says of it, and could not be resolved. */
  unresolved?: readonly string[]
  /** One of several for the same tables, a database each: env.py chooses which one it is. */
  alternative?: true
}

/** More ini files than this are no Alembic configurations. */
const mostIniFiles = 200

/** Script directories from alembic.ini and pyproject.toml, and from the layout where neither says. */
export async function locateAlembic(
  tree: Tree,
  configured: readonly ConfiguredHistory[],
): Promise<HistoryLocation[]> {
  const mine = configured.filter(history => history.framework === 'alembic')
  // Every script directory has an env.py; without one, only the usual layout says that there are revisions.
  const isLikely = tree.files.some(file => /(?:^|\/)(?:versions\/[^/]+\.py|env\.py)$/.test(file.path))
  if (!isLikely && mine.length === 0) return []
  const candidates = configurationFiles(tree)
  const directories = new Directories(tree)
  const scripts = mine.map(({ path }) => scriptAt(normalized(path) ?? path, directories, true))
  const unresolved: { here: string; lines: readonly string[] }[] = []
  for (const options of await readOptions(candidates, tree)) {
    const script = scriptFrom(options, directories)
    if (script) scripts.push(script)
    else if (options.unresolved) unresolved.push({ here: options.here, lines: options.unresolved })
  }
  const covered = new Set(scripts.flatMap(script => [script.directory, ...script.versions]))
  for (const directory of directories.all()) {
    if (!/(?:^|\/)versions$/.test(directory) || covered.has(directory)) continue
    const files = filesOf([directory], false, directories)
    // Without an env.py it may be versions of anything: only what the files say makes it a history.
    if (directories.holds(parentOf(directory), 'env.py') || (await speakOfRevisions(files, tree)))
      scripts.push({
        ...scriptAt(parentOf(directory), directories, false),
        unresolved: unresolved.flatMap(({ here, lines }) =>
          here === '' || `${directory}/`.startsWith(`${here}/`) ? lines : [],
        ),
      })
  }
  const found = await Promise.all(
    withoutRepeats(scripts).map(script => withNested(script, directories, tree)),
  )
  return locations(found.flat(), mine, directories)
}

function configurationFiles(tree: Tree): TreeFile[] {
  const named = (file: TreeFile): boolean => file.mode !== '120000'
  const ini = tree.files
    .filter(file => named(file) && /\.ini$|(?:^|\/)setup\.cfg$/.test(file.path))
    .slice(0, mostIniFiles)
  return [...ini, ...tree.files.filter(file => named(file) && /(?:^|\/)pyproject\.toml$/.test(file.path))]
}

/** One entry a section. An ini file's options outrank those of the pyproject.toml beside it, key by key. */
async function readOptions(files: readonly TreeFile[], tree: Tree): Promise<AlembicOptions[]> {
  const bytes = await tree.read(files)
  const found: AlembicOptions[] = []
  const toml = new Map<string, AlembicOptions>()
  const iniDirectories = new Set<string>()
  for (const file of files) {
    const content = bytes.get(file.oid)
    const here = parentOf(file.path)
    if (!file.path.endsWith('.toml') || !content?.includes('tool.alembic')) continue
    const options = await optionsFromToml(content.toString('utf8'), here)
    if (options) toml.set(here, options)
  }
  for (const file of files) {
    const content = bytes.get(file.oid)
    if (
      file.path.endsWith('.toml') ||
      (!content?.includes('[alembic]') && !content?.includes('script_location'))
    )
      continue
    const here = parentOf(file.path)
    for (const options of optionsFromIni(content.toString('utf8'), here)) {
      const beside = toml.get(here)
      if (beside) iniDirectories.add(here)
      found.push({
        here,
        scriptLocation: options.scriptLocation ?? beside?.scriptLocation,
        versionLocations:
          options.versionLocations.length > 0 ? options.versionLocations : (beside?.versionLocations ?? []),
        recursive: options.recursive || beside?.recursive === true,
        url: options.url,
        unresolved: (options.unresolved ?? []).map(key => `${file.path} ${key}`),
      })
    }
  }
  return [...found, ...[...toml].filter(([here]) => !iniDirectories.has(here)).map(([, options]) => options)]
}

function scriptFrom(options: AlembicOptions, directories: Directories): ScriptDirectory | undefined {
  // Flask-Migrate's ini file lies in the script directory and does not name it.
  const own =
    directories.holds(options.here, 'env.py') || directories.has(join(options.here, 'versions'))
      ? options.here
      : undefined
  const directory =
    options.scriptLocation === undefined ? own : directories.resolve(options.scriptLocation, options.here)
  const named = options.versionLocations
    .map(location => directories.resolve(location, options.here))
    .filter(path => path !== undefined)
  if (directory === undefined && named.length === 0) return undefined
  const script = directory ?? parentOf(named[0] ?? '')
  return {
    directory: script,
    versions: named.length > 0 ? [...new Set(named)] : [join(script, 'versions')],
    recursive: options.recursive,
    configured: false,
    unresolved: options.unresolved ?? [],
    urls: options.url === undefined ? [] : [options.url],
  }
}

/** A configured path may be the script directory or its directory of versions. */
function scriptAt(path: string, directories: Directories, configured: boolean): ScriptDirectory {
  const versions = join(path, 'versions')
  const inside = directories.has(versions)
  return { directory: path, versions: [inside ? versions : path], recursive: false, configured, urls: [] }
}

/** Several configurations (one a database or an environment) often share one graph; the one that sees most of it stays. */
function withoutRepeats(scripts: readonly ScriptDirectory[]): ScriptDirectory[] {
  const kept: ScriptDirectory[] = []
  const bySize = [...scripts].sort((a, b) => b.versions.length - a.versions.length)
  for (const script of bySize) {
    const same = kept.find(other => script.versions.every(path => other.versions.includes(path)))
    if (!same) kept.push({ ...script })
    else {
      same.configured ||= script.configured
      same.recursive ||= script.recursive
      same.urls = [...same.urls, ...script.urls]
    }
  }
  return kept.sort((a, b) => (a.directory < b.directory ? -1 : a.directory > b.directory ? 1 : 0))
}

/** Adds directories below the usual one that hold its graph as well; several graphs are a script directory each. */
async function withNested(
  script: ScriptDirectory,
  directories: Directories,
  tree: Tree,
): Promise<ScriptDirectory[]> {
  const [versions = ''] = script.versions
  if (script.recursive || script.versions.length > 1 || !/(?:^|\/)versions$/.test(versions)) return [script]
  const above = filesOf([versions], false, directories)
  const all = filesOf([versions], true, directories)
  const below = all.filter(file => !above.includes(file))
  const graphs = await graphsBelow({ directory: versions, above, below }, tree)
  const directoriesOf = (files: readonly TreeFile[]) => new Set(files.map(file => parentOf(file.path)))
  if (graphs.kind === 'none') return [script]
  if (graphs.kind === 'joined') return [{ ...script, versions: [versions, ...directoriesOf(below)] }]
  return graphs.each.map(files => ({ ...script, versions: [...directoriesOf(files)], alternative: true }))
}

function locations(
  scripts: readonly ScriptDirectory[],
  configured: readonly ConfiguredHistory[],
  directories: Directories,
): HistoryLocation[] {
  const uses = new Map<string, number>()
  for (const { directory } of scripts) uses.set(directory, (uses.get(directory) ?? 0) + 1)
  return scripts.flatMap(
    ({ directory, versions, recursive, alternative, urls, unresolved = [], configured: isConfigured }) => {
      const files = filesOf(versions, recursive, directories)
      if (files.length === 0 && !isConfigured) return []
      const [first] = versions
      // Two graphs with one env.py (a section a database) are distinguished by where their revisions are.
      const isOneOfSeveral = alternative || (uses.get(directory) ?? 0) > 1
      const place = isOneOfSeveral && first !== undefined ? first : directory
      const named = configured.find(({ path }) =>
        (alternative ? [first] : [directory, first]).includes(normalized(path)),
      )
      const database = databaseNamedBy(versions)
      const connected = databaseOfUrls(urls)
      return [
        {
          framework: 'alembic',
          name: named?.name ?? (place === '' ? '.' : place),
          directory: place,
          scope: place,
          files,
          settings: {
            versions: versions.join('\n'),
            recursive: String(recursive),
            ...(database === undefined ? {} : { database }),
            ...(connected === undefined ? {} : { connected }),
            ...(unresolved.length === 0 ? {} : { unresolved: unresolved.join('\n') }),
          },
          configured: isConfigured,
          // Whoever else would take the directory for its own, this is the program that runs what is in it.
          ...(directories.holds(directory, 'env.py') ? { declared: [directory, ...versions] } : {}),
        },
      ]
    },
  )
}

/** The order is Alembic's: of two files with one revision id the later one counts. */
function filesOf(versions: readonly string[], recursive: boolean, directories: Directories): TreeFile[] {
  const found = new Map<string, TreeFile[]>()
  for (const directory of versions) {
    const inside = recursive
      ? [...directories.all()].filter(path => path === directory || path.startsWith(`${directory}/`)).sort()
      : [directory]
    for (const path of inside) {
      if (path.endsWith('__pycache__') || found.has(path)) continue
      found.set(
        path,
        directories.filesIn(path).filter(file => isRevisionFileName(file.path)),
      )
    }
  }
  return [...found.values()].flat()
}

/** `_only_source_rev_file`: https://github.com/sqlalchemy/alembic/blob/main/alembic/script/base.py */
function isRevisionFileName(path: string): boolean {
  return /^(?!\.#|__init__).*\.py$/.test(path.slice(path.lastIndexOf('/') + 1))
}

function join(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`
}
