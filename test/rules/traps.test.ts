import { describe, expect, it } from 'vitest'
import { alembicHazards } from '../../src/frameworks/alembic/hazards.ts'
import { djangoHazards } from '../../src/frameworks/django/django.ts'
import { applyEdits, type Fix } from '../../src/model/fix.ts'
import { alembicInitial } from '../../src/rules/examples.ts'
import { checkFiles } from '../support/gate.ts'

const indented = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map(line => `    ${line}`)
    .join('\n')

function revision(upgrade: string, downgrade = 'pass', more = ''): string {
  return `from alembic import op\nimport sqlalchemy as sa\n${more}\nrevision = "a2"\ndown_revision = "a1"\n\n\ndef upgrade():\n${indented(upgrade)}\n\n\ndef downgrade():\n${indented(downgrade)}\n`
}

function runPython(body: string, more = ''): string {
  return `from django.db import migrations, transaction, connection\n\n\ndef forwards(apps, schema_editor):\n${indented(body)}\n\n\nclass Migration(migrations.Migration):\n    dependencies = [("shop", "0001_initial")]\n${more}    operations = [migrations.RunPython(forwards, migrations.RunPython.noop)]\n`
}

async function caught(text: string, read = alembicHazards): Promise<string[]> {
  return (await read(text)).flatMap(hazard =>
    hazard.kind === 'swallowed-error' ? [`${hazard.handler} <- ${hazard.call}`] : [],
  )
}

async function dropped(text: string): Promise<string[]> {
  return (await alembicHazards(text)).flatMap(hazard =>
    hazard.kind === 'unguarded-drop' ? [hazard.object] : [],
  )
}

const create = 'op.create_table("t", sa.Column("id", sa.Integer()))'

describe('swallowed-database-error in Alembic', () => {
  it.each([
    ['a bare except', `try:\n    ${create}\nexcept:\n    pass`, 'except'],
    [
      'the report’s own',
      `try:\n    ${create}\nexcept Exception as e:\n    if "already exists" in str(e).lower():\n        print("skipping")\n    else:\n        raise`,
      'except Exception as e',
    ],
    [
      'a class of SQLAlchemy',
      `try:\n    ${create}\nexcept sa.exc.ProgrammingError:\n    pass`,
      'except sa.exc.ProgrammingError',
    ],
    [
      'a class of psycopg',
      `try:\n    ${create}\nexcept psycopg2.errors.DuplicateTable as e:\n    pass`,
      'except psycopg2.errors.DuplicateTable as e',
    ],
    [
      'one of several',
      `try:\n    ${create}\nexcept (KeyError, sa.exc.OperationalError):\n    return`,
      'except (KeyError, sa.exc.OperationalError)',
    ],
    [
      'raised on one path only',
      `try:\n    ${create}\nexcept Exception:\n    if strict:\n        raise`,
      'except Exception',
    ],
    [
      'left before the raise',
      `try:\n    ${create}\nexcept Exception:\n    if known:\n        return\n    raise`,
      'except Exception',
    ],
    [
      'a savepoint around the try, which can’t be released any more',
      `with op.get_bind().begin_nested():\n    try:\n        ${create}\n    except Exception:\n        pass`,
      'except Exception',
    ],
    [
      'suppress',
      `with contextlib.suppress(sa.exc.ProgrammingError):\n    ${create}`,
      'contextlib.suppress(sa.exc.ProgrammingError)',
    ],
    [
      'inside of a loop and an if',
      `for name in names:\n    if name:\n        try:\n            ${create}\n        except Exception:\n            continue`,
      'except Exception',
    ],
    [
      'PostgreSQL’s own branch',
      `if op.get_bind().dialect.name == "postgresql":\n    try:\n        ${create}\n    except Exception:\n        pass`,
      'except Exception',
    ],
    [
      'a rollback, which takes the whole migration back',
      `try:\n    ${create}\nexcept Exception:\n    conn.rollback()`,
      'except Exception',
    ],
  ])('is reported: %s', async (_what, body, handler) => {
    expect(await caught(revision(body))).toEqual([`${handler} <- op.create_table`])
  })

  it.each([
    [
      'a connection',
      'try:\n    conn = op.get_bind()\n    conn.execute(sa.text("drop table x"))\nexcept Exception:\n    pass',
      'conn.execute',
    ],
    [
      'the bind itself',
      'try:\n    op.get_bind().execute(sa.text("drop table x"))\nexcept Exception:\n    pass',
      'op.get_bind.execute',
    ],
    [
      'a batch',
      'try:\n    with op.batch_alter_table("t") as batch_op:\n        batch_op.drop_column("c")\nexcept Exception:\n    pass',
      'op.batch_alter_table',
    ],
    [
      'a type',
      'try:\n    status.create(op.get_bind(), checkfirst=False)\nexcept Exception:\n    pass',
      'status.create',
    ],
  ])('knows what may fail: %s', async (_what, body, call) => {
    expect(await caught(revision(body))).toEqual([`except Exception <- ${call}`])
  })

  it('follows functions of the file, on both sides of the try', async () => {
    const helper = `\ndef safely(make):\n    try:\n        ${create}\n    except Exception:\n        pass\n`
    expect(await caught(revision('safely(1)', 'pass', helper))).toEqual([
      'except Exception <- op.create_table',
    ])
    expect(await caught(revision('pass', 'pass', helper))).toEqual([])
    const outer = `\ndef make():\n    ${create}\n`
    expect(await caught(revision('try:\n    make()\nexcept Exception:\n    pass', 'pass', outer))).toEqual([
      'except Exception <- make',
    ])
    const endless = `\ndef a():\n    b()\n\ndef b():\n    a()\n`
    expect(await caught(revision('try:\n    a()\nexcept Exception:\n    pass', 'pass', endless))).toEqual([])
  })

  it.each([
    [
      'a context manager of the file that opens a savepoint',
      `try:\n    with savepoint():\n        ${create}\nexcept Exception:\n    pass`,
    ],
    [
      'a context manager of the file that opens a connection of its own',
      'try:\n    with own(op.get_bind()) as mine:\n        mine.execute(sa.text("update t set a = b"))\nexcept Exception:\n    pass',
    ],
    [
      'a helper that is given that connection',
      'with own(op.get_bind()) as other:\n    copy(other)\n    try:\n        store(other)\n    except Exception:\n        pass',
    ],
    [
      'an operation that asks for itself',
      'with contextlib.suppress(sa.exc.DatabaseError):\n    op.drop_index("i", table_name="t", if_exists=True)',
    ],
  ])('is silent about %s', async (_what, body) => {
    const managers =
      '\n@contextmanager\ndef savepoint():\n    with op.get_bind().begin_nested():\n        yield\n\n@contextmanager\ndef own(conn):\n    with conn.engine.begin() as fresh:\n        yield fresh\n\ndef copy(other):\n    try:\n        other.execute("update t set a = b")\n    except Exception:\n        pass\n\ndef store(c):\n    c.execute("update t set a = b")\n'
    expect(await caught(revision(body, 'pass', managers))).toEqual([])
  })

  it('still says what a context manager does not protect', async () => {
    const managers =
      '\n@contextmanager\ndef logged():\n    with op.get_bind().begin_nested():\n        print(1)\n    yield\n\n@contextmanager\ndef own(conn):\n    with conn.engine.begin() as fresh:\n        yield fresh\n'
    const body = `try:\n    with logged():\n        ${create}\nexcept Exception:\n    pass\ntry:\n    with own(op.get_bind()) as other:\n        op.drop_table("t")\nexcept Exception:\n    pass`
    expect(await caught(revision(body, 'pass', managers))).toEqual([
      'except Exception <- op.create_table',
      'except Exception <- op.drop_table',
    ])
  })

  it('warns of the downgrade, and says that it is one', async () => {
    const body = 'try:\n    op.drop_table("t")\nexcept Exception:\n    pass'
    const { report } = await checkFiles(
      { start: alembicInitial, change: { 'alembic/versions/a2_t.py': revision('pass', body) } },
      { replay: 'off' },
    )
    expect(report.findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'warning swallowed-database-error',
    ])
    expect(report.findings[0]?.message).toContain('can be applied, but not undone')
  })

  it('reads other names of op and of what is caught', async () => {
    const text = revision(
      'try:\n    o.drop_table("t")\nexcept EXPECTED:\n    pass',
      'pass',
      'EXPECTED = (sa.exc.ProgrammingError,)',
    )
    expect(await caught(text.replace('import op', 'import op as o'))).toEqual([
      'except EXPECTED <- o.drop_table',
    ])
  })

  it('says each of two, and looks at downgrade(), too', async () => {
    const body = `try:\n    ${create}\nexcept Exception:\n    pass`
    expect(await caught(revision(`${body}\n${body}`, body))).toHaveLength(3)
  })

  it.each([
    ['raised again', `try:\n    ${create}\nexcept Exception:\n    print("no")\n    raise`],
    [
      'raised again on each path',
      `try:\n    ${create}\nexcept Exception as e:\n    if "x" in str(e):\n        raise RuntimeError("x") from e\n    else:\n        raise`,
    ],
    [
      'a savepoint inside of the try',
      `try:\n    with op.get_bind().begin_nested():\n        ${create}\nexcept Exception:\n    pass`,
    ],
    [
      'a savepoint with a name',
      `try:\n    with connection.begin_nested() as nested:\n        ${create}\nexcept Exception:\n    pass`,
    ],
    [
      'a savepoint by hand',
      `nested = op.get_bind().begin_nested()\ntry:\n    ${create}\n    nested.commit()\nexcept Exception:\n    nested.rollback()`,
    ],
    [
      'a savepoint in SQL',
      `op.execute("SAVEPOINT s")\ntry:\n    ${create}\nexcept Exception:\n    op.execute("ROLLBACK TO SAVEPOINT s")`,
    ],
    [
      'an autocommit block',
      `with op.get_context().autocommit_block():\n    try:\n        op.execute("create index concurrently i on t (a)")\n    except Exception:\n        pass`,
    ],
    [
      'an autocommit block inside',
      `try:\n    with op.get_context().autocommit_block():\n        op.execute("create index concurrently i on t (a)")\nexcept Exception:\n    pass`,
    ],
    ['nothing of the database', 'try:\n    import json5\nexcept Exception:\n    json5 = None'],
    [
      'only looking',
      'try:\n    columns = sa.inspect(op.get_bind()).get_columns("t")\nexcept Exception:\n    columns = []',
    ],
    ['errors of other kinds', `try:\n    ${create}\nexcept (KeyError, ValueError):\n    pass`],
    ['what the inspector raises', 'try:\n    op.drop_table(name)\nexcept sa.exc.NoSuchTableError:\n    pass'],
    [
      'another database',
      `if op.get_bind().dialect.name == "sqlite":\n    try:\n        ${create}\n    except Exception:\n        pass`,
    ],
    [
      'another database, the other way round',
      `if op.get_bind().dialect.name == "postgresql":\n    ${create}\nelse:\n    try:\n        ${create}\n    except Exception:\n        pass`,
    ],
    ['finally alone', `try:\n    ${create}\nfinally:\n    print("done")`],
    [
      'in a text',
      `"""\ntry:\n    op.create_table("t")\nexcept Exception:\n    pass\n"""\nop.drop_table("t")`,
    ],
    [
      'a function that nobody calls',
      `def unused():\n    try:\n        ${create}\n    except Exception:\n        pass`,
    ],
  ])('is silent: %s', async (_what, body) => {
    expect(await caught(revision(body))).toEqual([])
  })
})

describe('swallowed-database-error in Django', () => {
  const statement = 'schema_editor.execute("alter table t add column c int")'

  it.each([
    ['the schema editor', `try:\n    ${statement}\nexcept Exception:\n    pass`, 'schema_editor.execute'],
    [
      'a cursor',
      'with connection.cursor() as cursor:\n    try:\n        cursor.execute("drop table t")\n    except ProgrammingError:\n        pass',
      'cursor.execute',
    ],
    [
      'an operation',
      'try:\n    schema_editor.add_field(Model, field)\nexcept Exception:\n    pass',
      'schema_editor.add_field',
    ],
    [
      'atomic around the try',
      `with transaction.atomic():\n    try:\n        ${statement}\n    except Exception:\n        pass`,
      'schema_editor.execute',
    ],
  ])('is reported: %s', async (_what, body, call) => {
    expect(await caught(runPython(body), djangoHazards)).toEqual([
      expect.stringMatching(new RegExp(`<- ${call}$`)),
    ])
  })

  it.each([
    [
      'atomic inside of the try',
      runPython(`try:\n    with transaction.atomic():\n        ${statement}\nexcept Exception:\n    pass`),
    ],
    [
      'savepoints by hand',
      runPython(
        `sid = transaction.savepoint()\ntry:\n    ${statement}\nexcept Exception:\n    transaction.savepoint_rollback(sid)`,
      ),
    ],
    [
      'a migration without a transaction',
      runPython(`try:\n    ${statement}\nexcept Exception:\n    pass`, '    atomic = False\n'),
    ],
    [
      'rows that are not there',
      runPython('try:\n    Model.objects.get(pk=1)\nexcept Model.DoesNotExist:\n    pass'),
    ],
    [
      'another database',
      runPython(
        `if schema_editor.connection.vendor == "sqlite":\n    try:\n        ${statement}\n    except Exception:\n        pass`,
      ),
    ],
    [
      'a function that is not run',
      runPython(`try:\n    ${statement}\nexcept Exception:\n    pass`).replace(
        'RunPython(forwards',
        'RunPython(other',
      ),
    ],
  ])('is silent: %s', async (_what, text) => {
    expect(await caught(text, djangoHazards)).toEqual([])
  })
})

describe('unguarded-downgrade', () => {
  const guard = 'tables = sa.inspect(op.get_bind()).get_table_names()\nif "t" not in tables:\n    '

  it.each([
    ['the inspector', `${guard}${create}`, 'op.drop_table("t")', 'table "t"'],
    ['a function that asks', `if not there("t"):\n    ${create}`, 'op.drop_table("t")', 'table "t"'],
    [
      'information_schema',
      `found = op.get_bind().execute(sa.text("select 1 from information_schema.tables where table_name = 't'")).scalar()\nif not found:\n    ${create}`,
      'op.drop_table("t")',
      'table "t"',
    ],
    [
      'leaving early',
      `if sa.inspect(op.get_bind()).has_table("t"):\n    return\n${create}`,
      'op.drop_table("t")',
      'table "t"',
    ],
    ['if_not_exists', 'op.create_table("t", if_not_exists=True)', 'op.drop_table("t")', 'table "t"'],
    [
      'SQL on both sides',
      'op.execute("CREATE TABLE IF NOT EXISTS t (id int)")',
      'op.execute("DROP TABLE t")',
      'table "t"',
    ],
    [
      'a column',
      'op.execute("ALTER TABLE t ADD COLUMN IF NOT EXISTS c int")',
      'op.drop_column("t", "c")',
      'column "c" of table "t"',
    ],
    [
      'a column of a batch',
      'columns = [c["name"] for c in sa.inspect(op.get_bind()).get_columns("t")]\nwith op.batch_alter_table("t") as batch:\n    if "c" not in columns:\n        batch.add_column(sa.Column("c", sa.Integer()))',
      'with op.batch_alter_table("t") as b:\n    b.drop_column("c")',
      'column "c" of table "t"',
    ],
    [
      'an index',
      'op.create_index("i", "t", ["c"], if_not_exists=True)',
      'op.drop_index("i", table_name="t")',
      'index "i"',
    ],
    ['a name in a constant', `${guard}op.create_table(TABLE)`, 'op.drop_table(TABLE)', 'table "t"'],
  ])('is reported: %s', async (_what, up, down, object) => {
    const more = 'TABLE = "t"\n\ndef there(name):\n    return sa.inspect(op.get_bind()).has_table(name)\n'
    expect(await dropped(revision(up, down, more))).toEqual([object])
  })

  it.each([
    ['no guard', create, 'op.drop_table("t")'],
    [
      'a guarded drop',
      `${guard}${create}`,
      'if "t" in sa.inspect(op.get_bind()).get_table_names():\n    op.drop_table("t")',
    ],
    [
      'DROP IF EXISTS',
      'op.execute("CREATE TABLE IF NOT EXISTS t (id int)")',
      'op.execute("DROP TABLE IF EXISTS t")',
    ],
    ['another table', `${guard}${create}`, 'op.drop_table("other")'],
    ['a condition about something else', `if settings.DEBUG:\n    ${create}`, 'op.drop_table("t")'],
    ['made without a guard as well', `${guard}${create}\nop.create_table("t")`, 'op.drop_table("t")'],
    ['nothing dropped', `${guard}${create}`, 'pass'],
    ['a name that is computed', `${guard}op.create_table(prefix + "t")`, 'op.drop_table(prefix + "t")'],
  ])('is silent: %s', async (_what, up, down) => {
    expect(await dropped(revision(up, down))).toEqual([])
  })
})

describe('the fix of a swallowed error', () => {
  const swallowing = revision(`try:\n    ${create}\n    op.execute("select 1")\nexcept Exception:\n    pass`)

  it('puts the body into a savepoint; then the rule is silent, and its fix has nothing to do', async () => {
    const check = async (text: string) =>
      (await checkFiles({ start: alembicInitial, change: { 'alembic/versions/a2_t.py': text } })).report
    const [finding] = (await check(swallowing)).findings
    expect(finding?.rule).toBe('swallowed-database-error')
    const [fix] = finding?.fixes ?? []
    const fixed = applyEdits(swallowing, (fix as Fix | undefined)?.edits ?? [])
    expect(fixed).toContain(
      '    try:\n        with op.get_bind().begin_nested():\n            op.create_table("t", sa.Column("id", sa.Integer()))\n            op.execute("select 1")\n    except Exception:\n',
    )
    expect((await check(fixed)).findings).toEqual([])
  })

  it('keeps line ends, and leaves texts over several lines alone', async () => {
    const [hazard] = await alembicHazards(swallowing.replaceAll('\n', '\r\n'))
    expect(hazard?.kind === 'swallowed-error' && hazard.body).toBeTruthy()
    const [long] = await alembicHazards(
      revision('try:\n    op.execute("""\nselect 1\n""")\nexcept Exception:\n    pass'),
    )
    expect(long?.kind === 'swallowed-error' && long.body).toBeFalsy()
    const [oneLine] = await alembicHazards(revision('try: op.execute("x")\nexcept Exception: pass'))
    expect(oneLine?.kind === 'swallowed-error' && oneLine.body).toBeFalsy()
  })
})

describe('hostile files', () => {
  it.each([
    [
      'deep nesting',
      revision(
        `${Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}if x:`).join('\n')}\n${' '.repeat(400)}try:\n${' '.repeat(401)}op.drop_table("t")\n${' '.repeat(400)}except Exception:\n${' '.repeat(401)}pass`,
      ),
    ],
    [
      'deep brackets',
      revision(`try:\n    op.execute(${'('.repeat(5000)}1${')'.repeat(5000)})\nexcept Exception:\n    pass`),
    ],
    [
      'many operations',
      revision(`try:\n${`    op.drop_table("t")\n`.repeat(20_000)}except Exception:\n    pass`),
    ],
    [
      'many handlers',
      revision(
        Array.from({ length: 3000 }, () => 'try:\n    op.drop_table("t")\nexcept Exception:\n    pass').join(
          '\n',
        ),
      ),
    ],
    [
      'context managers that open each other',
      revision(
        'with m0():\n    pass\n'.repeat(500),
        'pass',
        Array.from(
          { length: 500 },
          (_, i) =>
            `def m${i}():\n  try: pass\n  except Exception: pass\n${Array.from({ length: 9 }, (_one, j) => `  with m${(i + j) % 500}(): yield\n`).join('')}`,
        ).join('\n'),
      ),
    ],
    ['names that lead in circles', revision(`if a:\n    ${create}`, 'op.drop_table(a)', 'a = b\nb = a\n')],
    ['garbage', `except try drop if ${'\u0000([{'.repeat(3000)}`],
    ['half a file', revision(`try:\n    ${create}\nexcept Exc`).slice(0, -60)],
  ])('%s ends soon', async (_what, text) => {
    const from = performance.now()
    await alembicHazards(text)
    await djangoHazards(`${text}\nRunPython(upgrade)`)
    expect(performance.now() - from).toBeLessThan(15_000)
  })
})
