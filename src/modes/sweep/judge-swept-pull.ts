import { defaultConfigFile, loadConfig } from '../../config/load-config.ts'
import { ObjectStore, type StoreAddress } from '../../git/object-store.ts'
import { allowedNames } from '../../rules/allowed-names.ts'
import type { RunOptions } from '../check/run-check.ts'
import type { IsolatedJob } from '../isolation/jobs.ts'
import { Narrowing } from '../open-pull-requests/narrow.ts'
import type { FetchedPull } from '../open-pull-requests/preview.ts'
import { type Judged, judgePull, type Tip } from './judge.ts'

export interface SweepContext {
  store: StoreAddress
  tip: Omit<Tip, 'tree'>
  options: Omit<RunOptions, 'others'>
  /** Many are judged without a replay: what base has of no importance for one is left out. */
  narrows: boolean
}

export interface SweptPull {
  fetched: FetchedPull
  /** It does more than to add migrations: nothing can be left out for it. */
  touchesAny: boolean
  /** Its report will be read as the text of a check run, so it has to be whole. */
  isShown: boolean
  /** Seconds. */
  timeout: number
}

/** Judges pull requests at the tip of base. */
export async function openSweep(context: SweepContext): Promise<IsolatedJob<SweptPull, Judged>> {
  const { options } = context
  const store = ObjectStore.at(context.store)
  const tip: Tip = { ...context.tip, tree: await store.tree(context.tip.name, context.tip.commit) }
  const narrowing = context.narrows
    ? await Narrowing.over(store, tip.tree, await configOfBase(tip, options))
    : undefined
  return async ({ fetched, touchesAny, isShown, timeout }) => {
    const { preview } = fetched
    const limited = { ...options, timeout }
    const narrow = touchesAny || !preview ? undefined : await narrowing?.treesFor(preview)
    const judged = await judgePull(store, tip, fetched, limited, narrow)
    return narrow && isShown && judged.report.verdict !== 'pass'
      ? judgePull(store, tip, fetched, limited)
      : judged
  }
}

/** The configuration of base is the only one that counts in a sweep. */
export async function configOfBase(
  { tree }: Pick<Tip, 'tree'>,
  { config }: Pick<RunOptions, 'config'>,
): Promise<Awaited<ReturnType<typeof loadConfig>>['config']> {
  const loaded = await loadConfig(tree, tree, {
    file: config ?? defaultConfigFile,
    allowed: allowedNames,
    authority: 'base',
    withoutBase: false,
    required: config !== undefined,
  })
  return loaded.config
}
