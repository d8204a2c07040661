import { join } from 'node:path'
import { z } from 'zod'
import { run } from '../conformance/runners/harness/process.ts'
import type { Cell } from './recorded.ts'
import { type Repository, repositoryOf } from './repository.ts'
import type { Scenario } from './scenario.ts'
import type { Answer, Bench, Tool } from './tool.ts'

const gate = join(import.meta.dirname, '../../dist/cli.js')

/** What the gate may take for one repository, in milliseconds. */
const limit = 120_000

const reportShape = z.object({
  verdict: z.string(),
  unknowns: z.array(z.string()),
  findings: z.array(
    z.object({ rule: z.string(), severity: z.string(), introduced: z.boolean(), message: z.string() }),
  ),
})

/** The gate as it ships, on its embedded PostgreSQL. */
export async function measureGate(scenario: Scenario): Promise<Cell> {
  await using repository = await repositoryOf(scenario)
  const args = [gate, 'check', '--base', 'main', '--head', 'topic', '--format', 'json']
  const { said } = await run({ command: process.execPath, args }, repository.directory, limit)
  return cellOfReport(scenario, JSON.parse(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1)))
}

/** What a report of the gate counts as. */
export function cellOfReport({ mistake }: Scenario, json: unknown): Cell {
  const report = reportShape.parse(json)
  const findings = report.findings.filter(({ introduced }) => introduced)
  const passes = report.verdict === 'pass'
  const worst = (of: typeof findings) => of.find(({ severity }) => severity === 'error') ?? of[0]
  const shown = (finding: (typeof findings)[number] | undefined) =>
    short(finding ? `${finding.rule}: ${finding.message}` : (report.unknowns[0] ?? ''))
  if (!mistake) return passes ? { cell: 'passes' } : { cell: 'false alarm', said: shown(worst(findings)) }
  const named = worst(mistake.rules.flatMap(rule => findings.filter(finding => finding.rule === rule)))
  if (named) return { cell: named.severity === 'error' ? 'found' : 'warns', said: shown(named) }
  return passes ? { cell: 'nothing' } : { cell: 'other', said: shown(worst(findings)) }
}

/** Another tool, on the same repository with what it keeps there itself. */
export async function measureTool(tool: Tool, scenario: Scenario, bench: Bench): Promise<Cell> {
  await using repository = await repositoryOf(scenario, tool.companion?.(bench))
  return cellOf(scenario, await answerOf(tool, repository, bench))
}

async function answerOf(tool: Tool, repository: Repository, bench: Bench): Promise<Answer> {
  const { conflict } = repository
  return conflict === undefined
    ? tool.ask(repository, bench)
    : {
        code: 1,
        late: false,
        said: conflict.split('\n').find(line => line.startsWith('CONFLICT')) ?? conflict,
      }
}

function cellOf({ mistake }: Scenario, answer: Answer): Cell {
  if (typeof answer === 'string') return { cell: 'not asked', said: answer }
  const { code, said } = answer
  const lines = said.split('\n').filter(line => line.trim() !== '')
  if (!mistake)
    return code === 0 ? { cell: 'passes' } : { cell: 'false alarm', said: short(lines.at(-1) ?? '') }
  if (mistake.said.test(said)) {
    const line = lines.findLast(text => mistake.said.test(text)) ?? lines.at(-1) ?? ''
    return { cell: code === 0 ? 'warns' : 'found', said: short(line) }
  }
  return code === 0 ? { cell: 'nothing' } : { cell: 'other', said: short(lines.at(-1) ?? '') }
}

/** One line, without what differs at each run. */
function short(text: string): string {
  const line = text
    .replaceAll(/\/\S*\/(?:gate-(?:other-tools|squawk)-\w+|site-packages)\/(?:merged\/|base\/)?/g, '')
    .replaceAll(/\u001B\[[\d;]*m/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return line.length > 160 ? `${line.slice(0, 159)}…` : line
}
