import { programText } from './harness/program-text.ts'
import { addsTo, type Files, type Runner, type Step, step, table } from './harness/runner.ts'

const version = '0.6.0'
const folder = 'migrations'
const mod = {
  'go.mod': `module example.com/app\n\ngo 1.24\n\nrequire maragu.dev/migrate v${version}\n`,
}

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ unsplit, noTransaction }) => unsplit || noTransaction)) return undefined
  return {
    ...mod,
    ...Object.fromEntries(
      steps.flatMap(({ number, name, sql }) => {
        const start = `${folder}/${String(number).padStart(4, '0')}-${name}`
        return [
          [`${start}.up.sql`, sql],
          [`${start}.down.sql`, 'select 1;\n'],
        ]
      }),
    ),
  }
}

const base = layout([step(1, table('t1'))]) ?? {}
const adds = addsTo(base)
const up = (name: string) => ({ [`${folder}/${name}`]: table('t2') })

export const runner: Runner = {
  name: 'maragu',
  title: 'maragu migrate',
  version,
  layout,
  specials: [
    adds('no-down', 'an .up.sql without its .down.sql', up('0002-b.up.sql')),
    adds('no-up', 'a file without .up', up('0002-b.sql'), []),
    adds('no-number', 'a name without a number', up('add_b.up.sql')),
    adds('twice', 'a second name of one number, which sorts last', up('0001-z.up.sql')),
    adds('twice-before', 'a second name of one number, which sorts first', up('0001-0.up.sql')),
    adds('other-width', 'a number of another width, whose text comes last', up('2-b.up.sql')),
    adds('short-number', 'a short number, whose text comes first', up('00-b.up.sql'), []),
    adds('point', 'a name with a point in it', up('0002-b.c.up.sql'), []),
    adds('upper-case-sql', 'a file that ends with .up.SQL', up('0002-b.up.SQL')),
    adds('sub-directory', 'a file in a sub-directory', up('sub/0002-b.up.sql')),
    adds('down-alone', 'a .down.sql alone', { [`${folder}/0002-b.down.sql`]: 'drop table t1;\n' }, []),
  ],
  async install(cache) {
    const modules = [`maragu.dev/migrate@v${version}`, 'github.com/jackc/pgx/v5@v5.7.6']
    const program = await cache.goMain('maragu', modules, await programText('maragu.go'))
    return {
      apply: (_tree, server, database) => ({
        command: program,
        args: [folder, `${server.url(database)}?sslmode=disable`],
      }),
    }
  },
}
