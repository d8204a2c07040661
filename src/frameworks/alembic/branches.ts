import type { Migration } from '../../model/migration.ts'

/**
 * May two heads stand side by side for good? As Alembic's users mean it
 * (https://alembic.sqlalchemy.org/en/latest/branches.html):
 * - branches from one revision, when each has a label that the other has not;
 * - lines from different bases, when their labels differ or they live in different version directories.
 * Two heads that nobody named are what a merge left over.
 */
export function branchesOf(
  migrations: readonly Migration[],
  parents: ReadonlyMap<string, readonly string[]>,
): (a: Migration, b: Migration) => boolean {
  const byId = new Map(migrations.map(migration => [migration.id, migration]))
  const lines = new Map<string, Line>()
  const lineOf = (id: string): Line => {
    const line = lines.get(id) ?? lineFrom(id, byId, parents)
    lines.set(id, line)
    return line
  }
  return (a, b) => {
    const [left, right] = [lineOf(a.id), lineOf(b.id)]
    const onlyLeft = [...left.labels].some(label => !right.labels.has(label))
    const onlyRight = [...right.labels].some(label => !left.labels.has(label))
    if ([...left.revisions].some(id => right.revisions.has(id))) return onlyLeft && onlyRight
    return onlyLeft || onlyRight || ![...left.directories].some(directory => right.directories.has(directory))
  }
}

interface Line {
  revisions: Set<string>
  labels: Set<string>
  directories: Set<string>
}

/** A head with all that it comes after. */
function lineFrom(
  head: string,
  byId: ReadonlyMap<string, Migration>,
  parents: ReadonlyMap<string, readonly string[]>,
): Line {
  const line: Line = { revisions: new Set(), labels: new Set(), directories: new Set() }
  const stack = [head]
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (line.revisions.has(id)) continue
    line.revisions.add(id)
    const migration = byId.get(id)
    for (const label of migration?.labels ?? []) line.labels.add(label)
    if (migration)
      line.directories.add(migration.file.path.slice(0, Math.max(migration.file.path.lastIndexOf('/'), 0)))
    stack.push(...(parents.get(id) ?? []))
  }
  return line
}
