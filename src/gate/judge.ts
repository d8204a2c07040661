import { readHistories, scopeKey } from '../frameworks/find-histories.ts'
import type { Framework } from '../frameworks/framework.ts'
import { loadFrameworks } from '../frameworks/registry.ts'
import { changesOf, type HistoryChange, sidesOf } from '../model/change.ts'
import { type Found, finding } from '../model/finding.ts'
import type { HistoryLocation } from '../model/history-location.ts'
import type { RunnerBehaviour } from '../model/runner-behaviour.ts'
import type { Tree } from '../model/tree.ts'
import type { RuleContext } from '../rules/rule.ts'
import { followRenames } from './renames.ts'

/** A tree, and the histories of it that count. */
export interface Side {
  tree: Tree
  locations: readonly HistoryLocation[]
}

/** What the rules say about a change, whoever asks: a check, another open pull request, a queue. */
export interface Judgement {
  changes: HistoryChange[]
  /** Those that the changes are of. */
  frameworks: Framework[]
  /** Before severities, baseline and ignores. */
  findings: Promise<Found[]>
}

/** What lies between two trees, history by history. */
export async function changesBetween(before: Side, after: Side): Promise<HistoryChange[]> {
  const base = await readHistories(before.locations, before.tree)
  const changes = changesOf(base, await readHistories(after.locations, after.tree, base))
  return Promise.all(changes.map(change => followRenames(change, { base: before.tree, merged: after.tree })))
}

/** The one way to judge two trees. The rules have not ended when this returns: an engine may start meanwhile. */
export async function judge(
  before: Side,
  after: Side,
  base: Pick<RuleContext, 'baseName' | 'baseCommit' | 'authorship'>,
): Promise<Judgement> {
  const changes = await changesBetween(before, after)
  if (changes.length === 0) return { changes, frameworks: [], findings: Promise.resolve([]) }
  const frameworks = await loadFrameworks(sidesOf(changes))
  const findings = checkRules({ ...base, changes, frameworks, baseTree: before.tree, merged: after.tree })
  return { changes, frameworks, findings }
}

interface RulesInput {
  changes: readonly HistoryChange[]
  frameworks: readonly Framework[]
  baseTree: Tree
  merged: Tree
  baseName: string
  baseCommit: string | null
  authorship: RuleContext['authorship']
}

/** Runs every rule over every history that was read. */
export async function checkRules(input: RulesInput): Promise<Found[]> {
  // Only where something is to be checked.
  const { rules } = await import('../rules/rules.ts')
  const scopes = new Map<string, HistoryChange[]>()
  for (const change of input.changes) {
    const key = scopeKey(readingOf(change))
    scopes.set(key, [...(scopes.get(key) ?? []), change])
  }
  const findings: Found[] = []
  for (const scopeChanges of scopes.values()) {
    const scope = scopeChanges.flatMap(({ merged }) => (merged ? [merged] : []))
    for (const change of scopeChanges) {
      const reading = readingOf(change)
      const framework = input.frameworks.find(({ id }) => id === reading.framework)
      if (!framework) continue
      const runner = runnerOf(change, framework)
      const context: RuleContext = { ...input, framework, runner, change, scope, scopeChanges }
      for (const rule of rules) {
        for await (const draft of rule.check(context)) {
          findings.push(
            finding(
              { ...draft, rule: rule.meta.id, framework: framework.id, history: reading.name },
              rule.meta.severity,
            ),
          )
        }
      }
    }
  }
  return findings
}

/** Base's word on who runs a history counts. */
function runnerOf({ base, merged }: HistoryChange, framework: Framework): RunnerBehaviour {
  return (base ?? merged)?.reading.runner?.behaviour ?? framework.runner
}

function readingOf({ base, merged }: HistoryChange): { framework: string; name: string; scope: string } {
  const reading = (merged ?? base)?.reading
  if (!reading) throw new Error('a change of a history that neither side has')
  return reading
}
