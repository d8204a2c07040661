import type { Failure } from './failure.ts'
import type { Executed } from './provenance.ts'
import type { NotVerified } from './request.ts'
import type { Taint } from './taint.ts'

/** What the migrations of one track have led to so far. A fork takes it along. */
export interface TrackState {
  failures: Failure[]
  unknowns: string[]
  notVerified: NotVerified[]
  executed: Executed[]
  marks: Taint
  ran: number
}
