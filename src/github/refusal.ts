import { type Refused, refused } from './refused.ts'

/** Why GitHub did not take what was to be posted, in one sentence that says what to change. */
export function refusal(what: 'report' | 'review' | 'comment' | 'issue', error: unknown): string {
  const answer = refused(error)
  switch (answer.reason) {
    case 'rate-limit':
      return `The ${what} was not posted: GitHub's rate limit is reached. Run the job again later.`
    case 'credentials':
      return `The ${what} was not posted: GitHub does not accept the token. Check the \`token\` input.`
    case 'permission':
    case 'missing':
    case 'gone':
      if (what === 'issue')
        return answer.reason === 'gone'
          ? 'The issue was not kept: this repository has no issues. Turn them on, or set `issue: false`.'
          : 'The issue was not kept: the token may not write issues. Add `permissions: issues: write` to the job.'
      return `The ${what} was not posted: the token may not write to pull requests. Add \`permissions: pull-requests: write\` to the job (pull requests from forks have read-only tokens whatever it says).`
    default:
      return `The ${what} was not posted: ${whatHappened(answer)}${answer.said === '' ? '' : ` (${answer.said})`}.`
  }
}

/** What the token may not do once it may not do at all. */
export function isAboutTheToken(error: unknown): boolean {
  return ['credentials', 'permission', 'missing', 'rate-limit'].includes(refused(error).reason)
}

/** The beginning of a sentence about an answer that names no cause of its own. */
function whatHappened({ reason, status }: Refused): string {
  if (reason === 'other') return 'it failed'
  if (reason === 'no answer') return 'GitHub did not answer'
  return `GitHub answered ${status ?? 'with an error'}`
}
