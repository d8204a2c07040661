import type { ShardName } from '../config/shard-name.ts'
import { scopeKey } from '../frameworks/find-histories.ts'
import type { HistoryLocation } from '../model/history-location.ts'
import { failure, type Result, success } from '../model/result.ts'

/** Which histories a run looks at; neither of both: all. */
export interface Part {
  /** Names or directories. */
  only: readonly string[]
  shard?: ShardName | undefined
}

/** Histories that share a database, so that one can't be replayed without the others. */
export interface Unit {
  key: string
  /** For people. */
  name: string
  migrations: number
}

/** Everything that can be given to a job of its own, in an order that is the same in every job. */
export function unitsOf(locations: readonly HistoryLocation[]): Unit[] {
  const units = new Map<string, Unit>()
  for (const location of locations) {
    const key = scopeKey(location)
    const unit = units.get(key)
    if (unit) unit.migrations += location.files.length
    else units.set(key, { key, name: location.scope || location.name, migrations: location.files.length })
  }
  return [...units.values()].sort((a, b) => b.migrations - a.migrations || (a.key < b.key ? -1 : 1))
}

/** The units of each of so many jobs: the largest first, each to the job that has least. */
export function shardsOf(units: readonly Unit[], count: number): Unit[][] {
  const shards = Array.from({ length: count }, () => ({ units: [] as Unit[], migrations: 0 }))
  for (const unit of units) {
    const least = shards.reduce((one, other) => (other.migrations < one.migrations ? other : one))
    least.units.push(unit)
    // Starting PostgreSQL costs as well, so that even empty ones are spread.
    least.migrations += unit.migrations + 1
  }
  return shards.map(({ units }) => units)
}

/** How many jobs the work is worth, at about so many migrations each. */
export function shardCount(units: readonly Unit[], size: number): number {
  const migrations = units.reduce((sum, unit) => sum + unit.migrations, 0)
  return Math.max(1, Math.min(units.length, Math.ceil(migrations / size)))
}

/** The scopes that a part names, unless it names something that is not there; the reason is a sentence. */
export function scopesOf(part: Part, locations: readonly HistoryLocation[]): Result<ReadonlySet<string>> {
  const named = locations.filter(
    location => part.only.length === 0 || part.only.some(name => isCalled(location, name)),
  )
  const nobody = part.only.find(name => !locations.some(location => isCalled(location, name)))
  if (nobody !== undefined) {
    const known = [...new Set(locations.map(({ name }) => name))].slice(0, 8).join(', ')
    return failure(
      `\`only\` names ${nobody}, which is no history of this repository. There ${known === '' ? 'is none' : `are: ${known}`}.`,
    )
  }
  const chosen = new Set(named.map(scopeKey))
  if (!part.shard) return success(chosen)
  const units = unitsOf(locations.filter(location => chosen.has(scopeKey(location))))
  const { index, count } = part.shard
  const mine = shardsOf(units, count)[index - 1] ?? []
  return mine.length > 0
    ? success(new Set(mine.map(({ key }) => key)))
    : failure(
        `\`shard\` is ${index}/${count}, but there are only ${units.length} histories to share. Plan again at this commit.`,
      )
}

function isCalled({ name, directory, scope }: HistoryLocation, called: string): boolean {
  return [name, directory, scope].includes(called)
}
