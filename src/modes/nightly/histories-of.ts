import { leftOutBy } from '../../config/left-out.ts'
import { defaultConfigFile, loadConfig } from '../../config/load-config.ts'
import { findHistories } from '../../frameworks/find-histories.ts'
import { frameworks } from '../../frameworks/registry.ts'
import { withoutFiles } from '../../git/filtered-tree.ts'
import type { HistoryLocation } from '../../model/history-location.ts'
import type { Tree } from '../../model/tree.ts'
import { allowedNames } from '../../rules/allowed-names.ts'

export interface Histories {
  tree: Tree
  locations: HistoryLocation[]
}

/** Where the histories of trees are, by the configuration of the last of them. Throws ConfigurationError. */
export async function historiesOf(
  trees: readonly [Tree, ...Tree[]],
  configFile: string | undefined,
): Promise<Histories[]> {
  const newest = trees.at(-1) ?? trees[0]
  const { config } = await loadConfig(trees[0], newest, {
    file: configFile ?? defaultConfigFile,
    allowed: allowedNames,
    // Nothing is judged by it: it says where histories are.
    authority: 'change',
    withoutBase: true,
    required: configFile !== undefined,
  })
  const leftOut = await leftOutBy(config)
  return Promise.all(
    trees.map(async whole => {
      const tree = withoutFiles(whole, leftOut)
      return { tree, locations: await findHistories(tree, frameworks, config) }
    }),
  )
}
