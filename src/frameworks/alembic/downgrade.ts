import type { Span } from '../../model/position.ts'
import type { Change } from '../../replay/fix-provider.ts'
import { callAt, editable, withoutStatements } from '../python-operations.ts'
import type { Creation, StaticEffect } from '../static-effects.ts'
import type { Walked } from './walk.ts'

interface Sending {
  at: Span
  own: boolean
  effects: StaticEffect[]
}

/**
 * What has to leave `downgrade()` when operations leave `upgrade()`: where another migration makes the object, one step
 * back would drop it from under that one, with its rows. One answer an operation (all that it makes); undefined where
 * its downgrade can't be known, or not be taken out.
 */
export async function waysBack(
  text: string,
  operations: readonly (readonly Creation[])[],
  down: Walked | 'missing' | undefined,
): Promise<(Change[] | undefined)[]> {
  if (down === 'missing' || operations.length === 0) return operations.map(() => [])
  if (!down) return operations.map(() => undefined)
  const sendings = sendingsOf(down)
  const calls = operations.map(made => undoing(made, sendings))
  const all = [...new Set(calls.flatMap(found => found ?? []))].sort((a, b) => a.at.start - b.at.start)
  if (all.length === 0) return calls.map(found => (found ? [] : undefined))
  const tree = await editable(text)
  const nodes = tree ? all.flatMap(({ at }) => callAt(tree, at) ?? []) : []
  const changes = nodes.length === all.length ? withoutStatements(text, nodes) : undefined
  return calls.map(found => {
    if (!found || found.length === 0 || !changes) return found?.length === 0 ? [] : undefined
    return found.flatMap(sending => changes[all.indexOf(sending)] ?? [])
  })
}

function sendingsOf({ effects, sentBy }: Walked): Sending[] {
  const byPlace = new Map<number, Sending>()
  for (const effect of effects) {
    const sent = sentBy.get(effect)
    if (!sent) continue
    // A block and its first call can't begin at one place: a block has a keyword.
    const known = byPlace.get(sent.at.start)
    if (!known) byPlace.set(sent.at.start, { ...sent, effects: [effect] })
    else {
      known.effects.push(effect)
      known.own &&= sent.own
    }
  }
  return [...byPlace.values()]
}

/** The calls that take an operation's objects away, and nothing else; undefined where something else may do so. */
function undoing(made: readonly Creation[], sendings: readonly Sending[]): Sending[] | undefined {
  const keys = new Set(made.map(({ key }) => key))
  const found = sendings.filter(({ effects }) =>
    effects.some(effect => effect.kind === 'drops' && effect.keys.some(key => keys.has(key))),
  )
  const areAlone = found.every(
    ({ own, effects }) =>
      own && effects.every(effect => effect.kind === 'drops' && effect.keys.every(key => keys.has(key))),
  )
  if (!areAlone) return undefined
  const isUnclear = sendings.some(
    ({ at, effects }) =>
      !found.some(one => at.start <= one.at.start && one.at.end <= at.end) &&
      effects.some(effect => effect.kind === 'unclear' && maySpeakOf(effect.text, made)),
  )
  return isUnclear ? undefined : found
}

function maySpeakOf(text: string, made: readonly Creation[]): boolean {
  const lowered = text.toLowerCase()
  return (
    lowered.includes('drop') &&
    made.some(({ words }) => words.every(word => lowered.includes(word.toLowerCase())))
  )
}
