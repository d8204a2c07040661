import { expect, it } from 'vitest'
import { ownCode } from '../../src/config/trust.ts'
import { footerOf } from '../../src/reporters/footer.ts'
import { checkFiles, lines } from '../support/gate.ts'
import type { Files } from '../support/git-repository.ts'

const table = (name: string) => `create table ${name} (id int primary key);\n`

const knex = (name: string) =>
  `exports.up = knex => knex.schema.createTable('${name}', t => { t.increments() })\nexports.down = knex => knex.schema.dropTable('${name}')\n`
const rails = (name: string) => `class Create${name} < ActiveRecord::Migration[6.1]
  def change
    create_table :users
  end
end
`
const revision = (id: string) => `from alembic import op
import sqlalchemy as sa

revision = '${id}'
down_revision = 'a1'

def upgrade():
    op.create_table('${id}', sa.Column('id', sa.Integer(), primary_key=True))
`
const changeLog = (name: string) => `<?xml version="1.0" encoding="UTF-8"?>
<databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog">
  <changeSet id="${name}" author="a"><sql>${table('users').trim()}</sql></changeSet>
</databaseChangeLog>
`

const cases: [string, string, Files, Files][] = [
  [
    'SQL',
    'db/migrations/0002_b.sql',
    { 'db/migrations/0001_a.sql': table('a'), 'db/migrations/0002_a.sql': table('c') },
    { 'db/migrations/0002_b.sql': table('b') },
  ],
  [
    'JavaScript',
    'migrations/20240101000002_b.js',
    { 'package.json': '{"dependencies": {"knex": "3"}}', 'migrations/20240101000001_a.js': knex('users') },
    { 'migrations/20240101000002_b.js': knex('users') },
  ],
  [
    'Ruby',
    'db/migrate/20240101000002_users.rb',
    { 'db/migrate/20240101000001_people.rb': rails('People') },
    { 'db/migrate/20240101000002_users.rb': rails('Users') },
  ],
  [
    'Python',
    'versions/c.py',
    {
      'alembic.ini': '[alembic]\nscript_location = .\n',
      'env.py': '',
      'versions/a1.py': revision('a1').replace("'a1'\n\ndef", 'None\n\ndef'),
      'versions/b.py': revision('b'),
    },
    { 'versions/c.py': revision('c') },
  ],
  [
    'XML',
    'db/changelog/two.xml',
    {
      'db/changelog/db.changelog-master.yaml':
        'databaseChangeLog:\n  - include: {file: db/changelog/one.xml}\n',
      'db/changelog/one.xml': changeLog('one'),
    },
    {
      'db/changelog/db.changelog-master.yaml':
        'databaseChangeLog:\n  - include: {file: db/changelog/one.xml}\n  - include: {file: db/changelog/two.xml}\n',
      'db/changelog/two.xml': changeLog('two'),
    },
  ],
]

it.each(cases)(
  'the line that accepts a finding, pasted as offered, does so in %s',
  async (_, path, start, change) => {
    const before = await checkFiles({ start, change }, { trust: ownCode })
    const found = before.report.findings.filter(({ severity }) => severity === 'error')
    expect(found.map(one => one.path)).toEqual(found.map(() => path))
    expect(found.length).toBeGreaterThan(0)
    let text = String(change[path] ?? '')
    for (const { rule } of found) {
      const only = { ...before.report, findings: found.filter(one => one.rule === rule) }
      const line = footerOf(only, before.source)?.accept ?? ''
      expect(line).toContain('migration-gate: ignore')
      // The declaration of XML comes first of all.
      const at = text.startsWith('<?xml') ? text.indexOf('\n') + 1 : 0
      text = `${text.slice(0, at)}${line}\n${text.slice(at)}`
    }
    const after = await checkFiles({ start, change: { ...change, [path]: text } }, { trust: ownCode })
    expect(lines(after).filter(one => one.startsWith('error'))).toEqual([])
  },
)
