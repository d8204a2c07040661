import type { Outcome, ReplayTimes, TrackStep } from '../model/replay-course.ts'
import type { SchemaChange } from '../model/schema-change.ts'
import type { Catalog } from '../schema/catalog.ts'
import { schemaChange } from '../schema/schema-change.ts'
import { replacedBySquash } from './plan.ts'
import type { ReplayMigration, ReplayRequest, Track } from './request.ts'

/** How one way to a database went. */
export interface TrackCourse {
  steps: TrackStep[]
  times: Pick<ReplayTimes, 'seconds' | 'migrations' | 'slowest'>
}

export type CourseFacts = Partial<Record<Track, TrackCourse>>

/** What one database has seen. Files by their paths. */
export interface CourseRun {
  tracks: readonly Track[]
  ran: readonly Ran[]
  /** Those with a failure that follows from no other one. */
  fails: readonly string[]
  /** Those of which something is not proven. */
  open: readonly string[]
  /** Those of which nothing ran, though it was their turn. */
  idle: readonly string[]
}

export interface Ran {
  item: ReplayMigration
  /** Milliseconds; undefined where it was tried in other ways than a runner would, or not measured. */
  took: number | undefined
}

/** Migrations of a change that stand each alone; those after them are put together like base's. */
const mostAlone = 40
/** Different ones in a row, beyond which a picture says nothing. */
const mostSteps = 300
const mostSlowest = 10

/** From what ran on which database to the two ways that a database comes to be. */
export function courseOf(request: ReplayRequest, runs: readonly CourseRun[]): CourseFacts {
  const skipped = replacedBySquash(request)
  const { modes, base, merged, pending } = request
  const plan = (migrations: readonly ReplayMigration[]) =>
    migrations.filter(({ migration }) => !skipped.has(migration.id))
  return {
    ...(modes.fresh ? { fresh: trackOf('fresh', plan(merged), runs) } : {}),
    ...(modes.upgrade ? { upgrade: trackOf('upgrade', plan([...base, ...pending]), runs) } : {}),
  }
}

/** What the change makes of base's schema, where both were seen. The runner's own tables are no part of it. */
export function changeOf(
  { from, to }: { from?: Catalog | undefined; to?: Catalog | undefined },
  upgrade: TrackCourse | undefined,
  ownTables: readonly string[] = [],
): SchemaChange | undefined {
  if (!from || !to) return undefined
  const unfinished = upgrade?.steps.filter(({ side, outcome }) => side === 'incoming' && outcome !== 'ran')
  const without = unfinished?.map(({ path }) => path) ?? []
  return schemaChange(from, to, { without, exclude: ownTables })
}

function trackOf(track: Track, plan: readonly ReplayMigration[], all: readonly CourseRun[]): TrackCourse {
  const runs = all.filter(({ tracks }) => tracks.includes(track))
  const outcome = outcomesOf(runs)
  const steps: TrackStep[] = []
  let alone = 0
  for (const item of plan) {
    const { path } = item.migration.file
    const side = item.introduced ? 'incoming' : 'base'
    const one: TrackStep = { path, count: 1, side, outcome: outcome(path) }
    const before = steps.at(-1)
    const mayJoin = one.outcome !== 'fails' && (side === 'base' || alone >= mostAlone)
    if (side === 'incoming') alone++
    if (before && mayJoin && before.side === side && before.outcome === one.outcome) {
      before.count++
      before.last = path
    } else steps.push(one)
  }
  const shown = steps.filter((step, index) => index < mostSteps || step.outcome === 'fails')
  return { steps: shown.slice(0, 2 * mostSteps), times: timesOf(runs, outcome) }
}

function outcomesOf(runs: readonly CourseRun[]): (path: string) => Outcome {
  const ran = new Set(runs.flatMap(run => run.ran.map(({ item }) => item.migration.file.path)))
  const of = (paths: (run: CourseRun) => readonly string[]) => new Set(runs.flatMap(paths))
  const [fails, open, idle] = [of(run => run.fails), of(run => run.open), of(run => run.idle)]
  return path => {
    if (fails.has(path)) return 'fails'
    if (idle.has(path) || !ran.has(path)) return 'not run'
    return open.has(path) ? 'not proven' : 'ran'
  }
}

function timesOf(runs: readonly CourseRun[], outcome: (path: string) => Outcome): TrackCourse['times'] {
  const timed = runs
    .flatMap(({ ran }) => ran)
    .flatMap(({ item, took }) => {
      const { path } = item.migration.file
      const side = item.introduced ? ('incoming' as const) : ('base' as const)
      return took === undefined || outcome(path) === 'fails' ? [] : { path, side, seconds: took / 1000 }
    })
  const slowest = timed.sort((a, b) => b.seconds - a.seconds).slice(0, mostSlowest)
  return {
    seconds: rounded(timed.reduce((sum, { seconds }) => sum + seconds, 0)),
    migrations: timed.length,
    slowest: slowest.map(one => ({ ...one, seconds: rounded(one.seconds) })),
  }
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}
