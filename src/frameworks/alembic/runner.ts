import type { RunnerBehaviour } from '../../model/runner-behaviour.ts'

/** How `alembic upgrade` behaves. */
export const alembicRunner: RunnerBehaviour = {
  order: 'graph',
  duplicateVersion: {
    outcome: 'legal',
    consequence: 'Alembic goes by revision ids, not by numbers in file names',
    source: 'https://alembic.sqlalchemy.org/en/latest/tutorial.html#create-a-migration-script',
  },
  duplicateId: {
    outcome: 'unnoticed',
    consequence:
      'Alembic only warns “Revision … is present more than once”, and the file that it reads later takes the place of the first one, which never runs',
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
      'Alembic keeps only the id of the last revision: where it has run, the edit never runs, and new databases get something else',
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
