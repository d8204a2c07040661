import type { ReplayMigration } from '../replay/request.ts'
import type { Attribution } from './attribute.ts'
import type { WireLog, WireStatement } from './wire/log.ts'

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
