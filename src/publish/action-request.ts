import type { ActionInputs } from '../config/action-inputs.ts'
import type { Trust } from '../config/trust.ts'
import type { GitHubClient } from '../github/client.ts'
import type { GateEvent } from '../github/event.ts'
import type { Report } from '../model/report.ts'
import type { SourceLookup } from '../model/source.ts'

/** What the action asks of the gate. */
export interface ActionRequest {
  event: GateEvent
  inputs: ActionInputs
  /** The checkout, an absolute path. */
  directory: string
  server: GitHubServer
  run: WorkflowRun
  /** Directories of the job's own checkout: in a container they belong to another user, and are read all the same. */
  owned: readonly string[]
  trust: Trust
  /** What a second of waiting for GitHub lasts, in milliseconds; tests make it short. */
  second: number
  /** Where the log goes. */
  write: (text: string) => unknown
}

interface GitHubServer {
  /** https://github.com, or an enterprise's. */
  url: string
  apiUrl: string
  owner: string
  repo: string
}

/** Which workflow this is a run of. */
export interface WorkflowRun {
  /** Where people look at it. */
  url: string | undefined
  /** The workflow's file name; it names the workflow to GitHub, too. */
  workflow: string | undefined
  /** The branch or tag that the workflow runs for, as a ref. */
  ref: string | undefined
}

export interface ActionResult {
  report: Report
  /** What an unknown verdict shall end as, after the configuration was read. */
  onUnknown: 'fail' | 'warn'
  onNotChecked?: 'fail' | 'warn' | undefined
  /** The label that lets a pull request pass, as base's configuration names it. */
  skipLabel?: string | undefined
  /** It is on this one. */
  skipped?: boolean
  /** The lines of the merged tree's files, for excerpts and suggestions. */
  source: SourceLookup
  /** What a mode that judges more than one change says instead of that one report's pages. */
  own?: OwnPages
  /**
   * What is said on GitHub instead of review and comment. It gets the report without secrets, and answers with what could
   * not be said and why; it never throws for that.
   */
  post?: (client: GitHubClient, report: Report) => Promise<string[]>
}

/** Reported all the same: `notice` says whose label lets it pass. */
export function skippedWith(result: ActionResult, notice: string): ActionResult {
  const { report } = result
  return { ...result, skipped: true, report: { ...report, notices: [notice, ...report.notices] } }
}

export interface OwnPages {
  /** For the log, plain text. */
  log: string
  /** For the job summary, Markdown. */
  summary: string
  /** Outputs beside those that every run has. */
  outputs?: Readonly<Record<string, string>>
}
