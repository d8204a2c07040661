import { randomRevisions } from './random-revisions.ts'

/** A package whose revisions are compared: those that make all their tables themselves. */
export interface AlembicProject {
  name: string
  /** The directory of env.py in the installed package. */
  scripts: string
  /** What is there before the first revision. */
  prelude?: string
  /** The naming convention of the package's metadata, as Python. */
  naming?: string
  /** Files of a history that no package ships. */
  files?: Readonly<Record<string, string>>
}

export const alembicProjects: readonly AlembicProject[] = [
  { name: 'aodh', scripts: 'aodh/storage/sqlalchemy/alembic' },
  { name: 'ckan', scripts: 'ckan/migration' },
  { name: 'glance', scripts: 'glance/db/sqlalchemy/alembic_migrations' },
  { name: 'openstack-placement', scripts: 'placement/db/sqlalchemy/alembic' },
  { name: 'optuna', scripts: 'optuna/storages/_rdb/alembic' },
  {
    name: 'arize-phoenix',
    scripts: 'phoenix/db/migrations',
    naming:
      '{"ix": "ix_%(table_name)s_%(column_0_N_name)s", "uq": "uq_%(table_name)s_%(column_0_N_name)s", "ck": "ck_%(table_name)s_`%(constraint_name)s`", "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s", "pk": "pk_%(table_name)s"}',
  },
  ...[1, 2, 3, 4, 5, 6, 7, 8].map(seed => ({
    name: `random history ${seed}`,
    scripts: 'migrations',
    files: randomRevisions(seed, 60, 'migrations'),
  })),
]
