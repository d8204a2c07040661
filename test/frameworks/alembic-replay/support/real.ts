import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { PythonEnv } from '../../../support/python-env.ts'
import { filesOf, type Revisions } from './static.ts'

const envFile = `
import os
from alembic import context
from sqlalchemy import create_engine, pool

target_metadata = None
try:
    from conventions import target_metadata
except ImportError:
    pass

engine = create_engine(os.environ["DATABASE_URL"], poolclass=pool.NullPool)
with engine.connect() as connection:
    context.configure(connection=connection, target_metadata=target_metadata, transaction_per_migration=True)
    with context.begin_transaction():
        context.run_migrations()
`

/** `alembic upgrade head`, as a user would run it. The message is empty where it went well. */
export async function realUpgrade(
  env: PythonEnv,
  revisions: Revisions,
  url: string,
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'alembic-'))
  try {
    const files = {
      'alembic.ini':
        '[alembic]\nscript_location = %(here)s/migrations\nprepend_sys_path = %(here)s\npath_separator = os\n',
      'migrations/env.py': envFile,
      'migrations/script.py.mako': '',
      ...filesOf(revisions, more),
    }
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(directory, path)), { recursive: true })
      await writeFile(join(directory, path), text)
    }
    const DATABASE_URL = url.replace(/^postgres(?:ql)?:/, 'postgresql+psycopg:')
    await promisify(execFile)(env.python, ['-m', 'alembic', 'upgrade', 'head'], {
      cwd: directory,
      env: { ...process.env, DATABASE_URL, PYTHONDONTWRITEBYTECODE: '1' },
    })
    return ''
  } catch (error) {
    const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    return output.trim().split('\n').slice(-6).join('\n')
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
