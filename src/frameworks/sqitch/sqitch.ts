import { meaning } from '../../languages/sql/meaning.ts'
import { fix } from '../../model/fix.ts'
import { shellQuote } from '../../model/shell-quote.ts'
import { sqlInterpreter } from '../../replay/sql-interpreter.ts'
import { readingBefore } from '../before.ts'
import { markAsApplied } from '../directory-per-migration/form.ts'
import type { Framework } from '../framework.ts'
import { pendingByIdentity } from '../pending.ts'
import { effectsOfWholeFile } from '../sql/effects.ts'
import { bothRun, editUnseen, inLine, refuses } from '../sql/profiles/behaviours.ts'
import { locateSqitch } from './locate.ts'
import { readSqitch } from './read.ts'

const manual = 'https://sqitch.org/docs/manual/sqitch-deploy/'
const engine = 'https://github.com/sqitchers/sqitch/blob/develop/lib/App/Sqitch/Engine.pm'

/** Sqitch: scripts for psql, which a plan names in their order. */
export const sqitch: Framework = {
  id: 'sqitch',
  title: 'Sqitch',
  runner: inLine(manual, {
    duplicateVersion: bothRun(manual, 'Sqitch'),
    lateVersion: refuses(engine, 'Sqitch refuses to run anything ("Cannot find change … in sqitch.plan")'),
    edited: editUnseen(manual),
    removed: refuses(engine, 'Sqitch refuses to run anything ("Cannot find change … in sqitch.plan")'),
    transaction: 'autocommit',
  }),
  locate: locateSqitch,

  async read(locations, tree, base = []) {
    return Promise.all(locations.map(location => readSqitch(location, tree, readingBefore(base, location))))
  },

  meaning,
  pending: pendingByIdentity,
  effects: effectsOfWholeFile,
  interpreter: () => sqlInterpreter(),
  outsideTransaction: () => 'Put it into a change of its own, whose script has no BEGIN and COMMIT.',
  recover: ({ name }, isThere) =>
    isThere
      ? [markAsApplied(`sqitch deploy --log-only --to-change ${shellQuote(name)}`)]
      : [
          fix({
            title: `Let Sqitch go on where ${name} has failed`,
            applies:
              'Where it was deployed as it is: Sqitch does not record a change that fails, and what its script had committed stays. Take that back by hand first.',
            commands: ['sqitch deploy'],
          }),
        ],
}
