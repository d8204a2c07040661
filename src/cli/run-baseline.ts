import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { baselineText } from '../config/baseline.ts'
import { judgeHead } from '../modes/check/judge-head.ts'
import { plural } from '../reporters/wording.ts'
import { type BaselineFlags, trustOf } from './options.ts'
import { UsageError } from './usage-error.ts'

/** `migration-gate baseline`: writes down the errors and warnings of HEAD, and answers with how many there are. */
export async function writeBaseline(
  { flags, output }: { flags: BaselineFlags; output: string },
  onProgress: (doing: string) => void,
): Promise<string> {
  const { report, findings } = await judgeHead(flags.repo, { ...flags, trust: trustOf(flags) }, onProgress)
  const [reason] = report.coverage.head.commit === null ? report.unknowns : []
  if (reason !== undefined) throw new UsageError(reason)
  if (findings.length === 0)
    return 'Nothing to put into a baseline: HEAD has no finding. No file was written.\n'
  await writeFile(resolve(flags.repo, output), baselineText(findings))
  return `${output}: ${plural(findings.length, 'finding')}. Commit it, and name it in .migration-gate.yml: baseline: ${output}\n`
}
