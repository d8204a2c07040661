import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { demoCases } from '../../src/modes/demo/cases.ts'
import { version } from '../../src/process/version.ts'
import { reportSchema } from '../../src/reporters/report-schema.ts'
import { sqlInitial } from '../../src/rules/examples.ts'
import { forked, temporaryDirectory } from '../support/git-repository.ts'

/** The bundle, as a user starts it. */
function run(args: string[], env: NodeJS.ProcessEnv = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['dist/cli.js', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
  })
  return { stdout, stderr, status }
}

describe('the command line', () => {
  it('says its version, which is that of the package', () => {
    expect(version).toBe(packageJson.version)
    expect(run(['--version'])).toEqual({ stdout: `${version}\n`, stderr: '', status: 0 })
  })

  it('has help that a person can work from', () => {
    expect(run(['--help']).stdout).toMatchSnapshot()
    expect(run(['check', '--help']).stdout).toMatchSnapshot()
  })

  it('lists and explains rules', () => {
    expect(run(['explain', 'diverged-heads']).stdout).toMatchSnapshot()
    expect(run(['explain']).stdout).toContain('applied-migration-removed')
  })

  it.each([
    [
      ['check', '--replay', 'sometimes'],
      "option '--replay <mode>' argument 'sometimes' is invalid. Allowed choices are auto, off, fresh, upgrade, both.",
    ],
    [['check', '--timeout', 'soon'], 'It must be a number of seconds above 0.'],
    [['chekc'], "unknown command 'chekc'"],
    [['check', '--nothing'], "unknown option '--nothing'"],
    [['explain', 'nothing'], 'There is no rule nothing. The rules are: diverged-heads,'],
    [['demo', 'nothing'], 'There is no case nothing. The cases are: same-table,'],
  ])(
    '%j ends with 2 and says what is allowed, with one document on standard output where JSON was asked for',
    (args, message) => {
      const plain = run(args)
      expect(plain.status).toBe(2)
      expect(plain.stderr).toContain(message)
      expect(plain.stdout).toBe('')
      if (args[0] === 'explain') return
      const json = run([...args, '--format', 'json'])
      expect(json.status).toBe(2)
      const report = reportSchema.parse(JSON.parse(json.stdout))
      expect(report.verdict).toBe('unknown')
      expect(report.unknowns[0]).toContain(message)
    },
  )

  it('writes one document for a verdict of every kind', () => {
    const repository = forked(sqlInitial, {}, { 'db/migrations/0002_twin.sql': 'select 1;' })
    const outcome = (args: string[]) => {
      const { stdout, status } = run([
        'check',
        '--repo',
        repository.directory,
        '--replay',
        'off',
        '--format',
        'json',
        ...args,
      ])
      return [status, reportSchema.parse(JSON.parse(stdout)).verdict]
    }
    expect(outcome(['--base', 'main', '--head', 'topic'])).toEqual([1, 'fail'])
    expect(outcome(['--base', 'main', '--head', 'main'])).toEqual([0, 'pass'])
    expect(outcome(['--base', 'nowhere'])).toEqual([2, 'unknown'])
    expect(outcome(['--base', 'nowhere', '--on-unknown', 'warn'])).toEqual([0, 'unknown'])
  })

  it('says what it can not do, outside of a repository', () => {
    const { stdout, status } = run(['check', '--repo', temporaryDirectory()])
    expect(status).toBe(2)
    expect(stdout).toContain('is not in a git repository')
  })
})

describe('a reader that has seen enough', () => {
  it.each([
    ['--help', ['--help'], 0],
    ['a report', ['demo', 'two-branches', '--replay', 'off'], 1],
  ])('takes nothing from the exit code of %s, and sees no stack', async (_what, args, expected) => {
    const run = spawn(process.execPath, ['dist/cli.js', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    run.stdout.destroy()
    let complaint = ''
    run.stderr.on('data', chunk => {
      complaint += chunk
    })
    const code = await new Promise(resolve => run.once('close', resolve))
    expect({ complaint, code }).toEqual({ complaint: '', code: expected })
  })
})

describe('demo', () => {
  it('lists its cases', () => {
    expect(run(['demo', '--list']).stdout).toMatchSnapshot()
  })

  it.each(demoCases.map(({ id }) => id))('%s, as the user sees it', id => {
    const { stdout, status, stderr } = run(['demo', id])
    expect(stderr).toBe('')
    expect(stable(stdout)).toMatchSnapshot()
    expect(status).toBe(1)
    // At most 40 lines for each thing that a person has to decide.
    const decisions = stdout.match(/^(?:error|warning|note): /gm)?.length ?? 0
    expect(decisions).toBeGreaterThan(0)
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(40 * decisions)
  })

  it.each(['two-branches', 'code-replaced'])('%s is one decision, which fits a screen', id => {
    const file = join(temporaryDirectory(), 'report.md')
    const { stdout } = run(['demo', id, '--output', `markdown=${file}`])
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(40)
    expect(readFileSync(file, 'utf8').length).toBeLessThanOrEqual(6000)
    expect(stdout).toContain('Recommended:')
    expect(stdout).toContain('$ python manage.py makemigrations healthcare')
  })
})

/** What differs from run to run: commits, dates, ages, seconds. */
function stable(text: string): string {
  return text
    .replace(/\b[0-9a-f]{40}\b/g, '<commit>')
    .replace(/\b[0-9a-f]{7}\b/g, '<commit>')
    .replace(/\b\d{4}-\d\d-\d\d\b/g, '<date>')
    .replace(/\b(?:a minute|\d+ (?:minutes|hours|days)) old\b/g, 'N minutes old')
    .replace(/\d+\.\d s\b/g, 'N s')
}
