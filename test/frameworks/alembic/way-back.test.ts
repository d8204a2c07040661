import { expect, inject, test } from 'vitest'
import { alembicFixProvider } from '../../../src/frameworks/alembic/fix-provider.ts'
import type { Fix } from '../../../src/model/fix.ts'
import { openServer } from '../../../src/postgres/server.ts'
import { followed } from '../../explain/support.ts'
import { checkFiles } from '../../support/gate.ts'
import { play } from '../alembic-replay/support/static.ts'

const revision = (
  id: string,
  down: string | null,
  up: string,
  back: string,
): string => `from alembic import op
import sqlalchemy as sa

revision = '${id}'
down_revision = ${down === null ? 'None' : `'${down}'`}


def upgrade():
    ${up}


def downgrade():
    ${back}
`

const column = "op.add_column('orders', sa.Column('extra', sa.Text(), nullable=True))"
const start = {
  'alembic/env.py': '',
  'alembic/versions/a.py': revision(
    'a',
    null,
    "op.create_table('orders', sa.Column('id', sa.Integer()))",
    'pass',
  ),
}
const base = {
  'alembic/versions/b.py': revision('b', 'a', column, "op.drop_column('orders', 'extra')"),
}

/** Fixes that take the second column out: the rules', and where it is replayed the replay's. */
async function removals(
  up: string,
  back: string,
  replay: 'auto' | 'off' = 'off',
): Promise<{ change: Record<string, string>; fixes: Fix[] }> {
  const change = { 'alembic/versions/c.py': revision('c', 'b', up, back) }
  const { report } = await checkFiles({ start, base, change }, { replay })
  const fixes = report.findings.flatMap(finding => finding.fixes)
  return { change, fixes: fixes.filter(({ title }) => /^Delete the second/.test(title)) }
}

test('an operation that leaves upgrade() takes its downgrade along', { timeout: 60_000 }, async () => {
  const { change, fixes } = await removals(
    `${column}\n    op.create_table('notes', sa.Column('id', sa.Integer()))`,
    "op.drop_table('notes')\n    op.drop_column('orders', 'extra')",
    'auto',
  )
  expect(fixes.map(({ title }) => title.replace(/ .*/, ''))).toEqual(['Delete'])
  await using engine = await openServer(inject('postgresUrl'), { statementTimeout: 10, extensions: [] })
  for (const fix of fixes) {
    const fixed = String(followed(change, fix)['alembic/versions/c.py'])
    const files = [start['alembic/versions/a.py'], base['alembic/versions/b.py'], fixed]
    await using database = await engine.scratch()
    expect((await play(files, database)).outcomes).toEqual(['ok', 'ok', 'ok'])
    await database.run("insert into orders (id, extra) values (1, 'kept')")
    // One step back, and there again.
    expect((await play([fixed], database, {}, 'downgrade')).sql).toEqual(['DROP TABLE notes'])
    expect(await database.run('select extra from orders')).toMatchObject({ rows: [{ extra: 'kept' }] })
    expect((await play([fixed], database)).outcomes).toEqual(['ok'])
  }
})

test('what is left of an empty function is pass', async () => {
  const { change, fixes } = await removals(column, "op.drop_column('orders', 'extra')  # gone")
  for (const fix of fixes)
    expect(followed(change, fix)['alembic/versions/c.py']).toMatch(
      /def upgrade\(\):\n {4}pass\n\n\ndef downgrade\(\):\n {4}pass/,
    )
  expect(fixes.length).toBeGreaterThan(0)
})

test('a guard and a batch on the downgrade go as well', async () => {
  const { change, fixes } = await removals(
    column,
    "if True:\n        with op.batch_alter_table('orders') as batch:\n            batch.drop_column('extra')",
  )
  expect(fixes.length).toBeGreaterThan(0)
  for (const fix of fixes) expect(followed(change, fix)['alembic/versions/c.py']).not.toContain('drop_column')
})

test.each([
  ['a loop', "for name in ['extra']:\n        op.drop_column('orders', name)"],
  ['a helper', 'back()\n\n\ndef back():\n    op.drop_column("orders", "extra")'],
  ['one statement with something else', "op.execute('ALTER TABLE orders DROP COLUMN extra, DROP COLUMN id')"],
])('a downgrade in %s is not left over: nothing is taken out', async (_, back) => {
  expect((await removals(column, back)).fixes).toEqual([])
  const text = revision('c', 'b', column, back)
  const span = { start: text.indexOf(column), end: text.indexOf(column) + column.length }
  expect(await alembicFixProvider.drop(text, [{ span, statements: [] }])).toBeUndefined()
})
