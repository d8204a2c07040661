import { scopeKey } from '../frameworks/find-histories.ts'
import type { Framework } from '../frameworks/framework.ts'
import type { HistoryChange } from '../model/change.ts'
import { type Found, finding } from '../model/finding.ts'
import type { RunnerBehaviour } from '../model/runner-behaviour.ts'
import type { Tree } from '../model/tree.ts'
import type { RuleContext } from './rule.ts'
import { rules } from './rules.ts'

export interface RulesInput {
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

/** Of one history. */
function runnerOf({ base, merged }: HistoryChange, framework: Framework): RunnerBehaviour {
  return (base ?? merged)?.reading.runner?.behaviour ?? framework.runner
}

function readingOf({ base, merged }: HistoryChange): { framework: string; name: string; scope: string } {
  const reading = (merged ?? base)?.reading
  if (!reading) throw new Error('a change of a history that neither side has')
  return reading
}
