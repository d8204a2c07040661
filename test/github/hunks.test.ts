import { expect, it } from 'vitest'
import { inOneHunk, parseHunks } from '../../src/model/hunks.ts'

const patch = `@@ -1,3 +1,4 @@ class Migration
 one
-two
+TWO
+2.5
 three
@@ -10 +11 @@
-ten
+TEN
\\ No newline at end of file
@@ -20,2 +20,0 @@
-gone
-gone`

it('knows the lines of the right side', () => {
  const hunks = parseHunks(patch)
  expect(hunks.hunks).toEqual([
    { first: 1, last: 4 },
    { first: 11, last: 11 },
  ])
  expect([...hunks.lines]).toEqual([
    [1, 'one'],
    [2, 'TWO'],
    [3, '2.5'],
    [4, 'three'],
    [11, 'TEN'],
  ])
  expect(inOneHunk(hunks, 2, 4)).toBe(true)
  expect(inOneHunk(hunks, 4, 11)).toBe(false)
  expect(inOneHunk(hunks, 20, 20)).toBe(false)
})

it('has none where GitHub left the patch out', () => {
  expect(parseHunks(undefined).hunks).toEqual([])
})
