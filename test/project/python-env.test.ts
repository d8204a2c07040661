import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { pythonEnv } from '../support/python-env.ts'

const proofs: Record<'django42' | 'django' | 'alembic', { program: string; prints: RegExp }> = {
  django42: { program: 'import django, psycopg; print(django.__version__)', prints: /^4\.2\.\d+\n$/ },
  django: {
    program: 'import django, psycopg; print(django.__version__)',
    prints: /^(5\.2|[6-9]\.\d+)\.?\d*\n$/,
  },
  alembic: {
    program: 'import alembic, sqlalchemy, psycopg; print(alembic.__version__, sqlalchemy.__version__)',
    prints: /^1\.\d+\.\d+ 2\.\d+\.\d+\n$/,
  },
}

for (const name of ['django42', 'django', 'alembic'] as const) {
  const env = await pythonEnv(name)
  describe.skipIf(env.kind === 'missing')(`the Python environment "${name}"`, () => {
    test('has what the tests compare with', async () => {
      if (env.kind === 'missing') return
      const { program, prints } = proofs[name]
      const { stdout } = await promisify(execFile)(env.python, ['-c', program])
      expect(stdout).toMatch(prints)
    })
  })
}
