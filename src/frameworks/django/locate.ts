import type { ConfiguredHistory, HistoryLocation } from '../../model/history-location.ts'
import type { Result } from '../../model/result.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { fileName, parentOf, within } from '../../text/paths.ts'
import { trimEndOf } from '../../text/scan.ts'
import { readFollowingLinks } from '../python-files.ts'
import { labelStatedIn, type ProjectSettings, settingsFiles, settingsFrom } from './project-settings.ts'

/** A directory of migrations before its scope is known. */
interface Candidate {
  directory: string
  label: string
  /** Does nothing say the label, so that it is taken from the directory's name? */
  assumed: boolean
  configured: boolean
}

/** Where apps keep their migrations: `<app>/migrations`, and where MIGRATION_MODULES says. */
export async function locateDjango(
  tree: Tree,
  configured: readonly ConfiguredHistory[],
): Promise<HistoryLocation[]> {
  const directories = await migrationPackages(tree, 'migrations')
  const mine = configured.filter(history => history.framework === 'django')
  const projects = tree.files
    .filter(file => /(?:^|\/)manage\.py$/.test(file.path))
    .map(file => parentOf(file.path))
  // A tree without any sign of Django has no settings worth reading.
  if (directories.length === 0 && mine.length === 0 && projects.length === 0) return []
  const settings = settingsFiles(tree)
  const appFiles = new Map<string, TreeFile[]>()
  for (const directory of [...directories, ...mine.map(history => history.path)]) {
    const found = ['apps.py', '__init__.py'].map(name => tree.file(within(parentOf(directory), name)))
    appFiles.set(
      directory,
      found.flatMap(file => file ?? []),
    )
  }
  const bytes = await tree.read([...[...appFiles.values()].flat(), ...settings])
  const found = await settingsFrom(new Map(settings.flatMap(file => withBytes(file, bytes))))
  const labelled = (directory: string): Pick<Candidate, 'label' | 'assumed'> => {
    const app = parentOf(directory)
    // Before apps.py it was `__init__.py` that held the AppConfig; INSTALLED_APPS may still name that one.
    for (const file of appFiles.get(directory) ?? []) {
      const label = labelStatedIn(bytes.get(file.oid)?.toString('utf8') ?? '', app)
      if (label !== undefined) return { label, assumed: false }
    }
    return { label: fileName(app), assumed: true }
  }
  const candidates = new Map<string, Candidate>()
  for (const directory of directories)
    candidates.set(directory, { directory, ...labelled(directory), configured: false })
  for (const { directory, label } of moduleTargets(found, tree))
    candidates.set(directory, { directory, label, assumed: false, configured: false })
  for (const history of mine) {
    const directory = configuredDirectory(history.path, tree)
    const known = candidates.get(directory) ?? labelled(history.path)
    candidates.set(directory, {
      directory,
      label: history.name ?? known.label,
      assumed: history.name === undefined && known.assumed,
      configured: true,
    })
  }
  const [first, ...others] = located([...candidates.values()], found, projects, tree)
  if (!first) return []
  const beside = await printedSql(tree)
  return [
    beside.length > 0 ? { ...first, declared: [...(first.declared ?? []), ...beside] } : first,
    ...others,
  ]
}

function located(
  candidates: Candidate[],
  settings: ProjectSettings,
  projects: string[],
  tree: Tree,
): HistoryLocation[] {
  const scopeOf = divideScopes(candidates, projects.length > 1 ? projects : [])
  const withSql = directoriesOfSql(tree)
  const labels = new Map<string, number>()
  for (const { label } of candidates) labels.set(label, (labels.get(label) ?? 0) + 1)
  return candidates.map(({ directory, label, assumed, configured }) => {
    const scope = scopeOf(directory)
    const helpers = sqlBelow(directory, withSql)
    const user = userModelOf(settings, scope)
    return {
      framework: 'django',
      name: labels.get(label) === 1 ? label : `${label} (${directory})`,
      directory,
      scope,
      files: tree
        .inDirectory(directory)
        .filter(file => isMigrationFileName(file.path) || isSourceless(file.path, tree)),
      settings: {
        label,
        ...(assumed ? { assumed: 'true' } : {}),
        ...(user === undefined ? {} : { AUTH_USER_MODEL: user }),
      },
      configured,
      ...(helpers.length > 0 ? { declared: helpers } : {}),
    }
  })
}

/** Python loads compiled code by itself where its source is not there; nobody can read it. */
function isSourceless(path: string, tree: Tree): boolean {
  if (!path.endsWith('.pyc')) return false
  const source = path.slice(0, -1)
  return isMigrationFileName(source) && tree.file(source) === undefined
}

/** Django's default where no settings file says otherwise; nothing where several say different things. */
function userModelOf(settings: ProjectSettings, scope: string): string | undefined {
  const near = settings.userModels.filter(model => scope === '' || model.file.startsWith(`${scope}/`))
  const labels = new Set((near.length > 0 ? near : settings.userModels).map(model => model.label))
  if (labels.size === 0) return 'auth'
  return labels.size === 1 ? [...labels][0] : undefined
}

/** Dotted paths are looked for in the settings file's directory and all above it: one of them is on the import path. */
function moduleTargets(settings: ProjectSettings, tree: Tree): { directory: string; label: string }[] {
  return settings.modules.flatMap(({ label, module, file }) => {
    const path = module.replaceAll('.', '/')
    for (
      let root: string | undefined = parentOf(file);
      root !== undefined;
      root = root === '' ? undefined : parentOf(root)
    ) {
      const directory = within(root, path)
      if (tree.inDirectory(directory).some(found => found.path.endsWith('.py'))) return [{ directory, label }]
    }
    return []
  })
}

function configuredDirectory(path: string, tree: Tree): string {
  const directory = trimEndOf(path.replace(/^\.\//, ''), '/')
  const inside = within(directory, 'migrations')
  return tree.inDirectory(directory).some(file => isMigrationFileName(file.path) && /\/\d/.test(file.path)) ||
    tree.inDirectory(inside).length === 0
    ? directory
    : inside
}

function withBytes(file: TreeFile, bytes: ReadonlyMap<string, Buffer>): [string, Buffer][] {
  const content = bytes.get(file.oid)
  return content ? [[file.path, content]] : []
}

/** Directories of a name that hold migrations of Django's: most are recognised by their paths, the others by what is in them. */
async function migrationPackages(tree: Tree, name: string): Promise<string[]> {
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

/**
 * Which directories share one Django project, and so one database and one set of app labels. Several `manage.py` part a
 * monorepo; so do two directories with one label, which no project could load together.
 */
function divideScopes(
  places: readonly { directory: string; label: string }[],
  projects: readonly string[],
): (directory: string) => string {
  const roots = new Set(projects)
  const scopeOf = (directory: string): string => {
    let best = ''
    for (const root of roots) {
      if (root.length > best.length && (directory === root || directory.startsWith(`${root}/`))) best = root
    }
    return best
  }
  // Every round parts at least one pair, and a directory has only so many ancestors.
  for (let round = 0; round <= places.length; round++) {
    const seen = new Map<string, string>()
    let parted = false
    for (const { directory, label } of places) {
      const key = JSON.stringify([scopeOf(directory), label])
      const other = seen.get(key)
      if (other === undefined) {
        seen.set(key, directory)
        continue
      }
      for (const root of partingOf(other, directory)) {
        if (!roots.has(root)) parted = true
        roots.add(root)
      }
      if (parted) break
    }
    if (!parted) break
  }
  return scopeOf
}

/** The highest directories in which two paths lie apart. */
function partingOf(a: string, b: string): [string, string] {
  const [left, right] = [a.split('/'), b.split('/')]
  let shared = 0
  while (shared < left.length && left[shared] === right[shared]) shared++
  return [left.slice(0, shared + 1).join('/'), right.slice(0, shared + 1).join('/')]
}

/**
 * The names that the loader imports: `pkgutil.iter_modules` gives modules without a dot in their name, and Django leaves
 * out those that begin with `_` or `~`. https://github.com/django/django/blob/main/django/db/migrations/loader.py
 */
function isMigrationFileName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return /^[^_~.][^.]*\.py$/.test(name)
}

/** Directories of SQL below one of migrations: what these read and send is no history of its own. */
function sqlBelow(directory: string, withSql: ReadonlySet<string>): string[] {
  const prefix = `${directory}/`
  return [...withSql].filter(one => one.startsWith(prefix))
}

/** The directories that hold SQL. */
function directoriesOfSql(tree: Tree): Set<string> {
  return new Set(tree.files.filter(({ path }) => isSql(path)).map(({ path }) => parentOf(path)))
}

/** How `sqlmigrate` begins: https://docs.djangoproject.com/en/stable/ref/django-admin/#sqlmigrate */
const printed = /^\s*(?:BEGIN;\s*)?--\r?\n-- [A-Z]/
const mostRead = 50

/** Directories of an app's `migrations` that hold nothing but what `sqlmigrate` has printed. */
async function printedSql(tree: Tree): Promise<string[]> {
  const firsts = new Map<string, TreeFile>()
  for (const file of tree.files) {
    const directory = parentOf(file.path)
    if (!isSql(file.path) || fileName(directory) !== 'migrations' || firsts.has(directory)) continue
    if (file.mode === '120000' || !tree.file(within(parentOf(directory), '__init__.py'))) continue
    const programs = tree.inDirectory(directory).filter(({ path }) => path.endsWith('.py'))
    if (programs.every(({ path }) => fileName(path) === '__init__.py')) firsts.set(directory, file)
  }
  const chosen = [...firsts].slice(0, mostRead)
  const bytes = await tree.read(chosen.map(([, file]) => file))
  return chosen.flatMap(([directory, { oid }]) =>
    printed.test(bytes.get(oid)?.toString('utf8', 0, 200) ?? '') ? [directory] : [],
  )
}

function isSql(path: string): boolean {
  return /\.sql$/i.test(path)
}
