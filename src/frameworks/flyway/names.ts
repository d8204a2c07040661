import type { NumberedName } from '../../model/versions.ts'
import { fileName } from '../../text/paths.ts'

/**
 * What a file is to Flyway. https://documentation.red-gate.com/flyway/flyway-concepts/migrations
 * Underscores in a version are dots; a description needs two.
 */
export type FlywayFile =
  | { kind: 'versioned' | 'baseline'; version: NumberedName; isSql: boolean }
  | { kind: 'repeatable'; description: string }
  | { kind: 'callback'; event: 'beforeMigrate' | 'afterMigrate' }

const versioned = /^([VB])(\d+(?:[._]\d+)*)(?:__(.*))?\.(sql|java|kt)$/i
const repeatable = /^R__(.+)\.sql$/i
const callback = /^(beforeMigrate|afterMigrate)(?:__.*)?\.sql$/
/** What takes a migration back, and is run by another command. */
const undo = /^U\d[\d._]*__.*\.sql$/

export function flywayFile(path: string): FlywayFile | undefined {
  const name = fileName(path)
  const [, prefix = '', version = '', title = '', ending = ''] = versioned.exec(name) ?? []
  if ((prefix === 'V' || prefix === 'B') && version !== '') {
    const segments = version.split(/[._]/).map(one => BigInt(one))
    while (segments.length > 1 && segments.at(-1) === 0n) segments.pop()
    return {
      kind: prefix === 'V' ? 'versioned' : 'baseline',
      version: { version: `${prefix}${version}`, title, key: segments.join('.'), segments },
      isSql: ending.toLowerCase() === 'sql',
    }
  }
  const described = repeatable.exec(name)
  if (described && name.startsWith('R')) return { kind: 'repeatable', description: described[1] ?? '' }
  const event = callback.exec(name)?.[1]
  if (event === 'beforeMigrate' || event === 'afterMigrate') return { kind: 'callback', event }
  return undefined
}

/** A file of SQL beside migrations that is none: by its name it may be meant as one. */
export function isAlmostOne(path: string): boolean {
  const name = fileName(path)
  return /\.sql$/i.test(name) && !undo.test(name) && !flywayFile(path) && /^[vVrRbB]?_?\d|^[rR]_/.test(name)
}
