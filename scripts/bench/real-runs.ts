/** The runners' own `migrate` and `upgrade`, on a database of a server that is made again for each run. */
import pg from 'pg'
import type { SmallTree } from './repository.ts'

const name = 'bench_of_the_runner'

/** The URL of an empty database. */
export async function emptyDatabase(server: string): Promise<string> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${name}`)
  } finally {
    await client.end()
  }
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** Settings that take the database from DATABASE_URL. */
export function onPostgres(tree: SmallTree): SmallTree {
  const settings = (tree['project/settings.py'] ?? '').replace(
    /^DATABASES = .*$/m,
    `import os
from urllib.parse import urlsplit, unquote
_url = urlsplit(os.environ["DATABASE_URL"])
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": _url.path[1:], "USER": unquote(_url.username or ""),
    "PASSWORD": unquote(_url.password or ""), "HOST": _url.hostname, "PORT": _url.port}}`,
  )
  return { ...tree, 'project/settings.py': settings }
}

/** What `alembic init` writes, and a transaction for each revision, as the replay has it. */
export function withEnvironment(tree: SmallTree): SmallTree {
  return {
    ...tree,
    'alembic/env.py': `import os
from alembic import context
from sqlalchemy import create_engine, pool

url = os.environ["DATABASE_URL"].replace("postgresql://", "postgresql+psycopg://").replace("postgres://", "postgresql+psycopg://")
connectable = create_engine(url, poolclass=pool.NullPool)
with connectable.connect() as connection:
    context.configure(connection=connection, target_metadata=None, transaction_per_migration=True)
    with context.begin_transaction():
        context.run_migrations()
`,
  }
}
