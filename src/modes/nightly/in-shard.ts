import { type ShardName, shardText } from '../../config/shard-name.ts'
import type { ActionResult } from '../../publish/action-request.ts'

/** Writes on a report which job of a matrix it is of; another PostgreSQL than was planned proves nothing about that one. */
export function inShard(result: ActionResult, shard: ShardName | undefined): ActionResult {
  if (!shard) return result
  const report = { ...result.report, shard: shardText(shard) }
  const { engine } = report.coverage
  const version = /PostgreSQL (\d+)/.exec(engine ?? '')?.[1]
  if (shard.postgres === undefined || version === undefined || version === shard.postgres)
    return { ...result, report }
  const unknown = `This job is for PostgreSQL ${shard.postgres}, but it replayed on ${engine}. Hand the server of that version over in \`postgres\`.`
  return {
    ...result,
    report: {
      ...report,
      unknowns: [...report.unknowns, unknown],
      verdict: report.verdict === 'fail' ? 'fail' : 'unknown',
    },
  }
}
