import type { HistoryChange } from '../model/change.ts'
import type { HistoryLocation } from '../model/history-location.ts'

/** Why nothing was judged where something should have been. */
export function emptyHistories(
  after: readonly HistoryLocation[],
  changes: readonly HistoryChange[],
  allowEmpty: boolean,
): string[] {
  const empty = after.filter(location => {
    if (!location.configured) return false
    const change = changes.find(
      ({ merged }) => merged?.framework === location.framework && merged.name === location.name,
    )
    return location.files.length === 0 || change?.merged?.migrations.length === 0
  })
  const unknowns = empty.map(
    ({ directory, framework }) =>
      `The configuration names ${directory} as a history of ${framework}, but there is no migration in it. Correct the path, or take it out.`,
  )
  if (after.length === 0 && changes.length === 0 && !allowEmpty)
    unknowns.push(
      'No migration history was found anywhere in the repository. Name its directory under `histories:` in .migration-gate.yml, or set allow-empty: true if there really is none.',
    )
  return unknowns
}
