import { createHash } from 'node:crypto'
import { programText } from './harness/program-text.ts'
import { addsTo, type Files, type Runner, type Step, step, table } from './harness/runner.ts'

const version = '0.32.0'
const mod = {
  'atlas.hcl':
    'env "local" {\n  url = getenv("DATABASE_URL")\n  migration {\n    dir = "file://migrations"\n  }\n}\n',
}
const stamp = (number: number) => 20240101000000 + number

/** As `atlas migrate hash` writes it. */
function sum(files: Files): Files {
  const whole = createHash('sha256')
  const total = createHash('sha256')
  const lines: string[] = []
  for (const [path, text] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    whole.update(name).update(text)
    const digest = whole.copy().digest('base64')
    total.update(name).update(digest)
    lines.push(`${name} h1:${digest}\n`)
  }
  return { 'migrations/atlas.sum': `h1:${total.digest('base64')}\n${lines.join('')}` }
}

function plain(steps: readonly Step[]): Files {
  return Object.fromEntries(
    steps.map(({ number, name, sql, noTransaction }) => [
      `migrations/${stamp(number)}_${name}.sql`,
      `${noTransaction ? '-- atlas:txmode none\n\n' : ''}${sql}`,
    ]),
  )
}

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ unsplit }) => unsplit)) return undefined
  return { ...mod, ...plain(steps), ...sum(plain(steps)) }
}

const [one, two] = [step(1, table('t1')), step(2, table('t2'))]
const base = layout([one]) ?? {}
const adds = addsTo(base)
const summed = (id: string, title: string, files: Files, expects?: readonly string[]) =>
  adds(id, title, { ...files, ...sum({ ...plain([one]), ...files }) }, expects)

export const runner: Runner = {
  name: 'atlas',
  title: 'Atlas',
  version,
  layout,
  specials: [
    adds('sum-stale-added', 'atlas.sum without the new file', plain([two])),
    {
      id: 'sum-stale-edited',
      title: 'atlas.sum of the text before an edit',
      base: layout([one, two]) ?? {},
      head: { ...layout([one, two]), ...plain([{ ...two, sql: `-- edited\n${two.sql}` }]) },
    },
    {
      id: 'sum-deleted',
      title: 'deletes atlas.sum',
      base,
      head: { ...mod, ...plain([one, two]) },
      expects: ['t2'],
    },
    summed('hyphen', 'a hyphen after the number', { [`migrations/${stamp(2)}-b.sql`]: table('t2') }),
    summed('no-number', 'a name without a number', { 'migrations/add_b.sql': table('t2') }),
    summed('number-alone', 'a number without a name', { [`migrations/${stamp(2)}.sql`]: table('t2') }),
    adds('sub-directory', 'a file in a sub-directory', { [`migrations/sub/${stamp(2)}_b.sql`]: table('t2') }),
    summed('delimiter', 'a delimiter of its own', {
      [`migrations/${stamp(2)}_b.sql`]: `-- atlas:delimiter \\n\\n\\n\n\ncreate function f() returns int language sql as 'select 1;';\n\n\n${table('t2')}`,
    }),
  ],
  async install(cache) {
    const program = await cache.goMain(
      'atlas',
      [`ariga.io/atlas@v${version}`, 'github.com/lib/pq@v1.10.9'],
      await programText('atlas.go'),
    )
    return {
      apply: (_tree, server, database) => ({
        command: program,
        args: ['migrations', `${server.url(database)}?sslmode=disable`],
      }),
    }
  },
}
