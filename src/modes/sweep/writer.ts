import type { Outcome, Repository } from '../../github/check-status.ts'
import type { GitHubClient } from '../../github/client.ts'
import type { Report } from '../../model/report.ts'
import type { Tip } from './judge.ts'
import type { Step, Swept } from './plan.ts'

export interface Entry {
  swept: Swept
  report: Report | undefined
  step: Step
  /** What came of the step; undefined: there was nothing to do, or it was left for later. */
  outcome?: Outcome
  /** Why nothing could be said in the pull request. */
  note?: string | undefined
}

export interface Writer {
  client: GitHubClient
  repository: Repository
  tip: Tip
  /** Say in the pull request what a check run of ours says? A run of the check does so by itself. */
  comment: boolean
  /** Is the sweep about one pull request only? */
  alone: boolean
  /** The check run's name. */
  checkName: string
  serverUrl: string
  /** The page of the sweep's own run. */
  runUrl: string | undefined
  second: number
  /** When there is no time left, in the time of performance.now(). */
  deadline: number
}
