import { createHash } from 'node:crypto'
import { nodeProgram } from './harness/node.ts'
import { addsTo, type Files, packageJson, type Runner, type Step, step, table } from './harness/runner.ts'

const version = '1.4.1'
const mod = {
  ...packageJson({ 'graphile-migrate': `^${version}` }),
  '.gmrc': '{}\n',
  'migrations/current.sql': '-- Enter migration here\n',
}

/** As `graphile-migrate commit` writes them, each over the one before. */
function committed(steps: readonly Step[]): Files {
  const files: Files = {}
  let previous: string | undefined
  for (const { number, name, sql, noTransaction } of steps) {
    const body = noTransaction ? `--! no-transaction\n${sql}` : sql
    const hash = `sha1:${createHash('sha1')
      .update(`${`${previous ?? ''}\n${body.trim()}`.trim()}\n`)
      .digest('hex')}`
    files[`migrations/committed/${String(number).padStart(6, '0')}-${name}.sql`] =
      `--! Previous: ${previous ?? '-'}\n--! Hash: ${hash}\n--! Message: ${name}\n\n${body}`
    previous = hash
  }
  return files
}

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ unsplit }) => unsplit)) return undefined
  return { ...mod, ...committed(steps) }
}

const [one, two] = [step(1, table('t1')), step(2, table('t2'))]
const both = layout([one, two]) ?? {}
const adds = addsTo(both)
const [, last = ''] = Object.values(committed([one, two]))
/** What another branch committed over the first one. */
const beside = Object.values(committed([one, step(3, table('t3'))])).at(-1) ?? ''

export const runner: Runner = {
  name: 'graphile-migrate',
  title: 'graphile-migrate',
  version,
  layout,
  ownTable:
    "delete from graphile_migrate.migrations where hash = 'none' and previous_hash = 'none' and filename = '' and date is null;",
  specials: [
    adds(
      'previous-of-another',
      'a Previous that is not the hash of the one before',
      { 'migrations/committed/000003-m3.sql': beside },
      ['t3'],
    ),
    adds(
      'edited-by-hand',
      'edits a committed one without its hash',
      { 'migrations/committed/000002-m2.sql': `${last}select 1;\n` },
      [],
    ),
    adds(
      'new-by-hand',
      'a new one whose hash is wrong',
      {
        'migrations/committed/000003-m3.sql': `${Object.values(committed([one, two, step(3, table('t3'))])).at(-1)}select 1;\n`,
      },
      ['t3'],
    ),
    adds('no-previous', 'a new one without headers', { 'migrations/committed/000003-m3.sql': table('t3') }, [
      't3',
    ]),
    adds('current', 'a change of current.sql alone', { 'migrations/current.sql': table('t3') }, []),
    adds(
      'current-directory',
      'a change of current/1-current.sql alone',
      { 'migrations/current/1-current.sql': table('t3') },
      [],
    ),
    adds('no-number', 'a name without a number', { 'migrations/committed/m3.sql': beside }, ['t3']),
  ],
  async install(cache) {
    const modules = await cache.npm('graphile-migrate', [`graphile-migrate@${version}`])
    return {
      apply: (tree, server, database) =>
        nodeProgram(tree, modules, 'graphile-migrate/dist/cli.js', ['migrate'], {
          DATABASE_URL: server.url(database),
          SHADOW_DATABASE_URL: server.url('shadow'),
          ROOT_DATABASE_URL: server.url('postgres'),
          DATABASE_OWNER: server.user,
        }),
    }
  },
}
