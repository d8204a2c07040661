import { controlsTransactions, needsAutocommit } from '../languages/sql/autocommit.ts'
import { onlyTried } from './messages.ts'
import type { Replica } from './replica.ts'
import type { ReplayMigration } from './request.ts'
import { type Interpreter, readSteps } from './steps.ts'

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
  const texts: string[] = []
  await readSteps(interpreter, item, step => {
    if (step.kind === 'sql') texts.push(step.text)
    return undefined
  })
  if (texts.length === 0) return undefined
  if (texts.some(text => controlsTransactions(text) || needsAutocommit(text)))
    return 'which could not be tried, because it does not run in a transaction'
  const outcome = await replica.run(onlyTried(texts, replica.settings))
  if (outcome.kind === 'ok') return undefined
  await replica.recover(outcome)
  return outcome.kind === 'error'
    ? `which PostgreSQL refuses: ${outcome.error.message} (SQLSTATE ${outcome.error.code})`
    : 'which did not end'
}
