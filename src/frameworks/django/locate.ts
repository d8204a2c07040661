import type { ConfiguredHistory, HistoryLocation } from '../../model/history-location.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { fileName, parentOf, within } from '../../text/paths.ts'
import { trimEndOf } from '../../text/scan.ts'
import { labelStatedIn } from './labels.ts'
import { migrationPackages } from './migration-packages.ts'
import { isMigrationFileName } from './paths.ts'
import { type ProjectSettings, settingsFiles, settingsFrom } from './project-settings.ts'
import { divideScopes } from './scopes.ts'

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
  return candidates.map(({ directory, label, assumed, configured }) => {
    const scope = scopeOf(directory)
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
