import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take the longest, by far. */
const slowest = ['test/hostile/', 'test/faults/faults.test.ts', 'test/escape/escape.test.ts']

/** On a fresh machine nobody knows how long files take. One of minutes that starts last would run alone. */
class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) => slowest.some(path => moduleId.includes(path))
    const sorted = await super.sort(files)
    return [...sorted.filter(isSlow), ...sorted.filter(file => !isSlow(file))]
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/postgres-server.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Processes, because tests start workers, change directories and set environment variables.
    pool: 'forks',
    // Not the default, which leaves one core to a terminal: two cores would then run one file at a time.
    maxWorkers: '100%',
    sequence: { sequencer: SlowestFirst },
    // Colours that a snapshot shows are the test's own, not the terminal's. Time zone and locale are the machine's.
    env: { NO_COLOR: '1' },
  },
})
