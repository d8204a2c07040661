import { splitScript } from '../languages/sql/split.ts'
import type { Found } from '../model/finding.ts'
import type { Failure } from '../replay/failure.ts'
import type { ReplayRequest } from '../replay/request.ts'

/** What to run where a migration that fails was deployed already, told once for each of them. */
export function withRecovery(
  request: ReplayRequest,
  findings: readonly Found[],
  failures: readonly Failure[],
): Found[] {
  const { recover } = request
  if (!recover) return [...findings]
  const first = new Map<string, Failure>()
  for (const failure of failures) {
    const { path } = failure.item.migration.file
    if (!failure.causedBy && !first.has(path)) first.set(path, failure)
  }
  return findings.map(finding => {
    const failure = finding.introduced && !finding.causedBy ? first.get(finding.path) : undefined
    if (!failure) return finding
    first.delete(finding.path)
    const fixes = recover(failure.item.migration, isThere(failure))
    return { ...finding, fixes: [...finding.fixes, ...fixes] }
  })
}

/** Is all that the migration does there already? Only where it is one statement can that be said. */
function isThere({ item, inTheWay }: Failure): boolean {
  const kind = inTheWay?.structure?.kind
  return (kind === 'identical' || kind === 'compatible') && splitScript(item.text).statements.length === 1
}
