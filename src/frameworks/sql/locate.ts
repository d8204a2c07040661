import type { ConfiguredHistory, HistoryLocation } from '../../model/history-location.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { fileName, parentOf } from '../../text/paths.ts'
import { directoriesNamedBy, type NamingFile } from '../named-directories.ts'
import { withoutDownFiles } from './down-files.ts'
import { versionOfName } from './names.ts'

/** Directory names that say by themselves what is in them. */
const directoryNames =
  /^(?:(?:db|database|sql|schema|pg|postgres(?:ql)?)[-_]?)?migrations?(?:[-_](?:db|sql|pg|postgres(?:ql)?|v?\d{1,4}))?$|^(?:migrate|evolutions|drizzle)$/i
/** Names of directories in which a runner may be, and much else. */
const possibleNames = /^(?:sql|scripts?|schemas?|ddl|up|db|database|versions|changes|updates?|upgrades?)$/i
/** Directories of what takes migrations back. */
export const undoing = /(?:^|\/)(?:downs?|undo|rollbacks?|reverts?)$/i
const maxPossible = 50
/** Names of directories of other databases' migrations. */
const otherDatabases =
  /^oracle$|(?:mysql|mariadb|sqlite|sqlite3|mssql|sqlserver|clickhouse|cassandra|scylla|bigquery|snowflake)(?:[-_]migrat(?:e|ions?))?$/i
const namesOfPyway = /^V\d{1,20}[._]\d{1,20}(?:[._]\d{1,20})?__/i
/** Copies that nobody runs. */
const copies =
  /(^|\/)(node_modules|vendor|third_party|site-packages|testdata|fixtures?|__fixtures__|stubs?)(\/|$)/i
/** Directories that a framework of their own reads. */
const otherFrameworks = /(^|\/)supabase\/migrations(\/|$)/

export async function locateSql(
  tree: Tree,
  configured: readonly ConfiguredHistory[],
): Promise<HistoryLocation[]> {
  const directories = new Map<string, TreeFile[]>()
  const programs: TreeFile[] = []
  const beside = new Map<string, TreeFile[]>()
  for (const file of tree.files) {
    if (isProgram(file.path)) programs.push(file)
    if (!/\.sql$/i.test(file.path)) continue
    const directory = parentOf(file.path)
    // Some runners look below their directory, and others pass by what is there.
    if (directory !== '') pushTo(beside, parentOf(directory), file)
    if (!isVersionedSql(file.path)) {
      pushTo(beside, directory, file)
      continue
    }
    pushTo(directories, directory, file)
  }
  for (const file of programs)
    if (directories.has(parentOf(file.path))) pushTo(beside, parentOf(file.path), file)
  for (const [directory, files] of directories)
    for (const file of otherFilesOfPyway(directory, files, tree)) pushTo(beside, directory, file)
  const named = new Map(configured.map(history => [history.path, history]))
  const own = await ownDirectories({ directories, beside }, tree)
  const found = [...directories]
    .filter(
      ([directory]) =>
        named.has(directory) ||
        (isMigrationDirectory(directory) &&
          !undoesOther(directory, directories) &&
          !isOfPrograms(directory, tree)) ||
        own.has(directory),
    )
    .map(([directory, files]): [string, TreeFile[]] => [directory, withoutDownFiles(files)])
  for (const path of [...named.keys(), ...own]) if (!directories.has(path)) found.push([path, []])
  return found.map(([directory, files]) => {
    const own = location('sql', directory, files, named.get(directory))
    return { ...own, settings: { ...own.settings, ...withBeside(beside.get(directory) ?? []) } }
  })
}

/** pyway stops at whatever else is in its directory. */
function otherFilesOfPyway(directory: string, files: readonly TreeFile[], tree: Tree): TreeFile[] {
  if (!files.some(({ path }) => namesOfPyway.test(fileName(path)))) return []
  return tree.inDirectory(directory).filter(({ path }) => !/\.sql$/i.test(path) && !isProgram(path))
}

/** `migrations/down`, whose files take back those above. */
function undoesOther(directory: string, directories: ReadonlyMap<string, unknown>): boolean {
  return undoing.test(directory) && directories.has(parentOf(directory))
}

/** Scripts that migrations in another language run, beside them. */
function isOfPrograms(directory: string, tree: Tree): boolean {
  const names = tree.inDirectory(directory).map(({ path }) => fileName(path))
  return names.filter(name => inOtherLanguages.test(name)).length > names.filter(isVersionedSql).length
}

/** Directories whose names do not say what is in them, and of which a runner's own files, or its package, do. */
async function ownDirectories(
  files: { directories: ReadonlyMap<string, TreeFile[]>; beside: ReadonlyMap<string, TreeFile[]> },
  tree: Tree,
): Promise<Set<string>> {
  const { directories, beside } = files
  const usable = (directory: string) => !isForOtherDatabase(directory) && !isCopy(directory)
  const own = new Set<string>()
  for (const directory of await directoriesNamedBy(namingFiles, tree))
    if (usable(directory) && tree.inDirectory(directory).some(({ path }) => path.endsWith('.sql')))
      own.add(directory)
  const all = new Set([...directories.keys(), ...beside.keys()])
  const possible = [...all].filter(
    directory =>
      possibleNames.test(fileName(directory)) &&
      !own.has(directory) &&
      !isMigrationDirectory(directory) &&
      usable(directory),
  )
  if (possible.length === 0) return own
  const { isRunBySomebody } = await import('./recognise.ts')
  const usual = [...all].filter(isMigrationDirectory)
  for (const directory of possible.slice(0, maxPossible))
    if (await isRunBySomebody(directory, usual, tree)) own.add(directory)
  return own
}

export function pushTo(lists: Map<string, TreeFile[]>, key: string, file: TreeFile): void {
  const list = lists.get(key)
  if (list) list.push(file)
  else lists.set(key, [file])
}

/** Files beside migrations, as settings of a location: a change of them touches it. */
export function withBeside(files: readonly TreeFile[]): Record<string, string> {
  return files.length === 0 ? {} : { beside: JSON.stringify(files.map(({ path, oid }) => [path, oid])) }
}

/** The files of SQL in and below a directory of migrations that have no version in their names, or lie below it. */
export function besideOf({ settings, files }: HistoryLocation, tree: Tree): TreeFile[] {
  const paths: unknown = JSON.parse(settings.beside ?? '[]')
  const listed = Array.isArray(paths) ? paths : []
  return [...files, ...listed.flatMap(([path]) => tree.file(String(path)) ?? [])]
}

export function isForOtherDatabase(directory: string): boolean {
  return directory.split('/').some(name => otherDatabases.test(name))
}

export function isCopy(directory: string): boolean {
  return copies.test(directory)
}

export function location(
  framework: string,
  directory: string,
  files: readonly TreeFile[],
  configured: ConfiguredHistory | undefined,
): HistoryLocation {
  return {
    framework,
    name: configured?.name ?? (directory === '' ? '.' : directory),
    directory,
    scope: directory,
    files,
    settings: configured?.runner === undefined ? {} : { runner: configured.runner },
    configured: configured !== undefined,
  }
}

function isVersionedSql(path: string): boolean {
  return /\.sql$/i.test(path) && versionOfName(fileName(path)) !== undefined
}

function isMigrationDirectory(directory: string): boolean {
  if (isForOtherDatabase(directory) || isCopy(directory) || otherFrameworks.test(directory)) return false
  // What graphile-migrate commits later.
  if (/(?:^|\/)migrations\/current$/.test(directory)) return false
  // migrations/, and one step below it: migrations/postgres/, db/migrate/v2/.
  return directory
    .split('/')
    .slice(-2)
    .some(segment => directoryNames.test(segment))
}

/** Migrations of Rails, Ecto, Laravel, Phinx, Doctrine and Entity Framework Core. */
const inOtherLanguages = /^(?:\d[^/]*\.(?:rb|exs|php|cs)|Version\d{14}\.php)$/
export const anyGo = /^\d+_(?![^/]*_test\.go$)[^/]*\.go$/
const anyScript = /^\d+(?!\d)(?![^/]*\.(?:d|test|spec)\.)[^/]*\.(?:[cm]?[jt]s|py)$/

/** Migrations in a language of their own beside those in SQL: they have their numbers, and only the runner runs them. */
export function isProgram(path: string): boolean {
  const name = fileName(path)
  return anyGo.test(name) || anyScript.test(name)
}

/** Files of runners that name a directory of SQL files, whatever it is called. */
const namingFiles: readonly NamingFile[] = [
  // sql-migrate
  { names: ['dbconfig.yml', 'dbconfig.yaml'], before: /^[ \t]+dir:/gm },
  // Atlas
  { names: ['atlas.hcl'], before: /\bdir[ \t]*=/g },
  { names: ['yoyo.ini'], before: /^[ \t]*sources[ \t]*=/gm },
  // graphile-migrate
  { names: ['.gmrc', '.gmrc.json'], before: /"migrationsFolder"\s*:/g, below: 'committed' },
  // Postgrator
  { names: ['.postgratorrc.json', 'postgrator.json'], before: /"migration(?:Pattern|Directory)"\s*:/g },
  { names: ['.pyway.conf', 'pyway.conf'], before: /^[ \t]*database_migration_dir[ \t]*[:=]/gm },
]
