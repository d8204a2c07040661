import { alembic } from './alembic/alembic.ts'
import { django } from './django/django.ts'
import type { Framework } from './framework.ts'
import { sql } from './sql/sql.ts'
import { supabase } from './supabase/supabase.ts'

/** Every framework that the gate reads. A directory belongs to the first one that claims it. */
export const frameworks: readonly Framework[] = [django, alembic, supabase, sql]
