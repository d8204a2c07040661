/**
 * `npm run other-tools` puts the same mistakes, as real git repositories, to other tools and to the gate, and writes down what
 * each of them found in scripts/other-tools/recorded.json, with versions and the day. `npm run generate` then makes
 * docs/comparison.md of it. --atlas FILE is the program of Atlas' community edition; without it, Atlas' cells stay as they are. It is
 * built in cmd/atlas of its source: `go build -ldflags "-X ariga.io/atlas/cmd/atlas/internal/cmdapi.version=v1.2.3"`. --gate measures
 * the gate's column alone. --only NAME measures one scenario and prints it, and writes nothing.
 *
 * The tools come from PyPI and the Go proxy, in .cache; the server is the one of the tests.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { version } from '../src/process/version.ts'
import { startPostgres } from '../test/support/postgres-server.ts'
import { pythonEnv } from '../test/support/python-env.ts'
import { installed } from '../test/support/real-runners.ts'
import { golangMigrateProgram, runner as golangMigrateRunner } from './conformance/runners/golang-migrate.ts'
import { run } from './conformance/runners/harness/process.ts'
import { scenarios, tools } from './other-tools/all.ts'
import { emptyDatabase } from './other-tools/empty-database.ts'
import { measureGate, measureTool } from './other-tools/measure.ts'
import {
  type Cell,
  cellOf,
  digestOf,
  keyOf,
  type Recorded,
  readRecorded,
  writeRecorded,
} from './other-tools/recorded.ts'
import type { Bench } from './other-tools/tool.ts'

const { values } = parseArgs({
  options: {
    atlas: { type: 'string' },
    gate: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
})

const env = await pythonEnv('comparison')
if (env.kind === 'missing') throw new Error(env.reason)
const golangMigrate = await installed(golangMigrateProgram)
const server = await startPostgres()
const bench: Bench = {
  bin: env.bin,
  golangMigrate,
  atlas: values.atlas,
  database: () => emptyDatabase(server.url),
}

try {
  const before = await readRecorded().catch((): Recorded => ({ programs: {}, scenarios: {} }))
  const chosen = scenarios.filter(one => values.only === undefined || keyOf(one).includes(values.only))
  const measured: Recorded['scenarios'] = {}
  for (const scenario of chosen) {
    const cells: Record<string, Cell> = { gate: await measureGate(scenario) }
    for (const tool of tools.filter(({ framework }) => framework === scenario.framework)) {
      const kept = cellOf(before, scenario, tool.id)
      if (!canAsk(tool.program)) Object.assign(cells, kept && { [tool.id]: kept })
      else cells[tool.id] = await measureTool(tool, scenario, bench)
    }
    measured[keyOf(scenario)] = { digest: digestOf(scenario), tools: cells }
    console.log(`${keyOf(scenario)}: ${scenario.title}`)
    for (const [tool, { cell, said = '' }] of Object.entries(cells)) {
      console.log(`  ${tool.padEnd(25)} ${cell.padEnd(12)} ${said}`)
    }
  }
  if (values.only === undefined) {
    const today = new Date().toISOString().slice(0, 10)
    const versions = Object.entries(await versionsOf(env.bin)).filter(([program]) => canAsk(program))
    const programs = Object.fromEntries(
      versions.map(([program, of]) => [program, { version: of, measured: today }]),
    )
    await writeRecorded({ programs: { ...before.programs, ...programs }, scenarios: measured })
  }
} finally {
  await server.stop()
}

function canAsk(program: string): boolean {
  if (values.gate) return program === 'Migration Gate'
  if (program === 'Atlas') return values.atlas !== undefined
  return program !== 'golang-migrate' || golangMigrate !== undefined
}

async function versionsOf(bin: string): Promise<Record<string, string>> {
  const packages = {
    Django: 'django',
    'django-migration-linter': 'django-migration-linter',
    'django-linear-migrations': 'django-linear-migrations',
    Alembic: 'alembic',
    'pytest-alembic': 'pytest-alembic',
    squawk: 'squawk-cli',
  }
  const text = `import importlib.metadata as m, json; print(json.dumps([m.version(n) for n in ${JSON.stringify(Object.values(packages))}]))`
  const { said } = await run({ command: join(bin, 'python'), args: ['-c', text] }, bin)
  const found: string[] = JSON.parse(said)
  return {
    'Migration Gate': version,
    ...Object.fromEntries(Object.keys(packages).map((name, index) => [name, found[index] ?? ''])),
    'golang-migrate': golangMigrateRunner.version,
    ...(values.atlas !== undefined && { Atlas: await atlasVersion(values.atlas, bin) }),
  }
}

/** What a build says of itself, which has to name its version. */
async function atlasVersion(program: string, directory: string): Promise<string> {
  const { said } = await run({ command: program, args: ['version'] }, directory)
  const [, version] = /^atlas community version v(\S+)/m.exec(said) ?? []
  if (version === undefined) throw new Error(`This Atlas is built without a version: ${said.split('\n')[0]}`)
  return `community edition ${version}`
}
