import { type Definition, type PieceKind, pieceKey } from '../schema/definition.ts'

/** One side lacks it where that is undefined. */
export interface Difference {
  kind: PieceKind
  /** For people. */
  what: string
  exists: string | undefined
  wanted: string | undefined
}

/**
 * What a migration counts on and does not get: pieces that are missing or different, and additional pieces that can refuse
 * its rows. A column that can be left empty or an index more hurt nobody: then there is no difference.
 */
export function differencesOf(existing: readonly Definition[], wanted: readonly Definition[]): Difference[] {
  const there = new Map(existing.map(piece => [pieceKey(piece), piece]))
  const asked = new Set(wanted.map(pieceKey))
  const missing = wanted.filter(piece => there.get(pieceKey(piece))?.definition !== piece.definition)
  const additional = existing.filter(piece => !asked.has(pieceKey(piece)))
  if (missing.length === 0 && !additional.some(({ required }) => required)) return []
  const columns = new Set(
    [...missing.filter(piece => !there.has(pieceKey(piece))), ...additional].flatMap(({ kind, name }) =>
      kind === 'column' ? name : [],
    ),
  )
  // A column that is missing brings its default.
  const counts = ({ kind, name = '' }: Definition): boolean => kind !== 'default' || !columns.has(name)
  return [
    ...missing.filter(counts).map(piece => ({
      ...reported(piece),
      exists: there.get(pieceKey(piece))?.definition,
      wanted: piece.definition,
    })),
    ...additional
      .filter(counts)
      .map(piece => ({ ...reported(piece), exists: piece.definition, wanted: undefined })),
  ].sort((a, b) => importance(a) - importance(b))
}

function reported({ kind, what }: Definition): Pick<Difference, 'kind' | 'what'> {
  return { kind, what }
}

/** Columns first, and of them those that are missing: code fails at those. */
function importance({ kind, exists, wanted }: Difference): number {
  if (kind === 'column') return exists === undefined ? 0 : wanted === undefined ? 2 : 1
  if (kind === 'default') return 3
  return kind === 'index' ? 5 : 4
}
