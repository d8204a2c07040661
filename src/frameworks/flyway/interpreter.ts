import type { History } from '../../model/history.ts'
import type { Migration } from '../../model/migration.ts'
import { appliedIn, type SqlReading, sqlInterpreter } from '../../replay/sql-interpreter.ts'
import type { Interpreter } from '../../replay/steps.ts'
import type { BaseSide } from '../framework.ts'
import type { Refusal } from '../sql/profile.ts'
import { filledIn } from './placeholders.ts'
import { settingsIn } from './read.ts'
import type { FlywaySettings } from './settings.ts'
import { isMixed } from './transactions.ts'

const concurrently = /\bindex\s+concurrently\b/i

export function interpretFlyway(
  scope: readonly History[],
  base: BaseSide | undefined,
  usesConcurrently: () => Promise<boolean>,
): Interpreter {
  const known = base?.histories[0] ?? scope[0]
  const settings = known && settingsIn(known.reading)
  const isApplied = appliedIn(base)
  const readingOf = async (migration: Migration, text: string): Promise<SqlReading> => {
    const isOfBase = isApplied(migration)
    const stops = isOfBase ? [] : await refusedIn(text, migration.file.path, settings, usesConcurrently)
    return {
      section: { start: 0, end: text.length },
      psql: isOfBase ? true : { remedy: 'Take it out.', copiesRows: true },
      passesMark: true,
      // Settings are reset after each file, and temporary tables stay.
      session: 'settings-reset',
      stops: stops.map(({ what, ...one }) => ({ ...one, cause: what, why: what })),
    }
  }
  const sql = sqlInterpreter(readingOf, (_, section) => filledIn(section, settings))
  return {
    ...sql,
    async *steps(migration, text) {
      if (/\.sql$/i.test(migration.file.path)) return yield* sql.steps(migration, text)
      const end = text.indexOf('\n')
      yield {
        kind: 'unverified',
        why: 'it is a program, which only Flyway itself can run',
        span: { start: 0, end: end < 0 ? text.length : end },
      }
    },
  }
}

async function refusedIn(
  text: string,
  path: string,
  settings: FlywaySettings | undefined,
  usesConcurrently: () => Promise<boolean>,
): Promise<Refusal[]> {
  const found = concurrently.exec(text)
  const place = { start: found?.index ?? 0, end: (found?.index ?? 0) + (found?.[0].length ?? 0) }
  if (isMixed(text) && settings?.mixed !== true && !path.endsWith('.conf'))
    return [
      {
        what: 'It holds statements that must not be in a transaction beside others: Flyway refuses such a file ("Detected both transactional and non-transactional statements within the same migration")',
        remedy: 'Put each kind into a file of its own.',
        ...place,
      },
    ]
  if (found && settings?.transactionalLock !== false && !(await usesConcurrently()))
    return [
      {
        what: 'CREATE INDEX CONCURRENTLY waits for every open transaction, and Flyway holds one open as its lock: the deployment hangs here',
        remedy:
          'Set flyway.postgresql.transactional.lock=false (Flyway 9.1.2 and later), or create the index without CONCURRENTLY.',
        ...place,
      },
    ]
  return []
}
