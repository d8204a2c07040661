import type { ReplayCommand } from '../config/config.ts'
import { mayRunCommands, whyNotRun } from '../config/trust.ts'
import type { ReplayReport } from '../explain/explain-replay.ts'
import { scopeKey } from '../frameworks/find-histories.ts'
import type { Framework } from '../frameworks/framework.ts'
import { type HistoryChange, sidesOf } from '../model/change.ts'
import { coverageKey, type HistoryCoverage } from '../model/report.ts'
import { failure, type Result } from '../model/result.ts'
import { type Engine, EngineUnavailableError } from '../postgres/engine.ts'
import { parentLayer } from '../process/harden.ts'
import type { ReplayRequest } from '../replay/request.ts'
import { onlyByCommandIn, reportOfPart } from './read-in-part.ts'
import { extensionsNamed, type ReplayInput } from './replay-request.ts'
import { broughtBy, emptyResult, note, type ReplayResult } from './replay-result.ts'
import { commandOf, preparedScopes } from './replay-scopes.ts'
import { unusableSchemas } from './schema-files.ts'

/** Replays every scope whose framework can be interpreted, one after the other on one engine. */
export async function replayHistories(input: ReplayInput): Promise<ReplayResult> {
  const result = emptyResult()
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
    const prepared = await preparedScopes(input, [...scopes.values()], result)
    const builtWith = prepared.flatMap(({ request }) => request.builtBase?.extensions ?? [])
    for (const { changes, scope, request } of prepared) {
      engine ??= await input.openEngine([...(await extensionsNamed(input)), ...builtWith])
      result.engine = engine.name
      if (engine.sandbox) result.sandbox = [...engine.sandbox, parentLayer()]
      const report = await replayScope(input, request, changes, { engine, command: scope.command })
      noteReport(result, changes, report)
      noteCourse(result, changes, input.againstNothing ? { ...report, change: undefined } : report)
      noteWhoRan(result, changes, report, scope.command)
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

function noteWhoRan(
  result: ReplayResult,
  changes: readonly HistoryChange[],
  report: ReplayReport,
  command: ReplayCommand | undefined,
): void {
  if (!command) {
    if (onlyByCommandIn(changes) !== undefined && report.notChecked.length > 0)
      result.readInPart.push(...changes)
    return
  }
  if (!ranWell(report)) return
  for (const { framework, name } of sidesOf(changes)) result.ranByCommand.add(coverageKey(framework, name))
}

/** Every incoming migration ran, on both ways to a database, and both ended alike. */
function ranWell({ findings, unknowns, notVerified, notChecked, modesDone }: ReplayReport): boolean {
  return (
    modesDone.fresh &&
    modesDone.upgrade &&
    unknowns.length === 0 &&
    notChecked.length === 0 &&
    !notVerified.some(({ introduced }) => introduced) &&
    !findings.some(({ introduced, severity }) => introduced && severity !== 'note')
  )
}

function noteReport(result: ReplayResult, changes: readonly HistoryChange[], report: ReplayReport): void {
  result.findings.push(...report.findings)
  result.unknowns.push(...report.unknowns)
  result.notices.push(...report.notices)
  for (const path of report.apart) result.apart.add(path)
  for (const [path, sentence] of report.met) result.met.set(path, sentence)
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
    const rows = report.rows && brought.size > 0 ? { rows: report.rows } : {}
    const locks = report.locks.filter(({ path }) => brought.has(path))
    const downs = report.downs.filter(({ up }) => brought.has(up)).map(({ up: _, ...down }) => down)
    note(result, change, {
      replay,
      notVerified,
      notChecked,
      ...rows,
      ...(partly ? { reason: partly } : {}),
      ...(locks.length > 0 ? { locks } : {}),
      ...(downs.length > 0 ? { downs } : {}),
    })
  }
}

/** `change`: absent where there is no base whose schema it could change. */
function noteCourse(
  result: ReplayResult,
  changes: readonly HistoryChange[],
  { course, change }: { course?: ReplayReport['course']; change?: ReplayReport['change'] | undefined },
): void {
  const sides = sidesOf(changes)
  const [first] = sides
  if (!first || !course) return
  const { fresh, upgrade } = course
  const of = { framework: first.framework, histories: [...new Set(sides.map(({ name }) => name))].sort() }
  result.courses.push({
    ...of,
    ...(fresh ? { fresh: fresh.steps } : {}),
    ...(upgrade ? { upgrade: upgrade.steps } : {}),
    ...(change ? { schema: change } : {}),
  })
  for (const track of ['fresh', 'upgrade'] as const) {
    const times = course[track]?.times
    if (times && times.migrations > 0) result.times.push({ ...of, track, ...times })
  }
}

async function replayScope(
  input: ReplayInput,
  request: ReplayRequest,
  changes: readonly HistoryChange[],
  { engine, command }: { engine: Engine; command: ReplayCommand | undefined },
): Promise<ReplayReport> {
  const { replay } = await import('../replay/replay.ts')
  const { explainFacts, explainReplay } = await import('../explain/explain-replay.ts')
  if (!command) {
    const report = await explainReplay(request, await replay(request, engine))
    return onlyByCommandIn(changes) === undefined ? report : reportOfPart(report, changes.flatMap(broughtBy))
  }
  const { replayByCommand } = await import('../command-replay/replay-by-command.ts')
  const directories = directoriesOf(changes)
  const facts = await replayByCommand({ request, command, whole: input.whole, directories }, engine)
  const report = await explainFacts(request, facts)
  const instead = facts.readInstead && (await explainReplay(request, facts.readInstead)).findings
  return { ...report, findings: [...report.findings, ...facts.findings, ...(instead ?? [])] }
}

/**
 * Histories that are programs, as the SQL that the project's own command makes of them. Undefined: the configuration names
 * none. A sentence's end where it was not run, or did not get through.
 */
export async function sentByCommand(
  input: ReplayInput,
  { framework, changes }: { framework: Framework; changes: readonly HistoryChange[] },
  request: ReplayRequest,
  openEngine: () => Promise<Engine>,
): Promise<Result<ReplayRequest> | undefined> {
  const command = commandOf(input, framework, changes)
  if (!command) return undefined
  if (!mayRunCommands(input.trust)) return failure(whyNotRun(command.run, input.trust))
  const { requestAsSent } = await import('../command-replay/as-sent.ts')
  return await requestAsSent(
    { request, command, whole: input.whole, directories: directoriesOf(changes) },
    await openEngine(),
  )
}

function directoriesOf(changes: readonly HistoryChange[]): string[] {
  return [...new Set(sidesOf(changes).map(({ directory }) => directory))]
}

function modeOf({ fresh, upgrade }: { fresh: boolean; upgrade: boolean }): HistoryCoverage['replay'] {
  if (fresh && upgrade) return 'both'
  if (fresh) return 'fresh'
  return upgrade ? 'upgrade' : 'not replayed'
}
