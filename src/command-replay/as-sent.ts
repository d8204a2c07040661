import { failure, type Result, success } from '../model/result.ts'
import type { Engine } from '../postgres/engine.ts'
import { prepareDatabase } from '../replay/prepare.ts'
import { Replica } from '../replay/replica.ts'
import type { ReplayMigration, ReplayRequest } from '../replay/request.ts'
import type { Interpreter, Step } from '../replay/steps.ts'
import { Attributor } from './attributor.ts'
import type { CommandReplay } from './command-replay.ts'
import { sendCommand } from './run-side.ts'
import { controlsTransaction, isRunnersOwn, lacksItsValues, type Ran, sentStep } from './sent-statements.ts'
import { oneLine, refusal, whyUnknown } from './unknowns.ts'
import type { WireStatement } from './wire/log.ts'

/**
 * Migrations that are programs, as the SQL that they send: the project's own command runs all of the merged side on an empty
 * database, and what each migration sent there is what it does. The request with an interpreter that answers with that;
 * a sentence where the command did not get through. Rejects where no database can be had.
 */
export async function requestAsSent(native: CommandReplay, engine: Engine): Promise<Result<ReplayRequest>> {
  const { request, command } = native
  const refused = refusal(native)
  if (refused !== undefined) return failure(refused)
  return await Replica.during(engine, request.deadline, async replica => {
    const unknowns: string[] = []
    if (!(await prepareDatabase(request, replica, { unknowns, notVerified: [] })))
      return failure(unknowns.join(' '))
    const run = await sendCommand(native, 'merged', command.run, replica)
    const attribution = await new Attributor(request).attribute('merged', run.log, request.merged)
    const named = `\`${command.run}\`, run against an empty database,`
    const [stopped] = run.log.statements.filter(({ error }) => error !== undefined)
    if (stopped?.error && (run.end.kind !== 'exited' || run.end.code !== 0))
      return failure(
        `${named} stopped at an error of the database: ${stopped.error.message} (SQLSTATE ${stopped.error.code}). The statement: ${oneLine(stopped.text)}`,
      )
    const why = whyUnknown(named, run)
    return why === undefined ? success(asSent(request, attribution.ran)) : failure(why)
  })
}

function asSent(request: ReplayRequest, ran: readonly Ran[]): ReplayRequest {
  const sent = new Map(ran.map(one => [one.item.migration.file.path, one]))
  const withTransaction = (item: ReplayMigration): ReplayMigration => ({
    ...item,
    transaction: isOneTransaction(sent.get(item.migration.file.path)) ? 'per-migration' : 'autocommit',
  })
  const interpreter: Interpreter = {
    independent: true,
    async *steps({ file }) {
      const own = sent.get(file.path)
      if (!own)
        return void (yield {
          kind: 'unverified',
          why: 'the command did not run it',
          span: { start: 0, end: 0 },
        })
      for (const statement of own.statements) {
        const step = stepOf(own.item, statement)
        if (step) yield step
      }
    },
  }
  return {
    ...request,
    base: request.base.map(withTransaction),
    merged: request.merged.map(withTransaction),
    pending: request.pending.map(withTransaction),
    interpreterFor: () => interpreter,
  }
}

/** All in one that was begun, or is there nothing that could be? */
function isOneTransaction(ran: Ran | undefined): boolean {
  const standing = ran?.statements.filter(stands) ?? []
  const begun = new Set(
    standing.filter(({ text }) => controlsTransaction(text)).map(({ transaction }) => transaction),
  )
  const own = new Set(standing.filter(one => !isRunnersOwn(one)).map(({ transaction }) => transaction))
  return own.size === 0 || (own.size === 1 && [...own].every(transaction => begun.has(transaction)))
}

function stands({ error, fate }: WireStatement): boolean {
  return error === undefined && fate === 'committed'
}

/** Undefined: the runner's own, or a question. */
function stepOf(item: ReplayMigration, statement: WireStatement): Step | undefined {
  const { text, tags } = statement
  if (!stands(statement) || isRunnersOwn(statement)) return undefined
  const asks = tags.length > 0 && tags.every(tag => /^(?:SELECT|SHOW)\b/.test(tag))
  // One of the migration's own may call a function that changes something.
  if (asks && !item.text.includes(text.trim())) return undefined
  const span = { start: 0, end: 0 }
  if (lacksItsValues(statement))
    return { kind: 'skip', why: 'its rows were sent apart from the statement', span, rows: true }
  return sentStep(item, statement)
}
