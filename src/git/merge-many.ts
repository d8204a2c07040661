import type { TreeFile } from '../model/tree.ts'
import { addStage, type Conflict } from './merge.ts'
import type { ObjectStore } from './object-store.ts'
import { GitError } from './run.ts'

/** What merging gives, one of many. */
export interface Merge {
  tree: string
  conflicts: Conflict[]
}

/** Two commits: the first is "ours". */
export type Pair = readonly [ours: string, theirs: string]

/**
 * Merges many pairs with one git process. Undefined: the two have no common ancestor, at which git gives up on all
 * that follows; the rest then goes on in another process.
 */
export async function mergeMany(store: ObjectStore, pairs: readonly Pair[]): Promise<(Merge | undefined)[]> {
  const merges: (Merge | undefined)[] = []
  while (merges.length < pairs.length) {
    const left = pairs.slice(merges.length)
    const args = ['merge-tree', '--write-tree', '--stdin', '-z', '--messages']
    const answer = await store.git(args, {
      accept: [128],
      input: `${left.map(pair => pair.join(' ')).join('\n')}\n`,
      source: store.source,
    })
    merges.push(...parseMerges(answer.stdout))
    if (answer.code === 0) break
    if (!/unrelated histories/.test(answer.stderr)) throw new GitError(args, answer.stderr)
    merges.push(undefined)
  }
  return merges
}

/**
 * One merge is: 1 where it is clean and 0 where it is not, the tree, the stages of what conflicts, an empty entry, the
 * messages, an empty entry. A message names how many paths it is about, the paths, its kind and its text.
 * https://git-scm.com/docs/git-merge-tree#_input_format
 */
function parseMerges(output: Buffer): Merge[] {
  const merges: Merge[] = []
  const entries = output.toString('utf8').split('\0')
  let at = 0
  while (at < entries.length - 1) {
    at++
    const tree = entries[at++] ?? ''
    const conflicts = new Map<string, Conflict>()
    for (; entries[at] !== '' && at < entries.length; at++) addStage(conflicts, entries[at] ?? '')
    at++
    while (entries[at] !== '' && at < entries.length) at += Number(entries[at]) + 3
    at++
    merges.push({ tree, conflicts: [...conflicts.values()] })
  }
  return merges
}

/** In what files one tree differs from another; without a file: it is gone. */
export type TreeDifference = { path: string; file: TreeFile | undefined }[]

const pairLine = /^[0-9a-f]+ [0-9a-f]+\n/

/** The differences of many pairs of trees with one git process, which looks into no file. */
export async function differencesOf(
  store: ObjectStore,
  pairs: readonly (readonly [from: string, to: string])[],
): Promise<TreeDifference[]> {
  if (pairs.length === 0) return []
  const answer = await store.git(
    ['diff-tree', '--stdin', '-r', '-z', '--raw', '--no-renames', '--no-abbrev'],
    {
      input: `${pairs.map(pair => pair.join(' ')).join('\n')}\n`,
      source: store.source,
    },
  )
  const found: TreeDifference[] = []
  let current: TreeDifference | undefined
  const entries = answer.stdout.toString('utf8').split('\0')
  for (let at = 0; at < entries.length; at++) {
    let entry = entries[at] ?? ''
    // Each pair stands before its differences, as a line; pairs without any follow one another.
    for (let line = pairLine.exec(entry); line; line = pairLine.exec(entry)) {
      current = []
      found.push(current)
      entry = entry.slice(line[0].length)
    }
    if (!entry.startsWith(':')) continue
    const [, mode = '', , oid = '', kind = ''] = entry.slice(1).split(' ')
    const path = entries[++at] ?? ''
    current?.push({ path, file: kind === 'D' ? undefined : { path, oid, mode } })
  }
  return found
}
