import { type Files, type Runner, type Step, step, table } from './harness/runner.ts'

const version = '2.3.4'
const folder = 'migrations'
const mod = {
  'go.mod': `module example.com/app\n\ngo 1.23\n\nrequire github.com/jackc/tern/v2 v${version}\n`,
  [`${folder}/tern.conf`]: '[database]\ndatabase = {{env "PGDATABASE"}}\n\n[data]\n',
}
const cut = '\n---- create above / drop below ----\n\nselect 1;\n'

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ unsplit }) => unsplit)) return undefined
  return {
    ...mod,
    ...Object.fromEntries(
      steps.map(({ number, name, sql, noTransaction }) => [
        `${folder}/${String(number).padStart(3, '0')}_${name}.sql`,
        `${noTransaction ? '---- tern: disable-tx ----\n' : ''}${sql}${cut}`,
      ]),
    ),
  }
}

const base = layout([step(1, table('t1'))]) ?? {}
const adds = (id: string, title: string, files: Files, expects = ['t2']) => ({
  id,
  title,
  base,
  head: { ...base, ...files },
  expects,
})
const second = (id: string, title: string, text: string, expects = ['t2']) =>
  adds(id, title, { [`${folder}/002_b.sql`]: text }, expects)

export const runner: Runner = {
  name: 'tern',
  title: 'tern',
  version,
  layout,
  ownTable: 'delete from schema_version where version < 0;',
  specials: [
    second('no-cut-line', 'no line `create above / drop below`', table('t2')),
    second('cut-line-twice', 'the line `create above / drop below` twice', `${table('t2')}${cut}${cut}`),
    second('cut-line-alone', 'nothing above the line', cut),
    second(
      'template',
      'a template that names a value of tern.conf that is not there',
      `create table t2 (id int, x text default '{{.nowhere}}');\n`,
    ),
    second('template-file', 'a template that includes a shared file', '{{ template "shared/t2.sql" . }}\n'),
    adds('template-shared', 'a template that includes a shared file that is there', {
      [`${folder}/002_b.sql`]: '{{ template "shared/t2.sql" . }}\n',
      [`${folder}/shared/t2.sql`]: table('t2'),
    }),
    adds('hyphen', 'a hyphen after the number', { [`${folder}/002-b.sql`]: table('t2') }),
    adds('no-number', 'a name without a number', { [`${folder}/add_b.sql`]: table('t2') }),
    adds('other-width', 'a number of another width', { [`${folder}/2_b.sql`]: table('t2') }),
    adds('zeros', '01 beside 001', { [`${folder}/01_b.sql`]: table('t2') }),
    adds('sub-directory', 'a file in a sub-directory', { [`${folder}/sub/002_b.sql`]: table('t2') }),
    adds('upper-case-sql', 'a file that ends with .SQL', { [`${folder}/002_b.SQL`]: table('t2') }),
  ],
  async install(cache) {
    const program = await cache.go('tern', `github.com/jackc/tern/v2@v${version}`)
    return {
      apply: (_tree, { host, port, user, password }, database) => ({
        command: program,
        args: ['migrate', '--migrations', folder, '--config', `${folder}/tern.conf`],
        env: {
          PGHOST: host,
          PGPORT: String(port),
          PGUSER: user,
          PGPASSWORD: password,
          PGDATABASE: database,
          PGSSLMODE: 'disable',
        },
      }),
    }
  },
}
