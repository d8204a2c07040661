import type { Tree } from '../../model/tree.ts'
import { fileName, isIn, parentOf } from '../../text/paths.ts'
import { recogniseByFiles, recogniseByPackages } from './recognise.ts'

/** Does anything say that a runner goes through the files of a directory that may hold anything? `usual`: where
 *  migrations are that are called so. */
export async function isRunBySomebody(
  directory: string,
  usual: readonly string[],
  tree: Tree,
): Promise<boolean> {
  const files = tree.inDirectory(directory).filter(({ path }) => /\.sql$/i.test(path))
  if (files.length === 0) return false
  if (await recogniseByFiles(directory, [...files.slice(0, 2), ...files.slice(-1)], tree)) return true
  const numbered = files.filter(({ path }) => /^\D{0,20}\d/.test(fileName(path)))
  if (numbered.length * 2 <= files.length) return false
  const project = parentOf(directory)
  // A project has its migrations there, and queries here.
  if (usual.some(one => isIn(project, one))) return false
  return (await recogniseByPackages(directory, tree)) !== undefined
}
