import { programText } from './harness/program-text.ts'
import { addsTo, type Files, type Runner, type Special, type Step, table } from './harness/runner.ts'

const version = '4.33.0'
const resources = 'src/main/resources'
const folder = `${resources}/db/changelog`
const mod = {
  'pom.xml': `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example</groupId>
  <artifactId>app</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.liquibase</groupId><artifactId>liquibase-core</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>
`,
}

function master(...files: string[]): Files {
  const includes = files.map(
    file => `  - include:\n      file: changes/${file}\n      relativeToChangelogFile: true\n`,
  )
  return { [`${folder}/db.changelog-master.yaml`]: `databaseChangeLog:\n${includes.join('')}` }
}

const fileOf = ({ number, name }: Step) => `${String(number).padStart(3, '0')}-${name}.sql`

function formatted(id: number | string, sql: string, options = ''): string {
  const start = `--liquibase formatted sql\n\n--changeset ada:${id}${options}\n`
  return sql.startsWith('\ufeff') ? `\ufeff${start}${sql.slice(1)}` : start + sql
}

/** A changeset in formatted SQL for each step, in the master in their order; the id is the number. */
function layout(steps: readonly Step[]): Files {
  return {
    ...mod,
    ...master(...steps.map(fileOf)),
    ...Object.fromEntries(
      steps.map(one => {
        const options = `${one.noTransaction ? ' runInTransaction:false' : ''}${one.unsplit ? ' splitStatements:false' : ''}`
        return [`${folder}/changes/${fileOf(one)}`, formatted(one.number, one.sql, options)]
      }),
    ),
  }
}

const change = (name: string, text: string): Files => ({ [`${folder}/changes/${name}`]: text })
/** What Spring goes by, as the program of this conformance does. */
const contexts = { [`${resources}/application.yml`]: 'spring:\n  liquibase:\n    contexts: prod\n' }
const one = { ...change('001-a.sql', formatted(1, table('t1'))) }
const base = { ...mod, ...master('001-a.sql'), ...one }
const adds = addsTo(base)
/** Adds a changeset in a file of its own. */
const second = (id: string, title: string, name: string, text: string, expects?: readonly string[]) =>
  adds(id, title, { ...master('001-a.sql', name), ...change(name, text) }, expects)

function inContexts(id: string, title: string, options: string, expects: readonly string[]): Special {
  const before = { ...base, ...contexts }
  const added = {
    ...master('001-a.sql', '002-b.sql'),
    ...change('002-b.sql', formatted(2, table('t2'), options)),
  }
  return { id, title, base: before, head: { ...before, ...added }, expects }
}

const yaml = (id: number, type: string) =>
  `databaseChangeLog:\n  - changeSet:\n      id: ${id}\n      author: ada\n      changes:\n${type}`
const createTable = (name: string) =>
  `        - createTable:\n            tableName: ${name}\n            columns:\n              - column:\n                  name: id\n                  type: int\n`
const xml = (id: number, body: string) => `<?xml version="1.0" encoding="UTF-8"?>
<databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
  <changeSet id="${id}" author="ada">
${body}
  </changeSet>
</databaseChangeLog>
`
const json = (id: number, name: string) =>
  `${JSON.stringify({ databaseChangeLog: [{ changeSet: { id: String(id), author: 'ada', changes: [{ createTable: { tableName: name, columns: [{ column: { name: 'id', type: 'int' } }] } }] } }] })}\n`
const xmlTable = (name: string) =>
  `    <createTable tableName="${name}"><column name="id" type="int"/></createTable>`

const types = [
  ...[
    'int',
    'bigint',
    'smallint',
    'tinyint',
    'java.sql.Types.INTEGER',
    'varchar(20)',
    'varchar',
    'nvarchar(5)',
    'varchar2(7)',
  ],
  ...[
    'varchar(36 CHAR)',
    'char(3)',
    'clob',
    'longtext',
    'text',
    'blob',
    'longblob',
    'bytea',
    'varbinary(5)',
    'boolean',
    'bit',
  ],
  ...[
    'bit(1)',
    'double',
    'float',
    'float(20)',
    'real',
    'decimal(10,2)',
    'number(8)',
    'numeric',
    'currency',
    'uuid',
    'date',
  ],
  ...[
    'time',
    'datetime',
    'datetime2',
    'timestamp',
    'timestamp(3)',
    'timestamptz',
    'timestamp with time zone',
  ],
  ...[
    'java.sql.Types.TIMESTAMP_WITH_TIMEZONE',
    'time with time zone',
    'json',
    'jsonb',
    'int[]',
    'xml',
    'inet',
  ],
  ...['java.sql.Types.VARCHAR(9)', 'java.sql.Types.BIGINT', 'serial', 'bigserial', 'interval'],
]
const everyType = `    <createTable tableName="types">${types
  .map((type, i) => `<column name="c${i}" type="${type}"/>`)
  .join('')}</createTable>`

/** The change types that Liquibase has for structure, as XML. */
const everyChange = `
    <createSequence sequenceName="numbers" startValue="5" incrementBy="2"/>
    <createTable tableName="parents" remarks="who has children">
      <column name="id" type="bigint" autoIncrement="true"><constraints primaryKey="true" primaryKeyName="parents_key"/></column>
      <column name="Name" type="varchar(40)" defaultValue="it's"><constraints nullable="false"/></column>
      <column name="user" type="int" defaultValueNumeric="7"><constraints unique="true" uniqueConstraintName="one_user"/></column>
      <column name="active" type="boolean" defaultValueBoolean="true" remarks="still there"/>
      <column name="since" type="timestamp" defaultValueComputed="now()"/>
    </createTable>
    <createTable tableName="children">
      <column name="a" type="int"><constraints primaryKey="true"/></column>
      <column name="b" type="int"><constraints primaryKey="true"/></column>
      <column name="parent" type="bigint"><constraints nullable="false" foreignKeyName="of_parent" references="parents(id)"/></column>
      <column name="x" type="int"><constraints unique="true"/></column>
    </createTable>
    <addColumn tableName="children">
      <column name="y" type="int" valueNumeric="3"><constraints nullable="false"/></column>
      <column name="z" type="varchar(5)"/>
    </addColumn>
    <insert tableName="parents"><column name="Name" value="Ada"/><column name="user" valueNumeric="1"/></insert>
    <update tableName="parents"><column name="active" valueBoolean="false"/><where>id = 1</where></update>
    <delete tableName="parents"><where>"Name" = 'nobody'</where></delete>
    <createIndex tableName="children" indexName="children_yz" unique="true"><column name="y"/><column name="z" descending="true"/></createIndex>
    <addNotNullConstraint tableName="children" columnName="z" columnDataType="varchar(5)" defaultNullValue="none"/>
    <dropNotNullConstraint tableName="children" columnName="y"/>
    <modifyDataType tableName="children" columnName="x" newDataType="bigint"/>
    <addDefaultValue tableName="children" columnName="z" defaultValue="q"/>
    <dropDefaultValue tableName="parents" columnName="user"/>
    <renameColumn tableName="children" oldColumnName="x" newColumnName="w"/>
    <addUniqueConstraint tableName="children" columnNames="y, w" constraintName="y_and_w"/>
    <createTable tableName="others"><column name="id" type="int"/><column name="child_a" type="int"/><column name="child_b" type="int"/></createTable>
    <addPrimaryKey tableName="others" columnNames="id"/>
    <addForeignKeyConstraint baseTableName="others" baseColumnNames="child_a,child_b" constraintName="of_child" referencedTableName="children" referencedColumnNames="a,b" onDelete="CASCADE"/>
    <createView viewName="names">select "Name" from parents</createView>
    <createProcedure>create function one() returns int language plpgsql as $$ begin return 1; end $$;</createProcedure>
    <setColumnRemarks tableName="others" columnName="id" remarks="a number"/>
    <createTable tableName="gone"><column name="id" type="int"/><column name="more" type="int"/></createTable>
    <dropColumn tableName="gone" columnName="more"/>
    <renameTable oldTableName="gone" newTableName="kept"/>
    <createTable tableName="short"><column name="id" type="int"><constraints primaryKey="true"/></column></createTable>
    <dropPrimaryKey tableName="short"/>
    <dropTable tableName="short"/>`

/** Stops unless the structure of the tables, as PostgreSQL has it, is this one. */
const asserts = (
  digest: string,
) => `    <sql splitStatements="false"><![CDATA[do $do$ declare found text; begin
  select md5(string_agg(line, E'\n' order by line)) into found from (
    select table_name || '.' || column_name || ' ' || data_type || coalesce(character_maximum_length::text, '') || coalesce(numeric_precision::text, '')
      || coalesce(datetime_precision::text, '') || coalesce(column_default, '') || is_nullable || is_identity as line
      from information_schema.columns where table_schema = 'public' and table_name !~ 'changelog'
    union all select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
      where connamespace = 'public'::regnamespace and contype <> 'n' and conrelid::regclass::text !~ 'changelog'
    union all select indexdef from pg_indexes where schemaname = 'public' and tablename !~ 'changelog'
    union all select description from pg_description where objoid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
    union all select sequencename || start_value || increment_by from pg_sequences where schemaname = 'public'
  ) as all_of_it;
  if found <> '${digest}' then raise exception 'the structure is %', found; end if;
end $do$]]></sql>`

export const runner: Runner = {
  name: 'liquibase',
  title: 'Liquibase',
  version,
  layout,
  specials: [
    adds('not-included', 'a file that no include names', change('002-b.sql', formatted(2, table('t2')))),
    adds('include-without-file', 'an include without its file', master('001-a.sql', '002-b.sql')),
    adds(
      'same-file',
      'a second changeset in a file of base',
      change('001-a.sql', `${formatted(1, table('t1'))}\n--changeset ada:2\n${table('t2')}`),
    ),
    adds(
      'same-id',
      'one id twice in a file',
      change('001-a.sql', `${formatted(1, table('t1'))}\n--changeset ada:1\n${table('t2')}`),
    ),
    adds(
      'same-id-other-author',
      'one id of another author in a file',
      change('001-a.sql', `${formatted(1, table('t1'))}\n--changeset bea:1\n${table('t2')}`),
    ),
    adds(
      'in-front',
      'a changeset in front of one of base',
      change(
        '001-a.sql',
        `--liquibase formatted sql\n\n--changeset ada:0\n${table('t2')}\n--changeset ada:1\n${table('t1')}`,
      ),
    ),
    adds('file-renamed', 'renames a file', {
      ...master('001-b.sql'),
      ...change('001-b.sql', formatted(1, table('t1'))),
    }),
    second('no-header', 'a file of SQL without its header', '002-b.sql', table('t2')),
    second(
      'no-changeset',
      'a header without a changeset',
      '002-b.sql',
      `--liquibase formatted sql\n\n${table('t2')}`,
    ),
    second(
      'changeset-without-id',
      'a changeset without an id',
      '002-b.sql',
      `--liquibase formatted sql\n\n--changeset ada\n${table('t2')}`,
    ),
    inContexts('context-other', 'a context that is not that of production', ' context:test', []),
    inContexts('context-prod', 'the context of production', ' context:prod', ['t2']),
    inContexts('context-any', 'one of two contexts', ' context:"test or prod"', ['t2']),
    inContexts('context-not', 'any context but that of production', ' context:!prod', []),
    second('dbms-other', 'for another database', '002-b.sql', formatted(2, table('t2'), ' dbms:mysql'), []),
    second(
      'delimiter',
      'a delimiter of its own',
      '002-b.sql',
      formatted(
        2,
        `create function f() returns int language plpgsql as $$ begin return 1; end $$\n/\n${table('t2').replace(';', '')}/\n`,
        ' endDelimiter:/',
      ),
    ),
    second(
      'precondition-fails',
      'a precondition that halts',
      '002-b.sql',
      formatted(
        2,
        `--preconditions onFail:HALT\n--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_name = 't1'\n${table('t2')}`,
      ),
    ),
    second(
      'precondition-skips',
      'a precondition that marks it as run',
      '002-b.sql',
      formatted(
        2,
        `--preconditions onFail:MARK_RAN\n--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_name = 't1'\n${table('t1')}`,
      ),
      [],
    ),
    second(
      'fail-on-error',
      'failOnError:false',
      '002-b.sql',
      formatted(2, table('t1'), ' failOnError:false'),
      [],
    ),
    second('yaml', 'createTable in YAML', '002-b.yaml', yaml(2, createTable('t2'))),
    second(
      'yaml-same-table',
      'createTable in YAML of a table of base',
      '002-b.yaml',
      yaml(2, createTable('t1')),
      [],
    ),
    second(
      'yaml-sql',
      'sql in YAML',
      '002-b.yaml',
      yaml(2, '        - sql:\n            sql: create table t2 (id int)\n'),
    ),
    second(
      'yaml-sql-fails',
      'sql in YAML that fails',
      '002-b.yaml',
      yaml(2, '        - sql:\n            sql: create table t1 (id int)\n'),
      [],
    ),
    second('xml', 'createTable in XML', '002-b.xml', xml(2, xmlTable('t2'))),
    second(
      'xml-same-table',
      'createTable in XML of a table of base',
      '002-b.xml',
      xml(2, xmlTable('t1')),
      [],
    ),
    second(
      'xml-column',
      'addColumn in XML',
      '002-b.xml',
      xml(2, '    <addColumn tableName="t1"><column name="x" type="int"/></addColumn>'),
      [],
    ),
    second(
      'xml-missing-table',
      'addColumn in XML to a table that is not there',
      '002-b.xml',
      xml(2, '    <addColumn tableName="nowhere"><column name="x" type="int"/></addColumn>'),
      [],
    ),
    second(
      'xml-types',
      'the types of columns',
      '002-b.xml',
      xml(2, everyType + asserts('69bf9af9d6b9d4caf7fc656fee858efa')),
      [],
    ),
    second(
      'xml-changes',
      'the change types for structure',
      '002-b.xml',
      xml(2, everyChange + asserts('1bd0e83198c28638743acab969271aa9')),
      [],
    ),
    second('json', 'createTable in JSON', '002-b.json', json(2, 't2')),
    second('json-same-table', 'createTable in JSON of a table of base', '002-b.json', json(2, 't1'), []),
    adds('yaml-incoming', 'two createTable of one table', {
      ...master('001-a.sql', '002-b.yaml', '003-c.xml'),
      ...change('002-b.yaml', yaml(2, createTable('t2'))),
      ...change('003-c.xml', xml(3, xmlTable('t2'))),
    }),
    {
      id: 'run-on-change',
      title: 'edits a changeset with runOnChange',
      base: {
        ...mod,
        ...master('001-a.sql'),
        ...change(
          '001-a.sql',
          formatted(1, 'create or replace view v as select 1 as x;\n', ' runOnChange:true'),
        ),
      },
      head: {
        ...mod,
        ...master('001-a.sql'),
        ...change(
          '001-a.sql',
          formatted(1, 'create or replace view v as select 1 as x, 2 as y;\n', ' runOnChange:true'),
        ),
      },
    },
    {
      id: 'valid-checksum',
      title: 'edits a changeset that takes any checksum',
      base,
      head: {
        ...mod,
        ...master('001-a.sql'),
        ...change(
          '001-a.sql',
          formatted(1, `--validCheckSum: ANY\ncreate table if not exists t1 (id int primary key);\n`),
        ),
      },
    },
    {
      id: 'include-all',
      title: 'includeAll takes a new file',
      base: {
        ...mod,
        [`${folder}/db.changelog-master.yaml`]:
          'databaseChangeLog:\n  - includeAll:\n      path: changes\n      relativeToChangelogFile: true\n',
        ...one,
      },
      head: {
        ...mod,
        [`${folder}/db.changelog-master.yaml`]:
          'databaseChangeLog:\n  - includeAll:\n      path: changes\n      relativeToChangelogFile: true\n',
        ...one,
        ...change('002-b.sql', formatted(2, table('t2'))),
      },
      expects: ['t2'],
    },
    {
      id: 'include-all-same-table',
      title: 'includeAll takes a new file that creates a table of base',
      base: {
        ...mod,
        [`${folder}/db.changelog-master.yaml`]:
          'databaseChangeLog:\n  - includeAll:\n      path: changes\n      relativeToChangelogFile: true\n',
        ...one,
      },
      head: {
        ...mod,
        [`${folder}/db.changelog-master.yaml`]:
          'databaseChangeLog:\n  - includeAll:\n      path: changes\n      relativeToChangelogFile: true\n',
        ...one,
        ...change('002-b.sql', formatted(2, table('t1'))),
      },
    },
  ],
  async install(cache) {
    const path = await cache.java(
      'liquibase',
      [
        `org.liquibase:liquibase-core:${version}`,
        'org.yaml:snakeyaml:2.4',
        'org.postgresql:postgresql:42.7.7',
      ],
      await programText('Liquibase.java'),
    )
    return {
      apply: (_tree, { host, port, user, password }, database) => ({
        command: 'java',
        args: [
          '-XX:TieredStopAtLevel=1',
          '-Xshare:auto',
          '-cp',
          path,
          'Main',
          `jdbc:postgresql://${host}:${port}/${database}`,
          user,
          password,
        ],
      }),
    }
  },
}
