import type { Tree, TreeFile } from '../../git/tree.ts'
import type { ConfiguredHistory, HistoryLocation } from '../framework.ts'
import { labelFrom } from './labels.ts'
import { type ProjectSettings, settingsFiles, settingsFrom } from './project-settings.ts'
import { divideScopes } from './scopes.ts'

/** A directory of migrations before its scope is known. */
interface Candidate {
  directory: string
  label: string
  configured: boolean
}

/** Where apps keep their migrations: `<app>/migrations`, and where MIGRATION_MODULES says. */
export async function locateDjango(
  tree: Tree,
  configured: readonly ConfiguredHistory[],
): Promise<HistoryLocation[]> {
  const directories = directoriesOf(tree, 'migrations')
  const mine = configured.filter(history => history.framework === 'django')
  const projects = tree.files
    .filter(file => /(?:^|\/)manage\.py$/.test(file.path))
    .map(file => parentOf(file.path))
  // A tree without any sign of Django has no settings worth reading.
  if (directories.length === 0 && mine.length === 0 && projects.length === 0) return []
  const settings = settingsFiles(tree)
  const appFiles = new Map<string, TreeFile>()
  for (const directory of [...directories, ...mine.map(history => history.path)]) {
    const app = tree.file(join(parentOf(directory), 'apps.py'))
    if (app) appFiles.set(directory, app)
  }
  const bytes = await tree.read([...appFiles.values(), ...settings])
  const found = await settingsFrom(new Map(settings.flatMap(file => withBytes(file, bytes))))
  const candidates = new Map<string, Candidate>()
  for (const directory of directories) {
    const app = appFiles.get(directory)
    const text = app && bytes.get(app.oid)?.toString('utf8')
    candidates.set(directory, { directory, label: labelFrom(text, parentOf(directory)), configured: false })
  }
  for (const { directory, label } of moduleTargets(found, tree))
    candidates.set(directory, { directory, label, configured: false })
  for (const history of mine) {
    const directory = configuredDirectory(history.path, tree)
    const app = appFiles.get(history.path)
    const text = app && bytes.get(app.oid)?.toString('utf8')
    candidates.set(directory, {
      directory,
      label: history.name ?? candidates.get(directory)?.label ?? labelFrom(text, parentOf(directory)),
      configured: true,
    })
  }
  return located([...candidates.values()], found, projects, tree)
}

function located(
  candidates: Candidate[],
  settings: ProjectSettings,
  projects: string[],
  tree: Tree,
): HistoryLocation[] {
  const scopeOf = divideScopes(candidates, projects.length > 1 ? projects : [])
  const labels = new Map<string, number>()
  for (const { label } of candidates) labels.set(label, (labels.get(label) ?? 0) + 1)
  return candidates.map(({ directory, label, configured }) => {
    const scope = scopeOf(directory)
    const user = userModelOf(settings, scope)
    return {
      framework: 'django',
      name: labels.get(label) === 1 ? label : `${label} (${directory})`,
      directory,
      scope,
      files: tree.inDirectory(directory).filter(file => isMigrationFileName(file.path)),
      settings: { label, ...(user === undefined ? {} : { AUTH_USER_MODEL: user }) },
      configured,
    }
  })
}

/**
 * The names that the loader imports: `pkgutil.iter_modules` gives modules without a dot in their name, and Django leaves
 * out those that begin with `_` or `~`. https://github.com/django/django/blob/main/django/db/migrations/loader.py
 */
export function isMigrationFileName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return /^[^_~.][^.]*\.py$/.test(name)
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
      const directory = join(root, path)
      if (tree.inDirectory(directory).some(found => found.path.endsWith('.py'))) return [{ directory, label }]
    }
    return []
  })
}

function configuredDirectory(path: string, tree: Tree): string {
  const directory = path.replace(/^\.\//, '').replace(/\/+$/, '')
  const inside = join(directory, 'migrations')
  return tree.inDirectory(directory).some(file => isMigrationFileName(file.path) && /\/\d/.test(file.path)) ||
    tree.inDirectory(inside).length === 0
    ? directory
    : inside
}

/** Directories of a name that hold at least one file that could be a migration. */
function directoriesOf(tree: Tree, name: string): string[] {
  const found = new Set<string>()
  const ending = `/${name}`
  for (const file of tree.files) {
    if (!file.path.endsWith('.py')) continue
    const directory = parentOf(file.path)
    if (found.has(directory) || (directory !== name && !directory.endsWith(ending))) continue
    if (isMigrationFileName(file.path) && mayBePackage(directory, tree)) found.add(directory)
  }
  return [...found]
}

/**
 * Without an `__init__.py` Django passes a directory by. Where only that is missing, the migrations are judged all the same,
 * but a directory of Alembic or of SQL files is not taken from its own framework.
 */
function mayBePackage(directory: string, tree: Tree): boolean {
  const files = tree.inDirectory(directory)
  if (files.some(file => file.path === `${directory}/__init__.py`)) return true
  return (
    !files.some(file => file.path === `${directory}/env.py` || file.path.endsWith('.sql')) &&
    files.some(file => /\/\d[^/]*\.py$/.test(file.path))
  )
}

function withBytes(file: TreeFile, bytes: ReadonlyMap<string, Buffer>): [string, Buffer][] {
  const content = bytes.get(file.oid)
  return content ? [[file.path, content]] : []
}

export function parentOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash === -1 ? '' : path.slice(0, slash)
}

function join(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`
}
