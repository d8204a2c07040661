/** Texts put together from pieces, the same ones each time: what a rewritten expression is compared with the old one on. */
export function randomTexts(pieces: readonly string[], count: number, maxLength: number): string[] {
  let state = 42
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + below(maxLength) }, () => pieces[below(pieces.length)] ?? '').join(''),
  )
}
