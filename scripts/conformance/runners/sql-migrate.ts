import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Files, type Runner, type Step, step, table } from './harness/runner.ts'

const version = '1.8.1'
const folder = 'migrations'
const mod = {
  'go.mod': `module example.com/app\n\ngo 1.23\n\nrequire github.com/rubenv/sql-migrate v${version}\n`,
  'dbconfig.yml':
    // biome-ignore lint/suspicious/noTemplateCurlyInString: sql-migrate puts the variable in
    'production:\n  dialect: postgres\n  datasource: ${DATABASE_URL}\n  dir: migrations\n  table: gorp_migrations\n',
}
const down = '\n-- +migrate Down\nselect 1;\n'

function layout(steps: readonly Step[]): Files {
  return {
    ...mod,
    ...Object.fromEntries(
      steps.map(({ number, name, sql, noTransaction, unsplit }) => {
        const mark = sql.startsWith('\ufeff') ? '\ufeff' : ''
        const text = mark === '' ? sql : sql.slice(1)
        const body = unsplit ? `-- +migrate StatementBegin\n${text}-- +migrate StatementEnd\n` : text
        return [
          `${folder}/${String(number).padStart(4, '0')}_${name}.sql`,
          `${mark}-- +migrate Up${noTransaction ? ' notransaction' : ''}\n${body}${down}`,
        ]
      }),
    ),
  }
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
  adds(id, title, { [`${folder}/0002_b.sql`]: text }, expects)
const up = `-- +migrate Up\n${table('t2')}${down}`

export const runner: Runner = {
  name: 'sql-migrate',
  title: 'sql-migrate',
  version,
  layout,
  ownTable: "delete from gorp_migrations where id = 'none' and applied_at is null;",
  specials: [
    second('no-up', 'no `-- +migrate Up`', table('t2')),
    second('no-down', 'no `-- +migrate Down`', `-- +migrate Up\n${table('t2')}`),
    second('sql-before-up', 'SQL in front of `-- +migrate Up`', table('t2') + up),
    second('comment-before-up', 'a comment in front of Up', `-- creates t2\n${up}`),
    second('down-first', 'Down in front of Up', `${down.trimStart()}-- +migrate Up\n${table('t2')}`),
    second('lower-case-up', '`-- +migrate up` in small letters', up.replace('Up', 'up')),
    second(
      'statement-not-ended',
      'StatementBegin without StatementEnd',
      `-- +migrate Up\n-- +migrate StatementBegin\n${table('t2')}${down}`,
    ),
    second(
      'last-without-semicolon',
      'no ; at the very end',
      `-- +migrate Up\n${table('t2')}-- +migrate Down\nselect 1`,
    ),
    adds('hyphen', 'a hyphen after the number', { [`${folder}/0002-b.sql`]: up }),
    adds('no-number', 'a name without a number', { [`${folder}/add_b.sql`]: up }),
    adds('other-width', 'a number of another width', { [`${folder}/2_b.sql`]: up }),
    adds('zeros', '01 beside 0001', { [`${folder}/01_b.sql`]: up }),
    adds('sub-directory', 'a file in a sub-directory', { [`${folder}/sub/0002_b.sql`]: up }),
    adds('upper-case-sql', 'a file that ends with .SQL', { [`${folder}/0002_b.SQL`]: up }),
  ],
  async install(cache) {
    const program = await cache.go('sql-migrate', `github.com/rubenv/sql-migrate/sql-migrate@v${version}`)
    return {
      async apply(tree, server, database) {
        await writeFile(join(tree, 'dbconfig.yml'), mod['dbconfig.yml'])
        return {
          command: program,
          args: ['up', '-env=production'],
          env: { DATABASE_URL: `${server.url(database)}?sslmode=disable` },
        }
      },
    }
  },
}
