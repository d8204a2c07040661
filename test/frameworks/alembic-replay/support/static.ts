import { createHash } from 'node:crypto'
import { alembicInterpreter } from '../../../../src/frameworks/alembic/replay/interpreter.ts'
import { History } from '../../../../src/model/history.ts'
import type { Migration } from '../../../../src/model/migration.ts'
import type { ScratchDatabase } from '../../../../src/postgres/engine.ts'
import type { Step, StepOutcome } from '../../../../src/replay/steps.ts'
import { memoryTree } from '../../../support/memory-tree.ts'

/** One revision after the other: the body of upgrade(), or a whole file. */
export type Revisions = readonly string[]

const header = (id: number): string => `from alembic import op, context
import sqlalchemy as sa
from sqlalchemy import inspect, text
from sqlalchemy.dialects import postgresql

revision = 'r${id}'
down_revision = ${id === 0 ? 'None' : `'r${id - 1}'`}

`

export function revisionFile(revision: string, id: number): string {
  if (/^def upgrade/m.test(revision)) return header(id) + revision
  const body = revision.replace(/^\n/, '').replace(/\s+$/, '')
  const indent = /^ */.exec(body)?.[0].length ?? 0
  const lines = body.split('\n').map(line => (line.trim() === '' ? '' : `    ${line.slice(indent)}`))
  return `${header(id)}def upgrade():\n${lines.join('\n')}\n`
}

export function filesOf(
  revisions: Revisions,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    ...more,
    ...Object.fromEntries(
      revisions.map((revision, i) => [`migrations/versions/r${i}.py`, revisionFile(revision, i)]),
    ),
  }
}

export interface Played {
  steps: Step[]
  /** Of each revision, 'ok' or the code of the error that ended it. */
  outcomes: string[]
  sql: string[]
  unverified: string[]
  skipped: string[]
}

/** Runs what the interpreter says, each revision in a transaction, up to the first that fails; without a database, dry. */
export async function play(
  revisions: Revisions,
  database?: ScratchDatabase,
  more: Readonly<Record<string, string>> = {},
  direction: 'upgrade' | 'downgrade' = 'upgrade',
): Promise<Played> {
  const files = filesOf(revisions, more)
  const tree = memoryTree(files)
  const migrations = revisions.map((_, i): Migration => {
    const path = `migrations/versions/r${i}.py`
    return {
      id: `r${i}`,
      name: `r${i}`,
      file: {
        path,
        oid: createHash('sha1')
          .update(files[path] ?? '')
          .digest('hex'),
        mode: '100644',
      },
      range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
      parents: [],
      replaces: [],
      labels: [],
    }
  })
  const history = new History({
    framework: 'alembic',
    name: 'migrations',
    directory: 'migrations',
    scope: 'migrations',
    migrations,
    unreadable: [],
    parents: new Map(),
    missing: [],
  })
  const interpreter = alembicInterpreter([history], tree, direction)
  const played: Played = { steps: [], outcomes: [], sql: [], unverified: [], skipped: [] }
  for (const migration of migrations) {
    const steps = interpreter.steps(migration, files[migration.file.path] ?? '')
    let failed: string | undefined
    let outcome: StepOutcome | undefined
    await database?.run('BEGIN')
    for (;;) {
      const next = await steps.next(outcome)
      if (next.done) break
      const step = next.value
      played.steps.push(step)
      outcome = { kind: 'done', rows: [] }
      if (step.kind === 'unverified' || step.kind === 'stops') played.unverified.push(step.why)
      else if (step.kind === 'skip') played.skipped.push(step.why)
      else {
        const text = step.kind === 'ask' ? step.query : step.text
        if (step.kind === 'sql') played.sql.push(text)
        const answer = await database?.run(text)
        if (answer?.kind === 'ok') outcome = { kind: 'done', rows: answer.rows }
        else if (answer?.kind === 'error') {
          outcome = { kind: 'failed', code: answer.error.code, message: answer.error.message }
          if (step.kind === 'sql') failed ??= `${answer.error.code} ${answer.error.message} in: ${text}`
        }
      }
    }
    const end = await database?.run(failed ? 'ROLLBACK' : 'COMMIT')
    played.outcomes.push(failed ?? (end?.kind === 'error' ? end.error.code : 'ok'))
    if (failed) break
  }
  return played
}
