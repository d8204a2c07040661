import type { OpenPull } from '../../github/open-pull-requests.ts'

/** How a pull request stands, for people: "open, approved". */
export function stateOf({ draft, approved, queued }: OpenPull): string {
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

/** What decides who lands first, the strongest sign first. */
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
export function compareOrder(one: OpenPull, other: OpenPull): { difference: number; why: string } {
  for (const { place, why } of orders) {
    const [a, b] = [place(one), place(other)]
    if (a !== b) return { difference: a < b ? -1 : 1, why: why(a < b ? one : other) }
  }
  return { difference: 0, why: '' }
}
