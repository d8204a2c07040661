import type { Finding } from '../findings/finding.ts'
import type { ReplayRequest } from '../replay/request.ts'

/** What to run where a migration that fails was deployed already, told once for each of them. */
export function withRecovery(request: ReplayRequest, findings: readonly Finding[]): Finding[] {
  const { recover } = request
  if (!recover) return [...findings]
  const byPath = new Map(request.merged.map(({ migration }) => [migration.file.path, migration]))
  return findings.map(finding => {
    const migration = finding.introduced && !finding.causedBy ? byPath.get(finding.path) : undefined
    byPath.delete(finding.path)
    return migration ? { ...finding, fixes: [...finding.fixes, recover(migration)] } : finding
  })
}
