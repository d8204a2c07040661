import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { CannotInstallError, cacheIn } from '../../scripts/conformance/runners/harness/install.ts'
import type { Cache } from '../../scripts/conformance/runners/harness/runner.ts'

const folder = join(import.meta.dirname, '../../.cache/runners')

/** A real runner, installed where it is not yet; undefined on a machine that can't have it: no Java, no Debian. */
export async function installed(install: (cache: Cache) => Promise<string>): Promise<string | undefined> {
  await mkdir(folder, { recursive: true })
  try {
    return await install(cacheIn(folder))
  } catch (error) {
    if (error instanceof CannotInstallError) return undefined
    throw error
  }
}
