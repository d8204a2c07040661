import { z } from 'zod'
import { meaning } from '../../languages/sql/meaning.ts'
import type { History } from '../../model/history.ts'
import type { RunnerBehaviour } from '../../model/runner-behaviour.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { sqlInterpreter } from '../../replay/sql-interpreter.ts'
import { pathMatcher } from '../../text/globs.ts'
import { parentOf, within } from '../../text/paths.ts'
import type { Framework } from '../framework.ts'
import { pendingByIdentity } from '../pending.ts'
import { effectsOfWholeFile } from '../sql/effects.ts'
import { readingsBy } from '../sql/evidence.ts'
import { besideOf } from '../sql/locate.ts'
import { numberedBy } from '../sql/names.ts'
import { neverRunIn } from '../sql/never-run.ts'
import type { RunnerProfile } from '../sql/profile.ts'
import { repairSequence } from '../sql/repair-sequence.ts'
import { readSequence } from '../sql/sequence.ts'
import { locateSupabase, migrationName } from './locate.ts'
import { platformSql } from './platform-sql.ts'

/** Extensions that the platform brings, and what in a migration says that it uses them: loading one takes time. */
const platformExtensions = [
  { name: 'uuid-ossp', usedBy: /\bextensions?\b|\buuid_\w+\s*\(/i },
  {
    name: 'pgcrypto',
    usedBy:
      /\bextensions?\b|\b(armor|dearmor|crypt|gen_salt|gen_random_bytes|digest|hmac|(?:en|de)crypt(?:_iv)?|pgp_\w+)\s*\(/i,
  },
]

/**
 * What the CLI sends on its own, outside of the batch that is the file's transaction:
 * https://github.com/supabase/cli/pull/5156 (v2.109), https://github.com/supabase/cli/pull/6276
 */
const sentAlone =
  /\b(?:(?:create(?:\s+unique)?|drop)\s+index\s+concurrently|vacuum|alter\s+system|cluster)\b/i

/** `REINDEX … CONCURRENTLY`. */
function reindexes(text: string): boolean {
  return text.split(';').some(statement => {
    const at = statement.search(/\breindex\b/i)
    return at >= 0 && /\bconcurrently\b/i.test(statement.slice(at))
  })
}

const behaviour: RunnerBehaviour = {
  order: 'sequence',
  duplicateVersion: {
    outcome: 'refuses',
    consequence:
      '`supabase db push` applies the first and fails at the second with 23505 (its version is in supabase_migrations.schema_migrations already)',
    source: 'https://github.com/supabase/cli/blob/develop/pkg/migration/history.go',
  },
  duplicateId: {
    outcome: 'refuses',
    consequence: 'only one of the two files can be there after the merge',
    source: 'https://git-scm.com/docs/git-merge',
  },
  severalHeads: {
    outcome: 'legal',
    consequence: 'timestamped files form one line by their timestamps',
    source: 'https://supabase.com/docs/guides/deployment/database-migrations',
  },
  lateVersion: {
    outcome: 'refuses',
    consequence:
      '`supabase db push` refuses it ("found local migration files to be inserted before the last migration on remote database") unless somebody passes --include-all',
    source: 'https://supabase.com/docs/reference/cli/supabase-db-push',
  },
  edited: {
    outcome: 'unnoticed',
    consequence:
      'databases that have applied it never see the edit, and new ones and preview branches get it',
    source: 'https://supabase.com/docs/guides/deployment/database-migrations',
  },
  removed: {
    outcome: 'refuses',
    consequence:
      '`supabase db push` then refuses to run ("remote migration versions not found in local migrations directory")',
    source: 'https://supabase.com/docs/reference/cli/supabase-migration-repair',
  },
  transaction: 'per-migration',
}

const profile: RunnerProfile = {
  id: 'supabase',
  title: 'the Supabase CLI',
  evidence: {},
  behaviour,
  identity: 'version',
  versionOf: numberedBy(migrationName),
  names: 'TIMESTAMP_NAME.sql',
  sends: 'message',
  unwrappedSends: 'message',
  session: 'settings-reset',
  passesMark: true,
  outside: 'Put it into a file of its own.',
}

/** Supabase's own migrations directory, applied by `supabase db push`. */
export const supabase: Framework = {
  id: 'supabase',
  title: 'Supabase',
  runner: behaviour,

  locate: locateSupabase,

  async read(locations, tree) {
    return Promise.all(
      locations.map(async one => {
        const reading = await readSequence(one, tree, {
          versionOf: numberedBy(migrationName),
          byVersion: true,
        })
        const neverRun = neverRunIn(profile, reading, besideOf(one, tree), tree)
        return neverRun.length > 0 ? { ...reading, neverRun } : reading
      }),
    )
  },

  meaning,
  pending: pendingByIdentity,
  repair: repairSequence,
  effects: effectsOfWholeFile,
  interpreter: (_scope, _tree, base) => sqlInterpreter(readingsBy(profile, base)),
  transactionOf: text => (sentAlone.test(text) || reindexes(text) ? 'autocommit' : undefined),
  platformSql,
  seeds: supabaseSeeds,
  extensionsIn: text => platformExtensions.filter(({ usedBy }) => usedBy.test(text)).map(({ name }) => name),
}

const seedSettings = z.object({
  db: z
    .object({
      seed: z
        .object({ enabled: z.boolean().default(true), sql_paths: z.array(z.string()).optional() })
        .optional(),
    })
    .optional(),
})

/**
 * The seed files of `config.toml`, `seed.sql` where it names none:
 * https://supabase.com/docs/guides/local-development/seeding-your-database
 */
async function supabaseSeeds(scope: readonly History[], tree: Tree): Promise<TreeFile[]> {
  const found: TreeFile[] = []
  for (const { reading } of scope) {
    const home = parentOf(reading.directory)
    const paths = await seedPaths(tree, within(home, 'config.toml'))
    for (const path of paths) {
      const matches = pathMatcher([within(home, path.replace(/^\.\//, ''))])
      found.push(...tree.files.filter(file => matches(file.path)).sort((a, b) => (a.path < b.path ? -1 : 1)))
    }
  }
  return found
}

async function seedPaths(tree: Tree, path: string): Promise<readonly string[]> {
  const usual = ['seed.sql']
  const file = tree.file(path)
  if (!file) return usual
  const { parse } = await import('smol-toml')
  try {
    const { db } = seedSettings.parse(parse(await tree.readText(file)))
    return db?.seed?.enabled === false ? [] : (db?.seed?.sql_paths ?? usual)
  } catch {
    // What Supabase itself refuses names no seeds.
    return usual
  }
}
