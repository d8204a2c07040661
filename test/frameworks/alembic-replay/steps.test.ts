import { describe, expect, it } from 'vitest'
import { play, revisionFile } from './support/static.ts'

describe('the steps of a revision', () => {
  it('point at the literal of op.execute() and at the call of every other operation', async () => {
    const body = `
      op.execute("""
          CREATE TABLE a (x int);
          CREATE TABLE b (x int)
      """)
      op.drop_table('b')`
    const { steps } = await play([body])
    const file = revisionFile(body, 0)
    const [literal, call] = steps
    expect(literal).toMatchObject({ kind: 'sql', verbatim: true })
    expect(call).toMatchObject({ kind: 'sql', text: 'DROP TABLE b', verbatim: false })
    if (literal?.kind !== 'sql' || call?.kind !== 'sql') return
    expect(file.slice(literal.span.start, literal.span.end)).toBe(literal.text)
    expect(file.slice(call.span.start, call.span.end)).toBe("op.drop_table('b')")
  })

  it('follow downgrade() when asked to', async () => {
    const file = `def upgrade():
    op.create_table('t', sa.Column('id', sa.Integer()))

def downgrade():
    op.drop_table('t')
`
    expect((await play([file], undefined, {}, 'downgrade')).sql).toEqual(['DROP TABLE t'])
  })

  it('say what can not be known, each at its place', async () => {
    const { unverified, skipped, sql } = await play([
      `
      from app.models import Base
      Base.metadata.create_all(op.get_bind())
      op.create_thing(1)
      op.execute("SELECT :missing")
      op.add_column('t', sa.Column('g', somewhere.Strange()))
      op.create_table('u', sa.Column('x', sa.Integer(), server_default=compute()))
      op.execute(sa.table('t').insert().values(x=compute()))
      op.execute('SELECT 1')`,
    ])
    expect(unverified).toEqual([
      expect.stringContaining('app.models.Base.metadata.create_all'),
      expect.stringContaining('op.create_thing()'),
      expect.stringContaining('“:missing”'),
    ])
    expect(skipped).toEqual([
      expect.stringContaining('somewhere.Strange is not known: TEXT is taken for it'),
      expect.stringMatching(/“x” is made without its default: .*compute\(…\)/),
      expect.stringContaining('changes rows'),
    ])
    expect(sql).toEqual([
      'ALTER TABLE t ADD COLUMN g TEXT',
      expect.stringMatching(/^CREATE TABLE u \(\s*x INTEGER\s*\)/),
      'SELECT 1',
    ])
  })

  it('come quickly: 700 revisions', async () => {
    const revisions = Array.from(
      { length: 700 },
      (_, i) => `
      op.create_table('t${i}', sa.Column('id', sa.Integer(), primary_key=True), sa.Column('name', sa.String(50), nullable=False))
      op.create_index('ix_t${i}_name', 't${i}', ['name'])`,
    )
    const started = performance.now()
    const { sql } = await play(revisions)
    const took = performance.now() - started
    expect(sql).toHaveLength(1400)
    expect(took).toBeLessThan(5000)
  })
})
