import type { History } from '../../model/history.ts'
import type { Migration } from '../../model/migration.ts'
import type { RunSession } from '../../replay/session-left.ts'
import type { Step, StepOutcome } from '../../replay/steps.ts'
import { isSql } from './names.ts'
import type { FlywaySettings } from './settings.ts'

interface Around {
  /** Is it known that Flyway finds classes of this history, and what came before them? */
  scans: boolean
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
  if (!path.endsWith('.java') || isLeft || !scans) {
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
 * Flyway looks for classes where a location is one of the class path, its own if none is set. Where there are classes
 * alone, Spring may find them in any package, and what they build on may be in another history.
 */
export function scansFor(scope: readonly History[], settings: FlywaySettings | undefined): boolean {
  if (settings && settings.locations.length > 0) return settings.scansClasses
  return scope.some(({ migrations }) => migrations.some(({ file }) => isSql(file.path)))
}
