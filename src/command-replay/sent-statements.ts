import type { Executed } from '../replay/provenance.ts'
import type { Applied } from '../replay/replica.ts'
import type { ReplayMigration } from '../replay/request.ts'
import type { SqlStep } from '../replay/units.ts'
import type { Locator } from './locate.ts'
import { isAboutVersionTable } from './version-table.ts'
import type { WireStatement } from './wire/log.ts'

/** What a migration sent, as it was seen at the database. */
export interface Ran {
  item: ReplayMigration
  statements: readonly WireStatement[]
}

/** The steps of migrations as their files have them, and where those can't be read, as they were sent. */
export async function executedSteps(ran: readonly Ran[], locator: Locator): Promise<Executed[]> {
  const executed: Executed[] = []
  for (const { item, statements } of ran) {
    const read = await locator.stepsOf(item)
    executed.push({ item, steps: read.length > 0 ? read : statements.map(one => sentStep(item, one)) })
  }
  return executed
}

export function sentStep({ text: file }: ReplayMigration, { text }: WireStatement): SqlStep {
  const start = file.indexOf(text)
  return start < 0
    ? { kind: 'sql', text, span: { start: 0, end: 0 }, verbatim: false }
    : { kind: 'sql', text, span: { start, end: start + text.length }, verbatim: true }
}

/** One statement that does nothing but that. */
export function controlsTransaction(text: string): boolean {
  return /^(?:begin|start\s+transaction|commit|end|rollback|abort|savepoint|release)\b[^;]*;?$/i.test(
    text.trim(),
  )
}

/** The runner's own: no migration's work. */
export function isRunnersOwn({ text }: WireStatement): boolean {
  return controlsTransaction(text) || isAboutVersionTable(text)
}

/** Its values went by apart from it: it can't be sent once more. */
export function lacksItsValues({ text, parameters }: WireStatement): boolean {
  return parameters.length > 0 || /\bfrom\s+stdin\b/i.test(text)
}

/** What can be sent once more to another database, to bring it to the same state: rows that went by apart are missing. */
export function messagesOf(ran: readonly Ran[], stands: (statement: WireStatement) => boolean): Applied[] {
  return ran.map(({ item, statements }) => ({
    label: item.migration.file.path,
    messages: statements
      .filter(one => !one.error && stands(one) && !lacksItsValues(one) && !isRunnersOwn(one))
      .map(({ text }) => text),
  }))
}
