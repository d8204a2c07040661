/** One piece of an object: a column, a constraint, an index. */
export interface Piece {
  what: string
  definition: string
  required: boolean
  /** What adds it to an object that lacks it. */
  statement?: string
}

export interface Difference {
  what: string
  exists: string
  wanted: string
  /** What adds it, where it is missing. */
  statement?: string
}

const nothing = '–'

/**
 * What a migration counts on and does not get: pieces that are missing or different, and pieces besides that can refuse
 * its rows. A column that can be left empty or an index more hurt nobody: then there is no difference.
 */
export function differencesOf(existing: readonly Piece[], wanted: readonly Piece[]): Difference[] {
  const there = new Map(existing.map(piece => [piece.what, piece]))
  const asked = new Set(wanted.map(({ what }) => what))
  const missing = wanted.flatMap(({ what, definition, statement }): Difference[] => {
    const twin = there.get(what)
    if (twin?.definition === definition) return []
    return [
      {
        what,
        exists: twin?.definition ?? nothing,
        wanted: definition,
        ...(twin || statement === undefined ? {} : { statement }),
      },
    ]
  })
  const besides = existing.filter(piece => !asked.has(piece.what))
  if (missing.length === 0 && !besides.some(refusesRows)) return []
  return [
    ...missing,
    ...besides.map(({ what, definition }) => ({ what, exists: definition, wanted: nothing })),
  ]
}

function refusesRows({ what, definition, required }: Piece): boolean {
  if (!what.startsWith('column ')) return required
  return required && /\bnot null\b/.test(definition) && !/\b(?:default|identity|generated)\b/.test(definition)
}
