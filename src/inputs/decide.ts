import type { Finding } from '../findings/finding.ts'
import type { Tree } from '../git/tree.ts'
import { readBaseline } from './baseline.ts'
import type { LoadedConfig } from './load-config.ts'
import { didYouMean } from './near-names.ts'
import { applyPolicy, type Ignore, ignoresIn } from './policy.ts'

/** Applies severities, the baseline and ignore comments, and says what they did. */
export async function decided(
  findings: readonly Finding[],
  { config, file, fromBase }: LoadedConfig,
  {
    trusted,
    baseTree,
    merged,
    rules,
  }: { trusted: boolean; baseTree: Tree; merged: Tree; rules: readonly string[] },
): Promise<{ findings: Finding[]; notices: string[] }> {
  const notices: string[] = []
  const baseline = config.baseline
    ? await readBaseline(fromBase ? baseTree : merged, config.baseline)
    : new Set<string>()
  // A stranger's comment must not talk the gate out of a finding: only what base has counts for them.
  const ignores = await readIgnores(findings, trusted ? merged : baseTree, rules, notices)
  const applied = applyPolicy(findings, { rules: config.rules, baseline, ignores })
  if (applied.off > 0) {
    notices.push(
      `${applied.off} finding${applied.off === 1 ? '' : 's'} of rules that ${file} turns off ${applied.off === 1 ? 'is' : 'are'} not shown.`,
    )
  }
  return { findings: applied.findings, notices }
}

async function readIgnores(
  findings: readonly Finding[],
  tree: Tree,
  rules: readonly string[],
  notices: string[],
): Promise<Map<string, readonly Ignore[]>> {
  const files = [...new Set(findings.map(({ path }) => path))].flatMap(path => tree.file(path) ?? [])
  const blobs = await tree.read(files)
  const found = new Map<string, readonly Ignore[]>()
  for (const { path, oid } of files) {
    const { ignores, unexplained } = ignoresIn(blobs.get(oid)?.toString('utf8') ?? '')
    found.set(path, ignores)
    for (const { rule, line } of [...ignores, ...unexplained])
      if (!rules.includes(rule))
        notices.push(
          `${path}:${line} asks to ignore ${rule}, which is no rule, so it does not count.${didYouMean(rule, rules)}`,
        )
    for (const { rule, line } of unexplained.filter(one => rules.includes(one.rule))) {
      notices.push(
        `${path}:${line} asks to ignore ${rule} without a reason, so it does not count. Write one behind a colon.`,
      )
    }
  }
  return found
}
