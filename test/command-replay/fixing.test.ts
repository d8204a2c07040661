import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import type { Fix } from '../../src/model/fix.ts'
import {
  alembicStart,
  alterTitle,
  codeReplaced,
  communication,
  revision,
  type Situation,
  sessions,
  tickets,
  twoBranches,
} from '../explain/seeds.ts'
import { followed } from '../explain/support.ts'
import { line, lines } from '../support/gate.ts'
import type { Files } from '../support/git-repository.ts'
import { type NoPythonEnv, type PythonEnv, pythonEnv } from '../support/python-env.ts'
import { alembicProject, djangoProject } from './projects.ts'
import { checkOnServer, replayFindings, statically } from './support.ts'

const slow = { timeout: 120_000 }
const django = await pythonEnv('django')
const django42 = await pythonEnv('django42')
const alembic = await pythonEnv('alembic')

/** A job that has installed the project has its programs on the PATH. */
function pathOf(env: PythonEnv | NoPythonEnv): string {
  return env.kind === 'ready' ? `export PATH="${env.bin}:$PATH"; ` : ''
}

/** A field report's repository, which its own command replays. */
function native({ start, ...rest }: Situation, project: Files, command: string): Situation {
  return {
    ...rest,
    start: { ...start, ...project, '.migration-gate.yml': `command: ${JSON.stringify(command)}\n` },
  }
}

/** All that a reader gets to see of a finding. */
function seen(findings: readonly Finding[]): unknown[] {
  return findings.map(({ rule, fingerprint, path, range, message, related, table, fixes, causedBy }) => ({
    rule,
    fingerprint,
    path,
    range,
    message,
    related,
    table,
    fixes,
    causedBy,
  }))
}

/** What the command finds, which is what reading finds. */
async function foundAlike(situation: Situation): Promise<Finding[]> {
  const [byCommand, byReading] = [await checkOnServer(situation), await statically(situation)]
  expect(seen(replayFindings(byCommand))).toEqual(seen(byReading))
  return byCommand.report.findings
}

function fixesOf(findings: readonly Finding[]): Fix[] {
  return findings.find(one => !one.causedBy && one.rule.startsWith('replay-'))?.fixes ?? []
}

/** The gate with the command, after following answers. */
async function after(situation: Situation, ...fixes: (Fix | undefined)[]): Promise<string[]> {
  let { change } = situation
  for (const fix of fixes) change = followed(change, fix)
  const result = await checkOnServer({ ...situation, change })
  return [...lines(result), ...result.report.unknowns]
}

/** The database that has the object gets the answer's commands first, and then goes on as ever. */
async function afterCommands(situation: Situation, fix: Fix | undefined, command: string): Promise<string[]> {
  const commands = fix?.commands ?? []
  expect(commands.length).toBeGreaterThan(0)
  const first = `if [ $MIGRATION_GATE = merged ]; then ${commands.join(' && ')}; fi && `
  const start = {
    ...situation.start,
    '.migration-gate.yml': `command: ${JSON.stringify(command.replace(/(?<=; )/, first))}\n`,
  }
  const result = await checkOnServer({ ...situation, start }, { replay: 'upgrade' })
  return [...replayFindings(result).map(line), ...result.report.unknowns]
}

describe.skipIf(django.kind === 'missing')('with real Django', () => {
  const run = `${pathOf(django)}python manage.py migrate`
  const inProject = (situation: Situation, app: string) => native(situation, djangoProject(app), run)

  it('fixes field report 000', slow, async () => {
    const situation = inProject(tickets(), 'tickets')
    const fixes = fixesOf(await foundAlike(situation))
    expect(fixes.map(({ title }) => title.split(' ')[0])).toEqual(['Delete', 'Create', 'Mark'])
    expect(await after(situation, fixes[0])).toEqual([])
    expect(await after(situation, fixes[1])).toEqual([])
    expect(await afterCommands(situation, fixes[2], run)).toEqual([])
  })

  it('does not fake what would skip another operation', slow, async () => {
    const situation = inProject(tickets('', alterTitle), 'tickets')
    const findings = await foundAlike(situation)
    const finding = findings.find(({ rule }) => rule === 'replay-duplicate-column')
    expect(finding?.message).toContain('--fake`: that would also skip migrations.AlterField(')
  })

  it('brings the difference of another structure', slow, async () => {
    const situation = inProject(tickets('', '', 128), 'tickets')
    const fixes = fixesOf(await foundAlike(situation))
    expect(fixes.map(({ title }) => title.split(' ')[0])).toEqual(['Keep'])
    expect(await after(situation, fixes[0])).toEqual([])
  })

  it('fixes field report 001, two branches', slow, async () => {
    const situation = inProject(twoBranches, 'healthcare')
    const first = await checkOnServer(situation)
    // Django refuses to run two heads, and meets no error of the database: what they would do is read.
    const [heads] = first.report.findings.filter(({ rule }) => rule === 'diverged-heads')
    expect(first.report.unknowns).toEqual([
      expect.stringMatching(
        /Merging gives 2 heads, .* read from the files[\s\S]*Conflicting migrations detected/,
      ),
    ])
    expect(seen(replayFindings(first))).toEqual(seen(await statically(situation)))
    const move = heads?.fixes.find(({ edits }) => edits.length > 0)
    if (!move) throw new Error('no fix')
    // It takes out what the other one creates as well.
    expect(await after(situation, move)).toEqual([])
  })

  it('fixes field report 001, code replaced', slow, async () => {
    const situation = inProject(codeReplaced, 'healthcare')
    // They follow from the migration that is gone, and each has its own way out all the same.
    const duplicates = (await foundAlike(situation)).filter(
      ({ rule, fixes }) => rule === 'replay-duplicate-table' && fixes.length > 0,
    )
    const guards = duplicates.map(({ fixes }) => fixes[0])
    expect(guards).toHaveLength(5)
    const [first] = guards
    if (!first) throw new Error('no fix')
    expect(await after(situation, { ...first, edits: guards.flatMap(guard => guard?.edits ?? []) })).toEqual([
      expect.stringContaining('error applied-migration-removed '),
    ])
  })
})

describe.skipIf(django42.kind === 'missing')('with the oldest Django', () => {
  const run = `${pathOf(django42)}python manage.py migrate`
  const inProject = (situation: Situation, app: string) => native(situation, djangoProject(app), run)

  it('finds and fixes field report 000 alike', slow, async () => {
    const situation = inProject(tickets(), 'tickets')
    const fixes = fixesOf(await foundAlike(situation))
    expect(fixes).toHaveLength(3)
    expect(await after(situation, fixes[1])).toEqual([])
  })

  it('finds and fixes field report 001 alike', slow, async () => {
    const situation = inProject(codeReplaced, 'healthcare')
    const guards = (await foundAlike(situation))
      .filter(({ rule, fixes }) => rule === 'replay-duplicate-table' && fixes.length > 0)
      .map(({ fixes }) => fixes[0])
    const [first] = guards
    if (!first) throw new Error('no fix')
    expect(await after(situation, { ...first, edits: guards.flatMap(guard => guard?.edits ?? []) })).toEqual([
      expect.stringContaining('error applied-migration-removed '),
    ])
  })
})

describe.skipIf(alembic.kind === 'missing')('with real Alembic', () => {
  const run = `${pathOf(alembic)}alembic upgrade head`
  const inProject = (situation: Situation) => native(situation, alembicProject(), run)

  it('fixes field report 002', slow, async () => {
    const situation = inProject(communication())
    const fixes = fixesOf(await foundAlike(situation))
    expect(fixes.map(({ title }) => title.split(' ')[0])).toEqual(['Delete', 'Create', 'Mark'])
    expect(await after(situation, fixes[0])).toEqual([])
    expect(await after(situation, fixes[1])).toEqual([])
    expect(await afterCommands(situation, fixes[2], run)).toEqual([])
  })

  it('fixes field report 003', slow, async () => {
    const situation = inProject(sessions)
    const fixes = fixesOf(await foundAlike(situation))
    expect(fixes.map(({ title }) => title.split(' ')[0])).toEqual(['Keep'])
    expect(await after(situation, fixes[0])).toEqual([])
  })

  it('looks after a guard, though the database has gone on', slow, async () => {
    const guarded = revision(
      'z52',
      'z51',
      `    if not sa.inspect(op.get_bind()).has_table('sso_sessions'):
        op.create_table(
            'sso_sessions',
            sa.Column('id', sa.UUID(), nullable=False),
            sa.Column('ip_address', sa.String(length=45), nullable=True),
            sa.PrimaryKeyConstraint('id'),
        )
`,
    )
    const more = "    op.add_column('sso_sessions', sa.Column('seen', sa.Boolean(), nullable=False))\n"
    const situation = inProject({
      ...sessions,
      change: {
        'migrations/versions/z52_guarded.py': guarded,
        'migrations/versions/z53_more.py': revision('z53', 'z52', more),
      },
    })
    const findings = await foundAlike(situation)
    expect(findings.map(({ rule, table }) => [rule, table?.rows])).toMatchInlineSnapshot(`
      [
        [
          "silent-mismatch",
          [
            [
              "column ip_address",
              "–",
              "character varying(45)",
            ],
            [
              "column session_token",
              "character varying(255) not null",
              "–",
            ],
            [
              "column user_id",
              "uuid not null",
              "–",
            ],
          ],
        ],
      ]
    `)
  })

  it('names the line that made an object in a block of PL/pgSQL', slow, async () => {
    const block = `    op.create_table('plain', sa.Column('id', sa.Integer(), primary_key=True))
    op.execute("DO $$ BEGIN EXECUTE 'CREATE TABLE sec' || 'ret (id int PRIMARY KEY)'; END $$")
`
    const again = "    op.create_table('secret', sa.Column('id', sa.Integer(), primary_key=True))\n"
    const [finding] = await foundAlike(
      inProject({
        start: { ...alembicStart, 'migrations/versions/z50_block.py': revision('z50', 'z49', block) },
        change: { 'migrations/versions/z51_again.py': revision('z51', 'z50', again) },
      }),
    )
    expect(finding?.related.map(({ path, range }) => `${path}:${range.start.line}`)).toEqual([
      'migrations/versions/z50_block.py:18',
    ])
  })
})
