import { decode } from '../../git/git-tree.ts'
import { meaning } from '../../languages/sql/meaning.ts'
import { readingBefore } from '../before.ts'
import type { BaseSide, Framework } from '../framework.ts'
import { pendingWithRepeatable } from '../pending.ts'
import { effectsOfWholeFile } from '../sql/effects.ts'
import { behaviourBy } from './behaviour.ts'
import { interpretFlyway } from './interpreter.ts'
import { locateFlyway } from './locate.ts'
import { readFlyway } from './read.ts'
import { repairFlyway } from './repair.ts'

/** Flyway, whose files say by their names what they are. */
export const flyway: Framework = {
  id: 'flyway',
  title: 'Flyway',
  runner: behaviourBy(undefined),
  locate: locateFlyway,

  async read(locations, tree, base = []) {
    return Promise.all(locations.map(location => readFlyway(location, tree, readingBefore(base, location))))
  },

  meaning,
  pending: pendingWithRepeatable,
  repair: repairFlyway,
  effects: async (migration, text) =>
    /\.sql$/i.test(migration.file.path) ? effectsOfWholeFile(migration, text) : [{ kind: 'unclear', text }],
  interpreter: (scope, _, base) => {
    let used: Promise<boolean> | undefined
    return interpretFlyway(scope, base, () => {
      used ??= usesConcurrently(base)
      return used
    })
  },
  outsideTransaction: () =>
    'Put it into a file of its own: Flyway runs a file without a transaction where nothing in it may be in one.',
}

/** Does base have such an index already? Then the project has seen to it that Flyway does not wait for itself. */
async function usesConcurrently(base: BaseSide | undefined): Promise<boolean> {
  const files = base?.histories.flatMap(({ migrations }) => migrations.map(({ file }) => file)) ?? []
  const blobs = await base?.tree.read(files)
  return files.some(({ oid }) => /\bindex\s+concurrently\b/i.test(decode(blobs?.get(oid))))
}
