import type { HistoryChange } from '../model/change.ts'
import type { HistoryLocation } from '../model/history-location.ts'
import { firstOf } from '../model/listing.ts'
import type { Tree } from '../model/tree.ts'
import { fileName, parentOf } from '../text/paths.ts'

/** New or changed files that may be migrations, and that nobody read as such. */
export interface UnreadFiles {
  /** In the directory of a history that is known. */
  beside: string[]
  /** In no known history. */
  elsewhere: string[]
}

/** What runners run; data, notes and lock files are none of it. */
const program = /\.(?:sql|pyc?|go|java|kt|groovy|rb|[cm]?[jt]s|exs?|php|cs|sh)$/i
/** What is beside migrations everywhere, and runs as none. */
const usual =
  /(?:^|\/)(?:__init__\.py|conftest\.py|env\.py|test_[^/]+|[^/]+_test\.\w+|[^/]+\.(?:test|spec)\.\w+|[^/]+\.d\.[cm]?ts)$/i
const undoes = /(?:^|[._-])(?:down|undo|rollback|revert)\.sql$|^U\d[\d._]*__|^\d+\.undo\./i
/** Copies, tests and texts about migrations. */
const copies =
  /(?:^|\/)(?:node_modules|vendor|third_party|site-packages|testdata|fixtures?|__fixtures__|tests?|__tests__|specs?|examples?|docs?)\//i
const directories = /(?:^|\/)(?:migrations?|migrate|(?:db|sql|schema)[-_]?migrations?)\//i
/** A version at its beginning, as migrations have it. */
const numbered = /^(?:\d{3}|\d+[_-]|[VBR][\d._]*__)/i

/** Compares two trees: of what is only looked for in directories that the configuration leaves out, nothing is said. */
export function unreadFiles(
  { base, merged }: { base: Tree; merged: Tree },
  locations: readonly HistoryLocation[],
  changes: readonly HistoryChange[],
): UnreadFiles {
  const read = new Set(
    changes.flatMap(({ base, merged }) =>
      [base, merged].flatMap(history =>
        history ? [...history.migrations, ...history.reading.unreadable].map(({ file }) => file.path) : [],
      ),
    ),
  )
  const homes = homesOf(locations)
  const found: UnreadFiles = { beside: [], elsewhere: [] }
  for (const { path, oid } of merged.files) {
    if (!program.test(path) || read.has(path) || base.file(path)?.oid === oid || usual.test(path)) continue
    const home = homeOf(path, homes)
    if (home !== undefined) {
      // Where base has such files, everybody knows what they are.
      const isKnown =
        undoes.test(fileName(path)) &&
        base.inDirectory(parentOf(path)).some(other => undoes.test(fileName(other.path)))
      if (!isKnown && !locations.some(({ files }) => files.some(file => file.path === path)))
        found.beside.push(path)
    } else if (looksLikeOne(path)) found.elsewhere.push(path)
  }
  return found
}

function looksLikeOne(path: string): boolean {
  const isSql = /\.sql$/i.test(path)
  return numbered.test(fileName(path)) && !copies.test(path) && (isSql || directories.test(path))
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
export function unreadNotices({ beside, elsewhere }: UnreadFiles, configFile: string): string[] {
  const notices: string[] = []
  if (beside.length > 0)
    notices.push(
      `Not read as ${beside.length === 1 ? 'a migration' : 'migrations'}, though in the directory of one: ${firstOf(beside, named)}. If ${beside.length === 1 ? 'it is' : 'they are'} to run, give ${beside.length === 1 ? 'it a name' : 'them names'} like those of the other files there.`,
    )
  if (elsewhere.length > 0) {
    const directory = parentOf(elsewhere[0] ?? '') || '.'
    const framework = /\.sql$/i.test(elsewhere[0] ?? '') ? 'sql' : 'programs'
    notices.push(
      `Not read, though ${elsewhere.length === 1 ? 'it looks like a migration' : 'they look like migrations'}: ${firstOf(elsewhere, named)}. If somebody runs what is in ${directory}, name it in ${configFile}: \`histories: [{ framework: ${framework}, path: ${directory} }]\`; else leave it out with \`exclude:\`.`,
    )
  }
  return notices
}
