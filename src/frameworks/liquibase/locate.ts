import type { ConfiguredHistory, HistoryLocation } from '../../model/history-location.ts'
import type { Tree } from '../../model/tree.ts'
import { fileName, parentOf } from '../../text/paths.ts'
import { isCopy, isForOtherDatabase, location } from '../sql/locate.ts'
import { isSettingsFile } from './settings.ts'

/** Names that only a changelog has. */
const ofItsOwn = /^(?:db[._-]?)?change[-_]?log[._-]?(?:master|root|main)?\.(?:xml|ya?ml|json|sql)$/i
const ofAny = /^(?:master|root|main|index)\.(?:xml|ya?ml|json)$/i
const itsDirectory = /(?:^|\/)(?:liquibase|db|change-?logs?)\//i
const maxMasters = 100

/** One history for each master changelog, with all that it includes. */
export async function locateLiquibase(
  tree: Tree,
  configured: readonly ConfiguredHistory[],
): Promise<HistoryLocation[]> {
  const candidates = tree.files.filter(
    ({ path }) => isUsual(path) && !isCopy(path) && !isForOtherDatabase(path) && !path.includes('src/test/'),
  )
  const isThere =
    candidates.length > 0 ||
    (tree.files.some(({ path }) => isSettingsFile(path)) &&
      tree.files.some(({ path }) => /liquibase|change-?log/i.test(path)))
  if (configured.length === 0 && !isThere) return []
  const { locationsAmong } = await import('./masters.ts')
  const found = await locationsAmong(candidates.slice(0, maxMasters), configured, tree)
  return found.map(({ master, files, configured: named, settings: own }) => ({
    ...location('liquibase', parentOf(master), files, named),
    ...(named ? {} : { name: parentOf(master) || '.' }),
    settings: { master, ...(own ? { liquibase: JSON.stringify(own) } : {}) },
    declared: [...new Set([parentOf(master), ...files.map(({ path }) => parentOf(path))])],
  }))
}

function isUsual(path: string): boolean {
  const name = fileName(path)
  return ofItsOwn.test(name) || (ofAny.test(name) && itsDirectory.test(path))
}
