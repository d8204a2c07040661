import { describe, expect, it, onTestFinished } from 'vitest'
import { checkOf, openBeside } from '../support/beside.ts'
import { runJob } from '../support/runner.ts'
import { bases, corpus } from './corpus.ts'

/** What an innocent pull request to each base brings. */
const innocent: Record<string, Record<string, string>> = {
  sql: { 'migrations/0009_innocent.sql': 'CREATE TABLE innocent (id int PRIMARY KEY);\n' },
  django: {
    'shop/migrations/0002_innocent.py': `from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [('shop', '0001_initial')]
    operations = [
        migrations.CreateModel(name='Innocent', fields=[('id', models.BigAutoField(primary_key=True, serialize=False))]),
    ]
`,
  },
  alembic: {
    'alembic/versions/cccc_innocent.py': `from alembic import op
import sqlalchemy as sa

revision = 'cccc'
down_revision = 'aaaa'


def upgrade():
    op.create_table('innocent', sa.Column('id', sa.Integer(), primary_key=True))


def downgrade():
    op.drop_table('innocent')
`,
  },
}

/** Of each way to hold a reader up, one. */
const neighbours: Record<string, readonly string[]> = {
  sql: [
    'blank lines with dashes',
    'comments in comments',
    'a file of 3 MB',
    'a long message',
    'an endless loop',
  ],
  django: [
    'thousands of operations',
    'deep attributes',
    'a Python file of blank lines',
    'thousands of dependencies',
  ],
  alembic: ['a growing Python text', 'an endless loop of statements', 'revision lines', 'an ini bomb'],
}

describe('an innocent pull request beside hostile ones', () => {
  it.each(Object.entries(neighbours))('is judged as if it were alone: %s', async (base, names) => {
    const hostile = names.map((name, i) => {
      const entry = corpus[name]
      if (entry?.base !== base) throw new Error(`${name} is no entry for ${base}`)
      return { number: 10 + i, files: entry.change, headRepository: 'mallory/octo-repo' }
    })
    const open = async (others: Parameters<typeof openBeside>[1]) => {
      const files = innocent[base] ?? {}
      const { server } = await openBeside(bases[entryBase(base)], [{ number: 2, files }, ...others])
      onTestFinished(() => server.close())
      return server
    }
    const check = async (others: Parameters<typeof openBeside>[1]) =>
      runJob(checkOf(await open(others), 2, { inputs: { replay: 'upgrade', timeout: '60' } }))
    const [alone, beside] = [await check([]), await check(hostile)]
    expect(alone.report.verdict).toBe('pass')
    expect([beside.code, beside.report.verdict, beside.report.unknowns]).toEqual([0, 'pass', []])
    // It learns what it was not compared with, and why.
    const { open: seen = 0, compared = 0, reason } = beside.report.coverage.openPullRequests ?? {}
    expect(seen).toBe(names.length)
    expect(compared < seen).toBe(reason !== undefined)
    expect({ base, compared, reason }).toMatchSnapshot()
  })
})

function entryBase(base: string): keyof typeof bases {
  if (base !== 'sql' && base !== 'django' && base !== 'alembic') throw new Error(base)
  return base
}
