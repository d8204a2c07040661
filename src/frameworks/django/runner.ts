import type { RunnerBehaviour } from '../../model/runner-behaviour.ts'

/** How `manage.py migrate` behaves. */
export const djangoRunner: RunnerBehaviour = {
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
      'Django keeps only the names of applied migrations: where it has run, the edit never runs, and new databases get something else',
    source: 'https://github.com/django/django/blob/main/django/db/migrations/recorder.py',
  },
  removed: {
    outcome: 'unnoticed',
    consequence:
      'Django leaves out applied migrations that it has no file for: what they did stays in databases where they ran, and new databases never get it',
    source: 'https://github.com/django/django/blob/main/django/db/migrations/loader.py',
  },
  transaction: 'per-migration',
}
