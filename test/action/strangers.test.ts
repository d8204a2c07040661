import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sameTable } from '../../src/modes/demo/cases.ts'
import { scene } from '../support/action-scene.ts'
import { temporaryDirectory } from '../support/git-repository.ts'
import { type Job, type JobResult, runJob } from '../support/runner.ts'

/** A PATH on which there is git, and no other program: what a job starts beside it fails. */
function onlyGit(): string {
  const directory = join(temporaryDirectory(), 'bin')
  mkdirSync(directory)
  symlinkSync(execFileSync('which', ['git'], { encoding: 'utf8' }).trim(), join(directory, 'git'))
  return directory
}

/** As the fork-safe workflow runs it: the base's own workflow, a token that may write, and no checkout. */
function onTarget(job: Job): Job {
  const { workspace: _none, ...rest } = job
  return { ...rest, event: 'pull_request_target', env: { PATH: onlyGit() } }
}

function allOf({ stdout, stderr, summary, outputs, report }: JobResult): string {
  return [stdout.replace(/^::add-mask::.*$/gm, ''), stderr, summary, JSON.stringify([outputs, report])].join(
    '\n',
  )
}

describe('a pull request from a fork, on pull_request', () => {
  it('gets verdict, annotations and summary with a token that can only read', async () => {
    const { server, pull, job } = await scene(sameTable, {
      access: 'read',
      headRepository: 'mallory/octo-repo',
    })
    const result = await runJob(job())
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail', errors: '1' } })
    expect(result.stdout).toMatch(/^::error file=supabase\/migrations\//m)
    expect(result.summary).toContain('replay-duplicate-table')
    expect(result.stdout).toContain('pull-requests: write')
    expect([...pull.reviews, ...pull.comments]).toEqual([])
    expect(server.writes.every(({ status }) => status === 403)).toBe(true)
    expect(allOf(result)).not.toContain('secret-token')
  })
})

describe('a pull request from a fork, on pull_request_target', () => {
  it('gets its review without a checkout, and nothing but git is started', async () => {
    const { server, pull, job } = await scene(sameTable, { headRepository: 'mallory/octo-repo' })
    const result = await runJob(onTarget(job()))
    expect(result).toMatchObject({ code: 1, stderr: '', outputs: { verdict: 'fail' } })
    expect(result.report.coverage.engine).toContain('embedded')
    expect(pull.reviews).toMatchObject([{ commit_id: server.headOf(pull), state: 'COMMENTED' }])
    expect(pull.reviewComments).toHaveLength(1)
    expect(pull.comments).toHaveLength(1)
    expect(allOf(result)).not.toContain('secret-token')
  })

  it('is judged by the configuration of base, whatever it brings itself', async () => {
    const { repository, job } = await scene(
      {
        ...sameTable,
        change: {
          ...Object.fromEntries(
            Object.entries(sameTable.change).map(([path, text]) => [
              path,
              `-- migration-gate: ignore replay-duplicate-table: trust me\n${text}`,
            ]),
          ),
          '.migration-gate.yml':
            'replay: off\nrules: { replay-duplicate-table: off }\non-unknown: warn\nexclude: ["**"]\n',
        },
      },
      { headRepository: 'mallory/octo-repo' },
    )
    expect(repository.git('show', 'topic:.migration-gate.yml')).toContain('replay: off')
    const result = await runJob(onTarget(job()))
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
    const found = result.report.findings.find(({ rule }) => rule === 'replay-duplicate-table')
    expect(found).toMatchObject({ severity: 'error', introduced: true })
  })

  it("does not run base's command on its files", async () => {
    const mark = join(temporaryDirectory(), 'it-ran')
    const { job } = await scene(
      { ...sameTable, start: { ...sameTable.start, '.migration-gate.yml': `command: touch ${mark}\n` } },
      { headRepository: 'mallory/octo-repo' },
    )
    const result = await runJob(onTarget(job()))
    expect(existsSync(mark)).toBe(false)
    expect(result.outputs.verdict).not.toBe('pass')
    expect(allOf(result)).toContain("it would run a stranger's code next to a token")
  })

  it.each([
    [
      { postgres: 'postgres://gate:s3cret-passw0rd@127.0.0.1:1/x' },
      'such code only meets the embedded engine',
    ],
    [{ base: 'none' }, 'by the configuration of base'],
  ])('is refused what only trusted code may have: %o', async (inputs, sentence) => {
    const { job } = await scene(sameTable, { headRepository: 'mallory/octo-repo' })
    const result = await runJob(onTarget(job({ inputs })))
    expect(result).toMatchObject({ code: 2, outputs: { verdict: 'unknown' } })
    expect(allOf(result)).toContain(sentence)
    expect(allOf(result)).not.toContain('s3cret-passw0rd')
  })
})
