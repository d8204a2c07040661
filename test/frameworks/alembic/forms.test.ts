import { describe, expect, test } from 'vitest'
import { alembic } from '../../../src/frameworks/alembic/alembic.ts'
import { History, type HistoryReading } from '../../../src/model/history.ts'
import { type MemoryContent, memoryTree } from '../../support/memory-tree.ts'

async function read(files: Record<string, MemoryContent>): Promise<HistoryReading[]> {
  const tree = memoryTree(files)
  return alembic.read(await alembic.locate(tree, []), tree)
}

function revision(id: string, down: string, more = ''): string {
  return `"""message\n\nRevision ID: ${id}\nRevises: \n"""\nfrom alembic import op\nimport sqlalchemy as sa\n\nrevision = '${id}'\ndown_revision = ${down}\n${more}\n\n\ndef upgrade():\n    op.create_table('x', sa.Column('id'))\n\n\ndef downgrade():\n    op.drop_table('x')\n`
}

async function parentsOf(text: MemoryContent): Promise<string[] | string> {
  const [reading] = await read({
    'alembic/env.py': '',
    'alembic/versions/a.py': revision('a', 'None'),
    'alembic/versions/b.py': revision('b', 'None'),
    'alembic/versions/x.py': text,
  })
  const [problem] = reading?.unreadable ?? []
  return problem ? problem.reason : [...(reading?.parents.get('x') ?? ['(no revision)'])]
}

describe('down_revision in every form', () => {
  const one: [string, string][] = [
    ['a string', revision('x', "'a'")],
    ['double quotes and a comment', revision('x', '"a"  # the first')],
    [
      'annotated with Union',
      revision('x', "'a'").replace('down_revision =', 'down_revision: Union[str, None] ='),
    ],
    ['annotated with |', revision('x', "'a'").replace('down_revision =', 'down_revision: str | None =')],
    ['a tuple of one', revision('x', "('a',)")],
    ['a list', revision('x', "['a']")],
    ['a set', revision('x', "{'a'}")],
    ['in parentheses, over lines', revision('x', "(\n    'a'\n)")],
    ['joined strings', revision('x', "'' 'a'")],
    ['a name', revision('x', 'PREVIOUS').replace("revision = 'x'", "PREVIOUS = 'a'\nrevision = 'x'")],
    ['a format', revision('x', "'{}'.format('a')")],
    ['chosen by a known condition', revision('x', "'a' if True else 'b'")],
    ['set again later', revision('x', "'b'", "down_revision = 'a'")],
    [
      'after the functions',
      `def upgrade():\n    down_revision = 'b'\n\n\nrevision = 'x'\ndown_revision = 'a'\n`,
    ],
    [
      'both at once',
      revision('x', 'None').replace(
        "revision = 'x'\ndown_revision = None",
        "revision, down_revision = 'x', 'a'",
      ),
    ],
    ['Windows line ends', revision('x', "'a'").replaceAll('\n', '\r\n')],
    ['Python 2 elsewhere', revision('x', "u'a'").replace("op.drop_table('x')", 'print "x"')],
  ]
  test.each(one)('%s', async (_, text) => {
    expect(await parentsOf(text)).toEqual(['a'])
  })

  test('several parents, and either of them', async () => {
    expect(await parentsOf(revision('x', "('a', 'b')"))).toEqual(['a', 'b'])
    expect(await parentsOf(revision('x', "'a' if sa.X else 'b'"))).toEqual(['a', 'b'])
    expect(await parentsOf(revision('x', 'None'))).toEqual([])
    expect(await parentsOf(revision('x', '()'))).toEqual([])
  })

  test('the range is the literal, quotes included', async () => {
    const [reading] = await read({ 'alembic/versions/x.py': revision('x', "'a'") })
    expect(reading?.migrations[0]?.parents[0]?.range).toEqual({
      start: { line: 10, column: 17 },
      end: { line: 10, column: 20 },
    })
    expect(reading?.migrations[0]?.range).toEqual({
      start: { line: 9, column: 1 },
      end: { line: 9, column: 15 },
    })
  })

  const broken: [string, MemoryContent, RegExp][] = [
    ['cut off', revision('x', "('a',").slice(0, 130), /never closed/],
    ['an empty file', '', /no revision/],
    ['no revision', "down_revision = 'a'\n", /names no revision/],
    ['no down_revision', "revision = 'x'\n", /no down_revision/],
    [
      'an id that Alembic refuses',
      revision('x', "'a'").replace("revision = 'x'", "revision = 'x-1'"),
      /none of @ - \+/,
    ],
    ['a call', revision('x', 'previous()'), /can't be followed/],
    [
      'an import',
      revision('x', 'PREVIOUS').replace('import sqlalchemy as sa', 'from . import PREVIOUS'),
      /can't be followed/,
    ],
    [
      'a conflict marker',
      revision('x', "'a'").replace(
        "down_revision = 'a'",
        "<<<<<<< HEAD\ndown_revision = 'a'\n=======\ndown_revision = 'b'\n>>>>>>> other",
      ),
      /conflict marker/,
    ],
    ['Latin-1', Buffer.from(revision('x', "'a'  # é"), 'latin1'), /not UTF-8/],
    ['a link', { link: '/etc/passwd' }, /symbolic link/],
  ]
  test.each(broken)('%s', async (_, text, reason) => {
    expect(await parentsOf(text)).toMatch(reason)
  })

  test('depends_on by revision and by label makes no line', async () => {
    const [reading] = await read({
      'alembic/versions/a.py': revision('a', 'None', "branch_labels = ('core',)"),
      'alembic/versions/b.py': revision('b', 'None', "branch_labels = 'side'\ndepends_on = 'core'"),
      'alembic/versions/c.py': revision('c', "'b'", "depends_on = ('a', 'zz')"),
    })
    expect([...(reading?.parents ?? [])]).toEqual([
      ['a', []],
      ['b', []],
      ['c', ['b']],
    ])
    expect(reading?.missing.map(({ parent }) => parent.id)).toEqual(['zz'])
    expect(reading && new History(reading).heads().map(({ id }) => id)).toEqual(['a', 'c'])
    const [a, , c] = reading?.migrations ?? []
    expect(a && c && reading?.mayCoexist?.(a, c)).toBe(true)
  })
})

describe('where revisions are', () => {
  const a = revision('a', 'None')
  const b = revision('b', "'a'")
  async function found(files: Record<string, MemoryContent>): Promise<[string, string[]][]> {
    return (await read(files)).map(({ name, migrations }) => [name, migrations.map(({ id }) => id)])
  }

  test.each<[string, Record<string, MemoryContent>, [string, string[]][]]>([
    ['no configuration at all', { 'db/alembic/versions/a.py': a }, [['db/alembic', ['a']]]],
    [
      'Flask-Migrate',
      {
        'migrations/alembic.ini': '[alembic]\n[loggers]\nkeys = root\n',
        'migrations/env.py': '',
        'migrations/script.py.mako': 'up_revision',
        'migrations/versions/a.py': a,
      },
      [['migrations', ['a']]],
    ],
    [
      '%(here)s',
      { 'app/alembic.ini': '[alembic]\nscript_location = %(here)s/db\n', 'app/db/versions/a.py': a },
      [['app/db', ['a']]],
    ],
    [
      'a relative path',
      { 'app/alembic.ini': '[alembic]\nscript_location = ./db/\n', 'app/db/versions/a.py': a },
      [['app/db', ['a']]],
    ],
    [
      'a path from the top',
      { 'app/alembic.ini': '[alembic]\nscript_location = app/db\n', 'app/db/versions/a.py': a },
      [['app/db', ['a']]],
    ],
    [
      'a path in a container',
      { 'alembic.ini': '[alembic]\nscript_location = /srv/app/db\n', 'app/db/versions/a.py': a },
      [['app/db', ['a']]],
    ],
    [
      'a package',
      { 'alembic.ini': '[alembic]\nscript_location = shop.store:db\n', 'src/shop/store/db/versions/a.py': a },
      [['src/shop/store/db', ['a']]],
    ],
    [
      'versions elsewhere',
      {
        'alembic.ini': '[alembic]\nscript_location = db\nversion_locations = %(here)s/one %(here)s/two\n',
        'db/env.py': '',
        'one/a.py': a,
        'two/b.py': b,
      },
      [['db', ['a', 'b']]],
    ],
    [
      'path_separator = newline',
      {
        'alembic.ini':
          '[alembic]\nscript_location = db\npath_separator = newline\nversion_locations =\n    one\n    # a comment\n\n    two\n',
        'db/env.py': '',
        'one/a.py': a,
        'two/b.py': b,
      },
      [['db', ['a', 'b']]],
    ],
    [
      'interpolation',
      {
        'alembic.ini':
          '[DEFAULT]\nbase = %(here)s/db\n[alembic]\nfile_template = %%(rev)s\nSCRIPT_LOCATION : %(base)s\n',
        'db/versions/a.py': a,
      },
      [['db', ['a']]],
    ],
    [
      'pyproject.toml',
      {
        'pyproject.toml':
          '[tool.alembic]\nscript_location = "%(here)s/db"\nversion_locations = ["%(here)s/one", "%(here)s/two"]\n',
        'db/env.py': '',
        'one/a.py': a,
        'two/b.py': b,
      },
      [['db', ['a', 'b']]],
    ],
    [
      'recursive',
      {
        'alembic.ini': '[alembic]\nscript_location = db\nrecursive_version_locations = true\n',
        'db/versions/a.py': a,
        'db/versions/2024/b.py': b,
      },
      [['db', ['a', 'b']]],
    ],
    [
      'not recursive',
      {
        'alembic.ini': '[alembic]\nscript_location = db\n',
        'db/versions/a.py': a,
        'db/versions/2024/b.py': b,
      },
      [['db', ['a']]],
    ],
    [
      'two databases, two sections',
      {
        'alembic.ini': '[one]\nscript_location = one\n[two]\nscript_location = two\n',
        'one/versions/a.py': a,
        'two/versions/b.py': b,
      },
      [
        ['one', ['a']],
        ['two', ['b']],
      ],
    ],
    [
      'one env.py, two graphs',
      {
        'alembic.ini':
          '[one]\nscript_location = db\nversion_locations = db/one\n[two]\nscript_location = db\nversion_locations = db/two\n',
        'db/env.py': '',
        'db/one/a.py': a,
        'db/two/b.py': b,
      },
      [
        ['db/one', ['a']],
        ['db/two', ['b']],
      ],
    ],
    [
      'several services',
      {
        'x/alembic.ini': '[alembic]\nscript_location = migrations\n',
        'x/migrations/versions/a.py': a,
        'y/alembic.ini': '[alembic]\nscript_location = migrations\n',
        'y/migrations/versions/a.py': a,
      },
      [
        ['x/migrations', ['a']],
        ['y/migrations', ['a']],
      ],
    ],
    [
      'files that are none',
      {
        'db/versions/a.py': a,
        'db/versions/__init__.py': '',
        'db/versions/.#b.py': b,
        'db/versions/b.pyc': b,
        'db/script.py.mako': b,
        'db/versions/notes.txt': b,
      },
      [['db', ['a']]],
    ],
    [
      'versions of something else',
      { 'api/versions/v1.py': 'class Api: pass\n', 'tests/versions/test_x.py': 'revision = 3\n' },
      [],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await found(files)).toEqual(expected)
  })
})

describe('heads that may stand side by side', () => {
  async function mayCoexist(files: Record<string, MemoryContent>): Promise<boolean | undefined> {
    const [reading] = await read(files)
    const [a, b] = reading ? new History(reading).heads() : []
    return a && b && reading?.mayCoexist?.(a, b)
  }

  test.each<[string, boolean, Record<string, MemoryContent>]>([
    [
      'two unlabelled branches',
      false,
      {
        'db/versions/a.py': revision('a', 'None'),
        'db/versions/b.py': revision('b', "'a'"),
        'db/versions/c.py': revision('c', "'a'"),
      },
    ],
    [
      'two labelled branches',
      true,
      {
        'db/versions/a.py': revision('a', 'None'),
        'db/versions/b.py': revision('b', "'a'", "branch_labels = ('x',)"),
        'db/versions/c.py': revision('c', "'a'", "branch_labels = ('y',)"),
      },
    ],
    [
      'one label above both',
      false,
      {
        'db/versions/a.py': revision('a', 'None', "branch_labels = ('x',)"),
        'db/versions/b.py': revision('b', "'a'"),
        'db/versions/c.py': revision('c', "'a'"),
      },
    ],
    [
      'a label on the trunk, and a stray branch',
      false,
      {
        'db/versions/a.py': revision('a', 'None'),
        'db/versions/b.py': revision('b', "'a'", "branch_labels = ('x',)"),
        'db/versions/c.py': revision('c', "'a'"),
      },
    ],
    [
      'a labelled base beside the trunk',
      true,
      {
        'db/versions/a.py': revision('a', 'None'),
        'db/versions/b.py': revision('b', 'None', "branch_labels = ('x',)"),
      },
    ],
    [
      'two unlabelled bases',
      false,
      { 'db/versions/a.py': revision('a', 'None'), 'db/versions/b.py': revision('b', 'None') },
    ],
    [
      'two bases, each in its own directory',
      true,
      {
        'alembic.ini': '[alembic]\nscript_location = db\nversion_locations = one two\n',
        'db/env.py': '',
        'one/a.py': revision('a', 'None'),
        'two/b.py': revision('b', 'None'),
      },
    ],
  ])('%s: %s', async (_, expected, files) => {
    expect(await mayCoexist(files)).toBe(expected)
  })
})
