import { inject } from 'vitest'
import type { GateResult } from '../../src/gate/gate.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { RunOptions } from '../../src/modes/check/run-check.ts'
import { checkFiles } from '../support/gate.ts'
import type { Files } from '../support/git-repository.ts'
import { nodeRunner } from './runner.ts'

const temporary = /\S*\/migration-gate-test-\w+/g

export interface Sides {
  start?: Files
  base?: Files
  change: Files
}

/** The gate on the real server of the tests. */
export function checkOnServer(sides: Sides, options: Partial<RunOptions> = {}): Promise<GateResult> {
  return checkFiles(sides, { replay: 'both', postgres: inject('postgresUrl'), ...options })
}

/** What a reader sees of a finding. */
export function reported({ rule, path, range, introduced, related, sqlstate }: Finding): string[] {
  return [
    `${introduced ? 'introduced' : "base's"} ${rule} ${sqlstate ?? ''} ${path}:${range.start.line}`,
    ...related.map(place => `see ${place.path}:${place.range.start.line} ${place.message}`),
  ]
}

/** Findings of replaying, with the reasons of what is unknown. */
export function outcome({ report }: GateResult): string[] {
  return [
    report.verdict,
    ...report.coverage.histories.map(({ history, replay }) => `${history}: ${replay}`),
    ...report.findings.filter(({ rule }) => rule.startsWith('replay-')).flatMap(reported),
    ...report.unknowns.map(unknown => `unknown: ${unknown}`),
  ].map(line => line.replaceAll(nodeRunner, 'node migrate.cjs').replace(temporary, '<temporary>'))
}

/**
 * What the replay without the command says of the same change. Its findings are to be the same, place by place: a reader
 * need not know which way a migration was run.
 */
export async function statically({ start, base, change }: Sides): Promise<Finding[]> {
  const config = { '.migration-gate.yml': 'replay: auto\n' }
  const result = await checkOnServer({
    start: { ...start, ...config },
    ...(base ? { base } : {}),
    change,
  })
  return replayFindings(result)
}

/** What, where, made by whom, and how the two differ; prose and fixes are the explaining folder's own matter. */
export function places(findings: readonly Finding[]): unknown[] {
  return findings.map(
    ({ rule, fingerprint, introduced, history, path, range, sqlstate, related, table }) => ({
      rule,
      fingerprint,
      introduced,
      history,
      path,
      range,
      sqlstate,
      related,
      table,
    }),
  )
}

export function replayFindings({ report }: GateResult): Finding[] {
  return report.findings.filter(({ rule }) => /^replay-|^silent-mismatch$/.test(rule))
}
