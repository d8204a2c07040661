import { compareLocally } from '../../comparison/local.ts'
import { leftOutBy } from '../../config/left-out.ts'
import { defaultConfigFile, loadConfig } from '../../config/load-config.ts'
import { mayRunCommands } from '../../config/trust.ts'
import { findHistories, scopeKey } from '../../frameworks/find-histories.ts'
import type { Framework } from '../../frameworks/framework.ts'
import { recordSources } from '../../frameworks/recorded/sources.ts'
import { loadFrameworks, frameworks as registered } from '../../frameworks/registry.ts'
import { changesBetween } from '../../gate/judge.ts'
import { extensionsNamed, type ReplayInput } from '../../gate/replay-request.ts'
import { withoutFiles } from '../../git/filtered-tree.ts'
import { endingGitWith } from '../../git/run.ts'
import { type HistoryChange, sidesOf } from '../../model/change.ts'
import { embeddedUnlessNamed } from '../../model/engine-choice.ts'
import { ExpectedError } from '../../model/expected-error.ts'
import { type Engine, EngineUnavailableError } from '../../postgres/engine.ts'
import { ReadOnlySession } from '../../postgres/read-only-session.ts'
import { allowedNames } from '../../rules/allowed-names.ts'
import { expectedReason, type RunOptions } from '../check/run-check.ts'
import type { Scope } from './describe.ts'
import { type Diagnosis, type HistoryDiagnosis, isWrong } from './diagnosis.ts'
import {
  type LiveDatabase,
  type Recorded,
  readRecord,
  readStructure,
  tableFor,
  versionTablesIn,
} from './live.ts'
import { askPreflight } from './preflight.ts'
import { diagnoseScope } from './scope.ts'

export interface DoctorRequest
  extends Pick<
    RunOptions,
    'postgres' | 'allowProduction' | 'allowOtherDatabases' | 'timeout' | 'statementTimeout' | 'trust'
  > {
  /** The database that is looked at, and never changed. */
  database: string
  repo: string
  /** Directories of a job's own checkout, which may belong to another user. */
  owned?: readonly string[]
  /** What of the repository: a revision; absent: the files of the work tree. */
  ref?: string
  config?: string
  only: readonly string[]
  /** Where the runner's own table has another name than usual. */
  versionTable?: string
  /** Ask the database how many rows would make a pending migration fail. */
  preflight: boolean
}

/** Seconds that a query of a real database waits for somebody else's lock. */
const lockTimeout = 5

/** Compares a database with the tree, and finds the way out. Never changes the database. */
export async function doctor(
  request: DoctorRequest,
  onProgress: (doing: string) => void,
): Promise<Diagnosis> {
  const started = performance.now()
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), request.timeout * 1000)
  try {
    const found = await endingGitWith(abort.signal, () => look(request, abort.signal, onProgress))
    return { ...found, seconds: Math.round(performance.now() - started) / 1000 }
  } catch (error) {
    const reason = abort.signal.aborted
      ? `The run was not finished after ${request.timeout} s. Give it more time with --timeout.`
      : await expectedReason(error)
    return inconclusive(reason, performance.now() - started)
  } finally {
    clearTimeout(timer)
  }
}

/** A commit that is named whole, as people read it. */
function shortName(name: string): string {
  return /^[0-9a-f]{40,64}$/.test(name) ? name.slice(0, 7) : name
}

function inconclusive(reason: string, milliseconds = 0): Diagnosis {
  return {
    version: 1,
    verdict: 'inconclusive',
    database: '',
    tree: '',
    engine: null,
    histories: [],
    unknowns: [reason],
    notices: [],
    seconds: Math.round(milliseconds) / 1000,
  }
}

async function look(
  request: DoctorRequest,
  deadline: AbortSignal,
  onProgress: (doing: string) => void,
): Promise<Diagnosis> {
  onProgress('Reading git objects')
  const opened = await compareLocally({
    directory: request.repo,
    ...(request.owned ? { owned: request.owned } : {}),
    base: 'none',
    fetch: false,
    ...(request.ref === undefined ? {} : { head: request.ref }),
  })
  let engine: Engine | undefined
  try {
    const { input, scopes } = await readTree(request, opened.comparison, deadline)
    onProgress('Reading the database')
    const { live, recorded } = await readDatabase(request, scopes)
    const unknowns: string[] = []
    const notices: string[] = []
    const histories: HistoryDiagnosis[] = []
    const preflights: NonNullable<Diagnosis['preflight']> = []
    if (scopes.length === 0)
      unknowns.push(
        'No migrations were found. Name their directories under `histories:` in .migration-gate.yml.',
      )
    const names = await extensionsNamed(input)
    const openScratch = async (): Promise<Engine> => {
      const { openEngine } = await import('../../postgres/open-engine.ts')
      const { statementTimeout, allowProduction, allowOtherDatabases } = request
      const options = {
        statementTimeout,
        extensions: extensionsOf(live, names),
        allowProduction,
        allowOtherDatabases,
      }
      // A tree that may be anybody's, and no engine that is named: the one with a sandbox.
      const { postgres, trust } = request
      const wanted = mayRunCommands(trust) ? postgres : embeddedUnlessNamed(postgres)
      engine ??= await openEngine(wanted, { ...options, nearest: live.major })
      return engine
    }
    for (const [index, scope] of scopes.entries()) {
      const record = recorded[index] ?? { kind: 'no table', source: undefined }
      const found = await diagnoseScope({ scope, record, live, input, openScratch, onProgress })
      histories.push(...found.histories)
      unknowns.push(...found.unknowns)
      notices.push(...found.notices)
      if (request.preflight && found.pending)
        preflights.push(...(await askPreflight(request, found.pending, await openScratch())))
    }
    const restored = await engine?.restore?.()
    unknowns.push(...(restored?.unknowns ?? []))
    notices.push(...(restored?.notices ?? []))
    const wrong = histories.some(isWrong) || preflights.some(({ rows }) => rows !== '0')
    return {
      version: 1,
      verdict: wrong ? 'wrong' : unknowns.length > 0 ? 'inconclusive' : 'healthy',
      database: live.name,
      tree: shortName(opened.comparison.head.name),
      engine: engine?.name ?? null,
      histories,
      ...(request.preflight ? { preflight: preflights } : {}),
      unknowns: [...new Set(unknowns)],
      notices: [...new Set(notices)],
      seconds: 0,
    }
  } finally {
    await engine?.[Symbol.asyncDispose]()
    await opened[Symbol.asyncDispose]()
  }
}

/** What the database has is what a copy of it needs. */
function extensionsOf({ catalog }: LiveDatabase, named: readonly string[]): string[] {
  const there = [...catalog.objects].flatMap(([key, { name }]) =>
    key.startsWith('extension ') ? [name.replaceAll('"', '')] : [],
  )
  return [...new Set([...named, ...there])]
}

type Compared = Awaited<ReturnType<typeof compareLocally>>['comparison']

async function readTree(
  request: DoctorRequest,
  { baseTree, merged }: Compared,
  deadline: AbortSignal,
): Promise<{ input: ReplayInput; scopes: Scope[] }> {
  const configFile = request.config ?? defaultConfigFile
  const { config } = await loadConfig(baseTree, merged, {
    file: configFile,
    allowed: allowedNames,
    // It says where histories are and what runs on a scratch database. A command runs where the tree is trusted, and only there.
    authority: 'change',
    required: request.config !== undefined,
    withoutBase: true,
  })
  const tree = withoutFiles(merged, await leftOutBy(config))
  const located = await findHistories(tree, registered, config)
  const changes = (
    await changesBetween({ tree: baseTree, locations: [] }, { tree, locations: located })
  ).filter(({ merged: history }) => request.only.length === 0 || request.only.includes(history?.name ?? ''))
  const missing = request.only.filter(name => !changes.some(({ merged: history }) => history?.name === name))
  if (missing.length > 0)
    throw new UnknownHistoryError(
      `There is no history ${missing.join(', ')}. There are: ${sidesOf(changes)
        .map(({ name }) => name)
        .join(', ')}.`,
    )
  const frameworks = await loadFrameworks(sidesOf(changes))
  const input: ReplayInput = {
    changes,
    frameworks,
    baseTree,
    merged: tree,
    config,
    configFile,
    mode: 'fresh',
    openEngine: () => Promise.reject(new Error('the doctor opens its own engine')),
    deadline,
    mixed: false,
    trust: request.trust,
    authority: 'change',
    againstNothing: true,
    whole: { base: baseTree, merged },
  }
  return { input, scopes: scopesIn(changes, frameworks) }
}

class UnknownHistoryError extends ExpectedError {}

function scopesIn(changes: readonly HistoryChange[], frameworks: readonly Framework[]): Scope[] {
  const scopes = new Map<string, Scope>()
  for (const change of changes) {
    const reading = change.merged?.reading
    const framework = frameworks.find(({ id }) => id === reading?.framework)
    if (!reading || !framework) continue
    const scope = scopes.get(scopeKey(reading))
    if (scope) scope.changes.push(change)
    else
      scopes.set(scopeKey(reading), {
        framework,
        changes: [change],
        sources: recordSources(reading.runner?.id ?? framework.id),
      })
  }
  return [...scopes.values()]
}

/** One short transaction: nothing is read from the database once the replay begins. */
async function readDatabase(
  request: DoctorRequest,
  scopes: readonly Scope[],
): Promise<{ live: LiveDatabase; recorded: Recorded[] }> {
  const { statementTimeout } = request
  const session = await ReadOnlySession.open(request.database, { statementTimeout, lockTimeout })
  try {
    const versionTables = await versionTablesIn(session, request.versionTable)
    const recorded: Recorded[] = []
    for (const { sources } of scopes) {
      const found = tableFor(sources, versionTables, request.versionTable)
      recorded.push(found ? await readRecord(session, found) : { kind: 'no table', source: sources[0] })
    }
    if (request.versionTable !== undefined && recorded.every(({ kind }) => kind === 'no table'))
      throw new EngineUnavailableError(
        `--version-table names ${request.versionTable}, and ${session.name} has no table of that name with the columns that its runner creates. Check the name.`,
      )
    const used = recorded.flatMap(one => (one.kind === 'no table' ? [] : [one.table]))
    const all = [...new Set([...used, ...versionTables.filter(({ name }) => name !== 'migrations')])]
    const structure = await readStructure(session, all)
    return { live: { name: session.name, major: session.major, versionTables: all, ...structure }, recorded }
  } finally {
    await session[Symbol.asyncDispose]()
  }
}
