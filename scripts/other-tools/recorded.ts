import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Scenario } from './scenario.ts'

const cells = ['found', 'warns', 'other', 'nothing', 'not asked', 'passes', 'false alarm'] as const

const cellShape = z.object({ cell: z.enum(cells), said: z.string().optional() })

/** What one tool did with one change, and the line in which it said so. */
export type Cell = z.infer<typeof cellShape>

const recordedShape = z.object({
  /** By program: the version, and the day on which its cells were measured. */
  programs: z.record(z.string(), z.object({ version: z.string(), measured: z.string() })),
  /** By framework and scenario: what the scenario was then, and the cell of each tool. */
  scenarios: z.record(z.string(), z.object({ digest: z.string(), tools: z.record(z.string(), cellShape) })),
})

export type Recorded = z.infer<typeof recordedShape>

const file = join(import.meta.dirname, 'recorded.json')

export async function readRecorded(): Promise<Recorded> {
  return recordedShape.parse(JSON.parse(await readFile(file, 'utf8')))
}

export async function writeRecorded(recorded: Recorded): Promise<void> {
  await writeFile(file, `${JSON.stringify(recordedShape.parse(recorded), null, 2)}\n`)
}

export function keyOf({ framework, id }: Scenario): string {
  return `${framework}/${id}`
}

/** Changes with anything that a tool could read. */
export function digestOf({ start, base = {}, change, mistake }: Scenario): string {
  const said = mistake && { ...mistake, said: String(mistake.said) }
  return createHash('sha256')
    .update(JSON.stringify([start, base, change, said ?? null]))
    .digest('hex')
    .slice(0, 12)
}

/** Undefined: not measured with the scenario as it is now. */
export function cellOf(recorded: Recorded, scenario: Scenario, tool: string): Cell | undefined {
  const found = recorded.scenarios[keyOf(scenario)]
  return found?.digest === digestOf(scenario) ? found.tools[tool] : undefined
}
