import type { Node } from '../languages/sql/grammar.ts'
import { namesGone } from '../languages/sql/objects.ts'
import type { Span } from '../model/position.ts'
import { environmental } from '../postgres/environmental.ts'
import type { PostgresError } from '../postgres/postgres-error.ts'
import { type Catalog, type CatalogDifference, catalogOf, diffCatalogs } from '../schema/catalog.ts'
import type { Failure } from './failure.ts'
import type { Executed } from './provenance.ts'
import { type Applied, CannotContinueError, OutOfTimeError, type Replica } from './replica.ts'
import type { ReplayMigration, ReplayRequest } from './request.ts'
import { type Interpreter, irreversible } from './steps.ts'
import { TrackRun } from './track.ts'
import { TrackState } from './track-state.ts'
import { type SqlStep, sentStatement, understand, unitsOf } from './units.ts'

/**
 * What became of the down side of one incoming migration. `item` is its up side, `span` the first statement of its down side,
 * `again` why the up side fails when it runs once more afterwards.
 */
export type DownOutcome =
  /** It leads to where the database was before the migration. `lost`: objects that it drops with what the up side filled them with. */
  | { kind: 'back'; item: ReplayMigration; span: Span; lost: string[]; again?: PostgresError }
  | { kind: 'fails'; item: ReplayMigration; failure: Failure }
  /** Left is the database before the migration, right the one after both sides. */
  | {
      kind: 'incomplete'
      item: ReplayMigration
      span: Span
      differences: CatalogDifference[]
      lost: string[]
      again?: PostgresError
    }
  /** Its runner refuses to take it back. */
  | { kind: 'irreversible'; item: ReplayMigration; failure: Failure }
  /** `why`: a reason, as a sentence's end. */
  | { kind: 'not checked'; item: ReplayMigration; why: string }

/** The newest ones; a first change may bring hundreds. */
const mostChecked = 25

/**
 * Takes the incoming migrations back, newest first, on the database that they ran on, and compares it after each one with
 * what it was before. Then those that were taken back run again. All that was to be known of the up side is known by then.
 */
export class DownCheck {
  readonly #request: ReplayRequest
  /** Paths of those that are taken back. */
  readonly #newest: ReadonlySet<string>
  /** In the order in which they ran. Undefined: it is not taken back. */
  readonly #before = new Map<ReplayMigration, Catalog | undefined>()

  constructor(request: ReplayRequest) {
    this.#request = request
    this.#newest = new Set(request.pending.filter(isReversible).slice(-mostChecked).map(pathOf))
  }

  /** Remembers how the database is before a migration runs. */
  async before(item: ReplayMigration, replica: Replica): Promise<void> {
    if (!isReversible(item)) return
    if (!this.#newest.has(pathOf(item))) return void this.#before.set(item, undefined)
    await replica.refreshSession()
    this.#before.set(item, await catalogOf(replica.database, this.#request.ownTables))
  }

  /** `back`: reads the down side of what the track's own interpreter has read. */
  async takeBack(
    { state, replica, unfinished }: { state: TrackState; replica: Replica; unfinished: ReadonlySet<string> },
    back: Interpreter | undefined,
  ): Promise<DownOutcome[]> {
    const items = [...this.#before.keys()].reverse()
    if (!back || items.length === 0) return []
    const run = new TrackRun(
      { ...this.#request, interpreterFor: () => back },
      replica,
      new TrackState(['upgrade'], [...state.executed], state.marks.copy()),
    )
    const applied = [...replica.applied]
    const outcomes: DownOutcome[] = []
    let stopped: string | undefined
    const known = new Set<string>()
    for (const item of items) {
      if (!this.#newest.has(pathOf(item))) stopped ??= `only the newest ${mostChecked} are taken back`
      if (unfinished.has(item.migration.file.path)) stopped ??= 'its up side did not run to its end'
      if (stopped !== undefined) {
        outcomes.push({ kind: 'not checked', item, why: stopped })
        continue
      }
      const outcome = await this.#one(run, item, state.executed, known)
      if (!outcome) continue
      outcomes.push(outcome)
      if (outcome.kind !== 'back' && outcome.kind !== 'incomplete')
        stopped = `the downgrade stops at ${item.migration.file.path}, which comes after it`
    }
    await runAgain(replica, state.executed, applied, outcomes)
    return outcomes
  }

  /** Undefined where there is nothing to run. */
  async #one(
    run: TrackRun,
    item: ReplayMigration,
    executed: readonly Executed[],
    known: Set<string>,
  ): Promise<DownOutcome | undefined> {
    const { state, replica } = run
    const before = this.#before.get(item)
    if (!item.down || !before) return undefined
    const counts = [state.failures.length, state.unknowns.length, state.notVerified.length] as const
    const { path, oid, text, transaction } = item.down
    const down: ReplayMigration = {
      ...item,
      text,
      // No guard of it is looked at.
      introduced: false,
      migration: { ...item.migration, file: { ...item.migration.file, path, oid } },
      ...(transaction ? { transaction } : {}),
    }
    try {
      await run.migrate(down)
      const [failure] = state.failures.slice(counts[0])
      if (failure) {
        const refuses = failure.reason.kind === 'stopped' && failure.reason.cause === irreversible
        return { kind: refuses ? 'irreversible' : 'fails', item, failure }
      }
      const [unknown] = state.unknowns.slice(counts[1])
      const [left] = state.notVerified.slice(counts[2])
      if (unknown !== undefined) return { kind: 'not checked', item, why: unknown }
      if (left)
        return { kind: 'not checked', item, why: `line ${left.line} could not be followed: ${left.why}` }
      const steps = state.executed.at(-1)?.steps ?? []
      const [first] = unitsOf(steps)
      if (!first) return undefined
      const { span } = sentStatement(first)
      await replica.refreshSession()
      const after = await catalogOf(replica.database, this.#request.ownTables)
      const differences = diffCatalogs(before, after).filter(
        ({ kind, object }) => kind !== 'column-order' && !known.has(object),
      )
      for (const { object } of differences) known.add(object)
      const up = executed.findLast(one => one.item === item)?.steps ?? []
      const lost = await lostRows(up, steps)
      return differences.length > 0
        ? { kind: 'incomplete', item, span, differences, lost }
        : { kind: 'back', item, span, lost }
    } catch (error) {
      if (error instanceof OutOfTimeError)
        return { kind: 'not checked', item, why: 'the time limit of the run ended it' }
      if (error instanceof CannotContinueError) return { kind: 'not checked', item, why: error.message }
      throw error
    }
  }
}

/** Sends what was taken back once more, oldest first, up to the first that fails: it gets the reason as `again`. */
async function runAgain(
  replica: Replica,
  executed: readonly Executed[],
  applied: readonly Applied[],
  outcomes: readonly DownOutcome[],
): Promise<void> {
  // A down side that fails leaves what nobody can name.
  if (outcomes.some(({ kind }) => kind === 'fails')) return
  const next = new Map(applied.map(one => [one.label, one.messages]))
  const back = outcomes.filter(one => one.kind === 'back' || one.kind === 'incomplete').reverse()
  const first = back[0]?.item.migration.file.path
  const since = executed.slice(executed.findIndex(({ item }) => item.migration.file.path === first))
  for (const { item, asked } of since) {
    const outcome = back.find(one => one.item === item)
    // A runner would run it again as well, though it has nothing that takes it back; one that asks may do something else now.
    if (!outcome || (asked && outcome.kind === 'incomplete')) return
    try {
      for (const message of next.get(item.migration.file.path) ?? []) {
        const result = await replica.run(message)
        if (result.kind === 'ok') continue
        if (result.kind === 'error' && !environmental(result.error)) outcome.again = result.error
        return
      }
    } catch (error) {
      if (error instanceof OutOfTimeError) return
      throw error
    }
  }
}

function isReversible({ introduced, down }: ReplayMigration): boolean {
  return introduced && down !== undefined
}

function pathOf({ migration }: ReplayMigration): string {
  return migration.file.path
}

/** More is not read: it is a note. */
const mostRead = 300

/** What the down side drops with the rows or values that the up side has filled it with, and moves nowhere: "table x", "column x.y". */
async function lostRows(up: readonly SqlStep[], down: readonly SqlStep[]): Promise<string[]> {
  const filled = new Set<string>()
  for (const unit of unitsOf(up).slice(0, mostRead))
    for (const object of filledBy((await understand(unit)).statement.node)) filled.add(object)
  if (filled.size === 0) return []
  const lost = new Set<string>()
  for (const unit of unitsOf(down).slice(0, mostRead)) {
    const { statement, effects } = await understand(unit)
    // It may bring the rows to where they came from.
    if ('InsertStmt' in statement.node || 'UpdateStmt' in statement.node) return []
    for (const { kind, table, name } of namesGone(effects)) {
      const object = kind === 'column' ? `column ${table ?? ''}.${name}` : `${kind} ${name}`
      if (filled.has(object)) lost.add(object)
    }
  }
  return [...lost].sort()
}

function filledBy(node: Node): string[] {
  if ('InsertStmt' in node) return [`table ${node.InsertStmt.relation?.relname ?? ''}`]
  if (!('UpdateStmt' in node)) return []
  const { relation, targetList = [] } = node.UpdateStmt
  return targetList.flatMap(target =>
    'ResTarget' in target ? [`column ${relation?.relname ?? ''}.${target.ResTarget.name ?? ''}`] : [],
  )
}
