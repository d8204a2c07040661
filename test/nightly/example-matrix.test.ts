import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { TestRepository, temporaryDirectory } from '../support/git-repository.ts'
import { startGitHubServer } from '../support/github-server.ts'
import { runHere } from '../support/in-process.ts'

const step = z.object({
  id: z.string().optional(),
  uses: z.string(),
  with: z.record(z.string(), z.union([z.string(), z.boolean()])).default({}),
})
const job = z.object({
  steps: z.array(step),
  services: z.object({ postgres: z.object({ image: z.string() }) }).optional(),
})
const example = z
  .object({ jobs: z.object({ plan: job, check: job, collect: job }) })
  .parse(parse(readFileSync(join(import.meta.dirname, '../../examples/nightly-matrix.yml'), 'utf8')))
const jobShape = z.object({ include: z.array(z.record(z.string(), z.string())) })

/** Expressions as the runner fills them in. */
function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`${name} is not known`)
    return value
  })
}

/** The one step that is ours, with its inputs. */
function inputsOf({ steps }: z.infer<typeof job>, values: Readonly<Record<string, string>> = {}) {
  const ours = steps.filter(({ uses }) => uses.startsWith('migration-gate/'))
  expect(ours).toHaveLength(1)
  const given = Object.entries(ours[0]?.with ?? {})
  return Object.fromEntries(given.map(([name, value]) => [name, filled(String(value), values)]))
}

it('nightly-matrix.yml shares the work, judges every part, and keeps one issue', async () => {
  const repository = TestRepository.create()
  repository.commit({
    '.migration-gate.yml':
      'histories:\n  - { framework: sql, path: a/migrations }\n  - { framework: sql, path: b/migrations }\n',
    'a/migrations/0001_a.sql': 'create table a (id bigint);\n',
    'b/migrations/0001_b.sql': 'create table b (id bigint);\ncreate table b (id bigint);\n',
  })
  const server = await startGitHubServer({ gitDirectory: repository.directory, token: 'secret-token' })
  onTestFinished(() => server.close())
  const workspace = repository.directory
  const run = (inputs: Record<string, string>, at = workspace) =>
    runHere({
      server,
      event: 'schedule',
      payload: {},
      workspace: at,
      sha: repository.git('rev-parse', 'HEAD'),
      ref: 'refs/heads/main',
      inputs,
      env: { GITHUB_WORKFLOW_REF: 'octo-org/octo-repo/.github/workflows/nightly-matrix.yml@refs/heads/main' },
    })
  const { plan, check, collect } = example.jobs
  // The tests have one server, and histories that are too small to be shared by size.
  const planned = await run({ ...inputsOf(plan), 'postgres-versions': '18', 'shard-size': '1' })
  const matrix = planned.outputs.matrix ?? ''
  const { include } = jobShape.parse(JSON.parse(matrix))
  expect(include).toHaveLength(2)

  const runner = temporaryDirectory()
  const codes = []
  for (const [index, entry] of include.entries()) {
    const values = Object.fromEntries(Object.entries(entry).map(([name, value]) => [`matrix.${name}`, value]))
    expect(filled(check.services?.postgres.image ?? '', values)).toBe('postgres:18')
    const { code, outputs } = await run({ ...inputsOf(check, values), postgres: inject('postgresUrl') })
    codes.push(code)
    const upload = check.steps.find(({ uses }) => uses.startsWith('actions/upload-artifact@'))?.with
    expect(filled(String(upload?.path), { 'steps.gate.outputs.report': 'the report' })).toBe('the report')
    const name = filled(String(upload?.name), { 'strategy.job-index': String(index) })
    const download = collect.steps.find(({ uses }) => uses.startsWith('actions/download-artifact@'))?.with
    expect(name.startsWith(String(download?.pattern).replace('*', ''))).toBe(true)
    const directory = join(runner, String(download?.path), name)
    mkdirSync(directory, { recursive: true })
    copyFileSync(outputs.report ?? '', join(directory, 'report.json'))
  }
  expect(codes.sort()).toEqual([0, 1])
  expect(server.issues.size).toBe(0)

  // The last job has no checkout.
  const verdict = await run(inputsOf(collect, { 'needs.plan.outputs.matrix': matrix }), runner)
  expect(verdict).toMatchObject({ code: 1, outputs: { verdict: 'fail' }, report: { unknowns: [] } })
  expect(verdict.summary).toContain('replay-duplicate-table')
  expect(server.issues.size).toBe(1)
})
