import { type Layout, table } from './layout.ts'

const spring = {
  'pom.xml':
    '<project>\n  <dependencies>\n    <dependency><groupId>org.flywaydb</groupId><artifactId>flyway-core</artifactId></dependency>\n  </dependencies>\n</project>\n',
}
const resources = 'src/main/resources'

const changeLog = (id: string): string =>
  `databaseChangeLog:\n  - changeSet:\n      id: ${id}\n      author: ann\n      changes:\n        - createTable:\n            tableName: t${id}\n            columns: [{ column: { name: id, type: bigint } }]\n`

const xml = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog">\n${inner}</databaseChangeLog>\n`
const changeSet = (id: string): string =>
  `  <changeSet id="${id}" author="ann"><createTable tableName="t${id}"><column name="id" type="bigint"/></createTable></changeSet>\n`

const mavenFlyway = (location: string): string => `<project>
  <build>
    <plugins>
      <plugin>
        <groupId>org.flywaydb</groupId>
        <artifactId>flyway-maven-plugin</artifactId>
        <configuration>
          <url>jdbc:postgresql://localhost/shop</url>
          <locations>
            <location>${location}</location>
          </locations>
          <outOfOrder>true</outOfOrder>
        </configuration>
      </plugin>
    </plugins>
  </build>
</project>
`

export const java: readonly Layout[] = [
  {
    name: 'Flyway: the default path',
    files: {
      ...spring,
      [`${resources}/db/migration/V1__init.sql`]: table('a'),
      [`${resources}/db/migration/V2__more.sql`]: table('b'),
    },
    found: [`flyway ${resources}/db/migration`],
  },
  {
    name: 'Flyway: underscores in versions',
    files: {
      ...spring,
      [`${resources}/db/migration/V1_1__init.sql`]: table('a'),
      [`${resources}/db/migration/V1_2__more.sql`]: table('b'),
    },
    found: [`flyway ${resources}/db/migration`],
  },
  {
    name: 'Flyway: flyway.conf',
    files: {
      'flyway.conf': 'flyway.url=jdbc:postgresql://localhost/shop\nflyway.locations=filesystem:sql\n',
      'sql/V1__init.sql': table('a'),
    },
    found: ['flyway sql'],
  },
  {
    name: 'Flyway: flyway.toml',
    files: {
      'flyway.toml': '[flyway]\nlocations = ["filesystem:db/versions"]\n',
      'db/versions/V1__init.sql': table('a'),
    },
    found: ['flyway db/versions'],
  },
  {
    name: 'Flyway: spring.flyway.locations',
    files: {
      ...spring,
      [`${resources}/application.yml`]: 'spring:\n  flyway:\n    locations: classpath:db/scripts\n',
      [`${resources}/db/scripts/V1__init.sql`]: table('a'),
    },
    found: [`flyway ${resources}/db/scripts`],
  },
  {
    name: 'Flyway: several locations and no prefix, by Spring',
    files: {
      ...spring,
      [`${resources}/application.yml`]:
        'spring:\n  flyway:\n    sql-migration-prefix: ""\n    locations: classpath:db/migration/all,classpath:db/migration/most\n',
      [`${resources}/db/migration/all/20240101__init.sql`]: table('a'),
      [`${resources}/db/migration/most/20240102__more.sql`]: table('b'),
    },
    found: [`flyway ${resources}/db/migration/all`],
  },
  {
    name: 'Flyway: the plug-in of Gradle',
    files: {
      'build.gradle':
        "plugins { id 'org.flywaydb.flyway' }\n\nflyway {\n    locations = ['filesystem:ddl']\n}\n",
      'ddl/V1__init.sql': table('a'),
    },
    found: ['flyway ddl'],
  },
  {
    name: 'Flyway: the plug-in of Maven',
    files: { 'pom.xml': mavenFlyway('filesystem:ddl'), 'ddl/V1__init.sql': table('a') },
    found: ['flyway ddl'],
  },
  {
    name: 'Flyway: a directory for the database',
    files: { ...spring, [`${resources}/db/migration_postgres/V1__init.sql`]: table('a') },
    found: [`flyway ${resources}/db/migration_postgres`],
  },
  {
    name: 'Flyway: migrations in Java',
    files: {
      ...spring,
      [`${resources}/db/migration/V1__init.sql`]: table('a'),
      'src/main/java/db/migration/V2__Fill.java':
        'package db.migration;\n\npublic class V2__Fill extends BaseJavaMigration {}\n',
    },
    found: [`flyway ${resources}/db/migration`],
  },
  {
    name: 'Liquibase: a master in YAML',
    files: {
      [`${resources}/db/changelog/db.changelog-master.yaml`]:
        'databaseChangeLog:\n  - includeAll:\n      path: db/changelog/changes/\n',
      [`${resources}/db/changelog/changes/001-a.yaml`]: changeLog('1'),
    },
    found: [`liquibase ${resources}/db/changelog`],
  },
  {
    name: 'Liquibase: a master in XML',
    files: {
      [`${resources}/db/changelog/db.changelog-master.xml`]: xml(
        '  <include file="001-a.xml" relativeToChangelogFile="true"/>\n',
      ),
      [`${resources}/db/changelog/001-a.xml`]: xml(changeSet('1')),
    },
    found: [`liquibase ${resources}/db/changelog`],
  },
  {
    name: 'Liquibase: a master in JSON',
    files: {
      'changelog.json':
        '{"databaseChangeLog": [{"changeSet": {"id": "1", "author": "ann", "changes": [{"sql": {"sql": "CREATE TABLE a (id int)"}}]}}]}\n',
    },
    found: ['liquibase '],
  },
  {
    name: 'Liquibase: a master in SQL',
    files: { 'db/changelog.sql': `--liquibase formatted sql\n\n--changeset ann:1\n${table('a')}` },
    found: ['liquibase db'],
  },
  {
    name: 'Liquibase: as JHipster has it',
    files: {
      [`${resources}/config/liquibase/master.xml`]: xml(
        '  <include file="config/liquibase/changelog/00000000000000_initial_schema.xml" relativeToChangelogFile="false"/>\n',
      ),
      [`${resources}/config/liquibase/changelog/00000000000000_initial_schema.xml`]: xml(changeSet('1')),
    },
    found: [`liquibase ${resources}/config/liquibase`],
  },
  {
    name: 'Play: evolutions',
    files: {
      'build.sbt': 'libraryDependencies += evolutions\n',
      'conf/evolutions/default/1.sql': `# --- !Ups\n\n${table('a')}\n# --- !Downs\n\nDROP TABLE a;\n`,
      'conf/evolutions/default/2.sql': `-- !Ups\n\n${table('b')}\n-- !Downs\n\nDROP TABLE b;\n`,
    },
    found: ['sql/play conf/evolutions/default'],
  },
]
