import type { PassedBy } from '../../model/history.ts'
import type { TreeFile } from '../../model/tree.ts'

/** A file that names others which must run before it. */
interface Dependent {
  name: string
  needs: readonly string[]
}

/** In which order files run that name others; what can't be ordered comes last, as it was. */
interface Ordered<Item> {
  order: Item[]
  unknown: { item: Item; needs: string }[]
  circle: Item[]
}

/** Of those that need nothing more, the first one runs next: yoyo's own rule, in its `topologicalsort.py`. */
export function orderByNeeds<Item extends Dependent>(items: readonly Item[]): Ordered<Item> {
  const place = new Map(items.map(({ name }, i) => [name, i]))
  const needed = items.map(({ needs }) => new Set(needs.flatMap(name => place.get(name) ?? [])))
  const waiting = items.map((): number[] => [])
  for (const [i, places] of needed.entries()) for (const at of places) waiting[at]?.push(i)
  const ready = items.map((_, i) => i).filter(i => needed[i]?.size === 0)
  const order: Item[] = []
  for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
    const item = items[next]
    if (item) order.push(item)
    for (const blocked of waiting[next] ?? []) {
      needed[blocked]?.delete(next)
      if (needed[blocked]?.size !== 0) continue
      const after = ready.findIndex(other => other > blocked)
      ready.splice(after < 0 ? ready.length : after, 0, blocked)
    }
  }
  const done = new Set(order)
  const circle = items.filter(item => !done.has(item))
  return {
    order: [...order, ...circle],
    unknown: items.flatMap(item =>
      item.needs.filter(name => !place.has(name)).map(needs => ({ item, needs })),
    ),
    circle,
  }
}

/** What stops a runner that goes by them. */
export function notOrdered({ unknown, circle }: Ordered<Dependent & { file: TreeFile }>): PassedBy[] {
  return [
    ...unknown.map(({ item: { file }, needs }) => ({
      file,
      why: `it names \`${needs}\` as one that must run before it, which is not there, and its runner refuses to run anything`,
      remedy: 'Name one that is there.',
    })),
    ...circle.map(({ file }) => ({
      file,
      why: 'it must run before itself, by what it and others name as what must run before them, and its runner refuses to run anything',
      remedy: 'Take out one of these dependencies.',
    })),
  ]
}
