import type { Comparison } from './comparison/comparison.ts'
import type { HistoryCoverage } from './findings/report.ts'
import type { HistoryLocation } from './frameworks/framework.ts'
import { type HistoryChange, isTouched } from './history/change.ts'
import type { Config } from './inputs/config.ts'
import { coverageKey, type ReplayResult } from './replay-histories.ts'

/** What a run looked at: a green one says what it is green about. */
export function coverageOf(
  locations: readonly HistoryLocation[],
  changes: readonly HistoryChange[],
  replayed: ReplayResult,
  mode: Config['replay'],
): HistoryCoverage[] {
  const read = changes.map(({ base, merged, incoming }): HistoryCoverage => {
    const history = merged ?? base
    const framework = history?.framework ?? ''
    const name = history?.name ?? ''
    const replay = replayed.coverage.get(coverageKey(framework, name))
    return {
      framework,
      history: name,
      migrations: merged?.migrations.length ?? 0,
      incoming: incoming.size,
      ...(replay ?? {
        replay: 'not replayed',
        reason: mode === 'off' ? 'replay is off' : 'there was no engine to replay it on',
        unproven: [],
      }),
    }
  })
  const known = new Set(read.map(({ framework, history }) => coverageKey(framework, history)))
  const untouched = locations
    .filter(({ framework, name }) => !known.has(coverageKey(framework, name)))
    .map(
      ({ framework, name, files }): HistoryCoverage => ({
        framework,
        history: name,
        migrations: files.length,
        incoming: 0,
        replay: 'not replayed',
        reason: 'this change does not touch it',
        unproven: [],
      }),
    )
  return [...read, ...untouched]
}

export function conflictNotice({ conflicts, base }: Comparison): string[] {
  if (conflicts.length === 0) return []
  const shown = conflicts.slice(0, 5).join(', ')
  const more = conflicts.length > 5 ? ` and ${conflicts.length - 5} more` : ''
  return [
    `Merging into ${base.name} conflicts in ${shown}${more}. The migrations of both sides were judged side by side; resolve the conflict and run again.`,
  ]
}

/** Where nothing but names was judged of what the change brings. */
export function commandNotices(changes: readonly HistoryChange[], file: string): string[] {
  return changes.filter(isTouched).flatMap(({ base, merged }) => {
    const reading = (merged ?? base)?.reading
    return reading
      ? [
          `Not replayed: ${reading.name}: ${reading.onlyByCommand}. Only the names of its files were judged. Name the command that runs them in ${file}, such as \`command: { run: ${reading.runsBy ?? 'make migrate'}, framework: ${reading.framework} }\`, and it runs against a scratch database.`,
        ]
      : []
  })
}

/** The histories carry all of them; these lines are for the first glance. */
const unprovenNamed = 5

export function unprovenNotices(histories: readonly HistoryCoverage[]): string[] {
  const steps = histories.flatMap(({ unproven }) => unproven.filter(({ introduced }) => introduced))
  const lines = [...new Set(steps.map(({ path, line, why }) => `Not proven: ${path}:${line}: ${why}.`))]
  const more = lines.length - unprovenNamed
  return more <= 1
    ? lines
    : [
        ...lines.slice(0, unprovenNamed),
        `Not proven: ${more} more steps; --verbose and the JSON report name them all.`,
      ]
}

export function excludeNotice({ exclude }: Config, file: string): string[] {
  return exclude.length > 0 ? [`Left out by ${file}: ${exclude.join(', ')}.`] : []
}
