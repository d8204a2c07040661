import type { Failure } from './failure.ts'
import type { Replica } from './replica.ts'
import type { ReplayMigration, ReplayRequest } from './request.ts'
import { type Interpreter, readSteps } from './steps.ts'
import { type SqlStep, spanInFile, unitsOf } from './units.ts'

/** What works in transactions of their own and not in one: https://www.postgresql.org/docs/current/sql-altertype.html */
const mindsTogether = /\badd\s+value\b/i
const unsafeNewValue = '55P04'

/** May what is pending fail only because it all runs in one transaction? */
export function mayFailTogether({ oneTransaction, pending }: ReplayRequest): boolean {
  return (
    oneTransaction === true &&
    pending.length > 1 &&
    pending.every(({ transaction }) => transaction !== 'autocommit') &&
    pending.some(({ text }) => mindsTogether.test(text))
  )
}

/**
 * For runners that carry out all that is pending in one transaction: the first statement that only works once an earlier
 * migration is committed. On a copy of the database, which is gone afterwards.
 */
export async function failuresTogether(request: ReplayRequest, replica: Replica): Promise<Failure[]> {
  const copy = await replica.fork()
  try {
    await copy.run('BEGIN')
    for (const { item, step } of await sqlOf(request.pending, request.interpreterFor('upgrade')))
      for (const unit of unitsOf([step])) {
        const outcome = await copy.run(unit.text)
        if (outcome.kind === 'ok') continue
        // Anything else the migration meets on its own, too, and it is reported there.
        if (outcome.kind !== 'error' || outcome.error.code !== unsafeNewValue) return []
        return [
          {
            item,
            tracks: new Set(['upgrade']),
            inBase: false,
            span: spanInFile(step, { start: unit.start, end: unit.start + unit.text.length }),
            reason: {
              kind: 'stopped',
              why: `This runner carries out all that is pending in one transaction, in which the value that an earlier migration adds can't be used yet (${outcome.error.message})`,
              cause: unsafeNewValue,
              remedy: 'Release the migration that adds the value first, and use it in a later release.',
            },
          },
        ]
      }
    return []
  } finally {
    await copy.close()
  }
}

async function sqlOf(
  items: readonly ReplayMigration[],
  interpreter: Interpreter,
): Promise<{ item: ReplayMigration; step: SqlStep }[]> {
  const found: { item: ReplayMigration; step: SqlStep }[] = []
  for (const item of items) {
    await readSteps(interpreter, item, step => {
      if (step.kind === 'sql') found.push({ item, step })
    })
  }
  return found
}

/**
 * Base has these under other names, and nothing says whether their runner goes by numbers or by whole names. Would they
 * run again, on a database that has all of base? All of it is taken back.
 * @returns why the change is inconclusive
 */
export async function runsAgain(
  renamed: readonly ReplayMigration[],
  interpreter: Interpreter,
  replica: Replica,
): Promise<string[]> {
  for (const [index, item] of renamed.entries()) {
    const refusal = await refusalOf(item, interpreter, replica)
    if (refusal === undefined) continue
    const rest = renamed.length - index - 1
    const more = rest > 0 ? `, and ${rest} more after it were not tried` : ''
    return [
      `${item.migration.file.path} could not be judged: base has it under another name, and nothing says who runs these files. A runner that goes by whole names runs it again, ${refusal}${more}. Keep the old name, or name the runner in the configuration of base (\`runner:\`).`,
    ]
  }
  return []
}

async function refusalOf(
  item: ReplayMigration,
  interpreter: Interpreter,
  replica: Replica,
): Promise<string | undefined> {
  const texts = (await sqlOf([item], interpreter)).map(({ step }) => step.text)
  if (texts.length === 0) return undefined
  const trial = await replica.trial(texts)
  if (trial.kind === 'not tried') return 'which could not be tried, because it does not run in a transaction'
  return trial.kind === 'refused' ? trial.said : undefined
}
