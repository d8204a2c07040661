import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { mutated } from '../../scripts/fuzz/mutate.ts'
import { Random } from '../../scripts/fuzz/random.ts'
import { seedsOf } from '../../scripts/fuzz/seeds.ts'
import { classesOf, fuzz } from '../../scripts/fuzz.ts'

const root = dirname(dirname(import.meta.dirname))

test('one seed breaks the same texts in the same way', () => {
  const seeds = seedsOf(root)
  const texts = () => {
    const random = new Random(7)
    return Array.from({ length: 50 }, () => mutated('sql', seeds, random))
  }
  expect(texts()).toEqual(texts())
  expect(new Set(texts()).size).toBeGreaterThan(40)
})

/** What only a compiler of Python finds: known, and rare in a text that was not broken on purpose. */
const known = /cannot assign|outside async|unicode error|starred|invalid syntax \(/

test('broken migrations and configurations neither crash nor hang a reader, nor pass', {
  timeout: 180_000,
}, async () => {
  const { read, finds } = await fuzz(root, 1, count => count >= 3000)
  expect(Math.min(...Object.values(read))).toBeGreaterThan(100)
  const unknown = finds.filter(({ kind, what }) => kind !== 'wrong-green' || !known.test(what))
  expect([...classesOf(unknown).keys()]).toEqual([])
})
