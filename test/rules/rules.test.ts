import { describe, expect, it } from 'vitest'
import {
  alembicInitial,
  alembicRevision,
  djangoInitial,
  djangoMigration,
  sqlInitial,
} from '../../src/rules/examples.ts'
import { checkAllOf, checkFiles, lines } from '../support/gate.ts'

const price = { 'shop/migrations/0002_price.py': djangoMigration('shop', '0001_initial') }
const stock = { 'shop/migrations/0002_stock.py': djangoMigration('shop', '0001_initial') }

describe('only what a change introduces fails it', () => {
  it('two heads that base has already are distinguished', async () => {
    const result = await checkFiles({
      start: { ...djangoInitial, ...price, ...stock },
      change: {
        'shop/migrations/0002_stock.py': `# the same\n${djangoMigration('shop', '0001_initial')}`,
      },
    })
    expect(lines(result)).toEqual(["base's error diverged-heads shop/migrations/0002_price.py:4:1"])
    expect(result.report.verdict).toBe('pass')
  })

  it('a head of the change is its own, as long as heads are apart: it could have joined them', async () => {
    const result = await checkFiles({
      start: { ...djangoInitial, ...price, ...stock },
      change: { 'shop/migrations/0003_colour.py': djangoMigration('shop', '0002_stock') },
    })
    expect(lines(result)).toEqual(['error diverged-heads shop/migrations/0003_colour.py:5:30'])
  })

  it('a merge migration that leaves a head of base apart is no finding of base', async () => {
    const merge = djangoMigration('shop', '0002_price').replace(
      '[("shop"',
      '[("shop", "0002_stock"), ("shop"',
    )
    const result = await checkFiles({
      start: { ...djangoInitial, ...price, ...stock },
      base: { 'shop/migrations/0003_colour.py': djangoMigration('shop', '0002_stock') },
      change: { 'shop/migrations/0003_merge.py': merge },
    })
    expect([result.report.verdict, lines(result).filter(line => line.includes('diverged'))]).toEqual([
      'fail',
      ['error diverged-heads shop/migrations/0003_merge.py:5:30'],
    ])
  })

  it('a third head beside two is the change’s own', async () => {
    const result = await checkFiles({
      start: { ...djangoInitial, ...price, ...stock },
      change: { 'shop/migrations/0002_size.py': djangoMigration('shop', '0001_initial') },
    })
    expect(lines(result)).toContain('error diverged-heads shop/migrations/0002_size.py:5:30')
    expect(result.report.verdict).toBe('fail')
  })

  it('a merge migration of both is well', async () => {
    const merge = djangoMigration('shop', '0002_price').replace(
      '[("shop"',
      '[("shop", "0002_stock"), ("shop"',
    )
    const result = await checkFiles({
      start: { ...djangoInitial, ...price, ...stock },
      change: { 'shop/migrations/0003_merge.py': merge },
    })
    expect(lines(result)).toEqual([])
  })

  it('taking away the merge migration brings the heads back', async () => {
    const merge = djangoMigration('shop', '0002_price').replace(
      '[("shop"',
      '[("shop", "0002_stock"), ("shop"',
    )
    const result = await checkFiles({
      start: { ...djangoInitial, ...price, ...stock, 'shop/migrations/0003_merge.py': merge },
      change: { 'shop/migrations/0003_merge.py': null },
    })
    expect(lines(result)).toEqual([
      'error diverged-heads shop/migrations/0002_stock.py:5:30',
      'error applied-migration-removed shop/migrations/0003_merge.py:1:1',
    ])
  })

  it('a stale merge revision is a second head', async () => {
    const merge = alembicRevision('m1', 'b2').replace('"b2"', '("b2", "c3")')
    const result = await checkFiles({
      start: {
        ...alembicInitial,
        'alembic/versions/b2_x.py': alembicRevision('b2', 'a1'),
        'alembic/versions/c3_y.py': alembicRevision('c3', 'a1'),
      },
      base: { 'alembic/versions/m0_merge.py': merge.replace('m1', 'm0') },
      change: { 'alembic/versions/m1_merge.py': merge },
    })
    expect(lines(result)).toEqual([
      expect.stringMatching(/^error diverged-heads alembic\/versions\/m1_merge.py/),
    ])
  })
})

describe('numbered files', () => {
  it('the same number on both sides, which git merges cleanly', async () => {
    const result = await checkFiles({
      start: sqlInitial,
      base: { 'db/migrations/0003_a.sql': 'select 1;' },
      change: { 'db/migrations/0003_b.sql': 'select 2;' },
    })
    expect(lines(result)).toEqual(['error duplicate-version db/migrations/0003_b.sql:1:1'])
    expect(result.report.findings[0]?.fixes[0]?.renames).toEqual([
      { from: 'db/migrations/0003_b.sql', to: 'db/migrations/0004_b.sql' },
    ])
  })

  it('the same file on both sides is judged side by side, and the conflict is reported', async () => {
    const result = await checkFiles({
      start: sqlInitial,
      base: { 'db/migrations/0003_a.sql': 'select 1;' },
      change: { 'db/migrations/0003_a.sql': 'select 2;' },
    })
    expect(lines(result)).toEqual(['error duplicate-version db/migrations/0003_a.sql:1:1'])
    expect(result.report.notices[0]).toContain('Merging into main conflicts in db/migrations/0003_a.sql')
  })

  it('a late number, and the numbers of one that is too big for a double', async () => {
    const result = await checkFiles({
      start: { 'supabase/migrations/90071992547409930_a.sql': 'select 1;' },
      base: { 'supabase/migrations/90071992547409993_b.sql': 'select 1;' },
      change: { 'supabase/migrations/90071992547409992_c.sql': 'select 1;' },
    })
    expect(lines(result)).toEqual(['error out-of-order supabase/migrations/90071992547409992_c.sql:1:1'])
    expect(result.report.findings[0]?.fixes[0]?.renames[0]?.to).toBe(
      'supabase/migrations/90071992547409994_c.sql',
    )
  })

  it('down files, other databases and files of one day are no collision', async () => {
    const result = await checkFiles({
      start: {
        'db/migrations/0001_a.up.sql': 'select 1;',
        'db/migrations/0001_a.down.sql': 'select 1;',
        'mysql/migrations/0001_a.sql': 'select 1;',
        'mysql/migrations/0001_b.sql': 'select 1;',
        'days/migrations/20250101_b.sql': 'select 1;',
      },
      change: { 'db/migrations/0002_b.up.sql': 'select 1;', 'days/migrations/20250101_a.sql': 'select 1;' },
    })
    expect(lines(result)).toEqual([])
    expect(result.report.coverage.histories.map(({ history, migrations }) => [history, migrations])).toEqual([
      ['days/migrations', 2],
      ['db/migrations', 2],
    ])
  })
})

describe('what base has', () => {
  it('comments and white space are no edit', async () => {
    const result = await checkFiles({
      start: { ...djangoInitial, ...price },
      change: { 'shop/migrations/0002_price.py': `# A note.\n${price['shop/migrations/0002_price.py']}\n\n` },
    })
    expect(lines(result)).toEqual([])
  })

  it('a squash may take the place of what it replaces', async () => {
    const squash = djangoMigration('shop', undefined).replace(
      'dependencies',
      'replaces = [("shop", "0001_initial"), ("shop", "0002_price")]\n    dependencies',
    )
    const result = await checkFiles({
      start: { ...djangoInitial, ...price, 'shop/migrations/0001_squashed_0002_price.py': squash },
      change: { 'shop/migrations/0001_initial.py': null, 'shop/migrations/0002_price.py': null },
    })
    expect(lines(result)).toEqual([])
  })

  it('a whole directory may move', async () => {
    const result = await checkFiles({
      start: sqlInitial,
      change: {
        'db/migrations/0001_customers.sql': null,
        'db/migrations/0002_orders.sql': null,
        'database/migrations/0001_customers.sql': sqlInitial['db/migrations/0001_customers.sql'] ?? '',
        'database/migrations/0002_orders.sql': sqlInitial['db/migrations/0002_orders.sql'] ?? '',
      },
    })
    expect(lines(result)).toEqual([])
  })
})

describe('unknown is never green', () => {
  it('no history anywhere', async () => {
    const { report } = await checkFiles({ start: { 'README.md': 'x' }, change: { 'README.md': 'y' } })
    expect(report.verdict).toBe('unknown')
    expect(report.unknowns[0]).toContain('No migration history was found anywhere')
    const allowed = await checkFiles({ start: {}, change: { 'README.md': 'y' } }, { allowEmpty: true })
    expect(allowed.report.verdict).toBe('pass')
  })

  it('names the first of many steps that are not proven, and counts the others', async () => {
    const steps = Array.from({ length: 9 }, (_, i) => `    op.execute(open("step_${i}.sql").read())`)
    steps.push('    op.execute("select 1")')
    const { report } = await checkFiles(
      {
        start: alembicInitial,
        change: {
          'alembic/versions/b2.py': alembicRevision('b2', 'a1').replace(
            '    op.execute("select 1")',
            steps.join('\n'),
          ),
        },
      },
      { replay: 'auto' },
    )
    expect(report.coverage.histories[0]?.notVerified).toHaveLength(9)
    expect(report.notices).toHaveLength(6)
    expect(report.notices.at(-1)).toBe(
      'Not proven: 4 more steps; --verbose and the JSON report name them all.',
    )
  })

  it('an incoming migration that can not be read', async () => {
    const { report } = await checkFiles({
      start: djangoInitial,
      change: {
        'shop/migrations/0002_x.py':
          `${djangoMigration('shop', '0001_initial')}<<<<<<< HEAD\nx\n=======\ny\n>>>>>>> topic\n`.replace(
            'dependencies',
            '<<<<<<< HEAD\n    dependencies',
          ),
      },
    })
    expect(report.verdict).toBe('unknown')
  })

  it('a configured directory that is empty', async () => {
    const config = 'histories:\n  - framework: sql\n    path: sql/steps\n'
    const { report } = await checkFiles({
      start: { ...sqlInitial, '.migration-gate.yml': config },
      change: { x: '1' },
    })
    expect(report.unknowns).toEqual([
      'The configuration names sql/steps as a history of sql, but there is no migration in it. Correct the path, or remove it.',
    ])
  })
})

describe('configuration', () => {
  it.each([
    [
      'histories:\n  - framework: djang\n    path: x\n',
      'histories[0].framework: "djang" is not allowed. Did you mean django? Allowed: django, alembic,',
    ],
    ['replay: sometimes\n', 'replay: "sometimes" is not allowed. Allowed: auto, off, fresh, upgrade, both.'],
    ['exclud: []\n', 'exclud: there is no such key'],
    ['allow-empty: "yes"\n', 'allow-empty: "yes" is not allowed. It must be of type boolean.'],
    [
      'histories:\n  - framework: sql\n    path: ../x\n',
      'histories[0].path: "../x" is not allowed. Allowed: a path inside the repository',
    ],
    ['start-from: 7\n', 'start-from: 7 is not allowed'],
    ['a: [\n', '.migration-gate.yml is not YAML'],
  ])('%s', async (text, message) => {
    const { report } = await checkFiles({ start: sqlInitial, change: { '.migration-gate.yml': text } })
    expect(report.verdict).toBe('unknown')
    expect(report.unknowns[0]).toContain(message)
  })

  it('a change is judged by the configuration that it weakens', async () => {
    const result = await checkFiles({
      start: { ...sqlInitial, '.migration-gate.yml': 'replay: off\n' },
      change: {
        '.migration-gate.yml': 'replay: off\nexclude: ["db/**"]\n',
        'db/migrations/0002_again.sql': 'select 1;',
      },
    })
    expect(lines(result)).toEqual([
      'warning weakened-configuration .migration-gate.yml:1:1',
      'error duplicate-version db/migrations/0002_again.sql:1:1',
    ])
  })

  it('names what can not be guessed, and leaves out what nobody runs', async () => {
    const result = await checkFiles({
      start: {
        'steps/01-a.sql': 'select 1;',
        'examples/migrations/1_a.sql': 'select 1;',
        '.migration-gate.yml':
          'histories:\n  - {framework: sql, path: steps, name: shop}\nexclude: ["examples/**"]\n',
      },
      change: { 'steps/01-b.sql': 'select 1;', 'examples/migrations/1_b.sql': 'select 1;' },
    })
    expect(lines(result)).toEqual(['error duplicate-version steps/01-b.sql:1:1'])
    expect(result.report.findings[0]?.history).toBe('shop')
  })
})

describe('numbers that people choose', () => {
  const line = (names: readonly string[]): Record<string, string> =>
    Object.fromEntries(
      names.map((name, index) => [
        `shop/migrations/${name}.py`,
        djangoMigration('shop', index === 0 ? undefined : names[index - 1]),
      ]),
    )

  it.each([
    ['a sequence', ['0001_a', '0002_b', '0003_c', '0004_d', '0005_e'], '0005_again', 1],
    ['ticket numbers', ['9395_a', '9746_b', '9558_c', '10121_d', '9436_e', '11042_f'], '11042_again', 0],
    [
      'numbers that are used twice again and again',
      ['0001_a', '0001_b', '0002_c', '0002_d', '0003_e', '0003_f'],
      '0003_again',
      0,
    ],
  ])('%s', async (_what, names, added, notes) => {
    const result = await checkFiles({
      start: { 'shop/models.py': '', 'shop/apps.py': '', 'shop/migrations/__init__.py': '', ...line(names) },
      change: { [`shop/migrations/${added}.py`]: djangoMigration('shop', names.at(-1)) },
    })
    expect(result.report.findings.map(({ rule }) => rule)).toEqual(
      Array.from({ length: notes }, () => 'reused-number'),
    )
    expect(result.report.coverage.histories[0]?.migrations).toBe(names.length + 1)
  })
})

describe('everything against nothing', () => {
  it('renames nothing that is merged already, and speaks of no change', async () => {
    const { report } = await checkAllOf({
      ...djangoInitial,
      ...price,
      ...stock,
      ...sqlInitial,
      'db/migrations/0002_prices.sql': 'create table prices (id int primary key);\n',
      ...alembicInitial,
      'alembic/versions/b2_one.py': alembicRevision('b2', 'a1'),
      'alembic/versions/b2_two.py': alembicRevision('b2', 'a1'),
    })
    expect(report.findings.map(({ rule }) => rule).sort()).toEqual([
      'diverged-heads',
      'duplicate-revision',
      'duplicate-version',
    ])
    for (const { message, fixes } of report.findings) {
      expect(message).not.toMatch(/this change|incoming one|after merging|Put `/)
      expect(fixes.flatMap(({ renames, edits }) => [...renames, ...edits])).toEqual([])
    }
  })
})
