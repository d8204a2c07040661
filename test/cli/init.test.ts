import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Files, gitEnvironment, TestRepository } from '../support/git-repository.ts'

/** The bundle, as a user starts it, in a repository. */
function run(repository: TestRepository, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(process.cwd(), 'dist/cli.js'), ...args],
    {
      cwd: repository.directory,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    },
  )
  return { stdout, stderr, status }
}

function django(dependencies: string, operation: string): string {
  return `from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [${dependencies}]
    operations = [${operation}]
`
}

function alembic(id: string, down: string): string {
  return `from alembic import op
import sqlalchemy as sa

revision = '${id}'
down_revision = ${down}


def upgrade():
    op.create_table('${id}', sa.Column('id', sa.Integer(), primary_key=True))


def downgrade():
    op.drop_table('${id}')
`
}

const note = "migrations.CreateModel('Note', [('id', models.AutoField(primary_key=True))])"

/** What a newcomer's repository holds, what base gets meanwhile, and what their branch adds: it collides. */
const prismaSchema = (...models: string[]) =>
  [
    'datasource db {\n  provider = "postgresql"\n  url = env("DATABASE_URL")\n}\n',
    ...models.map(name => `\nmodel ${name} {\n  id Int @id @default(autoincrement())\n}\n`),
  ].join('')

const repositories: Readonly<Record<string, { start: Files; base: Files; change: Files; rule: string }>> = {
  'a Django monorepo': {
    start: {
      'services/shop/manage.py': '',
      'services/shop/orders/migrations/__init__.py': '',
      'services/shop/orders/migrations/0001_initial.py': django('', note),
      'services/blog/manage.py': '',
      'services/blog/posts/migrations/__init__.py': '',
      'services/blog/posts/migrations/0001_initial.py': django('', note),
    },
    base: { 'services/shop/orders/migrations/0002_a.py': django("('orders', '0001_initial')", '') },
    change: { 'services/shop/orders/migrations/0002_b.py': django("('orders', '0001_initial')", '') },
    rule: 'diverged-heads',
  },
  'FastAPI with Alembic': {
    start: {
      'pyproject.toml': '[project]\nname = "api"\ndependencies = ["fastapi", "alembic"]\n',
      'alembic.ini': '[alembic]\nscript_location = alembic\n',
      'alembic/env.py': '',
      'alembic/versions/a1_users.py': alembic('a1', 'None'),
    },
    base: { 'alembic/versions/b2_teams.py': alembic('b2', "'a1'") },
    change: { 'alembic/versions/c3_roles.py': alembic('c3', "'a1'") },
    rule: 'diverged-heads',
  },
  Prisma: {
    start: {
      'prisma/schema.prisma': prismaSchema('User'),
      'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
      'prisma/migrations/20240101000000_init/migration.sql':
        'CREATE TABLE "User" ("id" SERIAL PRIMARY KEY);\n',
    },
    base: {
      'prisma/schema.prisma': prismaSchema('User', 'Team'),
      'prisma/migrations/20240102000000_team/migration.sql':
        'CREATE TABLE "Team" ("id" SERIAL PRIMARY KEY);\n',
    },
    change: {
      'prisma/schema.prisma': prismaSchema('User', 'Team'),
      'prisma/migrations/20240103000000_team/migration.sql':
        'CREATE TABLE "Team" ("id" SERIAL PRIMARY KEY);\n',
    },
    rule: 'replay-duplicate-table',
  },
  Flyway: {
    start: {
      'pom.xml':
        '<project><dependencies><dependency><groupId>org.flywaydb</groupId><artifactId>flyway-core</artifactId></dependency></dependencies></project>\n',
      'src/main/resources/db/migration/V1__users.sql': 'create table users (id bigint primary key);\n',
    },
    base: {
      'src/main/resources/db/migration/V2__teams.sql': 'create table teams (id bigint primary key);\n',
    },
    change: {
      'src/main/resources/db/migration/V2__roles.sql': 'create table roles (id bigint primary key);\n',
    },
    rule: 'duplicate-version',
  },
  goose: {
    start: {
      'go.mod': 'module example.com/api\n\nrequire github.com/pressly/goose/v3 v3.24.0\n',
      'db/migrations/00001_users.sql':
        '-- +goose Up\ncreate table users (id bigint primary key);\n\n-- +goose Down\ndrop table users;\n',
    },
    base: {
      'db/migrations/00002_teams.sql':
        '-- +goose Up\ncreate table teams (id bigint primary key);\n\n-- +goose Down\ndrop table teams;\n',
    },
    change: {
      'db/migrations/00002_roles.sql':
        '-- +goose Up\ncreate table roles (id bigint primary key);\n\n-- +goose Down\ndrop table roles;\n',
    },
    rule: 'duplicate-version',
  },
  Rails: {
    start: {
      Gemfile: "gem 'rails'\n",
      'db/migrate/20240101000000_create_users.rb':
        'class CreateUsers < ActiveRecord::Migration[7.1]\n  def change\n    create_table :users\n  end\nend\n',
    },
    base: {
      'db/migrate/20240102000000_create_teams.rb':
        'class CreateTeams < ActiveRecord::Migration[7.1]\n  def change\n    create_table :teams\n  end\nend\n',
    },
    change: {
      'db/migrate/20240103000000_create_teams_again.rb':
        'class CreateTeamsAgain < ActiveRecord::Migration[7.1]\n  def change\n    create_table :teams\n  end\nend\n',
    },
    rule: 'same-object',
  },
}

/** What a terminal shows of the three commands, without what is of the day. */
function transcript({ start, base, change }: (typeof repositories)[string]): string {
  const repository = TestRepository.create()
  repository.commit(start)
  const init = run(repository, 'init')
  const commit = "git add --all && git commit --quiet --message 'Check migrations'"
  execFileSync('sh', ['-c', commit], { cwd: repository.directory, env: gitEnvironment })
  repository.branch('topic').commit(change, 'the change')
  repository.checkout('main').commit(base, 'base moves')
  const check = ['check', '--base', 'main', '--head', 'topic']
  const { stdout, status } = run(repository, ...check)
  expect([init.status, status]).toEqual([0, 1])
  const seen = stdout
    .replace(/\((?:[0-9a-f]{7})\), [^·]*? old/, '(3f9c2ab), a minute old')
    .replace(/topic \([0-9a-f]{7}\) · [\d.]+ s/, 'topic (b71d04e) · 1.9 s')
    .replace(/ in [0-9a-f]{7}\b/g, ' in 5d2ef10')
  return `$ migration-gate init\n${init.stdout}$ ${commit}\n$ migration-gate ${check.join(' ')}\n${seen}`
}

describe('migration-gate init', () => {
  it.each(Object.entries(repositories))(
    'sets up %s: from a clone to a red check',
    (_, { start, base, change, rule }) => {
      const repository = TestRepository.create()
      repository.commit(start)
      const { stdout, status } = run(repository, 'init')
      expect(status).toBe(0)
      expect(stdout).toMatchSnapshot()
      const workflow = readFileSync(join(repository.directory, '.github/workflows/migrations.yml'), 'utf8')
      expect(workflow).toBe(readFileSync('examples/required-check.yml', 'utf8'))
      repository.commit({}, 'set up')
      repository.branch('topic').commit(change, 'the change')
      repository.checkout('main').commit(base, 'base moves')
      const check = run(repository, 'check', '--base', 'main', '--head', 'topic', '--format', 'json')
      expect(check.status).toBe(1)
      const { findings }: { findings: { rule: string }[] } = JSON.parse(check.stdout)
      expect(findings.map(one => one.rule)).toContain(rule)
    },
  )

  it('does what docs/adoption.md shows, word by word, for each of them', { timeout: 240_000 }, async () => {
    let page = readFileSync('docs/adoption.md', 'utf8')
    for (const [name, repository] of Object.entries(repositories)) {
      const block = `<!-- transcript of ${name} -->\n`
      const [before = '', after = ''] = page.split(block)
      page = `${before}${block}\`\`\`console\n${transcript(repository)}\`\`\`${after.replace(/^[\s\S]*?```[\s\S]*?```/, '')}`
    }
    await expect(page).toMatchFileSnapshot('../../docs/adoption.md')
  })

  it('writes down what is wrong today, and a check of the next change is green', () => {
    const repository = TestRepository.create()
    repository.commit({
      'db/migrations/00001_users.sql': '-- +goose Up\ncreate table users (id bigint primary key);\n',
      'db/migrations/00002_users.sql': '-- +goose Up\ncreate table users (id bigint primary key);\n',
    })
    const { stdout, status } = run(repository, 'init', '--report-only')
    expect(status).toBe(0)
    expect(stdout).toMatchSnapshot()
    const text = (path: string) => readFileSync(join(repository.directory, path), 'utf8')
    expect(text('.migration-gate.yml')).toBe('baseline: .migration-gate-baseline.json\n')
    expect(text('.github/workflows/migrations.yml')).toMatch(/\n {8}with:\n {10}fail-on: never\n$/)
    repository.commit({}, 'set up')
    expect(run(repository, 'check', '--base', 'HEAD').status).toBe(0)
  })

  it('offers the check of models, which counts without its comment signs', () => {
    const repository = TestRepository.create()
    repository.commit({
      ...repositories['a Django monorepo']?.start,
      ...repositories['FastAPI with Alembic']?.start,
    })
    expect(run(repository, 'init').stdout).toContain(
      'has the check of models and migrations of Django and Alembic, as a comment (`models:`)',
    )
    const path = join(repository.directory, '.migration-gate.yml')
    const text = readFileSync(path, 'utf8')
    expect(text).toMatchInlineSnapshot(`
      "# With this, a pull request that changes a model and lacks the migration for it fails (models-out-of-date). It is
      # commented out, because the job first has to install what the commands need. Then uncomment the lines.
      # command:
      #   - framework: django
      #     working-directory: services/blog
      #     # services/shop: each needs its own entry, with history: and the name of one of its histories
      #     run: python manage.py migrate
      #     models: python manage.py makemigrations --check --dry-run
      #   - framework: alembic
      #     run: alembic upgrade head
      #     models: alembic check
      "
    `)
    repository.commit({}, 'set up')
    expect(run(repository, 'check', '--base', 'HEAD').status).toBe(0)
    const [, lines = ''] = text.split(/(?=^# command:$)/m)
    repository.commit({ '.migration-gate.yml': lines.replace(/^# /gm, '') }, 'command')
    const { stdout } = run(repository, 'check', '--base', 'HEAD', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'pass', unknowns: [] })
    repository.branch('topic').commit({ 'services/shop/orders/models.py': '' }, 'a model')
    const asked = run(repository, 'check', '--base', 'main', '--head', 'topic', '--format', 'json')
    expect(JSON.parse(asked.stdout).notices.join('\n')).toContain(
      'Models were not compared with migrations: `alembic check`',
    )
  })

  it('writes over nothing, and nothing at all with --dry-run', () => {
    const repository = TestRepository.create()
    repository.commit({ ...repositories.goose?.start, '.github/workflows/migrations.yml': 'name: Own\n' })
    const { stdout } = run(repository, 'init')
    expect(stdout).toContain('Kept .github/workflows/migrations.yml, which already exists')
    const other = TestRepository.create()
    other.commit(repositories.goose?.start)
    expect(run(other, 'init', '--dry-run').stdout).toContain('Would write .github/workflows/migrations.yml')
    expect(existsSync(join(other.directory, '.github'))).toBe(false)
  })

  it('says what to do where there is nothing to set up', () => {
    const repository = TestRepository.create()
    expect(run(repository, 'init')).toMatchObject({ status: 2, stdout: '' })
    repository.git('clone', '--quiet', '--bare', '.', 'bare')
    const bare = new TestRepository(join(repository.directory, 'bare'))
    expect(run(bare, 'init')).toMatchObject({ status: 2, stdout: '' })
  })
})
