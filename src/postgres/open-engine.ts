import type { Engine, EngineOptions } from './engine.ts'
import type { Allowed } from './server-facts.ts'

/**
 * `choice`: "embedded", or the URL of a server. Loads only what the choice needs.
 * @throws {EngineUnavailableError} with what was tried and what to change.
 */
export async function openEngine(choice: string, options: EngineOptions & Allowed): Promise<Engine> {
  if (choice === 'embedded') {
    const { openEmbedded } = await import('./embedded.ts')
    return openEmbedded(options)
  }
  const { openServer } = await import('./server.ts')
  return openServer(choice, options)
}
