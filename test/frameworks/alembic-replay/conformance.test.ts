import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Engine, ScratchDatabase } from '../../../src/postgres/engine.ts'
import { openServer } from '../../../src/postgres/server.ts'
import { catalogOf, diffCatalogs } from '../../../src/schema/catalog.ts'
import { pythonEnv } from '../../support/python-env.ts'
import { histories } from './histories.ts'
import { moreHistories } from './more-histories.ts'
import { realUpgrade } from './support/real.ts'
import { play } from './support/static.ts'

const alembic = await pythonEnv('alembic')

describe.skipIf(alembic.kind === 'missing')('what is read from the text is what Alembic does', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openServer(inject('postgresUrl'), { statementTimeout: 20, extensions: [] })
  })
  afterAll(() => engine[Symbol.asyncDispose]())

  for (const [name, { revisions, more = {} }] of Object.entries({ ...histories, ...moreHistories })) {
    it(name, async () => {
      if (alembic.kind === 'missing') return
      const [real, text] = [await engine.scratch(), await engine.scratch()]
      expect(await realUpgrade(alembic, revisions, await urlOf(real), more)).toBe('')
      const played = await play(revisions, text, more)
      expect(played.outcomes.filter(outcome => outcome !== 'ok')).toEqual([])
      expect(played.unverified).toEqual([])
      const exclude = ['public.alembic_version']
      expect(diffCatalogs(await catalogOf(real, exclude), await catalogOf(text, exclude))).toEqual([])
    })
  }
})

async function urlOf(database: ScratchDatabase): Promise<string> {
  const outcome = await database.run('SELECT current_database() AS name')
  const url = new URL(inject('postgresUrl'))
  url.pathname = `/${outcome.kind === 'ok' ? String(outcome.rows[0]?.name) : ''}`
  return url.href
}
