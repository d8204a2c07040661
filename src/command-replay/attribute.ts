import type { ReplayMigration } from '../replay/request.ts'
import { isFailed } from './first-error.ts'
import type { Note, NoteReader } from './version-table.ts'
import type { WireLog, WireStatement } from './wire/log.ts'

/** Which migration each statement of a run belongs to. */
export interface Attribution {
  /** In the order in which they were recorded; what no known migration ran is left out. */
  ran: { item: ReplayMigration; statements: WireStatement[] }[]
  recorded: ReadonlySet<ReplayMigration>
  removed: ReadonlySet<ReplayMigration>
  /** What came after the last note: of the migration that failed, or of what a runner does after all of them. */
  open: WireStatement[]
  /** The runner said that it began with this one. */
  begun: ReplayMigration | undefined
  /** Were there any notes at all? */
  notes: number
}

/**
 * Most runners write a migration down when it is done: what was sent since the last note belongs to the one that comes
 * next. Some write before they begin.
 */
export async function attribute(log: WireLog, notes: NoteReader): Promise<Attribution> {
  const ran: Attribution['ran'] = []
  const recorded = new Set<ReplayMigration>()
  const removed = new Set<ReplayMigration>()
  let open: WireStatement[] = []
  let begun: ReplayMigration | undefined
  let count = 0
  const close = (item: ReplayMigration | undefined): void => {
    if (item) ran.push({ item, statements: open })
    open = []
  }
  const recordDone = (note: Extract<Note, { kind: 'recorded' }>, statement: WireStatement): void => {
    // Prisma writes down, too, that the migration which it began has failed.
    if (begun && note.migrations.length === 0 && open.some(isFailed)) return
    if (note.together) open.push(statement)
    const items = note.migrations.length > 0 ? note.migrations : begun ? [begun] : []
    for (const item of items) recorded.add(item)
    close(items[0])
    begun = undefined
  }
  for (const statement of log.statements) {
    const note = await notes.read(statement)
    if (!note) {
      // Each statement of a message that went well has answered with a tag.
      const done = statement.error ? await notes.done(statement, statement.tags.length) : []
      for (const item of done) recorded.add(item)
      ran.push(...done.map(item => ({ item, statements: [] })))
      open.push(statement)
      continue
    }
    count++
    if (note.kind === 'begun') {
      // A runner that begins aloud need not say when it is done.
      close(begun)
      if (begun) recorded.add(begun)
      begun = note.migration
    } else if (note.kind === 'recorded') recordDone(note, statement)
    else {
      for (const item of note.migrations) removed.add(item)
      // golang-migrate empties its table to write one row.
      if (note.migrations.length > 0) close(note.migrations[0])
    }
  }
  return { ran, recorded, removed, open, begun, notes: count }
}
