import { describe, expect, it } from 'vitest'
import { alembicInterpreter } from '../../../src/frameworks/alembic/replay/interpreter.ts'
import { History } from '../../../src/model/history.ts'
import type { StepOutcome } from '../../../src/replay/steps.ts'
import { memoryTree } from '../../support/memory-tree.ts'
import { play, revisionFile } from './support/static.ts'

describe('with statements', () => {
  it('are read in parentheses, and a generator’s own code runs around the body', async () => {
    const { sql, unverified } = await play([
      `from contextlib import contextmanager

@contextmanager
def keeping(name):
    op.execute(f"ALTER TABLE {name} DISABLE TRIGGER ALL")
    try:
        yield name.upper()
    finally:
        op.execute(f"ALTER TABLE {name} ENABLE TRIGGER ALL")

def upgrade():
    with (
        keeping("users") as kept,  # as it was (
        op.batch_alter_table("users") as batch_op,
    ):
        batch_op.add_column(sa.Column("a", sa.Integer()))
        batch_op.execute(f"COMMENT ON TABLE users IS '{kept}'")
    for name in ("x", "y"):
        with keeping(name):
            if name == "x":
                continue
            return
    op.execute("never")
`,
    ])
    expect(unverified).toEqual([])
    expect(sql).toEqual([
      'ALTER TABLE users DISABLE TRIGGER ALL',
      "COMMENT ON TABLE users IS 'USERS'",
      'ALTER TABLE users ADD COLUMN a INTEGER',
      'ALTER TABLE users ENABLE TRIGGER ALL',
      'ALTER TABLE x DISABLE TRIGGER ALL',
      'ALTER TABLE x ENABLE TRIGGER ALL',
      'ALTER TABLE y DISABLE TRIGGER ALL',
      'ALTER TABLE y ENABLE TRIGGER ALL',
    ])
  })

  it('say so where what comes with them is not known', async () => {
    const { sql, unverified } = await play([
      `
      with (open_things(), made[0] as x):
          op.execute('SELECT 1')
      with unknown[1]:
          op.execute('SELECT 2')`,
    ])
    expect(sql).toEqual(['SELECT 1', 'SELECT 2'])
    expect(unverified.length).toBeGreaterThan(0)
  })
})

it('reads files that stand beside a revision, and no others', async () => {
  const { sql, unverified } = await play(
    [
      `import os
from pathlib import Path

here = Path(__file__).resolve().parent

def upgrade():
    op.execute((here / "sql" / "a.sql").read_text())
    with open(os.path.join(os.path.dirname(__file__), "sql", "b.sql"), encoding="utf-8") as f:
        op.execute(sa.text(f.read()))
    op.execute(Path(__file__).parents[1].joinpath("c.sql").read_text())
    op.execute(open(f"{here.parent.parent}/../etc/passwd").read())
    op.execute(Path("/etc/passwd").read_text())
    op.execute(here.with_name("nothing.sql").read_text())
`,
    ],
    undefined,
    {
      'migrations/versions/sql/a.sql': 'CREATE TABLE a ()',
      'migrations/versions/sql/b.sql': 'CREATE TABLE b ()',
      'migrations/c.sql': 'CREATE TABLE c ()',
    },
  )
  expect(sql).toEqual(['CREATE TABLE a ()', 'CREATE TABLE b ()', 'CREATE TABLE c ()'])
  expect(unverified).toHaveLength(3)
  expect(unverified.at(-1)).toContain('migrations/nothing.sql, which is not in the repository')
})

it('takes the environment for empty, and says so', async () => {
  const { sql, skipped } = await play([
    `import os
fast = os.environ.get("CONCURRENTLY", "").lower() == "true"
op.create_index("i", "t", ["a"], postgresql_concurrently=fast)
if os.getenv("SKIP"):
    op.execute("never")`,
  ])
  expect(sql).toEqual(['CREATE INDEX i ON t (a)'])
  expect(skipped).toEqual([
    'assumed: CONCURRENTLY is not set in the environment',
    'assumed: SKIP is not set in the environment',
  ])
})

it('writes elements of JSON as SQLAlchemy does', async () => {
  const { sql } = await play([
    `
    at = sa.column("data", sa.JSON())[["user", "id"]].as_string()
    op.create_index("i", "t", [at], postgresql_where=at.is_not(None))
    op.create_index("j", "t", [sa.column("data", postgresql.JSONB())["n"].astext])`,
  ])
  expect(sql).toEqual([
    "CREATE INDEX i ON t (CAST((data #>> '{user, id}') AS VARCHAR)) WHERE CAST((data #>> '{user, id}') AS VARCHAR) IS NOT NULL",
    "CREATE INDEX j ON t ((data ->> 'n'))",
  ])
})

it('says a question of its own that failed, and goes on', async () => {
  const text = revisionFile(
    `
    if sa.inspect(op.get_bind()).has_table('t'):
        op.drop_table('t')
    op.execute('SELECT 1')`,
    0,
  )
  const path = 'migrations/versions/r0.py'
  const migration = {
    id: 'r0',
    name: 'r0',
    file: { path, oid: '1', mode: '100644' as const },
    range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    parents: [],
    replaces: [],
    labels: [],
  }
  const history = new History({
    framework: 'alembic',
    name: 'migrations',
    directory: 'migrations',
    scope: 'migrations',
    migrations: [migration],
    unreadable: [],
    parents: new Map(),
    missing: [],
  })
  const steps = alembicInterpreter([history], memoryTree({ [path]: text })).steps(migration, text)
  const reported: string[] = []
  let answer: StepOutcome | undefined
  for (;;) {
    const next = await steps.next(answer)
    if (next.done) break
    const step = next.value
    reported.push(
      `${step.kind} ${step.kind === 'sql' ? step.text : step.kind === 'ask' ? 'catalog' : step.why}`,
    )
    answer =
      step.kind === 'ask'
        ? { kind: 'failed', code: '42501', message: 'permission denied' }
        : { kind: 'done', rows: [] }
  }
  expect(reported).toEqual([
    'ask catalog',
    'unverified what is in the database could not be asked: permission denied',
    expect.stringMatching(/^unverified whether it runs depends on/),
    'sql SELECT 1',
  ])
})
