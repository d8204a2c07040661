import { decodePython } from '../../languages/python/decode.ts'
import { type PythonReader, pythonReader } from '../../languages/python/read-python.ts'
import type { HistoryReading } from '../../model/history.ts'
import type { HistoryLocation } from '../../model/history-location.ts'
import type { Migration, ParentKind, ParentRef, Unreadable } from '../../model/migration.ts'
import { startOfFile } from '../../model/position.ts'
import type { Result } from '../../model/result.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { readFollowingLinks } from '../python-files.ts'
import { type Key, LoaderGraph } from './loader-graph.ts'
import type { MigrationFile, Reference } from './migration-facts.ts'
import { readMigrationFile } from './migration-file.ts'
import { labelAmongThemselves } from './own-label.ts'

/** What was learned of files, by blob id: equal bytes say the same in base and in merged. */
const known = new Map<string, MigrationFile>()
const mostKnown = 50_000

interface Loaded {
  migration: Migration
  label: string
  references: { reference: Reference; kind: ParentKind; parent: ParentRef; target: Key | undefined }[]
  replaces: Set<string>
}

interface App {
  location: HistoryLocation
  label: string
  loaded: Loaded[]
  unreadable: Unreadable[]
}

/** Reads the apps of a tree and ties them together as Django's loader does. */
export async function readDjango(
  locations: readonly HistoryLocation[],
  tree: Tree,
): Promise<HistoryReading[]> {
  const texts = await readFollowingLinks(
    locations.flatMap(location => location.files),
    tree,
    oid => known.has(oid),
  )
  const python = await pythonReader()
  const scopes = new Map<string, App[]>()
  for (const location of locations) {
    const app = readApp(location, locations, texts, python)
    if (!location.configured && app.loaded.length === 0 && app.unreadable.length === 0) continue
    const apps = scopes.get(location.scope)
    if (apps) apps.push(app)
    else scopes.set(location.scope, [app])
  }
  return [...scopes.values()].flatMap(readingsOf)
}

function readApp(
  location: HistoryLocation,
  all: readonly HistoryLocation[],
  texts: ReadonlyMap<TreeFile, Result<Buffer>>,
  python: PythonReader,
): App {
  const files = location.files.map(file => ({
    file,
    name: stemOf(file.path),
    facts: factsOf(file, texts, python),
  }))
  const { label: said = location.name, assumed } = location.settings
  const others = all.filter(other => other !== location && other.scope === location.scope)
  const found =
    assumed === undefined
      ? undefined
      : labelAmongThemselves(files, said, new Set(others.map(({ settings, name }) => settings.label ?? name)))
  const label = found ?? said
  const app: App = {
    location: found === undefined || location.configured ? location : { ...location, name: found },
    label,
    loaded: [],
    unreadable: [],
  }
  const doubtful: Unreadable[] = []
  for (const { file, name, facts } of files) {
    // A numbered file is meant to be a migration; Django stops with BadMigrationError at one without the class.
    const isNumbered = /^\d/.test(name)
    if (facts.kind === 'migration') app.loaded.push(loadedFrom(file, name, label, facts, location.settings))
    else if (facts.kind === 'unreadable' && isNumbered)
      app.unreadable.push({ file, range: facts.range, reason: facts.reason })
    else if (facts.kind === 'unreadable') doubtful.push({ file, range: facts.range, reason: facts.reason })
    else if (isNumbered && facts.refused) {
      doubtful.push({ file, range: startOfFile, reason: `${facts.reason}: Django refuses to start with it` })
    }
  }
  // Files that only may be migrations count where the directory is known to be Django's.
  if (app.loaded.length > 0) app.unreadable.push(...doubtful)
  return app
}

function factsOf(
  file: TreeFile,
  texts: ReadonlyMap<TreeFile, Result<Buffer>>,
  python: PythonReader,
): MigrationFile {
  const read = texts.get(file)
  if (read === undefined) {
    const cached = known.get(file.oid)
    return cached ?? { kind: 'unreadable', reason: 'it could not be read', range: startOfFile }
  }
  if (!read.ok) return { kind: 'unreadable', reason: read.reason, range: startOfFile }
  const decoded = decodePython(read.value)
  const facts: MigrationFile =
    decoded.kind === 'text'
      ? readMigrationFile(decoded.text, python)
      : read.value.includes('Migration')
        ? { kind: 'unreadable', reason: decoded.reason, range: startOfFile }
        : { kind: 'none', reason: decoded.reason, refused: true }
  if (file.mode !== '120000') {
    if (known.size >= mostKnown) known.clear()
    known.set(file.oid, facts)
  }
  return facts
}

function loadedFrom(
  file: TreeFile,
  name: string,
  label: string,
  facts: Extract<MigrationFile, { kind: 'migration' }>,
  settings: HistoryLocation['settings'],
): Loaded {
  const resolve = (reference: Reference, kind: ParentKind): Loaded['references'][number] => {
    const target = labelOf(reference, settings)
    const id = `${target ?? (reference.label.kind === 'setting' ? `settings.${reference.label.name}` : '?')}.${reference.name}`
    const parent: ParentRef = { id, kind, range: reference.range }
    return { reference, kind, parent, target: target === undefined ? undefined : { id, label: target } }
  }
  const references = [
    ...unique(facts.dependencies.map(reference => resolve(reference, 'parent'))),
    ...unique(facts.runBefore.map(reference => resolve(reference, 'run-before'))),
  ]
  const replaces = facts.replaces.map(reference => `${labelOf(reference, settings) ?? '?'}.${reference.name}`)
  const version = /^\d+/.exec(name)?.[0]
  return {
    migration: {
      id: `${label}.${name}`,
      ...(version === undefined ? {} : { version }),
      name,
      file,
      range: facts.range,
      parents: references.map(({ parent }) => parent),
      replaces,
      labels: [],
    },
    label,
    references,
    replaces: new Set(replaces),
  }
}

/** Named twice, it is a parent once. */
function unique(references: Loaded['references']): Loaded['references'] {
  return references.filter(
    ({ parent }, index) => references.findIndex(other => other.parent.id === parent.id) === index,
  )
}

function labelOf(reference: Reference, settings: HistoryLocation['settings']): string | undefined {
  if (reference.label.kind === 'label') return reference.label.text
  return reference.label.kind === 'setting' ? settings[reference.label.name] : undefined
}

/** One scope: all its apps in one graph. */
function readingsOf(apps: readonly App[]): HistoryReading[] {
  const graph = new LoaderGraph()
  const all = apps.flatMap(app => app.loaded)
  const labels = new Set(apps.filter(app => app.loaded.length > 0).map(app => app.label))
  for (const { migration, label } of all) graph.addNode(migration.id, label)
  // A file that can't be read is there nevertheless: what names it names no missing migration.
  const unread = apps.flatMap(app =>
    app.unreadable.map(({ file }) => ({ id: `${app.label}.${stemOf(file.path)}`, label: app.label })),
  )
  for (const { id, label } of unread) graph.addNode(id, label)
  addInternal(all, graph)
  const unanswered = addExternal(all, graph, labels)
  replaceSquashed(all, graph)
  const parents = new Map<string, Map<string, string[]>>(apps.map(app => [app.label, new Map()]))
  for (const { key, label, parents: of } of graph.edges()) parents.get(label)?.set(key, of)
  const missing = [...unanswered]
  for (const { label, wanted } of graph.dummies()) {
    if (!labels.has(label)) continue
    for (const { migration, reference } of wanted) missing.push([migration, reference])
  }
  const byLabel = new Map<string, HistoryReading['missing']>()
  for (const [index, referenceIndex] of missing) {
    const loaded = all[index]
    const reference = loaded?.references[referenceIndex]
    if (!loaded || !reference) continue
    const list = byLabel.get(loaded.label)
    const entry = { migration: loaded.migration, parent: reference.parent }
    if (list) list.push(entry)
    else byLabel.set(loaded.label, [entry])
  }
  return apps.map(app => ({
    framework: 'django',
    name: app.location.name,
    directory: app.location.directory,
    scope: app.location.scope,
    migrations: app.loaded.map(({ migration }) => migration),
    unreadable: app.unreadable,
    parents: standInForUnread(
      parents.get(app.label) ?? new Map(),
      unread.filter(({ label }) => label === app.label),
    ),
    missing: byLabel.get(app.label) ?? [],
  }))
}

/** `add_internal_dependencies`: before the others, so that `__first__` finds the right root. */
function addInternal(all: readonly Loaded[], graph: LoaderGraph): void {
  all.forEach(({ migration, label, references }, index) => {
    references.forEach(({ kind, reference, target }, at) => {
      if (kind !== 'parent' || target?.label !== label || reference.name === '__first__') return
      graph.addDependency({ id: migration.id, label }, target, { migration: index, reference: at, kind })
    })
  })
}

/** `add_external_dependencies` with `check_key`. Gives back references that Django stops at with a ValueError. */
function addExternal(
  all: readonly Loaded[],
  graph: LoaderGraph,
  labels: ReadonlySet<string>,
): [number, number][] {
  const unanswered: [number, number][] = []
  all.forEach(({ migration, label, references }, index) => {
    references.forEach(({ kind, reference, target }, at) => {
      // An app that is not in the tree is an installed package: whatever it has is there.
      if (!target || !labels.has(target.label)) return
      if (kind === 'parent' && target.label === label) return
      let key: Key | undefined = target
      if ((reference.name === '__first__' || reference.name === '__latest__') && !graph.has(target.id)) {
        if (target.label === label) return
        const end = reference.name === '__first__' ? graph.rootOf(target.label) : graph.leafOf(target.label)
        key = end === undefined ? undefined : { id: end, label: target.label }
      }
      if (!key) {
        unanswered.push([index, at])
        return
      }
      const self = { id: migration.id, label }
      const [child, parent] = kind === 'run-before' ? [key, self] : [self, key]
      graph.addDependency(child, parent, { migration: index, reference: at, kind })
    })
  })
  return unanswered
}

/** Squashes of squashes from the inside out, as Django 6 does: https://docs.djangoproject.com/en/stable/topics/migrations/#squashing-migrations */
function replaceSquashed(all: readonly Loaded[], graph: LoaderGraph): void {
  const squashes = new Map(
    all.filter(({ replaces }) => replaces.size > 0).map(loaded => [loaded.migration.id, loaded]),
  )
  const done = new Set<string>()
  for (const first of squashes.values()) {
    const stack: { loaded: Loaded; entered: boolean }[] = [{ loaded: first, entered: false }]
    for (let top = stack.pop(); top; top = stack.pop()) {
      const { id } = top.loaded.migration
      if (top.entered) {
        graph.replace(id, top.loaded.replaces)
        continue
      }
      if (done.has(id)) continue
      done.add(id)
      stack.push({ loaded: top.loaded, entered: true })
      for (const replaced of top.loaded.replaces) {
        const inner = squashes.get(replaced)
        if (inner && !done.has(replaced)) stack.push({ loaded: inner, entered: false })
      }
    }
  }
}

/**
 * An unreadable migration comes after something, but nobody knows what. What would be a head only for that reason must
 * not become one: the unread file stands after every head that its name sorts after.
 */
function standInForUnread(
  parents: Map<string, string[]>,
  unread: readonly { id: string }[],
): Map<string, string[]> {
  for (const { id } of unread) {
    const taken = new Set([...parents].flatMap(([key, of]) => (key === id ? [] : of)))
    parents.set(
      id,
      [...parents.keys()].filter(key => key !== id && key < id && !taken.has(key)),
    )
  }
  return parents
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.pyc?$/, '')
}
