import type { Tree } from '../../../../git/tree.ts'

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
