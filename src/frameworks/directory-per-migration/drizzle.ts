import { byCodePoint } from '../../model/order.ts'
import { drizzleModels } from '../models-check.ts'
import { type DirectoryForm, gitKeepsOne } from './form.ts'

const guide = 'https://orm.drizzle.team/docs/drizzle-kit-migrate'

/** Migrations of Drizzle from version 1 on; before, they are numbered files with a journal. */
export const drizzleForm: DirectoryForm = {
  id: 'drizzle',
  title: 'Drizzle',
  modelsCheck: drizzleModels,
  declared: async ([history], tree) =>
    history && (await import('../drizzle/declared.ts')).declaredLast(history, tree),
  runner: {
    order: 'sequence',
    duplicateVersion: gitKeepsOne,
    duplicateId: gitKeepsOne,
    severalHeads: {
      outcome: 'legal',
      consequence: 'directories form one line by their names',
      source: 'https://orm.drizzle.team/docs/upgrade-v1',
    },
    lateVersion: {
      outcome: 'legal',
      consequence:
        '`drizzle-kit migrate` runs what a database has not applied, after what it has; new databases run it in its sorted place',
      source: guide,
    },
    edited: {
      outcome: 'unnoticed',
      consequence: 'databases that have applied it never see the edit, and new ones get it',
      source: guide,
    },
    removed: {
      outcome: 'unnoticed',
      consequence: 'databases that have applied it keep what it created, and new ones never get it',
      source: guide,
    },
    transaction: 'per-migration',
  },
  file: 'migration.sql',
  names: /^\d[\d-]*(_|$)/,
  otherNames: 'Drizzle can read no date in its name, and stops at it on every database',
  onlyBeside: 'snapshot.json',
  configuration: () => [],
  declares: () => false,
  versionOf: name => name,
  sending: { session: 'kept', cutsAt: '--> statement-breakpoint' },
  oneTransaction: true,
  compare: byCodePoint,
  transactionOf: () => undefined,
  generate: () => 'npx drizzle-kit generate',
  outside: 'Run it by hand: Drizzle applies all that is new in one transaction.',
}
