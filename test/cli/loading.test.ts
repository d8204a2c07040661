import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { marker } from '../../src/process/supervised.ts'
import { djangoInitial, sqlInitial } from '../../src/rules/examples.ts'
import { forked, temporaryDirectory } from '../support/git-repository.ts'

/**
 * Runs the bundle and says which parts of it were loaded: what V8 saw, by file and function. It stands for the run's
 * supervisor, which would end the run before V8 writes that down.
 */
async function loaded(
  args: string[],
): Promise<{ status: number | null; functions: Set<string>; files: string[] }> {
  const coverage = temporaryDirectory()
  const run = fork('dist/cli.js', args, {
    env: { ...process.env, [marker]: '1', NODE_V8_COVERAGE: coverage },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [status] = await once(run, 'exit')
  const functions = new Set<string>()
  const files: string[] = []
  for (const name of readdirSync(coverage)) {
    const { result } = JSON.parse(readFileSync(join(coverage, name), 'utf8'))
    for (const script of result) {
      if (!script.url.includes('/dist/')) continue
      files.push(script.url)
      for (const { functionName } of script.functions) functions.add(functionName)
    }
  }
  return { status, functions, files }
}

it('a change without migrations loads neither an engine nor a grammar', async () => {
  const repository = forked({ ...djangoInitial, ...sqlInitial }, { 'a.txt': 'a' }, { 'b.txt': 'b' })
  const { status, functions, files } = await loaded([
    'check',
    '--repo',
    repository.directory,
    '--base',
    'main',
    '--head',
    'topic',
  ])
  expect(status).toBe(0)
  expect(files.filter(file => /node_modules|engine-worker/.test(file))).toEqual([])
  // Names of functions in @lezer/lr, in zod and in the YAML reader: none of them is here.
  for (const absent of ['parseDocument', 'startParse', 'strictObject'])
    expect(functions, absent).not.toContain(absent)
})

it('the same run sees a grammar where there is something to read', async () => {
  const repository = forked(
    djangoInitial,
    {},
    { 'shop/migrations/0002_x.py': djangoInitial['shop/migrations/0001_initial.py'] ?? '' },
  )
  const { functions } = await loaded([
    'check',
    '--repo',
    repository.directory,
    '--base',
    'main',
    '--head',
    'topic',
    '--replay',
    'off',
  ])
  expect(functions).toContain('startParse')
})
