import { expect, test } from 'vitest'
import { mentions, WordIndex } from '../../src/rules/static-collisions.ts'

/** A small generator of its own: the same texts every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state * 1103515245 + 12345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * below)
  }
}

test('no text that mentions all words is left out, before and after the index is made', () => {
  const number = numbers(7)
  const pieces = ['shop', 'order', 'orders', '_', '_', ' ', '"', '1', 'id', '\u00c3\u00a9', '(']
  const text = (length: number): string =>
    Array.from({ length }, () => pieces[number(pieces.length)] ?? '').join('')
  const texts = new Map(Array.from({ length: 60 }, (_, index) => [index, text(12)] as const))
  const index = new WordIndex(texts)
  let found = 0
  for (let question = 0; question < 300; question++) {
    const words = Array.from({ length: 1 + number(2) }, () => text(1 + number(3)))
    const holding = new Set(index.holding(words))
    for (const [owner, whole] of texts) {
      if (!words.every(word => mentions(whole, word))) continue
      found++
      expect(holding.has(owner), `${JSON.stringify(words)} in ${JSON.stringify(whole)}`).toBe(true)
    }
  }
  expect(found).toBeGreaterThan(100)
})

test('once there is an index, only texts that hold the rarest word are looked at', () => {
  const texts = new Map(
    Array.from({ length: 1000 }, (_, n) => [n, `create table thing_${n} (id bigint)`] as const),
  )
  const index = new WordIndex(texts)
  for (let n = 0; n < 20; n++) index.holding([`thing_${n}`])
  expect([...index.holding(['thing_500', 'id'])]).toEqual([500])
  expect([...index.holding(['nowhere'])]).toEqual([])
})
