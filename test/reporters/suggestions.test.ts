import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { applyEdits, type Fix } from '../../src/model/fix.ts'
import { type PullDiff, parseHunks } from '../../src/model/hunks.ts'
import type { Report } from '../../src/model/report.ts'
import { renameCommands } from '../../src/model/shell-quote.ts'
import type { SourceLookup } from '../../src/model/source.ts'
import { demoCases } from '../../src/modes/demo/cases.ts'
import { placesOf, planReview } from '../../src/reporters/review.ts'
import { ruleMetas } from '../../src/rules/registry.ts'
import { checkBeside } from '../support/beside.ts'
import { check } from '../support/gate.ts'
import { type Files, forked, gitEnvironment, type TestRepository } from '../support/git-repository.ts'

/** What a pull request shows of its diff. */
function diffOf(repository: TestRepository): PullDiff {
  const base = repository.git('merge-base', 'main', 'topic')
  const paths = repository.git('diff', '--name-only', '-z', base, 'topic').split('\0').filter(Boolean)
  return new Map(
    paths.map(path => {
      const patch = repository.git('diff', '--no-renames', base, 'topic', '--', path)
      return [path, parseHunks(patch.slice(Math.max(patch.indexOf('@@ '), 0)))] as const
    }),
  )
}

interface Change {
  first: number
  last: number
  after: readonly string[]
}

/** GitHub moves a suggestion along with its lines when another one is committed; one whose lines changed can't be committed. */
function inOrder(text: string, changes: readonly Change[]): string {
  const lines = text.split('\n')
  const committed: Change[] = []
  for (const change of changes) {
    for (const other of committed)
      expect(change.last < other.first || other.last < change.first, 'two suggestions for one line').toBe(
        true,
      )
    const moved = committed
      .filter(({ first }) => first < change.first)
      .reduce((sum, { first, last, after }) => sum + after.length - (last - first + 1), 0)
    lines.splice(change.first - 1 + moved, change.last - change.first + 1, ...change.after)
    committed.push(change)
  }
  return lines.join('\n')
}

/** Commits all that the review offers, as it is offered: the lines, and what is said to belong to them. */
function commitAll(repository: TestRepository, report: Report, source: SourceLookup): string[] {
  const links = { serverUrl: '', repository: '', headSha: undefined, source }
  const offered = [...placesOf(report, { diff: diffOf(repository), links }).values()].flatMap(
    ({ group, suggestion }) => (suggestion ? [{ finding: group.finding, ...suggestion }] : []),
  )
  repository.checkout('topic')
  for (const path of new Set(offered.map(({ finding }) => finding.path))) {
    const text = readFileSync(join(repository.directory, path), 'utf8')
    const own = offered.filter(({ finding }) => finding.path === path)
    const changes = own.map(({ change }) => change).toSorted((a, b) => b.first - a.first)
    const written = inOrder(text, changes)
    // Whichever of them somebody commits first.
    expect(inOrder(text, changes.toReversed())).toBe(written)
    expect(inOrder(text, [...changes.slice(1), ...changes.slice(0, 1)])).toBe(written)
    repository.write({ [path]: written })
  }
  for (const { fix } of offered) {
    for (const { from, to } of fix.renames) repository.git('mv', '--', from, to)
    for (const { path, content } of fix.creates) repository.write({ [path]: content })
  }
  repository.commit({}, 'Apply suggestions from code review')
  repository.checkout('main')
  return offered.map(({ finding }) => finding.rule)
}

/** A warning about rows may stay: it is what the suggestion itself says that it leaves to decide. */
function isRoot({ severity, introduced, causedBy }: Finding): boolean {
  return severity === 'error' && introduced && causedBy === undefined
}

async function outcome(repository: TestRepository) {
  const before = await check(repository, { replay: 'auto' })
  const roots = before.report.findings.filter(isRoot)
  const offered = commitAll(repository, before.report, before.source)
  const after = offered.length === 0 ? before : await check(repository, { replay: 'auto' })
  return {
    offered,
    left: after.report.findings.filter(isRoot).map(({ rule }) => rule),
    /** What nothing was offered for. */
    open: roots.map(({ rule }) => rule).filter(rule => !offered.includes(rule)),
    verdict: after.report.verdict,
  }
}

const three = (...names: string[]) => names.map(name => `create table ${name} (id int primary key);\n`)

function revision(id: string, down: string, tables: string[]): Files {
  const create = tables.map(
    name => `    op.create_table('${name}', sa.Column('id', sa.Integer(), primary_key=True))\n`,
  )
  const drop = tables.map(name => `    op.drop_table('${name}')\n`).reverse()
  const body = (lines: string[]) => (lines.length === 0 ? '    pass\n' : lines.join(''))
  return {
    [`alembic/versions/${id}_tables.py`]: `from alembic import op\nimport sqlalchemy as sa\n\nrevision = '${id}'\ndown_revision = ${down}\n\n\ndef upgrade():\n${body(create)}\n\ndef downgrade():\n${body(drop)}`,
  }
}

/** Whose suggestions, all committed, must leave nothing but what none was offered for. */
const scenes: [string, Files, Files, Files][] = [
  ...demoCases.map(
    ({ id, start, base, change }) =>
      [`demo ${id}`, start, base, change] satisfies [string, Files, Files, Files],
  ),
  [
    'two files that both create what base has',
    { 'db/migrations/0001_a.sql': three('a').join('') },
    { 'db/migrations/0002_all.sql': three('b', 'c', 'd').join('') },
    {
      'db/migrations/0003_some.sql': `${three('b', 'c').join('\n')}create table e (id int);\n`,
      'db/migrations/0004_more.sql': `create table f (id int);\n${three('d', 'a').join('')}`,
    },
  ],
  [
    'two revisions of Alembic that create two tables each',
    {
      'alembic.ini': '[alembic]\nscript_location = alembic\n',
      'alembic/env.py': '',
      ...revision('a', 'None', []),
    },
    revision('b', "'a'", ['threads', 'messages']),
    revision('c', "'a'", ['threads', 'messages']),
  ],
  [
    'one revision of Alembic that creates two tables again',
    {
      'alembic.ini': '[alembic]\nscript_location = alembic\n',
      'alembic/env.py': '',
      ...revision('a', 'None', ['threads', 'messages']),
    },
    {},
    revision('c', "'a'", ['threads', 'messages']),
  ],
  ...ruleMetas
    .filter(({ bad }) => bad.other === undefined)
    .map(({ id, bad }) => [`rule ${id}`, bad.base, {}, bad.change] satisfies [string, Files, Files, Files]),
]

/** What no edit of the change's own lines fixes: a command does, a decision of people, an edit of another file. */
const withoutSuggestion = new Set([
  'demo code-replaced',
  'demo different-table',
  'rule applied-migration-edited',
  'rule applied-migration-removed',
  'rule assertion-failed',
  'rule blocking-lock',
  'rule dependency-cycle',
  'rule down-fails',
  'rule down-incomplete',
  'rule down-loses-rows',
  'rule duplicate-version',
  'rule fails-with-some-rows',
  'rule head-file-out-of-date',
  'rule irreversible-migration',
  'rule missing-parent',
  'rule models-out-of-date',
  'rule never-runs',
  'rule out-of-order',
  'rule replay-diverges',
  'rule reused-number',
  'rule rows-dropped',
  'rule schema-drift',
  'rule silent-mismatch',
  'rule unguarded-downgrade',
  'rule unreadable-migration',
  'rule unrecognised-migrations',
  'rule version-gap',
  'rule weakened-configuration',
])

describe('all suggestions of a review, committed as they are offered', () => {
  it.each(scenes)('%s', { timeout: 60_000 }, async (name, start, base, change) => {
    const { offered, left, open, verdict } = await outcome(forked(start, base, change))
    expect(offered.length === 0, 'nothing is offered').toBe(withoutSuggestion.has(name))
    expect(left.toSorted()).toEqual(open.toSorted())
    // What could not be read stays unknown, and nothing is offered for it.
    if (offered.length > 0 && open.length === 0) expect(verdict).toBe('pass')
  })
})

/** Git's own commands can be run here; what a framework generates is not there. */
const gitOnly = (command: string) => command.startsWith('git ')

/** Does all that the first fix of a finding says, in its order. */
function follow(repository: TestRepository, { edits, creates, renames, commands }: Fix): void {
  repository.checkout('topic')
  for (const path of new Set(edits.map(edit => edit.path))) {
    const text = readFileSync(join(repository.directory, path), 'utf8')
    const own = edits.filter(edit => edit.path === path)
    repository.write({ [path]: applyEdits(text, own) })
  }
  for (const { path, content } of creates) repository.write({ [path]: content })
  for (const command of new Set([...renameCommands(renames), ...commands.filter(gitOnly)]))
    execFileSync('sh', ['-c', command], { cwd: repository.directory, env: gitEnvironment })
  repository.commit({}, 'Do what is recommended')
  repository.checkout('main')
}

/** Each first fix that can be followed here, one after the other: none of its findings is left. */
async function followAll(repository: TestRepository): Promise<{ followed: string[]; left: string[] }> {
  const followed: string[] = []
  for (;;) {
    const { report } = await check(repository, { replay: 'auto' })
    const open = report.findings.filter(one => one.introduced && one.causedBy === undefined)
    const next = open.find(({ fixes: [first] }) => first && canBeFollowed(first))
    const [first] = next?.fixes ?? []
    if (!next || !first || followed.includes(next.rule))
      return { followed, left: open.map(({ rule }) => rule).filter(rule => followed.includes(rule)) }
    follow(repository, first)
    followed.push(next.rule)
  }
}

function canBeFollowed({ edits, creates, renames, commands }: Fix): boolean {
  return edits.length + creates.length + renames.length + commands.filter(gitOnly).length > 0
}

describe('what is recommended where there is nothing to click, done as it is written', () => {
  const recommended = [
    ['demo code-replaced', 'applied-migration-removed'],
    ['rule applied-migration-edited', 'applied-migration-edited'],
    ['rule applied-migration-removed', 'applied-migration-removed'],
    ['rule duplicate-version', 'duplicate-version'],
    ['rule head-file-out-of-date', 'head-file-out-of-date'],
    ['rule out-of-order', 'out-of-order'],
    ['rule version-gap', 'version-gap'],
  ] as const

  it.each(recommended)('%s', { timeout: 120_000 }, async (name, rule) => {
    const [, start = {}, base = {}, change = {}] = scenes.find(([one]) => one === name) ?? []
    const { followed, left } = await followAll(forked(start, base, change))
    expect(followed).toContain(rule)
    expect(left).toEqual([])
  })
})

it('another open pull request is a matter of people: nothing is offered', async () => {
  const meta = ruleMetas.find(({ bad }) => bad.other !== undefined)
  if (!meta) throw new Error('There is no such rule.')
  const { report } = await checkBeside(meta.bad)
  expect(report.findings.map(({ rule, fixes }) => [rule, fixes.length])).toEqual([[meta.id, 0]])
})

it('what belongs to a suggestion and is none is said before its button', async () => {
  const moved = demoCases.find(({ id }) => id === 'two-branches')
  if (!moved) throw new Error('There is no such case.')
  const repository = forked(moved.start, moved.base, moved.change)
  const { report, source } = await check(repository)
  const links = { serverUrl: '', repository: '', headSha: undefined, source }
  const review = planReview(report, { diff: diffOf(repository), links, posted: new Set() })
  const [body = ''] = review?.comments.map(comment => comment.body) ?? []
  expect(body.indexOf('git mv -- ')).toBeGreaterThan(0)
  expect(body.indexOf('git mv -- ')).toBeLessThan(body.indexOf('```suggestion'))
})
