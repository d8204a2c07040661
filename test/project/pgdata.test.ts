import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

// A function, a role or a trigger that somebody put into it would be in every replay, and nobody reads a binary file.
it('the prepared data directory is what its script makes, byte for byte', { timeout: 180_000 }, () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/prepare-pgdata.ts', '--check'], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
    // Where and when it is made must not matter.
    env: { ...process.env, TZ: 'Asia/Tokyo', LC_ALL: 'C.UTF-8', HOME: '/nonexistent' },
  })
  expect([status, stderr]).toEqual([0, ''])
})
