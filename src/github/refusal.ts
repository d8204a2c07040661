import { statusOf } from './once.ts'

/** Why GitHub did not take what was to be posted, in one sentence that says what to change. */
export function refusal(what: 'report' | 'review' | 'comment' | 'issue', error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const said = message.split('\n', 1)[0]?.slice(0, 300) ?? ''
  const status = statusOf(error)
  if (status === 429 || /rate limit/i.test(said))
    return `The ${what} was not posted: GitHub's rate limit is reached. Run the job again later.`
  switch (status) {
    case 401:
      return `The ${what} was not posted: GitHub does not accept the token. Check the \`token\` input.`
    case 403:
    case 404:
    case 410:
      if (what === 'issue')
        return status === 410
          ? 'The issue was not kept: this repository has no issues. Turn them on, or set `issue: false`.'
          : 'The issue was not kept: the token may not write issues. Add `permissions: issues: write` to the job.'
      return `The ${what} was not posted: the token may not write to pull requests. Add \`permissions: pull-requests: write\` to the job (pull requests from forks have read-only tokens whatever it says).`
    default:
      return `The ${what} was not posted: ${whatHappened(error)}${said === '' ? '' : ` (${said})`}.`
  }
}

/** What the token may not do once it may not do at all. */
export function isAboutTheToken(error: unknown): boolean {
  return [401, 403, 404, 429].includes(statusOf(error) ?? 0)
}

/** Octokit gives a status to requests that were never answered, too. */
function whatHappened(error: unknown): string {
  const status = statusOf(error)
  if (typeof error === 'object' && error !== null && 'response' in error && error.response !== undefined)
    return `GitHub answered ${status ?? 'with an error'}`
  return status === undefined ? 'it failed' : 'GitHub did not answer'
}
