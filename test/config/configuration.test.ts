import { describe, expect, it } from 'vitest'
import { sqlInitial } from '../../src/rules/examples.ts'
import { nearNames } from '../../src/text/near-names.ts'
import { checkFiles, lines } from '../support/gate.ts'

const twin = { 'db/migrations/0002_twin.sql': 'select 1;\n' }

describe('a configuration that can not be followed is an error that says what to change', () => {
  it.each([
    ['allow-empty: false\nexcludes: []\n', 'line 2: excludes: there is no such key. Did you mean exclude?'],
    [
      'rules:\n  out_of_order: off\n',
      'line 2: rules.out_of_order: there is no such rule. Did you mean out-of-order?',
    ],
    ['rules: {zzz: off}\n', 'line 1: rules.zzz: there is no such rule.'],
    [
      'rules: {sentinel-out-of-date: off}\n',
      'line 1: rules.sentinel-out-of-date: this rule is called head-file-out-of-date now.',
    ],
    [
      'on-unknown: wran\n',
      'line 1: on-unknown: "wran" is not allowed. Did you mean warn? Allowed: fail, warn.',
    ],
    [
      'histories:\n  - path: sql\n    framework: goose\n',
      'line 3: histories[0].framework: "goose" is not allowed. Files for goose are of the framework sql (`framework: sql`, `runner: goose`).',
    ],
    ['ignore: [a]\n', 'line 1: ignore: there is no such key. To leave files out: exclude.'],
    ['exclude: [a\nreplay: off\n', /is not YAML: .*\nreplay: off\n\^/s],
  ])('%j', async (text, message) => {
    const { report } = await checkFiles({
      start: { ...sqlInitial, '.migration-gate.yml': text },
      change: twin,
    })
    expect(report.verdict).toBe('unknown')
    if (typeof message === 'string') expect(report.unknowns[0]).toContain(message)
    else expect(report.unknowns[0]).toMatch(message)
  })

  it('two files of it', async () => {
    const { report } = await checkFiles({
      start: { ...sqlInitial, '.migration-gate.yml': '', '.migration-gate.yaml': 'exclude: db/**\n' },
      change: twin,
    })
    expect(report.unknowns).toEqual([
      'There are both .migration-gate.yml and .migration-gate.yaml: only one can count. Delete the other.',
    ])
  })

  it.each(['.migration-gate.yml', '.migration-gate.yaml'])('a directory of its name (%s)', async name => {
    const { report } = await checkFiles({ start: { ...sqlInitial, [`${name}/a.yml`]: '' }, change: twin })
    expect(report.verdict).toBe('unknown')
    expect(report.unknowns[0]).toContain(`${name} is a directory`)
  })

  it('a schema that is not there, without a replay, too', async () => {
    const { report } = await checkFiles(
      { start: { ...sqlInitial, '.migration-gate.yml': 'schema: nope.sql\n' }, change: twin },
      { replay: 'off' },
    )
    expect(report.unknowns).toEqual([
      'schema names nope.sql, which is not in the repository. Correct the path, or remove it.',
    ])
  })
})

it('reads .migration-gate.yaml as well, and what people write for other tools', async () => {
  const start = {
    ...sqlInitial,
    '.migration-gate.yaml': 'exclude: examples/**\nrules: {duplicate-version: warn}\n',
    'examples/migrations/1_a.sql': 'select 1;',
  }
  const result = await checkFiles({ start, change: { ...twin, 'examples/migrations/1_b.sql': 'select 1;' } })
  expect(lines(result)).toEqual(['warning duplicate-version db/migrations/0002_twin.sql:1:1'])
})

it.each([
  ['duplicate_version', 'Did you mean duplicate-version?'],
  ['Duplicate-Version', 'Did you mean duplicate-version?'],
  ['duplicat-version', 'Did you mean duplicate-version?'],
  ['squawk', 'so it does not count.'],
])('an ignore comment of a rule that is none (%s) is named', async (rule, says) => {
  const result = await checkFiles({
    start: sqlInitial,
    change: { 'db/migrations/0002_twin.sql': `-- migration-gate: ignore ${rule}: it is known\nselect 1;\n` },
  })
  expect(lines(result)).toEqual([expect.stringContaining('error duplicate-version')])
  expect(result.report.notices).toEqual([
    expect.stringContaining(`asks to ignore ${rule}, which is not a rule`),
  ])
  expect(result.report.notices[0]?.endsWith(says)).toBe(true)
})

it('finds the name that was meant, and none where nothing is like it', () => {
  const names = ['same-object', 'same-column', 'out-of-order']
  expect(nearNames('SAME_OBJECT', names)[0]).toBe('same-object')
  expect(nearNames('sameobject', names)[0]).toBe('same-object')
  expect(nearNames('x'.repeat(100_000), names)).toEqual([])
})
