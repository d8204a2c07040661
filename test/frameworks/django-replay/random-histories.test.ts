import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Engine } from '../../../src/postgres/engine.ts'
import { openServer } from '../../../src/postgres/server.ts'
import { pythonEnv } from '../../support/python-env.ts'
import { Random } from '../random.ts'
import { compareHistories } from './support/compare-histories.ts'
import { RandomHistory } from './support/random-history.ts'

const newest = await pythonEnv('django')
const old = await pythonEnv('django42')
const url = inject('postgresUrl')
let engine: Engine

beforeAll(async () => {
  engine = await openServer(url, { statementTimeout: 60, extensions: [] })
})
afterAll(() => engine?.[Symbol.asyncDispose]())

/** Few where every change waits for them, many in `npm run test:long`. */
const cases = process.env.RANDOM_CASES === undefined ? 10 : Math.ceil(Number(process.env.RANDOM_CASES) / 4)
const first = Number(process.env.RANDOM_FROM ?? 0)
const together = 25

describe.each([
  ['the newest Django', newest, '5.2'],
  ['Django 4.2', old, '4.2'],
])('random histories of %s', (_, python, version) => {
  test.skipIf(python.kind === 'missing')(
    'static equals real',
    { timeout: 60_000 + cases * 20_000 },
    async () => {
      if (python.kind === 'missing') return
      let refused = 0
      for (let from = first; from < first + cases; from += together) {
        const seeds = Array.from({ length: Math.min(together, first + cases - from) }, (_, i) => from + i)
        const histories = seeds.map(
          seed => new RandomHistory(new Random(seed), `h${seed}`, version === '5.2'),
        )
        const directory = await mkdtemp(join(tmpdir(), 'gate-histories-'))
        try {
          const result = await compareHistories(histories, version, python.python, directory, engine, url)
          expect(result.different).toEqual([])
          refused += result.refused.length
        } finally {
          await rm(directory, { recursive: true, force: true })
        }
      }
      // What Django itself refuses proves nothing.
      expect(refused).toBeLessThanOrEqual(Math.ceil(cases * 0.2))
    },
  )
})
