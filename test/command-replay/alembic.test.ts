import { describe, expect, it } from 'vitest'
import { pythonEnv } from '../support/python-env.ts'
import { alembicProject, gateConfig, revision } from './projects.ts'
import { checkOnServer, outcome, places, replayFindings, statically } from './support.ts'

const python = await pythonEnv('alembic')

const threads = (more = '') => `op.create_table(
    'communication_threads',
    sa.Column('id', sa.Integer(), primary_key=True),
    sa.Column('channel', sa.String(length=20), nullable=False),${more}
)`

// As a job does it that has installed the project: its programs are on the PATH.
if (python.kind === 'ready') process.env.PATH = `${python.bin}:${process.env.PATH}`

describe.skipIf(python.kind === 'missing')('with real Alembic', () => {
  const run = 'alembic upgrade head'
  const down = 'alembic downgrade base'
  const project = { ...alembicProject(), ...gateConfig(run) }

  it('says the cause where a try hides it from the author', async () => {
    const sides = {
      start: { ...project, 'migrations/versions/z50_start.py': revision('z50', undefined, threads()) },
      change: {
        'migrations/versions/z51_again.py': revision(
          'z51',
          'z50',
          `try:\n${threads().replace(/^/gm, '    ')}\nexcept Exception:\n    print('exists')\nop.add_column('communication_threads', sa.Column('a', sa.Integer()))`,
        ),
      },
    }
    const result = await checkOnServer(sides)
    expect(places(replayFindings(result))).toEqual(places(await statically(sides)))
    expect(outcome(result)).toMatchInlineSnapshot(`
      [
        "fail",
        "migrations: both",
        "introduced replay-duplicate-table 42P07 migrations/versions/z51_again.py:13",
        "see migrations/versions/z50_start.py:12 table "communication_threads" was created here",
      ]
    `)
  })

  it('goes the downgrade, too', async () => {
    const files = (downgrade: string) => ({
      start: {
        ...project,
        '.migration-gate.yml': `command: ${run}\ndown-command: ${down}\n`,
        'migrations/versions/z50_start.py': revision(
          'z50',
          undefined,
          threads(),
          "op.drop_table('communication_threads')",
        ),
      },
      change: {
        'migrations/versions/z51_more.py': revision(
          'z51',
          'z50',
          "op.add_column('communication_threads', sa.Column('a', sa.Integer()))",
          downgrade,
        ),
      },
    })
    const sound = await checkOnServer(files("op.drop_column('communication_threads', 'a')"))
    expect(outcome(sound)).toEqual(['pass', 'migrations: both'])
    const broken = await checkOnServer(files("op.drop_column('communication_threads', 'b')"))
    expect(outcome(broken)).toMatchInlineSnapshot(`
      [
        "fail",
        "migrations: both",
        "introduced replay-failed 42703 migrations/versions/z51_more.py:16",
      ]
    `)
    expect(broken.report.findings[0]?.message).toMatchInlineSnapshot(
      `"On the downgrade (\`alembic downgrade base\`) PostgreSQL refuses this: column "b" of relation "communication_threads" does not exist (SQLSTATE 42703, undefined_column). Whoever has to roll back is stuck here. Correct the downgrade."`,
    )
    // Base's own downgrade is no matter of the change.
    const inBase = files("op.drop_column('communication_threads', 'a')")
    inBase.start['migrations/versions/z50_start.py'] = revision(
      'z50',
      undefined,
      threads(),
      "op.drop_table('communication_thread')",
    )
    expect(outcome(await checkOnServer(inBase))).toMatchInlineSnapshot(`
      [
        "pass",
        "migrations: both",
        "base's replay-failed 42P01 migrations/versions/z50_start.py:20",
      ]
    `)
  })
})
