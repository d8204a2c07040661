import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { documentFormats } from '../../src/reporters/formats.ts'
import { sqlInitial } from '../../src/rules/examples.ts'
import { forked } from '../support/git-repository.ts'
import { wellFormedXml } from '../support/xml.ts'

const taken = 'create table b (id int);\n'
const repository = () =>
  forked(sqlInitial, { 'db/migrations/0003_one.sql': taken }, { 'db/migrations/0003_two.sql': taken })

function run(args: readonly string[]) {
  const { stdout, status } = spawnSync(process.execPath, ['dist/cli.js', ...args], { encoding: 'utf8' })
  return { stdout, status }
}

describe.each(documentFormats)('--format %s', format => {
  it.each([
    ['fail', ['--base', 'main', '--head', 'topic'], 1],
    ['fail, of which nothing becomes', ['--base', 'main', '--head', 'topic', '--fail-on', 'never'], 0],
    ['pass', ['--base', 'main', '--head', 'main'], 0],
    ['unknown', ['--base', 'nowhere'], 2],
    ['misuse', ['--replay', 'sometimes'], 2],
  ])('%s: exactly one document', (_verdict, args, code) => {
    const scene = repository()
    const { stdout, status } = run([
      'check',
      '--repo',
      scene.directory,
      '--replay',
      'off',
      ...args,
      '--format',
      format,
    ])
    expect(status).toBe(code)
    if (format === 'junit') expect(wellFormedXml(stdout)).toBe('testsuites')
    else if (format === 'markdown') expect(stdout.match(/^### \S+ Migration Gate: /gm)).toHaveLength(1)
    else if (format === 'html') expect(stdout.match(/<!doctype html>/g)).toHaveLength(1)
    else expect(JSON.parse(stdout)).toBeTypeOf('object')
  })
})

it('of Markdown shows what a fix takes away', () => {
  const { stdout } = run(['demo', '--format', 'markdown'])
  expect(stdout).toContain('```diff\n- create table public.profiles (\n')
})

it('shows no password of a server', () => {
  const scene = repository()
  const { stdout, status } = run([
    'check',
    '--repo',
    scene.directory,
    '--base',
    'main',
    '--head',
    'topic',
    '--replay',
    'both',
    '--postgres',
    'postgres://gate:s3cret-passw0rd@127.0.0.1:1/x',
  ])
  expect(status).not.toBe(0)
  expect(stdout).not.toContain('s3cret-passw0rd')
})
