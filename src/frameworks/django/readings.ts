import type { HistoryReading } from '../../model/history.ts'
import type { HistoryLocation } from '../../model/history-location.ts'
import type { Migration, ParentKind, ParentRef, Unreadable } from '../../model/migration.ts'
import { type Key, LoaderGraph } from './loader-graph.ts'
import type { Reference } from './migration-facts.ts'

export interface Loaded {
  migration: Migration
  label: string
  references: { reference: Reference; kind: ParentKind; parent: ParentRef; target: Key | undefined }[]
  replaces: Set<string>
}

export interface App {
  location: HistoryLocation
  label: string
  loaded: Loaded[]
  unreadable: Unreadable[]
}

/** One scope: all its apps in one graph. */
export function readingsOf(apps: readonly App[]): HistoryReading[] {
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
  const byLabel = missingByLabel(all, missing)
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

function missingByLabel(
  all: readonly Loaded[],
  missing: readonly (readonly [migration: number, reference: number])[],
): Map<string, HistoryReading['missing']> {
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
  return byLabel
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
      const isOfOther = target.label !== label
      const isEnd = ends.has(reference.name) && !graph.has(target.id)
      if (!isOfOther && (kind === 'parent' || isEnd)) return
      const key = isEnd ? endOf(target.label, reference.name, graph) : target
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

const ends = new Set(['__first__', '__latest__'])

function endOf(label: string, name: string, graph: LoaderGraph): Key | undefined {
  const id = name === '__first__' ? graph.rootOf(label) : graph.leafOf(label)
  return id === undefined ? undefined : { id, label }
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

export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.pyc?$/, '')
}
