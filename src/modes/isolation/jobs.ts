/** Does one item. Both item and result travel between processes: plain data. */
export type IsolatedJob<Item, Result> = (item: Item) => Promise<Result>

/** Prepares a job: what all of its items share. */
export type OpenJob<Context, Item, Result> = (context: Context) => Promise<IsolatedJob<Item, Result>>

/**
 * What is done in a process of its own, since it reads what other people wrote, and must cost nobody but them. Each is
 * loaded by that process alone.
 */
export const jobs = {
  'compare-open-pull': async () =>
    erased((await import('../open-pull-requests/compare-open-pull.ts')).openComparing),
  'judge-swept-pull': async () => erased((await import('../sweep/judge-swept-pull.ts')).openSweep),
  'judge-batch': async () => erased((await import('../merge-queue/judge-batch.ts')).openQueue),
} satisfies Record<string, () => Promise<OpenJob<unknown, unknown, unknown>>>

export type JobName = keyof typeof jobs

/** What arrives is what `Isolation` sent for the same job: its types are checked there. */
function erased<C, I, R>(open: OpenJob<C, I, R>): OpenJob<unknown, unknown, unknown> {
  return async context => {
    const job = await open(context as C)
    return item => job(item as I)
  }
}
