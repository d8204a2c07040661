import { type Found, finding } from '../model/finding.ts'
import { firstOf } from '../model/listing.ts'
import { startOfFile } from '../model/position.ts'
import { failure, type Result, success } from '../model/result.ts'
import { changedPaths } from '../model/tree.ts'
import { isIn } from '../text/paths.ts'
import type { CommandReplay } from './command-replay.ts'
import type { SideRun } from './run-side.ts'

/** Lines of what the command printed that a report shows. */
const maxLines = 12

/** The framework's own check of models and migrations, as it ended in one side's files. */
export type ModelsRun = Pick<SideRun, 'end' | 'written' | 'trouble'>

/** Does it say that they differ: by its exit code, or by what it wrote? Where it did not run to its end: no. */
export function saysTheyDiffer({ end, written }: ModelsRun): boolean {
  return end.kind === 'exited' && (end.code !== 0 || written.length > 0)
}

/**
 * What the check has come to after merging. `before`: the same with base's files and base's migrations; absent: base has
 * none. A sentence where it could not be asked.
 */
export function checkModels(
  replay: CommandReplay,
  line: string,
  { before, after }: { before: ModelsRun | undefined; after: ModelsRun },
): Result<Found> | undefined {
  const why = whyNoAnswer(after)
  if (why !== undefined) return failure(`\`${line}\`, which \`models:\` names, ${why}.`)
  if (!saysTheyDiffer(after)) return undefined
  const whyNotBefore = before && whyNoAnswer(before)
  if (whyNotBefore !== undefined)
    return failure(
      `\`${line}\`, which \`models:\` names, ${howItEnds(after)}; in base's files, it ${whyNotBefore}.`,
    )
  const isOfBase = before !== undefined && saysTheyDiffer(before)
  const lines = after.end.output
    .trim()
    .split('\n')
    .filter(text => text !== '')
    .slice(-maxLines)
  return success(
    finding(
      {
        ...placeOf(replay),
        rule: 'models-out-of-date',
        introduced: !isOfBase,
        framework: replay.request.framework,
        symbol: line,
        message: isOfBase ? ofBase(line, before) : ofChange(replay, line, { before, after }),
        ...(lines.length > 0
          ? { table: { title: 'What it printed', head: ['output'], rows: lines.map(text => [text]) } }
          : {}),
      },
      'error',
    ),
  )
}

function ofBase(line: string, before: ModelsRun): string {
  return `In base's files already, \`${line}\` ${howItEnds(before)}: models and migrations disagree there, so nothing is known about what this change does to them. Fix base first.`
}

function ofChange(
  { request }: CommandReplay,
  line: string,
  { before, after }: { before: ModelsRun | undefined; after: ModelsRun },
): string {
  const onBase = before ? `\`${line}\` finds nothing to do on base. ` : ''
  const seen = `${onBase}Once the change is merged, ${before ? 'it' : `\`${line}\``} ${howItEnds(after)}`
  return request.pending.some(({ introduced }) => introduced)
    ? `${seen}: models and migrations disagree, though each side may be right alone. Merge base into the branch, let the framework generate the missing migration, and commit it.`
    : `${seen}: the models changed, and the migration for it is missing. Let the framework generate it, and commit it with the change.`
}

function howItEnds({ end, written }: ModelsRun): string {
  return end.kind === 'exited' && end.code === 0
    ? `writes ${firstOf(written, 3)}`
    : `ends with exit code ${end.kind === 'exited' ? end.code : end.kind}`
}

function whyNoAnswer({ end, trouble }: ModelsRun): string | undefined {
  if (trouble !== undefined) return `says nothing: ${trouble}`
  if (end.kind === 'late') return `was ended after ${end.seconds} s`
  if (end.kind === 'killed') return `was ended by ${end.signal}`
  return end.kind === 'not started' ? `could not be started: ${end.why}` : undefined
}

/** The change's last migration; where it brings none, the file of it that most likely holds models. */
function placeOf({ request, command, whole }: CommandReplay): Pick<Found, 'path' | 'range' | 'history'> {
  const item = request.pending.findLast(({ introduced }) => introduced)
  const { history } = request
  if (item)
    return { path: item.migration.file.path, range: item.migration.range, history: item.history ?? history }
  const directory = command.directory === '.' ? '' : command.directory
  const changed = changedPaths(whole.base.files, whole.merged.files).filter(path => whole.merged.file(path))
  const near = changed.filter(path => isIn(directory, path))
  const path =
    near.find(one => modelsName.test(one)) ??
    near[0] ??
    changed[0] ??
    request.merged.at(-1)?.migration.file.path
  return { path: path ?? directory, range: startOfFile, history }
}

/** `shop/models.py`, `schema.prisma`, `src/db/schema.ts`, `app/tables/orders.py`. */
const modelsName = /model|schema|entit|table/i
