import { execFile } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { forked, gitEnvironment, TestRepository, temporaryDirectory } from '../support/git-repository.ts'
import { pythonEnv } from '../support/python-env.ts'

const root = join(import.meta.dirname, '../..')
const tools = await pythonEnv('tools')

function preCommit(cwd: string, ...args: string[]): Promise<{ code: number; said: string }> {
  if (tools.kind === 'missing') throw new Error(tools.reason)
  const env = { ...gitEnvironment, PRE_COMMIT_HOME: temporaryDirectory(), PRE_COMMIT_COLOR: 'never' }
  return new Promise(resolve => {
    const child = execFile(join(tools.bin, 'pre-commit'), args, { cwd, env }, (error, stdout, stderr) =>
      resolve({ code: error ? (child.exitCode ?? -1) : 0, said: stdout + stderr }),
    )
  })
}

describe.skipIf(tools.kind === 'missing')('the pre-commit hook', () => {
  it('is described as pre-commit wants it', async () => {
    expect(await preCommit(root, 'validate-manifest', '.pre-commit-hooks.yaml')).toEqual({
      code: 0,
      said: '',
    })
  })

  it('runs from a clone, with nothing to install, and stops a collision', { timeout: 180_000 }, async () => {
    const hooks = TestRepository.create()
    cpSync(join(root, 'dist'), join(hooks.directory, 'dist'), { recursive: true })
    hooks.write({ '.pre-commit-hooks.yaml': readFileSync(join(root, '.pre-commit-hooks.yaml')) })
    const rev = hooks.commit()
    const repository = forked(
      { 'db/migrations/0001_start.sql': 'create table a (id int);\n' },
      { 'db/migrations/0002_base.sql': 'create table b (id int);\n' },
      { 'README.md': 'hello\n' },
    )
    const { directory } = repository.clone()
    const clone = new TestRepository(directory)
    clone.git('checkout', '--quiet', 'topic')
    clone.write({
      '.pre-commit-config.yaml': `repos: [{repo: '${hooks.directory}', rev: ${rev}, hooks: [{id: migration-gate}]}]\n`,
    })
    clone.git('add', '.pre-commit-config.yaml')
    const clean = await preCommit(directory, 'run')
    expect(clean).toMatchObject({ code: 0, said: expect.stringMatching(/Migration Gate\.+Passed/) })

    clone.write({ 'db/migrations/0002_change.sql': 'create table c (id int);\n' })
    clone.git('add', 'db')
    const { code, said } = await preCommit(directory, 'run')
    expect(code).toBe(1)
    expect(said).toMatch(/Migration Gate\.+Failed/)
    expect(said).toContain('duplicate-version')
  })
})
