import { describe, expect, it } from 'vitest'
import { checkFiles } from '../support/gate.ts'
import type { Files } from '../support/git-repository.ts'

const at = 'src/main/resources/db/changelog'
const master = (...files: string[]): Files => ({
  [`${at}/db.changelog-master.yaml`]: `databaseChangeLog:\n${files
    .map(file => `  - include:\n      file: ${file}\n      relativeToChangelogFile: true\n`)
    .join('')}`,
})
const sql = (id: number, text: string, options = ''): string =>
  `--liquibase formatted sql\n\n--changeset ada:${id}${options}\n${text}\n`
const start: Files = { ...master('a.sql'), [`${at}/a.sql`]: sql(1, 'create table users (id int);') }

const seen = async (change: Files, before: Files = start) => {
  const { report } = await checkFiles({ start: before, change }, { replay: 'auto' })
  return { verdict: report.verdict, rules: report.findings.map(({ rule }) => rule) }
}

describe('what a changeset of base begins to do', () => {
  it.each([' ignore:true', ' dbms:mysql'])('%s taken out: it is new', async options => {
    const before = {
      ...master('a.sql', 'b.sql'),
      [`${at}/a.sql`]: start[`${at}/a.sql`] ?? '',
      [`${at}/b.sql`]: sql(2, 'create table users (id int);', options),
    }
    const change = { [`${at}/b.sql`]: sql(2, 'create table users (id int);') }
    expect(await seen(change, before)).toMatchObject({ verdict: 'fail' })
  })
})

it('a property that the change defines is filled in', async () => {
  const change = {
    ...master('a.sql', 'b.sql'),
    [`${at}/b.sql`]: `--liquibase formatted sql\n--property name:kind value:int\n--changeset ada:2\ncreate table t (id \${kind});\n`,
  }
  expect(await seen(change)).toEqual({ verdict: 'pass', rules: [] })
})

it('many changesets in one file are read once', async () => {
  const many = Array.from({ length: 5000 }, (_, i) => `--changeset ada:${i}\nselect ${i};\n`).join('')
  const file = `${at}/a.sql`
  const text = `--liquibase formatted sql\n${many}`
  const before = { ...master('a.sql'), [file]: text }
  const change = { [file]: `${text}--changeset ada:new\ncreate table t (id int);\n` }
  expect(await seen(change, before)).toEqual({ verdict: 'pass', rules: [] })
})

describe('a stranger’s changelog', () => {
  const hostile: Record<string, string> = {
    'b.xml': `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><databaseChangeLog>&b;</databaseChangeLog>`,
    'deep.xml': '<a>'.repeat(200_000),
    'deep.yaml': `databaseChangeLog: ${'['.repeat(100_000)}`,
    'aliases.yaml': `databaseChangeLog:\n  - &a {changeSet: {id: 1}}\n${'  - *a\n'.repeat(100_000)}`,
    'quotes.sql': sql(2, `'\\z`.repeat(100_000)),
    'comments.sql': sql(2, '/*'.repeat(20_000)),
  }
  it.each(Object.entries(hostile))('%s ends, and is no pass', async (name, text) => {
    const change = { ...master('a.sql', name), [`${at}/${name}`]: text }
    expect((await seen(change)).verdict).not.toBe('pass')
  })

  it('files that include each other end', async () => {
    const files = Array.from({ length: 300 }, (_, i) => `${i}.yaml`)
    const chain = Object.fromEntries(
      files.map((file, i) => [
        `${at}/${file}`,
        `databaseChangeLog:\n  - include:\n      file: ${i + 1}.yaml\n      relativeToChangelogFile: true\n`,
      ]),
    )
    expect((await seen({ ...master('a.sql', '0.yaml'), ...chain })).verdict).not.toBe('pass')
  })

  it('does not take what another tool reads', async () => {
    const goose = {
      'migrations/00001_a.sql': '-- +goose Up\ncreate table a (id int);\n-- +goose Down\ndrop table a;\n',
    }
    const change = {
      'changelog.yaml': 'databaseChangeLog:\n  - include:\n      file: migrations/00002_b.sql\n',
      'migrations/00002_b.sql': '-- +goose Up\ncreate table a (id int);\n-- +goose Down\ndrop table a;\n',
    }
    expect((await seen(change, goose)).verdict).toBe('fail')
  })
})
