import { describe, expect, it } from 'vitest'
import { djangoInitial, djangoMigration } from '../../src/rules/examples.ts'
import { checkFiles } from '../support/gate.ts'

const table = (revision: string, parent: string, name: string): string =>
  `from alembic import op\nimport sqlalchemy as sa\n\nrevision = "${revision}"\ndown_revision = ${parent}\n\n\ndef upgrade():\n    op.create_table("${name}", sa.Column("id", sa.Integer(), primary_key=True))\n\n\ndef downgrade():\n    op.drop_table("${name}")\n`

const history = {
  'alembic.ini': '[alembic]\nscript_location = alembic\n',
  'alembic/versions/a1.py': table('a1', 'None', 'one'),
  'alembic/versions/b1.py': table('b1', '"a1"', 'two'),
  'alembic/versions/c1.py': table('c1', '"b1"', 'three'),
}

async function toldBy(
  change: Record<string, string | null>,
  start: Record<string, string> = history,
  replay: 'auto' | 'off' = 'auto',
) {
  const { report } = await checkFiles({ start, change }, { replay })
  const rules = new Map(report.findings.map(({ fingerprint, rule }) => [fingerprint, rule]))
  return {
    verdict: report.verdict,
    findings: report.findings
      .map(({ rule, causedBy }) => (causedBy ? `${rule} <- ${rules.get(causedBy)}` : rule))
      .sort(),
    report,
  }
}

describe('one cause, one finding', () => {
  it('a migration that is gone: what misses it and what differs without it follow from that', async () => {
    expect(await toldBy({ 'alembic/versions/b1.py': null })).toMatchObject({
      verdict: 'fail',
      findings: [
        'applied-migration-removed',
        'missing-parent <- applied-migration-removed',
        'replay-diverges <- applied-migration-removed',
      ],
    })
    expect(await toldBy({ 'alembic/versions/c1.py': null })).toMatchObject({
      verdict: 'fail',
      findings: ['applied-migration-removed', 'replay-diverges <- applied-migration-removed'],
    })
  })

  it('an incoming migration that names one which is gone is a mistake of its own', async () => {
    const { findings } = await toldBy(
      {
        'alembic/versions/c1.py': null,
        'alembic/versions/d1.py': table('d1', '"c1"', 'four'),
      },
      history,
      'off',
    )
    expect(findings).toContain('missing-parent')
  })

  it('two with one identity: the difference follows, and nobody is said to have edited anything', async () => {
    const { findings, report } = await toldBy({ 'alembic/versions/c1_too.py': table('c1', '"b1"', 'four') })
    expect(findings).toEqual(['duplicate-revision', 'replay-diverges <- duplicate-revision'])
    const outcome = report.findings.find(({ rule }) => rule === 'replay-diverges')
    expect(outcome?.message).toContain('c1_too.py calls itself what alembic/versions/c1.py is called in base')
    expect(outcome?.message).not.toContain('edited')
  })

  it('heads that are apart because their merge migration is gone', async () => {
    const start = {
      ...djangoInitial,
      'shop/migrations/0002_a.py': djangoMigration('shop', '0001_initial'),
      'shop/migrations/0002_b.py': djangoMigration('shop', '0001_initial'),
      'shop/migrations/0003_merge.py':
        'from django.db import migrations\n\n\nclass Migration(migrations.Migration):\n    dependencies = [("shop", "0002_a"), ("shop", "0002_b")]\n    operations = []\n',
    }
    const { findings } = await toldBy({ 'shop/migrations/0003_merge.py': null }, start, 'off')
    expect(findings).toContain('diverged-heads <- applied-migration-removed')
  })
})

it('files that go away together are one finding, with one way back', async () => {
  const start = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [
      `db/migrations/${String(i + 1).padStart(4, '0')}_t.sql`,
      `create table t${i} (id int primary key);\n`,
    ]),
  )
  const gone = Object.fromEntries(
    Object.keys(start)
      .slice(0, -1)
      .map(path => [path, null]),
  )
  const { report } = await toldBy(gone, start, 'off')
  const removed = report.findings.filter(({ rule }) => rule === 'applied-migration-removed')
  expect(removed.map(({ message }) => message)).toEqual([
    expect.stringContaining('29 migrations that are on main, so databases may have applied them: `0001_t`'),
  ])
  expect(removed[0]?.fixes.map(({ commands }) => commands)).toEqual([
    [expect.stringMatching(/^git checkout [0-9a-f]{40} -- db\/migrations$/)],
  ])
})
