/**
 * Compares the static replay with the real `migrate` of Django and the real `upgrade` of Alembic, for packages whose
 * migrations it has never seen. Needs Python 3 and packages from PyPI: `npm run conformance`. Writes docs/conformance.md.
 * `npm run conformance -- runners` compares the gate with the real runners of other migrations (conformance/runners).
 * `npm run conformance -- rows` replays the same packages with rows in their tables, and prints what fails with them.
 * `npm run conformance -- alembic` compares only that part; names of packages print theirs in full and write nothing.
 */
import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { alembic } from '../src/frameworks/alembic/alembic.ts'
import { django } from '../src/frameworks/django/django.ts'
import type { Engine } from '../src/postgres/engine.ts'
import { openServer } from '../src/postgres/server.ts'
import { startPostgres } from '../test/support/postgres-server.ts'
import { type PythonEnvName, pythonEnv } from '../test/support/python-env.ts'
import { alembicTree, compareAlembic } from './conformance/alembic.ts'
import { alembicProjects } from './conformance/alembic-projects.ts'
import { compareDjango, djangoTree } from './conformance/django.ts'
import type { Outcome } from './conformance/outcome.ts'
import { alembicSection, djangoSection, replaceSection, rowsSection } from './conformance/page.ts'
import { djangoProjects } from './conformance/projects.ts'
import type { RowsOutcome } from './conformance/rows.ts'

type Compare<Project> = (
  project: Project,
  python: string,
  sitePackages: string,
  engine: Engine,
  url: string,
) => Promise<Outcome>

const page = join(import.meta.dirname, '../docs/conformance.md')

if (process.argv[2] === 'runners') {
  const { compareRunners } = await import('./conformance/runners/harness/main.ts')
  await compareRunners(process.argv.slice(3))
  process.exit()
}

if (process.argv[2] === 'rows') {
  const { replayWithRows } = await import('./conformance/rows.ts')
  const only = process.argv.slice(3)
  const chosen = (name: string) => only.length === 0 || only.includes(name)
  const outcomes: RowsOutcome[] = []
  const print = (outcome: RowsOutcome): void => {
    console.log(
      `${outcome.name}: ${outcome.runs} runs, ${outcome.incoming} incoming migrations, ${outcome.tables} tables with rows, ${outcome.findings.length} findings`,
    )
    for (const text of [...outcome.findings, ...outcome.notVerified]) console.log(`  ${text.slice(0, 400)}`)
    outcomes.push(outcome)
  }
  const djangoPackages = (await sitePackagesOf('conformance-django')).sitePackages
  for (const project of djangoProjects.filter(({ name }) => chosen(name)))
    print(await replayWithRows(project.name, django, await djangoTree(project, djangoPackages)))
  const alembicPackages = (await sitePackagesOf('conformance-alembic')).sitePackages
  for (const project of alembicProjects.filter(({ name }) => chosen(name)))
    print(await replayWithRows(project.name, alembic, await alembicTree(project, alembicPackages)))
  if (only.length === 0)
    await writeFile(page, replaceSection(await readFile(page, 'utf8'), rowsSection(outcomes)))
  process.exit()
}

const asked = process.argv.slice(2)
const parts: readonly string[] = asked.filter(name => name === 'django' || name === 'alembic')
const packages = asked.filter(name => !parts.includes(name))

const server = await startPostgres()
try {
  await using engine = await openServer(server.url, { statementTimeout: 120, extensions: [] })
  const both = parts.length === 0
  if (both || parts.includes('django'))
    await measure('conformance-django', djangoProjects, compareDjango, djangoSection, engine)
  if (both || parts.includes('alembic'))
    await measure('conformance-alembic', alembicProjects, compareAlembic, alembicSection, engine)
} finally {
  await server.stop()
}

async function measure<Project extends { name: string }>(
  name: PythonEnvName,
  projects: readonly Project[],
  compare: Compare<Project>,
  section: (outcomes: readonly Outcome[]) => string,
  engine: Engine,
): Promise<void> {
  const chosen = projects.filter(project => packages.length === 0 || packages.includes(project.name))
  if (chosen.length === 0) return
  const { python, sitePackages } = await sitePackagesOf(name)
  const outcomes: Outcome[] = []
  for (const project of chosen) {
    const outcome = await compare(project, python, sitePackages, engine, server.url)
    outcomes.push(outcome)
    tell(outcome)
  }
  sumUp(outcomes)
  if (packages.length === 0)
    await writeFile(page, replaceSection(await readFile(page, 'utf8').catch(() => ''), section(outcomes)))
}

async function sitePackagesOf(name: PythonEnvName): Promise<{ python: string; sitePackages: string }> {
  const env = await pythonEnv(name)
  if (env.kind === 'missing') throw new Error(env.reason)
  const { stdout } = await promisify(execFile)(env.python, [
    '-c',
    'import sysconfig; print(sysconfig.get_path("purelib"))',
  ])
  return { python: env.python, sitePackages: stdout.trim() }
}

function tell(outcome: Outcome): void {
  const shares = Object.values(outcome.shares)
  const equal = shares.reduce((sum, share) => sum + share.equal, 0)
  const total = shares.reduce((sum, share) => sum + share.total, 0)
  console.log(
    `${outcome.name}: ${outcome.failed ?? `${outcome.migrations} migrations, ${equal} of ${total} objects equal`}`,
  )
  if (outcome.down.total > 0)
    console.log(`  down: ${outcome.down.equal} of ${outcome.down.total} migrations equal when taken back`)
  for (const difference of outcome.downDifferences.slice(0, 6))
    console.log(`  down: ${difference.slice(0, 300)}`)
  if (packages.length > 0) console.log(JSON.stringify({ ...outcome, shares: undefined }, undefined, 1))
  else
    for (const difference of outcome.differences.slice(0, 6)) console.log(`  ${JSON.stringify(difference)}`)
  for (const error of [...outcome.errors, ...outcome.unverified].slice(0, 5))
    console.log(`  ${error.slice(0, 300)}`)
}

function sumUp(outcomes: readonly Outcome[]): void {
  const down = (key: 'equal' | 'total') => outcomes.reduce((all, one) => all + one.down[key], 0)
  console.log(`down: ${down('equal')} of ${down('total')} equal`)
  const sum = (key: 'equal' | 'total', sorts: readonly string[]) =>
    outcomes
      .flatMap(({ shares }) => Object.entries(shares))
      .reduce((all, [sort, share]) => all + (sorts.length === 0 || sorts.includes(sort) ? share[key] : 0), 0)
  for (const sorts of [['table', 'column'], ['index', 'constraint'], []] as const) {
    const [equal, total] = [sum('equal', sorts), sum('total', sorts)]
    console.log(
      `${sorts.length === 0 ? 'everything' : sorts.join(' and ')}: ${equal} of ${total} equal (${((equal / total) * 100).toFixed(2)} %)`,
    )
  }
}
