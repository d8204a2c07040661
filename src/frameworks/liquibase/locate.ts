import type { ConfiguredHistory, HistoryLocation } from '../../model/history-location.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { fileName, parentOf } from '../../text/paths.ts'
import { isCopy, isForOtherDatabase, location } from '../sql/locate.ts'

/** Names that only a changelog has. */
const ofItsOwn = /^(?:db[._-]?)?change[-_]?log[._-]?(?:master|root|main)?\.(?:xml|ya?ml|json|sql)$/i
const ofAny = /^(?:master|root|main|index)\.(?:xml|ya?ml|json)$/i
const itsDirectory = /(?:^|\/)(?:liquibase|db|change-?logs?)\//i
const settings = /(?:^|\/)(?:liquibase\.properties|application(?:-prod(?:uction)?)?\.(?:properties|ya?ml))$/
const maxMasters = 100

/** One history for each master changelog, with all that it includes. */
export async function locateLiquibase(
  tree: Tree,
  configured: readonly ConfiguredHistory[],
): Promise<HistoryLocation[]> {
  const candidates = tree.files.filter(
    ({ path }) => isUsual(path) && !isCopy(path) && !isForOtherDatabase(path) && !path.includes('src/test/'),
  )
  const maySay = candidates.length > 0 || tree.files.some(({ path }) => /liquibase|change-?log/i.test(path))
  if (
    configured.length === 0 &&
    !(maySay && (candidates.length > 0 || tree.files.some(one => settings.test(one.path))))
  )
    return []
  const { locationsAmong } = await import('./masters.ts')
  const found = await locationsAmong(candidates.slice(0, maxMasters), configured, tree)
  return found.map(({ master, files, configured: named, settings: own }) => ({
    ...location('liquibase', directoryOf(master), files, named),
    ...(named ? {} : { name: directoryOf(master) || '.' }),
    settings: { master, ...(own ? { liquibase: JSON.stringify(own) } : {}) },
    declared: [...new Set([directoryOf(master), ...directoriesOf(files)])],
  }))
}

function directoryOf(path: string): string {
  return parentOf(path)
}

function directoriesOf(files: readonly TreeFile[]): string[] {
  return [...new Set(files.map(({ path }) => parentOf(path)))]
}

function isUsual(path: string): boolean {
  const name = fileName(path)
  return ofItsOwn.test(name) || (ofAny.test(name) && itsDirectory.test(path))
}
