import { z } from 'zod'
import { compareLocally } from '../../comparison/local.ts'
import { shardText } from '../../config/shard-name.ts'
import { scopeKey } from '../../frameworks/find-histories.ts'
import { scopesOf, shardCount, shardsOf, type Unit, unitsOf } from '../../gate/shards.ts'
import { firstOf } from '../../model/listing.ts'
import { failure, type Result, success } from '../../model/result.ts'
import { plural } from '../../reporters/wording.ts'
import { expectedReason } from '../check/run-check.ts'
import { historiesOf } from './histories-of.ts'

/** GitHub takes no more jobs in one matrix. https://docs.github.com/actions/reference/limits */
export const mostJobs = 256

/** One job of the matrix. */
interface PlannedJob {
  /** For the input `shard`. */
  shard: string
  /** The major version of PostgreSQL; '' where the plan asks for none. */
  postgres: string
  /** What it looks at, for people. */
  histories: string
}

export interface Plan {
  jobs: PlannedJob[]
  notices: string[]
}

/** What a revision has to be shared; the reason is a sentence. */
export async function unitsIn({
  directory,
  owned = [],
  head,
  config,
  only,
}: {
  directory: string
  owned?: readonly string[]
  head: string
  config: string | undefined
  only: readonly string[]
}): Promise<Result<Unit[]>> {
  try {
    const opened = await compareLocally({ directory, owned, base: 'none', head, fetch: false })
    try {
      const [found] = await historiesOf([opened.comparison.merged], config)
      const locations = found?.locations ?? []
      const scopes = scopesOf({ only }, locations)
      if (!scopes.ok) return scopes
      const all = unitsOf(locations.filter(location => scopes.value.has(scopeKey(location))))
      return all.length > 0
        ? success(all)
        : failure('There is nothing to plan: no migration history was found anywhere in the repository.')
    } finally {
      await opened[Symbol.asyncDispose]()
    }
  } catch (error) {
    return failure(await expectedReason(error))
  }
}

export function planOf(units: readonly Unit[], versions: readonly string[], size: number): Plan {
  const wanted = shardCount(units, size)
  const most = Math.floor(mostJobs / Math.max(1, versions.length))
  const count = Math.min(wanted, most)
  const notices =
    count < wanted
      ? [
          `${plural(wanted, 'shard')} on ${plural(Math.max(1, versions.length), 'version')} would be more than the ${mostJobs} jobs that GitHub takes, so that there are ${plural(count, 'larger shard')}.`,
        ]
      : []
  const shards = shardsOf(units, count)
  const jobs = (versions.length > 0 ? versions : ['']).flatMap(postgres =>
    shards.map((shard, index): PlannedJob => {
      const name = { index: index + 1, count, ...(postgres === '' ? {} : { postgres }) }
      return { shard: shardText(name), postgres, histories: named(shard) }
    }),
  )
  return { jobs, notices }
}

/** Whole names would fill the matrix of a big organisation: the output of a job has room for 1 MB. */
function named(units: readonly Unit[]): string {
  return firstOf(
    units.map(({ name }) => name.slice(0, 60)),
    3,
  )
}

const matrix = z.object({ include: z.array(z.object({ shard: z.string() })) })

/** The shards of a plan that was written as JSON; undefined where it is none. */
export function plannedShards(text: string): string[] | undefined {
  try {
    return matrix.parse(JSON.parse(text)).include.map(({ shard }) => shard)
  } catch {
    return undefined
  }
}
