import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { sqlInitial } from '../../src/rules/examples.ts'
import {
  type Files,
  forked,
  gitEnvironment,
  TestRepository,
  temporaryDirectory,
} from '../support/git-repository.ts'

/** What a person sees in the terminal, standard error first, without what differs from run to run. */
function seen(directory: string, args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(process.cwd(), 'dist/cli.js'), ...args],
    { cwd: directory, encoding: 'utf8', env: { ...gitEnvironment, NO_COLOR: '1' } },
  )
  const text = `$ migration-gate ${args.join(' ')}\n${stderr}${stdout}exit code ${status}\n`
  // Lines end where the name of a directory makes them end.
  const unwrapped = text.includes(directory) || text.includes('migration-gate-test-')
  return (unwrapped ? text.replace(/\n {2,}(?=\S)/g, ' ') : text)
    .replaceAll(directory, '<directory>')
    .replace(/(?:\/[\w.-]+)+\/migration-gate-test-\w+/g, '<elsewhere>')
    .replace(/localhost:\d+|127\.0\.0\.1:\d+/g, '<server>')
    .replace(/\b[0-9a-f]{7}\b/g, '<commit>')
    .replace(/\b(?:a minute|\d+ (?:minutes|hours|days)) old\b/g, 'N days old')
    .replace(/\d+\.\d s\b/g, 'N s')
}

const branches = ['check', '--base', 'main', '--head', 'topic']
const third = { 'db/migrations/0003_c.sql': 'create table c (id int primary key);\n' }

function sql(text: string, start: Files = sqlInitial): TestRepository {
  return forked(start, {}, { 'db/migrations/0003_c.sql': text })
}

function configured(text: string): TestRepository {
  return forked({ ...sqlInitial, '.migration-gate.yml': text }, {}, third)
}

const enumColumn = {
  start: {
    'alembic.ini': '[alembic]\nscript_location = alembic\n',
    'alembic/env.py': '',
    'alembic/versions/a1_posts.py': `from alembic import op
import sqlalchemy as sa

revision = 'a1'
down_revision = None


def upgrade():
    op.create_table('posts', sa.Column('id', sa.Integer(), primary_key=True))


def downgrade():
    op.drop_table('posts')
`,
  },
  change: {
    'alembic/versions/b2_status.py': `from alembic import op
import sqlalchemy as sa

revision = 'b2'
down_revision = 'a1'


def upgrade():
    op.add_column('posts', sa.Column('status', sa.Enum('draft', 'public', name='post_status')))


def downgrade():
    op.drop_column('posts', 'status')
`,
  },
}

interface Mistake {
  /** Where the command is typed. */
  in?: () => TestRepository
  args: string[] | (() => string[])
}

const plain = () => forked(sqlInitial, {}, third)

const mistakes: Readonly<Record<string, Mistake>> = {
  'no remote': { in: plain, args: ['check'] },
  'a base that is not there': { in: plain, args: ['check', '--base', 'mian'] },
  'a base that only origin has': {
    in() {
      const clone = plain().clone()
      clone.git('checkout', '--quiet', '--detach', 'origin/topic')
      clone.git('branch', '-D', 'main')
      return clone
    },
    args: ['check', '--base', 'main'],
  },
  'no repository': { in: () => new TestRepository(temporaryDirectory()), args: ['check'] },
  'a file for a repository': {
    args() {
      const file = join(temporaryDirectory(), 'a.txt')
      writeFileSync(file, '')
      return ['check', '--repo', file]
    },
  },
  'paths, as linters take them': { in: plain, args: ['check', 'db/migrations'] },
  'an option with a typing error': { in: plain, args: ['check', '--rebase', 'main'] },
  'a command with a typing error': { in: plain, args: ['chekc'] },
  'a rule with an underscore': { in: plain, args: ['explain', 'same_object'] },
  'a rule with capitals': { in: plain, args: ['explain', 'Diverged-Heads'] },
  'a part of too few': { in: plain, args: [...branches, '--shard', '5/4'] },
  'an unknown key': { in: () => configured('replay: off\nignore: [a]\n'), args: branches },
  'YAML with an error': { in: () => configured('exclude: [a\nreplay: off\n'), args: branches },
  'a rule of the configuration with a typing error': {
    in: () => configured('rules:\n  out_of_order: off\n'),
    args: branches,
  },
  'warn for warning': { in: () => configured('rules:\n  out-of-order: warn\n'), args: branches },
  'the runner for the framework': {
    in: () => configured('histories:\n  - path: db/migrations\n    framework: golang-migrate\n'),
    args: branches,
  },
  'text for a list': { in: () => configured('exclude: old/**\n'), args: branches },
  'no server': { in: plain, args: [...branches, '--postgres', 'postgresql://a:b@localhost:1/c'] },
  'a wrong password': {
    in: plain,
    args: () => [
      ...branches,
      '--postgres',
      String(Object.assign(new URL(inject('postgresUrl')), { password: 'wrong' })),
    ],
  },
  'a URL without a password': {
    in: plain,
    args: () => [
      ...branches,
      '--postgres',
      String(Object.assign(new URL(inject('postgresUrl')), { password: '' })),
    ],
  },
  'no migrations': {
    in: () => forked({ 'sql/V1__users.sql': 'create table users (id int);\n' }, {}, { 'a.txt': 'a\n' }),
    args: branches,
  },
  'a reserved word': {
    in: () => sql('create table user (id int primary key);\n'),
    args: branches,
  },
  'a column with a typing error': {
    in: () =>
      sql('update customers set adress = null;\n', {
        ...sqlInitial,
        'db/migrations/0001_customers.sql': 'create table customers (id int primary key, address text);\n',
      }),
    args: branches,
  },
  'a file that is not UTF-8': {
    in: () =>
      forked(sqlInitial, {}, { 'db/migrations/0003_c.sql': Buffer.from("select '\xe9';\n", 'latin1') }),
    args: branches,
  },
  'reports that are not there': { in: plain, args: ['collect', 'nope'] },
  'nothing for a baseline': { in: plain, args: ['baseline'] },
  'an enum without its type': {
    in: () => forked(enumColumn.start, {}, enumColumn.change),
    args: branches,
  },
}

describe('a mistake, as the user sees it', () => {
  it.each(Object.entries(mistakes))('%s', { timeout: 60_000 }, (_, { in: place, args }) => {
    const directory = place?.().directory ?? temporaryDirectory()
    expect(`\n${seen(directory, typeof args === 'function' ? args() : args)}`).toMatchSnapshot()
  })
})
