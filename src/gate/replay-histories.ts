import { commandFor } from '../command-replay/command-for.ts'
import type { Config, ReplayCommand } from '../config/config.ts'
import type { Authority } from '../config/load-config.ts'
import { mayRunCommands, type Trust } from '../config/trust.ts'
import type { ReplayReport } from '../explain/explain-replay.ts'
import { scopeKey } from '../frameworks/find-histories.ts'
import type { Framework } from '../frameworks/framework.ts'
import { pendingByIdentity } from '../frameworks/pending.ts'
import { decode } from '../git/git-tree.ts'
import type { HistoryChange } from '../model/change.ts'
import type { Found } from '../model/finding.ts'
import type { History } from '../model/history.ts'
import type { Migration } from '../model/migration.ts'
import { inRunOrder, runOrder } from '../model/order.ts'
import { coverageKey, type HistoryCoverage, type SandboxLayer } from '../model/report.ts'
import type { Tree } from '../model/tree.ts'
import { type Engine, EngineUnavailableError } from '../postgres/engine.ts'
import { parentLayer } from '../process/harden.ts'
import type { ReplayMigration, ReplayProgress, ReplayRequest } from '../replay/request.ts'
import { schemaFor, unusableSchemas } from './schema-files.ts'

export interface ReplayInput {
  changes: readonly HistoryChange[]
  frameworks: readonly Framework[]
  baseTree: Tree
  merged: Tree
  config: Config
  configFile: string
  /** 'auto' replays what can be; a mode asked for by name that can't be done is unknown. */
  mode: Exclude<Config['replay'], 'off'>
  openEngine: (extensions: readonly string[]) => Promise<Engine>
  deadline: AbortSignal
  /** Has the repository histories that are read as well as such that only a command runs? */
  mixed: boolean
  trust: Trust
  /** Whose configuration is it that this goes by? */
  authority: Authority
  /** There is no base: all that stands there is looked at, and no change. */
  againstNothing: boolean
  /** Both sides with all their files, for commands to run in. */
  whole: { base: Tree; merged: Tree }
  onProgress?: (progress: ReplayProgress) => void
}

export interface ReplayResult {
  findings: Found[]
  unknowns: string[]
  /** By framework and history name. */
  coverage: Map<string, Pick<HistoryCoverage, 'replay' | 'reason' | 'notVerified' | 'notChecked'>>
  engine: string | null
  sandbox?: SandboxLayer[]
  /** What had to be taken back on a server. */
  notices: string[]
  /** Histories that only their own runner could replay, and no command is named for them. */
  needCommands: HistoryChange[]
}

/** Replays every scope whose framework can be interpreted, one after the other on one engine. */
export async function replayHistories(input: ReplayInput): Promise<ReplayResult> {
  const result: ReplayResult = {
    findings: [],
    unknowns: [],
    coverage: new Map(),
    engine: null,
    notices: [],
    needCommands: [],
  }
  const scopes = new Map<string, HistoryChange[]>()
  for (const change of input.changes) {
    const reading = (change.merged ?? change.base)?.reading
    if (!reading) continue
    const key = scopeKey(reading)
    scopes.set(key, [...(scopes.get(key) ?? []), change])
  }
  result.unknowns.push(...unusableSchemas(input, [...scopes.values()]))
  let engine: Engine | undefined
  try {
    for (const changes of scopes.values()) {
      const scope = scopeOf(input, changes, result)
      if (!scope) continue
      engine ??= await input.openEngine(await extensionsNamed(input))
      result.engine = engine.name
      if (engine.sandbox) result.sandbox = [...engine.sandbox, parentLayer()]
      const report = await replayScope(input, scope.framework, changes, { engine, command: scope.command })
      noteReport(result, changes, report)
    }
    // Beside histories that are read, a directory of programs may be another database's; alone it is what was asked for.
    if (input.mode !== 'auto' && !input.mixed)
      for (const { merged, base } of result.needCommands) {
        const reading = (merged ?? base)?.reading
        result.unknowns.push(
          `${reading?.name} can't be replayed: ${reading?.onlyByCommand}. Name the command that does it in ${input.configFile} under \`command:\`, or leave out --replay ${input.mode}.`,
        )
      }
  } catch (error) {
    if (!(error instanceof EngineUnavailableError)) throw error
    result.unknowns.push(error.message)
  } finally {
    const changed = await engine?.restore?.()
    result.notices.push(...(changed?.notices ?? []))
    result.unknowns.push(...(changed?.unknowns ?? []))
    await engine?.[Symbol.asyncDispose]()
  }
  return result
}

/** What replays the histories of a scope; undefined, with the reason in the result, where nothing can. */
function scopeOf(
  input: ReplayInput,
  changes: readonly HistoryChange[],
  result: ReplayResult,
): { framework: Framework; command: ReplayCommand | undefined } | undefined {
  const first = (changes[0]?.base ?? changes[0]?.merged)?.reading
  const framework = input.frameworks.find(({ id }) => id === first?.framework)
  if (!first || !framework) return undefined
  // What base says counts: a change can't make its own files look foreign.
  const named = commandOf(input, framework, changes)
  const command = mayRunCommands(input.trust) ? named : undefined
  const notRun =
    named && !command && first.notReplayable === undefined ? whyNotRun(named, input.trust) : undefined
  const reason =
    first.notReplayable ?? (command ? undefined : first.onlyByCommand && (notRun ?? first.onlyByCommand))
  if (notRun !== undefined && reason === undefined)
    result.notices.push(`${first.name} was replayed by reading its files: ${notRun}.`)
  if (reason === undefined) return { framework, command }
  if (notRun !== undefined)
    result.unknowns.push(
      `${first.name} was not checked: ${notRun}, and nothing but that command can replay it.`,
    )
  for (const change of changes) {
    const notChecked = broughtBy(change).map(path => ({ path, why: reason }))
    note(result, change, { replay: 'not replayed', reason, notVerified: [], notChecked })
  }
  if (first.notReplayable === undefined && notRun === undefined) result.needCommands.push(...changes)
  else if (input.mode !== 'auto' && first.notReplayable !== undefined)
    result.unknowns.push(
      `${first.name} can't be replayed: ${reason}. Leave out --replay ${input.mode}, or exclude it.`,
    )
  return undefined
}

function noteReport(result: ReplayResult, changes: readonly HistoryChange[], report: ReplayReport): void {
  result.findings.push(...report.findings)
  result.unknowns.push(...report.unknowns)
  const replay = modeOf(report.modesDone)
  const notVerified = report.notVerified.map(({ path, line, why, introduced }) => ({
    path,
    line,
    why,
    introduced,
  }))
  for (const change of changes) {
    const partly = (change.merged ?? change.base)?.reading.partly
    const brought = new Set(broughtBy(change))
    const notChecked = report.notChecked.filter(({ path }) => brought.has(path))
    note(result, change, { replay, notVerified, notChecked, ...(partly ? { reason: partly } : {}) })
  }
}

async function replayScope(
  input: ReplayInput,
  framework: Framework,
  changes: readonly HistoryChange[],
  { engine, command }: { engine: Engine; command: ReplayCommand | undefined },
): Promise<ReplayReport> {
  const { replay } = await import('../replay/replay.ts')
  const introduced = new Set(
    changes.flatMap(({ incoming, edited }) => [...incoming, ...edited.map(e => e.after)]),
  )
  const broken = new Set(
    changes.flatMap(({ base, merged }) =>
      [base, merged].flatMap(history => history?.reading.unreadable.map(({ file }) => file.oid) ?? []),
    ),
  )
  const base = changes.flatMap(change => change.base ?? [])
  const merged = changes.flatMap(change => change.merged ?? [])
  const { order } = framework.runner
  const side = async (histories: readonly History[], tree: Tree): Promise<ReplayMigration[]> => {
    const migrations = runOrder(histories, order).filter(({ file }) => !broken.has(file.oid))
    return texts(migrations, histories, tree, { introduced, framework })
  }
  const remaining = new Set(pendingOf(framework, changes))
  const [onBase, onMerged, pending] = await Promise.all([
    side(base, input.baseTree),
    side(merged, input.merged),
    texts(
      inRunOrder(merged, order, remaining).filter(({ file }) => !broken.has(file.oid)),
      merged,
      input.merged,
      { introduced, framework },
    ),
  ])
  const [startFrom, schema] = await Promise.all([startFromOf(input), schemaFor(input, changes)])
  const request: ReplayRequest = {
    framework: framework.id,
    history: (merged[0] ?? base[0])?.name ?? '',
    transaction: framework.runner.transaction,
    base: onBase,
    merged: onMerged,
    pending,
    modes: { fresh: input.mode !== 'upgrade', upgrade: input.mode !== 'fresh' },
    partsAtBase: pending.some(({ text }) => framework.dependsOnRun?.(text)),
    interpreterFor: () => {
      if (!framework.interpreter) throw new Error(`${framework.id} has no interpreter`)
      const onBase = input.againstNothing ? undefined : { histories: base, tree: input.baseTree }
      return framework.interpreter(merged, input.merged, onBase)
    },
    ...(framework.fixProvider ? { fixProvider: framework.fixProvider } : {}),
    prelude: [
      ...(framework.platformSql
        ? [{ label: `${framework.title}'s own schemas and roles`, sql: framework.platformSql }]
        : []),
      ...input.config.prepare.map((sql, i) => ({ label: `prepare[${i}] of ${input.configFile}`, sql })),
    ],
    ...(startFrom ? { startFrom } : {}),
    ...(schema ? { schema } : {}),
    ...(framework.outsideTransaction
      ? { outsideTransaction: text => framework.outsideTransaction?.(text, (base[0] ?? merged[0])?.reading) }
      : {}),
    ...(framework.recover ? { recover: framework.recover } : {}),
    deadline: input.deadline,
    ...(input.onProgress ? { onProgress: input.onProgress } : {}),
  }
  const { explainFacts, explainReplay } = await import('../explain/explain-replay.ts')
  if (!command) return explainReplay(request, await replay(request, engine))
  const { replayByCommand } = await import('../command-replay/replay-by-command.ts')
  const facts = await replayByCommand({ request, command, whole: input.whole }, engine)
  const report = await explainFacts(request, facts)
  const instead = facts.readInstead && (await explainReplay(request, facts.readInstead)).findings
  return { ...report, findings: [...report.findings, ...facts.findings, ...(instead ?? [])] }
}

/** Why the command that is named for a history does not run here. */
function whyNotRun({ run }: ReplayCommand, { token }: Trust): string {
  const why =
    token === 'none'
      ? 'it would run the code of this branch on your machine (if it is your own, say --trust)'
      : token === 'writes'
        ? "it would run a stranger's code beside a token that may write to the repository"
        : 'it would run the code of a fork'
  return `\`${run}\` was not run, since ${why}`
}

/** Beside histories that are read, files that look like another runner's get no command that is not named for them. */
function commandOf(
  { config, mixed }: ReplayInput,
  { onlyByCommand }: Framework,
  changes: readonly HistoryChange[],
): ReplayCommand | undefined {
  return commandFor(config.commands, changes, mixed && onlyByCommand === true)
}

/** What the runner still runs on a database that has all of base, in any order. */
function pendingOf(framework: Framework, changes: readonly HistoryChange[]): Migration[] {
  const pending = framework.pending ?? pendingByIdentity
  return changes.flatMap(({ base, merged }) => (merged ? [...pending(base, merged)] : []))
}

async function texts(
  migrations: readonly Migration[],
  histories: readonly History[],
  tree: Tree,
  { introduced, framework }: { introduced: ReadonlySet<Migration>; framework: Framework },
): Promise<ReplayMigration[]> {
  const blobs = await tree.read(migrations.map(({ file }) => file))
  const owners = new Map(
    histories.flatMap(history => history.migrations.map(migration => [migration, history.name] as const)),
  )
  return migrations.map(migration => {
    const text = decode(blobs.get(migration.file.oid))
    const history = owners.get(migration)
    const transaction = migration.transaction ?? framework.transactionOf?.(text)
    return {
      migration,
      text,
      introduced: introduced.has(migration),
      ...(history === undefined ? {} : { history }),
      ...(transaction === undefined ? {} : { transaction }),
    }
  })
}

/** The dump as base has it: the change's own version holds what it brings already. */
async function startFromOf(
  input: ReplayInput,
): Promise<{ path: string; text: string; through?: string } | undefined> {
  const { startFrom } = input.config
  if (!startFrom) return undefined
  const fromBase = input.authority === 'base' || input.baseTree.file(startFrom.file) !== undefined
  const tree = fromBase ? input.baseTree : input.merged
  const file = tree.file(startFrom.file)
  if (!file)
    throw new EngineUnavailableError(
      `start-from names ${startFrom.file}, which ${fromBase ? 'base does not have' : 'is not in the repository'}.`,
    )
  return {
    path: startFrom.file,
    text: await tree.readText(file),
    ...(startFrom.through === undefined ? {} : { through: startFrom.through }),
  }
}

/** Extensions that a history or the preparation creates: the embedded engine loads those that it has. */
async function extensionsNamed(input: ReplayInput): Promise<string[]> {
  const names = new Set<string>()
  const collect = (text: string): void => {
    for (const [, quoted, plain] of text.matchAll(
      /\bcreate\s+extension\s+(?:if\s+not\s+exists\s+)?(?:"([^"]+)"|(\w+))/gi,
    )) {
      names.add(quoted ?? (plain ?? '').toLowerCase())
    }
  }
  for (const { base, merged } of input.changes) {
    for (const [history, tree] of [[base, input.baseTree] as const, [merged, input.merged] as const]) {
      const framework = input.frameworks.find(({ id }) => id === history?.framework)
      const blobs = await tree.read((history?.migrations ?? []).map(({ file }) => file))
      for (const blob of blobs.values()) {
        const text = decode(blob)
        collect(text)
        for (const name of framework?.extensionsIn?.(text) ?? []) names.add(name)
      }
    }
  }
  for (const sql of input.config.prepare) collect(sql)
  const startFrom = await startFromOf(input)
  if (startFrom) collect(startFrom.text)
  for (const { file } of input.config.schemas) {
    const found = input.merged.file(file)
    if (found) collect(await input.merged.readText(found))
  }
  return [...names]
}

/** The paths of what a change adds or alters. */
function broughtBy({ incoming, edited }: HistoryChange): string[] {
  return [...incoming, ...edited.map(({ after }) => after)].map(({ file }) => file.path).sort()
}

function note(
  result: ReplayResult,
  { base, merged }: HistoryChange,
  coverage: Pick<HistoryCoverage, 'replay' | 'reason' | 'notVerified' | 'notChecked'>,
): void {
  const history = merged ?? base
  if (history) result.coverage.set(coverageKey(history.framework, history.name), coverage)
}

function modeOf({ fresh, upgrade }: { fresh: boolean; upgrade: boolean }): HistoryCoverage['replay'] {
  if (fresh && upgrade) return 'both'
  if (fresh) return 'fresh'
  return upgrade ? 'upgrade' : 'not replayed'
}
