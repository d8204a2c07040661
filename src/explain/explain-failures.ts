import type { Found } from '../model/finding.ts'
import type { ReplayFacts } from '../replay/facts.ts'
import { introducedBy } from '../replay/introduced-by.ts'
import { mergeFailures } from '../replay/merge-failures.ts'
import type { ReplayRequest, Track } from '../replay/request.ts'
import { describeFailures } from './describe.ts'
import { mendFailures } from './fix-failure.ts'
import { foldMirrors } from './mirrors.ts'
import { withRecovery } from './recover.ts'
import { describeMismatches } from './silent-mismatch.ts'

/** From what was met on all tracks to findings with their ways out. */
export async function explainFailures(
  request: ReplayRequest,
  met: Pick<ReplayFacts, 'failures' | 'mismatches' | 'executed' | 'steps'>,
): Promise<Found[]> {
  const failures = mergeFailures(met.failures)
  foldMirrors(failures)
  const { modes } = request
  const tracksRun = new Set<Track>([
    ...(modes.fresh ? (['fresh'] as const) : []),
    ...(modes.upgrade ? (['upgrade'] as const) : []),
  ])
  const findings = describeFailures(failures, {
    request,
    tracksRun,
    introduced: introducedBy(failures, modes.upgrade),
    mended: await mendFailures(failures, {
      request,
      executed: met.executed,
      unproven: met.steps,
      everywhere: ({ tracks }) => [...tracksRun].every(track => tracks.has(track)),
    }),
  })
  return [...withRecovery(request, findings, failures), ...describeMismatches(met.mismatches, request)]
}
