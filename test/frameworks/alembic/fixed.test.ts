import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { alembic } from '../../../src/frameworks/alembic/alembic.ts'
import { pythonEnv } from '../../support/python-env.ts'
import { type FixedFailure, fixed } from '../fixed.ts'
import { Random, randomCases } from '../random.ts'
import { historiesOf } from '../repaired.ts'
import { writeFiles } from '../written-files.ts'
import { RandomPair } from './random-pair.ts'
import { askScripts } from './script-oracle.ts'

const env = await pythonEnv('alembic')
const directories: string[] = []

afterAll(async () => {
  for (const directory of directories) await rm(directory, { recursive: true, force: true })
})

test.skipIf(env.kind === 'missing').each(['move', 'merge'] as const)(
  'random pairs of branches, fixed: ScriptDirectory has one head again (%s)',
  { timeout: 600_000 },
  async prefer => {
    if (env.kind === 'missing') return
    const root = await mkdtemp(join(tmpdir(), 'gate-alembic-mended-'))
    directories.push(root)
    const cases: { seed: number; pair: RandomPair; result: FixedFailure }[] = []
    for (let seed = 0; seed < randomCases(); seed++) {
      const pair = new RandomPair(new Random(seed))
      const result = await fixed(alembic, pair.base, pair.merged, prefer)
      expect({ seed, left: result.left.map(({ rule, message }) => `${rule}: ${message}`) }).toEqual({
        seed,
        left: [],
      })
      // Both went on from one head: all of them collide.
      expect({ seed, fixed: result.rounds > 0 }).toEqual({ seed, fixed: true })
      cases.push({ seed, pair, result })
      await writeFiles(join(root, `c${seed}`), result.files)
    }
    const answers = await askScripts(
      env.python,
      cases.map(({ seed }) => ({ ini: join(root, `c${seed}`, 'alembic.ini') })),
    )
    for (const [index, { seed, pair, result }] of cases.entries()) {
      const [history] = await historiesOf(alembic, result.files)
      const parents = [...(history?.reading.parents ?? [])].map(([id, of]) => [id, [...of].sort()] as const)
      const heads = history?.heads().map(({ id }) => id) ?? []
      const additional = Object.values(pair.base).some(text => text.includes('beside')) ? 1 : 0
      expect({ seed, heads: heads.length }).toEqual({ seed, heads: 1 + additional })
      expect({ seed, answer: answers[index] }).toEqual({
        seed,
        answer: { heads: heads.sort(), parents: Object.fromEntries(parents), repeated: [] },
      })
      // Base's own files are never touched.
      for (const [path, text] of Object.entries(pair.base)) expect(result.files[path], path).toBe(text)
    }
  },
)
