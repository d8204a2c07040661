import type { Comparison } from '../comparison/comparison.ts'
import { alterationsOf } from '../config/alterations.ts'
import type { BaselineEntry } from '../config/baseline.ts'
import { type Config, ConfigurationError } from '../config/config.ts'
import { decided } from '../config/decide.ts'
import { leftOutBy } from '../config/left-out.ts'
import { type LoadedConfig, loadConfig } from '../config/load-config.ts'
import { mayDecide, type Trust } from '../config/trust.ts'
import { findHistories, scopeKey, touchedScopes } from '../frameworks/find-histories.ts'
import { frameworks, onlyByCommand } from '../frameworks/registry.ts'
import { withoutFiles } from '../git/filtered-tree.ts'
import type { HistoryChange } from '../model/change.ts'
import type { Found } from '../model/finding.ts'
import type { HistoryLocation } from '../model/history-location.ts'
import { coverageKey, type Report } from '../model/report.ts'
import type { SourceLookup } from '../model/source.ts'
import type { Engine } from '../postgres/engine.ts'
import type { ReplayProgress } from '../replay/request.ts'
import { allowedNames } from '../rules/allowed-names.ts'
import { foldConsequences, outrankedBy, underReplay } from '../rules/consequences.ts'
import { oneCauseOneFinding } from '../rules/one-cause.ts'
import { unrecognisedMigrations } from '../rules/unrecognised-migrations.ts'
import { checkConfiguration } from '../rules/weakened-configuration.ts'
import { reportOf, sourceOf } from './conclude.ts'
import { judge } from './judge.ts'
import { modelsToCompare } from './models-to-compare.ts'
import { type LookAtOthers, lookAtOthers, withoutVeto } from './others.ts'
import type { ReplayInput } from './replay-request.ts'
import { emptyResult, type ReplayResult } from './replay-result.ts'
import { type Part, scopesOf } from './shards.ts'
import { unreadFiles } from './unread-files.ts'

export interface GateInputs {
  /** Path of the configuration in the repository. */
  configFile: string
  /** Named by the caller: then it has to be there. */
  configRequired: boolean
  /** What the caller said beside the file; it outranks it. */
  replay?: Config['replay'] | undefined
  allowEmpty?: boolean | undefined
  onUnknown?: Config['onUnknown'] | undefined
  onNotChecked?: Config['onNotChecked'] | undefined
  trust: Trust
  /** Somebody who may decide it wants the change's configuration to count already. */
  configFromChange?: boolean | undefined
  /** Not everything shall be looked at: other jobs look at the rest. */
  part?: Part | undefined
  openEngine: (extensions: readonly string[]) => Promise<Engine>
  /** Migrations are about to be read: what takes time before an engine is open may begin. */
  expectEngine?: () => void
  /** Absent: nothing else is known of, or nobody asked. */
  others?: LookAtOthers | undefined
  deadline: AbortSignal
  onProgress?: (progress: ReplayProgress) => void
}

export interface GateResult {
  report: Report
  /** What an unknown verdict shall end as. */
  onUnknown: Config['onUnknown']
  /** What a verdict of not checked shall end as; absent: it fails. */
  onNotChecked?: Config['onNotChecked'] | undefined
  /** A pull request with this label passes, whatever is found. */
  skipLabel?: Config['skipLabel']
  /** Entries of the baseline that match nothing any more; absent: none. */
  stale?: readonly BaselineEntry[]
  /** The lines of a file of the change, for excerpts and suggestions; of those that findings name. */
  source: SourceLookup
}

/** The whole story: from a comparison to a verdict. Throws only what is no answer about the change. */
export async function runGate(comparison: Comparison, inputs: GateInputs): Promise<GateResult> {
  const started = performance.now()
  const loaded = await configurationOf(comparison, inputs)
  const { config } = loaded
  const mode = inputs.replay ?? config.replay
  const leftOut = await leftOutBy(config)
  const [baseTree, merged] = [
    withoutFiles(comparison.baseTree, leftOut),
    withoutFiles(comparison.merged, leftOut),
  ]
  const located = await findHistories(baseTree, frameworks, config)
  const everywhere: [HistoryLocation[], HistoryLocation[]] = [
    located,
    await findHistories(merged, frameworks, config, located),
  ]
  const { before, after, unusable } = taken(inputs.part, everywhere)
  const touched = touchedScopes(before, after)
  const models = await modelsToCompare(
    config,
    { mode, trust: inputs.trust, againstNothing: comparison.base.commit === null },
    {
      before: { tree: baseTree, locations: before },
      after: { tree: merged, locations: after },
      whole: { base: comparison.baseTree, merged: comparison.merged },
    },
  )
  // A mode asked for by name is done for what stands there, too: that is what a nightly run is.
  const byName = mode === 'fresh' || mode === 'upgrade' || mode === 'both'
  const wanted = (location: HistoryLocation): boolean =>
    byName || touched.has(scopeKey(location)) || models.scopes.has(scopeKey(location))
  const forModels = new Set(byName ? [] : [...models.scopes].filter(scope => !touched.has(scope)))
  if (mode !== 'off' && after.some(wanted)) inputs.expectEngine?.()
  // Starting PostgreSQL takes longer than the rules do: both go at once.
  const judgement = await judge(
    { tree: baseTree, locations: before.filter(wanted) },
    { tree: merged, locations: after.filter(wanted) },
    {
      baseName: comparison.base.name,
      baseCommit: comparison.base.commit,
      authorship: comparison.authorship,
    },
  )
  const { changes, findings: checked } = judgement
  // What was read and holds no migration is no history, whatever its directory is called.
  const named = (locations: readonly HistoryLocation[]) =>
    locations.filter(location => location.configured || !wanted(location) || isAmong(changes, location))
  const [collisions, others, replay] = await Promise.all([
    checked,
    checked.then(own => lookAtOthers(comparison, inputs.others, { config, baseTree, leftOut, touched, own })),
    replayed(
      {
        ...inputs,
        changes,
        frameworks: judgement.frameworks,
        baseTree,
        merged,
        againstNothing: comparison.base.commit === null,
        whole: { base: comparison.baseTree, merged: comparison.merged },
        config,
        authority: loaded.authority,
        mixed: everywhere.flat().some(({ framework }) => !onlyByCommand.has(framework)),
        forModels,
      },
      mode,
    ),
  ])
  const ofChange = [...outrankedBy(replay.ranByCommand, collisions.map(withAutomatic)), ...replay.findings]
  const sides = { baseTree: comparison.baseTree, merged: comparison.merged }
  const altered = await alterationsOf(
    loaded,
    sides,
    async () => ({ severities: (await allowedNames()).severities, locations: everywhere.flat() }),
    ofChange,
  )
  const unread =
    comparison.base.commit === null
      ? { beside: [], ofRivals: [], elsewhere: [] }
      : await unreadFiles({ base: baseTree, merged }, everywhere.flat(), changes)
  const {
    findings: kept,
    notices,
    stale,
  } = await decided(
    [
      ...checkConfiguration(altered, loaded),
      ...ofChange,
      ...(others?.findings ?? []),
      ...unrecognisedMigrations(unread.elsewhere, loaded.file),
    ],
    loaded,
    {
      trust: inputs.trust,
      ...sides,
      rules: async () => (await allowedNames()).rules,
      isLookedAt: await lookedAt(changes, replay),
    },
  )
  const found = oneCauseOneFinding(foldConsequences(underReplay(withoutVeto(kept, others))))
  const report = reportOf(
    { comparison, loaded, mode, allowEmpty: inputs.allowEmpty ?? config.allowEmpty },
    {
      locations: named(after.length > 0 ? after : before),
      after: named(after),
      unusable,
      merged,
      changes,
      frameworks: judgement.frameworks,
    },
    { found, notices, replay, models, altered, unread, others },
  )
  return {
    report: { ...report, seconds: Math.round(performance.now() - started) / 1000 },
    onUnknown: inputs.onUnknown ?? config.onUnknown,
    onNotChecked: inputs.onNotChecked ?? config.onNotChecked,
    skipLabel: config.skipLabel,
    source: await sourceOf(report.findings, comparison),
    stale,
  }
}

/** What is read from the files alone is what `migration-gate fix` goes by. */
function withAutomatic(found: Found): Found {
  const fixes = found.fixes.map(one =>
    one.creates.length === 0 && one.edits.length + one.renames.length > 0
      ? { ...one, automatic: true as const }
      : one,
  )
  return found.introduced ? { ...found, fixes } : found
}

/** A change is judged by the configuration of its base; what has no base, by its own. */
function configurationOf({ base, baseTree, merged }: Comparison, inputs: GateInputs): Promise<LoadedConfig> {
  const { configFile: file, configRequired: required, trust, configFromChange = false } = inputs
  const withoutBase = base.commit === null
  if (withoutBase && !configFromChange && !mayDecide(trust) && merged.file(file))
    throw new ConfigurationError(
      `There is no base whose ${file} could count, and nobody says that the one of this tree may. If the code is your own, say --trust.`,
    )
  const authority = configFromChange || (withoutBase && mayDecide(trust)) ? 'change' : 'base'
  return loadConfig(baseTree, merged, { file, allowed: allowedNames, authority, required, withoutBase })
}

/** Would what an entry of the baseline stands for have been found in this run, if it were still there? */
async function lookedAt(
  changes: readonly HistoryChange[],
  replayed: ReplayResult,
): Promise<(entry: { rule: string; path: string }) => boolean> {
  if (changes.length === 0) return () => false
  const { replayRules } = await import('../rules/replay/replay-rules.ts')
  const [read, run] = [new Set<string>(), new Set<string>()]
  for (const { base, merged } of changes)
    for (const { framework, name, migrations } of [base, merged].flatMap(history => history ?? []))
      for (const { file } of migrations) {
        read.add(file.path)
        if (replayed.coverage.get(coverageKey(framework, name))?.replay === 'both') run.add(file.path)
      }
  const byReplay = new Set(replayRules.map(({ id }) => id))
  return ({ rule, path }) => (byReplay.has(rule) ? run : read).has(path)
}

/** Loads what a replay takes only where there is something to replay. */
async function replayed(input: Omit<ReplayInput, 'mode'>, mode: Config['replay']): Promise<ReplayResult> {
  if (input.changes.length === 0) return emptyResult()
  if (mode === 'off') {
    const { missingSchemas } = await import('./schema-files.ts')
    return { ...emptyResult(), unknowns: missingSchemas(input) }
  }
  const { replayHistories } = await import('./replay-histories.ts')
  return replayHistories({ ...input, mode })
}

/** The histories of the part that this run is about; none, where the part can't be made out. */
function taken(
  part: Part | undefined,
  [before, after]: [HistoryLocation[], HistoryLocation[]],
): { before: HistoryLocation[]; after: HistoryLocation[]; unusable?: string[] } {
  if (!part || (part.only.length === 0 && !part.shard)) return { before, after }
  const scopes = scopesOf(part, [...after, ...before])
  if (!scopes.ok) return { before: [], after: [], unusable: [scopes.reason] }
  const mine = (locations: HistoryLocation[]) => locations.filter(one => scopes.value.has(scopeKey(one)))
  return { before: mine(before), after: mine(after) }
}

function isAmong(changes: readonly HistoryChange[], { framework, name }: HistoryLocation): boolean {
  return changes.some(({ base, merged }) =>
    [base, merged].some(history => history?.framework === framework && history.name === name),
  )
}
