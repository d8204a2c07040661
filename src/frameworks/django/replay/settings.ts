import type { Value } from '../../../languages/python/values.ts'
import type { Tree, TreeFile } from '../../../model/tree.ts'
import { byName } from '../../../text/by-name.ts'
import { settingsFiles } from '../project-settings.ts'
import { lastPart } from './arguments.ts'

/** Defaults of the settings that swap a model. */
const defaults: Readonly<Record<string, string>> = byName({
  AUTH_USER_MODEL: 'auth.User',
  OAUTH2_PROVIDER_APPLICATION_MODEL: 'oauth2_provider.Application',
  OAUTH2_PROVIDER_ACCESS_TOKEN_MODEL: 'oauth2_provider.AccessToken',
  OAUTH2_PROVIDER_ID_TOKEN_MODEL: 'oauth2_provider.IDToken',
  OAUTH2_PROVIDER_GRANT_MODEL: 'oauth2_provider.Grant',
  OAUTH2_PROVIDER_REFRESH_TOKEN_MODEL: 'oauth2_provider.RefreshToken',
  OAUTH2_PROVIDER_DEVICE_GRANT_MODEL: 'oauth2_provider.DeviceGrant',
  FILER_IMAGE_MODEL: 'filer.Image',
  WAGTAILIMAGES_IMAGE_MODEL: 'wagtailimages.Image',
  WAGTAILDOCS_DOCUMENT_MODEL: 'wagtaildocs.Document',
})

/** Where a settings file names an app: in which of its lists, and how far from its beginning. */
export interface AppPlace {
  list: string
  at: number
}

const mostRouters = 20

/** What a project's settings decide of its tables, as far as its tree says it literally. */
export class Settings {
  readonly #models: ReadonlyMap<string, string>
  /** The class of the keys that Django makes by itself: `BigAutoField`. */
  readonly autoField: string
  /** Major and minor version as one number: 4.2 is 402. */
  readonly version: number

  readonly #texts: readonly string[]
  /** Of each text, its file. */
  readonly #paths: readonly string[]

  constructor(
    models: ReadonlyMap<string, string>,
    autoField: string | undefined,
    version: number,
    texts: readonly string[] = [],
    paths: readonly string[] = [],
  ) {
    this.#models = models
    this.#texts = texts
    this.#paths = paths
    // https://docs.djangoproject.com/en/stable/releases/6.0/ made BigAutoField the default.
    this.autoField = autoField ?? (version >= 600 ? 'BigAutoField' : 'AutoField')
    this.version = version
  }

  /** The model that a setting names, as 'app.model' in lower case. */
  model(setting: string): string | undefined {
    const exact = this.#models.get(setting) ?? defaults[setting]
    if (exact !== undefined) return exact.toLowerCase()
    // A package's own settings object leaves its prefix out: `oauth2_settings.APPLICATION_MODEL`.
    const whole = Object.keys(defaults).find(name => name.endsWith(`_${setting}`))
    return whole === undefined ? undefined : this.model(whole)
  }

  /** A setting that a settings file gives a plain value. */
  literal(name: string): Value | undefined {
    if (!isName(name)) return undefined
    for (const text of this.#texts) {
      const written = new RegExp(`^${name}[ \\t]*(?::[^=\\r\\n\\u2028\\u2029]*)?=[ \\t]*(.+)$`, 'm')
        .exec(text)?.[1]
        ?.trim()
      const plain = written === undefined ? undefined : plainValue.exec(written)?.[1]
      if (plain !== undefined) return writtenValue(plain)
    }
    return undefined
  }

  /** The time zone that moments without one are of; undefined: moments have none at all. */
  get timeZone(): string | undefined {
    const uses = this.literal('USE_TZ')
    // https://docs.djangoproject.com/en/stable/releases/5.0/ made it the default.
    if (uses ? uses.kind === 'bool' && !uses.value : this.version < 500) return undefined
    const zone = this.literal('TIME_ZONE')
    return zone?.kind === 'str' ? zone.value : 'America/Chicago'
  }

  /** Is its database reached through GeoDjango's backend? */
  get usesPostgis(): boolean {
    return this.#texts.some(text => /\bgis\.db\.backends\.postgis\b|\bpostgis:\/\//.test(text))
  }

  /** The database routers that settings files name, whatever they make that depend on. */
  get routers(): string[] {
    const found = new Set<string>()
    this.#texts.forEach((text, i) => {
      if (isForTests(this.#paths[i] ?? '')) return
      for (const [, written = ''] of text.matchAll(
        /^[ \t]*DATABASE_ROUTERS\b(?:[ \t]*(?::[^=\r\n\u2028\u2029]*)?\+?=[ \t]*[[(]|\.(?:append|insert|extend)\()([^\])]*)/gm,
      ))
        for (const [, path = ''] of written.matchAll(/['"](\w[\w.]{0,200}\.\w+)['"]/g)) found.add(path)
    })
    return [...found].slice(0, mostRouters)
  }

  /** Does a settings file of the tree say anything of it? */
  mentions(name: string): boolean {
    return this.#texts.some(text => isSaidBy(text, name))
  }

  /** The one settings file that gives a setting its value; undefined where several do. */
  fileOf(name: string): string | undefined {
    const saying = this.#paths.filter((_, i) => isSaidBy(this.#texts[i] ?? '', name))
    const own = saying.filter(path => !isForTests(path))
    const [only] = own.length > 0 ? own : saying
    return own.length > 1 || (own.length === 0 && saying.length > 1) ? undefined : only
  }

  /** Is an app among INSTALLED_APPS? Undefined where no settings file of the tree lists any. */
  isInstalled(app: string): boolean | undefined {
    const listing = this.#texts.filter(text => /^[ \t\f]*INSTALLED_APPS\b/m.test(text))
    if (listing.length === 0) return undefined
    return listing.some(text => text.includes(`'${app}'`) || text.includes(`"${app}"`))
  }

  /** Where INSTALLED_APPS names an app, by its package or by its configuration; undefined where no settings file does. */
  placeOfApp(app: string): AppPlace | undefined {
    const named = new RegExp(`['"]${app.replace(/\W/g, '\\$&')}(?:\\.apps\\.\\w+|\\.\\w*Config)?['"]`)
    for (const [file, text] of this.#texts.entries()) {
      const at = /^[ \t\f]*INSTALLED_APPS\b/m.test(text) ? text.search(named) : -1
      if (at !== -1) return { list: `${file}:${text.slice(0, at).split(/[\])]/).length}`, at }
    }
    return undefined
  }

  /** Does a settings file of the tree list apps? */
  get listsApps(): boolean {
    return this.#texts.some(text => /^[ \t\f]*INSTALLED_APPS\b/m.test(text))
  }

  /** 'app.model', or 'settings.NAME' for what a setting names. */
  resolve(reference: string): string {
    if (!reference.startsWith('settings.')) return reference.toLowerCase()
    return this.model(lastPart(reference)) ?? reference.toLowerCase()
  }
}

/** Nothing else can be a setting, though a program may ask for anything. */
const isName = (name: string): boolean => /^\w{1,200}$/.test(name)

/** Is a setting given a value by a settings file? What reads the project's settings itself is an app's own module. */
function isSaidBy(text: string, name: string): boolean {
  return (
    isName(name) &&
    new RegExp(`^[ \\t\\f]*${name}\\b`, 'm').test(text) &&
    !/^[ \t\f]*from django\.conf import\b.*\bsettings\b/m.test(text)
  )
}

const plainValue = /^(True|False|None|-?\d+|(['"])[^'"\\\n]*\2)\s*(?:#.*)?$/

/** https://docs.djangoproject.com/en/stable/ref/settings/ */
export function djangoDefault(name: string): Value | undefined {
  const at = { start: 0, end: 0 }
  if (name === 'DEBUG') return { kind: 'bool', value: false, at }
  if (/^DEFAULT_(?:INDEX_)?TABLESPACE$/.test(name)) return { kind: 'str', value: '', literal: false, at }
  return undefined
}

function holdsDefaults(name: string): boolean {
  const module = /^(\w+)\.py$/.exec(name)?.[1]
  if (module === undefined) return false
  return (
    module.includes('conf') ||
    module.endsWith('settings') ||
    ['apps', 'defaults', 'constants', '__init__'].includes(module)
  )
}

/** What an app takes for settings that nobody sets: `getattr(settings, 'NAME', False)` in its own files. */
export async function appDefaults(tree: Tree, app: string): Promise<ReadonlyMap<string, Value>> {
  const files = tree.files.filter(
    ({ path, mode }) =>
      mode !== '120000' && path.startsWith(`${app}/`) && holdsDefaults(path.slice(app.length + 1)),
  )
  const bytes = await tree.read(files)
  const found = new Map<string, Value>()
  for (const { oid } of files) {
    const text = bytes.get(oid)?.toString('utf8') ?? ''
    for (const [, name = '', written = ''] of text.matchAll(
      /\bgetattr\(\s*(?:\w+\.)*settings\s*,\s*['"](\w+)['"]\s*,([^(){}[\],]+)(?:,\s*)?\)/g,
    )) {
      const plain = plainValue.exec(written.trim())?.[1]
      if (plain !== undefined && !found.has(name)) found.set(name, writtenValue(plain))
    }
  }
  return found
}

/** Newest semantics where the tree pins no version. */
const newest = 600

/** Files for tests say what tests need; those of the project come first. */
export function settingsInScope(tree: Tree, scope: string): TreeFile[] {
  const files = settingsFiles(tree)
  const inScope = scope === '' ? files : files.filter(file => file.path.startsWith(`${scope}/`))
  return [...(inScope.length > 0 ? inScope : files)].sort(
    (a, b) => Number(isForTests(a.path)) - Number(isForTests(b.path)),
  )
}

export async function readSettings(tree: Tree, scope: string): Promise<Settings> {
  const ranked = settingsInScope(tree, scope)
  const bytes = await tree.read(ranked)
  const models = new Map<string, string>()
  const texts: string[] = []
  const paths: string[] = []
  let autoField: string | undefined
  for (const file of ranked) {
    const text = bytes.get(file.oid)?.toString('utf8') ?? ''
    texts.push(text)
    paths.push(file.path)
    for (const [, name, model] of text.matchAll(
      /^[ \t\f]*([A-Z][A-Z0-9_]*_MODEL)[ \t]*(?::[^=\r\n\u2028\u2029]*)?=[ \t]*[uU]?['"](\w+\.\w+)['"]/gm,
    ))
      if (name !== undefined && model !== undefined && !models.has(name)) models.set(name, model)
    const key = /^[ \t\f]*DEFAULT_AUTO_FIELD[ \t]*(?::[^=\r\n\u2028\u2029]*)?=[ \t]*['"]([\w.]+)['"]/m.exec(
      text,
    )?.[1]
    if (key !== undefined) autoField ??= lastPart(key)
  }
  return new Settings(models, autoField, (await pinnedDjango(tree)) ?? newest, texts, paths)
}

function isForTests(path: string): boolean {
  return /(?:^|[/_])tests?(?:[/_.]|ing)|conftest|runtests|example|demo/.test(path)
}

function writtenValue(written: string): Value {
  const at = { start: 0, end: 0 }
  if (written === 'None') return { kind: 'none', at }
  if (written === 'True' || written === 'False') return { kind: 'bool', value: written === 'True', at }
  if (/^-?\d/.test(written)) return { kind: 'number', value: Number(written), at }
  return { kind: 'str', value: written.slice(1, -1), literal: false, at }
}

/** Django's version where a lock file or requirements pin it: 4.2.11 is 402. */
async function pinnedDjango(tree: Tree): Promise<number | undefined> {
  const files = tree.files
    .filter(({ path, mode }) => mode !== '120000' && isRequirements(path))
    .sort((a, b) => rank(a.path) - rank(b.path) || a.path.length - b.path.length)
    .slice(0, 40)
  const bytes = await tree.read(files)
  for (const { oid } of files) {
    const text = bytes.get(oid)?.toString('utf8') ?? ''
    const found = pinned.map(pattern => pattern.exec(text)).find(match => match !== null)
    if (found) return Number(found[1]) * 100 + Number(found[2])
  }
  return undefined
}

const pinned = [
  // poetry.lock, uv.lock, pdm.lock; Pipfile.lock; requirements and pyproject.
  /name = "django"\nversion = "(\d+)\.(\d+)/i,
  /"django": \{[^{}]*?"version": "==(\d+)\.(\d+)/i,
  /^[ \t]*["']?django(?:\[\w+\])?["']?\s*(?:==|~=|>=|=\s*["'][\^~=]*)\s*(\d+)\.(\d+)/im,
]

function isRequirements(path: string): boolean {
  return (
    /(?:^|\/)(?:poetry|uv|pdm|Pipfile)\.lock$|(?:^|\/)(?:pyproject\.toml|setup\.cfg|Pipfile)$/.test(path) ||
    isListOfRequirements(path)
  )
}

function isListOfRequirements(path: string): boolean {
  const parts = path.split('/')
  const name = /^([\w-]+)\.(?:txt|in)$/.exec(parts.at(-1) ?? '')?.[1]
  return name !== undefined && (name.includes('requirements') || parts.at(-2) === 'requirements')
}

function rank(path: string): number {
  if (path.endsWith('.lock')) return 0
  return path.endsWith('.txt') ? 1 : 2
}
