import type { ObjectStore } from '../../git/object-store.ts'
import type { GateEvent } from '../../github/event.ts'
import { changedPaths } from '../../model/tree.ts'

/** One commit of the line that the queue would make of base, the first one first. */
export interface PreviewCommit {
  commit: string
  /** What stood there before it. */
  before: string
  /** The end of the branch that it merges; absent: squashed, or rebased. */
  merges?: string
  subject: string
}

/** What is merged in one go: the commits of one pull request, or one commit that belongs to none that is known. */
export interface MergePreview {
  before: string
  after: string
  /** How the commit is called, for people. */
  subject: string
  pull?: number
  /** The files that differ, before and after. */
  paths: ReadonlySet<string>
}

/** The commits that a queue's branch adds to base: a merge commit, a squashed one, or several rebased ones for each pull request. */
export async function previewCommits(
  store: ObjectStore,
  base: string,
  head: string,
): Promise<PreviewCommit[]> {
  const { stdout } = await store.git([
    'log',
    '--first-parent',
    '--reverse',
    '-z',
    '--format=%H %P%n%s',
    `${base}..${head}`,
  ])
  return stdout
    .toString('utf8')
    .split('\0')
    .filter(entry => entry !== '')
    .map(entry => {
      const [ids = '', subject = ''] = entry.split('\n')
      const [commit = '', before = '', merges] = ids.split(' ')
      return { commit, before, subject, ...(merges === undefined ? {} : { merges }) }
    })
}

/** Puts the commits of one pull request together. */
export async function landingsOf(
  store: ObjectStore,
  commits: readonly PreviewCommit[],
  pulls: ReadonlyMap<string, number>,
): Promise<MergePreview[]> {
  const batches: Omit<MergePreview, 'paths'>[] = []
  for (const { commit, before, subject } of commits) {
    const pull = pulls.get(commit)
    const last = batches.at(-1)
    if (last !== undefined && pull !== undefined && last.pull === pull) {
      last.after = commit
      last.subject = subject
    } else batches.push({ before, after: commit, subject, ...(pull === undefined ? {} : { pull }) })
  }
  return Promise.all(
    batches.map(async preview => ({
      ...preview,
      paths: await pathsBetween(store, preview.before, preview.after),
    })),
  )
}

async function pathsBetween(store: ObjectStore, before: string, after: string): Promise<Set<string>> {
  const [from, to] = await Promise.all([store.filesOf(before), store.filesOf(after)])
  return new Set(changedPaths(from, to))
}

/** The branch that the queue is for. */
export function branchOf({ baseRef }: Pick<GateEvent, 'baseRef'>): string {
  return (baseRef ?? '').replace(/^refs\/heads\//, '')
}
