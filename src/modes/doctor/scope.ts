import type { Framework } from '../../frameworks/framework.ts'
import type { Place, RecordSource } from '../../frameworks/recorded/source.ts'
import { type ReplayInput, requestFor } from '../../gate/replay-request.ts'
import type { HistoryChange } from '../../model/change.ts'
import type { History } from '../../model/history.ts'
import type { Tree } from '../../model/tree.ts'
import { type Engine, EngineUnavailableError } from '../../postgres/engine.ts'
import { CannotContinueError, OutOfTimeError } from '../../replay/replica.ts'
import type { ReplayRequest } from '../../replay/request.ts'
import { parentOf, within } from '../../text/paths.ts'
import type { HistoryDiagnosis, MigrationDiagnosis, State } from './diagnosis.ts'
import { stateOf } from './effects.ts'
import { differencesIn, type Examination, type Examined, examine } from './examine.ts'
import type { LiveDatabase, Recorded, RecordedRow } from './live.ts'
import { compareRecord, type Entry, type TreeAndRecord } from './record.ts'
import { type Runbook, type RunbookInput, recordRunbook, runbookOf } from './runbook.ts'

/** Histories that share a database and a version table. */
export interface Scope {
  framework: Framework
  changes: HistoryChange[]
  /** Where its runner may keep its record. */
  sources: readonly RecordSource[]
}

export interface ScopeRequest {
  scope: Scope
  record: Recorded
  live: LiveDatabase
  input: ReplayInput
  openScratch: () => Promise<Engine>
  onProgress: (doing: string) => void
}

export interface ScopeDiagnosis {
  histories: HistoryDiagnosis[]
  unknowns: string[]
  notices: string[]
  /** What is recorded and what really is pending, to replay with rows; absent where nothing can be replayed. */
  pending?: ReplayRequest
}

export async function diagnoseScope(request: ScopeRequest): Promise<ScopeDiagnosis> {
  const { scope, record, input } = request
  const histories = scope.changes.flatMap(({ merged }) => merged ?? [])
  const name = histories.map(one => one.name).join(', ')
  const { source } = record
  if (!source) {
    const why = `Where ${scope.framework.title} records what it has applied is not known for ${name}, so nothing can be said of it.`
    return { histories: [], unknowns: [why], notices: [] }
  }
  if (record.kind === 'unread') return { histories: [], unknowns: [record.why], notices: [] }
  const replayed = await requestFor(input, scope.framework, scope.changes)
  const blobs = await input.merged.read(replayed.merged.map(({ migration }) => migration.file))
  const items = replayed.merged.map(item => ({
    ...item,
    introduced: false,
    content: blobs.get(item.migration.file.oid) ?? Buffer.alloc(0),
  }))
  const tree = compareRecord({
    source,
    histories,
    items,
    rows: record.kind === 'read' ? record.rows : [],
    order: scope.framework.runner.order,
  })
  const sides = packagesIn(
    source,
    tree,
    items.map(item => source.keyOf({ migration: item.migration, content: item.content })),
  )
  const about: About = { ...request, source, histories, tree, ...sides }
  const unreadable = histories.flatMap(({ reading }) =>
    reading.unreadable.map(({ file, reason }) => `${file.path} could not be read: ${reason}.`),
  )
  const { startFrom: _, schema: __, rows: ___, ...rest } = replayed
  const found = await structureOf(about, { ...rest, base: [], merged: items, pending: [] })
  return { ...found, unknowns: [...unreadable, ...found.unknowns] }
}

interface About extends ScopeRequest {
  source: RecordSource
  histories: readonly History[]
  tree: TreeAndRecord
  /** Rows of the version table that no migration of the tree stands for, and that should have one. */
  unknown: RecordedRow[]
  ofPackages: RecordedRow[]
  counts: (table: string) => boolean
}

/** What the tree can't hold is no loss: migrations and tables of installed packages. */
function packagesIn(
  { packages }: RecordSource,
  { unknown }: TreeAndRecord,
  keys: readonly string[],
): Pick<About, 'unknown' | 'ofPackages' | 'counts'> {
  if (!packages) return { unknown, ofPackages: [], counts: () => true }
  const own = new Set(keys.map(packages.of))
  const ofPackages = unknown.filter(({ key }) => !own.has(packages.of(key)))
  const foreign = new Set([...packages.known, ...ofPackages.map(({ key }) => packages.of(key))])
  const theirs = [...foreign].filter(name => !own.has(name))
  return {
    unknown: unknown.filter(row => !ofPackages.includes(row)),
    ofPackages,
    counts: table =>
      !theirs.some(name => packages.has(name, table)) || [...own].some(name => packages.has(name, table)),
  }
}

async function structureOf(about: About, replay: ReplayRequest): Promise<ScopeDiagnosis> {
  const { scope, histories, tree } = about
  const [first] = histories
  const why = first?.reading.notReplayable ?? first?.reading.onlyByCommand
  if (why !== undefined || !scope.framework.interpreter) {
    const reason = `What the migrations of ${histories.map(({ name }) => name).join(', ')} create can't be compared with the database: ${why ?? 'nothing replays them'}.`
    const runbook = recordRunbook(runbookInput(about), why ?? 'nothing replays its migrations')
    return { histories: describe(about, undefined, runbook), unknowns: [reason], notices: [] }
  }
  try {
    const examined = await examine({
      request: replay,
      source: about.source,
      tree,
      live: about.live,
      engine: await about.openScratch(),
      exclude: about.live.versionTables.map(({ quoted }) => quoted),
      counts: about.counts,
      onProgress: about.onProgress,
    })
    if ('reason' in examined)
      return { histories: describe(about, undefined, undefined), unknowns: [examined.reason], notices: [] }
    try {
      const runbook = await runbookOf(examined, runbookInput(about))
      const { unknowns, notices } = examined
      return {
        histories: describe(about, examined, runbook),
        unknowns: [...unknowns, ...notVerified(examined)],
        notices,
        pending: {
          ...replay,
          base: tree.applied.map(({ item }) => item),
          pending: examined.pending.filter(isPlain).map(({ entry }) => ({ ...entry.item, introduced: true })),
        },
      }
    } finally {
      await examined.copy.close()
    }
  } catch (error) {
    if (
      error instanceof OutOfTimeError ||
      error instanceof CannotContinueError ||
      error instanceof EngineUnavailableError
    ) {
      const reason =
        error instanceof OutOfTimeError
          ? 'its time was over; give it more with --timeout'
          : error.message.replace(/\.$/, '')
      return {
        histories: describe(about, undefined, undefined),
        unknowns: [
          `The comparison could not be finished: ${reason}. A structure that is too large for the embedded PostgreSQL fits on a PostgreSQL of this machine, or on a server: --postgres local, or --postgres URL.`,
        ],
        notices: [],
      }
    }
    throw error
  }
}

function runbookInput(about: About): RunbookInput {
  const { histories, source, tree, unknown, counts } = about
  return {
    source,
    tree,
    place: placeOf(about),
    unknown,
    several: histories.some(history => history.heads().length > 1) || histories.length > 1,
    directory: workingDirectory(about, about.input.merged),
    late: lateIn(about),
    counts,
  }
}

function isPlain({ presence }: Examined): boolean {
  return stateOf(presence) === 'pending'
}

function notVerified({ pending }: Examination): string[] {
  return pending.flatMap(({ entry, unverified }) =>
    unverified === undefined
      ? []
      : [
          `What ${entry.item.migration.file.path} does is not known without running it (${unverified}), so whether it exists already is not known either.`,
        ],
  )
}

function lateIn({ scope, tree, source, histories }: About): Set<Entry> {
  const behaviour = histories[0]?.reading.runner?.behaviour ?? scope.framework.runner
  if (behaviour.lateVersion.outcome === 'legal' || source.holds || !source.markApplied) return new Set()
  return new Set(tree.pending.filter(({ late }) => late))
}

function placeOf({ record, source, histories, input }: About): Place {
  const directory = histories[0]?.directory ?? ''
  const above = directoryWith(source, directory, input.merged)
  return {
    directory:
      above !== '' && directory.startsWith(`${above}/`)
        ? directory.slice(above.length + 1)
        : directory || '.',
    table: record.kind === 'read' ? record.table.quoted : (source.tables[0] ?? ''),
  }
}

function workingDirectory({ source, histories }: About, tree: Tree): string {
  return directoryWith(source, histories[0]?.directory ?? '', tree)
}

function directoryWith({ beside }: RecordSource, directory: string, tree: Tree): string {
  for (let at = directory; at !== ''; at = parentOf(at))
    if (beside?.some(name => tree.file(within(at, name)) !== undefined)) return at
  return ''
}

function describe(
  about: About,
  examination: Examination | undefined,
  runbook: Runbook | undefined,
): HistoryDiagnosis[] {
  const { scope, histories, tree, record, source } = about
  const entries = [
    ...tree.applied.map(entry => appliedOne(entry, about, examination)),
    ...tree.pending.map(entry => pendingOne(entry, about, examination, runbook)),
  ]
  const [first] = histories
  if (!first) return []
  // The first history has what belongs to the database as a whole.
  return histories.flatMap((history, index) => {
    const own = entries.filter(({ entry }) => entry.history === history.name).map(({ found }) => found)
    const others = index === 0 ? unknownRows(about) : []
    if (index > 0 && own.length === 0) return []
    return {
      framework: scope.framework.id,
      history: history.name,
      runner: source.runner,
      ...(record.kind === 'read' ? { versionTable: record.table.quoted } : {}),
      migrations: [...others, ...own],
      drift: index === 0 ? (examination?.recorded.drift ?? []) : [],
      runbook: index === 0 ? (runbook?.steps ?? []) : [],
    }
  })
}

function unknownRows({ unknown, ofPackages, scope, histories }: About): MigrationDiagnosis[] {
  const { removed } = histories[0]?.reading.runner?.behaviour ?? scope.framework.runner
  return [
    ...unknown.map(
      ({ key, state }): MigrationDiagnosis => ({
        id: key,
        state: state === 'failed' ? 'failed' : 'not-in-tree',
        detail: removed.consequence,
      }),
    ),
    ...ofPackages.map(({ key }): MigrationDiagnosis => ({ id: key, state: 'other-package' })),
  ]
}

interface Found {
  entry: Entry
  found: MigrationDiagnosis
}

function appliedOne(entry: Entry, { scope, histories }: About, examination: Examination | undefined): Found {
  const { id, file } = entry.item.migration
  const missing = examination?.recorded.missing.get(entry) ?? []
  const behaviour = histories[0]?.reading.runner?.behaviour ?? scope.framework.runner
  const state: State = missing.length > 0 ? 'objects-missing' : entry.edited ? 'edited' : 'applied'
  return {
    entry,
    found: {
      id,
      path: file.path,
      state,
      ...(state === 'edited' ? { detail: behaviour.edited.consequence } : {}),
      ...(missing.length > 0
        ? { differences: missing.map(what => ({ what, database: '–', migration: 'exists' })) }
        : {}),
    },
  }
}

function pendingOne(
  entry: Entry,
  about: About,
  examination: Examination | undefined,
  runbook: Runbook | undefined,
): Found {
  const { id, file } = entry.item.migration
  const one = examination?.pending.find(examined => examined.entry === entry)
  const failing = runbook?.failing.get(entry)
  const behaviour = about.histories[0]?.reading.runner?.behaviour ?? about.scope.framework.runner
  const there = one ? stateOf(one.presence) : 'not-verified'
  const late = lateIn(about).has(entry)
  const state: State =
    entry.record === 'failed'
      ? 'failed'
      : failing !== undefined
        ? 'fails'
        : late && there === 'pending'
          ? 'out-of-order'
          : one?.unverified !== undefined && there === 'pending'
            ? 'not-verified'
            : there
  const detail =
    state === 'failed'
      ? presenceInWords(there)
      : state === 'fails'
        ? failing
        : state === 'out-of-order'
          ? behaviour.lateVersion.consequence
          : one?.unverified
  const differences = one && there !== 'pending' ? differencesIn(one.presence) : []
  return {
    entry,
    found: {
      id,
      path: file.path,
      state,
      ...(detail === undefined ? {} : { detail }),
      ...(differences.length > 0 ? { differences } : {}),
    },
  }
}

function presenceInWords(there: State): string {
  switch (there) {
    case 'pending':
      return 'nothing of it exists'
    case 'exists-identical':
    case 'exists-compatible':
      return 'all that it creates exists'
    case 'not-verified':
      return 'what of it exists is not known'
    default:
      return 'a part of what it creates exists'
  }
}
