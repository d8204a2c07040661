import type { Migration } from '../../../history/migration.ts'
import type { Value } from '../../../languages/python/values.ts'
import { lastPart } from './arguments.ts'
import type { ProjectState } from './state.ts'

const takesAway = /^(?:Delete|Rename)Model$|^(?:Remove|Rename)Field$/

/** Which migration took away what is no longer there. */
export class Gone {
  readonly #by = new Map<string, string>()

  note(operation: Value, before: ProjectState, after: ProjectState, { id }: Migration): void {
    if (operation.kind !== 'call') return
    const name = lastPart(operation.callee)
    if (!takesAway.test(name)) return
    const did = name.startsWith('Rename') ? `${id} renamed it` : `${id} removed it`
    for (const [key, model] of before.models) {
      const now = after.get(key)
      if (now === model) continue
      if (!now) this.#by.set(`there is no model ${key} at this point`, did)
      else
        for (const field of model.fields.keys())
          if (!now.fields.has(field)) this.#by.set(`${key} has no field ${field} at this point`, did)
    }
  }

  /** A reason, with who is behind it. */
  explain(why: string): string {
    const by = this.#by.get(why)
    return by === undefined ? why : `${why} (${by})`
  }
}
