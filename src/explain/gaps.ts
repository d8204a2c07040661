import { firstOf } from '../model/listing.ts'
import type { ReplayFacts } from '../replay/facts.ts'
import type { Meeting } from '../replay/gaps.ts'

/** What follows for the change from that of base something did not run. */
export interface OfGaps {
  unknowns: string[]
  notices: string[]
  /** Paths of base that matter to nothing of the change. */
  apart: Set<string>
  /** Where the change meets one, as a sentence, by the path of base. */
  met: Map<string, string>
}

/** As many places are named. */
const mostNamed = 3

/**
 * Inconclusive is what the change does to something that base's databases have otherwise, and what of it did not run. All
 * else of it has run as it will.
 */
export function describeGaps({
  gaps = [],
  heldUp = [],
  failures,
  unknowns: others,
}: Pick<ReplayFacts, 'gaps' | 'heldUp' | 'failures' | 'unknowns'>): OfGaps {
  const met = new Map(
    gaps.flatMap(({ path, metBy, quiet }) => (metBy && !quiet ? [[path, meeting(metBy)] as const] : [])),
  )
  const left = new Map<string, string[]>()
  for (const { path, line, why } of heldUp) left.set(why, [...(left.get(why) ?? []), `${path}:${line}`])
  const held =
    left.size > 0 ||
    failures.some(({ item, causedBy }) => item.introduced && causedBy?.inBase && !causedBy.item.introduced)
  const unknowns = [
    ...gaps.flatMap(({ why, metBy, quiet }) =>
      why !== undefined && (metBy || (held && !quiet)) ? `${why}${metBy ? ` ${meeting(metBy)}` : ''}` : [],
    ),
    // Where the run is inconclusive already, that is mostly why; the statements are listed all the same.
    ...[...(others.length > 0 ? [] : left)].map(
      ([why, places]) => `${firstOf(places, mostNamed)} was not run: ${why}.`,
    ),
  ]
  const meets = new Set(gaps.flatMap(({ path, metBy }) => (metBy ? path : [])))
  const apart = new Set(held ? [] : gaps.map(({ path }) => path).filter(path => !meets.has(path)))
  return {
    unknowns,
    notices: [...apart].flatMap(path => {
      const [first, ...more] = gaps.flatMap(gap =>
        gap.path === path && gap.why && !gap.quiet ? [gap.why] : [],
      )
      const others = more.length > 0 ? ` The same holds for ${more.length} more of it.` : ''
      return first === undefined ? [] : `Base: ${first} ${notMet}${others}`
    }),
    apart,
    met,
  }
}

export const notMet = 'Nothing in this change names what it is about.'

function meeting({ path, line, name }: Meeting): string {
  return name === undefined
    ? `It may have changed anything, including what ${path}:${line} uses.`
    : `${path}:${line} uses "${name}", which it may have created or changed.`
}
