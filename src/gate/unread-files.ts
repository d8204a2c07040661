import { isElsewhere } from '../frameworks/code-migrations/locate.ts'
import { pushTo } from '../frameworks/sql/locate.ts'
import { decode } from '../git/git-tree.ts'
import type { HistoryChange } from '../model/change.ts'
import type { HistoryLocation } from '../model/history-location.ts'
import { firstOf } from '../model/listing.ts'
import type { Tree, TreeFile } from '../model/tree.ts'
import { type Unrecognised, yamlText } from '../rules/unrecognised-migrations.ts'
import { fileName, parentOf } from '../text/paths.ts'

/** New or changed files that may be migrations, and that nobody read as such. */
export interface UnreadFiles {
  /** In the directory of a history that is known. */
  beside: string[]
  /** In a directory that two frameworks claim, of which the other one would read them. */
  ofRivals: { directory: string; owner: string; framework: string; paths: string[] }[]
  /** In no known history. */
  elsewhere: Unrecognised[]
}

/** What runners run; data, notes and lock files are none of it. */
const program = /\.(?:sql|pyc?|go|java|kt|groovy|rb|[cm]?[jt]s|exs?|php|cs|sh)$/i
/** What some runners read instead of programs. */
const described = /\.(?:json|ya?ml|toml|xml|rs|edn|clj|scala)$/i
const maxDirectories = 20
const maxRead = 20
const maxLength = 100_000
/** What is beside migrations everywhere, and runs as none. */
const usual =
  /(?:^|\/)(?:__init__\.py|conftest\.py|env\.py|test_[^/]+|[^/]+_test\.\w+|[^/]+\.(?:test|spec)\.\w+|[^/]+\.d\.[cm]?ts)$/i
const undoes = /(?:^|[._-])(?:down|undo|rollback|revert)\.sql$|^U\d[\d._]*__|^\d+\.undo\./i
/** Copies, tests and texts about migrations. */
const copies =
  /(?:^|\/)(?:node_modules|vendor|third_party|site-packages|testdata|fixtures?|__fixtures__|tests?|__tests__|specs?|examples?|samples?|docs?|adrs?|decisions|rfcs?|change-?logs?|assets|static|snapshots?|seeds?|seeders|queries|reports?|benchmarks?|bench|exercises?|tutorials?|e2e|cypress|mocks?|__mocks__|goldens?)\//i
const directories = /(?:^|\/)(?:migrations?|migrate|(?:db|sql|schema)[-_]?migrations?)\//i
/** A version at its beginning, as migrations have it. */
const numbered = /^(?:\d{3}|\d+[_.-]|[VBRvbr]\d[\d._]*__|(?:Migration|Script|m)_?\d{3})/
/** What a migration in SQL does; queries only read. */
const alters = /\b(?:create|alter|drop|rename|truncate|grant|revoke|insert|update|delete)\b/i

/** Compares two trees: of what is only looked for in directories that the configuration leaves out, nothing is said. */
export async function unreadFiles(
  { base, merged }: { base: Tree; merged: Tree },
  locations: readonly HistoryLocation[],
  changes: readonly HistoryChange[],
): Promise<UnreadFiles> {
  const read = new Set(
    changes.flatMap(({ base, merged }) =>
      [base, merged].flatMap(history =>
        history ? [...history.migrations, ...history.reading.unreadable].map(({ file }) => file.path) : [],
      ),
    ),
  )
  const located = new Set(locations.flatMap(({ files }) => files.map(({ path }) => path)))
  const homes = homesOf(locations)
  const beside: string[] = []
  const elsewhere = new Map<string, TreeFile[]>()
  for (const file of merged.files) {
    const { path, oid } = file
    if (read.has(path) || base.file(path)?.oid === oid || usual.test(path)) continue
    if (homeOf(path, homes) === undefined) {
      const directory = parentOf(path)
      if (!located.has(path) && looksLikeOne(path)) pushTo(elsewhere, directory, file)
      continue
    }
    if (!program.test(path)) continue
    // Where base has such files, everybody knows what they are.
    const isKnown =
      /^(?:down|revert)\.sql$/i.test(fileName(path)) ||
      (undoes.test(fileName(path)) &&
        base.inDirectory(parentOf(path)).some(other => undoes.test(fileName(other.path))))
    if (!isKnown && !located.has(path)) beside.push(path)
  }
  const ofRivals = rivalsOf(locations, beside)
  const named = new Set(ofRivals.flatMap(({ paths }) => paths))
  return {
    beside: beside.filter(path => !named.has(path)),
    ofRivals,
    elsewhere: await histories(elsewhere, merged),
  }
}

/** Which of the files that nobody read another framework would have read. */
function rivalsOf(locations: readonly HistoryLocation[], beside: readonly string[]): UnreadFiles['ofRivals'] {
  const left = new Set(beside)
  const found: UnreadFiles['ofRivals'] = []
  for (const { directory, framework: owner, rivals = [] } of locations)
    for (const { framework, files } of rivals) {
      const paths = files.map(({ path }) => path).filter(path => left.delete(path))
      if (paths.length > 0) found.push({ directory, owner, framework, paths })
    }
  return found
}

function looksLikeOne(path: string): boolean {
  const directory = parentOf(path)
  if (!numbered.test(fileName(path)) || copies.test(path) || isElsewhere(directory)) return false
  return /\.sql$/i.test(path) || (directories.test(path) && (program.test(path) || described.test(path)))
}

/** Where no history was found: directories with files that look like migrations, each with one of them. */
export function likeHistories(tree: Tree): Unrecognised[] {
  const found = new Map<string, TreeFile[]>()
  for (const file of tree.files)
    if (!usual.test(file.path) && looksLikeOne(file.path)) pushTo(found, parentOf(file.path), file)
  return [...found]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([directory, [first]]) =>
      first ? [{ directory, paths: [first.path], framework: frameworkOf(first.path) }] : [],
    )
}

function frameworkOf(path: string): Unrecognised['framework'] {
  return /\.sql$/i.test(path) ? 'sql' : 'programs'
}

/** Those of the directories that are histories by what else is in them. */
async function histories(
  found: ReadonlyMap<string, readonly TreeFile[]>,
  tree: Tree,
): Promise<Unrecognised[]> {
  const histories: Unrecognised[] = []
  for (const [directory, files] of [...found].slice(0, maxDirectories)) {
    const [first, ...rest] = files.map(({ path }) => path)
    if (first === undefined) continue
    const paths: Unrecognised['paths'] = [first, ...rest]
    if (isInOrder(first, tree) && (await altersAnything(files, tree)))
      histories.push({ directory, paths, framework: frameworkOf(first) })
  }
  return histories
}

/** Others beside it have their numbers, and hardly two the same. */
function isInOrder(path: string, tree: Tree): boolean {
  const ending = fileName(path).replace(/^.*\./, '.')
  const names = tree
    .inDirectory(parentOf(path))
    .map(file => fileName(file.path))
    .filter(name => name.endsWith(ending) && numbered.test(name) && !undoes.test(name))
  const numbers = new Set(names.map(name => /\d+(?:[-_.T]\d+)*/.exec(name)?.[0]))
  return numbers.size >= 2 && numbers.size * 2 > names.length
}

async function altersAnything(files: readonly TreeFile[], tree: Tree): Promise<boolean> {
  const sql = files.filter(({ path }) => /\.sql$/i.test(path)).slice(0, maxRead)
  if (sql.length === 0) return true
  const blobs = await tree.read(sql)
  return sql.some(({ oid }) => alters.test(decode(blobs.get(oid)).slice(0, maxLength)))
}

/** Where the files of histories are, and for those with a directory for each migration, what holds these. */
function homesOf(locations: readonly HistoryLocation[]): Set<string> {
  const homes = new Set<string>()
  for (const { files, directory } of locations) {
    for (const { path } of files) homes.add(parentOf(path))
    const isEach = files.length > 0 && files.every(({ path }) => parentOf(parentOf(path)) === directory)
    if (isEach && new Set(files.map(({ path }) => fileName(path))).size === 1 && files.length > 1)
      homes.add(directory)
  }
  return homes
}

function homeOf(path: string, homes: ReadonlySet<string>): string | undefined {
  const own = parentOf(path)
  if (homes.has(own)) return own
  for (let at = own; at !== ''; ) {
    at = parentOf(at)
    // The top of a repository holds everything.
    if (at !== '' && homes.has(at)) return at
  }
  return undefined
}

const named = 5

/** What was not looked at, and what to set so that it is. */
export function unreadNotices(
  { beside, ofRivals }: Pick<UnreadFiles, 'beside' | 'ofRivals'>,
  configFile: string,
): string[] {
  const notices = ofRivals.map(
    ({ directory, owner, framework, paths }) =>
      `Not read: ${firstOf(paths, named)}. Both ${owner} and ${framework} claim ${directory || 'the top of the repository'}, and it was read as one of ${owner}. To have it read as one of ${framework}, add to ${configFile}: \`histories: [{ framework: ${framework}, path: ${yamlText(directory || '.')} }]\`; if nobody runs ${paths.length === 1 ? 'that file' : 'those files'} by itself, there is nothing to do.`,
  )
  if (beside.length > 0)
    notices.push(
      `Not read as ${beside.length === 1 ? 'a migration' : 'migrations'}, though in the directory of one: ${firstOf(beside, named)}. If ${beside.length === 1 ? 'it is' : 'they are'} to run, give ${beside.length === 1 ? 'it a name' : 'them names'} like those of the other files there.`,
    )
  return notices
}
