import type { MigrationFile } from './migration-facts.ts'
import { contribApps } from './replay/contrib.ts'

/** A file of a directory of migrations with what was read of it. */
export interface NamedFacts {
  name: string
  facts: MigrationFile
}

/**
 * The label by which a directory's files name each other, where nothing but the directory's name says one: it may be set
 * where reading does not find it (a base class, a computed name). Without this every migration of such an app looks like a head.
 */
export function labelAmongThemselves(
  files: readonly NamedFacts[],
  assumed: string,
  /** Labels of the other apps of the scope. */
  others: ReadonlySet<string>,
): string | undefined {
  const names = new Set(files.map(({ name }) => name))
  const pointing = new Map<string, Set<string>>()
  const refused = new Set<string>()
  for (const { name, facts } of files) {
    if (facts.kind !== 'migration') continue
    const squashed = new Set(facts.replaces)
    for (const reference of [...facts.dependencies, ...squashed]) {
      const { label, name: parent } = reference
      if (label.kind !== 'label' || !names.has(parent)) continue
      if (label.text === assumed) return undefined
      // What another app has under the name that this file itself has, or a later one, is another app's.
      if (parent >= name && !squashed.has(reference)) refused.add(label.text)
      const from = pointing.get(label.text)
      if (from) from.add(name)
      else pointing.set(label.text, new Set([name]))
    }
  }
  const labels = [...pointing].filter(
    ([label]) => !refused.has(label) && !others.has(label) && !Object.hasOwn(contribApps, label),
  )
  const most = Math.max(0, ...labels.map(([, from]) => from.size))
  const best = labels.filter(([, from]) => from.size === most)
  return best.length === 1 ? best[0]?.[0] : undefined
}
