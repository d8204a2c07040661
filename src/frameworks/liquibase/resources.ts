import type { Tree, TreeFile } from '../../model/tree.ts'
import { normalized, parentOf, upwards, within } from '../../text/paths.ts'

/** A path as changelogs and settings write it, without what says that it is a resource. */
export function resourceIn(written: string): string {
  return written.replace(/^classpath\*?:/, '').replace(/^\/+/, '')
}

/** Where paths that are not relative may begin: the resources of the master's module, the module, the repository. */
export function rootsOf(master: string): string[] {
  const [, module = '', resources] = /^(.*?)(src\/[^/]+\/resources)(?:\/|$)/.exec(parentOf(master)) ?? []
  const above = module.replace(/\/$/, '')
  return resources === undefined ? upwards(parentOf(master)) : [within(above, resources), above, '']
}

/** The paths of the tree that a written one may be, the likeliest first. */
export function pathsFor(written: string, roots: readonly string[]): string[] {
  return roots.flatMap(root => normalized(within(root, resourceIn(written).replace(/\/$/, ''))) ?? [])
}

export function fileAmong(paths: readonly string[], tree: Tree): TreeFile | undefined {
  for (const path of paths) {
    const file = tree.file(path)
    if (file) return file
  }
  return undefined
}
