import { create, creates, email, key, project, revision, table } from './alembic-project.ts'
import type { Files, Scenario } from './scenario.ts'

const threads = `${key}    sa.Column('subject', sa.Text(), nullable=False),\n`
const sessions = `${key}    sa.Column('session_token', sa.Text(), nullable=False),\n    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),\n`
const firstSessions = `${key}    sa.Column('token', sa.Text(), nullable=False),\n`
const withThreads: Files = {
  ...project,
  ...table('threads', threads),
  ...creates('b2', 'a1', 'threads', threads),
}

function usersWith(column: string): Files {
  return table('users', `${key}${email}    ${column},\n`)
}

const nickname = "sa.Column('nickname', sa.Text(), nullable=True)"
const role = (created: string) =>
  `sa.Column('role', sa.Enum('admin', 'member', name='user_role'${created}), nullable=True)`

export const alembicScenarios: readonly Scenario[] = [
  {
    id: 'two-heads',
    title: 'Two branches add a revision to one parent, and git merges them',
    start: project,
    base: { ...table('threads', threads), ...creates('b2', 'a1', 'threads', threads) },
    change: { ...table('sessions', sessions), ...creates('c3', 'a1', 'sessions', sessions) },
    mistake: {
      rules: ['diverged-heads'],
      said: /multiple head|expected 1 head revision, found 2|\(head\)\s[\s\S]*\(head\)/i,
    },
  },
  {
    id: 'one-revision',
    title: 'Two branches give their revisions one identifier',
    start: project,
    base: { ...table('threads', threads), ...creates('b2', 'a1', 'threads', threads) },
    change: { ...table('sessions', sessions), ...creates('b2', 'a1', 'sessions', sessions) },
    mistake: { rules: ['duplicate-revision'], said: /present more than once/i },
  },
  {
    id: 'parent-renamed',
    title: 'Comes after a revision that base has renamed since',
    start: withThreads,
    base: {
      'migrations/versions/b2_create_threads.py': null,
      ...creates('b9', 'a1', 'threads', threads),
    },
    change: { ...table('sessions', sessions), ...creates('c3', 'b2', 'sessions', sessions) },
    mistake: {
      rules: ['missing-parent'],
      said: /KeyError: 'b2'|can't locate revision.*b2|Revision b2 .*not/i,
    },
  },
  {
    id: 'table-twice',
    title: 'Creates a table that an earlier revision has created',
    start: withThreads,
    change: creates('c3', 'b2', 'threads', threads),
    mistake: {
      rules: ['replay-duplicate-table', 'same-object'],
      said: /threads.{0,20}already exists|twice|duplicate/i,
    },
  },
  {
    id: 'guard-hides-difference',
    title: 'Creates a table if there is none, and there is a different one',
    start: {
      ...project,
      ...table('sessions', firstSessions),
      ...creates('b2', 'a1', 'sessions', firstSessions),
    },
    change: {
      ...table('sessions', sessions),
      ...revision(
        'c3',
        'b2',
        'sign_on',
        `if not sa.inspect(op.get_bind()).has_table('sessions'):\n${create('sessions', sessions).replace(/^(?=.)/gm, '    ')}`,
        '',
      ),
    },
    mistake: {
      rules: ['silent-mismatch'],
      said: /new upgrade operations detected|do not match|session_token/i,
    },
  },
  {
    id: 'not-null-with-rows',
    title: 'Adds a NOT NULL column without a default to a table with rows',
    start: project,
    change: {
      ...usersWith("sa.Column('country', sa.Text(), nullable=False)"),
      ...revision(
        'b2',
        'a1',
        'country',
        "op.add_column('users', sa.Column('country', sa.Text(), nullable=False))\n",
        "op.drop_column('users', 'country')\n",
      ),
    },
    mistake: { rules: ['fails-with-rows'], said: /adding-required-field|adding-not-null-field|not-null/i },
  },
  {
    id: 'view-needs-column',
    title: 'Drops a column that a view reads',
    start: {
      ...project,
      ...revision(
        'b2',
        'a1',
        'view',
        "op.execute('CREATE VIEW addresses AS SELECT id, email FROM users')\n",
        "op.execute('DROP VIEW addresses')\n",
      ),
    },
    change: {
      ...table('users', key),
      ...revision(
        'c3',
        'b2',
        'no_email',
        "op.drop_column('users', 'email')\n",
        "op.add_column('users', sa.Column('email', sa.Text(), nullable=True))\n",
      ),
    },
    mistake: { rules: ['replay-failed'], said: /other objects depend on it|view addresses depends/i },
  },
  {
    id: 'down-leaves-type',
    title: 'The downgrade leaves the type that the upgrade has created',
    start: project,
    change: {
      ...usersWith(role('')),
      ...revision(
        'b2',
        'a1',
        'role',
        `sa.Enum('admin', 'member', name='user_role').create(op.get_bind())\nop.add_column('users', ${role(', create_type=False').replace('sa.Enum', 'postgresql.ENUM')})\n`,
        "op.drop_column('users', 'role')\n",
      ),
    },
    mistake: { rules: ['down-incomplete'], said: /user_role.{0,20}already exists/i },
  },
  {
    id: 'models-without-migration',
    title: 'Changes a table of the models and adds no revision',
    start: project,
    change: usersWith(nickname),
    mistake: {
      rules: ['models-out-of-date'],
      said: /new upgrade operations detected|do not match|nickname/i,
    },
  },
  {
    id: 'column-in-use-renamed',
    title: 'Renames a column that the running version still reads',
    start: project,
    change: {
      ...table('users', key + email.replace("'email'", "'address'")),
      ...revision(
        'b2',
        'a1',
        'address',
        "op.alter_column('users', 'email', new_column_name='address')\n",
        "op.alter_column('users', 'address', new_column_name='email')\n",
      ),
    },
    mistake: { rules: [], said: /renaming-column/i },
  },
  {
    id: 'correct-default',
    title: 'Correct: a NOT NULL column with a default of the database',
    start: project,
    change: {
      ...usersWith("sa.Column('country', sa.Text(), server_default='', nullable=False)"),
      ...revision(
        'b2',
        'a1',
        'country',
        "op.add_column('users', sa.Column('country', sa.Text(), server_default='', nullable=False))\n",
        "op.drop_column('users', 'country')\n",
      ),
    },
  },
  {
    id: 'correct-column',
    title: 'Correct: a column that may be NULL',
    start: withThreads,
    change: {
      ...usersWith(nickname),
      ...revision(
        'c3',
        'b2',
        'nickname',
        `op.add_column('users', ${nickname})\n`,
        "op.drop_column('users', 'nickname')\n",
      ),
    },
  },
].map(scenario => ({ framework: 'alembic' as const, ...scenario }))
