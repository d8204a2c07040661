import type { Definition } from '../schema/definition.ts'

export interface Difference {
  what: string
  exists: string
  wanted: string
}

/** How a difference is written where one side has nothing. */
export const nothing = '–'

/**
 * What a migration counts on and does not get: pieces that are missing or different, and pieces besides that can refuse
 * its rows. A column that can be left empty or an index more hurt nobody: then there is no difference.
 */
export function differencesOf(existing: readonly Definition[], wanted: readonly Definition[]): Difference[] {
  const there = new Map(existing.map(piece => [piece.what, piece]))
  const asked = new Set(wanted.map(({ what }) => what))
  const missing = wanted.flatMap(({ what, definition }): Difference[] => {
    const twin = there.get(what)
    if (twin?.definition === definition) return []
    return [{ what, exists: twin?.definition ?? nothing, wanted: definition }]
  })
  const besides = existing.filter(piece => !asked.has(piece.what))
  if (missing.length === 0 && !besides.some(refusesRows)) return []
  const all = [
    ...missing,
    ...besides.map(({ what, definition }) => ({ what, exists: definition, wanted: nothing })),
  ]
  const columns = new Set(
    all.filter(one => one.exists === nothing || one.wanted === nothing).map(({ what }) => what),
  )
  return (
    all
      // A column that is missing brings its default.
      .filter(
        ({ what }) =>
          !columns.has(what.replace(/^default of /, 'column ')) || !what.startsWith('default of '),
      )
      .sort((a, b) => importance(a) - importance(b))
  )
}

/** Columns first, and of them those that are missing: code fails at those. */
function importance({ what, exists, wanted }: Difference): number {
  if (what.startsWith('column ')) return exists === nothing ? 0 : wanted === nothing ? 2 : 1
  if (what.startsWith('default of ')) return 3
  return what.startsWith('index ') ? 5 : 4
}

function refusesRows({ what, definition, required }: Definition): boolean {
  if (!what.startsWith('column ')) return required
  return required && /\bnot null\b/.test(definition) && !/\b(?:default|identity|generated)\b/.test(definition)
}
