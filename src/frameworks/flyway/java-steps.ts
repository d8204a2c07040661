import type { History } from '../../model/history.ts'
import type { Migration } from '../../model/migration.ts'
import type { RunSession } from '../../replay/session-left.ts'
import type { Step, StepOutcome } from '../../replay/steps.ts'
import { isSql } from './names.ts'
import type { FlywaySettings } from './settings.ts'

/** Is it known that Flyway finds the class in this history, and what came before it? */
type Scans = (path: string) => boolean

interface Around {
  scans: Scans
  /** Does base have another text of it? */
  isEdited: (migration: Migration) => boolean
  run: RunSession
}

const notRead = 'it is a program, which only Flyway itself can run'

/** What a migration in Java sends, in its place among the files of SQL. */
export async function* javaSteps(
  migration: Migration,
  text: string,
  { scans, isEdited, run }: Around,
): AsyncGenerator<Step, void, StepOutcome | undefined> {
  const whole = { start: 0, end: text.length }
  const { path } = migration.file
  // Without a checksum, an edited one does not run again.
  const isLeft = migration.repeatable !== undefined && isEdited(migration)
  if (!path.endsWith('.java') || isLeft || !scans(path)) {
    yield { kind: 'unverified', why: notRead, span: whole }
    return
  }
  const { readJavaMigration } = await import('./java.ts')
  const { sent, upgrade } = await readJavaMigration(text, path)
  const sql = sent.flatMap(one => (one.kind === 'sql' ? one.text : [])).join('\n;')
  const found = run.foundBy(sql)
  if (found !== '') yield { kind: 'sql', text: found, span: { start: 0, end: 0 }, verbatim: false }
  for (const one of sent)
    if (one.kind === 'sql') yield { kind: 'sql', text: one.text, span: one.at, verbatim: false }
    else
      yield {
        kind: 'unverified',
        why: notRead,
        span: one.at,
        reach: () => ({ text: upgrade, anything: false }),
        ...(one.makes.length > 0 ? { makes: one.makes } : {}),
      }
  run.leave(sql, 'settings-reset')
}

/**
 * Flyway looks for classes where a location is one of the class path, its own if none is set. Classes that Spring finds
 * may be in any package, and what they build on in another history.
 */
export function scansFor(scope: readonly History[], settings: FlywaySettings | undefined): Scans {
  const files = scope.flatMap(({ migrations }) => migrations.map(({ file }) => file.path))
  const hasSql = files.some(isSql)
  return path => {
    if (settings && settings.locations.length > 0) return settings.scansClasses
    return hasSql || /(?:^|\/)db\/migration(?:\/|$)/.test(path)
  }
}
