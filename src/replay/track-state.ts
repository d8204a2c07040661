import type { Failure } from './failure.ts'
import type { Executed } from './provenance.ts'
import type { Unproven } from './request.ts'
import type { Marks } from './taint.ts'

/** What the migrations of one track have led to so far. A fork takes it along. */
export interface TrackState {
  failures: Failure[]
  unknowns: string[]
  unproven: Unproven[]
  executed: Executed[]
  marks: Marks
  ran: number
}
