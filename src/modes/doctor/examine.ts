import type { RecordSource } from '../../frameworks/recorded/source.ts'
import type { ObjectName } from '../../languages/sql/objects.ts'
import type { Engine } from '../../postgres/engine.ts'
import type { ExistingObject, Failure } from '../../replay/failure.ts'
import { readCreator } from '../../replay/provenance.ts'
import type { ReplayRequest } from '../../replay/request.ts'
import { type Catalog, diffCatalogs } from '../../schema/catalog.ts'
import type { Part } from '../../schema/parts.ts'
import { comesEarly, kindIn, lastPart, nameIn, recreate, runAll } from '../../schema/recreate.ts'
import type { DriftRow } from './diagnosis.ts'
import { type Effect, effectBetween, type Presence, presenceOf, rowOf } from './effects.ts'
import type { LiveDatabase } from './live.ts'
import { type Counting, objectNameIn, onlyOf } from './reconcile.ts'
import type { Entry, TreeAndRecord } from './record.ts'
import { isOfDuplicate, Scratch, whyFailed } from './scratch.ts'

export interface ScopeInput {
  request: ReplayRequest
  source: RecordSource
  tree: TreeAndRecord
  live: LiveDatabase
  engine: Engine
  /** Version tables, as catalogs write them. */
  exclude: readonly string[]
  counts: Counting
  /** Migrations that their runner would pass by. */
  late: ReadonlySet<Entry>
  onProgress: (doing: string) => void
}

/** A pending migration beside what the database has of it. */
export interface Examined {
  entry: Entry
  presence: Presence
  /** What it leads to. */
  after: Catalog
  parts: ReadonlyMap<string, readonly Part[]>
  /** Why it fails after exactly what is recorded, for another reason than that something exists. */
  fails: string | undefined
  unverified: string | undefined
}

/** What exactly the recorded migrations create, beside what the database has. */
interface RecordedStructure {
  catalog: Catalog
  presence: Presence
  parts: ReadonlyMap<string, readonly Part[]>
  /** What the database lacks, by the migration that created it. */
  missing: ReadonlyMap<Entry, string[]>
  drift: DriftRow[]
}

export interface Examination {
  recorded: RecordedStructure
  pending: Examined[]
  /** What all of the tree leads to; with `appliedOnCopy`, what is recorded. */
  end: Catalog
  endParts: ReadonlyMap<string, readonly Part[]>
  /** The structure of the database on a scratch database: the caller closes it. */
  copy: Scratch
  /** All that is pending has run on the copy already, in its order and without a failure. */
  appliedOnCopy: boolean
  unknowns: string[]
  notices: string[]
}

const empty: Catalog = { objects: new Map(), columns: new Map() }

/** Replays what is recorded and what is pending on a scratch database, and copies the structure of the real one to another. */
export async function examine(input: ScopeInput): Promise<Examination | { reason: string }> {
  const { tree, counts, late } = input
  input.onProgress('Replaying what is recorded')
  const replayed = await replayRecorded(input)
  if ('reason' in replayed) return replayed
  const { scratch, unknowns } = replayed
  let copied: Copied | undefined
  let running = scratch
  try {
    const only = (catalog: Catalog) => onlyOf(catalog, counts)
    const catalog = only(await scratch.catalog())
    unknowns.push(...tree.applied.flatMap(entry => notFollowed(entry, scratch)))
    const same = isCopy(input, catalog)
    // As the runbook will: then it has been tried already, on a database that need not be copied first.
    const onCopy = same && late.size === 0
    const found = same ? { scratch, catalog: input.live.catalog, notCopied: [] } : await copyOf(input)
    if ('reason' in found) return found
    copied = found
    if (same && !onCopy && tree.pending.length > 0)
      running = await scratch.fork(tree.applied.map(({ item }) => item))
    const live = only(copied.catalog)
    const recordedParts = await partsOfTables(scratch, catalog, differing(catalog, live))
    input.onProgress('Replaying what is pending')
    const before = troublesOf(running)
    const runs = await runPending(running, tree.pending, catalog, live, only)
    const appliedOnCopy = onCopy && troublesOf(running) === before
    if (onCopy && !appliedOnCopy) {
      copied = undefined
      const again = await replayRecorded(input)
      if ('reason' in again) return again
      copied = { ...found, scratch: again.scratch }
    }
    // Where nothing has to be marked or corrected, nobody asks what it all leads to.
    const end = appliedOnCopy ? catalog : only(await running.catalog())
    const endParts = await partsOfTables(
      running,
      end,
      new Set(runs.flatMap(({ parts }) => [...parts.keys()])),
    )
    const pending = runs.map(run => ({ ...run, presence: presenceIn(run, live, end) }))
    const presence = presenceOf(effectBetween(empty, catalog), live, catalog, end)
    const explained = new Set(
      pending.flatMap(one => [...one.presence.present, ...one.presence.renamed.values()]),
    )
    const missing = await creatorsOf(scratch, tree.applied, catalog, presence.absent)
    const drift = driftOf({ catalog, live, presence, explained })
    unknowns.push(...scratch.state.unknowns, ...running.state.unknowns)
    return {
      recorded: { catalog, presence, parts: recordedParts, missing, drift },
      pending,
      end,
      endParts,
      copy: copied.scratch,
      appliedOnCopy,
      unknowns: [...new Set(unknowns)],
      notices: [...replayed.notices, ...notCopiedNotice(copied.notCopied)],
    }
  } finally {
    if (running !== scratch) await running.close()
    if (copied?.scratch !== scratch) await scratch.close()
  }
}

function troublesOf({ state }: Scratch): number {
  return state.failures.length + state.unknowns.length
}

/** What is recorded leads to exactly what the database has: then it is a copy itself. */
function isCopy({ live, counts }: ScopeInput, recorded: Catalog): boolean {
  return diffCatalogs(recorded, onlyOf(live.catalog, counts)).length === 0
}

function notFollowed({ item }: Entry, scratch: Scratch): string[] {
  const { path } = item.migration.file
  const why = scratch.unverified(path)
  return why === undefined
    ? []
    : [`What ${path} does is not known without running it (${why}), so what it created can't be compared.`]
}

interface Replayed {
  scratch: Scratch
  unknowns: string[]
  notices: string[]
}

/** All at once, as fast as it goes; one by one where something fails. */
async function replayRecorded({
  request,
  engine,
  exclude,
  tree,
}: ScopeInput): Promise<Replayed | { reason: string }> {
  const items = tree.applied.map(({ item }) => item)
  const open = () => Scratch.open(request, engine, exclude)
  const first = await open()
  if (!first.ok) return first
  if ((await first.value.migrate(items)).length === 0)
    return { scratch: first.value, unknowns: [], notices: [] }
  await first.value.close()
  const again = await open()
  if (!again.ok) return again
  const { failed, duplicate } = await again.value.migrateRecorded(items)
  const said = (failure: Failure) =>
    `${failure.item.migration.file.path} is recorded, and fails on a new database: ${whyFailed(failure)}.`
  return {
    scratch: again.value,
    unknowns: failed.map(failure => `${said(failure)} What it created can't be compared.`),
    notices: duplicate.map(failure => `${said(failure)} \`migration-gate check\` says how to fix its file.`),
  }
}

interface Run extends Omit<Examined, 'presence'> {
  effect: Effect
  duplicates: readonly ExistingObject[]
}

async function runPending(
  scratch: Scratch,
  entries: readonly Entry[],
  start: Catalog,
  live: Catalog,
  only: (catalog: Catalog) => Catalog,
): Promise<Run[]> {
  // Where the database has nothing that is not recorded, nothing of what is pending can exist.
  const mayExist = effectBetween(start, live)
  const nothing = mayExist.created.length + mayExist.changed.length + mayExist.dropped.length === 0
  const runs: Run[] = []
  let before = start
  for (const entry of entries) {
    const failures = await scratch.migrate([entry.item])
    const duplicates = failures.flatMap(({ existingObject }) => existingObject ?? [])
    const onlyDuplicates = failures.length > 0 && failures.every(isOfDuplicate)
    if (onlyDuplicates) await scratch.runRest(failures)
    const looked = !nothing || onlyDuplicates
    const after = looked ? only(await scratch.catalog()) : before
    const effect = nothing && !onlyDuplicates ? effectBetween(empty, empty) : effectBetween(before, after)
    const [failure] = failures.filter(one => !isOfDuplicate(one))
    const { path } = entry.item.migration.file
    runs.push({
      entry,
      effect,
      after,
      duplicates: onlyDuplicates ? duplicates : [],
      parts: await partsOfTables(scratch, after, tablesOf(effect, after, live)),
      fails: failure && whyFailed(failure),
      unverified: scratch.unverified(path),
    })
    before = after
  }
  return runs
}

/** What creates something that the recorded migrations have created is there as they created it. */
function presenceIn({ effect, duplicates, after }: Run, live: Catalog, end: Catalog): Presence {
  const presence = presenceOf(effect, live, after, end)
  for (const { object, structure, nameOnly } of duplicates) {
    const key = keyOfObject(object)
    if (!live.objects.has(key)) presence.absent.push(key)
    else if (nameOnly === true || structure?.kind === 'different')
      presence.different.push(
        ...(structure && structure.kind !== 'identical'
          ? structure.rows
          : [[key, 'exists', '–'] as const]
        ).map(([what, database, migration]) => ({ what: `${key}: ${what}`, database, migration })),
      )
    else presence.present.push(key)
  }
  return presence
}

function keyOfObject({ kind, schema = 'public', table, name }: ObjectName): string {
  return [`${kind} ${schema}`, ...(table === undefined || kind === 'index' ? [] : [table]), name].join('.')
}

/** Tables of which a migration changes something, and that are there with differences. */
function tablesOf({ created, changed }: Effect, after: Catalog, live: Catalog): Set<string> {
  const keys = [...created, ...changed.map(({ key }) => key)]
  return new Set(
    keys.flatMap(key => {
      const table = after.objects.get(key)?.partOf ?? key
      return table.startsWith('table ') && live.objects.has(table) ? [table] : []
    }),
  )
}

function differing(wanted: Catalog, live: Catalog): Set<string> {
  const { created, changed } = effectBetween(live, wanted)
  return tablesOf({ created, changed, dropped: [] }, wanted, live)
}

async function partsOfTables(
  scratch: Scratch,
  catalog: Catalog,
  tables: ReadonlySet<string>,
): Promise<Map<string, readonly Part[]>> {
  const parts = new Map<string, readonly Part[]>()
  for (const table of tables)
    if (catalog.objects.has(table)) parts.set(table, await scratch.parts(table.slice('table '.length)))
  return parts
}

async function creatorsOf(
  scratch: Scratch,
  applied: readonly Entry[],
  catalog: Catalog,
  absent: readonly string[],
): Promise<Map<Entry, string[]>> {
  const missing = new Map<Entry, string[]>()
  const { executed } = scratch.state
  const last = applied.at(-1)
  for (const key of absent) {
    const object = catalog.objects.get(key)
    // What is part of a missing table is missing with it.
    if (!object || (object.partOf !== undefined && absent.includes(object.partOf))) continue
    const names = [
      nameOf(key, object),
      ...(object.partOf === undefined ? [] : [objectNameIn('table', nameIn(object.partOf))]),
    ]
    let creator: Entry | undefined
    for (const name of names) {
      const found = await readCreator(name, executed)
      creator ??= applied.find(({ item }) => item === found?.by)
    }
    const entry = creator ?? last
    if (entry) missing.set(entry, [...(missing.get(entry) ?? []), key])
  }
  return missing
}

function nameOf(key: string, { name, partOf }: { name: string; partOf?: string }): ObjectName {
  const kind = kindIn(key, name) as ObjectName['kind']
  if (partOf === undefined || kind === 'index') return objectNameIn(kind, name)
  const table = objectNameIn('table', nameIn(partOf))
  const { schema } = table
  return {
    kind,
    table: table.name,
    name: objectNameIn(kind, lastPart({ name, partOf })).name,
    ...(schema === undefined ? {} : { schema }),
  }
}

/** `explained`: what a pending migration creates. */
function driftOf(sides: {
  catalog: Catalog
  live: Catalog
  presence: Presence
  explained: ReadonlySet<string>
}): DriftRow[] {
  const { catalog, live, presence, explained } = sides
  const wrong = new Set([...presence.absent, ...presence.different.map(({ what }) => what)])
  const named = new Set([...presence.renamed.keys(), ...presence.renamed.values()])
  return diffCatalogs(catalog, live).flatMap(({ object, kind, left, right }): DriftRow[] => {
    const row = {
      object,
      ...(right === undefined ? {} : { database: right }),
      ...(left === undefined ? {} : { migrations: left }),
    }
    if (kind === 'column-order') return [{ ...row, kind: 'column-order' }]
    if (named.has(object) || explained.has(object)) return []
    if (kind === 'missing-left') {
      const whole = live.objects.get(object)?.partOf
      return explained.has(whole ?? '') ? [] : [{ ...row, kind: 'additional' }]
    }
    if (!wrong.has(object)) return []
    return [{ ...row, kind: kind === 'missing-right' ? 'missing' : 'different' }]
  })
}

interface Copied {
  scratch: Scratch
  /** As PostgreSQL prints it on the scratch engine, with what could not be copied as the database itself prints it. */
  catalog: Catalog
  notCopied: string[]
}

async function copyOf({
  request,
  engine,
  exclude,
  live,
  tree,
}: ScopeInput): Promise<Copied | { reason: string }> {
  const opened = await Scratch.open(request, engine, exclude)
  if (!opened.ok) return { reason: opened.reason }
  const scratch = opened.value
  const run = (sql: string) => scratch.run(sql)
  const { creations } = recreate(live.catalog)
  const early = creations.findIndex(({ object }) => !comesEarly(object))
  const at = early < 0 ? creations.length : early
  const functions = live.functions.map(sql => ({ object: 'function', sql }))
  await run('SET check_function_bodies = off')
  await runAll(run, [...creations.slice(0, at), ...functions, ...creations.slice(at)])
  await scratch.replica.refreshSession()
  const made = await scratch.catalog()
  const notCopied = [...live.catalog.objects.keys()].filter(key => !made.objects.has(key))
  await scratch.markApplied(tree.applied.map(({ item }) => item))
  const objects = new Map(made.objects)
  for (const key of notCopied) {
    const object = live.catalog.objects.get(key)
    if (object) objects.set(key, object)
  }
  // What the preparation of the replay has brought and the database has not.
  for (const key of made.objects.keys()) if (!live.catalog.objects.has(key)) objects.delete(key)
  const columns = new Map([...made.columns].filter(([key]) => objects.has(key)))
  return { scratch, catalog: { objects, columns }, notCopied }
}

const maxNamed = 5

function notCopiedNotice(keys: readonly string[]): string[] {
  if (keys.length === 0) return []
  const named = keys.slice(0, maxNamed).join(', ')
  const more = keys.length > maxNamed ? ` and ${keys.length - maxNamed} more` : ''
  return [
    `Not on the scratch copy that the runbook was tried on: ${named}${more}. What depends on these is not proven there.`,
  ]
}

/** The rows of a migration's differences, for people. */
export function differencesIn(presence: Presence) {
  const renamed = [...presence.renamed].map(([key, other]) => rowOf(key, `as ${other}`, 'exists'))
  return [
    ...presence.different,
    ...presence.absent.map(key => rowOf(key, undefined, 'exists')),
    ...presence.additional.map(({ what, database, migration }) => ({ what, database, migration })),
    ...renamed,
  ]
}
