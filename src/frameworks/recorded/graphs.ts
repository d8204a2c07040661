import { shellQuote } from '../../model/shell-quote.ts'
import { byName } from '../../text/by-name.ts'
import type { RecordSource } from './source.ts'

function djangoName(id: string): string {
  const dot = id.indexOf('.')
  return `${shellQuote(id.slice(0, dot))} ${shellQuote(id.slice(dot + 1))}`
}

const labelOf = (key: string): string => key.slice(0, key.indexOf('.'))

/** Tables of Django's own apps that are not called after their app. */
const contrib: Readonly<Record<string, RegExp>> = byName({
  contenttypes: /^django_content_type$/,
  admin: /^django_admin_log$/,
  sessions: /^django_session$/,
  sites: /^django_site$/,
  flatpages: /^django_flatpage(?:_sites)?$/,
  redirects: /^django_redirect$/,
})

/** Runners whose migrations name the ones before them. */
export const graphSources: Readonly<Record<string, RecordSource>> = {
  // https://github.com/django/django/blob/main/django/db/migrations/recorder.py
  django: {
    runner: 'Django',
    tables: ['django_migrations'],
    columns: ['app', 'name', 'applied'],
    key: "app || '.' || name",
    order: 'id',
    keyOf: ({ migration }) => migration.id,
    // `migrate APP NAME --fake` fakes all that it depends on as well.
    marksAllBefore: true,
    beside: ['manage.py'],
    packages: {
      of: labelOf,
      known: ['auth', ...Object.keys(contrib)],
      has: (name, table) => contrib[name]?.test(table) ?? table.startsWith(`${name}_`),
    },
    apply: () => ({ command: 'python manage.py migrate' }),
    applyThrough: ({ migration }) => ({ command: `python manage.py migrate ${djangoName(migration.id)}` }),
    markApplied: ({ migration }) => ({
      command: `python manage.py migrate ${djangoName(migration.id)} --fake`,
    }),
    // https://docs.djangoproject.com/en/stable/ref/django-admin/#cmdoption-migrate-prune
    forget: key => ({ command: `python manage.py migrate ${shellQuote(labelOf(key))} --prune` }),
  },
  // https://alembic.sqlalchemy.org/en/latest/api/commands.html
  alembic: {
    runner: 'Alembic',
    tables: ['alembic_version'],
    columns: ['version_num'],
    key: 'version_num',
    order: 'version_num',
    keyOf: ({ migration }) => migration.id,
    holds: 'heads',
    marksAllBefore: true,
    refusesUnknown: true,
    beside: ['alembic.ini', 'pyproject.toml'],
    apply: (_, several) => ({ command: `alembic upgrade ${several ? 'heads' : 'head'}` }),
    applyThrough: ({ migration }) => ({ command: `alembic upgrade ${shellQuote(migration.id)}` }),
    markApplied: ({ migration }, _, purge) => ({
      command: `alembic stamp ${purge ? '--purge ' : ''}${shellQuote(migration.id)}`,
    }),
    markNothing: () => ({ command: 'alembic stamp --purge base' }),
  },
}
