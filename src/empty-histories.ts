import type { HistoryLocation } from './frameworks/framework.ts'
import { directoryPerMigration } from './frameworks/one-directory-each.ts'
import type { Tree } from './git/tree.ts'
import type { HistoryChange } from './history/change.ts'

/** Why nothing was judged where something should have been. */
export function emptyHistories(
  after: readonly HistoryLocation[],
  changes: readonly HistoryChange[],
  merged: Tree,
  allowEmpty: boolean,
): string[] {
  const empty = after.filter(location => {
    if (!location.configured) return false
    const change = changes.find(
      ({ merged }) => merged?.framework === location.framework && merged.name === location.name,
    )
    return location.files.length === 0 || change?.merged?.migrations.length === 0
  })
  const unknowns = empty.map(({ directory, framework }) => {
    const each = directoryPerMigration(merged, directory)
    const why = each
      ? `what is there keeps a directory for each migration (${each.example}), as ${each.writer} does, and that is not read yet. Take it out.`
      : 'there is no migration in it. Correct the path, or take it out.'
    return `The configuration names ${directory} as a history of ${framework}, but ${why}`
  })
  if (after.length === 0 && changes.length === 0 && !allowEmpty) {
    const each = directoryPerMigration(merged)
    unknowns.push(
      each
        ? `No migration history that can be read was found: ${each.directory} keeps a directory for each migration (${each.example}), as ${each.writer} does, and that is not read yet. Set allow-empty: true to let changes pass that nobody has judged.`
        : 'No migration history was found anywhere in the repository. Name its directory under `histories:` in .migration-gate.yml, or set allow-empty: true if there really is none.',
    )
  }
  return unknowns
}
