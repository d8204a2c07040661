import { commentBudget } from './comment.ts'
import { contentDigest, summaryMark, summaryMarkOf, sweepMark, sweepMarked } from './markers.ts'

const opening = '<details><summary>What the check of this pull request reported before that</summary>\n\n'
const closing = '\n\n</details>'

/**
 * The one comment with what a sweep found at its top; undefined where it says so already. The next run of the pull
 * request's own check replaces all of it.
 */
export function withSweepPart(
  existing: string | undefined,
  text: string,
  expected: 'green' | 'red',
): string | undefined {
  // When it was looked at is no news.
  const state = expected === 'red' ? contentDigest(text.replace(/^Looked at .*$/m, '')) : 'clean'
  if (existing !== undefined && sweepMarked(existing) === state) return undefined
  const part = `${sweepMark(state)}\n${text}`
  const earlier = existing === undefined ? '' : reportOfCheck(existing)
  const mark = (existing && summaryMarkOf(existing)) ?? summaryMark('')
  const fits = part.length + earlier.length + opening.length + closing.length <= commentBudget
  return [part, ...(earlier !== '' && fits ? [`${opening}${earlier}${closing}`] : []), `${mark}\n`].join(
    '\n\n',
  )
}

/** What the pull request's own check wrote: all of the comment, or what an earlier sweep has put into its own. */
function reportOfCheck(body: string): string {
  const text = body.replace(/<!-- migration-gate:summary [0-9a-f]{16} -->\s*$/, '').trimEnd()
  if (sweepMarked(body) === undefined) return text
  const start = text.indexOf(opening)
  return start < 0 || !text.endsWith(closing) ? '' : text.slice(start + opening.length, -closing.length)
}
