import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sqlInitial } from '../../src/rules/examples.ts'
import { forked, TestRepository, temporaryDirectory } from '../support/git-repository.ts'

/** The bundle, as a user starts it, with standard output in a pipe. */
function run(args: string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, ['dist/cli.js', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
  })
}

describe('a mistake in the arguments says what to change', () => {
  it.each([
    [
      ['check', 'db/migrations'],
      'check takes no paths: it compares branches.',
      'migration-gate check --help',
    ],
    [['check', '--rebase', 'x'], "unknown option '--rebase'", 'migration-gate check --help'],
    [['chekc'], '(Did you mean check?)', 'migration-gate --help'],
    [['check', '--shard', '5/4'], '5 is larger than 4: the last part is 4/4.', 'migration-gate check --help'],
    [['check', '--output', 'sarif'], 'It must be FORMAT=FILE', 'migration-gate check --help'],
    [['explain', 'same_object'], 'There is no rule same_object. Did you mean same-object?', undefined],
    [['explain', 'Diverged-Heads'], 'Did you mean diverged-heads?', undefined],
    [['collect', 'nope'], 'There is no directory nope.', undefined],
  ])('%j', (args, message, seeAlso) => {
    const { status, stderr, stdout } = run(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    if (seeAlso === undefined) expect(stderr).not.toContain('--help')
    else expect(stderr).toContain(`See: ${seeAlso}\n`)
  })

  it('a branch that is not there, and a clone without a remote', () => {
    const { directory } = forked(sqlInitial, {}, { x: '1' })
    const check = (...args: string[]) => run(['check', '--repo', directory, ...args]).stdout
    expect(check('--base', 'mian')).toContain('There is no commit mian in this clone. Did you mean main?')
    expect(check('--base', 'main', '--head', 'topci')).toContain('Did you mean topic?')
    expect(check()).toContain('Try: --base main')
  })

  it('a file where a directory belongs', () => {
    const file = join(temporaryDirectory(), 'a.txt')
    writeFileSync(file, '')
    expect(run(['check', '--repo', file]).stdout).toContain('is a file, not a directory.')
  })
})

describe('reports in several places', () => {
  const twin = () => {
    const { directory } = forked(sqlInitial, {}, { 'db/migrations/0002_twin.sql': 'select 1;' })
    return ['check', '--repo', directory, '--base', 'main', '--head', 'topic', '--replay', 'off']
  }

  it('a document on standard output leaves a short report for the log', () => {
    const { stdout, stderr, status } = run([...twin(), '--format', 'gitlab'])
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toHaveLength(1)
    expect(stderr).toMatch(
      /^migration-gate: fail: this change introduces 1 error\n {2}error duplicate-version db\/migrations\/0002_twin\.sql:1: .*\nLooked at /,
    )
  })

  it('and files get documents beside what is printed', () => {
    const at = temporaryDirectory()
    const [sarif, junit] = [join(at, 'a.sarif'), join(at, 'b.xml')]
    const { stdout, stderr, status } = run([
      ...twin(),
      '--output',
      `sarif=${sarif}`,
      '--output',
      `junit=${junit}`,
    ])
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toContain('✖ fail:')
    const { driver } = JSON.parse(readFileSync(sarif, 'utf8')).runs[0].tool
    expect(driver.informationUri).toBe('https://github.com/migration-gate/migration-gate')
    for (const { id, helpUri } of driver.rules) {
      expect(helpUri).toBe(`https://github.com/migration-gate/migration-gate/blob/main/docs/rules/${id}.md`)
      expect(existsSync(`docs/rules/${id}.md`), id).toBe(true)
    }
    expect(readFileSync(junit, 'utf8')).toContain('<testsuites')
  })

  it('one that can not be written is an error, and the report is printed', () => {
    const { stdout, stderr, status } = run([...twin(), '--output', 'json=/nowhere/at/all.json'])
    expect(status).toBe(2)
    expect(stdout).toContain('✖ fail:')
    expect(stderr).toContain('The json report could not be written: ENOENT')
    expect(stderr).not.toContain('    at ')
  })
})

describe('temporary files', () => {
  it.each([['check', '--base', 'main', '--head', 'topic'], ['fix', '--base', 'main'], ['demo']])(
    'a place that can not be written to is a sentence (%s)',
    (...args) => {
      const repository = forked(sqlInitial, {}, { x: '1' })
      repository.checkout('topic')
      const where = args[0] === 'demo' ? [] : ['--repo', repository.directory]
      const { status, stdout, stderr } = run([...args, ...where, '--replay', 'off'], { TMPDIR: '/nowhere' })
      expect(status).toBe(2)
      expect(stdout + stderr).toContain(
        'No temporary directory can be created in /nowhere: it does not exist. Set TMPDIR',
      )
      expect(stdout + stderr).not.toMatch(/^ {4}at |bug/m)
    },
  )

  it('lie where the runner cleans up after a job', () => {
    const { directory } = forked(sqlInitial, {}, { x: '1' })
    const { status } = run(['check', '--repo', directory, '--base', 'main', '--head', 'topic'], {
      RUNNER_TEMP: temporaryDirectory(),
      TMPDIR: '/nowhere',
    })
    expect(status).toBe(0)
  })
})

it('explain shows what base holds where that makes the difference, and fits the terminal', () => {
  const { stdout } = run(['explain', 'silent-mismatch'])
  const [bad = '', good = ''] = stdout.split('\nBad:\n')[1]?.split('\nGood:\n') ?? []
  expect(bad).not.toBe(good)
  for (const text of [bad, good]) expect(text).toMatch(/in base, \S+ is:\n {4}\S/)
  const prose = run(['explain', 'diverged-heads']).stdout.split('\nBad:\n')[0] ?? ''
  for (const line of prose.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
})

it('demo --keep leaves the branch checked out that brings the migrations', { timeout: 60_000 }, () => {
  const kept = join(temporaryDirectory(), 'demo')
  const { stderr } = run(['demo', '--keep', kept, '--replay', 'off'])
  expect(stderr).toContain('with the branch topic checked out')
  expect(new TestRepository(kept).git('rev-parse', '--abbrev-ref', 'HEAD')).toBe('topic')
  expect(run(['check', '--repo', kept, '--base', 'main', '--replay', 'off']).stdout).toContain('✖ fail:')
})

it('fix on a clean change says that there is nothing to fix', () => {
  const repository = forked(sqlInitial, {}, { 'db/migrations/0003_more.sql': 'select 1;' })
  repository.checkout('topic')
  const clean = run(['fix', '--repo', repository.directory, '--base', 'main', '--replay', 'off'])
  expect([clean.status, clean.stdout.split('\n')[0]]).toEqual([
    0,
    'Nothing to fix: this change introduces no problem.',
  ])
})

it('a baseline of nothing is no file', () => {
  const repository = forked(sqlInitial, {}, {})
  const { stdout } = run(['baseline', '--repo', repository.directory, '--replay', 'off'])
  expect(stdout).toContain('No file was written.')
  expect(existsSync(join(repository.directory, '.migration-gate-baseline.json'))).toBe(false)
})
