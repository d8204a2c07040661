import { locateAlembic } from './alembic/locate.ts'
import { programs } from './code-migrations/code-migrations.ts'
import { programRunners } from './code-migrations/runners.ts'
import { dieselForm } from './directory-per-migration/diesel.ts'
import { directoryEach } from './directory-per-migration/directory-per-migration.ts'
import { drizzleForm } from './directory-per-migration/drizzle.ts'
import { hasuraForm } from './directory-per-migration/hasura.ts'
import { prismaForm } from './directory-per-migration/prisma.ts'
import { locateDjango } from './django/locate.ts'
import { drizzleJournal } from './drizzle/drizzle.ts'
import { flyway } from './flyway/flyway.ts'
import type { Framework, FrameworkLocator } from './framework.ts'
import { sql } from './sql/sql.ts'
import { supabase } from './supabase/supabase.ts'

export interface RegisteredFramework extends FrameworkLocator {
  /** All of it. */
  load(): Promise<Framework>
}

/** Every framework that the gate reads. A directory belongs to the first one that claims it. */
export const frameworks: readonly RegisteredFramework[] = [
  // Reading Python is most of the program.
  { id: 'django', locate: locateDjango, load: async () => (await import('./django/django.ts')).django },
  { id: 'alembic', locate: locateAlembic, load: async () => (await import('./alembic/alembic.ts')).alembic },
  ...[
    supabase,
    ...[prismaForm, drizzleForm, hasuraForm, dieselForm].map(directoryEach),
    drizzleJournal,
    flyway,
    sql,
    ...programRunners.map(programs),
  ].map(framework => ({ ...framework, load: async () => framework })),
]

/** Those that these histories are of. */
export function loadFrameworks(histories: Iterable<{ readonly framework: string }>): Promise<Framework[]> {
  const ids = new Set(Array.from(histories, ({ framework }) => framework))
  return Promise.all(frameworks.filter(({ id }) => ids.has(id)).map(framework => framework.load()))
}
