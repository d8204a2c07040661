import type { Tree } from '../../../../model/tree.ts'
import type { AppPlace, Settings } from '../settings.ts'

/** The directory of a command's file, or why it is not known which file it is. `undefined`: the tree has none. */
export type FoundCommand = { directory: string } | { why: string } | undefined

const found = new WeakMap<Settings, Map<string, FoundCommand>>()
const indexes = new WeakMap<Tree, ReadonlyMap<string, readonly string[]>>()

/** By a command's name, the directories that hold its file. */
function indexOf(tree: Tree): ReadonlyMap<string, readonly string[]> {
  let index = indexes.get(tree)
  if (!index) {
    const all = new Map<string, string[]>()
    for (const { path, mode } of tree.files) {
      if (mode === '120000' || !path.endsWith('.py')) continue
      const parts = /^(.*\/management\/commands)\/([^_/][^/]*)\.py$/.exec(path)
      if (parts?.[1] === undefined || parts[2] === undefined) continue
      const known = all.get(parts[2])
      if (known) known.push(parts[1])
      else all.set(parts[2], [parts[1]])
    }
    index = all
    indexes.set(tree, index)
  }
  return index
}

/**
 * The file of a command as Django finds it: of all installed apps, the first that has it.
 * https://docs.djangoproject.com/en/stable/howto/custom-management-commands/#overriding-commands
 */
export function findCommand(tree: Tree, settings: Settings, name: string): FoundCommand {
  const directories = indexOf(tree).get(name)
  if (!directories) return undefined
  const known = found.get(settings) ?? new Map<string, FoundCommand>()
  found.set(settings, known)
  const before = known.get(name)
  if (before) return before
  const answer = choose(directories, tree, settings, name)
  known.set(name, answer)
  return answer
}

function choose(directories: readonly string[], tree: Tree, settings: Settings, name: string): FoundCommand {
  const placed = directories.flatMap(directory => {
    const place = placeOf(directory, settings)
    return place ? [{ directory, ...place }] : []
  })
  placed.sort((a, b) => a.at - b.at)
  const [first] = placed
  if (first) {
    // Which of several lists goes first is not read.
    if (placed.some(({ list }) => list !== first.list))
      return { why: `which app the command ${name} is taken from depends on INSTALLED_APPS` }
    return { directory: first.directory }
  }
  // An app with migrations is taken for installed: they are replayed as well.
  const likely = directories.filter(
    directory => !settings.listsApps || tree.file(`${appOf(directory)}/migrations/__init__.py`) !== undefined,
  )
  const [only] = likely
  if (only !== undefined && likely.length === 1) return { directory: only }
  return {
    why:
      likely.length > 1
        ? `several apps have a command ${name}`
        : `the app of the command ${name} is not among INSTALLED_APPS`,
  }
}

const appOf = (directory: string): string => directory.slice(0, -'/management/commands'.length)

/** Where the project's Python path begins is not known: `src/shop/management/commands` is of `src.shop` or of `shop`. */
function placeOf(directory: string, settings: Settings): AppPlace | undefined {
  const segments = appOf(directory).split('/')
  for (let from = 0; from < segments.length; from++) {
    const place = settings.placeOfApp(segments.slice(from).join('.'))
    if (place) return place
  }
  return undefined
}

/** Commands of Django and of well-known packages that only read, or only make and change rows or files. */
export const withoutStructure: ReadonlySet<string> = new Set([
  'changepassword',
  'check',
  'clearsessions',
  'collectstatic',
  'compilemessages',
  'createinitialrevisions',
  'createsuperuser',
  'diffsettings',
  'dumpdata',
  'findstatic',
  'inspectdb',
  'loaddata',
  'makemessages',
  'remove_stale_contenttypes',
  'sendtestemail',
  'showmigrations',
  'sqlmigrate',
  'sqlsequencereset',
])
