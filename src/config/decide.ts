import type { Found } from '../model/finding.ts'
import type { Tree } from '../model/tree.ts'
import { type Ignore, ignoresIn } from '../text/ignore-comments.ts'
import { didYouMean } from '../text/near-names.ts'
import { type Baseline, type BaselineEntry, nameEntries, readBaseline } from './baseline.ts'
import type { LoadedConfig } from './load-config.ts'
import { applyPolicy } from './policy.ts'
import { mayDecide, type Trust } from './trust.ts'

export interface Judging {
  trust: Trust
  baseTree: Tree
  merged: Tree
  /** The rules that there are. */
  rules: () => Promise<readonly string[]>
  /** Was all looked at that a finding of this rule at this path could come from? */
  isLookedAt: (entry: BaselineEntry) => boolean
}

/** Applies severities, the baseline and ignore comments, and says what they did. `stale`: entries that match nothing any more. */
export async function decided(
  findings: readonly Found[],
  { config, file, authority }: LoadedConfig,
  judging: Judging,
): Promise<{ findings: Found[]; notices: string[]; stale: BaselineEntry[] }> {
  const counts = authority === 'base' ? judging.baseTree : judging.merged
  const baseline: Baseline = config.baseline ? await readBaseline(counts, config.baseline) : new Map()
  const { ignores, notices } =
    authority === 'base' ? await ignoresAsBaseHasThem(findings, judging) : await allIgnores(findings, judging)
  const applied = applyPolicy(findings, { rules: config.rules, baseline: new Set(baseline.keys()), ignores })
  if (applied.off > 0) {
    notices.push(
      `${applied.off} finding${applied.off === 1 ? '' : 's'} of rules that ${file} turns off ${applied.off === 1 ? 'is' : 'are'} not shown.`,
    )
  }
  const found = new Set(findings.map(({ fingerprint }) => fingerprint))
  const stale = [...baseline.values()].filter(
    entry => !found.has(entry.fingerprint) && (!judging.merged.file(entry.path) || judging.isLookedAt(entry)),
  )
  if (stale.length > 0)
    notices.push(
      `Entries of ${config.baseline} that match nothing any more: ${nameEntries(stale)}. Remove them with: migration-gate baseline --prune`,
    )
  return { findings: applied.findings, notices, stale }
}

interface Ignores {
  ignores: Map<string, readonly Ignore[]>
  notices: string[]
}

/**
 * A comment must not talk the gate out of a finding of the change that brings it: in files that base has, only those of
 * base count. In a file that the change adds they count where its author may push to the repository.
 */
async function ignoresAsBaseHasThem(
  findings: readonly Found[],
  { baseTree, merged, trust, rules }: Judging,
): Promise<Ignores> {
  const paths = [...new Set(findings.map(({ path }) => path))]
  const [before, after] = await Promise.all([commentsIn(paths, baseTree), commentsIn(paths, merged)])
  const ignores = new Map<string, readonly Ignore[]>()
  const notices: string[] = []
  for (const path of paths) {
    const isAdded = !baseTree.file(path)
    const counting = isAdded && mayDecide(trust) ? after : before
    ignores.set(path, counting.get(path)?.ignores ?? [])
    const known = new Set((before.get(path)?.ignores ?? []).map(({ rule }) => rule))
    const wanted = new Set(findings.flatMap(one => (one.path === path ? one.rule : [])))
    for (const { rule, line, reason } of after.get(path)?.ignores ?? []) {
      if (known.has(rule) || !wanted.has(rule)) continue
      const says = `${path}:${line} asks to ignore ${rule} (${reason})`
      notices.push(
        !isAdded
          ? `${says}. Base has the file without that comment, so it counts once it is merged.`
          : mayDecide(trust)
            ? `${says}, in a file that this change adds.`
            : `${says}. It does not count: only somebody who may push to the repository can decide that (on the command line: --trust).`,
      )
    }
    notices.push(...(await unusable(path, after, rules)))
  }
  return { ignores, notices }
}

async function allIgnores(
  findings: readonly Found[],
  { merged: tree, rules }: Pick<Judging, 'merged' | 'rules'>,
): Promise<Ignores> {
  const paths = [...new Set(findings.map(({ path }) => path))]
  const comments = await commentsIn(paths, tree)
  return {
    ignores: new Map([...comments].map(([path, { ignores }]) => [path, ignores])),
    notices: (await Promise.all(paths.map(path => unusable(path, comments, rules)))).flat(),
  }
}

type Comments = ReadonlyMap<string, ReturnType<typeof ignoresIn>>

async function commentsIn(paths: readonly string[], tree: Tree): Promise<Comments> {
  const files = paths.flatMap(path => tree.file(path) ?? [])
  const blobs = await tree.read(files)
  return new Map(files.map(({ path, oid }) => [path, ignoresIn(blobs.get(oid)?.toString('utf8') ?? '')]))
}

/** Comments that can not count: of no rule, or without a reason. */
async function unusable(path: string, comments: Comments, known: Judging['rules']): Promise<string[]> {
  const { ignores = [], unexplained = [] } = comments.get(path) ?? {}
  if (ignores.length === 0 && unexplained.length === 0) return []
  const rules = await known()
  const isRule = ({ rule }: { rule: string }) => rules.includes(rule)
  return [
    ...[...ignores, ...unexplained]
      .filter(comment => !isRule(comment))
      .map(
        ({ rule, line }) =>
          `${path}:${line} asks to ignore ${rule}, which is not a rule, so it does not count.${didYouMean(rule, rules)}`,
      ),
    ...unexplained
      .filter(isRule)
      .map(
        ({ rule, line }) =>
          `${path}:${line} asks to ignore ${rule} without a reason, so it does not count. Write one after a colon.`,
      ),
  ]
}
