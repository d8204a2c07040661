import type { Value } from '../../languages/python/values.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { fileName, parentOf } from '../../text/paths.ts'

/** What migrations need of a project's settings modules. */
export interface ProjectSettings {
  /** MIGRATION_MODULES: app label to the dotted path of its migrations, with the settings file that says so. */
  modules: { label: string; module: string; file: string }[]
  /** AUTH_USER_MODEL's app label, by settings file. */
  userModels: { label: string; file: string }[]
}

/** Enough for every project seen; a tree that calls everything "settings" must not be read as a whole. */
const mostFiles = 300

export function settingsFiles(tree: Tree): TreeFile[] {
  const found = tree.files.filter(
    file => file.path.endsWith('.py') && file.mode !== '120000' && maySet(file.path),
  )
  return found.slice(0, mostFiles)
}

function maySet(path: string): boolean {
  const directory = fileName(parentOf(path))
  const name = fileName(path)
  return (
    name.slice(0, -'.py'.length).includes('settings') ||
    directory.includes('settings') ||
    ['conf', 'config'].includes(directory) ||
    ['conftest.py', 'runtests.py'].includes(name)
  )
}

export async function settingsFrom(texts: ReadonlyMap<string, Buffer>): Promise<ProjectSettings> {
  const settings: ProjectSettings = { modules: [], userModels: [] }
  for (const [file, bytes] of texts) {
    const user = bytes.includes('AUTH_USER_MODEL')
    const modules = bytes.includes('MIGRATION_MODULES')
    if (!user && !modules) continue
    const { decodePython } = await import('../../languages/python/decode.ts')
    const decoded = decodePython(bytes)
    if (decoded.kind !== 'text') continue
    const model =
      /^[ \t\f]*AUTH_USER_MODEL[ \t]*(?::[^=\r\n\u2028\u2029]*)?=[ \t]*[uU]?['"](\w+)\.\w+['"]/m.exec(
        decoded.text,
      )?.[1]
    if (model !== undefined) settings.userModels.push({ label: model, file })
    if (modules) settings.modules.push(...(await modulesIn(decoded.text, file)))
  }
  return settings
}

/** https://docs.djangoproject.com/en/stable/ref/settings/#migration-modules */
async function modulesIn(text: string, file: string): Promise<ProjectSettings['modules']> {
  const [{ pythonReader }, { optionsOf }] = await Promise.all([
    import('../../languages/python/read-python.ts'),
    import('../../languages/python/values.ts'),
  ])
  const python = await pythonReader()
  const reading = python.read(text, new Set(), () => true)
  if (reading.kind === 'broken') return []
  const value = reading.module.names.get('MIGRATION_MODULES')
  const found: ProjectSettings['modules'] = []
  for (const option of value ? optionsOf(value) : []) {
    for (const [key, module] of option.kind === 'dict' ? option.entries : keywordsOf(option)) {
      // `None` switches an app's migrations off, mostly for tests: its directory is still what production runs.
      if (key.kind === 'str' && module.kind === 'str' && module.value !== '') {
        found.push({ label: key.value, module: module.value, file })
      }
    }
  }
  return found
}

/** `dict(app='path')` */
function keywordsOf(value: Value): (readonly [Value, Value])[] {
  if (value.kind !== 'call' || value.callee !== 'dict') return []
  return [...value.keywords].map(
    ([key, module]) => [{ kind: 'str', value: key, literal: false, at: module.at }, module] as const,
  )
}

/**
 * The app label that a file's AppConfig says: https://docs.djangoproject.com/en/stable/ref/applications/#django.apps.AppConfig.label
 * Without one it is the last part of the app's name, which is its directory.
 */
export function labelStatedIn(text: string, directory: string): string | undefined {
  if (!/^[ \t\f]+label\b/m.test(text)) return undefined
  const folder = lastPart(directory.replaceAll('/', '.'))
  const configs = appConfigsIn(text).filter(config => config.label !== undefined)
  const about = configs.filter(config => config.name === undefined || lastPart(config.name) === folder)
  return (about.find(config => config.isDefault) ?? about[0])?.label
}

interface AppConfigText {
  name?: string
  label?: string
  isDefault: boolean
}

/** Classes of a module with their literal attributes. Their shape is so regular that it needs no grammar, which keeps
 *  a check that touches no migration from loading one. */
function appConfigsIn(text: string): AppConfigText[] {
  const configs: AppConfigText[] = []
  for (const block of text.split(/^class\s+/m).slice(1)) {
    const config: AppConfigText = { isDefault: /^[ \t\f]+default[ \t]*=[ \t]*True\b/m.test(block) }
    const name = nameAttribute.exec(block)?.[2]
    const label = labelAttribute.exec(block)?.[2]
    if (name !== undefined) config.name = name
    if (label !== undefined) config.label = label
    configs.push(config)
  }
  return configs
}

/** `= 'text'`, with an annotation and a bracket where there are any. */
const literal = String.raw`[ \t]*(?::[^=\r\n\u2028\u2029]*)?=[ \t]*(?:\(\s*)?[uUrR]?(['"])([^'"\r\n\u2028\u2029]*)\1`

const nameAttribute = new RegExp(String.raw`^[ \t\f]+name${literal}`, 'm')

const labelAttribute = new RegExp(String.raw`^[ \t\f]+label${literal}`, 'm')

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}
