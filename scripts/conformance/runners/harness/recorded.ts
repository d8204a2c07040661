import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Outcome } from './real.ts'
import type { Real, Special } from './runner.ts'
import { digestOf } from './scenarios.ts'

const folder = join(import.meta.dirname, '../../../../test/conformance/runners')

const reals = [
  'ok',
  'error',
  'error-upgrade',
  'error-fresh',
  'diverge',
  'skipped',
  'hangs',
  'base-refused',
] as const satisfies readonly Real[]

const recordedRunner = z.object({
  version: z.string(),
  measured: z.string(),
  outcomes: z.record(
    z.string(),
    z.object({ real: z.enum(reals), digest: z.string(), said: z.string().optional() }),
  ),
})

/** What was measured with a runner, by scenario. */
export type Recorded = z.infer<typeof recordedRunner>

const fileOf = (runner: string) => join(folder, 'recorded', `${runner}.json`)

/** Undefined: nobody has measured it. */
export async function recordedOf(runner: string): Promise<Recorded | undefined> {
  const text = await readFile(fileOf(runner), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : recordedRunner.parse(JSON.parse(text))
}

/** Undefined: it was not measured as the scenario is now. */
export function recordedOutcome(recorded: Recorded | undefined, scenario: Special): Outcome | undefined {
  const found =
    recorded && Object.hasOwn(recorded.outcomes, scenario.id) ? recorded.outcomes[scenario.id] : undefined
  if (found?.digest !== digestOf(scenario)) return undefined
  return { real: found.real, ...(found.said !== undefined && { said: found.said }) }
}

export function recordOf(
  version: string,
  outcomes: readonly { scenario: Special; outcome: Outcome }[],
): Recorded {
  return {
    version,
    measured: new Date().toISOString().slice(0, 10),
    outcomes: Object.fromEntries(
      outcomes.map(({ scenario, outcome: { real, said } }) => [
        scenario.id,
        { real, digest: digestOf(scenario), ...(said !== undefined && { said }) },
      ]),
    ),
  }
}

/** A line for each scenario, so that a change of one is a change of one. */
export async function writeRecorded(runner: string, recorded: Recorded): Promise<void> {
  const lines = Object.entries(recorded.outcomes).map(
    ([scenario, outcome]) => `    ${JSON.stringify(scenario)}: ${JSON.stringify(outcome)}`,
  )
  const text = `{
  "version": ${JSON.stringify(recorded.version)},
  "measured": ${JSON.stringify(recorded.measured)},
  "outcomes": {
${lines.join(',\n')}
  }
}
`
  await writeFile(fileOf(runner), text)
}

const knownFile = join(folder, 'known-disagreements.txt')

/** Lines `RUNNER SCENARIO: KIND`; everything else is a comment. */
export async function knownDisagreements(): Promise<Map<string, string>> {
  const text = await readFile(knownFile, 'utf8').catch(() => '')
  const lines = text.split('\n').filter(line => line !== '' && !line.startsWith('#'))
  return new Map(
    lines.map(line => {
      const [cell = '', kind = ''] = line.split(': ')
      return [cell, kind]
    }),
  )
}

export async function writeKnown(known: ReadonlyMap<string, string>): Promise<void> {
  const lines = [...known].map(([cell, kind]) => `${cell}: ${kind}`).sort()
  await writeFile(
    knownFile,
    `# Where the gate and the real runner disagree today. The list only shrinks: remove the line of what you put right.
# npm run conformance -- runners --recorded NAME shows what either of them says.
${lines.map(line => `${line}\n`).join('')}`,
  )
}
