import { describe, expect, it } from 'vitest'
import type { RunOptions } from '../../src/modes/check/run-check.ts'
import { sqlInitial } from '../../src/rules/examples.ts'
import { checkAllOf, checkFiles, lines } from '../support/gate.ts'

const file = '.migration-gate.yml'
const baseline = '.migration-gate-baseline.json'
/** The same version twice: an error of the change, without a replay. */
const bad = { 'db/migrations/0001_twin.sql': 'create table twin (id int);\n' }
const isBad = 'error duplicate-version db/migrations/0001_twin.sql:1:1'
const fork: Partial<RunOptions> = { trust: { author: 'stranger', token: 'reads' } }

const entry = (finding: { fingerprint: string; rule: string; path: string; message?: string }) => ({
  fingerprint: finding.fingerprint,
  rule: finding.rule,
  path: finding.path,
})
const text = (findings: object[]): string => JSON.stringify({ version: 1, findings })

describe('a first configuration', () => {
  it.each([
    ['exclude: ["**"]\nallow-empty: true\n', ['exclude: **', 'allow-empty: false becomes true']],
    ['rules: { duplicate-version: off }\n', ['rules: duplicate-version becomes off']],
    ['rules: { duplicate-version: note }\non-unknown: warn\n', ['rules: duplicate-version', 'on-unknown']],
    ['replay: off\n', ['replay: auto becomes off']],
    [
      'histories: [{ framework: programs, path: db/migrations }]\n',
      ['histories: db/migrations is read as sql and would be read as programs'],
    ],
  ])('that would switch the gate off counts once it is merged: %s', async (config, weakened) => {
    const result = await checkFiles({ start: sqlInitial, change: { ...bad, [file]: config } })
    expect(lines(result)).toContain(isBad)
    const reported = result.report.findings.filter(({ rule }) => rule === 'weakened-configuration')
    expect(reported.map(({ message }) => message)).toEqual(
      weakened.map(what => expect.stringContaining(`less strict: ${what}`)),
    )
    expect(reported[0]?.message).toContain('checked with the defaults, since base has no configuration')
  })

  it.each([
    'replay: both\n',
    'replay: auto\non-unknown: fail\n',
    'rules: { duplicate-version: error, out-of-order: error, reused-number: warning }\n',
    'exclude: ["docs/**"]\n',
    'histories: [{ framework: sql, path: db/migrations }]\n',
    'prepare: create extension citext\n',
  ])('that makes the gate no less strict is not called a weakening: %s', async config => {
    const result = await checkFiles({ start: sqlInitial, change: { [file]: config } })
    expect(lines(result)).toEqual([])
    expect(result.report.verdict).toBe('pass')
  })

  it('is named in a notice, with what it alters', async () => {
    const { report } = await checkFiles({
      start: sqlInitial,
      change: { [file]: 'replay: both\ncommand: make migrate\n' },
    })
    expect(report.notices).toEqual([
      `This change alters ${file} (replay, command). It counts once it is merged; this change was checked with the defaults, since base has no configuration.`,
      'This change adds or alters a command, which is not run before it is merged: make migrate',
    ])
  })

  it('counts already where that is asked for, and still is reported', async () => {
    const result = await checkFiles(
      { start: sqlInitial, change: { ...bad, [file]: 'rules: { duplicate-version: note }\n' } },
      { configFromChange: true },
    )
    expect(lines(result)).toEqual([
      'warning weakened-configuration .migration-gate.yml:1:1',
      'note duplicate-version db/migrations/0001_twin.sql:1:1',
    ])
    expect(result.report.findings[0]?.message).toContain('It already counts, as requested.')
  })
})

describe('a configuration that base has', () => {
  const start = { ...sqlInitial, [file]: 'replay: off\n' }

  it.each([
    ['replay: off\nhistories: [{ framework: programs, path: db/migrations }]\n'],
    ['replay: off\nhistories: [{ framework: rails, path: db/migrations }]\n'],
    ['replay: off\nrules: { duplicate-version: off }\n'],
    ['replay: off\nexclude: ["db/**"]\n'],
  ])('counts, whatever the change makes of it: %s', async config => {
    const result = await checkFiles({ start, change: { ...bad, [file]: config } })
    expect(lines(result)).toEqual(['warning weakened-configuration .migration-gate.yml:1:1', isBad])
  })

  it('counts, too, where the change makes it stricter', async () => {
    const loose = { ...sqlInitial, [file]: 'rules: { duplicate-version: warning }\n' }
    const result = await checkFiles({ start: loose, change: { ...bad, [file]: 'replay: auto\n' } })
    expect(lines(result)).toEqual(['warning duplicate-version db/migrations/0001_twin.sql:1:1'])
    expect(result.report.notices[0]).toContain(
      `This change alters ${file} (rules). It counts once it is merged`,
    )
  })

  it('that can not be used is repaired by a change, which is judged by the defaults', async () => {
    const broken = { ...sqlInitial, [file]: 'replay: perhaps\n' }
    const repaired = await checkFiles({
      start: broken,
      change: { ...bad, [file]: 'rules: { duplicate-version: off }\n' },
    })
    expect(lines(repaired)).toContain(isBad)
    expect(repaired.report.notices[0]).toContain("of base can't be used, and this change repairs it")
    const { report } = await checkFiles({ start: broken, change: bad })
    expect(report.verdict).toBe('unknown')
  })

  it('that the change breaks is judged by base, and never green', async () => {
    const { report } = await checkFiles({ start, change: { [file]: 'replay: perhaps\n' } })
    expect(report.verdict).toBe('unknown')
    expect(report.unknowns).toEqual([expect.stringContaining('no change could be checked once it is merged')])
    const result = await checkFiles({ start, change: { ...bad, [file]: 'replay: perhaps\n' } })
    expect(lines(result)).toEqual([isBad])
  })
})

describe('a baseline', () => {
  const start = { ...sqlInitial, [file]: `baseline: ${baseline}\n`, [baseline]: text([]) }
  const found = async () => (await checkFiles({ start, change: bad })).report.findings

  it('of the change hides nothing that the change brings', async () => {
    const result = await checkFiles({
      start,
      change: { ...bad, [baseline]: text((await found()).map(entry)) },
    })
    expect(lines(result)).toEqual(['warning weakened-configuration .migration-gate-baseline.json:1:1', isBad])
    expect(result.report.findings[0]?.message).toContain('duplicate-version db/migrations/0001_twin.sql')
  })

  it('that a change adds together with the first configuration hides nothing either', async () => {
    const result = await checkFiles({
      start: sqlInitial,
      change: {
        ...bad,
        [file]: `baseline: ${baseline}\n`,
        [baseline]: text((await found()).map(entry)),
      },
    })
    expect(lines(result)).toContain(isBad)
  })

  it('of what base has already is no weakening, and its entries are named', async () => {
    const twice = { ...sqlInitial, ...bad, [file]: 'replay: off\n' }
    const { report } = await checkAllOf(twice)
    const result = await checkFiles({
      start: twice,
      change: {
        [file]: `replay: off\nbaseline: ${baseline}\n`,
        [baseline]: text(report.findings.map(entry)),
      },
    })
    expect(lines(result)).toEqual([])
    expect(result.report.notices).toContainEqual(
      expect.stringContaining(`adds entries to ${baseline}: duplicate-version db/migrations/0001_`),
    )
  })

  it('of base counts, and names what matches nothing any more', async () => {
    const [own] = await found()
    const gone = { fingerprint: '0'.repeat(24), rule: 'out-of-order', path: 'db/migrations/0000_gone.sql' }
    const fixed = { fingerprint: '1'.repeat(24), rule: 'duplicate-version', path: 'db/migrations/0000_a.sql' }
    const byReplay = { ...fixed, fingerprint: '2'.repeat(24), rule: 'replay-failed' }
    const result = await checkFiles({
      start: {
        ...sqlInitial,
        'db/migrations/0000_a.sql': 'select 1;',
        [file]: `baseline: ${baseline}\n`,
        [baseline]: text([...(own ? [entry(own)] : []), { ...gone, message: 'It is late' }, fixed, byReplay]),
      },
      change: bad,
    })
    expect(result.report.notices).toContain(
      `Entries of ${baseline} that match nothing any more: out-of-order db/migrations/0000_gone.sql (It is late); duplicate-version db/migrations/0000_a.sql. Remove them with: migration-gate baseline --prune`,
    )
  })

  it('that the change breaks is never green', async () => {
    const { report } = await checkFiles({ start, change: { [baseline]: '{' } })
    expect(report.verdict).toBe('unknown')
    expect(report.unknowns[0]).toContain(`${baseline}, as this change has it, can't be used`)
  })
})

describe('an ignore comment', () => {
  const comment = '-- migration-gate: ignore duplicate-version: both are needed\n'
  const added = { 'db/migrations/0001_twin.sql': `${comment}select 1;\n` }

  it('in a file that the change adds counts where its author may push, and is reported', async () => {
    const result = await checkFiles({ start: sqlInitial, change: added })
    expect(lines(result)).toEqual(['note duplicate-version db/migrations/0001_twin.sql:1:1'])
    expect(result.report.notices).toEqual([
      'db/migrations/0001_twin.sql:1 asks to ignore duplicate-version (both are needed), in a file that this change adds.',
    ])
  })

  it('of a stranger does not count, and is reported', async () => {
    const result = await checkFiles({ start: sqlInitial, change: added }, fork)
    expect(lines(result)).toEqual([isBad])
    expect(result.report.notices[0]).toContain('It does not count: only somebody who may push')
  })

  it('in a file that base has counts as base has it, for everybody', async () => {
    const start = { ...sqlInitial, 'db/migrations/0003_b.sql': 'create table b (id int);\n' }
    const edited = { 'db/migrations/0003_b.sql': 'create table b (id bigint);\n' }
    const ignoring = '-- migration-gate: ignore applied-migration-edited: it ran nowhere\n'
    const withComment = (text: string) => ({ 'db/migrations/0003_b.sql': `${ignoring}${text}` })
    const fresh = await checkFiles({ start, change: withComment(edited['db/migrations/0003_b.sql']) })
    expect(lines(fresh)).toEqual([
      expect.stringMatching(/^(error|warning) applied-migration-edited db\/migrations\/0003_b.sql/),
    ])
    expect(fresh.report.notices[0]).toContain('so it counts once it is merged')
    const known = await checkFiles(
      { start: { ...start, ...withComment('create table b (id int);\n') }, change: edited },
      fork,
    )
    expect(lines(known)).toEqual([expect.stringMatching(/^note applied-migration-edited/)])
  })
})

describe('all there is, without a base', () => {
  const tree = { ...sqlInitial, ...bad, [file]: 'rules: { duplicate-version: warning }\n' }

  it('goes by its own configuration where its author may decide', async () => {
    expect(lines(await checkAllOf(tree))).toEqual([expect.stringMatching(/^warning duplicate-version/)])
  })

  it('goes by nothing that a stranger brings', async () => {
    const { report } = await checkAllOf(tree, fork)
    expect(report.verdict).toBe('unknown')
    expect(report.unknowns[0]).toContain('say --trust')
    const { [file]: _config, ...plain } = tree
    expect((await checkAllOf(plain, fork)).report.verdict).toBe('fail')
  })
})
