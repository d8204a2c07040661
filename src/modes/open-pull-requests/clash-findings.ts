import type { OpenPull } from '../../github/open-pull-requests.ts'
import { type Finding, finding } from '../../model/finding.ts'
import { headline } from '../../reporters/wording.ts'
import { openPullRequestMeta } from '../../rules/open-pull-request.ts'
import { fileName } from '../../text/paths.ts'

/** A finding of the change after another open pull request. */
export interface Clash {
  pull: OpenPull
  finding: Finding
}

/** Clashes of one migration for one reason are one finding, about whoever is first of all the others. */
export function findingsOf(
  clashes: readonly Clash[],
  self: OpenPull | undefined,
  urlOf: (number: number) => string,
): Finding[] {
  const groups = new Map<string, Clash[]>()
  for (const clash of clashes) {
    // Numbers that come in their order are only in conflict where the later one is merged first.
    if (clash.finding.rule === 'out-of-order' && !(self && compareOrder(clash.pull, self).difference < 0))
      continue
    const { path, rule } = clash.finding
    const key = JSON.stringify([path, rule === 'same-object' ? rule : 'place', clash.finding.history])
    groups.set(key, [...(groups.get(key) ?? []), clash])
  }
  return [...groups.values()].flatMap(group => {
    const ordered = [...group].sort((a, b) => compareOrder(a.pull, b.pull).difference)
    const [first] = ordered
    return first ? [findingOf(first, ordered, self, urlOf)] : []
  })
}

function findingOf(
  first: Clash,
  group: readonly Clash[],
  self: OpenPull | undefined,
  urlOf: (number: number) => string,
): Finding {
  const { pull, finding: found } = first
  const isObject = found.rule === 'same-object'
  const pulls = [...new Map(group.map(clash => [clash.pull.number, clash])).values()]
  const second = isObject
    ? 'the second one has to leave out what the first one creates'
    : 'the second one has to be moved after the first'
  const more = pulls.length > 1 ? ` Also open: ${others(pulls.slice(1))}.` : ''
  return finding(
    {
      rule: openPullRequestMeta.id,
      introduced: true,
      framework: found.framework,
      history: found.history,
      path: found.path,
      range: found.range,
      symbol: isObject ? 'object' : 'place',
      severity: group.some(clash => hasToGiveWay(clash.pull, self)) ? openPullRequestMeta.severity : 'note',
      message: `#${pull.number} (${stateOf(pull)}) ${claim(found)}${aheadOf(pull, self)}. ${headline(found.message)} Whichever is merged second breaks: agree on who goes first; ${second}.${more} ${urlOf(pull.number)}`,
      related: found.related.map(place => ({ ...place, message: `${place.message} (#${pull.number})` })),
      ...(pulls.length > 1
        ? {
            table: {
              title: 'Open pull requests that collide, the first in line first',
              head: ['Pull request', 'State', 'Its file', 'Against this one'],
              rows: pulls.map(clash => [
                `#${clash.pull.number}`,
                stateOf(clash.pull),
                clash.finding.related[0]?.path ?? '',
                aheadOf(clash.pull, self).replace(/^(, and|;) /, ''),
              ]),
            },
          }
        : {}),
    },
    openPullRequestMeta.severity,
  )
}

/**
 * Is it this change that has to give way to the other one? Who is ahead has nothing to change, and nobody has to wait
 * for what anybody with an account can open.
 */
function hasToGiveWay(pull: OpenPull, self: OpenPull | undefined): boolean {
  return !pull.outsider && !(self && compareOrder(pull, self).difference > 0)
}

/** What the other one does, known from the rule that found it. */
function claim({ rule, path, related }: Finding): string {
  if (rule === 'same-object') return 'also creates an object that this change creates'
  if (rule === 'out-of-order') return 'has a later version than this change'
  const number = (of: string) => /^V?(\d+)/.exec(fileName(of))?.[1]
  const mine = number(path)
  const theirs = related.map(place => number(place.path))
  return mine !== undefined && theirs.includes(mine)
    ? `also claims ${mine}`
    : 'also takes this place in the history'
}

function aheadOf(pull: OpenPull, self: OpenPull | undefined): string {
  if (!self) return ''
  const { difference, why } = compareOrder(pull, self)
  return difference < 0 ? `, and is ahead of this one: ${why}` : `; this one is ahead: ${why}`
}

function others(clashes: readonly Clash[]): string {
  const shown = clashes.slice(0, 5).map(({ pull }) => `#${pull.number}`)
  const left = clashes.length - shown.length
  return [...shown, ...(left > 0 ? [`${left} more`] : [])].join(', ')
}

/** How a pull request stands, for people: "open, approved". */
function stateOf({ draft, approved, queued }: OpenPull): string {
  const states = [
    'open',
    draft ? 'draft' : '',
    approved ? 'approved' : '',
    queued ? 'in the merge queue' : '',
  ]
  return states.filter(state => state !== '').join(', ')
}

interface Order {
  /** Smaller comes first. */
  place: (pull: OpenPull) => number
  why: (first: OpenPull) => string
}

/** What decides who is merged first, the strongest sign first. */
const orders: readonly Order[] = [
  {
    place: ({ queued }) => queued ?? Number.POSITIVE_INFINITY,
    why: ({ queued }) => `it is in the merge queue, at place ${queued}`,
  },
  { place: ({ approved }) => (approved ? 0 : 1), why: () => 'it is approved' },
  { place: ({ draft }) => (draft ? 1 : 0), why: () => 'the other one is a draft' },
  {
    place: ({ createdAt }) => Date.parse(createdAt),
    why: ({ createdAt }) => `it was opened earlier, on ${createdAt.slice(0, 10)}`,
  },
  { place: ({ number }) => number, why: () => 'it was opened earlier' },
]

/** Negative: the first one is ahead. With the reason. */
function compareOrder(one: OpenPull, other: OpenPull): { difference: number; why: string } {
  for (const { place, why } of orders) {
    const [a, b] = [place(one), place(other)]
    if (a !== b) return { difference: a < b ? -1 : 1, why: why(a < b ? one : other) }
  }
  return { difference: 0, why: '' }
}
