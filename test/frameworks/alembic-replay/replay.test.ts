import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { explainReplay, type ReplayReport } from '../../../src/explain/explain-replay.ts'
import { alembicInterpreter } from '../../../src/frameworks/alembic/replay/interpreter.ts'
import type { Engine } from '../../../src/postgres/engine.ts'
import { openServer } from '../../../src/postgres/server.ts'
import { replay } from '../../../src/replay/replay.ts'
import type { ReplayMigration, ReplayRequest } from '../../../src/replay/request.ts'
import { memoryTree } from '../../support/memory-tree.ts'
import { filesOf, type Revisions } from './support/static.ts'

describe('revisions in a replay', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openServer(inject('postgresUrl'), { statementTimeout: 10, extensions: [] })
  })
  afterAll(() => engine[Symbol.asyncDispose]())

  /** The last revision is the change's own. */
  async function replayed(revisions: Revisions): Promise<ReplayReport> {
    const files = filesOf(revisions)
    const items = Object.entries(files).map(
      ([path, text], i): ReplayMigration => ({
        migration: {
          id: `r${i}`,
          name: `r${i}`,
          file: { path, oid: createHash('sha1').update(text).digest('hex'), mode: '100644' },
          range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
          parents: [],
          replaces: [],
          labels: [],
        },
        text,
        introduced: i === revisions.length - 1,
      }),
    )
    const request: ReplayRequest = {
      framework: 'alembic',
      history: 'migrations',
      transaction: 'per-migration',
      base: items.slice(0, -1),
      merged: items,
      pending: items.slice(-1),
      modes: { fresh: true, upgrade: true },
      interpreterFor: () => alembicInterpreter([], memoryTree(files)),
      prelude: [],
    }
    return explainReplay(request, await replay(request, engine))
  }

  const table = `op.create_table('t', sa.Column('id', sa.Integer(), primary_key=True), sa.Column('e', sa.Enum('x', name='e')))`

  it('pass with an autocommit block, and where an enum’s new value is used after it', async () => {
    const { findings, unknowns, notVerified } = await replayed([
      table,
      `
      op.add_column('t', sa.Column('a', sa.Integer()))
      with op.get_context().autocommit_block():
          op.create_index('ix', 't', ['a'], postgresql_concurrently=True)
          op.execute("ALTER TYPE e ADD VALUE 'y'")
      op.alter_column('t', 'e', server_default='y')`,
    ])
    expect({ findings, unknowns, notVerified }).toEqual({ findings: [], unknowns: [], notVerified: [] })
  })

  it('tell an error that is swallowed, at its operation', async () => {
    const { findings } = await replayed([
      table,
      `
      try:
          op.create_table('t', sa.Column('id', sa.Integer()))
      except Exception as e:
          if 'already exists' not in str(e):
              raise
      op.create_table('u', sa.Column('id', sa.Integer()))`,
    ])
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ introduced: true, range: { start: { line: 11, column: 9 } } })
    expect(findings[0]?.message).toContain('already exists')
  })

  it('pass with an error inside a savepoint', async () => {
    const { findings, unknowns } = await replayed([
      table,
      `
      bind = op.get_bind()
      try:
          with bind.begin_nested():
              op.create_table('t', sa.Column('id', sa.Integer()))
      except sa.exc.ProgrammingError:
          op.create_table('u', sa.Column('id', sa.Integer()))`,
    ])
    expect({ findings, unknowns }).toEqual({ findings: [], unknowns: [] })
  })

  it('tell a guard whose own query fails', async () => {
    const { findings } = await replayed([
      table,
      `op.get_bind().execute(sa.text("SELECT 1 FROM nowhere")).scalar()`,
    ])
    expect(findings.map(({ message }) => message).join()).toContain('nowhere')
  })
})
