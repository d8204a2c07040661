import type { Files } from '../../../../languages/python/interpreter/files.ts'
import type { Tree } from '../../../../model/tree.ts'

/** Files and directories of a tree, for code that looks at them. */
export function filesOf(tree: Tree): Files {
  const known = new Map<string, readonly string[] | undefined>()
  return {
    has: path => tree.file(path) !== undefined,
    list(directory) {
      if (known.has(directory)) return known.get(directory)
      const from = directory === '' ? '' : `${directory}/`
      const names = new Set<string>()
      for (const { path } of tree.files)
        if (path.startsWith(from)) names.add(path.slice(from.length).split('/', 1)[0] ?? '')
      const found = names.size === 0 ? undefined : [...names]
      known.set(directory, found)
      return found
    },
  }
}

/** Finds the files of imports in a tree, where the packages of a migration's project may begin. */
export function moduleFinder(
  tree: Tree,
  migration: string,
): (segments: readonly string[], directory: string | undefined) => string | undefined {
  const roots = ['']
  const parts = migration.split('/').slice(0, -1)
  for (let i = parts.length; i > 0; i--) roots.unshift(parts.slice(0, i).join('/'))
  roots.push('src')
  const within = (directory: string, segments: readonly string[]): string | undefined => {
    const path = [...(directory === '' ? [] : [directory]), ...segments].join('/')
    return [
      ...(segments.length > 0 ? [`${path}.py`] : []),
      path === '' ? '__init__.py' : `${path}/__init__.py`,
    ].find(candidate => tree.file(candidate) !== undefined)
  }
  return (segments, directory) => {
    if (directory !== undefined) return within(directory, segments)
    if (segments.length === 0) return undefined
    for (const root of roots) {
      const found = within(root, segments)
      if (found !== undefined) return found
    }
    return undefined
  }
}
