import type { Authorship } from '../git/authorship.ts'
import type { Report } from '../model/report.ts'
import type { Result } from '../model/result.ts'
import { arrange, countIntroduced } from '../reporters/arrange.ts'
import { inCharacters } from '../reporters/budget.ts'
import { commentBudget } from '../reporters/comment.ts'
import { clip, clipEnd, markdownCode, markdownLine } from '../reporters/escape.ts'
import { type LinkContext, linkContext } from '../reporters/links.ts'
import { renderDocument } from '../reporters/markdown-document.ts'
import { foldedPart, joinParts, listOf } from '../reporters/markdown-parts.ts'
import { countsText, coverageSentence, headline, plural } from '../reporters/wording.ts'

/** The last run of a workflow that succeeded. */
export interface GreenNight {
  commit: string
  url: string
  /** ISO 8601 */
  date: string
}

/** What came since then. */
export interface Since {
  /** The newest first. */
  commits: { commit: string; author: string; subject: string }[]
  commitsInAll: number
  migrations: { path: string; what: 'new' | 'edited' | 'removed'; brought: Authorship | undefined }[]
  migrationsInAll: number
}

export interface NightFacts {
  report: Report
  branch: string
  runUrl: string | undefined
  links: Omit<LinkContext, 'baseSha'>
  /** What came since the last green night, as far as that is known. */
  since: Result<{ green: GreenNight; changed: Result<Since> }>
}

export function issueTitle(branch: string): string {
  return `Migrations of ${clip(branch, 100)}: the nightly check is not green`
}

/** The whole state of things; written again only when what fails is another. */
export function issueBody(facts: NightFacts): string {
  const { report, branch, links } = facts
  const head = markdownCode(clip(branch, 100))
  const since = sincePart(facts)
  const document = renderDocument(report, {
    links: linkContext(report, links),
    heading:
      report.verdict === 'fail'
        ? `### ❌ The migrations of ${head} fail: ${countsText(countIntroduced(report))}`
        : `### ❓ Whether the migrations of ${head} apply could not be determined`,
    measure: inCharacters,
    budget: commentBudget - since.length - 12_000,
    coverage: coverageSentence(report),
    rest: 'The job summary has them all.',
  })
  const kept =
    'Migration Gate keeps this issue: it is updated when something else fails, and closed once everything is healthy again.'
  return joinParts([document, since, [kept, runLink(facts, 'Seen first')].filter(Boolean).join(' ')])
}

/** What is another than the night before, for those who are subscribed. */
export function changeComment(
  { report, ...facts }: NightFacts,
  added: readonly string[],
  gone: number,
): string {
  const groups = arrange(report.findings).introduced.filter(({ finding }) =>
    added.includes(finding.fingerprint),
  )
  const lines = groups
    .slice(0, 10)
    .map(
      ({ finding }) =>
        `- **${markdownLine(finding.rule)}** ${markdownLine(clipEnd(headline(finding.message), 240))}`,
    )
  const news = [
    ...(added.length > 0 ? [`${plural(added.length, 'more finding')} since the last night`] : []),
    ...(gone > 0 ? [`${plural(gone, 'finding')} of the last night ${gone === 1 ? 'is' : 'are'} gone`] : []),
  ].join(', and ')
  return joinParts([
    `**${news === '' ? 'The reasons are not those of the last night' : news}.** The description says what is true now.`,
    lines.join('\n'),
    runLink(facts, 'Seen'),
  ])
}

export function doubtComment(facts: NightFacts): string {
  const reasons = facts.report.unknowns.slice(0, 5).map(text => `- ${markdownLine(clipEnd(text, 500))}`)
  return joinParts([
    '**❓ This night is inconclusive.** What the description names is neither confirmed nor gone.',
    reasons.join('\n'),
    runLink(facts, 'Seen'),
  ])
}

export function wellLine(facts: NightFacts): string {
  const commit = facts.report.coverage.head.commit
  return `> ✅ **Healthy again**${commit === null ? '' : ` at ${commitLink(commit, facts.links)}`}. ${runLink(facts, 'Seen')}`.trimEnd()
}

function sincePart({ since, links }: NightFacts): string {
  if (!since.ok) return since.reason
  const { green, changed: found } = since.value
  const last = `The [last green night](${green.url}) was ${green.date.slice(0, 10)}, at ${commitLink(green.commit, links)}.`
  if (!found.ok) return `${last} ${markdownLine(found.reason)}`
  const changed = found.value
  if (changed.commitsInAll === 0)
    return `${last} Nothing was committed since: look for what changed around it (the version of PostgreSQL, an image, an extension).`
  const migrations = changed.migrations.map(({ path, what, brought }) => {
    const by = brought
      ? ` by ${markdownLine(clip(brought.author, 60))}${brought.pullRequest === undefined ? '' : ` in #${brought.pullRequest}`}`
      : ''
    return `- ${what}: ${markdownCode(clip(path, 160))}${by}`
  })
  const commits = changed.commits.map(
    ({ commit, author, subject }) =>
      `- ${commitLink(commit, links)} ${markdownLine(clipEnd(subject, 120))} (${markdownLine(clip(author, 60))})`,
  )
  return joinParts([
    `**What changed since.** ${last} ${plural(changed.commitsInAll, 'commit')} and ${plural(changed.migrationsInAll, 'migration')} came since.`,
    listOf(migrations, changed.migrationsInAll),
    foldedPart('Commits', listOf(commits, changed.commitsInAll)),
  ])
}

function commitLink(commit: string, { serverUrl, repository }: NightFacts['links']): string {
  return `[\`${commit.slice(0, 7)}\`](${serverUrl}/${repository}/commit/${commit})`
}

function runLink({ runUrl }: Pick<NightFacts, 'runUrl'>, words: string): string {
  return runUrl === undefined ? '' : `${words} in [this run](${runUrl}).`
}
