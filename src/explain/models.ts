import type { Change } from '../replay/fix-provider.ts'
import type { ReplayMigration, ReplayRequest } from '../replay/request.ts'
import { readSteps } from '../replay/steps.ts'

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
  const now = await knownAsItIs(request)
  const then = await knownInTheEnd(request, { item, text: changed(item.text, changes) })
  return {
    lose: lacks(then.facts, now.facts) || lacks(now.unreported, then.unreported),
    gain: lacks(now.facts, then.facts),
  }
}

function lacks(some: readonly string[], others: readonly string[]): boolean {
  const known = new Set(some)
  return others.some(one => !known.has(one))
}

interface Known {
  facts: readonly string[]
  /** What could not be known. */
  unreported: readonly string[]
}

const asItIs = new WeakMap<ReplayRequest, Promise<Known>>()

/** The same for every failure of a run: all migrations are read once for it. */
function knownAsItIs(request: ReplayRequest): Promise<Known> {
  const known = asItIs.get(request) ?? knownInTheEnd(request)
  asItIs.set(request, known)
  return known
}

async function knownInTheEnd(
  request: ReplayRequest,
  edited?: { item: ReplayMigration; text: string },
): Promise<Known> {
  const interpreter = request.interpreterFor('fresh')
  const unreported: string[] = []
  for (const one of request.merged) {
    const isEdited = one.migration.file.path === edited?.item.migration.file.path
    await readSteps(interpreter, { ...one, ...(isEdited ? { text: edited.text } : {}) }, step => {
      if (step.kind === 'unverified') unreported.push(`${one.migration.id} ${step.why}`)
      return undefined
    })
  }
  return { facts: interpreter.known?.() ?? [], unreported }
}

function changed(text: string, changes: readonly Change[]): string {
  let result = text
  for (const { start, end, replacement } of [...changes].sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + replacement + result.slice(end)
  return result
}
