import { join } from 'node:path'
import { addsTo, type Files, type Runner, type Step, step, table } from './harness/runner.ts'

const version = '2.122.1'
const mod = { 'supabase/config.toml': 'project_id = "app"\n\n[db]\nmajor_version = 17\n' }
const stamp = (number: number) => 20240101000000 + number
const path = (number: number, name: string) => `supabase/migrations/${stamp(number)}_${name}.sql`

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ noTransaction, unsplit }) => noTransaction || unsplit)) return undefined
  return { ...mod, ...Object.fromEntries(steps.map(({ number, name, sql }) => [path(number, name), sql])) }
}

const base = layout([step(1, table('t1'))]) ?? {}
const adds = addsTo(base)

export const runner: Runner = {
  name: 'supabase',
  title: 'Supabase',
  version,
  layout,
  ownTable:
    "delete from supabase_migrations.schema_migrations where version = '' and statements is null and name = '';",
  specials: [
    adds('hyphen', 'a hyphen after the number', { [`supabase/migrations/${stamp(2)}-b.sql`]: table('t2') }),
    adds('no-number', 'a name without a number', { 'supabase/migrations/add_b.sql': table('t2') }),
    adds('short-number', 'a short number', { 'supabase/migrations/2_b.sql': table('t2') }),
    adds('sub-directory', 'a file in a sub-directory', {
      [`supabase/migrations/sub/${stamp(2)}_b.sql`]: table('t2'),
    }),
    adds('seed', 'a seed that fails', {
      [path(2, 'b')]: table('t2'),
      'supabase/seed.sql': 'insert into nowhere values (1);\n',
    }),
  ],
  async install(cache) {
    const modules = await cache.npm('supabase', [`@supabase/cli-linux-x64@${version}`])
    return {
      apply: (_tree, server, database) => ({
        command: join(modules, 'node_modules/@supabase/cli-linux-x64/bin/supabase'),
        args: ['db', 'push', '--yes', '--db-url', `${server.url(database)}?sslmode=disable`],
        env: { SUPABASE_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
      }),
    }
  },
}
