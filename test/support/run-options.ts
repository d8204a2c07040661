import type { RunOptions } from '../../src/modes/check/run-check.ts'

/** Of a run on an engine of its own, which needs no server. */
export const embeddedOptions: RunOptions = {
  replay: 'off',
  postgres: 'embedded',
  allowProduction: false,
  allowOtherDatabases: false,
  timeout: 120,
  statementTimeout: 20,
  onUnknown: undefined,
  allowEmpty: undefined,
  trust: { author: 'insider', token: 'reads' },
}
