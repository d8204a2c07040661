import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { programText } from './harness/program-text.ts'
import { type Files, type Runner, type Step, step, table } from './harness/runner.ts'
import { javaScenarios } from './harness/scenarios-java.ts'

const version = '11.20.3'
const folder = 'src/main/resources/db/migration'
const mod = {
  'pom.xml': `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example</groupId>
  <artifactId>app</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.flywaydb</groupId><artifactId>flyway-core</artifactId><version>${version}</version></dependency>
    <dependency><groupId>org.flywaydb</groupId><artifactId>flyway-database-postgresql</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>
`,
}

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ unsplit }) => unsplit)) return undefined
  return {
    ...mod,
    ...Object.fromEntries(
      steps.flatMap(({ number, name, sql, noTransaction }) => {
        const path = `${folder}/V${number}__${name}.sql`
        return noTransaction
          ? [
              [path, sql],
              [`${path}.conf`, 'executeInTransaction=false\n'],
            ]
          : [[path, sql]]
      }),
    ),
  }
}

const placeholder = (name: string) => `\${${name}}`

const file = (name: string, sql: string): Files => ({ [`${folder}/${name}`]: sql })
const base = layout([step(1, table('t1'))]) ?? {}

function scene(id: string, title: string, before: Files, after: Files, expects: readonly string[] = []) {
  return { id, title, base: { ...mod, ...before }, head: { ...mod, ...before, ...after }, expects }
}
const adds = (id: string, title: string, files: Files, expects = ['t2']) =>
  scene(id, title, base, files, expects)

const view = (columns: string) => file('R__v.sql', `create or replace view v as select ${columns} from t1;\n`)
const withView = { ...base, ...view('id') }
const wide = { ...mod, ...file('V1__a.sql', 'create table t1 (id int, x int);\n') }

function java(name: string, sql: string): Files {
  return {
    [`src/main/java/db/migration/${name}.java`]: `package db.migration;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

public class ${name} extends BaseJavaMigration {
  public void migrate(Context context) throws Exception {
    try (var statement = context.getConnection().createStatement()) {
      statement.execute("${sql}");
    }
  }
}
`,
  }
}

/** A project of years: 262 versions with underscores, some below directories, and a repeatable view. */
const project: Files = {
  'src/main/resources/application.yml':
    'spring:\n  flyway:\n    locations: classpath:db/migration,classpath:db/local\n',
  ...Object.assign(
    {},
    ...Array.from({ length: 262 }, (_, n) =>
      file(
        `${n >= 200 ? 'v2/' : ''}V1_${n}__change_${n}.sql`,
        n % 10 === 0
          ? table(`t${n}`)
          : n % 10 === 5
            ? `create unique index t${n - 5}_c on t${n - 5} (c${n - 1});\ninsert into t${n - 5} (id) values (${n});\n`
            : `alter table t${n - (n % 10)} add column c${n} int;\n`,
      ),
    ),
  ),
  ...file('R__overview.sql', 'create or replace view overview as select id, c1 from t0;\n'),
}

export const runner: Runner = {
  name: 'flyway',
  title: 'Flyway',
  version,
  layout,
  ownTable:
    "delete from flyway_schema_history where installed_rank < 0 and version = '' and description = '' and type = '' and script = '' and checksum < 0 and installed_by = '' and installed_on is null and execution_time < 0 and not success;",
  specials: [
    scene(
      'project-add',
      'a project of 263 files: the next version',
      project,
      file('v2/V1_262__next.sql', table('t2')),
      ['t2'],
    ),
    scene(
      'project-late',
      'a project of 263 files: a version between two of base',
      project,
      file('V1_100_1__between.sql', table('t2')),
      ['t2'],
    ),
    scene(
      'project-same-version',
      'a project of 263 files: V1.261 beside V1_261',
      project,
      file('V1.261__again.sql', table('t2')),
      ['t2'],
    ),
    scene(
      'project-view',
      'a project of 263 files: drops a column that the repeatable view reads',
      project,
      file('v2/V1_262__drop.sql', 'alter table t0 drop column c1;\n'),
    ),
    scene(
      'project-table',
      'a project of 263 files: creates a table of base',
      project,
      file('v2/V1_262__again.sql', table('t250')),
    ),
    scene(
      'underscores',
      'V1_1 and V1_2',
      file('V1_1__a.sql', table('t1')),
      file('V1_2__b.sql', table('t2')),
      ['t2'],
    ),
    scene(
      'underscored-dates',
      'V2024_01_15_1 and V2024_01_15_2',
      file('V2024_01_15_1__a.sql', table('t1')),
      file('V2024_01_15_2__b.sql', table('t2')),
      ['t2'],
    ),
    scene(
      'same-with-dots',
      'V1_0_1 and V1.0.1',
      file('V1_0_1__a.sql', table('t1')),
      file('V1.0.1__b.sql', table('t2')),
      ['t2'],
    ),
    scene('same-with-zero', 'V1 and V1.0', file('V1__a.sql', table('t1')), file('V1.0__b.sql', table('t2')), [
      't2',
    ]),
    scene(
      'late-part',
      'V1_2 below V1_10 of base',
      { ...file('V1_1__a.sql', table('t1')), ...file('V1_10__c.sql', table('t3')) },
      file('V1_2__b.sql', table('t2')),
      ['t2'],
    ),
    scene(
      'tenth-part',
      'V1_10 after V1_9',
      { ...file('V1_1__a.sql', table('t1')), ...file('V1_9__c.sql', table('t3')) },
      file('V1_10__b.sql', table('t2')),
      ['t2'],
    ),
    adds('one-underscore', 'V2_add.sql with one underscore', file('V2_add.sql', table('t2'))),
    adds('small-v', 'v2__add.sql with a small v', file('v2__add.sql', table('t2'))),
    adds('no-name', 'V2.sql', file('V2.sql', table('t2'))),
    adds('name-empty', 'V2__.sql', file('V2__.sql', table('t2'))),
    adds('no-prefix', '2__add.sql', file('2__add.sql', table('t2'))),
    adds('upper-case-sql', 'V2__b.SQL', file('V2__b.SQL', table('t2'))),
    scene(
      'out-of-order-conf',
      'late, with outOfOrder in flyway.conf',
      {
        ...file('V1__a.sql', table('t1')),
        ...file('V3__c.sql', table('t3')),
        'flyway.conf': `flyway.outOfOrder=true\nflyway.locations=filesystem:${folder}\n`,
      },
      file('V2__b.sql', table('t2')),
      ['t2'],
    ),
    scene(
      'out-of-order-spring',
      'late, with out-of-order in application.properties',
      {
        ...file('V1__a.sql', table('t1')),
        ...file('V3__c.sql', table('t3')),
        'src/main/resources/application.properties': 'spring.flyway.out-of-order=true\n',
      },
      file('V2__b.sql', table('t2')),
      ['t2'],
    ),
    scene(
      'locations-conf',
      'locations in flyway.conf',
      { 'flyway.conf': 'flyway.locations=filesystem:sql\n', 'sql/V1__a.sql': table('t1') },
      { 'sql/V2__b.sql': table('t1') },
    ),
    scene(
      'locations-toml',
      'locations in flyway.toml',
      {
        'flyway.toml': '[flyway]\nlocations = ["filesystem:db/versions"]\n',
        'db/versions/V1__a.sql': table('t1'),
      },
      { 'db/versions/V2__b.sql': table('t1') },
    ),
    scene(
      'locations-two',
      'one version in two locations',
      {
        'flyway.conf': 'flyway.locations=filesystem:one,filesystem:two\n',
        'one/V1__a.sql': table('t1'),
        'two/V2__b.sql': table('t2'),
      },
      { 'one/V2__c.sql': table('t3') },
      ['t3'],
    ),
    scene(
      'prefix-empty',
      'names that begin with the version, by sqlMigrationPrefix',
      {
        'flyway.conf': 'flyway.locations=filesystem:sql\nflyway.sqlMigrationPrefix=\n',
        'sql/20240101__a.sql': table('t1'),
        'sql/R__v.sql': 'create or replace view v as select id from t1;\n',
      },
      { 'sql/20240102__b.sql': table('t2') },
      ['t2'],
    ),
    scene(
      'prefix-empty-with-v',
      'V2__b.sql where names begin with the version',
      {
        'flyway.conf': 'flyway.locations=filesystem:sql\nflyway.sqlMigrationPrefix=\n',
        'sql/1__a.sql': table('t1'),
      },
      { 'sql/V2__b.sql': table('t2') },
      ['t2'],
    ),
    scene(
      'prefix-dup',
      'one version twice, with a prefix of the project',
      {
        'flyway.conf': 'flyway.locations=filesystem:sql\nflyway.sqlMigrationPrefix=M\n',
        'sql/M1__a.sql': table('t1'),
        'sql/M2__b.sql': table('t2'),
      },
      { 'sql/M2__c.sql': table('t3') },
      ['t3'],
    ),
    scene(
      'locations-spring',
      'a location in application.properties with a suffix',
      {
        'src/main/resources/application.properties':
          'spring.flyway.locations=classpath:db/migration_postgres\n',
        'src/main/resources/db/migration_postgres/V1__a.sql': table('t1'),
      },
      { 'src/main/resources/db/migration_postgres/V2__b.sql': table('t1') },
    ),
    scene(
      'recursive-dup',
      'one version in two sub-directories',
      { ...file('2024/V1__a.sql', table('t1')), ...file('2024/V2__b.sql', table('t2')) },
      file('2025/V2__c.sql', table('t3')),
      ['t3'],
    ),
    scene(
      'recursive-late',
      'late in another sub-directory',
      { ...file('2024/V1__a.sql', table('t1')), ...file('2025/V3__c.sql', table('t3')) },
      file('2024/V2__b.sql', table('t2')),
      ['t2'],
    ),
    scene(
      'recursive',
      'a sub-directory of its own',
      file('2024/V1__a.sql', table('t1')),
      file('2025/V2__b.sql', table('t2')),
      ['t2'],
    ),
    scene('repeatable-broken', 'breaks a repeatable one', withView, view('nowhere')),
    scene('repeatable-changed', 'changes a repeatable one', { ...wide, ...view('id') }, view('id, x')),
    scene(
      'repeatable-column',
      'drops a column that a repeatable one reads',
      { ...wide, ...view('id, x') },
      file('V2__b.sql', 'drop view v;\nalter table t1 drop column x;\n'),
    ),
    scene('repeatable-new', 'adds a repeatable one', base, view('id')),
    scene(
      'repeatable-used',
      'uses a function that a repeatable one creates',
      {
        ...base,
        ...file('R__f.sql', 'create or replace function f() returns int language sql as $$select 1$$;\n'),
      },
      file('V2__b.sql', 'create table t2 (id int default f());\n'),
      ['t2'],
    ),
    scene(
      'baseline',
      'a baseline beside what it replaces',
      { ...file('V1__a.sql', table('t1')), ...file('V2__b.sql', table('t2')) },
      { ...file('B2__all.sql', table('t1') + table('t2')), ...file('V3__c.sql', table('t3')) },
      ['t3'],
    ),
    scene(
      'baseline-other',
      'a baseline that lacks a table',
      { ...file('V1__a.sql', table('t1')), ...file('V2__b.sql', table('t2')) },
      { ...file('B2__all.sql', table('t1')), ...file('V3__c.sql', table('t3')) },
      ['t3'],
    ),
    adds('undo', 'an undo migration beside it', {
      ...file('V2__b.sql', table('t2')),
      ...file('U2__b.sql', 'drop table t2;\n'),
    }),
    adds('callback-broken', 'a callback that fails', {
      ...file('V2__b.sql', table('t2')),
      ...file('afterMigrate.sql', 'select * from nowhere;\n'),
    }),
    adds('callback', 'a callback', {
      ...file('V2__b.sql', table('t2')),
      ...file('afterMigrate.sql', 'select 1;\n'),
    }),
    scene(
      'placeholder-conf',
      'a placeholder that flyway.conf sets',
      { ...base, 'flyway.conf': `flyway.placeholders.name=t2\nflyway.locations=filesystem:${folder}\n` },
      file('V2__b.sql', `create table ${placeholder('name')} (id int);\n`),
      ['t2'],
    ),
    adds(
      'placeholder-flyway',
      'a placeholder of Flyway itself',
      file(
        'V2__b.sql',
        `create table t2 (id int, x text default '${placeholder('flyway:defaultSchema')}');\n`,
      ),
    ),
    scene(
      'group',
      'a new value of an enum used in the next file, with group=true',
      { ...base, 'flyway.conf': `flyway.group=true\nflyway.locations=filesystem:${folder}\n` },
      {
        ...file('V2__b.sql', "create type e as enum ('a');\n"),
        ...file('V3__c.sql', "alter type e add value 'b';\n"),
        ...file('V4__d.sql', "create table t2 (x e default 'b');\n"),
      },
      ['t2'],
    ),
    scene(
      'concurrently-no-lock',
      'CREATE INDEX CONCURRENTLY with transactional.lock=false',
      {
        ...base,
        'flyway.conf': `flyway.postgresql.transactional.lock=false\nflyway.locations=filesystem:${folder}\n`,
      },
      file('V2__b.sql', 'create index concurrently t1_x on t1 (id);\n'),
    ),
    scene(
      'concurrently-mixed',
      'CONCURRENTLY beside another statement, with mixed=true',
      {
        ...base,
        'flyway.conf': `flyway.mixed=true\nflyway.postgresql.transactional.lock=false\nflyway.locations=filesystem:${folder}\n`,
      },
      file('V2__b.sql', `create index concurrently t1_x on t1 (id);\n${table('t2')}`),
      ['t2'],
    ),
    scene(
      'ignore-missing',
      'deletes the first, with ignoreMigrationPatterns=*:missing',
      {
        ...file('V1__a.sql', table('t1')),
        ...file('V2__b.sql', table('t2')),
        'flyway.conf': `flyway.ignoreMigrationPatterns=*:missing\nflyway.locations=filesystem:${folder}\n`,
      },
      file('V3__c.sql', table('t3')),
      ['t3'],
    ),
    adds('java', 'a migration in Java', java('V2__B', 'create table t2 (id int)')),
    adds(
      'java-same-version',
      'a migration in Java of a version that base has',
      java('V1__B', 'create table t2 (id int)'),
    ),
    adds(
      'java-same-table',
      'a migration in Java that creates a table of base',
      java('V2__B', 'create table t1 (id int)'),
      [],
    ),
    ...javaScenarios.map(({ id, title, before, after, expects }) =>
      scene(id, title, { ...base, ...before }, after, expects),
    ),
    adds(
      'conf-no-transaction',
      'VACUUM with executeInTransaction=false',
      {
        ...file('V2__b.sql', 'vacuum t1;\n'),
        ...file('V2__b.sql.conf', 'executeInTransaction=false\n'),
      },
      [],
    ),
    scene(
      'strict-names',
      'V2_add.sql with validateMigrationNaming',
      {
        ...base,
        'flyway.conf': `flyway.validateMigrationNaming=true\nflyway.locations=filesystem:${folder}\n`,
      },
      file('V2_add.sql', table('t2')),
      ['t2'],
    ),
  ],
  async install(cache) {
    const path = await cache.java(
      'flyway',
      [
        `org.flywaydb:flyway-core:${version}`,
        `org.flywaydb:flyway-database-postgresql:${version}`,
        'org.postgresql:postgresql:42.7.7',
        // It reads flyway.toml.
        'com.fasterxml.jackson.dataformat:jackson-dataformat-toml:2.19.1',
        // Migrations in Java use it.
        'org.springframework:spring-jdbc:6.2.8',
      ],
      await programText('Flyway.java'),
    )
    return {
      // Migrations in Java are compiled first, as a build does it.
      apply: (tree, { host, port, user, password }, database) => {
        const java = existsSync(join(tree, 'src/main/java'))
        const compile = `javac -cp '${path}' -d target/classes $(find src/main/java -name '*.java') && `
        return {
          command: 'sh',
          args: [
            '-c',
            `${java ? compile : ''}exec java -XX:TieredStopAtLevel=1 -cp '${path}:target/classes' Main "$@"`,
            'sh',
            `jdbc:postgresql://${host}:${port}/${database}`,
            user,
            password,
          ],
        }
      },
    }
  },
}
