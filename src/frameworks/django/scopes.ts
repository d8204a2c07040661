/**
 * Which directories share one Django project, and so one database and one set of app labels. Several `manage.py` part a
 * monorepo; so do two directories with one label, which no project could load together.
 */
export function divideScopes(
  places: readonly { directory: string; label: string }[],
  projects: readonly string[],
): (directory: string) => string {
  const roots = new Set(projects)
  const scopeOf = (directory: string): string => {
    let best = ''
    for (const root of roots) {
      if (root.length > best.length && (directory === root || directory.startsWith(`${root}/`))) best = root
    }
    return best
  }
  // Every round parts at least one pair, and a directory has only so many ancestors.
  for (let round = 0; round <= places.length; round++) {
    const seen = new Map<string, string>()
    let parted = false
    for (const { directory, label } of places) {
      const key = JSON.stringify([scopeOf(directory), label])
      const other = seen.get(key)
      if (other === undefined) {
        seen.set(key, directory)
        continue
      }
      for (const root of partingOf(other, directory)) {
        if (!roots.has(root)) parted = true
        roots.add(root)
      }
      if (parted) break
    }
    if (!parted) break
  }
  return scopeOf
}

/** The highest directories in which two paths lie apart. */
function partingOf(a: string, b: string): [string, string] {
  const [left, right] = [a.split('/'), b.split('/')]
  let shared = 0
  while (shared < left.length && left[shared] === right[shared]) shared++
  return [left.slice(0, shared + 1).join('/'), right.slice(0, shared + 1).join('/')]
}
