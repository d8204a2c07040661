import type { Change } from '../replay/mending.ts'
import type { ReplayMigration, ReplayRequest } from '../replay/request.ts'

/** What becomes of a project's models when an operation is taken out. */
export interface ModelsWithout {
  /** They lack something then. */
  lose: boolean
  /** They have something then that the operation takes from them. */
  gain: boolean
}

/**
 * Django's models come from its migrations: what SQL made in the database, or another app's model, is none of them.
 * Undefined where nothing is kept beside the database.
 */
export async function modelsWithout(
  { request, item }: { request: ReplayRequest; item: ReplayMigration },
  changes: readonly Change[],
): Promise<ModelsWithout | undefined> {
  if (!request.interpreterFor('fresh').known) return undefined
  const now = await knownInTheEnd(request, item, item.text)
  const then = await knownInTheEnd(request, item, changed(item.text, changes))
  return {
    lose: lacks(then.facts, now.facts) || lacks(now.untold, then.untold),
    gain: lacks(now.facts, then.facts),
  }
}

function lacks(some: readonly string[], others: readonly string[]): boolean {
  const known = new Set(some)
  return others.some(one => !known.has(one))
}

async function knownInTheEnd(request: ReplayRequest, item: ReplayMigration, text: string) {
  const interpreter = request.interpreterFor('fresh')
  const untold: string[] = []
  for (const one of request.merged) {
    const isItem = one.migration.file.path === item.migration.file.path
    const steps = interpreter.steps(one.migration, isItem ? text : one.text)
    for (;;) {
      const { done, value } = await steps.next({ kind: 'done', rows: [] })
      if (done) break
      if (value.kind === 'opaque') untold.push(`${one.migration.id} ${value.why}`)
    }
  }
  return { facts: interpreter.known?.() ?? [], untold }
}

function changed(text: string, changes: readonly Change[]): string {
  let result = text
  for (const { start, end, replacement } of [...changes].sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + replacement + result.slice(end)
  return result
}
