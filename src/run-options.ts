import type { ActionInputs } from './inputs/action-inputs.ts'
import type { RunOptions } from './run.ts'

/** What the inputs of the action say to a run. */
export function optionsOf(inputs: ActionInputs, trusted: boolean): RunOptions {
  return {
    config: inputs.config,
    replay: inputs.replay,
    postgres: inputs.postgres,
    allowProduction: false,
    timeout: inputs.timeout,
    statementTimeout: inputs['statement-timeout'],
    onUnknown: inputs['on-unknown'],
    onNotChecked: inputs['on-not-checked'],
    allowEmpty: inputs['allow-empty'],
    trusted,
    part: { only: inputs.only, shard: inputs.shard },
  }
}
