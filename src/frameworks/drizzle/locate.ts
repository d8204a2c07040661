import type { ConfiguredHistory, HistoryLocation } from '../../model/history-location.ts'
import type { Tree } from '../../model/tree.ts'
import { within } from '../../text/paths.ts'
import { isCopy, location } from '../sql/locate.ts'

export const journalName = 'meta/_journal.json'

export async function locateDrizzle(
  tree: Tree,
  configured: readonly ConfiguredHistory[],
): Promise<HistoryLocation[]> {
  const named = new Map(configured.map(history => [history.path, history]))
  const directories = new Set(named.keys())
  for (const { path } of tree.files)
    if (path.endsWith(`/${journalName}`)) {
      const directory = path.slice(0, -journalName.length - 1)
      if (!isCopy(directory)) directories.add(directory)
    }
  return [...directories].flatMap(directory => {
    const files = tree.inDirectory(directory).filter(({ path }) => path.endsWith('.sql'))
    const journal = tree.file(within(directory, journalName))
    if (!journal && !named.has(directory)) return []
    return [
      {
        ...location('drizzle-journal', directory, files, named.get(directory)),
        settings: { journal: journal?.oid ?? '' },
        declared: [directory],
      },
    ]
  })
}
