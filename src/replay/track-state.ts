import type { ObjectName } from '../languages/sql/objects.ts'
import { positionAt, type Span } from '../model/position.ts'
import type { Failure, SentStatement } from './failure.ts'
import { Gaps } from './gaps.ts'
import type { Executed } from './provenance.ts'
import type { Replica } from './replica.ts'
import type { NotVerified, ReplayMigration, Track } from './request.ts'

import { type Cause, Taint } from './taint.ts'

/** Where a migration is looked at closer. */
export interface OnDatabase {
  readonly replica: Replica
  readonly state: TrackState
  exists(object: ObjectName): Promise<boolean>
}

/** Why a migration could not be judged, as sentences. */
export interface Doubt {
  why: string
  /** Is the server too slow, too small or not allowed to, and no extension missing? Then nothing that ran there is sure. */
  ofServer: boolean
}

/** What the migrations of one database have led to so far. */
export class TrackState {
  readonly tracks: readonly Track[]
  readonly failures: Failure[] = []
  readonly unknowns: string[] = []
  readonly notVerified: NotVerified[] = []
  readonly executed: Executed[]
  readonly marks: Taint
  /** What base's databases have and this one has not. */
  readonly gaps: Gaps
  /** Statements of the change that did not run because of those. */
  readonly heldUp: NotVerified[] = []
  ran = 0
  /** Do base's own migrations run, in base's own order? */
  inBase = false

  constructor(tracks: readonly Track[], executed: Executed[] = [], marks = new Taint(), gaps = new Gaps()) {
    this.tracks = tracks
    this.executed = executed
    this.marks = marks
    this.gaps = gaps
  }

  /** What a fork goes on from. Its lists hold only what it adds. */
  fork(tracks: readonly Track[]): TrackState {
    return new TrackState(tracks, [...this.executed], this.marks.copy(), this.gaps.copy())
  }

  failure(item: ReplayMigration, rest: Omit<Failure, 'item' | 'tracks' | 'inBase'>): Failure {
    return { item, tracks: new Set(this.tracks), inBase: this.inBase, ...rest }
  }

  noteNotVerified(
    item: ReplayMigration,
    span: Span,
    why: string,
    how: Pick<NotVerified, 'unverified' | 'rows' | 'only' | 'reach' | 'assumed'> = {},
  ): void {
    const { line } = positionAt(item.text, span.start)
    const { introduced, migration } = item
    this.notVerified.push({ path: migration.file.path, line, why, introduced, unverified: false, ...how })
  }

  /** A statement that needs what was not made, through no fault of its own. */
  noteHeldUp(item: ReplayMigration, span: Span, why: string): void {
    this.noteNotVerified(item, span, why)
    const noted = this.notVerified.at(-1)
    if (item.introduced && noted) this.heldUp.push(noted)
  }

  /**
   * Statements that did not run; `doubt`: through no fault that is known. What base did not do says nothing of what the change
   * does elsewhere, unless the server is to blame.
   */
  async noteNotRun(item: ReplayMigration, texts: readonly string[], doubt: Doubt | undefined): Promise<void> {
    const isGap = !item.introduced && (doubt === undefined || (this.inBase && !doubt.ofServer))
    if (isGap) await this.gaps.add(item, texts, doubt?.why)
    else if (doubt) this.unknowns.push(doubt.why)
  }

  async noteSkipped(
    item: ReplayMigration,
    needs: ObjectName,
    cause: Cause,
    statement: SentStatement,
  ): Promise<void> {
    const { span } = statement
    if (!item.introduced) await this.gaps.add(item, [statement.text])
    if (cause.kind === 'unknown') {
      this.noteHeldUp(item, span, `needs what was not created: ${cause.why}`)
      return
    }
    const causedBy = cause.failure
    // What only follows from a failure of base is nobody's fault here, but it is not proven either.
    if (item.introduced && causedBy.inBase)
      this.noteHeldUp(
        item,
        span,
        `needs what ${causedBy.item.migration.file.path} already fails to create on base`,
      )
    this.failures.push(this.failure(item, { statement, span, reason: { kind: 'skipped', needs }, causedBy }))
  }
}
