import type { Place, RecordSource } from '../../frameworks/recorded/source.ts'
import { sentByCommand } from '../../gate/replay-histories.ts'
import { requestFor } from '../../gate/replay-request.ts'
import { failure, type Result, success } from '../../model/result.ts'
import type { Tree } from '../../model/tree.ts'
import { EngineUnavailableError } from '../../postgres/engine.ts'
import { CannotContinueError, OutOfTimeError } from '../../replay/replica.ts'
import type { ReplayRequest } from '../../replay/request.ts'
import { parentOf, within } from '../../text/paths.ts'
import { type About, describe, lateIn, type ScopeRequest } from './describe.ts'
import type { HistoryDiagnosis } from './diagnosis.ts'
import { stateOf } from './effects.ts'
import { type Examination, type Examined, examine } from './examine.ts'
import { compareRecord, type Entry, type TreeAndRecord } from './record.ts'
import { type RunbookInput, recordRunbook, runbookOf } from './runbook.ts'

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

/** What the tree can't hold is no loss: migrations and tables of installed packages. */
function packagesIn(
  { packages }: RecordSource,
  { unknown }: TreeAndRecord,
  keys: readonly string[],
): Pick<About, 'unknown' | 'ofPackages' | 'counts'> {
  if (!packages) return { unknown, ofPackages: [], counts: 'all' }
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
  try {
    const replayable = await replayableOf(about, replay)
    return replayable.ok
      ? await comparedWithReplay(withItemsOf(about, replayable.value), replayable.value)
      : byRecordAlone(about, replayable.reason)
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

/** Nothing says what its migrations create. */
function byRecordAlone(about: About, why: string): ScopeDiagnosis {
  const names = about.histories.map(({ name }) => name).join(', ')
  return {
    histories: describe(about, undefined, recordRunbook(runbookInput(about), why)),
    unknowns: [
      `What the migrations of ${names} create can't be compared with the database: ${why.replace(/\.$/, '')}.`,
    ],
    notices: [],
  }
}

async function comparedWithReplay(about: About, request: ReplayRequest): Promise<ScopeDiagnosis> {
  const { tree } = about
  const examined = await examine({
    request,
    source: about.source,
    tree,
    live: about.live,
    engine: await about.openScratch(),
    exclude: about.live.versionTables.map(({ quoted }) => quoted),
    counts: about.counts,
    late: lateIn(about),
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
        ...request,
        base: tree.applied.map(({ item }) => item),
        pending: examined.pending.filter(isPlain).map(({ entry }) => ({ ...entry.item, introduced: true })),
      },
    }
  } finally {
    await examined.copy.close()
  }
}

/** The same entries, with what a request says of how they are sent. */
function withItemsOf(about: About, { merged }: ReplayRequest): About {
  const items = new Map(merged.map(item => [item.migration.file.path, item]))
  const withItem = (entry: Entry): Entry => ({
    ...entry,
    item: items.get(entry.item.migration.file.path) ?? entry.item,
  })
  const { applied, pending } = about.tree
  return {
    ...about,
    tree: { ...about.tree, applied: applied.map(withItem), pending: pending.map(withItem) },
  }
}

/** As it is read, or as the project's own command sends it. */
async function replayableOf(about: About, replay: ReplayRequest): Promise<Result<ReplayRequest>> {
  const { scope, histories, input, openScratch } = about
  const [first] = histories
  const why = first?.reading.notReplayable ?? first?.reading.onlyByCommand
  if (why === undefined && scope.framework.interpreter) return success(replay)
  const sent =
    first?.reading.notReplayable === undefined
      ? await sentByCommand(input, scope, replay, openScratch)
      : undefined
  return sent ?? failure(why ?? 'nothing replays them')
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
