import type { Files } from '../support/git-repository.ts'

/** Content of a stranger's change that has to end in time, and never as a pass that nobody has proven. */
export interface Hostile {
  base: keyof typeof bases
  change: Files
  /** More arguments of the command line. */
  args?: readonly string[]
  /** Seconds that the run is given, where they are others than for most. */
  timeout?: number
  /** PostgreSQL takes it, so that a pass is right. Otherwise it must be anything else. */
  fine?: true
}

export const bases = {
  sql: {
    'migrations/0001_init.sql': 'CREATE TABLE users (id int PRIMARY KEY, email text);\n',
    'migrations/0002_more.sql': 'CREATE TABLE orders (id int);\n',
  },
  configured: {
    '.migration-gate.yml': "exclude: ['*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b', '**/x/**/x/**/x/**/x/**/y']\n",
    'migrations/0001_init.sql': 'CREATE TABLE users (id int PRIMARY KEY, email text);\n',
  },
  prisma: {
    'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
    'prisma/migrations/20240101000000_init/migration.sql': 'CREATE TABLE users (id int);\n',
  },
  django: {
    'manage.py': '',
    'shop/__init__.py': '',
    'shop/migrations/__init__.py': '',
    'shop/migrations/0001_initial.py': `from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.CreateModel(name='Item', fields=[('id', models.BigAutoField(primary_key=True, serialize=False))]),
    ]
`,
  },
  alembic: {
    'alembic.ini': '[alembic]\nscript_location = alembic\n',
    'alembic/env.py': '',
    'alembic/versions/aaaa_init.py': revision(
      'aaaa',
      'None',
      "    op.create_table('users', sa.Column('id', sa.Integer(), primary_key=True))",
    ),
  },
} satisfies Record<string, Files>

function revision(id: string, down: string, body: string): string {
  return `from alembic import op
import sqlalchemy as sa

revision = '${id}'
down_revision = ${down}


def upgrade():
${body}


def downgrade():
    pass
`
}

const sql = (text: string | Buffer): Hostile => ({ base: 'sql', change: { 'migrations/0003_x.sql': text } })
/** SQL that PostgreSQL runs. */
const fineSql = (text: string): Hostile => ({ ...sql(text), fine: true })

const django = (operations: string, before = ''): Hostile => ({
  base: 'django',
  change: {
    'shop/migrations/0002_x.py': `from django.db import migrations, models

${before}

class Migration(migrations.Migration):
    dependencies = [('shop', '0001_initial')]
    operations = [${operations}]
`,
  },
})

const djangoText = (text: string | Buffer): Hostile => ({
  base: 'django',
  change: { 'shop/migrations/0002_x.py': text },
})

const alembic = (body: string, more = ''): Hostile => ({
  base: 'alembic',
  change: { 'alembic/versions/bbbb_x.py': more + revision('bbbb', "'aaaa'", body) },
})

const alembicText = (text: string): Hostile => ({
  base: 'alembic',
  change: { 'alembic/versions/bbbb_x.py': text },
})

/** Time of its own, so that an endless loop does not use the whole of the run's. */
const slow = (entry: Hostile, seconds = 3): Hostile => ({
  ...entry,
  args: ['--statement-timeout', `${seconds}`],
})
/** PostgreSQL does not come to its end: the deadline of the statement ends it. */
const endless = (entry: Hostile): Hostile => slow(entry, 1)
/** More than the gate gets done in any time that it is given: the deadline ends it, and sooner is as good as later. */
const late = (entry: Hostile): Hostile => ({ ...entry, timeout: 6 })

const config = (text: string): Hostile => ({
  base: 'sql',
  change: { '.migration-gate.yml': text, 'migrations/0003_x.sql': 'CREATE TABLE fine (id int);\n' },
  // Configuration counts as base has it: what the change makes of it is only reported.
  fine: true,
})

const many = (count: number, line: (i: number) => string, separator = '\n'): string =>
  Array.from({ length: count }, (_, i) => line(i)).join(separator)

const doBlock = (body: string): string => `DO $$ BEGIN ${body} END $$;\n`

export const corpus: Readonly<Record<string, Hostile>> = {
  // Reading SQL.
  'blank lines': fineSql(`${'\n'.repeat(300_000)}-- x\nCREATE TABLE fine (id int);\n`),
  'blank lines with dashes': fineSql(`${'--\n'.repeat(200_000)}CREATE TABLE fine (id int);\n`),
  'ignore comments': sql(
    `-- migration-gate: ignore a:${' '.repeat(300_000)}\nCREATE TABLE users (id int);\n`,
  ),
  'many ignore comments': sql(
    `${'-- migration-gate: ignore same-object: why\n'.repeat(20_000)}CREATE TABLE users (id int);\n`,
  ),
  'deep casts': fineSql(
    many(30, i => `ALTER TABLE users ADD COLUMN c${i} int CHECK (id${'::int'.repeat(1000)} > 1);`),
  ),
  'very deep casts': fineSql(`ALTER TABLE users ADD COLUMN c int CHECK (id${'::int'.repeat(20_000)} > 1);\n`),
  'deep parentheses': sql(`SELECT ${'('.repeat(200_000)}1${')'.repeat(200_000)};\n`),
  'deep subqueries': sql(`SELECT ${'(SELECT '.repeat(50_000)}1${')'.repeat(50_000)};\n`),
  'a long sum': fineSql(`SELECT 1${' + 1'.repeat(100_000)};\n`),
  'deep CASE': sql(`SELECT ${'CASE WHEN '.repeat(50_000)}true${' THEN true END'.repeat(50_000)};\n`),
  'an unfinished routine': sql(`CREATE FUNCTION f() RETURNS int BEGIN ATOMIC ${'CASE '.repeat(100_000)};\n`),
  'comments in comments': slow(
    fineSql(`${'/*'.repeat(100_000)}${'*/'.repeat(100_000)} CREATE TABLE fine (id int);\n`),
  ),
  'many block comments': slow(fineSql(`${'/**/'.repeat(200_000)} CREATE TABLE fine (id int);\n`)),
  'an open comment': late(sql(`CREATE TABLE fine (id int);\n${'/*'.repeat(400_000)}`)),
  'a long operator': endless(sql(`SELECT 1 ${'-+'.repeat(200_000)} 1;\n`)),
  'dollar quotes': sql(`SELECT ${many(60_000, i => `$a${i}$`, ' ')};\n`),
  'closed dollar quotes': sql(`${'$a$x$a$;'.repeat(100_000)}\n`),
  backslashes: sql(`${'\\a\n'.repeat(200_000)}CREATE TABLE users (id int);\n`),
  'double backslashes': sql(`${'\\'.repeat(500_000)}\nCREATE TABLE users (id int);\n`),
  conditions: sql(`${'\\if true\n'.repeat(80_000)}CREATE TABLE users (id int);\n`),
  'inline copies': sql('COPY users FROM stdin;\n'.repeat(30_000)),
  'mixed line ends': sql(`${'\r\n\r\n\n\r'.repeat(100_000)}CREATE TABLE users (id int);\r`),
  'NUL characters': sql('CREATE TABLE fine (id int);\0\n'),
  'UTF-16': sql(Buffer.from('CREATE TABLE fine (id int);\n', 'utf16le')),
  'a long name': sql(`CREATE TABLE ${'a'.repeat(900_000)} (id int);\nCREATE TABLE users (id int);\n`),
  'a long quoted name': sql(
    `CREATE TABLE "${'""'.repeat(400_000)}" (id int);\nCREATE TABLE users (id int);\n`,
  ),
  'a huge number': sql(`SELECT ${'9'.repeat(900_000)};\nCREATE TABLE users (id int);\n`),
  'thousands of columns': late(sql(`CREATE TABLE wide (${many(50_000, i => `c${i} int`, ',')});\n`)),
  'a long list': fineSql(`DELETE FROM users WHERE id IN (${many(100_000, String, ',')});\n`),
  'thousands of statements': sql(`${'SELECT 1;\n'.repeat(90_000)}CREATE TABLE users (id int);\n`),
  'thousands of wrong statements': sql(`${'x;\n'.repeat(15_000)}`),
  'thousands of semicolons': sql(`${';'.repeat(900_000)}CREATE TABLE users (id int);\n`),
  'a file of 3 MB': sql(`CREATE TABLE fine (id int);\n${'-- x\n'.repeat(600_000)}`),
  'one line of 3 MB': sql(`SELECT '${'x'.repeat(3_000_000)}';\n`),
  placeholders: sql(`${'${'.repeat(400_000)}\nCREATE TABLE users (id int);\n`),
  'markers of other runners': sql(`${'-- +goose StatementBegin\n-- migrate:up x\n'.repeat(20_000)}x`),
  'a Prisma file of blank lines': {
    base: 'prisma',
    change: {
      'prisma/migrations/20240102000000_x/migration.sql': `${'\n \t'.repeat(300_000)}CREATE TABLE users (id int);\n`,
    },
  },
  // What PostgreSQL does.
  'a long message': sql(
    doBlock(`RAISE EXCEPTION USING MESSAGE = 'extension control file "' || repeat('a', 300000);`),
  ),
  'a message of quotes': sql(doBlock(`RAISE EXCEPTION USING MESSAGE = repeat('« "', 300000);`)),
  'a message of 100 MB': sql(doBlock(`RAISE EXCEPTION USING MESSAGE = repeat('a', 100000000);`)),
  'long details': sql(
    doBlock(
      `RAISE EXCEPTION USING MESSAGE = 'm', DETAIL = repeat('a://', 300000), HINT = repeat('"', 300000), TABLE = repeat('t', 300000);`,
    ),
  ),
  'a flood of notices': endless(
    sql(doBlock(`FOR i IN 1..100000000 LOOP RAISE NOTICE '%', repeat('x', 1000); END LOOP;`)),
  ),
  'an endless loop': endless(sql(doBlock('LOOP END LOOP;'))),
  'an endless query': endless(sql('SELECT count(*) FROM generate_series(1, 1000000000000);\n')),
  'endless recursion': slow(
    sql('CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT f() $$;\nSELECT f();\n'),
  ),
  'a text of 1 GB': endless(sql(`SELECT length(repeat('a', 1000000000));\nCREATE TABLE users (id int);\n`)),
  'rows without end': endless(
    sql('INSERT INTO users SELECT i, repeat(md5(i::text), 100) FROM generate_series(1, 100000000) i;\n'),
  ),
  'a slow expression of a pattern': slow(
    sql(`SELECT repeat('a', 50000) ~ '^(a*)*(a*)*\\1b$';\nCREATE TABLE users (id int);\n`),
  ),
  // Names and numbers of files.
  'a long path': {
    base: 'configured',
    change: { [`${'a'.repeat(200)}/migrations/0001_x.sql`]: 'CREATE TABLE fine (id int);\n' },
    fine: true,
  },
  'a deep path': {
    base: 'configured',
    change: { [`${'x/'.repeat(400)}migrations/0001_x.sql`]: 'CREATE TABLE fine (id int);\n' },
    fine: true,
  },
  'a long number': sqlNamed(`${'0'.repeat(120)}_${'1_'.repeat(50)}x.sql`),
  'a name of numbers': sqlNamed(`0003_${'9'.repeat(200)}.sql`),
  'thousands of files': late({
    base: 'sql',
    change: Object.fromEntries(
      Array.from({ length: 3000 }, (_, i) => [
        `migrations/${1000 + i}_x.sql`,
        'CREATE TABLE users (id int);\n',
      ]),
    ),
  }),
  'thousands of directories': late({
    base: 'sql',
    change: Object.fromEntries(
      Array.from({ length: 1000 }, (_, i) => [
        `d${i}/migrations/0001_x.sql`,
        'CREATE TABLE t (id int); CREATE TABLE t (id int);\n',
      ]),
    ),
  }),
  // Configuration.
  'a YAML bomb': config(
    `a: &a [x, x, x, x, x, x, x, x, x]\n${many(8, i => `${'bcdefghi'[i]}: &${'bcdefghi'[i]} [${Array(9).fill(`*${'abcdefgh'[i]}`)}]`)}\n`,
  ),
  'deep YAML': config('['.repeat(30_000)),
  'deep YAML by lines': config(many(2000, i => `${' '.repeat(i)}a:`)),
  'a huge configuration': config(many(60_000, i => `k${i}: 1`)),
  'keys in keys': config(`${'? '.repeat(3000)}a`),
  'a configuration of anchors': config('&a '.repeat(20_000)),
  // Python.
  'nested f-strings': djangoText(`x = ${'f"{'.repeat(60)}\n`),
  'nested f-strings, 200 KB': djangoText(`x = ${'f"{'.repeat(60_000)}\n`),
  'nested f-strings on many lines': djangoText('x = f"{\n'.repeat(60_000)),
  'nested f-strings of three quotes': djangoText(`x = ${`f"""{f'''{`.repeat(30_000)}\n`),
  'nested f-strings for Alembic': alembic('    pass', `x = ${'f"{'.repeat(60)}\n`),
  'strings that never end': djangoText(`x = """\n${'\\"""\n'.repeat(100_000)}`),
  'deep brackets': djangoText(`x = ${'['.repeat(300_000)}\n`),
  'deep closed brackets': { ...django('', `x = ${'('.repeat(190)}1${')'.repeat(190)}`), fine: true },
  'deep NOT in an operation': django(`migrations.RunSQL(${'not '.repeat(100_000)}'SELECT 1')`),
  'deep calls in an operation': django(`migrations.RunSQL(${'f('.repeat(100_000)}${')'.repeat(100_000)})`),
  'a long sum in an operation': django(`migrations.RunSQL('SELECT 1'${" + ';SELECT 1'".repeat(50_000)})`),
  'deep NOT in a function': alembic(`    x = ${'not '.repeat(100_000)}True`),
  'a long sum in a function': alembic(`    op.execute('SELECT 1'${" + ';SELECT 1'".repeat(50_000)})`),
  'deep calls': django('', `x = ${'f('.repeat(100_000)}${')'.repeat(100_000)}`),
  'deep NOT': django('', `x = ${'not '.repeat(100_000)}True`),
  'deep minus': django('', `x = ${'-'.repeat(300_000)}1`),
  'deep attributes': django('', `x = a${'.a'.repeat(200_000)}`),
  'deep subscripts': django('', `x = a${'[0]'.repeat(100_000)}`),
  'a long Python sum': django('', `x = 1${' + 1'.repeat(100_000)}`),
  'deep conditions': django('', `x = ${'1 if 1 else '.repeat(50_000)}1`),
  'deep lambdas': django('', `x = ${'lambda: '.repeat(50_000)}1`),
  'deep blocks': django('', `${many(800, i => `${' '.repeat(i)}if 1:`)}\n${' '.repeat(800)}pass`),
  'a long chain of elif': django('', `if 0:\n    pass\n${'elif 0:\n    pass\n'.repeat(30_000)}`),
  'a list of 300,000': django(
    `migrations.RunSQL([${"'SELECT 1',".repeat(60_000)}])`,
    `x = [${'1,'.repeat(300_000)}]`,
  ),
  'thousands of operations': django("migrations.RunSQL('SELECT 1'),".repeat(20_000)),
  'thousands of dependencies': {
    ...djangoText(
      `from django.db import migrations\nclass Migration(migrations.Migration):\n    dependencies = [${"('shop', '0001_initial'),".repeat(30_000)}]\n    operations = []\n`,
    ),
    // Django takes a dependency that is named twice.
    fine: true,
  },
  'a Python file of blank lines': djangoText(`${'\n'.repeat(900_000)}x`),
  'a Python file of tabs': djangoText(`${'\t\n'.repeat(400_000)}x`),
  'a Python file of comments': djangoText('# '.repeat(400_000)),
  'a Python file of 3 MB': djangoText(`x = '${'x'.repeat(3_000_000)}'\n`),
  'a huge range': alembic('    for i in range(10**12):\n        op.execute("SELECT 1")'),
  'an endless Python loop': alembic('    while True:\n        pass'),
  'an endless loop of statements': alembic('    while True:\n        op.execute("SELECT 1")'),
  'a Python memory bomb': alembic("    x = 'a' * 10**9\n    op.execute(x)"),
  'a growing Python text': alembic("    x = 'a'\n    while True:\n        x = x + x"),
  'a growing Python list': alembic('    x = [1]\n    while True:\n        x = x + x'),
  'a huge power': alembic('    x = 10 ** 10 ** 10\n    op.execute(str(x))'),
  'a huge shift': alembic('    x = 1 << 10 ** 9\n    op.execute(str(x))'),
  'a huge format': alembic("    op.execute('%1000000000d' % 1)"),
  'endless Python recursion': alembic('    f()', 'def f():\n    return f()\n\n\n'),
  'an exponential generator': alembic(
    '    x = [1]\n    for i in range(64):\n        x = [x, x]\n    op.execute(str(x))',
  ),
  'revision lines': alembicText(`${'revision=\r\t'.repeat(100_000)}`),
  'down_revision lines': alembicText(`${'down_revision:\r'.repeat(60_000)}\n`),
  'an ini bomb': {
    base: 'alembic',
    change: {
      'alembic.ini': `[alembic]\nscript_location = %(a0)s\n${many(9, i => `a${i} = ${`%(a${i + 1})s`.repeat(20)}`)}\na9 = x\n`,
      'alembic/versions/bbbb_x.py': revision('bbbb', "'aaaa'", '    pass'),
    },
  },
  'an ini of blanks': {
    base: 'alembic',
    change: {
      'alembic.ini': `[alembic]\nscript_location = alembic\nx${'\t'.repeat(200_000)}:${'\t'.repeat(200_000)}\n${'%('.repeat(100_000)}`,
      'alembic/versions/bbbb_x.py': revision('bbbb', "'aaaa'", "    op.create_table('users')"),
    },
  },
}

function sqlNamed(name: string): Hostile {
  return { base: 'sql', change: { [`migrations/${name}`]: 'CREATE TABLE users (id int);\n' } }
}
