import { expect, test } from 'vitest'
import { type Answer, checkLiterals, checkProject } from '../../scripts/check-regexes.ts'
import { literalsIn } from '../../scripts/regexes/literals.ts'

const literal = (source: string, computed = false) => ({
  text: `/${source}/`,
  source,
  flags: '',
  computed,
  places: ['src/a.ts:1'],
})

test('finds literals, and expressions that constants of the file make up', () => {
  const text = `
    const word = String.raw\`[a-z]+\`
    const one = /a\\/b+/gi
    const two = new RegExp(\`\\\\b\${word}$\`, 'm')
    const three = new RegExp(['x', word].join('|'))
    const four = RegExp(given)
    // /not one/
  `
  expect(literalsIn('a.ts', text).map(({ text, line, computed }) => [text, line, computed])).toEqual([
    ['/a\\/b+/gi', 3, false],
    ['/\\b[a-z]+$/m', 4, false],
    ['/x|[a-z]+/', 5, false],
    ['RegExp(given)', 6, true],
  ])
})

test('fails on one that is not linear, and on one that nobody has decided or looked at', async () => {
  const answers: Record<string, Answer> = {
    bad: { kind: 'vulnerable', how: 'exponential' },
    hard: { kind: 'undecided' },
    good: { kind: 'linear' },
  }
  const { faults, analysed, fresh } = await checkLiterals(
    [literal('bad'), literal('hard'), literal('good'), literal('known'), literal('run', true)],
    { analysed: { '/known/': 'linear', '/gone/': 'linear' }, reviewed: { '/old/': 'why' } },
    async ({ source }) => answers[source] ?? { kind: 'undecided' },
  )
  expect(faults).toEqual([
    'not linear, exponential: /bad/  (src/a.ts:1)',
    'not decided and not reviewed: /hard/  (src/a.ts:1)',
    'put together at run time and not reviewed: /run/  (src/a.ts:1)',
    'reviewed, but no longer in src/: /old/',
  ])
  expect(analysed).toEqual({ '/hard/': 'undecided', '/good/': 'linear', '/known/': 'linear' })
  expect(fresh).toBe(3)
})

test('every regular expression of src/ is linear', { timeout: 120_000 }, async () => {
  expect((await checkProject()).faults).toEqual([])
})
