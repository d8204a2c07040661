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

/** What happened, the fixes with their commands, and the rule's page: in the order of every other report. */
describe('a format without a layout', () => {
  const page = 'https://github.com/migration-gate/migration-gate/blob/main/docs/rules/duplicate-version.md'
  const said = (format: string) => {
    const scene = repository()
    const place = ['--repo', scene.directory, '--base', 'main', '--head', 'topic', '--replay', 'off']
    return run(['check', ...place, '--format', format]).stdout
  }
  const command = '$ git mv -- db/migrations/0003_two.sql db/migrations/0004_two.sql'

  it('of JUnit has all of a finding, and what to do about the report', () => {
    const xml = said('junit')
    const [, failure = ''] = /<failure [^>]*>([^<]*)</.exec(xml) ?? []
    const order = ['error: ', 'Recommended: ', command, `Rule: ${page}`].map(part => failure.indexOf(part))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order).not.toContain(-1)
    expect(xml).toContain('Reproduce: migration-gate check --base main --head topic\n')
    expect(xml).toContain('Accept it: -- migration-gate: ignore duplicate-version: REASON\n')
  })

  it.each(['sarif', 'gitlab'])('of %s has what happened, the fix in words, and the page', format => {
    const document = JSON.parse(said(format))
    const text: string =
      format === 'sarif' ? document.runs[0].results[0].message.text : document[0].description
    expect(
      text
        .split('\n')
        .slice(1)
        .map(line => line.replace(/^(Recommended: ).*/, '$1…')),
    ).toEqual([
      expect.stringMatching(/^already has version 3.*: db\/migrations\/0003_one\.sql:1$/),
      'Recommended: …',
      `Rule: ${page}`,
    ])
  })
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
