import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Engine } from '../../../src/postgres/engine.ts'
import { openServer } from '../../../src/postgres/server.ts'
import { play } from './support/static.ts'

const threads = `op.create_table(
    'communication_threads',
    sa.Column('id', sa.UUID(), nullable=False),
    sa.Column('channel', sa.String(length=20), nullable=False),
    sa.Column('status', sa.String(length=20), nullable=False, server_default='open'),
    sa.PrimaryKeyConstraint('id'),
)`

const indented = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`)

/** The migration of the report in the seeds, and what it recommends. */
const guards: Readonly<Record<string, string>> = {
  'the inspector': `
def upgrade():
    from sqlalchemy import inspect
    from sqlalchemy.engine import reflection

    bind = op.get_bind()
    inspector = inspect(bind)
    existing_tables = inspector.get_table_names()

    if 'communication_threads' not in existing_tables:
        ${indented(threads, '        ')}
        print('✅ Created table: communication_threads')
    else:
        print('⏭️  Table communication_threads already exists, skipping')
`,
  'a question in SQL': `
def upgrade():
    connection = op.get_bind()
    result = connection.execute(sa.text("""
        SELECT EXISTS (
            SELECT FROM information_schema.tables
            WHERE table_schema = 'public'
            AND table_name = 'communication_threads'
        );
    """))

    table_exists = result.scalar()

    if not table_exists:
        ${indented(threads, '        ')}
`,
  'an old name of the inspector': `
from sqlalchemy.engine.reflection import Inspector
def upgrade():
    inspector = Inspector.from_engine(op.get_bind())
    if not inspector.has_table('communication_threads'):
        ${indented(threads, '        ')}
`,
}

const swallowing = `
def upgrade():
    try:
        ${indented(threads, '        ')}
        print('created')
    except Exception as e:
        if 'already exists' in str(e).lower() or 'duplicate' in str(e).lower():
            print('skipping')
        else:
            raise
    op.add_column('communication_threads', sa.Column('later', sa.Integer()))
`

describe('a table that exists already', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openServer(inject('postgresUrl'), { statementTimeout: 10, extensions: [] })
  })
  afterAll(() => engine[Symbol.asyncDispose]())

  it('is a duplicate without a guard, at the operation', async () => {
    const played = await play([threads, threads], await engine.scratch())
    expect(played.outcomes[0]).toBe('ok')
    expect(played.outcomes[1]).toMatch(/^42P07 relation "communication_threads" already exists/)
    expect(played.unverified).toEqual([])
  })

  for (const [name, guard] of Object.entries(guards)) {
    it(`passes with ${name} as guard, and is made where it is not there`, async () => {
      const again = await play([threads, guard], await engine.scratch())
      expect(again.outcomes).toEqual(['ok', 'ok'])
      expect(again.sql).toHaveLength(1)
      const first = await play([guard], await engine.scratch())
      expect(first.sql).toHaveLength(1)
      expect([...again.unverified, ...first.unverified]).toEqual([])
    })
  }

  it('is still an error when the error is swallowed: the transaction is lost', async () => {
    const database = await engine.scratch()
    const played = await play([threads, swallowing], database)
    expect(played.outcomes[1]).toMatch(/^42P07/)
    expect(played.sql.at(-1)).toContain('ADD COLUMN later')
    expect((await play([swallowing], await engine.scratch())).outcomes).toEqual(['ok'])
  })
})
