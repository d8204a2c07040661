import type { Found, Severity } from '../model/finding.ts'
import { type FoundFix, fix } from '../model/fix.ts'
import { joined } from '../model/listing.ts'
import { joinedEdits } from './joined-edits.ts'

const rank: Record<Severity, number> = { error: 0, warning: 1, note: 2 }

/** As many objects are named. */
const mostNamed = 5

/** A finding about something that two migrations both create just so. */
type Twin = Found & Required<Pick<Found, 'twin' | 'object'>>

/**
 * One cause, one finding: what one incoming migration creates again of another one is one mistake, and where the two are
 * heads of one history, or one replaces the other, it follows from just that. The fixes are those of all, put together.
 */
export function oneCauseOneFinding(findings: readonly Found[]): Found[] {
  const changed = new Map<Found, Found>()
  for (const twins of groupsOf(findings)) {
    const [first, ...others] = twins
    if (!first) continue
    const cause = findings.find(one => isCauseOf(one, first))
    if (cause) {
      changed.set(cause, withTwins(cause, twins, findings))
      for (const twin of twins) changed.set(twin, following(twin, cause))
      continue
    }
    const lead = leading(first, twins, findings)
    const offers = ({ fixes }: Found) => fixes.some(({ edits }) => edits.length > 0)
    // Two answers that do not go together are two.
    if (others.length > 0 && twins.some(offers) && !offers(lead)) continue
    changed.set(first, lead)
    for (const twin of others) changed.set(twin, following(twin, first))
  }
  return findings.map(one => {
    const now = changed.get(one)
    if (now) return now
    // Heads that create nothing alike are put in order: nothing of them is to be generated again.
    const isDecided = one.rule === 'diverged-heads' || one.causedBy !== undefined
    return isDecided ? { ...one, fixes: without(one.fixes, 'regenerate') } : one
  })
}

function following(twin: Twin, cause: Found): Found {
  return { ...twin, causedBy: cause.fingerprint, fixes: without(twin.fixes, 'regenerate') }
}

function groupsOf(findings: readonly Found[]): Twin[][] {
  const groups = new Map<string, Twin[]>()
  for (const one of findings) {
    if (!isTwin(one) || !one.introduced || one.causedBy !== undefined) continue
    const cause = findings.find(other => isCauseOf(other, one))
    const of = cause
      ? [cause.fingerprint]
      : [one.rule, one.severity, ...one.fixes.map(({ code = '' }) => code).sort()]
    const key = JSON.stringify([one.framework, one.history, one.path, one.twin.creator, ...of])
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}

function isTwin(one: Found): one is Twin {
  return one.twin !== undefined && one.object !== undefined
}

function isCauseOf(one: Found, { path, twin, severity }: Twin): boolean {
  if (!one.introduced || one.causedBy !== undefined || rank[one.severity] > rank[severity]) return false
  const names = (wanted: string) => one.related.some(place => place.path === wanted)
  return one.rule === 'diverged-heads'
    ? one.path === path && names(twin.creator)
    : one.rule === 'applied-migration-removed' && one.path === twin.creator && names(path)
}

/** Two heads, or a migration that replaces another one, with what both create. */
function withTwins(cause: Found, twins: readonly Twin[], findings: readonly Found[]): Found {
  const names = namesOf(twins)
  const [regenerate] = cause.fixes.filter(({ code }) => code === 'regenerate')
  const replaced = cause.rule === 'applied-migration-removed'
  const half = replaced ? '' : ', so a merge migration alone would not help'
  const remedy = replaced
    ? 'Restore the file, and change the schema in a new migration.'
    : regenerate
      ? 'Delete yours, and generate it again.'
      : 'Make yours depend on the other one, and remove from it what the other one creates.'
  const [move] = cause.fixes.filter(({ code }) => code === 'move')
  const both = move && moved(move, twins, findings)
  return {
    ...cause,
    message: `${cause.happened ?? cause.message} Both create ${names}${half}. ${remedy}`,
    fixes: [
      ...(regenerate ? [regenerate] : []),
      ...(both ? [both] : move ? [move] : []),
      ...cause.fixes.filter(({ code }) => code === undefined),
    ],
  }
}

/** After the other one, and without what that creates: what `fix` does, one after the other. */
function moved(move: FoundFix, twins: readonly Twin[], findings: readonly Found[]): FoundFix | undefined {
  const drops = twins.map(twin => dropOf(twin, findings))
  const edits = joinedEdits([move, ...drops], twins[0])
  if (!edits) return undefined
  return {
    ...move,
    title: `${move.title}, and remove its creation of ${namesOf(twins)}`,
    edits,
  }
}

/** By its text alone where that is known: what a replay says of an operation holds in the order that it ran in. */
function dropOf(twin: Twin, findings: readonly Found[]): FoundFix | undefined {
  const read = findings.find(
    ({ rule, path, object }) =>
      rule === 'same-object' && path === twin.path && object?.key === twin.object.key,
  )
  return [...(read?.fixes ?? []), ...twin.fixes].find(({ code }) => code === 'drop')
}

/** The first of several, which stands for all. */
function leading(first: Twin, twins: readonly Twin[], findings: readonly Found[]): Twin {
  const read = findings.filter(
    ({ rule, path, twin }) =>
      rule === 'same-object' && path === first.path && twin?.creator === first.twin.creator,
  )
  const regenerate = [...first.fixes, ...read.flatMap(({ fixes }) => fixes)].find(
    ({ code }) => code === 'regenerate',
  )
  const own = twins.length === 1 ? without(first.fixes, 'regenerate') : togetherOf(twins)
  return {
    ...first,
    ...(twins.length === 1 ? {} : { message: first.twin.message(namesListed(twins)) }),
    fixes: [...(regenerate ? [regenerate] : []), ...own],
  }
}

/** What each of them offers, as one fix for all. */
function togetherOf(twins: readonly Twin[]): FoundFix[] {
  const names = namesOf(twins)
  const all = (code: NonNullable<FoundFix['code']>, title: string): FoundFix[] => {
    const fixes = twins.map(({ fixes }) => fixes.find(one => one.code === code))
    const [first] = fixes
    const edits = first && joinedEdits(fixes, twins[0])
    return edits ? [fix({ ...first, code, title, edits, commands: [...new Set(first.commands)] })] : []
  }
  const [mark] = twins[0]?.fixes.filter(({ code }) => code === 'mark') ?? []
  return [
    ...all('drop', `Delete the second creation of ${names}`),
    ...all('guard', `Create ${names} only where they do not exist`),
    ...(mark && twins.every(({ fixes }) => fixes.some(({ code }) => code === 'mark')) ? [mark] : []),
    ...(twins[0]?.fixes.filter(({ code }) => code === undefined) ?? []),
  ]
}

/** "tables "a", "b" and "c"". */
function namesListed(twins: readonly Twin[]): string[] {
  const all = [...new Set(twins.map(({ object }) => object.name))]
  const areTables = all.length > 1 && all.every(name => name.startsWith('table '))
  const names = areTables
    ? all.map((name, index) => (index === 0 ? `tables ${name.slice(6)}` : name.slice(6)))
    : all
  const more = names.length - mostNamed
  return more > 0 ? [...names.slice(0, mostNamed), `${more} more`] : names
}

function namesOf(twins: readonly Twin[]): string {
  return joined(namesListed(twins))
}

function without(fixes: readonly FoundFix[], code: FoundFix['code']): FoundFix[] {
  return fixes.filter(one => one.code !== code)
}
