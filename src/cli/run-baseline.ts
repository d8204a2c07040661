import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { compareLocally } from '../comparison/local.ts'
import { baselineText } from '../config/baseline.ts'
import type { Finding } from '../model/finding.ts'
import { runCheck } from '../modes/check/run-check.ts'
import { type BaselineFlags, trustOf } from './options.ts'
import { UsageError } from './usage-error.ts'

/**
 * `migration-gate baseline`: writes down the errors and warnings of HEAD as they are reported for a whole tree and for a
 * base, and answers with how many there are.
 */
export async function writeBaseline(
  { flags, output }: { flags: BaselineFlags; output: string },
  onProgress: (doing: string) => void,
): Promise<string> {
  const found = new Map<string, Finding>()
  for (const base of ['none', 'HEAD']) {
    const { report } = await runCheck(
      // What HEAD has is what will be base: its configuration counts.
      { ...flags, replay: flags.replay ?? 'fresh', trust: trustOf(flags), configFromChange: true },
      () => compareLocally({ directory: flags.repo, fetch: false, base, head: 'HEAD' }),
      onProgress,
    )
    const [reason] = report.coverage.head.commit === null ? report.unknowns : []
    if (reason !== undefined) throw new UsageError(reason)
    for (const finding of report.findings)
      if (finding.severity !== 'note') found.set(finding.fingerprint, finding)
  }
  if (found.size === 0) return 'Nothing to put into a baseline: HEAD has no finding. No file was written.\n'
  await writeFile(resolve(flags.repo, output), baselineText([...found.values()]))
  return `${output}: ${found.size} finding${found.size === 1 ? '' : 's'}. Commit it, and name it in .migration-gate.yml: baseline: ${output}\n`
}
