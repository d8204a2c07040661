import { programText } from './harness/program-text.ts'
import { addsTo, type Files, type Runner, type Step, step, table } from './harness/runner.ts'

const version = '3.0.9'
const folder = 'conf/evolutions/default'
const mod = {
  'build.sbt':
    'lazy val root = (project in file(".")).enablePlugins(PlayScala)\nlibraryDependencies += evolutions\n',
  'project/plugins.sbt': `addSbtPlugin("org.playframework" % "sbt-plugin" % "${version}")\n`,
  'conf/application.conf': 'play.evolutions.autoApply = true\n',
}

/** A number is the whole name of a file. */
function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ noTransaction }) => noTransaction)) return undefined
  if (new Set(steps.map(({ number }) => number)).size < steps.length) return undefined
  return {
    ...mod,
    ...Object.fromEntries(
      steps.map(({ number, sql, unsplit }) => [
        `${folder}/${number}.sql`,
        script(unsplit ? sql.replaceAll(/;(?!\n$)/g, ';;') : sql),
      ]),
    ),
  }
}

function script(ups: string, downs = 'select 1;\n'): string {
  return `-- !Ups\n\n${ups}\n-- !Downs\n\n${downs}`
}

const base = layout([step(1, table('t1'))]) ?? {}
const adds = addsTo(base)
const two = (text: string) => ({ [`${folder}/2.sql`]: text })

export const runner: Runner = {
  name: 'play',
  title: 'Play evolutions',
  version,
  layout,
  ownTable: 'delete from play_evolutions where id < 0;',
  without: {
    renamed: 'a number is the whole name',
    'renamed-and-added': 'a number is the whole name',
  },
  specials: [
    adds('hash-markers', 'markers with #', two(`# --- !Ups\n${table('t2')}\n# --- !Downs\ndrop table t2;\n`)),
    adds(
      'small-markers',
      'markers in small letters',
      two(`-- !ups\n${table('t2')}-- !downs\ndrop table t2;\n`),
    ),
    adds('no-markers', 'a file without markers', two(table('t2'))),
    adds('no-downs', 'a file without !Downs', two(`-- !Ups\n${table('t2')}`)),
    adds('downs-first', '!Downs before !Ups', two(`-- !Downs\ndrop table t2;\n-- !Ups\n${table('t2')}`)),
    adds('ahead', 'a statement before !Ups', two(`${table('t3')}${script(table('t2'))}`), ['t2', 't3']),
    adds(
      'indented',
      'markers with white space before them',
      two(`  -- !Ups\n${table('t2')}  -- !Downs\ndrop table t2;\n`),
    ),
    adds(
      'doubled-in-string',
      ';; in a string',
      two(script("create table t2 (id int, x text default 'a;;b');\n")),
    ),
    adds('hash-comment', 'a comment with #', two(script(`# a remark\n${table('t2')}`))),
    adds('zeros', 'zeros before the number', { [`${folder}/002.sql`]: script(table('t2')) }),
    adds('zeros-and-none', '2.sql beside 02.sql', {
      [`${folder}/2.sql`]: script(table('t2')),
      [`${folder}/02.sql`]: script(table('t3')),
    }),
    adds('with-name', 'a name after the number', { [`${folder}/2_b.sql`]: script(table('t2')) }),
    adds('upper-case-sql', 'a file that ends with .SQL', { [`${folder}/2.SQL`]: script(table('t2')) }),
    adds('sub-directory', 'a file in a sub-directory', { [`${folder}/sub/2.sql`]: script(table('t2')) }),
    adds('from-three', 'begins again after a number that is not there', {
      [`${folder}/3.sql`]: script(table('t2')),
    }),
    {
      id: 'edited-downs',
      title: 'edits what takes an applied one back',
      base,
      head: { ...base, [`${folder}/1.sql`]: script(table('t1'), 'drop table t1;\n') },
    },
    {
      id: 'edited-ahead',
      title: 'edits what is above !Ups of an applied one',
      base,
      head: { ...base, [`${folder}/1.sql`]: `-- Customers\n${script(table('t1'))}` },
    },
    {
      id: 'one-transaction',
      title: 'CREATE INDEX CONCURRENTLY with autocommit = false',
      base,
      head: {
        ...base,
        'conf/application.conf': 'play.evolutions.autoApply = true\nplay.evolutions.autocommit = false\n',
        ...two(script('create index concurrently t1_x on t1 (id);\n')),
      },
    },
  ],
  async install(cache) {
    const path = await cache.java(
      'play',
      [
        `org.playframework:play-jdbc-evolutions_2.13:${version}`,
        `org.playframework:play-jdbc_2.13:${version}`,
        'org.postgresql:postgresql:42.7.7',
      ],
      await programText('Play.java'),
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
          `jdbc:postgresql://${host}:${port}/${database}?${new URLSearchParams({ user, password })}`,
        ],
      }),
    }
  },
}
