import { z } from 'zod'

/** One migration as the journal names it. */
export interface JournalEntry {
  tag: string
  /** Milliseconds since 1970: what drizzle compares, as a number. */
  when: number
  /** Where `when` stands in the journal's text, as UTF-16 offsets; undefined where that is not clear. */
  place: { start: number; end: number } | undefined
}

export type Journal = { kind: 'read'; dialect: string; entries: JournalEntry[] } | { kind: 'broken' }

const shape = z.object({
  dialect: z.string(),
  entries: z.array(z.object({ tag: z.string(), when: z.number() })),
})

/** Reads `meta/_journal.json` of drizzle-kit before version 1. */
export function readJournal(text: string): Journal {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'broken' }
  }
  const parsed = shape.safeParse(value)
  if (!parsed.success) return { kind: 'broken' }
  const places = [...text.matchAll(/"when"[ \t\r\n]{0,20}:[ \t\r\n]{0,20}(\d{1,20})/g)].map(found => {
    const end = found.index + found[0].length
    return { start: end - (found[1]?.length ?? 0), end }
  })
  const { dialect, entries } = parsed.data
  return {
    kind: 'read',
    dialect,
    entries: entries.map(({ tag, when }, i) => ({
      tag,
      when,
      place: places.length === entries.length ? places[i] : undefined,
    })),
  }
}
