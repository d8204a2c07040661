import type { RuleMeta } from '../model/rule-meta.ts'
import { sqlInitial } from './examples.ts'

/** What only the other open pull requests show: GitHub is asked for them, see src/open-pulls/clashes.ts. */
export const openPullRequestMeta: RuleMeta = {
  id: 'open-pull-request',
  title: 'Another open pull request collides with this one',
  what: 'A pull request that is still open takes the same place in a history, or creates the same object.',
  why: 'Each of the two fits base, so both checks are green. Whichever is merged second breaks, and nobody notices before.',
  remedy:
    'Agree on which one is merged first. The other one then has to come after it, or leave out what already exists.',
  severity: 'warning',
  bad: {
    base: sqlInitial,
    change: { 'db/migrations/0003_prices.sql': 'create table prices (id int primary key);\n' },
    other: { 'db/migrations/0003_stock.sql': 'create table stock (id int primary key);\n' },
  },
  good: {
    base: sqlInitial,
    change: { 'db/migrations/0004_prices.sql': 'create table prices (id int primary key);\n' },
    other: { 'db/migrations/0003_stock.sql': 'create table stock (id int primary key);\n' },
  },
}
