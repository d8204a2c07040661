import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { django } from '../../../src/frameworks/django/django.ts'
import { pythonEnv } from '../../support/python-env.ts'
import { type FixedFailure, fixed, introducedErrors } from '../fixed.ts'
import { Random, randomCases } from '../random.ts'
import { historiesOf } from '../repaired.ts'
import { writeFiles } from '../written-files.ts'
import { askLoader } from './loader-oracle.ts'
import { RandomPair } from './random-pair.ts'

const env = await pythonEnv('django')
const directories: string[] = []

afterAll(async () => {
  for (const directory of directories) await rm(directory, { recursive: true, force: true })
})

test.skipIf(env.kind === 'missing').each(['move', 'merge'] as const)(
  'random pairs of branches, fixed: the loader sees no conflict any more (%s)',
  { timeout: 600_000 },
  async prefer => {
    if (env.kind === 'missing') return
    const root = await mkdtemp(join(tmpdir(), 'gate-django-mended-'))
    directories.push(root)
    const cases: { seed: number; pair: RandomPair; result: FixedFailure }[] = []
    for (let seed = 0; cases.length < randomCases(); seed++) {
      const pair = new RandomPair(new Random(seed), `p${cases.length}`)
      // Branches that are broken by themselves are not what this is about (a squash around another app's migration).
      if ((await introducedErrors(django, {}, pair.start)).length > 0) continue
      if ((await introducedErrors(django, pair.start, pair.change)).length > 0) continue
      if ((await introducedErrors(django, pair.start, pair.base)).length > 0) continue
      const result = await fixed(django, pair.base, pair.merged, prefer)
      if (result.rounds === 0 && result.left.length === 0) continue
      expect({ seed, left: result.left.map(({ rule, message }) => `${rule}: ${message}`) }).toEqual({
        seed,
        left: [],
      })
      cases.push({ seed, pair, result })
      await writeFiles(root, result.files)
    }
    const answers = await askLoader(
      env.python,
      cases.map(({ pair }, index) => ({ root, apps: pair.labels.map(label => `p${index}.${label}`) })),
    )
    for (const [index, { seed, pair, result }] of cases.entries()) {
      const readings = (await historiesOf(django, result.files)).map(({ reading }) => reading)
      const parents = readings.flatMap(reading =>
        [...reading.parents].map(([id, of]) => [id, [...of].sort()] as const),
      )
      const answer = answers[index]
      expect({ seed, answer }).toMatchObject({
        seed,
        answer: { conflicts: {}, parents: Object.fromEntries(parents) },
      })
      // Base's own files are never touched.
      for (const [path, text] of Object.entries(pair.base)) expect(result.files[path], path).toBe(text)
    }
  },
)
