import type { RuleMeta } from '../../model/rule-meta.ts'
import { djangoInitial, djangoMigration } from '../examples.ts'

const migration = (reverse: string): string =>
  djangoMigration(
    'shop',
    '0001_initial',
    `operations = [migrations.RunSQL("create extension if not exists pg_trgm"${reverse})]`,
  )

export const irreversibleMigration: RuleMeta = {
  id: 'irreversible-migration',
  title: 'A migration can’t be taken back',
  what: 'Django refuses to take the migration back: one of its operations (RunSQL, RunPython) does not say how.',
  why: '`migrate APP PREVIOUS` stops with IrreversibleError before it does anything, also for every migration after it.',
  remedy:
    'Give it `reverse_sql` or `reverse_code`, which may be `noop`; or leave it where it shall not be taken back.',
  severity: 'note',
  replay: true,
  bad: { base: djangoInitial, change: { 'shop/migrations/0002_search.py': migration('') } },
  good: {
    base: djangoInitial,
    change: { 'shop/migrations/0002_search.py': migration(', migrations.RunSQL.noop') },
  },
}
