import type { GateResult } from '../gate/gate.ts'
import type { Report } from '../model/report.ts'
import { fixChange } from '../modes/fix/fix.ts'
import { type CheckFlags, trustOf } from './options.ts'

/** `migration-gate fix`: what goes to standard output before the report, and the gate's word on the result. */
export async function runFix(
  request: { flags: CheckFlags; dryRun: boolean; merge: boolean },
  onProgress: (doing: string) => void,
): Promise<{ said: string; result: GateResult }> {
  const { flags, dryRun, merge } = request
  const { done, patch, result } = await fixChange({
    directory: flags.repo,
    fetch: flags.fetch,
    ...(flags.base === undefined ? {} : { base: flags.base }),
    options: { ...flags, trust: trustOf(flags) },
    dryRun,
    merge,
    onProgress,
  })
  return { said: dryRun ? patch.toString() : summary(done, result.report), result }
}

/** Without a change: is nothing wrong, is it for people to decide, or is it not known? */
function summary(done: readonly string[], { verdict, findings }: Report): string {
  if (done.length === 0) {
    if (verdict === 'unknown') return 'Nothing was fixed: it could not be determined what is wrong.\n\n'
    return findings.some(({ introduced }) => introduced)
      ? 'Nothing was fixed: what is wrong needs a decision. The choices are named below.\n\n'
      : 'Nothing to fix: this change introduces no problem.\n\n'
  }
  return `Fixed, in the work tree and the index (look at it with: git diff --cached):\n${done.map(title => `  ${title}\n`).join('')}\n`
}
