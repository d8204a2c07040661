import { type Scenario, step, table } from './runner.ts'

const one = step(1, table('t1'))

/** Head adds migration 2 (and 3) with that text. */
function adds(id: string, title: string, expects: readonly string[], ...texts: string[]): Scenario {
  return {
    id,
    title,
    base: [one],
    head: [one, ...texts.map((sql, index) => step(index + 2, sql))],
    expects,
  }
}

function marked(
  scenario: Scenario,
  marker: 'noTransaction' | 'unsplit',
  id: string,
  title: string,
): Scenario {
  const head = scenario.head.map(migration =>
    migration.number === 2 ? { ...migration, [marker]: true } : migration,
  )
  return { ...scenario, id, title, head }
}

const concurrently = 'create index concurrently t1_x on t1 (id);\n'
const alone = adds('concurrently', 'CREATE INDEX CONCURRENTLY alone', [], concurrently)
const withAnother = adds(
  'concurrently-and-more',
  'CREATE INDEX CONCURRENTLY and another statement',
  ['t2'],
  concurrently + table('t2'),
)
const body = adds(
  'function',
  'a function with ; between dollar quotes',
  ['t2'],
  `create function f() returns int language plpgsql as $$\nbegin\n  perform 1;\n  return 2;\nend;\n$$;\n`,
  table('t2'),
)

const withEnum = step(1, "create type e as enum ('a');\ncreate table t1 (x e);\n")

/** What the text of a new migration asks of the way in which its runner sends it. */
export const sql: readonly Scenario[] = [
  alone,
  marked(
    alone,
    'noTransaction',
    'concurrently-marked',
    "the same, with the runner's marker for no transaction",
  ),
  withAnother,
  marked(
    withAnother,
    'noTransaction',
    'concurrently-and-more-marked',
    "the same, with the runner's marker for no transaction",
  ),
  adds('vacuum', 'VACUUM, which no transaction may hold', [], 'vacuum t1;\n'),
  body,
  marked(body, 'unsplit', 'function-marked', "the same, with the runner's marker for one statement"),
  adds(
    'function-tag',
    'a function with $body$ and $$ within',
    ['t2'],
    `create function f() returns text language sql as $body$\n  select $$a;b$$;\n$body$;\n`,
    table('t2'),
  ),
  adds(
    'function-atomic',
    'a function with BEGIN ATOMIC',
    ['t2'],
    'create function f() returns int language sql begin atomic\n  select 1;\n  select 2;\nend;\n',
    table('t2'),
  ),
  adds('do', 'a DO block', ['t2'], `do $$\nbegin\n  create table t2 (id int);\n  perform 1;\nend\n$$;\n`),
  adds(
    'semicolons',
    '; at line ends in a string and in a comment',
    ['t2'],
    `create table t2 (id int, x text default 'a;\nb;\n');\n/* one;\ntwo; */\ninsert into t2 values (1);\n`,
  ),
  adds(
    'semicolon-line-comment',
    '; and a quote in a line comment',
    ['t2'],
    `-- it's one; and two\ncreate table t2 (id int); -- don't; stop\ninsert into t2 values (1);\n`,
  ),
  adds(
    'nested-comment',
    'a block comment within another one',
    ['t2'],
    `/* outer /* inner; */ still 'outer; */\ncreate table t2 (id int);\n`,
  ),
  adds(
    'quoted-name',
    'a name with ; between double quotes',
    ['t2'],
    `create table t2 (id int, "a;b" int);\ncomment on column t2."a;b" is 'x';\n`,
  ),
  adds(
    'backslash',
    'a string that ends with a backslash',
    ['t2'],
    `create table t2 (id int, x text default 'a\\');\ninsert into t2 values (1, E'it\\'s; so');\n`,
  ),
  adds('begin-commit', 'BEGIN and COMMIT in the file', ['t2'], `begin;\n${table('t2')}commit;\n`),
  adds(
    'rollback-inside',
    'ROLLBACK TO SAVEPOINT in the file',
    ['t2'],
    `${table('t2')}savepoint s;\ncreate table gone (id int);\nrollback to savepoint s;\n`,
  ),
  adds(
    'search-path',
    'the search_path line of pg_dump, a new table in the next file',
    ['t2', 't3'],
    `select pg_catalog.set_config('search_path', '', false);\ncreate table public.t2 (id int);\n`,
    table('t3'),
  ),
  adds(
    'search-path-alone',
    'the search_path line of pg_dump in the last file',
    ['t2'],
    `select pg_catalog.set_config('search_path', '', false);\ncreate table public.t2 (id int);\n`,
  ),
  adds(
    'session-setting',
    'SET search_path to another schema, and the next file without one',
    [],
    'create schema s2;\nset search_path to s2;\ncreate table t2 (id int);\n',
    'alter table t1 add column x int;\n',
  ),
  adds(
    'temporary-table',
    'a temporary table that the next file uses',
    [],
    'create temporary table kept (id int);\ninsert into kept values (1);\n',
    'insert into t1 select id from kept;\n',
  ),
  adds('psql-set', 'a psql command', ['t2'], `\\set ON_ERROR_STOP on\n${table('t2')}`),
  adds(
    'psql-restrict',
    'the \\restrict line of pg_dump',
    ['t2'],
    `\\restrict abc\n\n${table('t2')}\n\\unrestrict abc\n`,
  ),
  adds(
    'copy-stdin',
    'COPY FROM stdin with rows',
    ['t2'],
    `create table t2 (id int, x text);\ncopy t2 (id, x) from stdin;\n1\ta\n2\tb\n\\.\n`,
  ),
  adds(
    'placeholder',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the text of a migration
    '${foo} in a string',
    ['t2'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the text of a migration
    "create table t2 (id int, x text default '${foo}');\n",
  ),
  adds(
    'placeholder-comment',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the text of a migration
    '${foo} in a comment',
    ['t2'],
    `-- for \${foo}\n${table('t2')}`,
  ),
  adds('braces', '{{ foo }} in a string', ['t2'], `create table t2 (id int, x text default '{{ foo }}');\n`),
  adds(
    'colon',
    ':foo in a string, and a cast',
    ['t2'],
    `create table t2 (id int, x text default ':foo'::text);\n`,
  ),
  adds(
    'question-mark',
    'the ? operator of jsonb',
    ['t2'],
    `create table t2 (id int, x jsonb check (x ? 'a'));\n`,
  ),
  adds(
    'percent',
    'a % in a string and as an operator',
    ['t2'],
    `create table t2 (id int check (id % 2 = 0), x text default '100%s');\n`,
  ),
  adds(
    'dollar-one',
    '$1 in the body of a function',
    ['t2'],
    `create function f(int) returns int language sql as 'select $1 + 1';\n`,
    table('t2'),
  ),
  adds(
    'select',
    'a SELECT that answers with rows',
    ['t2'],
    `${table('t2')}select * from generate_series(1, 3);\n`,
  ),
  {
    id: 'enum-two-files',
    title: 'a new value of an enum, used in the next file',
    base: [withEnum],
    head: [withEnum, step(2, "alter type e add value 'b';\n"), step(3, "insert into t1 values ('b');\n")],
  },
  {
    id: 'enum-one-file',
    title: 'a new value of an enum, used in the same file',
    base: [withEnum],
    head: [withEnum, step(2, "alter type e add value 'b';\ninsert into t1 values ('b');\n")],
  },
  adds('empty', 'an empty file', ['t3'], '', table('t3')),
  adds('comment-only', 'a file that holds a comment alone', ['t3'], '-- nothing to do\n', table('t3')),
  adds('bom', 'a file that begins with a byte order mark', ['t2'], `\ufeff${table('t2')}`),
  adds(
    'crlf',
    'lines that end with CR LF',
    ['t2'],
    'create table t2 (\r\n  id int\r\n);\r\ninsert into t2 values (1);\r\n',
  ),
  adds('no-final-semicolon', 'no ; at the end', ['t2'], 'create table t2 (id int)'),
  adds('comment-at-end', 'a comment after the last ;', ['t2'], `${table('t2')}-- that's all\n`),
  adds(
    'unicode',
    'letters beyond ASCII in names and strings',
    ['t2'],
    `create table t2 (id int, "größe" text default 'naïve – 日本');\n`,
  ),
  adds('syntax-error', 'a syntax error', [], 'create tabel t2 (id int);\n'),
  adds('missing-table', 'a table that is not there', [], 'alter table nowhere add column x int;\n'),
  {
    id: 'half-way',
    title: 'the second statement of a file fails',
    base: [one],
    head: [one, step(2, `${table('t2')}alter table nowhere add column x int;\n`)],
  },
  {
    id: 'data-refused',
    title: 'NOT NULL on a column in which a row of base has none',
    base: [step(1, 'create table t1 (id int, x int);\ninsert into t1 values (1);\n')],
    head: [
      step(1, 'create table t1 (id int, x int);\ninsert into t1 values (1);\n'),
      step(2, 'alter table t1 alter column x set not null;\n'),
    ],
  },
]
