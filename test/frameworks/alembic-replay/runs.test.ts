import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { explainReplay, type ReplayReport } from '../../../src/explain/explain-replay.ts'
import { alembic } from '../../../src/frameworks/alembic/alembic.ts'
import { alembicInterpreter } from '../../../src/frameworks/alembic/replay/interpreter.ts'
import type { Engine } from '../../../src/postgres/engine.ts'
import { openServer } from '../../../src/postgres/server.ts'
import { replay } from '../../../src/replay/replay.ts'
import type { ReplayMigration, ReplayRequest } from '../../../src/replay/request.ts'
import { memoryTree } from '../../support/memory-tree.ts'
import { filesOf, type Revisions } from './support/static.ts'

describe('a type that SQLAlchemy remembers only within one run', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openServer(inject('postgresUrl'), { statementTimeout: 10, extensions: [] })
  })
  afterAll(() => engine[Symbol.asyncDispose]())

  async function replayed(
    revisions: Revisions,
    { incoming, fresh = true, upgrade = true }: { incoming: number; fresh?: boolean; upgrade?: boolean },
  ): Promise<ReplayReport> {
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
        introduced: i >= revisions.length - incoming,
      }),
    )
    const pending = items.slice(-incoming)
    const request: ReplayRequest = {
      framework: 'alembic',
      history: 'migrations',
      transaction: 'per-migration',
      base: items.slice(0, -incoming),
      merged: items,
      pending,
      modes: { fresh, upgrade },
      partsAtBase: pending.some(({ text }) => alembic.dependsOnRun?.(text)),
      interpreterFor: () => alembicInterpreter([], memoryTree(files)),
      prelude: [],
    }
    return explainReplay(request, await replay(request, engine))
  }

  const table = (name: string, type = "sa.Enum('x', 'y', name='mood')") =>
    `op.create_table('${name}', sa.Column('id', sa.Integer(), primary_key=True), sa.Column('mood', ${type}))`

  it('is there already where base ran before', async () => {
    const { findings, modesDone } = await replayed([table('a'), table('b')], { incoming: 1 })
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ introduced: true, path: 'migrations/versions/r1.py' })
    expect(findings[0]?.message).toContain('mood')
    expect(modesDone).toEqual({ fresh: true, upgrade: true })
  })

  it('is there already where only the upgrade is replayed', async () => {
    const { findings } = await replayed([table('a'), table('b')], { incoming: 1, fresh: false })
    expect(findings).toHaveLength(1)
  })

  it('is remembered on a new database, and by the incoming revisions of one run', async () => {
    const onNew = await replayed([table('a'), table('b')], { incoming: 1, upgrade: false })
    expect(onNew.findings).toEqual([])
    const together = await replayed([table('a', 'sa.Integer()'), table('b'), table('c')], { incoming: 2 })
    expect(together.findings).toEqual([])
  })

  it('is nobody’s to make where the revision says so', async () => {
    const quiet = "postgresql.ENUM('x', 'y', name='mood', create_type=False)"
    const { findings } = await replayed([table('a'), table('b', quiet)], { incoming: 1 })
    expect(findings).toEqual([])
  })
})
