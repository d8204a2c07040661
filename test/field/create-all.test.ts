import { describe, expect, it } from 'vitest'
import { checkFiles } from '../support/gate.ts'
import type { Files } from '../support/git-repository.ts'

const models = (more = ''): string => `
from sqlalchemy import Column, ForeignKey, Integer, String
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import declarative_base
from library import unknown_column

Base = declarative_base()

class User(Base):
    __tablename__ = 'users'
    id = Column(Integer, primary_key=True)
    name = Column(String, nullable=False)
    joined = Column(Integer)
${more}
class Pet(Base):
    __tablename__ = 'pets'
    id = Column(Integer, primary_key=True)
    owner_id = Column(ForeignKey('users.id'), nullable=False)

class Doc(Base):
    __tablename__ = 'docs'
    id = Column(Integer, primary_key=True)
    data = Column(JSONB, nullable=False)

class Odd(Base):
    __tablename__ = 'odds'
    id = unknown_column()
    of = Column(ForeignKey('pets.id'))
`

const revision = (id: string, parent: string | undefined, ...lines: string[]): Files => ({
  [`migrations/versions/${id}.py`]: `from alembic import op
import sqlalchemy as sa

revision = '${id}'
down_revision = ${parent === undefined ? 'None' : `'${parent}'`}

def upgrade():
${lines.map(line => `    ${line}\n`).join('')}`,
})

const createAll = `
def init(engine):
    from app.models import Base
    Base.metadata.create_all(engine)
`

const project: Files = {
  'alembic.ini': '[alembic]\nscript_location = migrations\nsqlalchemy.url = postgresql://localhost/x\n',
  'migrations/env.py': 'from app.models import Base\ntarget_metadata = Base.metadata\n',
  'migrations/script.py.mako': '',
  'app/__init__.py': '',
  'app/db.py': createAll,
  'app/models.py': models(),
  ...revision(
    'a1',
    undefined,
    "op.add_column('users', sa.Column('joined', sa.Integer()))",
    "op.drop_column('users', 'left')",
  ),
}

/** Verdict, unknowns and errors of a change that adds a migration. */
async function judged(
  lines: readonly string[],
  more: { project?: Files; change?: Files } = {},
): Promise<{ verdict: string; text: string; notices: string }> {
  const { report } = await checkFiles(
    {
      start: { ...project, ...more.project },
      change: { ...revision('b2', 'a1', ...lines), ...more.change },
    },
    { replay: 'auto' },
  )
  const errors = report.findings.filter(({ introduced, severity }) => introduced && severity === 'error')
  return {
    verdict: report.verdict,
    text: [
      ...report.unknowns,
      ...errors.flatMap(one => [
        one.message,
        ...one.related.map(({ message, path }) => `${message} ${path}`),
      ]),
    ].join('\n'),
    notices: report.notices.join('\n'),
  }
}

describe('where create_all() begins a history, base is what its models declare', () => {
  it('so what the change adds is tried on that, and the report says why', async () => {
    const add = [
      "op.add_column('users', sa.Column('age', sa.Integer()))",
      "op.create_index('i', 'pets', ['owner_id'])",
    ]
    // What the change does to the models is not base's.
    const change = { 'app/models.py': models('    age = Column(Integer)\n') }
    expect(await judged(add, { change })).toMatchObject({
      verdict: 'pass',
      text: '',
      notices: expect.stringContaining('app/db.py:4 creates them with create_all() from the models'),
    })
  })

  it('what a statement finds in JSON is not the same in every row', async () => {
    const update = "UPDATE docs SET data = jsonb_set(data, '{a}', to_json((data->>'a')::int * 2)::jsonb)"
    expect(await judged([`op.execute(${JSON.stringify(update)})`])).toMatchObject({
      verdict: 'pass',
      text: '',
    })
  })

  it.each([
    [
      'what PostgreSQL refuses of it',
      "op.execute('ALTER TABLE users ADD COLUMN x nonsense(')",
      'syntax error',
    ],
    [
      'what a migration of base has created',
      "op.add_column('users', sa.Column('joined', sa.Integer()))",
      'was created here migrations/versions/a1.py',
    ],
    [
      'what a migration of base has taken away',
      "op.alter_column('users', 'left', nullable=False)",
      'does not exist',
    ],
  ])('%s fails', async (_, line, text) => {
    expect(await judged([line])).toMatchObject({ verdict: 'fail', text: expect.stringContaining(text) })
  })

  it.each([
    [
      'what only models have, as a migration may come after them',
      "op.add_column('users', sa.Column('name', sa.String()))",
      'no migration of it has created',
    ],
    ['what models no longer have', "op.drop_column('users', 'nick')", 'no migration of it has taken away'],
    [
      'a table of the models that can’t be read',
      "op.add_column('odds', sa.Column('x', sa.Integer()))",
      'Odd.id is what library.unknown_column() gives',
    ],
  ])('%s is inconclusive', async (_, line, text) => {
    expect(await judged([line])).toMatchObject({ verdict: 'unknown', text: expect.stringContaining(text) })
  })

  it('where its models lack what a migration has added, that is inconclusive, and nothing else of the table', async () => {
    const late = revision('a1', undefined, "op.add_column('users', sa.Column('late', sa.Integer()))")
    const other = ["op.create_table('trees', sa.Column('id', sa.Integer(), primary_key=True))"]
    for (const line of ["op.drop_column('users', 'late')", 'op.execute("UPDATE users SET joined = 1")'])
      expect(await judged([line], { project: late })).toMatchObject({
        verdict: 'unknown',
        text: expect.stringContaining('creates column users.late, which base'),
      })
    const beside = [
      "op.add_column('users', sa.Column('x', sa.Integer()))",
      "op.drop_column('users', 'joined')",
    ]
    expect(await judged(beside, { project: late })).toMatchObject({ verdict: 'pass' })
    expect(await judged(other, { project: late })).toMatchObject({ verdict: 'pass' })
  })

  it('what a library adds for a column of its own type is of that column', async () => {
    const searched = models("    found_by = Column(TSVectorType('name'))\n").replace(
      'from library import unknown_column',
      'from library import unknown_column\nfrom sqlalchemy_utils import TSVectorType',
    )
    const of = (line: string) => judged([line], { project: { 'app/models.py': searched } })
    expect(await of("op.alter_column('users', 'joined', type_=sa.BigInteger())")).toMatchObject({
      verdict: 'pass',
    })
    expect(await of("op.drop_column('users', 'found_by')")).toMatchObject({
      verdict: 'unknown',
      text: expect.stringContaining('users has a column of TSVectorType, whose library adds to the table'),
    })
  })
})

describe('where nothing of the program calls create_all(), the history is inconclusive as it was', () => {
  it.each<[string, Files]>([
    ['nowhere', { 'app/db.py': '' }],
    ['in tests alone', { 'app/db.py': '', 'tests/conftest.py': createAll }],
  ])('%s', async (_, more) => {
    expect(
      await judged(["op.add_column('users', sa.Column('age', sa.Integer()))"], { project: more }),
    ).toMatchObject({
      verdict: 'unknown',
      text: expect.stringContaining('starts from tables that it does not create'),
    })
  })
})
