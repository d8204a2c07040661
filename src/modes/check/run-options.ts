import type { ActionInputs } from '../../config/action-inputs.ts'
import { mayDecide, type Trust } from '../../config/trust.ts'
import type { RunOptions } from './run-check.ts'

/** What the inputs of the action say to a run. */
export function optionsOf(inputs: ActionInputs, trust: Trust): RunOptions {
  return {
    config: inputs.config,
    replay: inputs.replay,
    postgres: inputs.postgres,
    allowProduction: false,
    allowOtherDatabases: inputs['allow-other-databases'],
    timeout: inputs.timeout,
    statementTimeout: inputs['statement-timeout'],
    onUnknown: inputs['on-unknown'],
    onNotChecked: inputs['on-not-checked'],
    allowEmpty: inputs['allow-empty'],
    trust,
    // A stranger decides nothing about how the change is judged, whatever the workflow says.
    configFromChange: inputs['config-from-change'] && mayDecide(trust),
    part: { only: inputs.only, shard: inputs.shard },
  }
}
