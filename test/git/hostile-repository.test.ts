import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareLocally } from '../../src/comparison/local.ts'
import { openRepository } from '../../src/git/repository.ts'
import { runCheck } from '../../src/modes/check/run-check.ts'
import { scene } from '../support/action-scene.ts'
import { gateDefaults } from '../support/gate.ts'
import { forked, gitEnvironment, type TestRepository, temporaryDirectory } from '../support/git-repository.ts'
import { runHere } from '../support/in-process.ts'
import { plant, plantedFiles } from './planted.ts'

const migrations = { 'app/migrations/0001_init.sql': 'create table users (id int);\n' }
const incoming = { 'app/migrations/0002_good.sql': 'create table good (id int);\n' }

/** A change that commits a bare repository into `app/`, checked out. */
function withBareInside(mark: string): TestRepository {
  const repository = forked(migrations, {}, { ...incoming, ...plantedFiles('app', mark) })
  repository.checkout('topic')
  return repository
}

async function reasons(directory: string, base?: string): Promise<string[]> {
  const { report } = await runCheck(
    gateDefaults,
    () => compareLocally({ directory, fetch: false, ...(base === undefined ? {} : { base }) }),
    () => {},
  )
  return report.unknowns
}

describe('a bare repository that a change commits into a directory', () => {
  it.each([undefined, 'main', 'a'.repeat(40)])('is not read from there, with base %s', async base => {
    const mark = join(temporaryDirectory(), 'it-ran')
    const { directory } = withBareInside(mark)
    const [reason] = await reasons(join(directory, 'app'), base)
    expect(reason).toContain('has the files of a bare git repository, but lies in the work tree')
    expect(reason).toContain(directory)
    expect(existsSync(mark)).toBe(false)
  })

  it('is not read from a directory inside of it', async () => {
    const mark = join(temporaryDirectory(), 'it-ran')
    const { directory } = withBareInside(mark)
    await expect(openRepository(join(directory, 'app/migrations'))).rejects.toThrow('lies in the work tree')
    expect(existsSync(mark)).toBe(false)
  })

  it('does not keep the work tree around it from being judged', async () => {
    const mark = join(temporaryDirectory(), 'it-ran')
    const { directory } = withBareInside(mark)
    expect(await reasons(directory, 'main')).toEqual([])
    expect(existsSync(mark)).toBe(false)
  })

  it.each(['pull_request', 'pull_request_target'])(
    'is not read where the working directory of an action is it, on %s',
    async event => {
      const mark = join(temporaryDirectory(), 'it-ran')
      const repository = forked(migrations, {}, { ...incoming, ...plantedFiles('app', mark) })
      const { job } = await scene(repository)
      const { report } = await runHere(job({ event, inputs: { 'working-directory': 'app' } }))
      expect(existsSync(mark)).toBe(false)
      expect(report).toMatchObject({ verdict: 'pass', unknowns: [] })
      expect(report.coverage.histories[0]?.incoming).toBe(1)
    },
  )
})

describe('a bare repository that the user names', () => {
  it('is read, and what it lacks is not fetched by its own configuration', async () => {
    const mark = join(temporaryDirectory(), 'it-ran')
    const repository = forked(migrations, {}, incoming)
    const bare = repository.clone('--bare')
    for (const [key, value] of [
      ['core.repositoryformatversion', '1'],
      ['extensions.partialClone', 'origin'],
      ['remote.origin.promisor', 'true'],
      ['remote.origin.url', 'ssh://localhost/x'],
      ['core.sshCommand', `touch ${mark}; false`],
    ])
      bare.git('config', key ?? '', value ?? '')
    expect(await openRepository(bare.directory)).toMatchObject({ bare: true })
    const opened = await compareLocally({
      directory: bare.directory,
      base: 'main',
      head: 'topic',
      fetch: false,
    })
    await opened[Symbol.asyncDispose]()
    expect(await reasons(bare.directory, 'b'.repeat(40))).toEqual([
      `There is no commit ${'b'.repeat(40)} in this clone. Check the name, or run again with --fetch.`,
    ])
    expect(existsSync(mark)).toBe(false)
  })
})

describe.runIf(process.geteuid?.() === 0)('a repository of another user', () => {
  function planted(): { directory: string; mark: string } {
    const mark = join(temporaryDirectory(), 'it-ran')
    const top = temporaryDirectory()
    plant(top, plantedFiles('.git', mark, { bare: false }))
    mkdirSync(join(top, 'sub'))
    execFileSync('chown', ['-R', '65534', top])
    return { directory: join(top, 'sub'), mark }
  }

  it('is refused as git refuses it, with what to do', async () => {
    const { directory, mark } = planted()
    expect(spawnSync('git', ['rev-parse'], { cwd: directory, env: gitEnvironment }).status).toBe(128)
    const [reason] = await reasons(directory)
    expect(reason).toContain('belongs to another user (uid 65534)')
    expect(reason).toContain('git config --global --add safe.directory')
    expect(existsSync(mark)).toBe(false)
  })

  it('is refused where it is bare and named', async () => {
    const { directory } = forked(migrations, {}, incoming).clone('--bare')
    execFileSync('chown', ['-R', '65534', directory])
    await expect(openRepository(directory)).rejects.toThrow('belongs to another user (uid 65534)')
  })

  it('is read where it is the checkout of a job', async () => {
    const { job } = await scene(forked(migrations, {}, incoming))
    const { workspace = '' } = job()
    execFileSync('chown', ['-R', '65534', workspace])
    expect(await openRepository(workspace, { owned: [workspace] })).toMatchObject({ bare: false })
    await expect(openRepository(workspace)).rejects.toThrow('belongs to another user')
    const { report } = await runHere(
      job({ inputs: { base: 'none' }, sha: job().sha ?? '', event: 'pull_request' }),
    )
    expect(report.unknowns).toEqual([])
  })
})
