import { decode } from '../../git/git-tree.ts'
import type { Tree } from '../../model/tree.ts'
import { byName } from '../../text/by-name.ts'
import { fileName, isIn, normalized, parentOf, within } from '../../text/paths.ts'
import { camelCased, flattened, prefixed, propertiesIn, type Values, yamlValuesIn } from '../java-settings.ts'
import type { Element } from '../liquibase/element.ts'
import { commandLinesOf } from './command-line.ts'
import { type FlywayPrefixes, standardPrefixes } from './names.ts'

/** What a project's own files say of how Flyway is used. https://documentation.red-gate.com/flyway/reference/configuration */
export interface FlywaySettings {
  /** The file that says it. */
  file: string
  /** Directories of the tree. */
  locations: readonly string[]
  /** One of them is of the class path, where Flyway looks for classes, too. */
  scansClasses: boolean
  /** Absent: Flyway's own. */
  prefixes?: FlywayPrefixes
  outOfOrder: boolean
  group: boolean
  mixed: boolean
  /** Is the lock that Flyway takes a transaction? Then CREATE INDEX CONCURRENTLY never ends. */
  transactionalLock: boolean
  /** A name that is almost a migration's stops it. */
  validatesNames: boolean
  /** Applied migrations may be missing. */
  ignoresMissing: boolean
  placeholders: Readonly<Record<string, string>>
  replacesPlaceholders: boolean
}

/** Where classes are, and where the files are that belong to them. */
export const javaRoots = ['src/main/java/', 'src/main/kotlin/']
export const resources = 'src/main/resources/'

/** Of very many files in which settings may be, the first ones are read. */
const maxFiles = 50
/** Of one file that names more locations than this, the first ones count. */
const maxLocations = 10

/** `directories`: in which scripts may start Flyway. */
export async function settingsOf(tree: Tree, directories: ReadonlySet<string>): Promise<FlywaySettings[]> {
  const files = tree.files.filter(({ path }) => readers[fileName(path)] !== undefined).slice(0, maxFiles)
  const [blobs, commandLines] = await Promise.all([tree.read(files), commandLinesOf(tree, directories)])
  const found: FlywaySettings[] = []
  const ownFiles = new Set<string>()
  for (const file of files) {
    const text = decode(blobs.get(file.oid))
    if (!/flyway/i.test(text) && !fileName(file.path).startsWith('flyway.')) continue
    const values = await readers[fileName(file.path)]?.(text)
    if (!values || values.size === 0) continue
    const at = parentOf(file.path)
    ownFiles.add(at)
    found.push(settingsFrom(new Map([...values, ...(commandLines.get(at)?.values ?? [])]), file.path, tree))
  }
  for (const [at, { file, values }] of commandLines)
    if (!ownFiles.has(at)) found.push(settingsOfScript(settingsFrom(values, file, tree), tree))
  return found
}

/** A script may be started anywhere: its locations count where they are some of the tree. */
function settingsOfScript(settings: FlywaySettings, tree: Tree): FlywaySettings {
  return {
    ...settings,
    locations: settings.locations.filter(at => tree.files.some(({ path }) => isIn(at, path))),
  }
}

function settingsFrom(values: Values, file: string, tree: Tree): FlywaySettings {
  const is = (name: string, otherwise = false): boolean =>
    values.has(name) ? values.get(name)?.trim().toLowerCase() === 'true' : otherwise
  const prefixes = prefixesIn(values)
  const placeholders = [...values].flatMap(([name, value]): [string, string][] =>
    name.startsWith('placeholders.') ? [[name.slice('placeholders.'.length), value]] : [],
  )
  const locations = (values.get('locations') ?? '').split(',', maxLocations).map(one => one.trim())
  return {
    file,
    locations: locations.flatMap(location => directoriesAt(location, file, tree)),
    scansClasses: locations.some(one => !one.startsWith('filesystem:')),
    ...(prefixes ? { prefixes } : {}),
    outOfOrder: is('outOfOrder'),
    group: is('group'),
    mixed: is('mixed'),
    transactionalLock: is('postgresql.transactional.lock', true),
    validatesNames: is('validateMigrationNaming'),
    ignoresMissing: /\*:missing|\bversioned:missing|\*:\*/i.test(values.get('ignoreMigrationPatterns') ?? ''),
    placeholders: byName(Object.fromEntries(placeholders)),
    replacesPlaceholders: is('placeholderReplacement', true),
  }
}

function prefixesIn(values: Values): FlywayPrefixes | undefined {
  const [versioned, repeatable, baseline] = [
    'sqlMigrationPrefix',
    'repeatableSqlMigrationPrefix',
    'baselineMigrationPrefix',
  ].map(name => values.get(name)?.trim())
  const prefixes = {
    versioned: versioned ?? standardPrefixes.versioned,
    baseline: baseline ?? standardPrefixes.baseline,
    repeatable: repeatable ?? standardPrefixes.repeatable,
  }
  const isStandard = JSON.stringify(prefixes) === JSON.stringify(standardPrefixes)
  return isStandard ? undefined : prefixes
}

/** The directories of the tree that a location names; `{vendor}` is Spring's name for the database. */
function directoriesAt(location: string, configuration: string, tree: Tree): string[] {
  const [, scheme = 'classpath', path = ''] =
    /^(?:(filesystem|classpath):)?\/?(.*?)\/?$/.exec(location.replaceAll('{vendor}', 'postgresql')) ?? []
  if (path === '' || path.includes('*')) return []
  // An absolute path is one of the machine, or of a container.
  if (location.startsWith('filesystem:/')) return []
  if (scheme === 'filesystem') {
    const at = normalized(within(parentOf(configuration), path))
    return at === undefined ? [] : [at]
  }
  const ofFile = /^(?:(.*)\/)?src\/(?:main|test)\/resources(?:\/|$)/.exec(`${parentOf(configuration)}/`)
  if (ofFile) return [within(ofFile[1] ?? '', `${resources}${path}`)]
  const end = `/resources/${path}/`
  const found = new Set<string>()
  for (const { path: file } of tree.files) {
    const at = `/${file}`.indexOf(end)
    if (at >= 0) found.add(file.slice(0, at + end.length - 2))
    // There may be classes alone.
    const root = javaRoots.find(one => `/${file}`.includes(`/${one}${path}/`))
    if (root !== undefined) found.add(`${file.slice(0, `/${file}`.indexOf(`/${root}`))}${resources}${path}`)
  }
  return [...found]
}

const readers: Readonly<Record<string, (text: string) => Promise<Values> | Values>> = byName({
  'flyway.conf': text => prefixed(propertiesIn(text), 'flyway.'),
  'flyway.toml': fromToml,
  'application.properties': fromSpring,
  'application.yml': fromYaml,
  'application.yaml': fromYaml,
  'build.gradle': fromGradle,
  'build.gradle.kts': fromGradle,
  'pom.xml': fromMaven,
})

function fromSpring(text: string): Values {
  return camelCased(prefixed(propertiesIn(text), 'spring.flyway.'), 'placeholders.')
}

async function fromYaml(text: string): Promise<Values> {
  return camelCased(prefixed(await yamlValuesIn(text), 'spring.flyway.'), 'placeholders.')
}

async function fromToml(text: string): Promise<Values> {
  const { parse } = await import('smol-toml')
  try {
    return prefixed(flattened(parse(text)), 'flyway.')
  } catch {
    return new Map()
  }
}

/** `flyway { locations = ['filesystem:sql']; outOfOrder = true }` */
function fromGradle(text: string): Values {
  const at = /^[ \t]*flyway[ \t]*\{/m.exec(text)
  if (!at) return new Map()
  const end = text.indexOf('\n}', at.index)
  const block = text.slice(at.index, end < 0 ? at.index + 5000 : end)
  const values = new Map<string, string>()
  for (const [, name = '', value = ''] of block.matchAll(/^[ \t]*(\w+)[ \t]*=[ \t]*(.{1,1000})$/gm)) {
    const texts = [...value.matchAll(/['"]([^'"]*)['"]/g)].map(([, one = '']) => one)
    values.set(name, texts.length > 0 ? texts.join(',') : value.trim())
  }
  return values
}

/** A longer pom.xml is passed by. */
const maxPomLength = 1_000_000
const maxPlugins = 20

/** What pom.xml says of Flyway: the configuration of its plug-in, and properties called `flyway.…`. */
export async function fromMaven(text: string): Promise<Values> {
  const values = new Map<string, string>()
  if (text.length > maxPomLength) return values
  const { xmlIn } = await import('../liquibase/xml.ts')
  const { MalformedChangelogError } = await import('../liquibase/element.ts')
  let root: Element
  try {
    root = xmlIn(text)
  } catch (error) {
    if (error instanceof MalformedChangelogError) return values
    throw error
  }
  const properties = propertiesOf(root)
  const filled = (value: string) =>
    value
      .replace(/\$\{(?:project\.)?basedir\}\/?/g, '')
      .replace(/\$\{([\w.-]{1,100})\}/g, (whole, name: string) => properties.get(name) ?? whole)
      .trim()
  for (const [name, value] of properties)
    if (name.startsWith('flyway.')) values.set(name.slice('flyway.'.length), filled(value))
  for (const plugin of pluginsIn(root))
    for (const setting of childOf(plugin, 'configuration')?.children ?? [])
      for (const [name, value] of settingsIn(setting)) values.set(name, filled(value))
  return values
}

function propertiesOf(root: Element): Map<string, string> {
  const found = childOf(root, 'properties')?.children ?? []
  return new Map(found.map(({ name, text }) => [name, text.trim()]))
}

function childOf({ children }: Element, name: string): Element | undefined {
  return children.find(child => child.name === name)
}

function pluginsIn(root: Element): Element[] {
  const found: Element[] = []
  const left = [root]
  for (let at = left.pop(); at && found.length < maxPlugins; at = left.pop()) {
    const isFlyway = childOf(at, 'artifactId')?.text.trim() === 'flyway-maven-plugin'
    if (at.name === 'plugin' && isFlyway) found.push(at)
    for (const child of at.children) left.push(child)
  }
  return found
}

/** A list is one value with commas; `placeholders` holds one value each. */
function settingsIn({ name, text, children }: Element): [string, string][] {
  if (children.length === 0) return [[name, text]]
  if (name === 'placeholders') return children.map(child => [`${name}.${child.name}`, child.text.trim()])
  return [[name, children.map(child => child.text.trim()).join(',')]]
}
