import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/postgres-server.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Processes, because tests start workers, change directories and set environment variables.
    pool: 'forks',
    // Not the default, which leaves one core to a terminal: two cores would then run one file at a time.
    maxWorkers: '100%',
    // Colours that a snapshot shows are the test's own, not the terminal's. Time zone and locale are the machine's.
    env: { NO_COLOR: '1' },
  },
})
