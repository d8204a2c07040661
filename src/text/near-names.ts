/** Longer names are compared by their beginning: what a stranger writes must not cost time. */
const maxLength = 60

/** The names that somebody may have meant, those that are nearest; none, where nothing is like it. */
export function nearNames(asked: string, names: readonly string[], most = 3): string[] {
  const wanted = plain(asked)
  const near = names
    .map(name => ({ name, distance: distance(wanted, plain(name)) }))
    .filter(({ name, distance }) => distance <= Math.ceil(name.length / 3))
  const least = Math.min(...near.map(({ distance }) => distance))
  return near.flatMap(({ name, distance }) => (distance === least ? name : [])).slice(0, most)
}

/** " Did you mean a or b?", or nothing. */
export function didYouMean(asked: string, names: readonly string[]): string {
  const near = nearNames(asked, names)
  return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`
}

/** Case and separators are what people get wrong most. */
function plain(name: string): string {
  return name.slice(0, maxLength).toLowerCase().replaceAll(/[_ ]/g, '-')
}

/** How many characters have to be put in, taken out or replaced. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
