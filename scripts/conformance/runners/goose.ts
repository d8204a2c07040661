import { type Cache, type Files, type Runner, type Step, step, table } from './harness/runner.ts'

const version = '3.30.1'
const folder = 'migrations'
const mod = {
  'go.mod': `module example.com/app\n\ngo 1.23\n\nrequire github.com/pressly/goose/v3 v${version}\n`,
}

function file({ number, name, sql, noTransaction, unsplit }: Step): [string, string] {
  const up = unsplit ? `-- +goose StatementBegin\n${sql}-- +goose StatementEnd\n` : sql
  return [
    `${folder}/${String(number).padStart(5, '0')}_${name}.sql`,
    `${noTransaction ? '-- +goose NO TRANSACTION\n' : ''}-- +goose Up\n${up}${up.endsWith('\n') ? '' : '\n'}\n-- +goose Down\nselect 1;\n`,
  ]
}

function layout(steps: readonly Step[]): Files {
  return { ...mod, ...Object.fromEntries(steps.map(file).map(withMark)) }
}

/** A byte order mark is the first thing of a file, whatever stands in front of its SQL. */
function withMark([path, text]: [string, string]): [string, string] {
  return [path, text.includes('\ufeff') ? `\ufeff${text.replace('\ufeff', '')}` : text]
}

const base = layout([step(1, table('t1'))])
const adds = (id: string, title: string, files: Files, expects = ['t2']) => ({
  id,
  title,
  base,
  head: { ...base, ...files },
  expects,
})
const second = (id: string, title: string, text: string, expects = ['t2']) =>
  adds(id, title, { [`${folder}/00002_b.sql`]: text }, expects)
const down = '-- +goose Down\nselect 1;\n'

/** The path of the real command. */
export function gooseProgram(cache: Cache): Promise<string> {
  const without = ['no_clickhouse', 'no_libsql', 'no_mssql', 'no_mysql', 'no_sqlite3', 'no_vertica', 'no_ydb']
  return cache.go('goose', `github.com/pressly/goose/v3/cmd/goose@v${version}`, without)
}

export const runner: Runner = {
  name: 'goose',
  title: 'goose',
  version,
  quick: true,
  layout,
  ownTable: 'delete from goose_db_version where version_id < 0 and not is_applied and tstamp is null;',
  specials: [
    second('no-up', 'no `-- +goose Up`', table('t2')),
    second(
      'sql-before-up',
      'SQL in front of `-- +goose Up`',
      `${table('t2')}-- +goose Up\nselect 1;\n${down}`,
    ),
    second('down-first', 'Down in front of Up', `${down}-- +goose Up\n${table('t2')}`),
    second('no-down', 'no `-- +goose Down`', `-- +goose Up\n${table('t2')}`),
    second('lower-case-up', '`-- +goose up` in small letters', `-- +goose up\n${table('t2')}`),
    second('no-blank', '`--+goose Up` without a blank', `--+goose Up\n${table('t2')}`),
    second('comment-before-up', 'a comment in front of Up', `-- creates t2\n-- +goose Up\n${table('t2')}`),
    second('up-twice', '`-- +goose Up` twice', `-- +goose Up\n${table('t2')}-- +goose Up\nselect 1;\n`),
    second(
      'statement-not-ended',
      'StatementBegin without StatementEnd',
      `-- +goose Up\n-- +goose StatementBegin\n${table('t2')}\n${down}`,
    ),
    second(
      'statement-end-alone',
      'StatementEnd without StatementBegin',
      `-- +goose Up\n${table('t2')}-- +goose StatementEnd\n`,
    ),
    second(
      'envsub',
      'ENVSUB ON, and a variable that is not set',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the text of a migration
      "-- +goose ENVSUB ON\n-- +goose Up\ncreate table t2 (id int, x text default '${NOWHERE_SET}');\n",
    ),
    second(
      'unknown-annotation',
      'an annotation that goose does not know',
      `-- +goose Up\n-- +goose Nonsense\n${table('t2')}`,
    ),
    adds('hyphen', 'a hyphen after the number', {
      [`${folder}/00002-b.sql`]: `-- +goose Up\n${table('t2')}`,
    }),
    adds('no-number', 'a name without a number', { [`${folder}/add_b.sql`]: `-- +goose Up\n${table('t2')}` }),
    adds(
      'no-number-word',
      'a .sql without _ and number',
      { [`${folder}/schema.sql`]: `-- +goose Up\n${table('t2')}` },
      [],
    ),
    adds('other-width', 'a number of another width', {
      [`${folder}/2_b.sql`]: `-- +goose Up\n${table('t2')}`,
    }),
    adds('zeros', '01 beside 00001', { [`${folder}/01_b.sql`]: `-- +goose Up\n${table('t2')}` }),
    adds('sub-directory', 'a file in a sub-directory', {
      [`${folder}/sub/00002_b.sql`]: `-- +goose Up\n${table('t2')}`,
    }),
    adds('upper-case-sql', 'a file that ends with .SQL', {
      [`${folder}/00002_b.SQL`]: `-- +goose Up\n${table('t2')}`,
    }),
    adds('zero', 'the number 0', { [`${folder}/00000_b.sql`]: `-- +goose Up\n${table('t2')}` }),
  ],
  async install(cache) {
    const program = await gooseProgram(cache)
    return {
      apply: (_tree, server, database) => ({
        command: program,
        args: ['-dir', folder, 'postgres', `${server.url(database)}?sslmode=disable`, 'up'],
      }),
    }
  },
}
