import { effectsOf } from '../languages/sql/effects.ts'
import { namesGone, type ObjectName } from '../languages/sql/objects.ts'
import type { SqlStatement } from '../languages/sql/script.ts'
import { usesOf } from '../languages/sql/uses.ts'
import { type Found, finding } from '../model/finding.ts'
import { lineSpan, positionAt, rangeOf, type Span } from '../model/position.ts'
import { failure, type Result, success } from '../model/result.ts'
import { environmental } from '../postgres/environmental.ts'
import { namedSqlstate } from '../postgres/sqlstates.ts'
import { firstWords } from '../replay/failure.ts'
import type { ReplayMigration, ReplayRequest } from '../replay/request.ts'

import { type Attribution, attribute } from './attribute.ts'
import { failingMigrationOf } from './failing-migration.ts'
import { failingStatement } from './failure.ts'
import { type FailedStatement, stoppedByError } from './first-error.ts'
import type { SideRun } from './run-side.ts'
import { searchFile } from './search-file.ts'
import { busyStill, whyUnknown } from './unknowns.ts'
import { NoteReader } from './version-table.ts'

interface Downgrade {
  request: ReplayRequest
  /** The command, as the user wrote it. */
  command: string
  run: SideRun
  root: FailedStatement
}

/** What the run of a downgrade has shown: a finding, what is unknown of it, or nothing. */
export async function checkDowngrade(
  request: ReplayRequest,
  { up, down }: { up: string; down: string },
  run: SideRun,
): Promise<Result<Found> | undefined> {
  const root = run.trouble === undefined ? stoppedByError(run) : undefined
  if (root) return await describeDowngrade({ request, command: down, run, root })
  const why = whyUnknown(`\`${down}\`, the downgrade after \`${up}\`,`, run, { busy: busyStill(run) })
  return why === undefined ? undefined : failure(why)
}

/** Which migration can't be taken back, and at which of its lines, where anybody can tell; the reason is a sentence. */
async function describeDowngrade({ request, command, run, root }: Downgrade): Promise<Result<Found>> {
  const { error } = root
  const named = `\`${command}\`, the downgrade,`
  const lacking = environmental(error)
  if (lacking) return failure(`${named} stopped. ${lacking.provide}`)
  const applied = appliedOn(request)
  const attribution = await attribute(run.log, new NoteReader(applied))
  const found = await failingStatement(root)
  const back = stillApplied(applied, attribution).reverse()
  const item = failingMigrationOf({ ...attribution, recorded: new Set() }, back, found?.statement)
  if (!item)
    return failure(
      `${named} fails: ${error.message} (SQLSTATE ${error.code}). Whoever has to roll back is stuck there: correct the downgrade, or remove \`down:\`.`,
    )
  const place = placeOf(item, found?.statement)
  const detail = error.detail ? ` ${error.detail}` : ''
  const summary = `On the downgrade (\`${command}\`) PostgreSQL refuses this: ${error.message}`
  return success(
    finding(
      {
        rule: 'replay-failed',
        introduced: item.introduced,
        framework: request.framework,
        history: item.history ?? request.history,
        path: item.migration.file.path,
        range: rangeOf(item.text, place.start, place.end),
        message: `${summary} (${namedSqlstate(error.code)}).${detail} Whoever has to roll back is stuck here. Correct the downgrade.`,
        refusal: { answer: `${error.message}${detail}`, summary },
        symbol: `down ${error.code} ${firstWords(root.text)}`,
        sqlstate: error.code,
        side: 'down',
        statement: root.text,
      },
      'error',
    ),
  )
}

/** In the order in which the database got them, each as the merged files have it. */
function appliedOn({ base, merged, pending, modes }: ReplayRequest): ReplayMigration[] {
  const now = new Map(merged.map(item => [item.migration.id, item]))
  const order = modes.upgrade ? [...base, ...pending] : merged
  return order.map(item => now.get(item.migration.id) ?? item)
}

/** Alembic writes down where it has got to, others strike out what they have taken back. */
function stillApplied(
  applied: readonly ReplayMigration[],
  { recorded, removed }: Attribution,
): ReplayMigration[] {
  const reached = applied.findIndex(item => recorded.has(item))
  const left = reached < 0 ? applied : applied.slice(0, reached + 1)
  return left.filter(item => !removed.has(item))
}

const downgrade = /^(?:[ \t]*(?:async[ \t]+)?def[ \t]+(?:downgrade|down)\b|--.*\b(?:down|rollback|undo)\b)/im

function placeOf({ text, migration }: ReplayMigration, statement: SqlStatement | undefined): Span {
  const from = downgrade.exec(text)?.index ?? 0
  const sent = statement?.text ?? ''
  const verbatim = sent === '' ? -1 : text.indexOf(sent, from)
  if (verbatim >= 0) return { start: verbatim, end: verbatim + sent.length }
  for (const object of statement ? objectsOf(statement) : []) {
    const span = searchFile(text.slice(from), object)
    if (span) return { start: span.start + from, end: span.end + from }
  }
  return lineSpan(text, from > 0 ? positionAt(text, from).line : migration.range.start.line)
}

function objectsOf(statement: SqlStatement): ObjectName[] {
  const effects = effectsOf(statement)
  const relations = [...usesOf(statement).relations].map((name): ObjectName => ({ kind: 'table', name }))
  return [...namesGone(effects), ...effects.creates, ...relations]
}
