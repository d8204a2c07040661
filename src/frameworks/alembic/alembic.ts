import { meaningOf } from '../../languages/python/meaning.ts'
import type { History } from '../../model/history.ts'
import type { Migration } from '../../model/migration.ts'
import { shellQuote } from '../../model/shell-quote.ts'
import type { Framework } from '../framework.ts'
import { pendingByIdentity } from '../pending.ts'
import { syntaxErrorsInPython } from '../python-files.ts'
import { effectsOfAlembic } from './effects.ts'
import { alembicHazards } from './hazards.ts'
import { alembicHeadFiles } from './head-file.ts'
import { locateAlembic } from './locate.ts'
import { alembicMergeFile } from './merge-file.ts'
import { readAlembic } from './read.ts'
import { repairAlembic } from './repair.ts'
import { alembicInterpreter } from './replay/interpreter.ts'
import { alembicRunner } from './runner.ts'

/** Alembic's revisions, Flask-Migrate's included, read from git as ScriptDirectory reads them from disk. */
export const alembic: Framework = {
  id: 'alembic',
  title: 'Alembic',
  runner: alembicRunner,
  locate: locateAlembic,
  read: readAlembic,
  meaning: async text => meaningOf(text),
  repair: repairAlembic,
  headFiles: alembicHeadFiles,
  mergeCommand,
  mergeFile: alembicMergeFile,
  pending: pendingByIdentity,
  hazards: alembicHazards,
  syntaxErrors: syntaxErrorsInPython,
  effects: effectsOfAlembic,
  outsideTransaction: () =>
    'Run it in `with op.get_context().autocommit_block():`, which ends the transaction before it.',
  interpreter: (scope, tree) => ({ ...alembicInterpreter(scope, tree), independent: true }),
  // A type that a revision names is made with its table, unless this run has made it already.
  dependsOnRun: text => /\b(?:Enum|ENUM|DOMAIN)\b/.test(text),
  fixProvider: async () => (await import('./fix-provider.ts')).alembicFixProvider,
}

function mergeCommand(_history: History, heads: readonly Migration[]): string {
  return `alembic merge -m "merge heads" ${heads.map(({ id }) => shellQuote(id)).join(' ')}`
}
