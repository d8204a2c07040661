import { decodePython } from '../../languages/python/decode.ts'
import { type PythonReader, pythonReader } from '../../languages/python/read-python.ts'
import type { HistoryReading } from '../../model/history.ts'
import type { HistoryLocation } from '../../model/history-location.ts'
import type { ParentKind, ParentRef, Unreadable } from '../../model/migration.ts'
import { startOfFile } from '../../model/position.ts'
import type { Result } from '../../model/result.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { readFollowingLinks } from '../python-files.ts'
import type { MigrationFile, Reference } from './migration-facts.ts'
import { readMigrationFile } from './migration-file.ts'
import { type App, type Loaded, readingsOf, stemOf } from './readings.ts'
import { contribApps } from './replay/contrib.ts'

/** What was learned of files, by blob id: equal bytes say the same in base and in merged. */
const known = new Map<string, MigrationFile>()
const mostKnown = 50_000

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

/** A file of a directory of migrations with what was read of it. */
interface NamedFacts {
  name: string
  facts: MigrationFile
}

/**
 * The label by which a directory's files name each other, where nothing but the directory's name says one: it may be set
 * where reading does not find it (a base class, a computed name). Without this every migration of such an app looks like a head.
 */
function labelAmongThemselves(
  files: readonly NamedFacts[],
  assumed: string,
  /** Labels of the other apps of the scope. */
  others: ReadonlySet<string>,
): string | undefined {
  const names = new Set(files.map(({ name }) => name))
  const pointing = new Map<string, Set<string>>()
  const refused = new Set<string>()
  for (const { name, facts } of files) {
    if (facts.kind !== 'migration') continue
    const squashed = new Set(facts.replaces)
    for (const reference of [...facts.dependencies, ...squashed]) {
      const { label, name: parent } = reference
      if (label.kind !== 'label' || !names.has(parent)) continue
      if (label.text === assumed) return undefined
      // What another app has under the name that this file itself has, or a later one, is another app's.
      if (parent >= name && !squashed.has(reference)) refused.add(label.text)
      const from = pointing.get(label.text)
      if (from) from.add(name)
      else pointing.set(label.text, new Set([name]))
    }
  }
  const labels = [...pointing].filter(
    ([label]) => !refused.has(label) && !others.has(label) && !Object.hasOwn(contribApps, label),
  )
  const most = Math.max(0, ...labels.map(([, from]) => from.size))
  const best = labels.filter(([, from]) => from.size === most)
  return best.length === 1 ? best[0]?.[0] : undefined
}
