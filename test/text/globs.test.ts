import picomatch from 'picomatch'
import { expect, test } from 'vitest'
import { pathMatcher } from '../../src/text/globs.ts'
import { randomTexts } from '../support/random-texts.ts'

test('stars, question marks and alternatives match as the library matches them', () => {
  const globs = randomTexts(['a', 'b', '*', '**', '/', '?', '{a,b}', '{a,*}', '.', '**/', '/**'], 1500, 6)
  const paths = randomTexts(['a', 'b', '/', '.', 'ab'], 400, 6).filter(
    path => !/^\/|\/$|\/\/|(?:^|\/)\.\.?(?:\/|$)/.test(path),
  )
  const different: string[] = []
  for (const glob of globs) {
    // No path of git's begins or ends with a slash, or has two of them, and no glob for one does.
    if (/^\/|\/$|\/\/|\*\*\*|(?:^|\/)\.\.?(?:\/|$)/.test(glob)) continue
    const [ours, theirs] = [pathMatcher([glob]), picomatch(glob, { dot: true })]
    for (const path of paths)
      if (ours(path) !== theirs(path)) different.push(`${glob} ${path} ${theirs(path)}`)
  }
  expect(different).toEqual([])
})

test('a path costs a pattern its length, however many stars there are', () => {
  const stars = `${'*a'.repeat(15)}*b`
  const deep = `${'**/x/'.repeat(15)}y`
  const matches = pathMatcher([stars, deep, `+(${'a*'.repeat(12)})b`, '@(*a*a*a*a*a*a*a*a|b)'])
  expect(matches('a'.repeat(200))).toBe(false)
  expect(matches('x/'.repeat(2000))).toBe(false)
  expect(matches(`${'a'.repeat(200)}b`)).toBe(true)
  expect(pathMatcher(['!(a)/*.sql', '[ab]/**'])('a/b/c.sql')).toBe(true)
})
