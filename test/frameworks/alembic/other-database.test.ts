import { expect, test } from 'vitest'
import { alembic } from '../../../src/frameworks/alembic/alembic.ts'
import { checkFiles, lines } from '../../support/gate.ts'
import { memoryTree } from '../../support/memory-tree.ts'

const revision = (id: string, down: string | null, ...up: string[]): string =>
  `"""It's \`quoted\`."""\nfrom alembic import op\n\nrevision = '${id}'\ndown_revision = ${down === null ? 'None' : `'${down}'`}\n\n\ndef upgrade():\n${up.map(line => `    ${line}\n`).join('')}`

async function reasonOf(files: Record<string, string>, ini = ''): Promise<string | undefined> {
  const tree = memoryTree({
    ...files,
    'alembic.ini': `[alembic]\nscript_location = db\n${ini}`,
    'db/env.py': '',
  })
  const [reading] = await alembic.read(await alembic.locate(tree, []), tree)
  return reading?.notReplayable
}

const plain = { 'db/versions/a.py': revision('a', null, "op.execute('SELECT 1')") }
const backticks = (id: string, down: string | null) =>
  revision(id, down, 'op.execute("""', '    UPDATE `orders` SET total = 1', '""")')

test('the SQL of several revisions says another database', async () => {
  expect(
    await reasonOf({ 'db/versions/a.py': backticks('a', null), 'db/versions/b.py': backticks('b', 'a') }),
  ).toBe('it looks like MySQL, not PostgreSQL')
  const pragma = revision('b', 'a', "op.execute('PRAGMA foreign_keys = OFF')  # for now")
  expect(await reasonOf({ 'db/versions/b.py': pragma })).toBe('it looks like SQLite, not PostgreSQL')
})

test('one statement among others does not, unless the configuration agrees', async () => {
  const files = {
    ...plain,
    'db/versions/b.py': revision('b', 'a', "op.execute('SELECT 2')"),
    'db/versions/c.py': backticks('c', 'b'),
  }
  expect(await reasonOf(files)).toBeUndefined()
  expect(await reasonOf(files, 'sqlalchemy.url = mysql+pymysql://u:p@db/app\n')).toBe(
    'it looks like MySQL, not PostgreSQL',
  )
})

test('sqlalchemy.url alone says a server, but not a file to try things out with', async () => {
  expect(await reasonOf(plain, 'sqlalchemy.url = mysql://db/app\n')).toBe(
    'its sqlalchemy.url is for MySQL, not PostgreSQL',
  )
  expect(await reasonOf(plain, 'sqlalchemy.url = sqlite:///app.db\n')).toBeUndefined()
  expect(await reasonOf(plain, 'sqlalchemy.url = driver://user:pass@localhost/dbname\n')).toBeUndefined()
})

test('a branch for another database, or a word of PostgreSQL, keeps the replay', async () => {
  const pragma = ["if bind.dialect.name == 'sqlite':", "    op.execute('PRAGMA foreign_keys = OFF')"]
  expect(await reasonOf({ 'db/versions/a.py': revision('a', null, ...pragma) })).toBeUndefined()
  const both = { 'db/versions/a.py': backticks('a', null), 'db/versions/b.py': backticks('b', 'a') }
  const postgres = revision('c', 'b', "op.create_index('i', 'orders', ['total'], postgresql_using='gin')")
  expect(await reasonOf({ ...both, 'db/versions/c.py': postgres })).toBeUndefined()
  expect(await reasonOf(both, 'sqlalchemy.url = postgresql://db/app\n')).toBeUndefined()
})

test('a change can not make its own history look foreign', { timeout: 60_000 }, async () => {
  const result = await checkFiles(
    {
      start: { 'alembic.ini': '[alembic]\nscript_location = db\n', 'db/env.py': '', ...plain },
      change: { 'db/versions/b.py': backticks('b', 'a'), 'db/versions/c.py': backticks('c', 'b') },
    },
    { replay: 'auto' },
  )
  expect(result.report.verdict).toBe('fail')
  expect(lines(result)[0]).toContain('error replay-failed db/versions/b.py')
})
