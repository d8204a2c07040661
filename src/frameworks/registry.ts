import { alembic } from './alembic/alembic.ts'
import { dieselForm } from './directory-each/diesel.ts'
import { directoryEach } from './directory-each/directory-each.ts'
import { drizzleForm } from './directory-each/drizzle.ts'
import { hasuraForm } from './directory-each/hasura.ts'
import { prismaForm } from './directory-each/prisma.ts'
import { django } from './django/django.ts'
import type { Framework } from './framework.ts'
import { programs } from './programs/programs.ts'
import { programRunners } from './programs/runners.ts'
import { sql } from './sql/sql.ts'
import { supabase } from './supabase/supabase.ts'

/** Every framework that the gate reads. A directory belongs to the first one that claims it. */
export const frameworks: readonly Framework[] = [
  django,
  alembic,
  supabase,
  ...[prismaForm, drizzleForm, hasuraForm, dieselForm].map(directoryEach),
  sql,
  ...programRunners.map(programs),
]
