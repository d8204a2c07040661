import { describe, expect, it } from 'vitest'
import { readJavaMigration } from '../../src/frameworks/flyway/java.ts'
import { checkFiles } from '../support/gate.ts'

interface Parts {
  members?: string
  imports?: readonly string[]
  before?: string
  after?: string
  head?: string
}

const api = 'org.flywaydb.core.api.migration'
const path = 'src/main/java/db/migration/V2__B.java'

function java(body: string, { members = '', imports = [], before = '', after = '', head }: Parts = {}) {
  const all = [`${api}.BaseJavaMigration`, `${api}.Context`, 'java.sql.*', ...imports]
  return `package db.migration;
${all.map(one => `import ${one};`).join('\n')}
${before}
${head ?? 'public class V2__B extends BaseJavaMigration'} {
${members}
  @Override
  public void migrate(Context context) throws Exception {
    Connection c = context.getConnection();
    Statement s = c.createStatement();
${body}
  }
}
${after}`
}

const run = 's.execute("A");'
const spring = [
  'org.springframework.jdbc.core.JdbcTemplate',
  'org.springframework.jdbc.datasource.SingleConnectionDataSource',
]

async function sent(text: string, at = path): Promise<string[]> {
  return (await readJavaMigration(text, at)).sent.map(one => (one.kind === 'sql' ? one.text : one.kind))
}

/** Programs of which a careless reader would take something for known. */
const misread: readonly [what: string, text: string][] = [
  // What does not run, or not for certain.
  ['if (false)', java(`if (false) { ${run} }`)],
  ['if (false) without braces', java(`if (false)\n ${run}`)],
  ['a condition that asks', java(`if (c.getMetaData() != null) { ${run} }`)],
  ['a return before it', java(`if (c.isReadOnly()) return;\n${run}`)],
  ['a return in a block', java(`{ if (DONE) return; }\n${run}`)],
  ['a throw before it', java(`if (NEW) throw new IllegalStateException();\n${run}`)],
  ['an assertion', java(`assert NEW : "no";\n${run}`)],
  ['a loop', java(`for (int i = 0; i < 2; i++) { ${run} }`)],
  ['a loop over nothing', java(`for (String one : new String[0]) { ${run} }`)],
  ['a loop that does not end', java(`${run}\nwhile (true) { }`)],
  ['do and while', java(`do { ${run} } while (s.getMoreResults());`)],
  ['a switch', java(`switch (1) { case 2: ${run} }`)],
  ['a switch of arrows', java(`switch (x) { case 2 -> s.execute("A"); default -> { } }`)],
  ['a ternary', java('s.execute(NEW ? "A" : "B");')],
  ['and', java('boolean b = NEW && s.execute("A");')],
  ['a lambda that nobody calls', java(`Runnable r = () -> { ${run} };`)],
  ['a lambda of one expression', java('Call r = () -> s.execute("A");')],
  ['a class without a name', java(`new Thread() { public void run() { ${run} } };`)],
  ['a class in the method', java(`class Inner { void go() { ${run} } }`)],
  ['a label', java(`x: { if (NEW) break x; ${run} }`)],
  ['a lock', java(`synchronized (this) { ${run} }`)],
  // Failures that are caught.
  ['a failure that is forgotten', java(`try { ${run} } catch (SQLException e) { }`)],
  ['a failure that is logged', java(`try { ${run} } catch (SQLException e) { e.printStackTrace(); }`)],
  [
    'a failure that is thrown on a condition',
    java(`try { ${run} } catch (SQLException e) { if (NEW) return; throw e; }`),
  ],
  ['one of two failures', java(`try { ${run} } catch (SQLException e) { throw e; } catch (Exception e) { }`)],
  ['a finally that returns', java(`try { ${run} } finally { return; }`)],
  [
    'a failure that is thrown and caught outside',
    java(`try { try { ${run} } catch (SQLException e) { throw e; } } catch (Exception e) { }`),
  ],
  // Texts.
  ['a text that is put together later', java('String q = "A";\nq += " B";\ns.execute(q);')],
  ['a text with two values', java('String q = "A";\nq = "B";\ns.execute(q);')],
  ['a text with two values in a condition', java('String q = "A";\nif (NEW) q = "B";\ns.execute(q);')],
  ['a text that a loop makes', java('String q = "";\nfor (int i = 0; i < 3; i++) q += i;\ns.execute(q);')],
  ['a field that hides nothing', java('s.execute(Q);', { members: 'static String Q = "A";' })],
  ['a field that is final, but no text', java('s.execute("" + Q);', { members: 'final int Q = 1;' })],
  [
    'a field that gets its value in the method',
    java('String q = "A" + last;\nlast = "B";\ns.execute(q);', { members: 'String last;' }),
  ],
  ['a parameter of the method', java('s.execute(context.toString());')],
  ['a character', java("s.execute('A' + 'B' + \"\");")],
  ['a number', java('s.execute("A" + 1 + 1);')],
  ['nothing in a text', java('String q = null;\ns.execute("A" + q);')],
  ['a method of a text', java('s.execute("A %s".formatted("b"));')],
  ['a builder', java('s.execute(new StringBuilder("A").append("B").toString());')],
  ['an octal number', java('s.execute("A\\061");')],
  ['an escape of Unicode', java('s.execute("A\\u0022);//");')],
  ['a comment that a carriage return ends', java(`// x\r s.execute("B");\n${run}`)],
  ['a variable with other letters', java('String qé = "A";\nqé += "B";\ns.execute(qé);')],
  ['an escape of Unicode in a comment', java(`// \\u000a s.execute("B");\n${run}`)],
  ['the constant of another class', java('s.execute(Other.SQL);')],
  ['the constant of another import', java('s.execute(SQL);', { imports: ['static com.example.Other.SQL'] })],
  [
    'a variable with the name of the class',
    java('Other V2__B = new Other();\ns.execute(V2__B.Q);', { members: 'static final String Q = "A";' }),
  ],
  ['an annotation that changes a variable', java('@Trimmed String q = "A ";\ns.execute(q);')],
  // Statements and connections.
  ['another connection', java('DriverManager.getConnection("x").createStatement().execute("A");')],
  [
    'a connection of the configuration',
    java('context.getConfiguration().getDataSource().getConnection().createStatement().execute("A");'),
  ],
  ['a connection that is another one later', java('c = other();\nc.createStatement().execute("A");')],
  [
    'a context that is another one',
    java('context = other();\ncontext.getConnection().createStatement().execute("A");'),
  ],
  [
    'a statement of another connection',
    java('try (Statement t = other.createStatement()) { t.execute("A"); }'),
  ],
  [
    'a variable that hides a field',
    java('{ Statement t = c.createStatement(); }\nt.execute("A");', { members: 'Statement t;' }),
  ],
  [
    'a field that a variable hid',
    java('try (Statement t = c.createStatement()) { } finally { t.execute("A"); }', {
      members: 'Statement t;',
    }),
  ],
  ['a statement that is closed', java(`s.close();\n${run}`)],
  ['a statement that is closed under another name', java(`Statement t = s;\nt.close();\n${run}`)],
  ['a connection that is closed', java(`${run}\nc.close();`)],
  [
    'a connection as a resource',
    java('try (Connection d = context.getConnection()) { d.createStatement().execute("A"); }'),
  ],
  ['a resource without a declaration', java(`try (s) { ${run} }`)],
  ['setAutoCommit', java(`c.setAutoCommit(true);\n${run}`)],
  ['rollback', java(`${run}\nc.rollback();`)],
  ['commit', java(`${run}\nc.commit();`)],
  ['rollback in a text', java(`${run}\ns.execute("rollback");`)],
  ['a schema of the connection', java(`c.setSchema("x");\n${run}`)],
  ['escapes that are switched off', java(`s.setEscapeProcessing(false);\n${run}`)],
  ['a batch that is cleared', java('s.addBatch("A");\ns.clearBatch();\ns.executeBatch();')],
  ['a batch on a condition', java('if (NEW) s.addBatch("update a set x = 1");\ns.executeBatch();')],
  ['a batch that gives rows', java('s.addBatch("select 1");\ns.executeBatch();')],
  ['a batch of an object that has no name', java('c.createStatement().addBatch("A");')],
  ['an update that gives rows', java('s.executeUpdate("insert into a values (1) returning x");')],
  ['a query', java('s.executeQuery("select 1");')],
  ['rows', java('s.execute("A", Statement.RETURN_GENERATED_KEYS);')],
  ['an escape of JDBC', java('s.execute("select {d \'2020-01-01\'}");')],
  [
    'a function with a body that drivers cut',
    java('s.execute("create function f() returns int begin atomic select 1; end");'),
  ],
  ['COPY', java('s.execute("copy a from stdin");')],
  [
    'a parameter',
    java('PreparedStatement p = c.prepareStatement("update a set x = ?");\np.setInt(1, 2);\np.execute();'),
  ],
  ['a parameter without a value', java('c.prepareStatement("update a set x = ?").execute();')],
  [
    'a text for a prepared statement',
    java('PreparedStatement p = c.prepareStatement("A");\np.execute("B");'),
  ],
  ['keys of a prepared statement', java('c.prepareStatement("A", 1).execute();')],
  // Spring.
  ['a template of nobody', java('new JdbcTemplate(new SingleConnectionDataSource(c, true)).execute("A");')],
  [
    "a template of the project's",
    java('new JdbcTemplate(new SingleConnectionDataSource(c, true)).execute("A");', {
      imports: ['com.example.JdbcTemplate', spring[1] ?? ''],
    }),
  ],
  ['a template of another source', java('new JdbcTemplate(dataSource).execute("A");', { imports: spring })],
  [
    'a source with methods of its own',
    java('new JdbcTemplate(new SingleConnectionDataSource(c, true) { }).execute("A");', { imports: spring }),
  ],
  [
    'a template with values',
    java('new JdbcTemplate(new SingleConnectionDataSource(c, true)).update("A ?", 1);', { imports: spring }),
  ],
  [
    'a template that calls back',
    java(
      'new JdbcTemplate(new SingleConnectionDataSource(c, true)).execute((Connection d) -> { return null; });',
      { imports: spring },
    ),
  ],
  // Other methods, other classes.
  [
    'a helper',
    java('go(s);', { members: 'private void go(Statement t) throws SQLException { t.execute("A"); }' }),
  ],
  ['a method of the base', java(`${run}\nsuper.toString();`)],
  ['a method by its name', java('go(s::execute);')],
  [
    'the value of a call',
    java('int n = s.executeUpdate("delete from a");\nif (n > 1) throw new IllegalStateException();'),
  ],
  [
    'a method of its own called execute',
    java('execute("A");', { members: 'private void execute(String q) { }' }),
  ],
  ['two classes in a file', java(run, { after: 'class Other { }' })],
  ['two methods of that name', java(run, { members: 'private void migrate(Connection d) { }' })],
  ['an initialiser', java(run, { members: '{ seed(); }' })],
  ['an initialiser of the class', java(run, { members: 'static { seed(); }' })],
  ['a constructor', java(run, { members: 'public V2__B() { seed(); }' })],
  ['a field that runs something', java(run, { members: 'static final int N = seed();' })],
  [
    'a logger of another kind',
    java(run, {
      members: 'static final Logger LOG = Logger.getLogger("x");',
      imports: ['com.example.Logger'],
    }),
  ],
  [
    'a logger that runs something',
    java(run, {
      members: 'static final Logger LOG = LoggerFactory.getLogger(seed());',
      imports: ['org.slf4j.LoggerFactory'],
    }),
  ],
  ['a class within, by the name of another', java(run, { members: 'static class JdbcTemplate { }' })],
  [
    'a log of what runs something',
    java(`${run}\nLOG.info("x", seed(c));`, {
      members: 'static final Logger LOG = LoggerFactory.getLogger("x");',
      imports: ['org.slf4j.LoggerFactory'],
    }),
  ],
  // What Flyway makes of the class.
  ['a base of the project', java(run).replace(`${api}.BaseJavaMigration`, 'com.example.BaseJavaMigration')],
  ['a base that no import names', java(run).replace(`${api}.BaseJavaMigration`, `${api}.*`)],
  ['an interface more', java(run, { head: 'public class V2__B extends BaseJavaMigration implements Other' })],
  ['abstract', java(run, { head: 'public abstract class V2__B extends BaseJavaMigration' })],
  ['not public', java(run, { head: 'class V2__B extends BaseJavaMigration' })],
  ['another name', java(run, { head: 'public class V3__B extends BaseJavaMigration' })],
  [
    'an annotation that decides',
    java(run, { head: '@Profile("dev") public class V2__B extends BaseJavaMigration' }),
  ],
  [
    'a bean, which Flyway may find twice',
    java(run, {
      head: '@Component public class V2__B extends BaseJavaMigration',
      imports: ['org.springframework.stereotype.Component'],
    }),
  ],
  [
    'an annotation by the name of another',
    java(run, {
      head: '@Deprecated public class V2__B extends BaseJavaMigration',
      imports: ['com.example.Deprecated'],
    }),
  ],
  ['an annotation on the method', java(run).replace('@Override', '@Async')],
  ['another package', java(run).replace('package db.migration', 'package db.other')],
  ['a part of the package', java(run).replace('package db.migration', 'package migration')],
  [
    'another version',
    java(run, {
      members: 'public MigrationVersion getVersion() { return MigrationVersion.fromVersion("9"); }',
      imports: ['org.flywaydb.core.api.MigrationVersion'],
    }),
  ],
  [
    'a version that is computed',
    java(run, { members: 'public MigrationVersion getVersion() { return version(); }' }),
  ],
  [
    'a transaction on a condition',
    java(run, { members: 'public boolean canExecuteInTransaction() { return NEW; }' }),
  ],
  ['no transaction in a comment', java(run, { members: '// canExecuteInTransaction() { return false; }' })],
  [
    'several statements outside of a transaction',
    java('s.execute("A; B");', { members: 'public boolean canExecuteInTransaction() { return false; }' }),
  ],
  [
    'a checksum that runs something',
    java(run, { members: 'public Integer getChecksum() { return seed(); }' }),
  ],
  ['a method that Flyway may call', java(run, { members: 'public boolean isUndo() { return true; }' })],
  ['broken', java(`${run} }`)],
]

describe('of this migration in Java not all is claimed', () => {
  it.each(misread)('%s', async (_, text) => {
    expect(await sent(text)).toContain('unread')
  })
})

it.each([
  ['a switch', 'switch (x) { case 1: return; }'],
  ['a loop', 'while (NEW) { return; }'],
  ['a loop over something', 'for (String one : all) { return; }'],
  ['a label', 'x: { if (NEW) return; }'],
  ['a lock', 'synchronized (this) { return; }'],
])('what comes after %s that may leave the method is not certain', async (_, before) => {
  const { effects } = await readJavaMigration(java(`${before}\ns.execute("create table a (id int)");`), path)
  expect(effects.filter(one => one.kind === 'creates' && !one.guarded)).toEqual([])
})

/** Programs that look as if they were not known. */
const known: readonly [what: string, text: string, sql: string[]][] = [
  [
    'two variables of one name',
    java(
      'try (Statement t = c.createStatement()) { t.execute("A"); }\ntry (Statement t = c.createStatement()) { t.execute("B"); }',
    ),
    ['A', 'B'],
  ],
  [
    'a variable that hides a constant',
    java('String Q = "B";\ns.execute(Q);\ns.execute(this.Q);', { members: 'static final String Q = "A";' }),
    ['B', 'A'],
  ],
  [
    'a constant before a variable of its name',
    java('s.execute(Q);\nString Q = "B";\ns.execute(Q);', { members: 'static final String Q = "A";' }),
    ['A', 'B'],
  ],
  [
    'a batch after what is written after it',
    java('s.addBatch("update a set x = 1");\ns.execute("A");\ns.executeBatch();'),
    ['A', 'update a set x = 1'],
  ],
  ['a batch that is never executed', java('s.addBatch("update a set x = 1");'), []],
  ['a statement in a comment', java(`/* s.execute("B"); */ ${run} // s.execute("C");`), ['A']],
  ['a statement in a text', java('s.execute("s.execute(\\"B\\");");'), ['s.execute("B");']],
  [
    'a text block',
    java('s.execute("""\n      a\n        "b" \\\n      c\\s\n      """);'),
    ['a\n  "b" c \n'],
  ],
  ['a text block that ends at its line', java('s.execute("""\n      a\n     b""");'), [' a\nb']],
  ['letters after a backslash', java('s.execute("a\\tb\\\'\\"\\\\");'), ['a\tb\'"\\']],
  [
    'a failure that is thrown on',
    java(
      `try { ${run} } catch (SQLException e) { throw new RuntimeException("no", e); } finally { s.close(); }`,
    ),
    ['A'],
  ],
  ['a helper that nobody calls', java(run, { members: 'private void go() { seed(); }' }), ['A']],
  [
    'outside of a transaction',
    java(run, { members: 'public boolean canExecuteInTransaction() { return false; }' }),
    ['A'],
  ],
  [
    'its own version',
    java(run, {
      members: 'public MigrationVersion getVersion() { return MigrationVersion.fromVersion("2"); }',
      imports: ['org.flywaydb.core.api.MigrationVersion'],
    }),
    ['A'],
  ],
  [
    'a log',
    java(`log.info("x {}", "y");\n${run}`, {
      head: '@Slf4j public class V2__B extends BaseJavaMigration',
      imports: ['lombok.extern.slf4j.Slf4j'],
    }),
    ['A'],
  ],
  [
    'before Flyway 6',
    java(run)
      .replaceAll(`${api}.BaseJavaMigration`, `${api}.jdbc.BaseJdbcMigration`)
      .replace('extends BaseJavaMigration', 'extends BaseJdbcMigration')
      .replace('Context context', 'Connection context')
      .replace('context.getConnection()', 'context'),
    ['A'],
  ],
]

it.each(known)('this migration in Java is known whole: %s', async (_, text, sql) => {
  expect(await sent(text)).toEqual(sql)
})

describe('a history of Flyway with migrations in Java', () => {
  const first = 'src/main/resources/db/migration/V1__a.sql'
  const third = 'src/main/resources/db/migration/V3__c.sql'
  const users = 'create table users (id int);\n'
  const check = async (
    base: Record<string, string>,
    change: Record<string, string>,
    replay: 'auto' | 'off' = 'auto',
  ) => {
    const { report } = await checkFiles({ base: { [first]: users, ...base }, change }, { replay })
    return {
      ...report,
      rules: report.findings.map(({ rule, path, range }) => `${rule} ${path}:${range.start.line}`),
    }
  }

  it('passes where all that it sends runs, in its place', async () => {
    const change = {
      [path]: java('s.execute("create table bills (id int)");'),
      [third]: 'alter table bills add x int;\n',
    }
    expect(await check({}, change)).toMatchObject({ verdict: 'pass', rules: [], unknowns: [], notices: [] })
    const late = await check({ [path]: change[path] ?? '' }, { [third]: change[third] ?? '' })
    expect(late).toMatchObject({ verdict: 'pass', rules: [], unknowns: [] })
  })

  it('is an error where it creates what is there, also without a replay', async () => {
    const change = { [path]: java('s.execute("create table users (id int)");') }
    const replayed = await check({}, change)
    expect(replayed.verdict).toBe('fail')
    expect(replayed.rules).toEqual([`same-object ${path}:12`, `replay-duplicate-table ${path}:12`])
    expect((await check({}, change, 'off')).rules).toEqual([`same-object ${path}:12`])
  })

  it('is not checked where not all of it is known, whatever ran', async () => {
    const change = { [path]: java('s.execute("create table bills (id int)");\nseed(c);') }
    const { verdict, rules, unknowns, notices } = await check({}, change)
    expect({ verdict, rules, unknowns }).toEqual({ verdict: 'not-checked', rules: [], unknowns: [] })
    expect(notices.join('\n')).toContain(path)
  })

  it('gives a late class the next version, in its name as well', async () => {
    const bills = { [third]: 'create table bills (id int);\n' }
    const { rules, findings } = await check(bills, {
      [path]: java('s.execute("create table notes (id int)");'),
    })
    expect(rules).toEqual([`out-of-order ${path}:1`])
    const edits = findings.flatMap(({ fixes }) => fixes.flatMap(one => one.edits))
    const renames = findings.flatMap(({ fixes }) => fixes.flatMap(one => one.renames))
    expect(renames).toEqual([{ from: path, to: path.replace('V2', 'V4') }])
    expect(edits.map(one => `${one.range.start.line}: ${one.replacement}`)).toEqual(['6: V4__B'])
  })

  it('counts an edit of a class as one that nobody notices', async () => {
    const start = { [first]: users, [path]: java('s.execute("create table notes (id int)");') }
    const edited = java('s.execute("create table notes (id int)");\ns.execute("create table more (id int)");')
    const { report } = await checkFiles({ start, change: { [path]: edited } }, { replay: 'off' })
    expect(report.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'applied-migration-edited warning',
    ])
  })

  it('is not checked in Kotlin, and where Flyway does not look for classes', async () => {
    const kotlin = path.replace('/java/', '/kotlin/').replace('.java', '.kt')
    expect((await check({}, { [kotlin]: 'class V2__B' })).verdict).toBe('not-checked')
    const settings = { 'flyway.conf': 'flyway.locations=filesystem:src/main/resources/db/migration\n' }
    expect((await check(settings, { [path]: java(run) })).verdict).toBe('not-checked')
  })
})
