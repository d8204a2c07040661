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

/** What the names of a kind of file begin with. https://documentation.red-gate.com/flyway/reference/configuration/flyway-namespace */
export interface FlywayPrefixes {
  versioned: string
  baseline: string
  repeatable: string
}

export const standardPrefixes: FlywayPrefixes = { versioned: 'V', baseline: 'B', repeatable: 'R' }

const versioned = /^(\d+(?:[._]\d+)*)(?:__(.*))?\.(sql|java|kt)$/i
const repeatable = /^__(.+)\.(?:sql|java|kt)$/i
const callback = /^(beforeMigrate|afterMigrate)(?:__.*)?\.sql$/
/** What takes a migration back, and is run by another command. */
const undo = /^U\d/

/** Everything else is a class. */
export function isSql(path: string): boolean {
  return /\.sql$/i.test(path)
}

export function flywayFile(path: string, ofProject = standardPrefixes): FlywayFile | undefined {
  const name = fileName(path)
  // Classes are called as Flyway itself has it, whatever a project calls its files.
  const prefixes = isSql(name) ? ofProject : standardPrefixes
  for (const kind of ['versioned', 'baseline'] as const) {
    const prefix = prefixes[kind]
    const [, version = '', title = '', ending = ''] = versioned.exec(afterPrefix(name, prefix) ?? '') ?? []
    if (version === '') continue
    const segments = version.split(/[._]/).map(one => BigInt(one))
    while (segments.length > 1 && segments.at(-1) === 0n) segments.pop()
    return {
      kind,
      version: { version: `${prefix}${version}`, title, key: segments.join('.'), segments },
      isSql: ending.toLowerCase() === 'sql',
    }
  }
  const [, description] = repeatable.exec(afterPrefix(name, prefixes.repeatable) ?? '') ?? []
  if (description !== undefined) return { kind: 'repeatable', description }
  const event = callback.exec(name)?.[1]
  if (event === 'beforeMigrate' || event === 'afterMigrate') return { kind: 'callback', event }
  return undefined
}

function afterPrefix(name: string, prefix: string): string | undefined {
  return name.startsWith(prefix) ? name.slice(prefix.length) : undefined
}

/** A file of SQL beside migrations that is none: by its name it may be meant as one. */
export function isAlmostOne(path: string, prefixes = standardPrefixes): boolean {
  const name = fileName(path)
  return (
    /\.sql$/i.test(name) &&
    !undo.test(name) &&
    !flywayFile(path, prefixes) &&
    /^[vVrRbB]?_?\d|^[rR]_/.test(name)
  )
}
