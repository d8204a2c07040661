import { numberedName, versionAfter } from '../../model/versions.ts'
import { parentOf, within } from '../../text/paths.ts'
import type { Repair, RepairRequest } from '../framework.ts'

/** Renames the directories of incoming migrations, with all that is in them, so that they follow `after` in their order. */
export async function renameDirectories(request: RepairRequest): Promise<Repair | undefined> {
  const { chain, after, history, tree } = request
  const moving = new Set(chain.map(({ id }) => id))
  const taken = new Set<string>()
  for (const { id, name } of history.migrations) {
    const key = numberedName(name)?.key
    if (!moving.has(id) && key !== undefined) taken.add(key)
  }
  let latest = numberedName(after.name)?.version
  const renames: Repair['renames'] = []
  for (const { name, file } of chain) {
    const written = numberedName(name)?.version
    if (latest === undefined || written === undefined) return undefined
    latest = versionAfter(latest, taken)
    taken.add(numberedName(latest)?.key ?? latest)
    const from = parentOf(file.path)
    const to = within(parentOf(from), `${latest}${name.slice(written.length)}`)
    for (const { path } of tree.inDirectory(from))
      if (!renames.some(rename => rename.from === path))
        renames.push({ from: path, to: `${to}${path.slice(from.length)}` })
  }
  return { edits: [], renames }
}
