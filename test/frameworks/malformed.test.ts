import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check, checkFiles, lines } from '../support/gate.ts'
import { forked } from '../support/git-repository.ts'

type Content = string | Buffer

const big = 5 * 1024 * 1024
/** What is larger than 1 MiB is not read, and says so. */
const nearLimit = 900_000

const django = (dependencies = "[('shop', '0001_initial')]"): string =>
  `from django.db import migrations\n\n\nclass Migration(migrations.Migration):\n    dependencies = ${dependencies}\n    operations = []\n`

const alembic = (down = "'a1'"): string =>
  `revision = 'b2'\ndown_revision = ${down}\n\n\ndef upgrade():\n    pass\n`

/** With the markers that git leaves around the line that says the same thing otherwise. */
function inConflict(text: string, other: string): string {
  const [before = '', after = ''] = text.split(/(?=^ *(?:dependencies|down_revision))/m)
  return `${before}<<<<<<< HEAD\n${other}\n=======\n${after.replace('\n', '\n>>>>>>> topic\n')}`
}

interface Home {
  path: string
  start: Record<string, Content>
  rule: RegExp
}

const homes: Record<'django' | 'alembic' | 'sql', Home> = {
  django: {
    path: 'shop/migrations/0002_x.py',
    start: { 'shop/migrations/__init__.py': '', 'shop/migrations/0001_initial.py': django('[]') },
    rule: /^warning unreadable-migration shop\/migrations\/0002_x\.py:\d+:\d+$/,
  },
  alembic: {
    path: 'db/versions/b2_x.py',
    start: { 'db/env.py': '', 'db/versions/a1.py': alembic('None').replace("'b2'", "'a1'") },
    rule: /^warning unreadable-migration db\/versions\/b2_x\.py:\d+:\d+$/,
  },
  sql: {
    path: 'migrations/0002_x.sql',
    start: { 'migrations/0001_start.sql': 'create table a (id int);\n' },
    rule: /^warning unreadable-migration migrations\/0002_x\.sql:\d+:\d+$/,
  },
}

/** What can't be read must not end green: it is reported, and the verdict is no pass. */
const reported: [framework: keyof typeof homes, what: string, content: Content][] = [
  ['django', 'cut off in its dependencies', django().slice(0, 100)],
  [
    'django',
    'a class built in a loop',
    "for name in ('Migration',):\n    globals()[name] = type(name, (object,), {})\n",
  ],
  ['django', 'a class made by a call', "import x\n\nMigration = x.make('Migration')\n"],
  ['django', 'Latin-1 bytes', Buffer.from(`# é\n${django()}`, 'latin1')],
  ['django', 'a conflict marker left in', inConflict(django(), '    dependencies = []')],
  ['django', 'an empty file', ''],
  ['django', 'zero bytes', Buffer.alloc(2000)],
  ['django', 'nesting deeper than Python allows', django(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)],
  ['django', '5 MB of brackets', `Migration = ${'('.repeat(big)}`],
  ['alembic', 'cut off in its parents', "revision = 'b2'\ndown_revision = ('a1',\n"],
  ['alembic', 'a revision set in a loop', "for revision in ('b2',):\n    down_revision = make('a1')\n"],
  ['alembic', 'Latin-1 bytes', Buffer.from(`# é\n${alembic()}`, 'latin1')],
  ['alembic', 'a conflict marker left in', inConflict(alembic(), 'down_revision = None')],
  ['alembic', 'an empty file', ''],
  ['alembic', 'zero bytes', Buffer.alloc(2000)],
  ['alembic', 'nesting deeper than Python allows', alembic(`${'('.repeat(50_000)}${')'.repeat(50_000)}`)],
  ['alembic', '5 MB of brackets', `revision = ${'('.repeat(big)}`],
  ['sql', 'Latin-1 bytes', Buffer.from('-- é\n', 'latin1')],
  ['sql', 'zero bytes', Buffer.alloc(2000)],
  ['sql', 'a conflict marker left in', '<<<<<<< HEAD\nselect 1;\n=======\nselect 2;\n>>>>>>> topic\n'],
]

/** These are sound to their runner, and must stay silent. */
const silent: [framework: keyof typeof homes, why: string, content: Content][] = [
  [
    'django',
    'two classes: Python keeps the later one, which is sound',
    django("[('shop', '0000_gone')]") + django(),
  ],
  [
    'django',
    'Latin-1 bytes that the first line declares',
    Buffer.from(`# coding: latin-1\n# é\n${django()}`, 'latin1'),
  ],
  ['django', 'Windows line ends', django().replaceAll('\n', '\r\n')],
  ['django', 'a byte order mark, which Python skips', `\uFEFF${django()}`],
  ['django', '900 KB of comment after a sound class', `${django()}# ${'x'.repeat(nearLimit)}\n`],
  [
    'alembic',
    'Latin-1 bytes that the first line declares',
    Buffer.from(`# coding: latin-1\n# é\n${alembic()}`, 'latin1'),
  ],
  ['alembic', 'Windows line ends', alembic().replaceAll('\n', '\r\n')],
  ['alembic', 'a byte order mark, which Python skips', `\uFEFF${alembic()}`],
  ['alembic', '900 KB of comment after a sound revision', `${alembic()}# ${'x'.repeat(nearLimit)}\n`],
  ['sql', 'an empty file: it does nothing', ''],
  ['sql', 'Windows line ends', 'create table b (id int);\r\n'],
  ['sql', 'a byte order mark', '\uFEFFcreate table b (id int);\n'],
  ['sql', 'without a replay, its text is nobody’s business: cut off', 'create table b (id'],
  ['sql', 'without a replay, its text is nobody’s business: deep nesting', `select ${'('.repeat(50_000)}`],
  ['sql', 'without a replay, its text is nobody’s business: 900 KB', `-- ${'x'.repeat(nearLimit)}\n`],
]

describe('malformed input ends in a finding', () => {
  test.each(reported)('%s: %s', async (framework, _, content) => {
    const { path, start, rule } = homes[framework]
    const result = await checkFiles({ start, change: { [path]: content } })
    expect(lines(result)).toEqual([expect.stringMatching(rule)])
    expect(result.report.verdict).not.toBe('pass')
  })
})

test.each(['django', 'alembic', 'sql'] as const)(
  '%s: a symbolic link out of the repository is reported; inside, Python files are followed and SQL is reported',
  async framework => {
    const { path, start, rule } = homes[framework]
    const repository = forked(start, {}, {})
    repository.checkout('topic')
    symlinkSync('/etc/hostname', join(repository.directory, path))
    repository.commit()
    repository.checkout('main')
    const outside = await check(repository)
    expect(lines(outside)).toEqual([expect.stringMatching(rule)])
    expect(outside.report.verdict).not.toBe('pass')
    repository.checkout('topic')
    rmSync(join(repository.directory, path))
    const sound = { django: django(), alembic: alembic(), sql: 'select 1;\n' }[framework]
    repository.write({ 'elsewhere/real': sound })
    symlinkSync(`${'../'.repeat(path.split('/').length - 1)}elsewhere/real`, join(repository.directory, path))
    repository.commit()
    repository.checkout('main')
    const inside = await check(repository)
    if (framework === 'sql') expect(lines(inside)).toEqual([expect.stringMatching(rule)])
    else expect(lines(inside)).toEqual([])
    expect(inside.report.verdict).toBe(framework === 'sql' ? 'unknown' : 'pass')
  },
)

describe('unusual input passes in silence', () => {
  test.each(silent)('%s: %s', async (framework, _, content) => {
    const { path, start } = homes[framework]
    const result = await checkFiles({ start, change: { [path]: content } })
    expect(lines(result)).toEqual([])
    expect(result.report.verdict).toBe('pass')
    expect(result.report.coverage.histories.map(({ incoming }) => incoming)).toEqual([1])
  })
})
