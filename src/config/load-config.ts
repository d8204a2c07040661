import type { Tree } from '../model/tree.ts'
import { type AllowedNames, type Config, ConfigurationError, defaultConfig, parseConfig } from './config.ts'

/**
 * Whose configuration counts. `base`: that of the branch that the change is for, so that no change decides how it is
 * judged. `change`: that of the tree that is judged, where there is no base, or where it was asked for expressly.
 */
export type Authority = 'base' | 'change'

export interface LoadedConfig {
  /** What this run goes by. */
  config: Config
  file: string
  authority: Authority
  /** Does `config` stand in a file? Else it is what holds without one. */
  written: boolean
  /** There is no base that a configuration could be weaker than. */
  withoutBase: boolean
  /** What base has, or what holds without a file. */
  before: Config
  /** What will count once the change is merged; undefined where its file can't be used. */
  proposed: Config | undefined
  /** Why the file of the change can't be used, where that is so. */
  broken: string | undefined
  /** The file of base can't be used, and the change repairs it. */
  repairs: boolean
}

export interface ConfigRequest {
  file: string
  allowed: () => Promise<AllowedNames>
  authority: Authority
  /** Named by the caller: then it has to be there. */
  required: boolean
  /** Is there no base to compare with? Then commands, too, are those of the tree. */
  withoutBase: boolean
}

/** Reads the configuration of both trees. Throws ConfigurationError where the one that counts can't be used. */
export async function loadConfig(
  baseTree: Tree,
  merged: Tree,
  request: ConfigRequest,
): Promise<LoadedConfig> {
  const base = await attempt(baseTree, request)
  const change = await attempt(merged, request)
  const isSame = base.oid === change.oid && base.broken === change.broken
  const { authority, required, withoutBase } = request
  const counts = authority === 'base' ? base : change
  const { file } = counts.written ? counts : change
  if (required && !base.written && !change.written)
    throw new ConfigurationError(
      `There is no ${file} in base or in the change. Check the path, or omit the option.`,
    )
  // A file that nobody can use can't be repaired by a change that it judges.
  const repairs = authority === 'base' && base.broken !== undefined && !isSame && change.broken === undefined
  if (counts.broken !== undefined && !repairs) throw new ConfigurationError(counts.broken)
  const before = base.config ?? defaultConfig
  const config = repairs ? defaultConfig : (counts.config ?? defaultConfig)
  return {
    // A command of the change runs nowhere before it is merged.
    config: authority === 'base' || withoutBase ? config : { ...config, commands: before.commands },
    file,
    authority,
    withoutBase,
    written: counts.written && !repairs,
    before,
    proposed: change.broken === undefined ? (change.config ?? defaultConfig) : undefined,
    broken: isSame ? undefined : change.broken,
    repairs,
  }
}

interface Read {
  written: boolean
  file: string
  /** Undefined: there is none, or more than one. */
  oid?: string
  config?: Config
  broken?: string
}

async function attempt(tree: Tree, { file: asked, allowed }: ConfigRequest): Promise<Read> {
  const read: Read = { written: false, file: asked }
  try {
    read.file = configFileIn(tree, asked)
    const found = tree.file(read.file)
    if (!found) return read
    read.written = true
    read.oid = found.oid
    return { ...read, config: await parseConfig(await tree.readText(found), read.file, await allowed()) }
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    return { ...read, written: true, broken: error.message }
  }
}

export const defaultConfigFile = '.migration-gate.yml'

/** People write it so as often, and it must not be passed over in silence. */
const otherName = '.migration-gate.yaml'

/** The configuration's path in a tree. Throws ConfigurationError where it is not clear, or no file. */
function configFileIn(tree: Tree, asked: string): string {
  const names = asked === defaultConfigFile ? [defaultConfigFile, otherName] : [asked]
  const there = names.filter(name => tree.file(name))
  const folder = names.find(name => tree.files.some(({ path }) => path.startsWith(`${name}/`)))
  if (folder !== undefined)
    throw new ConfigurationError(
      `${folder} is a directory. The configuration is a file of that name: rename one of the two.`,
    )
  if (there.length > 1)
    throw new ConfigurationError(
      `There are both ${there.join(' and ')}: only one can count. Delete the other.`,
    )
  return there[0] ?? asked
}
