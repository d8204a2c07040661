import { expect, it, onTestFinished } from 'vitest'
import { defaultConfig } from '../../src/config/config.ts'
import { ObjectStore } from '../../src/git/object-store.ts'
import { openRepository } from '../../src/git/repository.ts'
import { Narrowing } from '../../src/modes/open-pull-requests/narrow.ts'
import { previewMerges } from '../../src/modes/open-pull-requests/preview.ts'
import { judgePull } from '../../src/modes/sweep/judge.ts'
import { djangoMigration } from '../../src/rules/examples.ts'
import { type Files, TestRepository } from '../support/git-repository.ts'

const options = {
  replay: 'off',
  postgres: 'embedded',
  allowProduction: false,
  allowOtherDatabases: false,
  timeout: 60,
  statementTimeout: 10,
  onUnknown: undefined,
  allowEmpty: undefined,
  trust: { author: 'stranger', token: 'writes' },
} as const

const migration = (dependencies: string, operations = '') =>
  `from django.db import migrations, models\n\n\nclass Migration(migrations.Migration):\n    dependencies = [${dependencies}]\n    operations = [${operations}]\n`
const model = (name: string, more = '') =>
  `migrations.CreateModel(name="${name}", fields=[("id", models.AutoField(primary_key=True))]${more})`

const base: Files = {
  'manage.py': '',
  ...Object.fromEntries(
    ['users', 'shop', 'billing', 'mail'].map(app => [`${app}/migrations/__init__.py`, '']),
  ),
  'users/migrations/0001_initial.py': migration('', model('User')),
  'shop/migrations/0001_initial.py': migration('("users", "0001_initial")', model('Item')),
  'billing/migrations/0001_initial.py': migration('("shop", "0001_initial")', model('Bill')),
  'mail/migrations/0001_initial.py': migration('', model('Letter')),
  'mail/migrations/0002_raw.py': migration(
    '("mail", "0001_initial")',
    'migrations.RunSQL("create table shop_stock (id int)")',
  ),
  'db/migrations/0001_start.sql': 'create table start (id int);\n',
}

/** What pull requests do; and whether less than all of base is enough to judge them. */
const changes: Record<string, { files: Files; narrow: boolean }> = {
  'adds after the last one': {
    files: { 'shop/migrations/0002_more.py': migration('("shop", "0001_initial")', model('More')) },
    narrow: true,
  },
  'takes the place that base has taken': {
    files: { 'users/migrations/0002_mine.py': djangoMigration('users', '0001_initial') },
    narrow: true,
  },
  'makes a table that another app makes in SQL': {
    files: { 'shop/migrations/0002_stock.py': migration('("shop", "0001_initial")', model('Stock')) },
    narrow: true,
  },
  'names a migration of another app that is not there': {
    files: {
      'mail/migrations/0003_far.py': migration('("mail", "0002_raw"), ("billing", "0009_gone")'),
    },
    narrow: true,
  },
  'names its table as another app does': {
    files: {
      'billing/migrations/0002_items.py': migration(
        '("billing", "0001_initial")',
        model('Thing', ', options={"db_table": "shop_item"}'),
      ),
    },
    narrow: true,
  },
  'closes a circle': {
    files: {
      'users/migrations/0000_before.py': migration('("billing", "0001_initial")', ''),
      'users/migrations/0003_after.py': migration('("users", "0002_landed"), ("billing", "0001_initial")'),
    },
    narrow: true,
  },
  'adds a number of SQL that is taken': {
    files: { 'db/migrations/0001_other.sql': 'create table other (id int);\n' },
    narrow: true,
  },
  'brings an app of its own': {
    files: {
      'fresh/migrations/__init__.py': '',
      'fresh/migrations/0001_initial.py': djangoMigration('fresh', undefined),
    },
    narrow: false,
  },
  'brings an app beside a migration': {
    files: {
      'fresh/migrations/__init__.py': '',
      'fresh/migrations/0001_initial.py': migration('("shop", "0007_gone")'),
      'shop/migrations/0002_more.py': djangoMigration('shop', '0001_initial'),
    },
    narrow: false,
  },
  'deletes one that others build upon': {
    files: { 'shop/migrations/0001_initial.py': null },
    narrow: false,
  },
  'edits one': {
    files: { 'users/migrations/0001_initial.py': migration('', model('Person')) },
    narrow: false,
  },
}

it('says of less than all of base what all of it says', async () => {
  const repository = TestRepository.create()
  repository.commit(base, 'start')
  const names = Object.keys(changes)
  for (const [index, name] of names.entries()) {
    repository.branch(`pull-${index}`, 'main')
    repository.commit(changes[name]?.files ?? {}, name)
  }
  repository.checkout('main')
  const tip = repository.commit(
    { 'users/migrations/0002_landed.py': djangoMigration('users', '0001_initial') },
    'base moves',
  )
  const store = await ObjectStore.open(await openRepository(repository.directory))
  onTestFinished(() => store[Symbol.asyncDispose]())
  const tree = await store.tree('main', tip)
  const heads = names.map((_, index) => repository.git('rev-parse', `pull-${index}`))
  const previews = await previewMerges(
    store,
    heads.map(commit => ({ onto: tip, commit })),
  )
  const narrowing = await Narrowing.over(store, tree, defaultConfig)
  const at = { name: 'main', commit: tip, date: '2026-01-02T03:04:05Z', fetched: '', tree }
  const verdicts: string[] = []
  for (const [index, name] of names.entries()) {
    const pull = { number: index, head: heads[index] ?? '', preview: previews[index] }
    const narrow = pull.preview && (await narrowing.treesFor(pull.preview))
    expect([name, narrow !== undefined]).toEqual([name, changes[name]?.narrow])
    const full = await judgePull(store, at, pull, options)
    verdicts.push(`${name}: ${full.report.verdict}`)
    if (!narrow) continue
    const quick = await judgePull(store, at, pull, options, narrow)
    const said = ({ report }: typeof full) => ({
      verdict: report.verdict,
      unknowns: report.unknowns,
      findings: report.findings
        .filter(({ introduced }) => introduced)
        .map(({ fingerprint, message }) => [fingerprint, message])
        .sort(),
    })
    expect([name, said(quick)]).toEqual([name, said(full)])
  }
  expect(verdicts).toMatchInlineSnapshot(`
    [
      "adds after the last one: pass",
      "takes the place that base has taken: fail",
      "makes a table that another app makes in SQL: fail",
      "names a migration of another app that is not there: fail",
      "names its table as another app does: pass",
      "closes a circle: fail",
      "adds a number of SQL that is taken: fail",
      "brings an app of its own: pass",
      "brings an app beside a migration: fail",
      "deletes one that others build upon: pass",
      "edits one: pass",
    ]
  `)
})
