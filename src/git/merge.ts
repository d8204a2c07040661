import type { TreeFile } from '../model/tree.ts'

/** A path that git could not merge, with what each side has there. Base is "ours", the change "theirs". */
export interface Conflict {
  path: string
  ancestor?: TreeFile
  base?: TreeFile
  head?: TreeFile
}

/**
 * Reads `git merge-tree --write-tree -z --messages`: the tree, then the conflicted stages, then an empty entry and
 * messages for people. https://git-scm.com/docs/git-merge-tree#OUTPUT
 */
export function parseMergeTree(output: Buffer, conflicted: boolean): { tree: string; conflicts: Conflict[] } {
  const [tree = '', ...entries] = output.toString('utf8').split('\0')
  const conflicts = new Map<string, Conflict>()
  if (conflicted) {
    for (const entry of entries) {
      if (entry === '') break
      addStage(conflicts, entry)
    }
  }
  return { tree: tree.trim(), conflicts: [...conflicts.values()] }
}

/** One of the up to three versions that `git merge-tree` lists of a path in conflict: "mode oid stage<TAB>path". */
export function addStage(conflicts: Map<string, Conflict>, entry: string): void {
  const tab = entry.indexOf('\t')
  const [mode = '', oid = '', stage = ''] = entry.slice(0, tab).split(' ')
  const path = entry.slice(tab + 1)
  const conflict = conflicts.get(path) ?? { path }
  const file = { path, oid, mode }
  if (stage === '1') conflict.ancestor = file
  else if (stage === '2') conflict.base = file
  else conflict.head = file
  conflicts.set(path, conflict)
}

/**
 * The merged files with conflicts side by side: what both sides added stands there twice, once as base has it and
 * once as the change has it; where one side edited or deleted, the change's version stands.
 */
export function sideBySide(merged: readonly TreeFile[], conflicts: readonly Conflict[]): TreeFile[] {
  if (conflicts.length === 0) return [...merged]
  const conflicted = new Set(conflicts.map(conflict => conflict.path))
  const files = merged.filter(file => !conflicted.has(file.path))
  for (const { ancestor, base, head } of conflicts) {
    if (!ancestor && base && base.oid !== head?.oid) files.push(base)
    if (head) files.push(head)
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}
