import { isSame, type NightState } from './issue-state.ts'

/** The newest issue of ours about this branch. */
export interface NightIssue {
  number: number
  isOpen: boolean
  body: string
  state: NightState
}

export type IssuePlan =
  | { kind: 'none' }
  /** A person closed it, and nothing else is wrong than was then. */
  | { kind: 'left closed'; issue: NightIssue }
  | { kind: 'open' }
  /** Other things fail than before: the text is written anew, and what is new is said. */
  | { kind: 'change'; issue: NightIssue; added: string[]; gone: number }
  /** The night could not tell: what stands there is neither confirmed nor gone. */
  | { kind: 'doubt'; issue: NightIssue }
  | { kind: 'close'; issue: NightIssue }

/**
 * One issue while it is not well: opened once, changed only for news, closed when it is well again. A later failure opens a
 * new one, so that each tells one story; one that a person closed is left closed while nothing else is wrong.
 */
export function planIssue(tonight: NightState, last: NightIssue | undefined): IssuePlan {
  if (tonight.kind === 'well') return last?.isOpen ? { kind: 'close', issue: last } : { kind: 'none' }
  if (!last || (!last.isOpen && last.state.kind === 'well')) return { kind: 'open' }
  const added = tonight.fingerprints.filter(one => !last.state.fingerprints.includes(one))
  if (!last.isOpen)
    return isSame(tonight, last.state) ? { kind: 'left closed', issue: last } : { kind: 'open' }
  if (isSame(tonight, last.state)) return { kind: 'none' }
  if (tonight.kind === 'unknown' && last.state.fingerprints.length > 0) {
    const doubted = last.state.kind === 'unknown' && last.state.reasons === tonight.reasons
    return doubted ? { kind: 'none' } : { kind: 'doubt', issue: last }
  }
  const gone = last.state.fingerprints.filter(one => !tonight.fingerprints.includes(one)).length
  return { kind: 'change', issue: last, added, gone }
}
