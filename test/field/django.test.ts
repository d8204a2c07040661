import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Engine } from '../../src/postgres/engine.ts'
import { openServer } from '../../src/postgres/server.ts'
import { compareHistories } from '../frameworks/django-replay/support/compare-histories.ts'
import { temporaryDirectory } from '../support/git-repository.ts'
import { pythonEnv } from '../support/python-env.ts'
import { type DjangoCase, djangoCases, filesOf, newerCases } from './django-cases.ts'

const newest = await pythonEnv('django')
const old = await pythonEnv('django42')
const url = inject('postgresUrl')
let engine: Engine

beforeAll(async () => {
  engine = await openServer(url, { statementTimeout: 60, extensions: [] })
})
afterAll(() => engine?.[Symbol.asyncDispose]())

describe.each<[string, typeof newest, string, Readonly<Record<string, DjangoCase>>]>([
  ['the newest Django', newest, '5.2', { ...djangoCases, ...newerCases }],
  ['Django 4.2', old, '4.2', djangoCases],
])('what real histories do in %s', (_, python, version, cases) => {
  const label = (i: number): string => `h${i}`
  const names = Object.keys(cases)
  let compared: ReturnType<typeof compareHistories> | undefined
  const compare = (executable: string): ReturnType<typeof compareHistories> => {
    const histories = names.flatMap((name, i) => {
      const found = cases[name]
      return found ? [{ app: label(i), files: filesOf(label(i), found) }] : []
    })
    compared ??= compareHistories(histories, version, executable, temporaryDirectory(), engine, url)
    return compared
  }

  test.skipIf(python.kind === 'missing').each(names)('%s', { timeout: 240_000 }, async name => {
    if (python.kind === 'missing') return
    const { different, refused } = await compare(python.python)
    const own = new RegExp(`\\b${label(names.indexOf(name))}[_.:-]`)
    expect({
      different: different.filter(text => own.test(text)),
      refused: refused.filter(text => own.test(text)),
    }).toEqual({ different: [], refused: [] })
  })
})
