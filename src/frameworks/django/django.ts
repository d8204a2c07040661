import { meaningOf } from '../../languages/python/meaning.ts'
import type { History } from '../../model/history.ts'
import type { Migration } from '../../model/migration.ts'
import { shellQuote } from '../../model/shell-quote.ts'
import type { Framework } from '../framework.ts'
import { syntaxErrorsInPython } from '../python-files.ts'
import { effectsOfDjango } from './effects.ts'
import { djangoHazards } from './hazards.ts'
import { djangoHeadFiles } from './head-file.ts'
import { locateDjango } from './locate.ts'
import { djangoMergeFile } from './merge-file.ts'
import { pendingOnDjango } from './pending.ts'
import { readDjango } from './read.ts'
import { repairDjango } from './repair.ts'
import { extensionsInDjango, interpretDjango, transactionOfDjango } from './replay/replay-django.ts'
import { djangoRunner } from './runner.ts'

/** Django's migrations, read from git as `MigrationLoader` reads them from an installation. */
export const django: Framework = {
  id: 'django',
  title: 'Django',
  runner: djangoRunner,
  locate: locateDjango,
  read: readDjango,
  meaning: async text => meaningOf(text),
  repair: repairDjango,
  headFiles: djangoHeadFiles,
  mergeCommand,
  mergeFile: djangoMergeFile,
  pending: pendingOnDjango,
  hazards: djangoHazards,
  syntaxErrors: syntaxErrorsInPython,
  effects: effectsOfDjango,
  interpreter: interpretDjango,
  fixProvider: async () => (await import('./fix-provider.ts')).djangoFixProvider,
  transactionOf: transactionOfDjango,
  outsideTransaction: () =>
    'Put it into a migration of its own whose class says `atomic = False`: Django then opens no transaction.',
  extensionsIn: extensionsInDjango,
}

function mergeCommand(history: History, heads: readonly Migration[]): string {
  const label = heads[0]?.id.split('.')[0] ?? history.name
  return `python manage.py makemigrations --merge ${shellQuote(label)}`
}
