import { inject } from 'vitest'
import { compareLocally } from '../../src/comparison/local.ts'
import type { GateResult } from '../../src/gate/gate.ts'
import type { Finding } from '../../src/model/finding.ts'
import { type RunOptions, runCheck } from '../../src/modes/check/run-check.ts'
import { type Files, forked, type TestRepository } from './git-repository.ts'
import { embeddedOptions } from './run-options.ts'

/** On the server of the tests, where a database takes a tenth of what a start of the embedded engine does. */
export const gateDefaults: RunOptions = {
  ...embeddedOptions,
  postgres: inject('postgresUrl'),
  // Those of the tests that run at the same time.
  allowOtherDatabases: true,
}

/** The gate on a repository, `topic` against `main`. */
export function check(repository: TestRepository, options: Partial<RunOptions> = {}): Promise<GateResult> {
  return runCheck(
    { ...gateDefaults, ...options },
    () => compareLocally({ directory: repository.directory, base: 'main', head: 'topic', fetch: false }),
    () => {},
  )
}

/** A pull request in small: what both sides start from, what base got since, and what the change does. */
export function checkFiles(
  files: { start?: Files; base?: Files; change: Files },
  options: Partial<RunOptions> = {},
): Promise<GateResult> {
  return check(forked(files.start ?? {}, files.base ?? {}, files.change), options)
}

/** All that is there, as if nothing had been before: `--base none`. */
export function checkAllOf(files: Files, options: Partial<RunOptions> = {}): Promise<GateResult> {
  const { directory } = forked(files, {}, {})
  return runCheck(
    { ...gateDefaults, ...options },
    () => compareLocally({ directory, base: 'none', head: 'main', fetch: false }),
    () => {},
  )
}

/** A finding in one line. */
export function line({ rule, severity, introduced, path, range }: Finding): string {
  return `${introduced ? severity : `base's ${severity}`} ${rule} ${path}:${range.start.line}:${range.start.column}`
}

export function lines(result: GateResult): string[] {
  return result.report.findings.map(line)
}
