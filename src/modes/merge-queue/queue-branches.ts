import { refsOf } from '../../git/fetch.ts'
import type { ObjectStore } from '../../git/object-store.ts'

/**
 * The queue has a branch for each waiting pull request, made of base, those ahead of it, and itself: its tip is the commit
 * with which that pull request has landed. By commit.
 * https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue#how-merge-queues-work
 */
export async function queueTips(store: ObjectStore, branch: string): Promise<Map<string, number>> {
  const tips = new Map<string, number>()
  if (!store.source) return tips
  const refs = await refsOf(store, store.source, [`refs/heads/gh-readonly-queue/${branch}/pr-*`])
  for (const [name, commit] of refs) {
    const [, number] = /\/pr-(\d+)-[0-9a-f]+$/.exec(name) ?? []
    if (number !== undefined) tips.set(commit, Number(number))
  }
  return tips
}
