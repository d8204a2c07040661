import { type EngineChoice, engineChoice } from '../model/engine-choice.ts'
import { ExpectedError } from '../model/expected-error.ts'
import type { Engine, EngineOptions } from './engine.ts'
import type { Allowed } from './server-facts.ts'

export interface OpenOptions extends EngineOptions, Allowed {
  /** The major version that a local engine shall have, where there is a choice. */
  nearest?: number | undefined
}

/**
 * `wanted`: a choice, or a text that is read as one. Loads only what the choice needs.
 * @throws {EngineUnavailableError} with what was tried and what to change.
 */
export async function openEngine(wanted: EngineChoice | string, options: OpenOptions): Promise<Engine> {
  const choice = typeof wanted === 'string' ? engineChoice(wanted) : wanted
  switch (choice.kind) {
    case 'embedded': {
      const { openEmbedded } = await import('./embedded.ts')
      return openEmbedded(options)
    }
    case 'local': {
      const { openLocal } = await import('./local/local.ts')
      return openLocal({ ...options, major: choice.major })
    }
    case 'server': {
      const { openServer } = await import('./server.ts')
      return openServer(choice.url, options)
    }
    case 'auto':
      return (await openFitting(options)) ?? openEngine({ kind: 'embedded' }, options)
  }
}

/** The local engine, where there is one that has every extension which is asked for. */
async function openFitting(options: OpenOptions): Promise<Engine | undefined> {
  let engine: Engine
  try {
    engine = await openEngine({ kind: 'local' }, options)
  } catch (error) {
    if (error instanceof ExpectedError) return undefined
    throw error
  }
  const lacking = (await engine.lacks?.(options.extensions)) ?? []
  if (lacking.length === 0) return engine
  await engine[Symbol.asyncDispose]()
  return undefined
}
