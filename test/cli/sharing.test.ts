import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { TestRepository, temporaryDirectory } from '../support/git-repository.ts'

/** The bundle, as a user of any CI starts it. */
function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['dist/cli.js', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { stdout, stderr, status }
}

it('shares the work by plan, and joins what the jobs say by collect', () => {
  const { directory } = TestRepository.create().write({
    '.migration-gate.yml':
      'histories:\n  - { framework: sql, path: a/migrations }\n  - { framework: sql, path: b/migrations }\n',
    'a/migrations/0001_a.sql': 'create table a (id bigint);\n',
    'a/migrations/0002_a.sql': 'create table a2 (id bigint);\n',
    'b/migrations/0001_b.sql': 'create table b (id bigint);\n',
    'b/migrations/0001_twin.sql': 'create table twin (id bigint);\n',
  })
  new TestRepository(directory).commit()
  const plan = run('plan', '--repo', directory, '--shard-size', '1')
  expect(plan).toMatchObject({ status: 0, stderr: '' })
  const shards: { shard: string }[] = JSON.parse(plan.stdout).include
  expect(shards.map(({ shard }) => shard)).toEqual(['1/2', '2/2'])

  const reports = temporaryDirectory()
  const all = ['--trust', '--base', 'none', '--head', 'HEAD', '--replay', 'off', '--format', 'json']
  const codes = shards.map(({ shard }, index) => {
    const { stdout, status } = run('check', '--repo', directory, ...all, '--shard', shard)
    writeFileSync(join(reports, `${index}.json`), stdout)
    return status
  })
  expect(codes.sort()).toEqual([0, 1])
  const planned = join(temporaryDirectory(), 'plan.json')
  writeFileSync(planned, plan.stdout)
  const whole = run('collect', reports, '--plan', planned)
  expect(whole).toMatchObject({ status: 1, stderr: '' })
  expect(whole.stdout).toContain('duplicate-version')
  expect(whole.stdout).toContain('Looked at 4 migrations of 2 histories')

  expect(run('collect', temporaryDirectory(), '--plan', planned)).toMatchObject({
    status: 2,
    stdout: expect.stringContaining('There is no report of 1/2, 2/2'),
  })
  expect(run('check', '--shard', '3/2').stderr).toContain('3 is larger than 2: the last part is 2/2.')
})
