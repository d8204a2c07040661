import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/cli.ts'
import { demoCases } from '../../src/modes/demo/cases.ts'
import { makeRepository } from '../../src/modes/demo/repository.ts'
import {
  alembicInitial,
  alembicRevision,
  djangoInitial,
  djangoMigration,
  sqlInitial,
} from '../../src/rules/examples.ts'
import { check, lines } from '../support/gate.ts'
import { type Files, forked, TestRepository, temporaryDirectory } from '../support/git-repository.ts'

/** Runs the command line in this process and hands back what it wrote and how it ended. */
async function cli(...args: string[]): Promise<{ stdout: string; stderr: string; code: number }> {
  const said = { stdout: '', stderr: '' }
  const streams = { stdout: process.stdout.write, stderr: process.stderr.write }
  for (const name of ['stdout', 'stderr'] as const) {
    process[name].write = ((text: string, done?: () => void) => {
      said[name] += text
      done?.()
      return true
    }) as typeof process.stdout.write
  }
  try {
    await main(args)
  } finally {
    process.stdout.write = streams.stdout
    process.stderr.write = streams.stderr
  }
  const code = Number(process.exitCode)
  process.exitCode = 0
  return { ...said, code }
}

const fix = (repository: TestRepository, ...more: string[]) =>
  cli('fix', '--repo', repository.directory, '--base', 'main', '--replay', 'off', ...more)

async function fixed(
  start: Files,
  base: Files,
  change: Files,
): Promise<{ repository: TestRepository; before: string[]; after: string[] }> {
  const repository = forked(start, base, change)
  repository.checkout('topic')
  const before = lines(await check(repository))
  await fix(repository)
  repository.git('commit', '--quiet', '-m', 'fixed')
  return { repository, before, after: lines(await check(repository)) }
}

describe('fix', () => {
  it.each<[string, Files, Files, Files, string[]]>([
    [
      'Django: a chain of two incoming migrations, a reference from another app, and the head file',
      {
        ...djangoInitial,
        'shop/migrations/max_migration.txt': '0001_initial\n',
        'pay/migrations/__init__.py': '',
      },
      { 'shop/migrations/0002_price.py': djangoMigration('shop', '0001_initial') },
      {
        'shop/migrations/0002_stock.py': djangoMigration('shop', '0001_initial'),
        'shop/migrations/0003_colour.py': djangoMigration('shop', '0002_stock'),
        'shop/migrations/max_migration.txt': '0003_colour\n',
        'pay/migrations/0001_initial.py': djangoMigration('shop', '0003_colour'),
      },
      ['shop/migrations/0003_stock.py', 'shop/migrations/0004_colour.py'],
    ],
    [
      'Alembic: two heads',
      alembicInitial,
      { 'alembic/versions/b2_orders.py': alembicRevision('b2', 'a1') },
      { 'alembic/versions/c3_prices.py': alembicRevision('c3', 'a1') },
      ['alembic/versions/c3_prices.py'],
    ],
    [
      'Alembic: one revision twice',
      alembicInitial,
      { 'alembic/versions/b2_orders.py': alembicRevision('b2', 'a1') },
      { 'alembic/versions/b2_prices.py': alembicRevision('b2', 'a1').replace('select 1', 'select 2') },
      [],
    ],
    [
      'SQL: one number twice, and its down file',
      sqlInitial,
      { 'db/migrations/0003_prices.up.sql': 'select 1;', 'db/migrations/0003_prices.down.sql': 'select 1;' },
      { 'db/migrations/0003_stock.up.sql': 'select 2;', 'db/migrations/0003_stock.down.sql': 'select 2;' },
      ['db/migrations/0004_stock.up.sql', 'db/migrations/0004_stock.down.sql'],
    ],
    [
      'Supabase: two late ones, in their order',
      { 'supabase/migrations/20250101000000_a.sql': 'select 1;' },
      { 'supabase/migrations/20250601000000_b.sql': 'select 1;' },
      {
        'supabase/migrations/20250201000000_c.sql': 'select 1;',
        'supabase/migrations/20250301000000_d.sql': 'select 1;',
      },
      ['supabase/migrations/20250601000001_c.sql', 'supabase/migrations/20250601000002_d.sql'],
    ],
  ])('%s', async (_name, start, base, change, files) => {
    const { repository, before, after } = await fixed(start, base, change)
    expect(before.filter(line => line.startsWith('error')).length).toBeGreaterThan(0)
    expect(after.filter(line => line.startsWith('error'))).toEqual([])
    for (const file of files) expect(existsSync(join(repository.directory, file)), file).toBe(true)
  })

  it('keeps formatting, comments and what base has', async () => {
    const odd = `# -*- coding: utf-8 -*-\nfrom django.db import migrations\n\n\nclass Migration(migrations.Migration):  # ours\n    dependencies = [\n        ( 'shop' ,\n          '0001_initial' ),  # keep me\n    ]\n    operations = [ ]\n`
    const { repository } = await fixed(
      djangoInitial,
      { 'shop/migrations/0002_price.py': djangoMigration('shop', '0001_initial') },
      { 'shop/migrations/0002_stock.py': odd },
    )
    expect(readFileSync(join(repository.directory, 'shop/migrations/0003_stock.py'), 'utf8')).toBe(
      odd.replace("'0001_initial'", "'0002_price'"),
    )
    expect(repository.git('diff', '--name-status', '-M10', 'topic~1', 'topic')).toMatch(
      /^R\d+\tshop\/migrations\/0002_stock.py\tshop\/migrations\/0003_stock.py$/,
    )
  })

  it('prints a patch and changes nothing with --dry-run', async () => {
    const repository = forked(
      sqlInitial,
      { 'db/migrations/0003_a.sql': 'select 1;\n' },
      { 'db/migrations/0003_b.sql': 'select 2;\n' },
    )
    repository.checkout('topic')
    const { stdout, stderr, code } = await fix(repository, '--dry-run')
    expect(stdout).toBe(
      'diff --git a/db/migrations/0003_b.sql b/db/migrations/0004_b.sql\nsimilarity index 100%\nrename from db/migrations/0003_b.sql\nrename to db/migrations/0004_b.sql\n',
    )
    expect(stderr).toContain('pass')
    expect(code).toBe(0)
    expect(repository.git('status', '--porcelain')).toBe('')
  })

  it('refuses on a dirty tree and in a bare repository', async () => {
    const repository = forked(sqlInitial, {}, { 'db/migrations/0002_b.sql': 'select 2;\n' })
    repository.checkout('topic').write({ 'db/migrations/0009_x.sql': 'select 1;' })
    expect(await fix(repository)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Commit or stash them first'),
    })
    expect(repository.git('status', '--porcelain')).toBe('?? db/migrations/0009_x.sql')
    const bare = repository.clone('--bare')
    expect(await fix(bare)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('A bare repository has no files to fix'),
    })
  })

  it.each(demoCases.map(({ id }) => id))('the demo case %s has no collision left afterwards', async id => {
    const repository = new TestRepository(temporaryDirectory())
    const demo = demoCases.find(one => one.id === id)
    if (demo) await makeRepository(repository.directory, demo)
    repository.checkout('topic')
    await fix(repository)
    if (repository.git('diff', '--cached', '--name-only') !== '')
      repository.git('commit', '--quiet', '-m', 'fixed')
    const rules = (await check(repository)).report.findings.map(({ rule }) => rule)
    // What needs a person's decision stays: two tables of one name, an applied migration that is gone.
    const decisions = ['applied-migration-removed', 'reused-number', 'same-object', 'unguarded-downgrade']
    expect(rules.filter(rule => !decisions.includes(rule))).toEqual([])
  })
})

describe('baseline, severities and ignore comments', () => {
  it('writes down what is wrong today, and hides nothing new', async () => {
    const repository = forked({ ...sqlInitial, 'db/migrations/0002_twin.sql': 'select 1;' }, {}, {})
    expect(await cli('baseline', '--repo', repository.directory, '--replay', 'off')).toMatchObject({
      code: 0,
      stdout:
        '.migration-gate-baseline.json: 1 finding added. Commit it, and name it in .migration-gate.yml: baseline: .migration-gate-baseline.json\n',
    })
    repository.commit({ '.migration-gate.yml': 'baseline: .migration-gate-baseline.json\n' })
    const all = await cli(
      'check',
      '--repo',
      repository.directory,
      '--trust',
      '--base',
      'none',
      '--head',
      'main',
      '--replay',
      'off',
    )
    expect(all.code).toBe(0)
    expect(all.stdout).toContain('Already in base, so it does not fail this change: 1 finding')
    expect(all.stdout).not.toContain('weakened')
    repository.branch('again').commit({ 'db/migrations/0001_twin.sql': 'select 1;' })
    expect(
      (
        await cli(
          'check',
          '--repo',
          repository.directory,
          '--trust',
          '--base',
          'none',
          '--head',
          'again',
          '--replay',
          'off',
        )
      ).code,
    ).toBe(1)
  })

  it('keeps the date and the reason of entries, adds what is new, and drops what is gone', async () => {
    const path = '.migration-gate-baseline.json'
    const repository = forked(
      {
        ...sqlInitial,
        'db/migrations/0002_twin.sql': 'select 1;',
        '.migration-gate.yml': `baseline: ${path}\n`,
      },
      {},
      {},
    )
    const baseline = (...flags: string[]) =>
      cli('baseline', '--repo', repository.directory, '--replay', 'off', '--trust', ...flags)
    const entries = () =>
      JSON.parse(readFileSync(join(repository.directory, path), 'utf8')).findings as Record<string, string>[]
    // The configuration names what is not there yet.
    expect((await baseline()).stderr).toContain(`baseline: there is no ${path}`)
    repository.commit({ [path]: '{ "version": 1, "findings": [] }\n' })
    expect((await baseline('--reason', 'applied in 2019')).stdout).toBe(
      `${path}: 1 finding added. Commit it\n`,
    )
    const [first] = entries()
    expect(first).toMatchObject({
      rule: 'duplicate-version',
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      reason: 'applied in 2019',
    })
    expect(first?.message).not.toContain('In the baseline')
    repository.commit({ 'db/migrations/0001_twin.sql': 'select 1;' })
    expect((await baseline()).stdout).toBe(`${path}: 1 finding added, 1 kept. Commit it\n`)
    expect(entries()).toContainEqual(first)
    expect((await baseline()).stdout).toBe(`Nothing to add: ${path} already has every finding of HEAD.\n`)
    repository.commit({ 'db/migrations/0002_twin.sql': null })
    expect((await baseline('--prune')).stdout).toBe(`${path}: 1 entry dropped, 1 kept. Commit it\n`)
    expect(entries().map(({ path: at }) => at)).toEqual(['db/migrations/0001_twin.sql'])
    repository.commit()
    expect((await baseline('--prune')).stdout).toContain('Nothing to drop')
  })

  it('takes an ignore comment with a reason, and shows the reason', async () => {
    const late = (comment: string) =>
      forked(
        { 'db/migrations/0001_a.sql': 'select 1;', 'db/migrations/0005_b.sql': 'select 1;' },
        {},
        { 'db/migrations/0003_c.sql': `${comment}\nselect 1;` },
      )
    const because = await check(late('-- migration-gate: ignore out-of-order: agreed with the DBA'))
    expect(because.report.verdict).toBe('pass')
    expect(because.report.findings[0]?.message).toContain(
      'Ignored by the comment in line 1: agreed with the DBA',
    )
    const why = await check(late('-- migration-gate: ignore out-of-order'))
    expect(why.report.verdict).toBe('fail')
    expect(why.report.notices).toContain(
      'db/migrations/0003_c.sql:1 asks to ignore out-of-order without a reason, so it does not count. Write one after a colon.',
    )
  })

  it('takes severities by rule', async () => {
    const config = (severity: string) =>
      forked(
        { ...sqlInitial, '.migration-gate.yml': `rules:\n  duplicate-version: ${severity}\n` },
        {},
        { 'db/migrations/0002_b.sql': 'select 1;' },
      )
    expect((await check(config('warning'))).report).toMatchObject({
      verdict: 'pass',
      findings: [{ severity: 'warning' }],
    })
    expect((await check(config('off'))).report).toMatchObject({
      verdict: 'pass',
      findings: [],
      notices: ['1 finding of rules that .migration-gate.yml turns off is not shown.'],
    })
    expect((await check(config('fatal'))).report.unknowns[0]).toContain(
      'rules.duplicate-version: "fatal" is not allowed',
    )
  })
})
