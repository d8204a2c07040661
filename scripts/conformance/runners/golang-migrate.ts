import { type Cache, type Files, type Runner, type Step, table } from './harness/runner.ts'

const version = '4.20.1'
const folder = 'migrations'
const mod = {
  'go.mod': `module example.com/app\n\ngo 1.23\n\nrequire github.com/golang-migrate/migrate/v4 v${version}\n`,
}

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ noTransaction, unsplit }) => noTransaction || unsplit)) return undefined
  return {
    ...mod,
    ...Object.fromEntries(
      steps.flatMap(({ number, name, sql }) => {
        const start = `${folder}/${String(number).padStart(6, '0')}_${name}`
        return [
          [`${start}.up.sql`, sql],
          [`${start}.down.sql`, 'select 1;\n'],
        ]
      }),
    ),
  }
}

const base = {
  ...mod,
  [`${folder}/000001_a.up.sql`]: table('t1'),
  [`${folder}/000001_a.down.sql`]: 'drop table t1;\n',
}
const adds = (id: string, title: string, files: Files, expects = ['t2']) => ({
  id,
  title,
  base,
  head: { ...base, ...files },
  expects,
})

/** The path of the real command. */
export function golangMigrateProgram(cache: Cache): Promise<string> {
  const source = `github.com/golang-migrate/migrate/v4/cmd/migrate@v${version}`
  return cache.go('golang-migrate', source, ['postgres'])
}

export const runner: Runner = {
  name: 'golang-migrate',
  title: 'golang-migrate',
  version,
  quick: true,
  layout,
  ownTable: 'delete from schema_migrations where dirty and version < 0;',
  specials: [
    adds('no-up', 'a file without .up', { [`${folder}/000002_b.sql`]: table('t2') }),
    adds('upper-case-up', 'a file that ends with .UP.sql', { [`${folder}/000002_b.UP.sql`]: table('t2') }),
    adds('upper-case-sql', 'a file that ends with .up.SQL', { [`${folder}/000002_b.up.SQL`]: table('t2') }),
    adds('hyphen', 'a hyphen after the number', { [`${folder}/000002-b.up.sql`]: table('t2') }),
    adds('sub-directory', 'a file in a sub-directory', { [`${folder}/sub/000002_b.up.sql`]: table('t2') }),
    adds('down-alone', 'a .down.sql alone', { [`${folder}/000002_b.down.sql`]: 'drop table t2;\n' }, []),
    adds('up-alone', 'an .up.sql alone', { [`${folder}/000002_b.up.sql`]: table('t2') }),
    adds('zeros', '01 beside 000001', { [`${folder}/01_b.up.sql`]: table('t2') }),
    adds('other-width', 'a number of another width', { [`${folder}/2_b.up.sql`]: table('t2') }),
    adds('no-name', 'a number without a name', { [`${folder}/000002.up.sql`]: table('t2') }),
    adds('broken-down', 'a .down.sql that fails', {
      [`${folder}/000002_b.up.sql`]: table('t2'),
      [`${folder}/000002_b.down.sql`]: 'drop table nowhere;\n',
    }),
  ],
  async install(cache) {
    const program = await golangMigrateProgram(cache)
    return {
      apply: (_tree, server, database) => ({
        command: program,
        args: ['-path', folder, '-database', `${server.url(database)}?sslmode=disable`, 'up'],
      }),
    }
  },
}
