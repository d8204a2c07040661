import type { ReplayMigration, ReplayRequest } from '../replay/request.ts'
import { type Attribution, attribute } from './attribute.ts'
import { NoteReader } from './version-table.ts'
import type { WireLog, WireStatement } from './wire/log.ts'

/** Says the migrations of all the runs of one command apart: by its notes, and where it keeps none, by the files' text. */
export class Attributor {
  readonly #request: ReplayRequest
  #keepsNotes = false

  constructor(request: ReplayRequest) {
    this.#request = request
  }

  /** Of what a runner may take for new, what it can be seen to: without notes, it begins with the first of all each time. */
  seenAgain(perhaps: ReplayRequest['pending'] = []): ReplayRequest['pending'] {
    return this.#keepsNotes ? perhaps : []
  }

  /** `plan`: what is to be run. `perhaps`: what may be run as well. */
  async attribute(
    side: 'base' | 'merged',
    log: WireLog,
    plan: ReplayRequest['pending'],
    perhaps: ReplayRequest['pending'] = [],
  ): Promise<Attribution> {
    const { merged, base } = this.#request
    const noted = await attribute(log, new NoteReader([...plan, ...perhaps, ...merged, ...base]))
    this.#keepsNotes ||= noted.notes > 0
    if (this.#keepsNotes) return noted
    const pending = new Map(plan.map(item => [item.migration.file, item]))
    const all = side === 'base' ? plan : merged.map(item => pending.get(item.migration.file) ?? item)
    return attributeByText(log, all) ?? noted
  }
}

/**
 * Which migration ran what, where a command keeps no notes that the gate can read (a loop over `psql -f`): its files' own
 * text, found in what was sent, from file to file as they were sent. Undefined where none of it is in them.
 */
export function attributeByText(
  log: WireLog,
  migrations: readonly ReplayMigration[],
): Attribution | undefined {
  const ran = new Map<ReplayMigration, WireStatement[]>()
  const failed = new Set<ReplayMigration>()
  let at: { index: number; offset: number } = { index: 0, offset: 0 }
  let item: ReplayMigration | undefined
  for (const statement of log.statements) {
    const found = nextPlace(migrations, at, statement.text.trim())
    if (found) {
      at = found
      item = migrations[found.index]
    }
    if (!item) continue
    ran.set(item, [...(ran.get(item) ?? []), statement])
    if (statement.error) failed.add(item)
  }
  if (ran.size === 0 || !item) return undefined
  const begun = failed.has(item) ? item : undefined
  const done = [...ran].filter(([one]) => one !== begun)
  return {
    ran: done.map(([one, statements]) => ({ item: one, statements })),
    recorded: new Set(done.map(([one]) => one)),
    removed: new Set(),
    open: (begun && ran.get(begun)) ?? [],
    begun,
    notes: 0,
  }
}

/** Shorter texts (`COMMIT`, `SELECT 1`) are in too many files, and a runner's own as well. */
const shortest = 12

function nextPlace(
  migrations: readonly ReplayMigration[],
  from: { index: number; offset: number },
  text: string,
): { index: number; offset: number } | undefined {
  if (text.length < shortest) return undefined
  for (let index = from.index; index < migrations.length; index++) {
    const start = migrations[index]?.text.indexOf(text, index === from.index ? from.offset : 0) ?? -1
    if (start >= 0) return { index, offset: start + text.length }
  }
  return undefined
}
