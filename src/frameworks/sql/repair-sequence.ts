import { numberedName, versionAfter } from '../../model/versions.ts'
import type { Repair, RepairRequest } from '../framework.ts'

/** Renames incoming files so that they follow `after`, in their order, each with the next free version. */
export async function repairSequence(request: RepairRequest): Promise<Repair | undefined> {
  // Drizzle goes by its journal, which names every file, and by a snapshot beside each: drizzle-kit makes all three.
  const first = request.chain[0]?.file.path ?? ''
  if (request.tree.file(`${first.slice(0, first.lastIndexOf('/') + 1)}meta/_journal.json`)) return undefined
  // The files for other databases would stay over.
  if (request.history.reading.partly !== undefined) return undefined
  const moving = new Set(request.chain.map(migration => migration.id))
  const taken = new Set<string>()
  for (const migration of request.history.migrations) {
    if (!moving.has(migration.id) && migration.version) taken.add(migration.version)
  }
  let latest = numberedName(request.after.name)?.version
  const renames: Repair['renames'] = []
  for (const migration of request.chain) {
    const written = numberedName(migration.name)?.version
    if (!latest || !written) return undefined
    latest = versionAfter(latest, taken)
    taken.add(numberedName(latest)?.key ?? latest)
    const directory = migration.file.path.slice(0, migration.file.path.lastIndexOf('/') + 1)
    const rest = migration.file.path.slice(directory.length + written.length)
    renames.push({ from: migration.file.path, to: `${directory}${latest}${rest}` })
    for (const companion of companionsOf(request, migration.file.path)) {
      renames.push({
        from: companion,
        to: `${directory}${latest}${companion.slice(directory.length + written.length)}`,
      })
    }
  }
  return { edits: [], renames }
}

/** The down file beside an up file moves with it. */
function companionsOf(request: RepairRequest, path: string): string[] {
  const up = /\.up\.sql$/i.exec(path)
  if (!up) return []
  const down = `${path.slice(0, up.index)}.down.sql`
  return request.tree.file(down) ? [down] : []
}
