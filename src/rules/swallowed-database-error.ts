import type { SwallowedError } from '../frameworks/hazards/hazard.ts'
import { type Fix, fix } from '../model/fix.ts'
import { rangeOf } from '../model/position.ts'
import { alembicInitial } from './examples.ts'
import { incomingHazards } from './incoming-hazards.ts'
import type { Rule } from './rule.ts'

const revision = (body: string): string =>
  `from alembic import op\nimport sqlalchemy as sa\n\nrevision = "a2"\ndown_revision = "a1"\n\n\ndef upgrade():\n${body}\n\ndef downgrade():\n    op.drop_table("threads")\n`

/** `try: op.create_table(…) except: pass`, which can't work on PostgreSQL. */
export const swallowedDatabaseError: Rule = {
  meta: {
    id: 'swallowed-database-error',
    title: 'A migration catches a database error and continues',
    what: 'A migration catches the error of a statement and continues, inside a transaction.',
    why:
      'PostgreSQL aborts the whole transaction at the first error (SQLSTATE 25P02). Every later statement fails, and ' +
      'so does recording that the migration has run. If the error never occurs, the handler is not needed; if it ' +
      'occurs, the handler does not help.',
    remedy:
      'Check first whether the object exists, or run the statement alone in a savepoint inside the try.',
    // Where the error comes in a replay, that is an error of its own.
    severity: 'warning',
    bad: {
      base: alembicInitial,
      change: {
        'alembic/versions/a2_threads.py': revision(
          '    try:\n        op.create_table("threads", sa.Column("id", sa.Integer(), primary_key=True))\n    except Exception:\n        print("exists already, skipping")\n',
        ),
      },
    },
    good: {
      base: alembicInitial,
      change: {
        'alembic/versions/a2_threads.py': revision(
          '    try:\n        with op.get_bind().begin_nested():\n            op.create_table("threads", sa.Column("id", sa.Integer(), primary_key=True))\n    except Exception:\n        print("exists already, skipping")\n',
        ),
      },
    },
  },

  async *check(context) {
    const seen = new Map<string, number>()
    for await (const { hazard, migration, text } of incomingHazards(context)) {
      if (hazard.kind !== 'swallowed-error') continue
      const { path } = migration.file
      const count = (seen.get(`${migration.id} ${hazard.call}`) ?? 0) + 1
      seen.set(`${migration.id} ${hazard.call}`, count)
      yield {
        introduced: true,
        path,
        range: rangeOf(text, hazard.at.start, hazard.at.end),
        symbol: `${migration.id} ${hazard.call}${count > 1 ? `#${count}` : ''}`,
        message: `When \`${hazard.call}(…)\` fails, \`${hazard.handler}\` continues as if nothing had happened. But PostgreSQL has already aborted the transaction: the next statement, at the latest ${hazard.next}, fails with SQLSTATE 25P02 (in_failed_sql_transaction), and everything is rolled back${hazard.onDowngrade ? ': this is on the downgrade, so the migration can be applied, but not undone once the error occurs' : ''}. Check first whether the object exists, or run the statement in a savepoint inside the try: \`${hazard.savepoint}\`.`,
        related: [
          {
            path,
            range: rangeOf(text, hazard.statement.start, hazard.statement.end),
            message: 'this may fail',
          },
        ],
        fixes: savepointFix(hazard, path, text),
      }
    }
  },
}

function savepointFix({ body, savepoint }: SwallowedError, path: string, text: string): Fix[] {
  if (!body) return []
  if (savepoint.includes('transaction.atomic') && !importsTransaction(text)) return []
  const lines = text.slice(body.start, body.end)
  const indent = /^[ \t]*/.exec(lines)?.[0] ?? ''
  const newline = lines.includes('\r\n') || text.includes('\r\n') ? '\r\n' : '\n'
  const step = indent.includes('\t') ? '\t' : '    '
  return [
    fix({
      title: 'Run what may fail in a savepoint',
      applies:
        'Right if the migration should continue after the error. Whatever the statements in the try did is undone.',
      edits: [
        {
          path,
          range: rangeOf(text, body.start, body.end),
          replacement: `${indent}${savepoint}${newline}${lines.replace(/^(?=[ \t]*[^\s])/gm, step)}`,
        },
      ],
    }),
  ]
}

function importsTransaction(text: string): boolean {
  return text.split(/[\r\n]/).some(line => {
    const at = line.search(/\bimport\b/)
    return at >= 0 && /\btransaction\b/.test(line.slice(at))
  })
}
