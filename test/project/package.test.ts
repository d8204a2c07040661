import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { version } from '../../src/process/version.ts'
import { gitEnvironment, temporaryDirectory } from '../support/git-repository.ts'

const root = join(import.meta.dirname, '../..')
const packed = z.array(
  z.object({
    filename: z.string(),
    size: z.number(),
    files: z.array(z.object({ path: z.string(), mode: z.number() })),
  }),
)

function run(cwd: string, program: string, ...args: string[]): Promise<{ code: number; stdout: string }> {
  return new Promise(resolve => {
    const options = { cwd, env: { ...gitEnvironment, npm_config_offline: 'true' }, maxBuffer: 1 << 26 }
    const child = execFile(program, args, options, (error, stdout) =>
      resolve({ code: error ? (child.exitCode ?? -1) : 0, stdout }),
    )
  })
}

it('the package has what ships and nothing else, and npx runs it with no other package there', {
  timeout: 180_000,
}, async () => {
  const directory = temporaryDirectory()
  const pack = await run(root, 'npm', 'pack', '--ignore-scripts', '--json', '--pack-destination', directory)
  const [one] = packed.parse(JSON.parse(pack.stdout))
  const paths = one?.files.map(({ path }) => path) ?? []
  const places = new Set(paths.map(path => (path.includes('/') ? path.split('/')[0] : path)))
  expect([...places].sort()).toEqual(['LICENSE', 'README.md', 'action.yml', 'dist', 'docs', 'package.json'])
  for (const needed of ['dist/bundle/index.js', 'dist/pgdata.tar.gz', 'dist/engine-worker/main.js'])
    expect(paths).toContain(needed)
  expect(paths.some(path => path.endsWith('/libpg-query.wasm'))).toBe(true)
  // Pages name pictures where the repository has them; with them it was 14.6 MB.
  expect(paths.filter(path => /\.(png|jpe?g|gif|svg|webp)$/.test(path))).toEqual([])
  expect(one?.size).toBeLessThan(14 * 1024 * 1024)

  const project = temporaryDirectory()
  const installed = await run(project, 'npm', 'install', '--no-audit', join(directory, one?.filename ?? ''))
  expect(installed.code).toBe(0)
  expect(await run(project, 'npx', '--no-install', 'migration-gate', '--version')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(version),
  })
  const demo = await run(project, 'npx', '--no-install', 'migration-gate', 'demo')
  expect(demo.code).toBe(1)
  expect(demo.stdout).toContain('replay-duplicate-table')
})

it('says where it comes from, which provenance is checked against', () => {
  const shape = z.object({
    description: z.string(),
    repository: z.object({ url: z.string() }),
    dependencies: z.undefined().optional(),
    scripts: z.record(z.string(), z.string()),
  })
  const one = shape.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  expect(one.repository.url).toBe('git+https://github.com/migration-gate/migration-gate.git')
  // Installing it runs nothing.
  for (const script of ['preinstall', 'install', 'postinstall', 'prepare'])
    expect(one.scripts).not.toHaveProperty(script)
})
