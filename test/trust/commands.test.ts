import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/cli.ts'
import { readArguments } from '../../src/cli/program.ts'
import type { RunOptions } from '../../src/modes/check/run-check.ts'
import { sqlInitial } from '../../src/rules/examples.ts'
import { scene } from '../support/action-scene.ts'
import { checkFiles } from '../support/gate.ts'
import { forked, temporaryDirectory } from '../support/git-repository.ts'
import { runHere } from '../support/in-process.ts'

const file = '.migration-gate.yml'
const incoming = { 'db/migrations/0003_good.sql': 'create table good (id int);\n' }
const markAt = (): string => join(temporaryDirectory(), 'it-ran')
const fork = { headRepository: 'stranger/octo-repo' }

describe('a command of the change', () => {
  it.each([
    ['pull_request', fork],
    ['pull_request_target', fork],
    ['pull_request', {}],
  ])('never runs: %s, %o', async (event, options) => {
    const mark = markAt()
    const repository = forked(
      sqlInitial,
      {},
      { ...incoming, [file]: `command: { run: "touch ${mark}", framework: sql }\n` },
    )
    const { job } = await scene(repository, options)
    const { report } = await runHere(job({ event, inputs: { 'config-from-change': 'true' } }))
    expect(existsSync(mark)).toBe(false)
    expect(report.verdict).toBe('pass')
    expect(report.coverage.histories[0]?.replay).toBe('both')
    expect(report.notices.join('\n')).toContain(`is not run before it is merged: touch ${mark}`)
  })

  it('can not take the place of a replay that fails', async () => {
    const { report } = await checkFiles(
      {
        start: { ...sqlInitial, [file]: 'replay: auto\n' },
        change: {
          'db/migrations/0003_x.sql': 'alter table no_such_table add column x int;\n',
          [file]: 'replay: auto\ncommand: { run: "exit 0", framework: sql }\n',
        },
      },
      { replay: 'auto' },
    )
    expect(report.verdict).toBe('fail')
  })
})

describe("base's command", () => {
  it.each([
    ['pull_request', fork, false],
    ['pull_request_target', fork, false],
    ['pull_request', {}, true],
  ])('on %s, %o: runs is %s', async (event, options, runs) => {
    const mark = markAt()
    const repository = forked({ ...sqlInitial, [file]: `command: touch ${mark}\n` }, {}, incoming)
    const { job } = await scene(repository, options)
    const { report } = await runHere(job({ event }))
    expect(existsSync(mark)).toBe(runs)
    if (!runs)
      expect(report).toMatchObject({ verdict: 'pass', coverage: { histories: [{ replay: 'both' }] } })
  })

  it('leaves unknown what only it can replay, where it may not run', async () => {
    const rails = (name: string) => ({
      [`db/migrate/${name}.rb`]: `class A${name} < ActiveRecord::Migration[7.1]\nend\n`,
    })
    const mark = markAt()
    const { report } = await checkFiles(
      {
        start: {
          ...rails('20250101000000_a'),
          [file]: `command: { run: "touch ${mark}", framework: rails }\n`,
        },
        change: rails('20250102000000_b'),
      },
      { replay: 'auto', trust: { author: 'stranger', token: 'reads' } } satisfies Partial<RunOptions>,
    )
    expect(existsSync(mark)).toBe(false)
    expect(report.verdict).toBe('unknown')
    expect(report.unknowns).toEqual([
      expect.stringContaining('it would run the code of a fork, and nothing but that command can replay it'),
    ])
  })
})

describe('on the command line', () => {
  it.each([
    [[], false],
    [['--trust'], true],
  ])('with %o, base’s command runs: %s', async (flags, runs) => {
    const mark = markAt()
    const repository = forked({ ...sqlInitial, [file]: `command: touch ${mark}\n` }, {}, incoming)
    const args = ['--repo', repository.directory, '--base', 'main', '--head', 'topic', '--format', 'json']
    const { exitCode } = process
    await main(['check', ...args, ...flags])
    process.exitCode = exitCode
    expect(existsSync(mark)).toBe(runs)
  })

  it('the change decides nothing unless the code is said to be one’s own', () => {
    const read =
      (...args: string[]) =>
      () =>
        readArguments(['check', ...args], '0', () => {})
    expect(read('--config-from-change')).toThrow('it needs --trust')
    expect(read('--config-from-change', '--trust')()).toMatchObject({
      flags: { trust: true, configFromChange: true },
    })
    expect(read()()).toMatchObject({ flags: { trust: false, configFromChange: false } })
  })
})
