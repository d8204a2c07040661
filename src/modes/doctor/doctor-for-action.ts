import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '../../config/action-inputs.ts'
import { mayRunCommands } from '../../config/trust.ts'
import type { Report, Verdict } from '../../model/report.ts'
import { noSource } from '../../model/source.ts'
import { temporaryParent } from '../../process/temporary-directory.ts'
import type { ActionRequest, ActionResult } from '../../publish/action-request.ts'
import { safeJson } from '../../reporters/json.ts'
import { redact, secretsOf } from '../../reporters/redact.ts'
import { unknownReport } from '../check/run-check.ts'
import type { Diagnosis } from './diagnosis.ts'
import { doctor } from './doctor.ts'
import { renderMarkdown } from './markdown.ts'
import { renderScript } from './script.ts'
import { renderText } from './text.ts'

/** `mode: doctor`: looks at the database that the input names, beside the tree that the job has checked out. */
export async function doctorForAction(request: ActionRequest): Promise<ActionResult> {
  const { event, inputs, directory, owned, trust } = request
  if ((event.kind !== 'push' && event.kind !== 'manual') || !mayRunCommands(trust))
    throw new InputError(
      `\`mode: doctor\` opens a real database, and "${event.name}" is about somebody's change: run it on schedule, push or workflow_dispatch.`,
    )
  const { database } = inputs
  if (database === undefined)
    throw new InputError(
      'Input `database` is not set: `mode: doctor` takes the URL of the database to look at, from a secret.',
    )
  const found = await doctor(
    {
      database,
      repo: directory,
      owned,
      ref: event.headSha,
      ...(inputs.config === undefined ? {} : { config: inputs.config }),
      only: inputs.only,
      preflight: inputs.preflight,
      postgres: inputs.postgres,
      allowProduction: false,
      allowOtherDatabases: inputs['allow-other-databases'],
      timeout: inputs.timeout,
      statementTimeout: inputs['statement-timeout'],
      trust,
    },
    () => {},
  )
  const diagnosis = redact(found, secretsOf(inputs))
  const stem = join(temporaryParent(), `migration-gate-doctor-${randomBytes(6).toString('hex')}`)
  const files = { diagnosis: `${stem}.json`, script: `${stem}.sh` }
  await writeFile(files.diagnosis, safeJson(diagnosis))
  await writeFile(files.script, renderScript(diagnosis), { mode: 0o755 })
  return {
    report: reportOf(diagnosis),
    onUnknown: inputs['on-unknown'] ?? 'fail',
    source: noSource,
    own: {
      log: renderText(diagnosis),
      summary: renderMarkdown(diagnosis),
      outputs: { ...files, ...noAlerts },
    },
  }
}

/** Code scanning would close its alerts for an upload that holds none. */
const noAlerts = { sarif: '' }

const verdicts: Readonly<Record<Diagnosis['verdict'], Verdict>> = {
  healthy: 'pass',
  wrong: 'fail',
  inconclusive: 'unknown',
}

/** What the outputs and the end of the step go by. */
function reportOf({ verdict, unknowns, notices, engine, seconds }: Diagnosis): Report {
  const report = unknownReport('', seconds)
  return {
    ...report,
    verdict: verdicts[verdict],
    unknowns,
    notices,
    coverage: { ...report.coverage, engine },
  }
}
