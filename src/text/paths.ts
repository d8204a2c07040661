/** Paths of a tree: they begin at its top, whose own path is ''. */

/** `a/b` of `a/b/c`. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

/** `c` of `a/b/c`. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** A path in a directory. */
export function within(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`
}

/** A directory and those above it, the nearest first, the top of the tree last. */
export function upwards(directory: string): string[] {
  return directory === '' ? [''] : [directory, ...upwards(parentOf(directory))]
}

/** Is a file or directory in a directory, or the directory itself? */
export function isIn(directory: string, path: string): boolean {
  return directory === '' || path === directory || path.startsWith(`${directory}/`)
}

/** `a/./b/../c` is `a/c`; undefined beyond the top of the tree. */
export function normalized(path: string): string | undefined {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}
