import { meaningOf } from '../../languages/python/meaning.ts'
import type { History } from '../../model/history.ts'
import type { BlockingWork } from '../../model/locks.ts'
import type { Migration } from '../../model/migration.ts'
import type { RunnerBehaviour } from '../../model/runner-behaviour.ts'
import { removeCommand, shellQuote } from '../../model/shell-quote.ts'
import type { Framework } from '../framework.ts'
import { pendingByIdentity } from '../pending.ts'
import { syntaxErrorsInPython } from '../python-files.ts'
import { searchPathIn } from '../search-path.ts'
import type { StaticEffect } from '../static-effects.ts'
import { waysBack } from './downgrade.ts'
import { alembicHazards } from './hazards.ts'
import { alembicHeadFiles, alembicMergeFile } from './heads.ts'
import { locateAlembic } from './locate.ts'
import { readAlembic } from './read.ts'
import { repairAlembic } from './repair.ts'
import { alembicInterpreter } from './replay/interpreter.ts'
import { walksOf } from './walk.ts'

/** How `alembic upgrade` behaves. */
const alembicRunner: RunnerBehaviour = {
  order: 'graph',
  duplicateVersion: {
    outcome: 'legal',
    consequence: 'Alembic goes by revision ids, not by numbers in file names',
    source: 'https://alembic.sqlalchemy.org/en/latest/tutorial.html#create-a-migration-script',
  },
  duplicateId: {
    outcome: 'unnoticed',
    consequence:
      'Alembic only warns “Revision … is present more than once”, and the file that it reads last replaces the other one, which never runs',
    source: 'https://github.com/sqlalchemy/alembic/blob/main/alembic/script/revision.py',
  },
  severalHeads: {
    outcome: 'refuses',
    consequence:
      "“alembic upgrade head” stops with “Multiple head revisions are present for given argument 'head'”",
    source: 'https://alembic.sqlalchemy.org/en/latest/branches.html#working-with-branches',
  },
  lateVersion: {
    outcome: 'legal',
    consequence: 'Alembic goes by down_revision, not by numbers',
    source: 'https://alembic.sqlalchemy.org/en/latest/tutorial.html#create-a-migration-script',
  },
  edited: {
    outcome: 'unnoticed',
    consequence:
      'Alembic records only the id of the last revision: databases that have run it never run the edit, and new ones end up different',
    source: 'https://alembic.sqlalchemy.org/en/latest/tutorial.html#running-our-first-migration',
  },
  removed: {
    outcome: 'refuses',
    consequence:
      "a database that stands at the removed revision can no longer be upgraded: “Can't locate revision identified by …”",
    source: 'https://github.com/sqlalchemy/alembic/blob/main/alembic/script/base.py',
  },
  transaction: 'per-migration',
}

/** Alembic's revisions, Flask-Migrate's included, read from git as ScriptDirectory reads them from disk. */
export const alembic: Framework = {
  id: 'alembic',
  title: 'Alembic',
  modelsCheck: { run: 'alembic upgrade head', models: 'alembic check', beside: ['alembic.ini'] },
  runner: alembicRunner,
  locate: locateAlembic,
  read: readAlembic,
  meaning: async text => meaningOf(text),
  repair: repairAlembic,
  headFiles: alembicHeadFiles,
  mergeCommand,
  regenerate,
  mergeFile: alembicMergeFile,
  pending: pendingByIdentity,
  hazards: alembicHazards,
  syntaxErrors: syntaxErrorsInPython,
  effects: effectsOfAlembic,
  // op.create_table creates the types of its columns; nothing else in Alembic does.
  missingType: name =>
    `Create the type first: \`sa.Enum(…, name='${name}').create(op.get_bind(), checkfirst=True)\`; op.add_column does not.`,
  outsideTransaction: () =>
    'Run it in `with op.get_context().autocommit_block():`, which ends the transaction before it.',
  searchPath(scope, tree) {
    const directories = [...new Set(scope.map(({ directory }) => directory))]
    const files = directories.flatMap(one => tree.file(one === '' ? 'env.py' : `${one}/env.py`) ?? [])
    return searchPathIn(files, tree)
  },
  withoutBlocking: work => withoutBlocking[work],
  interpreter: (scope, tree) => ({
    ...alembicInterpreter(scope, tree),
    independent: true,
    back: () => alembicInterpreter(scope, tree, 'downgrade'),
  }),
  builtBase: async (base, tree, migrations) =>
    (await import('./models/built-base.ts')).builtByModels(base, tree, migrations),
  downOf: ({ file }, text) => (text.includes('downgrade') ? { paths: [file.path] } : undefined),
  // A type that a revision names is made with its table, unless this run has made it already.
  dependsOnRun: text => /\b(?:Enum|ENUM|DOMAIN)\b/.test(text),
  fixProvider: async () => (await import('./fix-provider.ts')).alembicFixProvider,
}

function mergeCommand(_history: History, heads: readonly Migration[]): string {
  return `alembic merge -m "merge heads" ${heads.map(({ id }) => shellQuote(id)).join(' ')}`
}

function regenerate(_history: History, migrations: readonly Migration[]): string[] {
  const last = migrations.at(-1)
  // The file is called by its id and its message, which is then what the next one shall be called by.
  const name = last ? last.name.replace(`${last.id}_`, '').replaceAll('_', ' ') : 'again'
  return [
    removeCommand(migrations.map(({ file }) => file.path)),
    `alembic revision --autogenerate -m ${shellQuote(name)}`,
  ]
}

/** What a revision's `upgrade()` does to the objects of the database, as far as its text says. */
async function effectsOfAlembic(_migration: Migration, text: string): Promise<readonly StaticEffect[]> {
  const [up, down] = await walksOf(text, ['upgrade', 'downgrade'])
  if (!up || up === 'missing') return [{ kind: 'unclear', text }]
  const removable = up.effects.flatMap(effect =>
    effect.kind === 'creates' && effect.removal ? [effect] : [],
  )
  const made = removable.map(({ at }) =>
    up.effects.flatMap(effect =>
      effect.kind === 'creates' && up.sentBy.get(effect)?.at.start === at.start ? [effect] : [],
    ),
  )
  const back = await waysBack(text, made, down)
  for (const [i, creation] of removable.entries()) {
    const also = back[i]
    // What went on being dropped on the downgrade would be another migration's.
    if (!also) delete creation.removal
    else if (creation.removal && also.length > 0) creation.removal.also = also
  }
  return up.effects
}

const validateLater =
  'and in a later revision `op.execute("ALTER TABLE … VALIDATE CONSTRAINT …")`: that reads the table without blocking others.'
const outside = 'in `with op.get_context().autocommit_block():`'

/** How a revision says the same without keeping others waiting. */
const withoutBlocking: Partial<Record<BlockingWork, string>> = {
  index: `Write \`op.create_index(..., postgresql_concurrently=True)\` ${outside}.`,
  'drop-index': `Write \`op.drop_index(..., postgresql_concurrently=True)\` ${outside}.`,
  unique: `Write \`op.create_index(..., unique=True, postgresql_concurrently=True)\` ${outside}, then \`op.execute("ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX …")\`.`,
  check: `Write \`op.create_check_constraint(..., postgresql_not_valid=True)\`, ${validateLater}`,
  'foreign-key': `Write \`op.create_foreign_key(..., postgresql_not_valid=True)\`, ${validateLater}`,
  'not-null':
    'First `op.create_check_constraint(..., "… IS NOT NULL", postgresql_not_valid=True)`; in a later revision `op.execute("ALTER TABLE … VALIDATE CONSTRAINT …")`, then `op.alter_column(..., nullable=False)`, which then reads no row, and drop the check.',
  default:
    'Write `op.add_column(...)` without `server_default`, then `op.alter_column(..., server_default=...)`, which affects only new rows, and fill in the existing rows in batches.',
  brief:
    'Write `op.execute("SET LOCAL lock_timeout = \'5s\'")` before it, and run the revision again if it times out.',
}
