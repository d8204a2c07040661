import type { Tree } from '../git/tree.ts'
import {
  type AllowedNames,
  BadConfiguration,
  type Config,
  changedCommands,
  defaultConfig,
  parseConfig,
  weakenings,
} from './config.ts'
import { configFileIn } from './config-file.ts'

export { defaultConfigFile } from './config-file.ts'

export interface LoadedConfig {
  /** What this run goes by. */
  config: Config
  file: string
  /** Is it base's configuration that counts, and not the change's? */
  fromBase: boolean
  /** In what the change makes the gate less strict. This run then goes by base's configuration. */
  weakened: string[]
  /** Commands that the change brings or changes, and that this run goes by. */
  newCommands: string[]
}

/**
 * Reads the configuration of both trees. A change can't talk the gate out of judging it: where it weakens the
 * configuration that base has, base's counts until it is merged, and always for a change of a stranger.
 */
export async function loadConfig(
  baseTree: Tree,
  merged: Tree,
  options: {
    file: string
    allowed: AllowedNames
    trusted: boolean
    required: boolean
    against: 'base' | 'nothing'
  },
): Promise<LoadedConfig> {
  const file = configFileIn(options.trusted ? merged : baseTree, options.file)
  const [before, after] = await Promise.all([
    readConfig(baseTree, options).catch((error: unknown) => {
      // A broken file of base is mended by the change, or fails below when it is still broken.
      if (error instanceof BadConfiguration && options.trusted) return undefined
      throw error
    }),
    options.trusted ? readConfig(merged, options) : undefined,
  ])
  if (options.required && !before && !after) {
    throw new BadConfiguration(`There is no ${file} in the change. Check the path, or leave the option out.`)
  }
  if (!options.trusted)
    return { config: before ?? defaultConfig, file, fromBase: true, weakened: [], newCommands: [] }
  const weakened =
    options.against === 'nothing' ? [] : weakenings(before ?? defaultConfig, after ?? defaultConfig)
  // A first configuration has nothing to go back to: it counts, and what it weakens is told.
  const fromBase = weakened.length > 0 && before !== undefined
  const config = fromBase ? before : (after ?? defaultConfig)
  return { config, file, fromBase, weakened, newCommands: changedCommands(before ?? defaultConfig, config) }
}

async function readConfig(
  tree: Tree,
  { file, allowed }: { file: string; allowed: AllowedNames },
): Promise<Config | undefined> {
  const name = configFileIn(tree, file)
  const found = tree.file(name)
  return found ? parseConfig(await tree.readText(found), name, allowed) : undefined
}
