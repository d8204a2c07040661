import { describe, expect, it } from 'vitest'
import type { GateResult } from '../../src/gate/gate.ts'
import { checkFiles } from '../support/gate.ts'
import type { Files } from '../support/git-repository.ts'

interface Tool {
  /** What says whose files they are. */
  evidence: Files
  /** The files of one migration. */
  files(number: number, up: string, down: string): Files
  /** Where the down side of the second migration is. */
  path: string
}

const goMod = (module: string): Files => ({
  'go.mod': `module example.com/shop\n\nrequire ${module} v1.0.0\n`,
})
const padded = (number: number) => String(number).padStart(5, '0')
const inOneFile = (
  directory: string,
  write: (up: string, down: string) => string,
): Pick<Tool, 'files' | 'path'> => ({
  files: (number, up, down) => ({ [`${directory}/${padded(number)}_step.sql`]: write(up, down) }),
  path: `${directory}/00002_step.sql`,
})
const inTwoFiles = (directory: string): Pick<Tool, 'files' | 'path'> => ({
  files: (number, up, down) => ({
    [`${directory}/${padded(number)}_step.up.sql`]: up,
    [`${directory}/${padded(number)}_step.down.sql`]: down,
  }),
  path: `${directory}/00002_step.down.sql`,
})
const inDirectories = (
  directory: string,
  nameOf: (number: number) => string,
): Pick<Tool, 'files' | 'path'> => ({
  files: (number, up, down) => ({
    [`${directory}/${nameOf(number)}/up.sql`]: up,
    [`${directory}/${nameOf(number)}/down.sql`]: down,
  }),
  path: `${directory}/${nameOf(2)}/down.sql`,
})

const python = (sql: string) => (sql.trim() === '' ? 'pass' : `op.execute(${JSON.stringify(sql)})`)

const tools: Record<string, Tool> = {
  'golang-migrate': { evidence: goMod('github.com/golang-migrate/migrate/v4'), ...inTwoFiles('migrations') },
  goose: {
    evidence: goMod('github.com/pressly/goose/v3'),
    ...inOneFile('migrations', (up, down) => `-- +goose Up\n${up}\n-- +goose Down\n${down}`),
  },
  dbmate: {
    evidence: {},
    ...inOneFile('db/migrations', (up, down) => `-- migrate:up\n${up}\n-- migrate:down\n${down}`),
  },
  'sql-migrate': {
    evidence: goMod('github.com/rubenv/sql-migrate'),
    ...inOneFile('migrations', (up, down) => `-- +migrate Up\n${up}\n-- +migrate Down\n${down}`),
  },
  tern: {
    evidence: { 'migrations/tern.conf': '[database]\n' },
    ...inOneFile('migrations', (up, down) => `${up}\n---- create above / drop below ----\n${down}`),
  },
  sqlx: { evidence: { 'Cargo.toml': '[dependencies]\nsqlx = "0.8"\n' }, ...inTwoFiles('migrations') },
  Diesel: {
    evidence: { 'diesel.toml': '[print_schema]\n' },
    ...inDirectories('migrations', number => `2025-01-0${number}-000000_step`),
  },
  'node-pg-migrate': {
    evidence: { 'package.json': '{ "dependencies": { "node-pg-migrate": "7.0.0" } }' },
    ...inOneFile('migrations', (up, down) => `-- Up Migration\n${up}\n-- Down Migration\n${down}`),
  },
  Hasura: {
    evidence: { 'config.yaml': 'version: 3\n' },
    ...inDirectories('migrations/default', number => `173568960000${number}_step`),
  },
  Alembic: {
    evidence: { 'alembic.ini': '[alembic]\nscript_location = alembic\n', 'alembic/env.py': '' },
    files: (number, up, down) => ({
      [`alembic/versions/r${number}_step.py`]: `from alembic import op\n\nrevision = "r${number}"\ndown_revision = ${number === 1 ? 'None' : `"r${number - 1}"`}\n\n\ndef upgrade():\n    ${python(up)}\n\n\ndef downgrade():\n    ${python(down)}\n`,
    }),
    path: 'alembic/versions/r2_step.py',
  },
  Django: {
    evidence: { 'shop/migrations/__init__.py': '' },
    files: (number, up, down) => ({
      [`shop/migrations/000${number}_step.py`]: `from django.db import migrations\n\n\nclass Migration(migrations.Migration):\n    dependencies = ${number === 1 ? '[]' : `[("shop", "000${number - 1}_step")]`}\n    operations = [\n        migrations.RunSQL(\n            ${JSON.stringify(up)},\n            ${JSON.stringify(down)},\n        ),\n    ]\n`,
    }),
    path: 'shop/migrations/0002_step.py',
  },
}

const orders = 'create table orders (id bigint primary key, total int not null);\n'
const up =
  'create table items (id bigint primary key, order_id bigint references orders (id));\nalter table orders add column note text;\n'

function migrated({ evidence, files }: Tool, down: string, more: Files = {}): Promise<GateResult> {
  return checkFiles(
    {
      start: { ...evidence, ...more, ...files(1, orders, 'drop table orders;\n') },
      change: files(2, up, down),
    },
    { replay: 'auto' },
  )
}

const found = ({ report }: GateResult) =>
  report.findings.map(({ rule, severity, path, side, message }) => [
    `${severity} ${rule} ${path} ${side}`,
    message,
  ])

describe.each(Object.entries(tools))('the down side of %s', (_name, tool) => {
  it('is found where PostgreSQL refuses it', async () => {
    const result = await migrated(tool, 'alter table orders drop column note;\ndrop table itmes;\n')
    expect(found(result)).toEqual([
      [
        `warning down-fails ${tool.path} down`,
        'On the downgrade, after the migration has run, PostgreSQL refuses this: table "itmes" does not exist (SQLSTATE 42P01, undefined_table). Whoever has to roll back is stuck here. Correct the downgrade.',
      ],
    ])
    expect(result.report.verdict).toBe('pass')
  })

  it('is found where something is left, and something is missing', async () => {
    const result = await migrated(tool, 'drop table items;\nalter table orders drop column total;\n')
    expect(found(result)).toEqual([
      [
        `warning down-incomplete ${tool.path} down`,
        'The downgrade does not restore the previous schema: `column public.orders.note` is left over; `column public.orders.total` is missing. If the migration runs again after that, it fails: column "note" of relation "orders" already exists (SQLSTATE 42701, duplicate_column). Let the downgrade undo everything that the upgrade does, in reverse order.',
      ],
    ])
    expect(result.report.findings[0]?.table?.rows).toEqual([
      ['column public.orders.note', '–', 'text'],
      ['column public.orders.total', 'integer not null', '–'],
    ])
  })

  it('is checked and nothing is found where it leads back', async () => {
    const result = await migrated(tool, 'drop table items;\nalter table orders drop column note;\n')
    expect(found(result)).toEqual([])
    expect(result.report.coverage.histories[0]?.downs).toEqual([{ path: tool.path, checked: true }])
  })
})

describe('down sides', () => {
  const goose = tools.goose as Tool
  it('are not looked at where the configuration says so, and where there are none', async () => {
    const off = await migrated(goose, 'drop table itmes;\n', { '.migration-gate.yml': 'down: off\n' })
    expect([found(off), off.report.coverage.histories[0]?.downs]).toEqual([[], undefined])
    const none = await migrated(goose, '\n')
    expect([found(none), none.report.coverage.histories[0]?.downs]).toEqual([[], undefined])
  })

  it('are taken back newest first, and what comes before one that fails is not checked', async () => {
    const start = { ...goose.evidence, ...goose.files(1, orders, 'drop table orders;\n') }
    const second = goose.files(2, 'create table a (id int primary key);\n', 'drop table a;\n')
    const both = (down: string) =>
      checkFiles(
        {
          start,
          change: { ...second, ...goose.files(3, 'create table b (id int references a);\n', down) },
        },
        { replay: 'auto' },
      )
    expect(found(await both('drop table b;\n'))).toEqual([])
    const { report } = await both('drop table c;\n')
    expect(report.coverage.histories[0]?.downs).toEqual([
      {
        path: 'migrations/00002_step.sql',
        checked: false,
        why: 'the downgrade stops at migrations/00003_step.sql, which comes after it',
      },
      { path: 'migrations/00003_step.sql', checked: true },
    ])
  })

  it('are followed by the migrations once more, which have to run again', async () => {
    const rows = (down: string) =>
      checkFiles(
        {
          start: { ...goose.evidence, ...goose.files(1, orders, 'drop table orders;\n') },
          change: {
            ...goose.files(2, 'create table a (id int primary key);\n', 'drop table a;\n'),
            ...goose.files(
              3,
              'insert into orders values (1, 2);\nalter table a add column note text;\n',
              `alter table a drop column note;\n${down}`,
            ),
          },
        },
        { replay: 'auto' },
      )
    expect(found(await rows('delete from orders where id = 1;\n'))).toEqual([])
    expect(found(await rows(''))).toEqual([
      [
        'warning down-incomplete migrations/00003_step.sql down',
        'The downgrade restores the previous schema, but the migration does not run again: duplicate key value violates unique constraint "orders_pkey" (SQLSTATE 23505, unique_violation). Let the downgrade undo everything that the upgrade does, in reverse order.',
      ],
    ])
  })

  it('change nothing of what is said of the upgrade', async () => {
    const result = await checkFiles(
      {
        start: { ...goose.evidence, ...goose.files(1, orders, 'drop table orders;\n') },
        change: goose.files(2, 'create table orders (id int);\n', 'drop table nothing;\n'),
      },
      { replay: 'auto' },
    )
    expect(result.report.findings.map(({ rule }) => rule)).toEqual(['same-object', 'replay-duplicate-table'])
    expect(result.report.coverage.histories[0]?.downs).toEqual([
      { path: 'migrations/00002_step.sql', checked: false, why: 'its up side did not run to its end' },
    ])
  })
})
