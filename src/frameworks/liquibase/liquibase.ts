import { meaning } from '../../languages/sql/meaning.ts'
import type { Migration } from '../../model/migration.ts'
import { readingBefore } from '../before.ts'
import type { Framework } from '../framework.ts'
import { pendingWithRepeatable } from '../pending.ts'
import { effectsOfSql } from '../sql/effects.ts'
import { relocated, type StaticEffect } from '../static-effects.ts'
import { behaviour } from './behaviour.ts'
import { doneBy } from './changes.ts'
import { interpretLiquibase } from './interpreter.ts'
import { locateLiquibase } from './locate.ts'
import { changeSetsIn, readLiquibase } from './read.ts'

/** Liquibase: changesets in XML, YAML, JSON or SQL, which a master changelog includes. */
export const liquibase: Framework = {
  id: 'liquibase',
  title: 'Liquibase',
  runner: behaviour,
  locate: locateLiquibase,

  async read(locations, tree, base = []) {
    return Promise.all(
      locations.map(location => readLiquibase(location, tree, readingBefore(base, location))),
    )
  },

  meaning,
  pending: pendingWithRepeatable,
  effects: effectsOfChangeSet,
  interpreter: interpretLiquibase,
  outsideTransaction: () =>
    'Put it into a changeset of its own, with runInTransaction:false (`runInTransaction="false"` in XML).',
}

/** What one changeset does, at its places in the file. */
async function effectsOfChangeSet({ id, file }: Migration, text: string): Promise<StaticEffect[]> {
  const changeSet = changeSetsIn(file, text).get(id)
  if (!changeSet) return []
  const { body, options, preconditions, at } = changeSet
  const guarded = preconditions !== undefined || options.context !== undefined || !options.failOnError
  if (body.kind === 'sql') {
    const effects = await effectsOfSql(text, body.section.start, body.section.end)
    return guarded ? relocated(effects, at, true) : effects
  }
  const found: StaticEffect[] = []
  for (const change of body.changes) {
    const done = doneBy(change, 'public')
    if (done.kind === 'statements' || done.kind === 'script') {
      const sql = done.kind === 'script' ? done.sql : done.statements.join(';\n')
      found.push(...relocated(await effectsOfSql(sql), change.at, guarded))
    } else if (done.kind !== 'rows')
      found.push({ kind: 'unclear', text: text.slice(change.at.start, change.at.end) })
  }
  return found
}
