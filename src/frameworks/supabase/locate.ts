import type { ConfiguredHistory, HistoryLocation } from '../../model/history-location.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { fileName, parentOf } from '../../text/paths.ts'
import { location, pushTo, withBeside } from '../sql/locate.ts'

/** The names that the CLI takes for migrations; it skips all others.
 *  https://github.com/supabase/cli/blob/develop/pkg/migration/list.go */
export const migrationName = /^(\d+)_(.*)\.sql$/

function isSupabases(directory: string): boolean {
  return /(^|\/)supabase\/migrations$/.test(directory)
}

export async function locateSupabase(
  tree: Tree,
  configured: readonly ConfiguredHistory[],
): Promise<HistoryLocation[]> {
  const named = new Map(configured.map(history => [history.path, history]))
  const directories = new Map(configured.map(history => [history.path, tree.inDirectory(history.path)]))
  const below = new Map<string, TreeFile[]>()
  for (const file of tree.files) {
    const directory = parentOf(file.path)
    if (isSupabases(directory)) directories.set(directory, tree.inDirectory(directory))
    else if (isSupabases(parentOf(directory))) pushTo(below, parentOf(directory), file)
  }
  return [...directories].map(([directory, all]) => {
    const files = all.filter(file => migrationName.test(fileName(file.path)))
    const beside = [...all, ...(below.get(directory) ?? [])].filter(
      file => !(migrationName.test(fileName(file.path)) && parentOf(file.path) === directory),
    )
    return {
      ...location('supabase', directory, files, named.get(directory)),
      settings: withBeside(beside),
    }
  })
}
