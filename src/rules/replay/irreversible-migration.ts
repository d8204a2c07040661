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
  title: 'A migration cannot be reversed',
  what: 'Django refuses to reverse the migration: one of its operations (RunSQL, RunPython) does not say how.',
  why: '`migrate APP PREVIOUS` stops with IrreversibleError before it does anything, and a rollback from a later migration cannot go past it either.',
  remedy:
    'Give the operation `reverse_sql` or `reverse_code`, which may be `noop`; or leave it, if it should not be reversible.',
  severity: 'note',
  replay: true,
  bad: { base: djangoInitial, change: { 'shop/migrations/0002_search.py': migration('') } },
  good: {
    base: djangoInitial,
    change: { 'shop/migrations/0002_search.py': migration(', migrations.RunSQL.noop') },
  },
}
