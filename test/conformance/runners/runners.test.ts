import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allRunners } from '../../../scripts/conformance/runners/harness/all.ts'
import { Databases } from '../../../scripts/conformance/runners/harness/databases.ts'
import { cacheIn } from '../../../scripts/conformance/runners/harness/install.ts'
import { RealRunner } from '../../../scripts/conformance/runners/harness/real.ts'
import { recordedOf } from '../../../scripts/conformance/runners/harness/recorded.ts'
import type { Runner } from '../../../scripts/conformance/runners/harness/runner.ts'
import { scenariosOf } from '../../../scripts/conformance/runners/harness/scenarios.ts'
import { ownServer } from '../../support/own-server.ts'

/**
 * Real runners that install within seconds from npm, in a few scenarios: what is recorded is what they do. Those from the Go
 * proxy are compiled first, which takes minutes on two cores: EVERY_CELL=1 takes them, too (`npm run test:long`). All of it:
 * `npm run conformance -- runners --again`. A runner that can't be installed is a failure here.
 */
const folder = join(import.meta.dirname, '../../../.cache/runners')
const compiled = process.env.EVERY_CELL === '1' ? [] : ['golang-migrate', 'goose']
const quick = (await allRunners()).filter(({ name, quick }) => quick && !compiled.includes(name))
/** Where runners differ: order, checksums, identity, splitting. */
const telling = ['late', 'edited-comment', 'renamed', 'function']

const serverUrl = ownServer()

describe.each(quick)('$name', runner => {
  it('does what is recorded', { timeout: 300_000 }, async () => {
    await mkdir(folder, { recursive: true })
    const databases = new Databases(serverUrl())
    const real = new RealRunner(await installed(runner), databases)
    const recorded = await recordedOf(runner.name)
    try {
      const scenarios = scenariosOf(runner).filter(({ id }) => telling.includes(id))
      const now: Record<string, string> = {}
      for (const scenario of scenarios) now[scenario.id] = (await real.outcome(scenario)).real
      expect(now).toEqual(Object.fromEntries(scenarios.map(({ id }) => [id, recorded?.outcomes[id]?.real])))
    } finally {
      await real.end()
    }
  })
})

async function installed(runner: Runner) {
  if (!runner.install) throw new Error(`${runner.name} is called quick, and has nothing to install it with`)
  return runner.install(cacheIn(folder))
}
