import { locateAlembic } from './alembic/locate.ts'
import { locatePrograms } from './code-migrations/locate.ts'
import { programRunners } from './code-migrations/runners.ts'
import { dieselForm } from './directory-per-migration/diesel.ts'
import { drizzleForm } from './directory-per-migration/drizzle.ts'
import { hasuraForm } from './directory-per-migration/hasura.ts'
import { locateDirectories } from './directory-per-migration/locate.ts'
import { prismaForm } from './directory-per-migration/prisma.ts'
import { locateDjango } from './django/locate.ts'
import { locateDrizzle } from './drizzle/locate.ts'
import { locateFlyway } from './flyway/locate.ts'
import type { Framework, FrameworkLocator } from './framework.ts'
import { locateLiquibase } from './liquibase/locate.ts'
import { locateSqitch } from './sqitch/locate.ts'
import { locateSql } from './sql/locate.ts'
import { locateSupabase } from './supabase/locate.ts'

export interface RegisteredFramework extends FrameworkLocator {
  /** All of it: what only finds histories is small, and most changes touch none. */
  load(): Promise<Framework>
}

/** Every framework that the gate reads. A directory belongs to the first one that claims it. */
export const frameworks: readonly RegisteredFramework[] = [
  { id: 'django', locate: locateDjango, load: async () => (await import('./django/django.ts')).django },
  { id: 'alembic', locate: locateAlembic, load: async () => (await import('./alembic/alembic.ts')).alembic },
  {
    id: 'supabase',
    locate: locateSupabase,
    load: async () => (await import('./supabase/supabase.ts')).supabase,
  },
  ...[prismaForm, drizzleForm, hasuraForm, dieselForm].map(form => ({
    id: form.id,
    locate: locateDirectories(form),
    ...(form.declaredIn ? { declaredIn: form.declaredIn } : {}),
    load: async () =>
      (await import('./directory-per-migration/directory-per-migration.ts')).directoryEach(form),
  })),
  {
    id: 'drizzle-journal',
    locate: locateDrizzle,
    load: async () => (await import('./drizzle/drizzle.ts')).drizzleJournal,
  },
  { id: 'flyway', locate: locateFlyway, load: async () => (await import('./flyway/flyway.ts')).flyway },
  {
    id: 'liquibase',
    locate: locateLiquibase,
    load: async () => (await import('./liquibase/liquibase.ts')).liquibase,
  },
  { id: 'sqitch', locate: locateSqitch, load: async () => (await import('./sqitch/sqitch.ts')).sqitch },
  { id: 'sql', locate: locateSql, load: async () => (await import('./sql/sql.ts')).sql },
  ...programRunners.map(runner => ({
    id: runner.id,
    locate: locatePrograms(runner),
    onlyByCommand: true as const,
    load: async () => (await import('./code-migrations/code-migrations.ts')).programs(runner),
  })),
]

/** Ids of those whose migrations are programs that only their own command runs. */
export const onlyByCommand: ReadonlySet<string> = new Set(
  frameworks.filter(one => one.onlyByCommand).map(({ id }) => id),
)

/** Those that these histories are of. */
export function loadFrameworks(histories: Iterable<{ readonly framework: string }>): Promise<Framework[]> {
  const ids = new Set(Array.from(histories, ({ framework }) => framework))
  return Promise.all(frameworks.filter(({ id }) => ids.has(id)).map(framework => framework.load()))
}
