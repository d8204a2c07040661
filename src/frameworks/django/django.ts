import type { SyntaxNode } from '@lezer/common'
import { meaningOf } from '../../languages/python/meaning.ts'
import type { History } from '../../model/history.ts'
import type { BlockingWork } from '../../model/locks.ts'
import type { Migration } from '../../model/migration.ts'
import { failure } from '../../model/result.ts'
import type { RunnerBehaviour } from '../../model/runner-behaviour.ts'
import { removeCommand, shellQuote } from '../../model/shell-quote.ts'
import type { Tree } from '../../model/tree.ts'
import type { Interpreter, Step, StepOutcome } from '../../replay/steps.ts'
import type { Framework } from '../framework.ts'
import type { Hazard } from '../hazards/hazard.ts'
import { argumentsOf, calleeOf, type Program, programOf, sourceOf } from '../hazards/program.ts'
import { swallowedErrors } from '../hazards/swallowed-errors.ts'
import { syntaxErrorsInPython } from '../python-files.ts'
import { searchPathIn } from '../search-path.ts'
import { effectsOfDjango } from './effects.ts'
import { djangoHeadFiles, djangoMergeFile } from './heads.ts'
import { locateDjango } from './locate.ts'
import { readDjango } from './read.ts'
import { repairDjango } from './repair.ts'
import { extensionOperations } from './replay/extension-operations.ts'
import { transactionOfDjango } from './transaction.ts'

/** How `manage.py migrate` behaves. */
const djangoRunner: RunnerBehaviour = {
  order: 'graph',
  duplicateVersion: {
    outcome: 'legal',
    consequence:
      'Django goes by the names and dependencies of migrations: equal numbers are legal as long as one comes after the other',
    source: 'https://docs.djangoproject.com/en/stable/topics/migrations/#migration-files',
  },
  duplicateId: {
    outcome: 'refuses',
    consequence: 'a directory can hold only one file of a name',
    source: 'https://docs.djangoproject.com/en/stable/topics/migrations/#migration-files',
  },
  severalHeads: {
    outcome: 'refuses',
    consequence:
      '“manage.py migrate” stops with “CommandError: Conflicting migrations detected; multiple leaf nodes in the migration graph”',
    source: 'https://github.com/django/django/blob/main/django/core/management/commands/migrate.py',
  },
  lateVersion: {
    outcome: 'legal',
    consequence: 'Django goes by dependencies, not by numbers',
    source: 'https://docs.djangoproject.com/en/stable/topics/migrations/#dependencies',
  },
  edited: {
    outcome: 'unnoticed',
    consequence:
      'Django records only the names of applied migrations: databases that have run it never run the edit, and new ones end up different',
    source: 'https://github.com/django/django/blob/main/django/db/migrations/recorder.py',
  },
  removed: {
    outcome: 'unnoticed',
    consequence:
      'Django ignores applied migrations without a file: databases where they ran keep what they did, and new databases never get it',
    source: 'https://github.com/django/django/blob/main/django/db/migrations/loader.py',
  },
  transaction: 'per-migration',
}

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
  // `loaddata` finds out by the ending how a fixture is written.
  isSeed: path => /\.(?:json|ya?ml)$/i.test(path),
  modelsCheck: {
    run: 'python manage.py migrate',
    models: 'python manage.py makemigrations --check --dry-run',
    beside: ['manage.py'],
  },
  regenerate,
  mergeFile: djangoMergeFile,
  pending: pendingOnDjango,
  hazards: djangoHazards,
  withoutBlocking: work => withoutBlocking[work],
  downOf: ({ file }) => ({ paths: [file.path] }),
  syntaxErrors: syntaxErrorsInPython,
  effects: effectsOfDjango,
  interpreter: interpretDjango,
  async searchPath(scope, tree) {
    const { settingsInScope } = await import('./replay/settings.ts')
    return searchPathIn(settingsInScope(tree, scope[0]?.reading.scope ?? ''), tree)
  },
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

function regenerate(history: History, migrations: readonly Migration[]): string[] {
  const label = migrations[0]?.id.split('.')[0] ?? history.name
  return [
    removeCommand(migrations.map(({ file }) => file.path)),
    `python manage.py makemigrations ${shellQuote(label)}`,
  ]
}

/**
 * What `migrate` still runs on a database that has all of base. A squash counts as applied when all that it replaces is,
 * and is passed by where only some of that is: `MigrationLoader.build_graph`.
 * https://github.com/django/django/blob/main/django/db/migrations/loader.py
 */
function pendingOnDjango(base: History | undefined, merged: History): readonly Migration[] {
  const applied = new Set<string>()
  for (const migration of base?.migrations ?? []) {
    applied.add(migration.id)
    for (const id of migration.replaces) applied.add(id)
  }
  const graph = new Set(merged.reading.parents.keys())
  // Squashes of squashes: an inner one decides about an outer one.
  while (decideSquashes(merged, applied, graph));
  return merged.migrations.filter(({ id }) => graph.has(id) && !applied.has(id))
}

/** Was there one to decide about? */
function decideSquashes(merged: History, applied: Set<string>, graph: Set<string>): boolean {
  let decided = false
  for (const { id, replaces } of merged.migrations) {
    if (replaces.length === 0 || applied.has(id) || !graph.has(id)) continue
    const done = replaces.filter(replaced => applied.has(replaced))
    if (done.length === 0) continue
    decided = true
    if (done.length === replaces.length) applied.add(id)
    else {
      graph.delete(id)
      for (const replaced of replaces) if (merged.get(replaced)) graph.add(replaced)
    }
  }
  return decided
}

export async function djangoHazards(text: string): Promise<Hazard[]> {
  if (!/\bexcept\b|\bsuppress\b/.test(text) || !text.includes('RunPython')) return []
  const program = await programOf(text)
  // Without a transaction around it a failed statement leaves nothing over.
  if (!program || program.assigned.get('atomic')?.some(value => sourceOf(program, value) === 'False'))
    return []
  return swallowedErrors(program, {
    entries: functionsRun(program),
    sends(callee, call) {
      if (/(?:^|\.)(?:execute|executemany|callproc|copy_expert)$/.test(callee)) return true
      return (
        /(?:^|\.)schema_editor\.\w+$/.test(callee) &&
        !/\.(?:connection|quote_\w+)\b/.test(callee) &&
        call.to > 0
      )
    },
    savepoint: /\batomic\s*\(/,
    writeSavepoint: 'with transaction.atomic():',
    autocommit: /$^/,
    undoes: /\bsavepoint_rollback\s*\(|\brollback\s+to\b/i,
    next: "Django's record of the migration in django_migrations",
  })
}

/** What `migrations.RunPython(forwards, backwards)` is given. */
function functionsRun(program: Program): { there: string[]; back: string[] } {
  const run: { there: string[]; back: string[] } = { there: [], back: [] }
  const note = (node: SyntaxNode | undefined, names: string[]): void => {
    if (node?.name === 'VariableName') names.push(sourceOf(program, node))
  }
  const cursor = program.top.cursor()
  do {
    if (cursor.name !== 'CallExpression' || !calleeOf(program, cursor.node).endsWith('RunPython')) continue
    const { positional, keywords } = argumentsOf(program, cursor.node)
    note(keywords.get('code') ?? positional[0], run.there)
    note(keywords.get('reverse_code') ?? positional[1], run.back)
  } while (cursor.next())
  return run
}

/** The interpreter, loaded when the first migration is replayed. */
function interpretDjango(scope: readonly History[], tree: Tree): Interpreter {
  let loading: Promise<Interpreter> | undefined
  let loaded: Interpreter | undefined
  return {
    known: () => loaded?.known?.() ?? [],
    back: () => ({
      async *steps(migration, text) {
        const back = loaded?.back?.()
        if (back) yield* back.steps(migration, text)
      },
    }),
    async rowsAsSql(path, text) {
      const interpreter = loaded ?? (await import('./replay/interpreter.ts')).djangoInterpreter(scope, tree)
      return (await interpreter.rowsAsSql?.(path, text)) ?? failure(`${path} can't be read`)
    },
    async *steps(migration: Migration, text: string): AsyncGenerator<Step, void, StepOutcome | undefined> {
      loading ??= import('./replay/interpreter.ts').then(({ djangoInterpreter }) =>
        djangoInterpreter(scope, tree),
      )
      loaded = await loading
      yield* loaded.steps(migration, text)
    },
  }
}

/** Extensions that operations create whose names say which. */
function extensionsInDjango(text: string): string[] {
  const ofFields = /\bgis\.db\b/.test(text) ? ['postgis'] : []
  if (!text.includes('Extension')) return ofFields
  const named = [...text.matchAll(/\b(\w+Extension)\(/g)].flatMap(
    found => extensionOperations[found[1] ?? ''] ?? [],
  )
  return [...ofFields, ...named]
}

const contribOperations = '`django.contrib.postgres.operations`'
const inSeparate =
  'in a `SeparateDatabaseAndState`, whose `state_operations` hold the operation as it stands here'

/** How a migration says the same without keeping others waiting. */
const withoutBlocking: Partial<Record<BlockingWork, string>> = {
  index: `Write \`AddIndexConcurrently\` of ${contribOperations} in a migration with \`atomic = False\`.`,
  'drop-index': `Write \`RemoveIndexConcurrently\` of ${contribOperations} in a migration with \`atomic = False\`.`,
  unique: `Write \`RunSQL("CREATE UNIQUE INDEX CONCURRENTLY …")\` and \`RunSQL("ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX …")\` ${inSeparate}, in a migration with \`atomic = False\`.`,
  check: `Write \`AddConstraintNotValid\` of ${contribOperations}, and \`ValidateConstraint\` in a later migration: that reads the table without blocking others.`,
  'foreign-key': `Write \`RunSQL("ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT VALID")\` ${inSeparate}, and \`ValidateConstraint\` of ${contribOperations} in a later migration.`,
  'not-null': `First \`AddConstraintNotValid\` of ${contribOperations} with a check that the column is not null; in a later migration \`ValidateConstraint\`, then \`AlterField\`, which then reads no row, and remove the check.`,
  default:
    'Write `AddField` with `null=True`, fill the rows in batches in a later migration, and then `AlterField` to what the model says.',
  brief:
    'Write `migrations.RunSQL("SET LOCAL lock_timeout = \'5s\'", migrations.RunSQL.noop)` as the first operation, and run the migration again if it times out.',
}
