import { blankOut, splitScript } from '../../languages/sql/split.ts'
import type { History } from '../../model/history.ts'
import type { Migration } from '../../model/migration.ts'
import { RunSession } from '../../replay/session-left.ts'
import { appliedIn, type Filled, type SqlReading, sqlInterpreter } from '../../replay/sql-interpreter.ts'
import type { Interpreter, Step, StepOutcome } from '../../replay/steps.ts'
import type { BaseSide } from '../framework.ts'
import type { Refusal } from '../sql/profile.ts'
import { isSql } from './names.ts'
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
  const run = new RunSession()
  const sql = sqlInterpreter(readingOf, (_, section) => filledIn(section, settings), run)
  const scans = scansFor(scope, settings)
  const ofBase = new Map(
    base?.histories.flatMap(({ migrations }) => migrations.map(({ id, file }) => [id, file.oid] as const)),
  )
  const isEdited = ({ id, file }: Migration) => (ofBase.get(id) ?? file.oid) !== file.oid
  return {
    ...sql,
    onlyWhole: migration => !isSql(migration.file.path),
    steps: (migration, text) =>
      isSql(migration.file.path)
        ? sql.steps(migration, text)
        : javaSteps(migration, text, { scans, isEdited, run }),
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

const placeholder = /\$\{([^${}\n]{1,200})\}/g
/** What Flyway itself fills in, as it is on a scratch database. */
const filledByFlyway: ReadonlyMap<string, string> = new Map([
  ['flyway:defaultSchema', 'public'],
  ['flyway:user', 'postgres'],
  ['flyway:table', 'flyway_schema_history'],
])

/**
 * Flyway fills in every `${…}`, in strings and comments, too, and refuses a file that names one that nobody sets. Those
 * of which no file of the project says a value may be set where Flyway is started.
 */
function filledIn(section: string, settings: FlywaySettings | undefined): Filled {
  if (!section.includes('${') || settings?.replacesPlaceholders === false) return { text: section, left: [] }
  const given = (name: string) => filledByFlyway.get(name) ?? settings?.placeholders[name]
  const bare = section.replace(placeholder, whole => '_'.repeat(whole.length))
  const statements = [...splitScript(bare).statements]
  const left: { start: number; end: number; why: string }[] = []
  for (const found of section.matchAll(placeholder)) {
    if (given(found[1] ?? '') !== undefined) continue
    const at = found.index
    const why = `Flyway fills in ${found[0]}, and no file of the project says with what`
    // In a comment it belongs to the statement that follows, if any.
    const statement = statements.find(({ end }) => end > at)
    const start = Math.min(statement?.start ?? at, at)
    const end = Math.max(statement?.end ?? 0, at + found[0].length)
    if (left.at(-1)?.end !== end) left.push({ start, end, why })
  }
  let text = section
  for (const { start, end } of left)
    text = text.slice(0, start) + blankOut(text.slice(start, end)) + text.slice(end)
  const filled = text.replace(placeholder, (_, name: string) => given(name) ?? '')
  return { text: filled, left, ...(filled.length === text.length ? {} : { moved: true }) }
}

interface Around {
  /** Is it known that Flyway finds classes of this history, and what came before them? */
  scans: boolean
  /** Does base have another text of it? */
  isEdited: (migration: Migration) => boolean
  run: RunSession
}

const notRead = 'it is a program, which only Flyway itself can run'

/** What a migration in Java sends, in its place among the files of SQL. */
async function* javaSteps(
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
function scansFor(scope: readonly History[], settings: FlywaySettings | undefined): boolean {
  if (settings && settings.locations.length > 0) return settings.scansClasses
  return scope.some(({ migrations }) => migrations.some(({ file }) => isSql(file.path)))
}
