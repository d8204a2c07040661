import type { Tree } from '../model/tree.ts'
import { ConfigurationError } from './config.ts'

export const defaultConfigFile = '.migration-gate.yml'
/** People write it so as often, and it must not be passed over in silence. */
const otherName = '.migration-gate.yaml'

/** The configuration's path in a tree. Throws ConfigurationError where it is not clear, or no file. */
export function configFileIn(tree: Tree, asked: string): string {
  const names = asked === defaultConfigFile ? [defaultConfigFile, otherName] : [asked]
  const there = names.filter(name => tree.file(name))
  const folder = names.find(name => tree.files.some(({ path }) => path.startsWith(`${name}/`)))
  if (folder !== undefined)
    throw new ConfigurationError(
      `${folder} is a directory. The configuration is a file of that name: rename one of the two.`,
    )
  if (there.length > 1)
    throw new ConfigurationError(
      `There are ${there.join(' and ')}: only one of them can count. Delete the other.`,
    )
  return there[0] ?? asked
}
