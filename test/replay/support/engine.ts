import { openEmbedded } from '../../../src/postgres/embedded.ts'
import type { Engine } from '../../../src/postgres/engine.ts'

export async function openTestEngine(): Promise<Engine> {
  return await openEmbedded({ statementTimeout: 10, extensions: [] })
}
