import type { ObjectStore } from './object-store.ts'

/** Who brought a file in. */
export interface Authorship {
  author: string
  /** ISO 8601. */
  date: string
  commit: string
  /** From the subject of the commit or of the merge that brought it: GitHub writes it there. */
  pullRequest?: number
}

/** Looks a file's first commit up in the history of a revision; undefined where that history is cut off. */
export async function authorshipOf(
  store: ObjectStore,
  revision: string,
  path: string,
): Promise<Authorship | undefined> {
  const format = '--format=%an%x00%aI%x00%H%x00%P%x00%s'
  const search = ['log', '-1', '--diff-filter=A', format]
  const where = [revision, '--', `:(literal,top)${path}`]
  const [own, mainline] = await Promise.all([
    store.git([...search, '--no-renames', ...where], { accept: [128] }),
    // The merge that brought it, as the branch itself says its story.
    store.git([...search, '--no-renames', '--first-parent', '--diff-merges=first-parent', ...where], {
      accept: [128],
    }),
  ])
  const [author, date, commit, parents] = own.stdout.toString().trim().split('\0')
  if (!author || !date || !commit) return undefined
  // The first commit of a cut-off history seems to have brought everything in.
  if (parents === '' && store.shallow) return undefined
  const subjects = [mainline, own].map(answer => answer.stdout.toString().trim().split('\0')[4] ?? '')
  const number = subjects.map(subject => pullRequestIn(subject)).find(found => found !== undefined)
  return { author, date, commit, ...(number === undefined ? {} : { pullRequest: number }) }
}

function pullRequestIn(subject: string): number | undefined {
  const found = /^Merge pull request #(\d+) |\(#(\d+)\)\s*$|^Merged PR (\d+)/.exec(subject)
  const digits = found?.[1] ?? found?.[2] ?? found?.[3]
  return digits === undefined ? undefined : Number(digits)
}
