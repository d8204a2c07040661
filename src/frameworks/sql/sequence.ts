import { decode } from '../../git/git-tree.ts'
import { splitScript } from '../../languages/sql/split.ts'
import type { HistoryReading, PassedBy } from '../../model/history.ts'
import type { HistoryLocation } from '../../model/history-location.ts'
import { limits, whyNotRead } from '../../model/limits.ts'
import type { Migration, Unreadable } from '../../model/migration.ts'
import { startOfFile } from '../../model/position.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { compareVersions, isDayOnly, type NumberedName } from '../../model/versions.ts'
import { fileName } from '../../text/paths.ts'
import { inOneLine } from '../in-one-line.ts'
import { databaseOfDrivers, otherDatabaseOf } from './dialect.ts'

interface Numbered {
  file: TreeFile
  name: NumberedName
}

/** How the files of a directory are read. */
export interface SequenceRules {
  /** The version of a file's name; undefined: it is no migration. */
  versionOf(name: string): NumberedName | undefined
  /** Does the runner know a migration by its number alone? */
  byVersion: boolean
  /** How a file is sent, where that is known of it. */
  transactionOf?(text: string, name: string): Migration['transaction']
  /** The files that must run before this one, by their names without an ending. */
  needsOf?(file: { name: string; text: string }): readonly string[]
}

/** Reads a directory of numbered SQL files: the order of versions is the order of running. */
export async function readSequence(
  location: HistoryLocation,
  tree: Tree,
  { versionOf, byVersion, transactionOf, needsOf }: SequenceRules,
): Promise<HistoryReading> {
  const numbered: Numbered[] = []
  const { files, leftOut } = filesOfPostgres(location.files)
  for (const file of files) {
    const name = versionOf(fileName(file.path))
    if (name) numbered.push({ file, name })
  }
  numbered.sort((a, b) => {
    const byVersion = compareVersions(a.name.segments, b.name.segments)
    if (byVersion !== 0) return byVersion
    return a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : 0
  })
  const blobs = await tree.read(numbered.map(({ file }) => file))
  const ordered =
    needsOf &&
    orderByNeeds(
      numbered.map(one => {
        const name = fileName(one.file.path)
        const needs = needsOf({ name, text: decode(blobs.get(one.file.oid)) })
        return { file: one.file, numbered: one.name, name: name.replace(/\.\w+$/, ''), needs }
      }),
    )
  const line = inOneLine(
    (ordered?.order.map(({ file, numbered: name }) => ({ file, name })) ?? numbered).map(({ file, name }) => {
      const transaction = transactionOf?.(decode(blobs.get(file.oid)), fileName(file.path))
      return {
        id: fileName(file.path),
        name: fileName(file.path).replace(/\.(?:sql|go)$/i, ''),
        // Files of one day are ordered by their whole names: the day alone does not distinguish them.
        ...(isDayOnly(name.key) && !byVersion ? {} : { version: name.key }),
        ...(byVersion ? { identity: name.key } : {}),
        ...(transaction === undefined ? {} : { transaction }),
        file,
      }
    }),
  )
  const sql = numbered.filter(({ file }) => /\.sql$/i.test(file.path))
  const texts = [...new Set(sql.map(({ file }) => file.oid))].map(oid => decode(blobs.get(oid)))
  const other = otherDatabaseOf(texts) ?? (await databaseOfDrivers(location.directory, tree))
  const why = other
    ? `it looks like ${other}, not PostgreSQL`
    : onlyAsks(texts)
      ? 'its files only ask for rows, as what verifies a database does, and no runner of migrations is named for them'
      : undefined
  return {
    framework: location.framework,
    name: location.name,
    directory: location.directory,
    scope: location.scope,
    ...line,
    unreadable: unreadableOf(
      numbered.map(({ file }) => file),
      blobs,
    ),
    missing: [],
    ...(ordered ? { neverRun: notOrdered(ordered) } : {}),
    ...(leftOut.length > 0
      ? { partly: `without ${leftOut.length} files for other databases, such as ${leftOut[0]?.path}` }
      : {}),
    ...(why === undefined ? {} : { notReplayable: why }),
  }
}

/** Is every statement a query of rows that changes nothing, as far as its words say? */
function onlyAsks(texts: readonly string[]): boolean {
  const statements = texts.flatMap(text => {
    const { statements: spans, text: sent } = splitScript(text)
    return spans.map(({ start, end }) => sent.slice(start, end))
  })
  return (
    statements.length > 0 &&
    statements.every(
      one =>
        /^select\b/i.test(one) &&
        /\bfrom\b/i.test(one) &&
        !/\b(?:into|insert|update|delete|setval|nextval)\b|\b(?:create|pg)_/i.test(one),
    )
  )
}

/** SQL itself is judged by the replay; what no PostgreSQL could be given is reported here. */
export function unreadableOf(files: readonly TreeFile[], blobs: ReadonlyMap<string, Buffer>): Unreadable[] {
  return files.flatMap(file => {
    const reason =
      file.mode === '120000'
        ? 'it is a symbolic link, which is not followed'
        : whyUnreadable(decode(blobs.get(file.oid)))
    return reason === undefined ? [] : [{ file, range: startOfFile, reason }]
  })
}

/** A file with git's conflict markers, or one that is not UTF-8 text. */
function whyUnreadable(text: string): string | undefined {
  const unread = whyNotRead(text)
  if (unread !== undefined) return unread
  if (/^<{7} .*$/m.test(text) && /^>{7} .*$/m.test(text)) return 'a merge conflict was left in it'
  if (text.includes('\0')) return 'it holds NUL characters, so it is not UTF-8 text (saved as UTF-16?)'
  if (text.includes('\uFFFD')) return 'it is not UTF-8 text: save it in that encoding'
  if (hasTooManyStatements(text)) return `it has more than ${limits.statements} statements`
  return undefined
}

/** Semicolons are counted first, which costs nothing: most files have a few. */
function hasTooManyStatements(text: string): boolean {
  let semicolons = 0
  for (let at = text.indexOf(';'); at >= 0 && semicolons <= limits.statements; at = text.indexOf(';', at + 1))
    semicolons++
  return semicolons > limits.statements && splitScript(text).statements.length > limits.statements
}

/** What stands before the direction in names like `3_users.mysql.up.sql`. */
const named = /\.([a-z]+\d?)(?:\.autocommit)?(?:\.up)?\.sql$/i

const ours = /^(postgres|postgresql|pgsql|pg)$/i

const others = /^(mysql|mariadb|sqlite3?|cockroach|cockroachdb|crdb|mssql|sqlserver|oracle|clickhouse)$/i

/**
 * Of a directory with a file for each database, those that PostgreSQL gets: one that names it stands for the one that
 * names none, or all. Where all files are another database's there is nothing to distinguish.
 */
function filesOfPostgres(files: readonly TreeFile[]): { files: TreeFile[]; leftOut: TreeFile[] } {
  const dialectOf = ({ path }: TreeFile) => named.exec(fileName(path))?.[1] ?? ''
  const general = ({ path }: TreeFile) =>
    path.replace(named, whole => whole.replace(/^\.[a-z]+\d?(?=\.)/i, ''))
  const special = new Set(files.filter(file => ours.test(dialectOf(file))).map(general))
  const isOurs = (file: TreeFile) => {
    const dialect = dialectOf(file)
    return !others.test(dialect) && !special.has(/^all$/i.test(dialect) ? general(file) : file.path)
  }
  const kept = files.filter(isOurs)
  if (kept.length === 0) return { files: [...files], leftOut: [] }
  return { files: kept, leftOut: files.filter(file => !isOurs(file)) }
}

/** A file that names others which must run before it. */
interface Dependent {
  name: string
  needs: readonly string[]
}

/** In which order files run that name others; what can't be ordered comes last, as it was. */
interface Ordered<Item> {
  order: Item[]
  unknown: { item: Item; needs: string }[]
  circle: Item[]
}

/** Of those that need nothing more, the first one runs next: yoyo's own rule, in its `topologicalsort.py`. */
function orderByNeeds<Item extends Dependent>(items: readonly Item[]): Ordered<Item> {
  const place = new Map(items.map(({ name }, i) => [name, i]))
  const needed = items.map(({ needs }) => new Set(needs.flatMap(name => place.get(name) ?? [])))
  const waiting = items.map((): number[] => [])
  for (const [i, places] of needed.entries()) for (const at of places) waiting[at]?.push(i)
  const ready = items.map((_, i) => i).filter(i => needed[i]?.size === 0)
  const order: Item[] = []
  for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
    const item = items[next]
    if (item) order.push(item)
    for (const blocked of waiting[next] ?? []) {
      needed[blocked]?.delete(next)
      if (needed[blocked]?.size !== 0) continue
      const after = ready.findIndex(other => other > blocked)
      ready.splice(after < 0 ? ready.length : after, 0, blocked)
    }
  }
  const done = new Set(order)
  const circle = items.filter(item => !done.has(item))
  return {
    order: [...order, ...circle],
    unknown: items.flatMap(item =>
      item.needs.filter(name => !place.has(name)).map(needs => ({ item, needs })),
    ),
    circle,
  }
}

/** What stops a runner that goes by them. */
function notOrdered({ unknown, circle }: Ordered<Dependent & { file: TreeFile }>): PassedBy[] {
  return [
    ...unknown.map(({ item: { file }, needs }) => ({
      file,
      why: `it names \`${needs}\` as one that must run before it, which is not there, and its runner refuses to run anything`,
      remedy: 'Name one that is there.',
    })),
    ...circle.map(({ file }) => ({
      file,
      why: 'it must run before itself, by what it and others name as what must run before them, and its runner refuses to run anything',
      remedy: 'Remove one of these dependencies.',
    })),
  ]
}
