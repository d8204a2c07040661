import { compareLocally } from '../../comparison/local.ts'
import type { ActionInputs } from '../../config/action-inputs.ts'
import { exitCodeOf, judgedBy } from '../../config/fail-on.ts'
import { ownCode } from '../../config/trust.ts'
import { embeddedUnlessNamed } from '../../model/engine-choice.ts'
import { temporaryDirectory } from '../../process/clean-up.ts'
import type { ActionResult } from '../../publish/action-request.ts'
import { runCheck, unknownReport } from '../check/run-check.ts'
import { optionsOf } from '../check/run-options.ts'
import { twoBranches } from '../demo/cases/two-branches.ts'
import { makeRepository } from '../demo/repository.ts'

/**
 * A positive control: two branches that collide, judged with the inputs of the check that shall be proven. A check that
 * would let them pass lets everything pass.
 */
export async function selfTest(inputs: ActionInputs): Promise<ActionResult> {
  const temporary = await temporaryDirectory('self-test')
  const directory = temporary.path
  try {
    await makeRepository(directory, twoBranches)
    const options = optionsOf(inputs, ownCode)
    // What fails is the embedded engine's to judge, where the choice is left to the gate.
    const postgres = embeddedUnlessNamed(options.postgres)
    const control = await runCheck(
      // The control has one history of its own.
      { ...options, postgres, config: undefined, part: undefined },
      () => compareLocally({ directory, base: 'main', head: 'topic', fetch: false }),
      () => {},
    )
    return judgeControl(control, inputs['fail-on'])
  } finally {
    await temporary[Symbol.asyncDispose]()
  }
}

/** Green where the control was red, for what is wrong with it; else unknown, and never excused. */
export function judgeControl(control: ActionResult, failOn: ActionInputs['fail-on']): ActionResult {
  const { verdict, findings, unknowns, coverage, seconds } = judgedBy(control.report, failOn)
  const red = verdict === 'fail' && exitCodeOf(verdict, control, failOn) !== 0
  if (red && unknowns.length === 0) {
    const rules = [...new Set(findings.map(({ rule }) => rule))].join(', ')
    const notice = `Self-test: this check can go red. It fails a built-in collision for: ${rules}.`
    return {
      ...control,
      report: { ...unknownReport(''), verdict: 'pass', unknowns: [], notices: [notice], coverage, seconds },
    }
  }
  const why =
    verdict !== 'fail'
      ? `the gate says ${verdict} of a built-in collision`
      : unknowns.length > 0
        ? 'a built-in collision could not be judged wholly'
        : `with \`fail-on: ${failOn}\` no collision turns the job red`
  const reason = [
    `Self-test failed: ${why}, so a green check of these inputs proves nothing.`,
    ...unknowns,
  ].join(' ')
  return {
    ...control,
    onUnknown: 'fail',
    onNotChecked: 'fail',
    report: { ...unknownReport(reason, seconds), coverage },
  }
}
