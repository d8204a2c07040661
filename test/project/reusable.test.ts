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
        steps: z.array(z.object({ uses: z.string(), with: z.record(z.string(), z.unknown()) })),
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
  const [, own, gate] = workflow.jobs.check.steps
  expect(own?.with).toMatchObject({
    repository: expression('job.workflow_repository'),
    ref: expression('job.workflow_sha'),
  })
  expect(gate?.uses).toBe(`./${own?.with.path}`)
})
