import { meaning } from '../../languages/sql/meaning.ts'
import type { HistoryReading, RecognisedRunner } from '../../model/history.ts'
import type { ConfiguredHistory, HistoryLocation } from '../../model/history-location.ts'
import type { Migration } from '../../model/migration.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { type NumberedName, numberedName } from '../../model/versions.ts'
import { sqlInterpreter } from '../../replay/sql-interpreter.ts'
import type { Interpreter } from '../../replay/steps.ts'
import { fileName, parentOf } from '../../text/paths.ts'
import type { Framework } from '../framework.ts'
import { pendingByIdentity } from '../pending.ts'
import type { StaticEffect } from '../static-effects.ts'
import { withoutDownFiles } from './down-files.ts'
import { effectsOfSqlFile } from './effects.ts'
import { profileAmong, readingsOf } from './evidence.ts'
import { markedIn, transactionIn } from './formats.ts'
import { versionOfName, versionOrLast } from './names.ts'
import { neverRunIn } from './never-run.ts'
import { withoutPlaceholders } from './placeholders.ts'
import type { RunnerProfile } from './profile.ts'
import { profileOf } from './profiles/profiles.ts'
import { type Recognised, recognise, recognisedBy } from './recognise.ts'
import { repairSequence } from './repair-sequence.ts'
import { readSequence } from './sequence.ts'

/** Directory names that say by themselves what is in them. */
const directoryNames =
  /^(migrations?|migrate|db[-_]?migrations?|sql[-_]?migrations?|schema[-_]?migrations?|drizzle)$/i
/** Directories of other databases' migrations. */
const otherDatabases =
  /(^|\/)(mysql|mariadb|sqlite3?|mssql|sqlserver|oracle|clickhouse|cassandra|scylla|bigquery|snowflake)(\/|$)/i
/** Copies that nobody runs. */
const copies = /(^|\/)(node_modules|vendor|third_party|site-packages|testdata|fixtures?|__fixtures__)(\/|$)/i
/** Directories that a framework of their own reads. */
const otherFrameworks = /(^|\/)supabase\/migrations(\/|$)/

/** Directories of numbered or timestamped SQL files, whatever runs them. */
export const sql: Framework = {
  id: 'sql',
  title: 'plain SQL files',
  runner: {
    order: 'sequence',
    duplicateVersion: {
      outcome: 'refuses',
      consequence: 'depending on the runner it refuses to start, or silently never runs one of the two',
      source: 'https://github.com/golang-migrate/migrate/blob/master/source/migration.go',
    },
    duplicateId: {
      outcome: 'refuses',
      consequence: 'only one of the two files can be there after the merge',
      source: 'https://git-scm.com/docs/git-merge',
    },
    severalHeads: {
      outcome: 'legal',
      consequence: 'numbered files form one line by their numbers',
      source: 'https://github.com/golang-migrate/migrate/blob/master/MIGRATIONS.md',
    },
    lateVersion: {
      outcome: 'refuses',
      consequence:
        'depending on the runner it is refused, runs out of order, or silently never runs where a higher number was applied already',
      source: 'https://github.com/golang-migrate/migrate/blob/master/migrate.go',
    },
    edited: {
      outcome: 'unnoticed',
      consequence: 'databases that have it applied already never see the edit, new ones get it',
      source: 'https://github.com/golang-migrate/migrate/blob/master/MIGRATIONS.md',
    },
    removed: {
      outcome: 'unnoticed',
      consequence: 'databases that have it applied keep what it made, new ones never get it',
      source: 'https://github.com/golang-migrate/migrate/blob/master/MIGRATIONS.md',
    },
    transaction: 'autocommit',
  },

  async locate(tree, configured) {
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
    const named = new Map(configured.map(history => [history.path, history]))
    const found = [...directories]
      .filter(([directory]) => named.has(directory) || isMigrationDirectory(directory))
      .map(([directory, files]): [string, TreeFile[]] => [directory, withoutDownFiles(files)])
    for (const path of named.keys()) if (!directories.has(path)) found.push([path, []])
    return found.map(([directory, files]) => {
      const own = location('sql', directory, files, named.get(directory))
      return { ...own, settings: { ...own.settings, ...withBeside(beside.get(directory) ?? []) } }
    })
  },

  async read(locations, tree, base = []) {
    return Promise.all(locations.map(location => readOne(location, tree, base)))
  },

  meaning,
  pending: pendingByIdentity,
  repair: repairSequence,
  effects: (migration, text) =>
    isProgram(migration.file.path) ? effectsOfProgram(migration, text) : effectsOfSqlFile(migration, text),
  interpreter: (scope, _, base) => {
    const profile = profileAmong(scope, base)
    return withPrograms(
      sqlInterpreter(readingsOf(scope, base), (name, section, file) =>
        withoutPlaceholders({ name, section, file }, profile),
      ),
    )
  },
  outsideTransaction: (text, history) => (profileOf(history?.runner?.id) ?? markedIn(text)[0])?.outside,
}

export function pushTo(lists: Map<string, TreeFile[]>, key: string, file: TreeFile): void {
  const list = lists.get(key)
  if (list) list.push(file)
  else lists.set(key, [file])
}

/** What base says of its runner counts; a new history has nobody's word but its own. */
async function readOne(
  location: HistoryLocation,
  tree: Tree,
  base: readonly HistoryReading[],
): Promise<HistoryReading> {
  const { directory, files, settings } = location
  const before = base.find(one => one.framework === 'sql' && one.directory === directory)
  const recognised =
    recognisedBy(settings.runner) ??
    (before && before.migrations.length > 0
      ? asBefore(before.runner)
      : await recognise(directory, files, tree))
  const profile = recognised?.profile
  const beside = besideOf(location, tree)
  const own = withoutDownFiles(filesFor(profile, location, beside))
  const reading = await readSequence({ ...location, files: own }, tree, {
    versionOf: versionsBy(profile),
    byVersion: profile?.identity === 'version',
    transactionOf: text => transactionIn(text, profile),
  })
  if (!recognised) return reading
  const { id, title, behaviour } = recognised.profile
  const neverRun = neverRunIn(recognised.profile, reading, beside, tree)
  return {
    ...reading,
    runner: { id, title, behaviour, evidence: recognised.evidence },
    ...(recognised.profile.oneTransaction ? { oneTransaction: true } : {}),
    ...(neverRun.length > 0 ? { neverRun } : {}),
  }
}

/** Which of a directory's files its runner takes for migrations. */
function filesFor(
  profile: RunnerProfile | undefined,
  { directory, files }: HistoryLocation,
  beside: readonly TreeFile[],
): TreeFile[] {
  const isHere = ({ path }: TreeFile) => parentOf(path) === directory
  if (profile?.takesAnyName) return beside.filter(file => isHere(file) && file.path.endsWith('.sql'))
  // Where nothing says who runs them, those in Go have their numbers in the same line.
  const programs = profile ? profile.programs : anyGo
  return [...files, ...beside.filter(file => isHere(file) && programs?.test(fileName(file.path)))]
}

function versionsBy(profile: RunnerProfile | undefined): (name: string) => NumberedName | undefined {
  if (profile?.takesAnyName) return versionOrLast
  const { programs, versionOf = versionOfName } = profile ?? {}
  return name =>
    versionOf(name) ?? (programs?.test(name) ? numberedName(name.replace(/\.\w+$/, '')) : undefined)
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

function asBefore(runner: RecognisedRunner | undefined): Recognised | undefined {
  const profile = profileOf(runner?.id)
  return profile && runner ? { profile, evidence: runner.evidence } : undefined
}

export function isForOtherDatabase(directory: string): boolean {
  return otherDatabases.test(directory)
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

const anyGo = /^\d+_(?![^/]*_test\.go$)[^/]*\.go$/
const anyScript = /^\d+[-_]?(?![^/]*\.(?:d|test|spec)\.)[^/]*\.[cm]?[jt]s$/

/** Migrations in a language of their own beside those in SQL: they have their numbers, and only the runner runs them. */
function isProgram(path: string): boolean {
  const name = fileName(path)
  return anyGo.test(name) || anyScript.test(name)
}

/** Reads SQL as `interpreter` does, and says of programs that they are none. */
function withPrograms(interpreter: Interpreter): Interpreter {
  return {
    ...interpreter,
    async *steps(migration, text) {
      if (!isProgram(migration.file.path)) return yield* interpreter.steps(migration, text)
      const language = migration.file.path.endsWith('.go') ? 'Go' : 'JavaScript or TypeScript'
      yield {
        kind: 'unverified',
        why: `it is written in ${language}, which only its own runner can run`,
        span: { start: 0, end: text.indexOf('\n') < 0 ? text.length : text.indexOf('\n') },
      }
    },
  }
}

/** What it does may be anything that it names. */
async function effectsOfProgram(_migration: Migration, text: string): Promise<StaticEffect[]> {
  return [{ kind: 'unclear', text }]
}
