import type { ReplayRequest } from '../replay/request.ts'
import { type Attribution, attribute } from './attribute.ts'
import { attributeByText } from './attribute-by-text.ts'
import { NoteReader } from './version-table.ts'
import type { WireLog } from './wire/log.ts'

/** Tells the migrations of all the runs of one command apart: by its notes, and where it keeps none, by the files' text. */
export class Attributor {
  readonly #request: ReplayRequest
  #keepsNotes = false

  constructor(request: ReplayRequest) {
    this.#request = request
  }

  /** `plan`: what is to be run. */
  async attribute(
    side: 'base' | 'merged',
    log: WireLog,
    plan: ReplayRequest['pending'],
  ): Promise<Attribution> {
    const { merged, base } = this.#request
    const noted = await attribute(log, new NoteReader([...plan, ...merged, ...base]))
    this.#keepsNotes ||= noted.notes > 0
    if (this.#keepsNotes) return noted
    // Without notes, a runner begins with the first of all each time.
    const pending = new Map(plan.map(item => [item.migration.file, item]))
    const all = side === 'base' ? plan : merged.map(item => pending.get(item.migration.file) ?? item)
    return attributeByText(log, all) ?? noted
  }
}
