import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { pythonEnv } from '../support/python-env.ts'

const root = join(import.meta.dirname, '../..')
const examples = readdirSync(join(root, 'examples'))
  .filter(name => name.endsWith('.yml') && name !== 'gitlab-ci.yml')
  .map(name => `examples/${name}`)
const workflows = readdirSync(join(root, '.github/workflows')).map(name => `.github/workflows/${name}`)
const ours = [...workflows, ...examples, '.github/dependabot.yml', 'action.yml', '.pre-commit-hooks.yaml']

const findings = z.array(
  z.object({ ident: z.string(), desc: z.string(), locations: z.array(z.unknown()).min(1) }),
)
const tools = await pythonEnv('tools')

/** All that zizmor has to say, as its strictest reader; what is let through says why in .github/zizmor.yml. */
function audit(files: readonly string[]): Promise<z.infer<typeof findings>> {
  const options = ['--offline', '--persona=auditor', '--no-exit-codes', '--strict-collection']
  const config = ['--config', '.github/zizmor.yml', '--format=json-v1', '--quiet']
  if (tools.kind === 'missing') throw new Error(tools.reason)
  return new Promise((resolve, reject) =>
    execFile(
      join(tools.bin, 'zizmor'),
      [...options, ...config, ...files],
      { cwd: root, maxBuffer: 1 << 26 },
      (error, stdout) => (error ? reject(error) : resolve(findings.parse(JSON.parse(stdout)))),
    ),
  )
}

describe.skipIf(tools.kind === 'missing')('zizmor', () => {
  it('finds nothing in the workflows, the examples and the action', async () => {
    expect((await audit(ours)).map(({ ident, locations }) => [ident, JSON.stringify(locations[0])])).toEqual(
      [],
    )
  })

  it('would find what a workflow of ours must not have', async () => {
    const bad = join(import.meta.dirname, '../support/fixtures/bad-workflow.yml')
    const idents = (await audit([bad])).map(({ ident }) => ident)
    expect(idents).toEqual(expect.arrayContaining(['template-injection', 'unpinned-uses', 'artipacked']))
  })
})

it('an action of somebody else is pinned to one commit, everywhere the same', () => {
  const pins = new Map<string, Set<string>>()
  for (const file of ours)
    for (const [, action = '', ref = ''] of readFileSync(join(root, file), 'utf8').matchAll(
      /uses: ([\w.-]+\/[\w./-]+)@(.+)$/gm,
    ))
      if (!action.startsWith('migration-gate/')) pins.set(action, (pins.get(action) ?? new Set()).add(ref))
  expect(pins.size).toBeGreaterThan(3)
  for (const [action, refs] of pins) {
    expect([action, ...refs]).toHaveLength(2)
    expect([...refs][0]).toMatch(/^[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  }
})
