import type { Files } from './runner.ts'

/** A change by what is there before it and what it adds. */
export interface JavaScenario {
  id: string
  title: string
  before?: Files
  after: Files
  expects?: readonly string[]
}

interface Parts {
  members?: string
  imports?: readonly string[]
  class?: string
  package?: string
  folder?: string
}

const api = 'org.flywaydb.core.api.migration'

/** A class in the place of a migration. */
function java(name: string, body: string, parts: Parts = {}): Files {
  const {
    members = '',
    imports = [`${api}.BaseJavaMigration`],
    package: pack = 'db.migration',
    folder = 'db/migration',
  } = parts
  const head = parts.class ?? `public class ${name} extends BaseJavaMigration`
  const lines = [...imports, `${api}.Context`, 'java.sql.*'].map(one => `import ${one};`)
  return {
    [`src/main/java/${folder}/${name}.java`]: `package ${pack};

${lines.join('\n')}

${head} {
${members}
  @Override
  public void migrate(Context context) throws Exception {
${body.replace(/^/gm, '    ')}
  }
}
`,
  }
}

const sends = (...texts: string[]) =>
  [
    'try (Statement statement = context.getConnection().createStatement()) {',
    ...texts.map(one => `  statement.execute("${one}");`),
    '}',
  ].join('\n')
const sql = (name: string, text: string): Files => ({ [`src/main/resources/db/migration/${name}`]: text })
const spring = [
  `${api}.BaseJavaMigration`,
  'org.springframework.jdbc.core.JdbcTemplate',
  'org.springframework.jdbc.datasource.SingleConnectionDataSource',
]
const t2 = 'create table t2 (id int)'

/** What programs in Java do, beside a table t1 that a file of SQL creates. */
export const javaScenarios: readonly JavaScenario[] = [
  {
    id: 'java-texts',
    title: 'Java: constants, a text block, parts of a text, a catch that throws',
    after: java(
      'V2__B',
      `Connection connection = context.getConnection();
try (Statement statement = connection.createStatement()) {
  statement.execute("create table " + TABLE + " (id int)");
  statement.executeUpdate("""
      alter table t2
        add column "x" text default 'a\\tb';
      """);
  String sql = "insert into t2 (id) " + V2__B.VALUES;
  statement.executeUpdate(sql);
} catch (SQLException error) {
  throw new IllegalStateException(error);
}`,
      {
        members:
          '  private static final String TABLE = "t2";\n  private static final String VALUES = "values (1)";\n',
      },
    ),
    expects: ['t2'],
  },
  {
    id: 'java-prepared',
    title: 'Java: a prepared statement and a batch',
    after: java(
      'V2__B',
      `try (PreparedStatement statement = context.getConnection().prepareStatement("${t2}")) {
  statement.execute();
}
Statement statement = context.getConnection().createStatement();
statement.addBatch("insert into t2 values (1)");
statement.addBatch("alter table t2 add x int not null default 0");
statement.executeBatch();
statement.close();`,
    ),
    expects: ['t2'],
  },
  {
    id: 'java-template',
    title: "Java: Spring's JdbcTemplate",
    after: java(
      'V2__B',
      `JdbcTemplate template = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
template.execute("${t2}");
template.update("insert into t2 values (1)");
template.batchUpdate("alter table t2 add x int", "update t2 set x = 1");`,
      { imports: spring },
    ),
    expects: ['t2'],
  },
  {
    id: 'java-template-same-table',
    title: "Java: Spring's JdbcTemplate creates a table of base",
    after: java(
      'V2__B',
      'new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true)).execute("create table t1 (id int)");',
      { imports: spring },
    ),
  },
  {
    id: 'java-same-column',
    title: 'Java: adds a column that base has',
    after: java('V2__B', sends('alter table t1 add column id int')),
  },
  {
    id: 'java-missing-table',
    title: 'Java: changes a table that is not there',
    after: java('V2__B', sends(t2, 'alter table t3 add column x int')),
  },
  {
    id: 'java-between',
    title: 'Java: creates a table that a file of SQL changes after it',
    after: { ...java('V2__B', sends(t2)), ...sql('V3__c.sql', 'alter table t2 add column x int;\n') },
    expects: ['t2'],
  },
  {
    id: 'java-base',
    title: 'Java of base creates a table that the change alters',
    before: java('V2__B', sends(t2)),
    after: sql('V3__c.sql', 'alter table t2 add column x int;\n'),
    expects: ['t2'],
  },
  {
    id: 'java-base-same-table',
    title: 'Java of base creates a table that the change creates',
    before: java('V2__B', sends(t2)),
    after: sql('V3__c.sql', `${t2};\n`),
  },
  {
    id: 'java-rows',
    title: 'Java: reads rows, and changes what it finds',
    after: java(
      'V2__B',
      `try (Statement select = context.getConnection().createStatement(); ResultSet rows = select.executeQuery("select id from t1")) {
  while (rows.next())
    try (Statement update = context.getConnection().createStatement()) {
      update.execute("update t1 set id = 1 where id = " + rows.getInt("id"));
    }
}`,
    ),
  },
  {
    id: 'java-parameter',
    title: 'Java: a statement with a parameter',
    after: java(
      'V2__B',
      `try (PreparedStatement statement = context.getConnection().prepareStatement("insert into t1 (id) values (?)")) {
  statement.setInt(1, 5);
  statement.executeUpdate();
}`,
    ),
  },
  {
    id: 'java-update-rows',
    title: 'Java: executeUpdate with a query',
    after: java(
      'V2__B',
      'try (Statement statement = context.getConnection().createStatement()) {\n  statement.executeUpdate("select 1");\n}',
    ),
  },
  {
    id: 'java-outside',
    title: 'Java: canExecuteInTransaction says false',
    after: java('V2__B', sends(t2, 'alter table t2 add x int'), {
      members: '  @Override\n  public boolean canExecuteInTransaction() {\n    return false;\n  }\n',
    }),
    expects: ['t2'],
  },
  {
    id: 'java-vacuum',
    title: 'Java: VACUUM in a transaction',
    after: java('V2__B', sends('vacuum t1')),
  },
  {
    id: 'java-version',
    title: 'Java: getVersion says another version than the name',
    after: java('V2__B', sends(t2), {
      imports: [`${api}.BaseJavaMigration`, 'org.flywaydb.core.api.MigrationVersion'],
      members:
        '  @Override\n  public MigrationVersion getVersion() {\n    return MigrationVersion.fromVersion("1");\n  }\n',
    }),
    expects: ['t2'],
  },
  {
    id: 'java-implements',
    title: 'Java: implements JavaMigration',
    after: java('V2__B', sends('create table t1 (id int)'), {
      imports: [`${api}.JavaMigration`, 'org.flywaydb.core.api.MigrationVersion'],
      class: 'public class V2__B implements JavaMigration',
      members: `  public MigrationVersion getVersion() { return MigrationVersion.fromVersion("2"); }
  public String getDescription() { return "B"; }
  public Integer getChecksum() { return null; }
  public boolean canExecuteInTransaction() { return true; }
`,
    }),
  },
  {
    id: 'java-repeatable',
    title: 'Java: a repeatable one',
    after: java('R__B', sends(t2)),
    expects: ['t2'],
  },
  {
    id: 'java-prefix',
    title: 'Java: V2__B where names of SQL begin otherwise',
    before: {
      'flyway.conf':
        'flyway.locations=filesystem:src/main/resources/db/migration,classpath:db/migration\nflyway.sqlMigrationPrefix=M\n',
      ...sql('M1_1__a.sql', 'create table t3 (id int);\n'),
    },
    after: java('V2__B', sends('create table t3 (id int)')),
  },
  {
    id: 'java-no-class-path',
    title: 'Java: where no location is of the class path',
    before: { 'flyway.conf': 'flyway.locations=filesystem:src/main/resources/db/migration\n' },
    after: java('V2__B', sends(t2)),
    expects: ['t2'],
  },
  {
    id: 'java-location',
    title: 'Java: in a location of its own',
    before: {
      'flyway.conf': 'flyway.locations=filesystem:src/main/resources/db/migration,classpath:db/java\n',
    },
    after: java('V2__B', sends('create table t1 (id int)'), { package: 'db.java', folder: 'db/java' }),
  },
  {
    id: 'java-package',
    title: 'Java: of another package than its directory',
    after: java('V2__B', sends(t2), { package: 'db.other' }),
    expects: ['t2'],
  },
  {
    id: 'java-abstract',
    title: 'Java: an abstract class',
    after: java('V2__B', sends(t2), { class: 'public abstract class V2__B extends BaseJavaMigration' }),
    expects: ['t2'],
  },
  {
    id: 'java-not-public',
    title: 'Java: a class that is not public',
    after: java('V2__B', sends(t2), { class: 'class V2__B extends BaseJavaMigration' }),
    expects: ['t2'],
  },
  {
    id: 'java-edited',
    title: 'Java: an applied one is edited',
    before: java('V2__B', sends(t2)),
    after: java('V2__B', sends(t2, 'comment on table t2 is null')),
    expects: ['t2'],
  },
  {
    id: 'java-edited-checksum',
    title: 'Java: an applied one is edited, and says so by getChecksum',
    before: java('V2__B', sends(t2), {
      members: '  @Override\n  public Integer getChecksum() { return 1; }\n',
    }),
    after: java('V2__B', sends(t2), {
      members: '  @Override\n  public Integer getChecksum() { return 2; }\n',
    }),
    expects: ['t2'],
  },
  {
    id: 'java-swallowed',
    title: 'Java: a failure is caught and forgotten',
    after: java(
      'V2__B',
      `try {\n${sends('create table t1 (id int)')}\n} catch (SQLException error) {\n  System.err.println(error);\n}`,
    ),
  },
  {
    id: 'java-closes',
    title: 'Java: closes the connection',
    after: java(
      'V2__B',
      `try (Connection connection = context.getConnection()) {\n  connection.createStatement().execute("${t2}");\n}`,
    ),
    expects: ['t2'],
  },
  {
    id: 'java-placeholder',
    title: 'Java: a placeholder of Flyway in a text',
    after: java('V2__B', sends(`create table t2 (x text default '$\{flyway:nothing}')`)),
    expects: ['t2'],
  },
  {
    id: 'java-escape',
    title: 'Java: an escape of JDBC',
    after: java('V2__B', sends("create table t2 as select {fn lcase('A')} as x")),
    expects: ['t2'],
  },
  {
    id: 'java-search-path',
    title: 'Java: sets search_path before the next file',
    after: {
      ...java('V2__B', sends('create schema s', 'set search_path = s')),
      ...sql('V3__c.sql', `${t2};\n`),
    },
    expects: ['t2'],
  },
  {
    id: 'java-never',
    title: 'Java: a statement that never runs',
    after: java('V2__B', `if (false) {\n${sends('create table t1 (id int)')}\n}`),
  },
  {
    id: 'java-several',
    title: 'Java: several statements in one text',
    after: java('V2__B', sends(`${t2}; insert into t2 values (1); select count(*) from t2`)),
    expects: ['t2'],
  },
]
