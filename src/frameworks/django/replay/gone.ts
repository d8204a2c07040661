import type { Value } from '../../../languages/python/values.ts'
import type { Migration } from '../../../model/migration.ts'
import { fieldSubject, lastPart, modelSubject } from './arguments.ts'
import type { ProjectState } from './state.ts'

const takesAway = /^(?:Delete|Rename)Model$|^(?:Remove|Rename)Field$/

/** The migration that took something away. */
interface Departure {
  id: string
  did: 'removed' | 'renamed'
}

/** Which migration took away what is no longer there. */
export class Gone {
  /** By the subject of an `AbsentError`. */
  readonly #by = new Map<string, Departure>()

  note(operation: Value, before: ProjectState, after: ProjectState, { id }: Migration): void {
    if (operation.kind !== 'call') return
    const name = lastPart(operation.callee)
    if (!takesAway.test(name)) return
    const departure: Departure = { id, did: name.startsWith('Rename') ? 'renamed' : 'removed' }
    for (const [key, model] of before.models) {
      const now = after.get(key)
      if (now === model) continue
      if (!now) this.#by.set(modelSubject(key), departure)
      else
        for (const field of model.fields.keys())
          if (!now.fields.has(field)) this.#by.set(fieldSubject(key, field), departure)
    }
  }

  by(subject: string): Departure | undefined {
    return this.#by.get(subject)
  }
}
