import type { Finding } from '../findings/finding.ts'
import type { Tree } from '../git/tree.ts'
import { BadConfiguration } from './config.ts'

/** One finding that is in production already. Only the fingerprint counts; the rest is for people. */
export interface BaselineEntry {
  fingerprint: string
  rule: string
  path: string
}

/** The text of a baseline file with exactly these findings. */
export function baselineText(findings: readonly Finding[]): string {
  const entries = findings
    .map(({ fingerprint, rule, path }): BaselineEntry => ({ fingerprint, rule, path }))
    .sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))
  return `${JSON.stringify({ version: 1, findings: entries }, null, 2)}\n`
}

/** Reads the fingerprints of a baseline file. Throws BadConfiguration where it is none. */
export async function readBaseline(tree: Tree, path: string): Promise<Set<string>> {
  const file = tree.file(path)
  if (!file)
    throw new BadConfiguration(`baseline: there is no ${path}. Write it with: migration-gate baseline`)
  const [{ baselineSchema }, text] = await Promise.all([import('./baseline-schema.ts'), tree.readText(file)])
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new BadConfiguration(`baseline: ${path} is not JSON. Write it anew with: migration-gate baseline`, {
      cause,
    })
  }
  const result = baselineSchema.safeParse(value)
  if (result.success) return new Set(result.data.findings.map(({ fingerprint }) => fingerprint))
  const { describeIssues } = await import('./describe-issues.ts')
  throw new BadConfiguration(`${path}:\n  ${describeIssues(result.error, value).join('\n  ')}`)
}
