import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const read = (path: string): unknown =>
  parse(readFileSync(join(import.meta.dirname, '../..', path), 'utf8'), { merge: false })
const input = z.object({ description: z.string(), default: z.string() })
const action = z.object({ inputs: z.record(z.string(), input) }).parse(read('action.yml'))
const workflow = z
  .object({
    on: z.object({
      workflow_call: z.object({ inputs: z.record(z.string(), input.extend({ type: z.literal('string') })) }),
    }),
    jobs: z.object({
      check: z.object({
        steps: z.array(
          z.object({
            uses: z.string().optional(),
            run: z.string().optional(),
            env: z.record(z.string(), z.string()).default({}),
            with: z.record(z.string(), z.unknown()).default({}),
          }),
        ),
      }),
    }),
  })
  .parse(read('.github/workflows/check.yml'))

const expression = (text: string) => `\${{ ${text} }}`

it('the reusable workflow hands on inputs that the action has, as the action has them', () => {
  const { inputs } = workflow.on.workflow_call
  for (const [name, { description, default: standard }] of Object.entries(inputs))
    expect([name, action.inputs[name]]).toMatchObject([name, { description, default: standard }])
  const gate = workflow.jobs.check.steps.at(-1)
  expect(gate?.with).toEqual(
    Object.fromEntries(Object.keys(inputs).map(name => [name, expression(`inputs.${name}`)])),
  )
})

it('and runs the action of its own commit', () => {
  const [, , own, gate] = workflow.jobs.check.steps
  expect(own?.with).toMatchObject({
    repository: expression('job.workflow_repository'),
    ref: expression('job.workflow_sha'),
  })
  expect(gate?.uses).toBe(`./${own?.with.path}`)
})

const commit = '0123456789abcdef0123456789abcdef01234567'

// Without a repository and a ref, actions/checkout takes the caller's merge commit: a pull request would be the action.
it.each([
  ['', '', 2],
  ['migration-gate/migration-gate', '', 2],
  ['', commit, 2],
  ['migration-gate/migration-gate', 'main', 2],
  ['migration-gate/migration-gate', `${commit}\nmain`, 2],
  ['migration-gate/migration-gate', commit, 0],
])('and refuses in its first step where it does not know that (%j at %j)', (repository, sha, code) => {
  const [first] = workflow.jobs.check.steps
  expect(first?.env).toEqual({
    REPOSITORY: expression('job.workflow_repository'),
    COMMIT: expression('job.workflow_sha'),
  })
  const { status, stdout } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', first?.run ?? 'exit 9'], {
    env: { PATH: process.env.PATH, REPOSITORY: repository, COMMIT: sha },
    encoding: 'utf8',
  })
  expect(status).toBe(code)
  if (code !== 0) expect(stdout).toMatch(/^::error title=Migration Gate::.*examples\/required-check\.yml/)
})
