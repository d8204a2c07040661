import { randomBytes } from 'node:crypto'
import { engineChoices } from '../model/engine-choice.ts'
import { Administration } from './administration.ts'
import { type EngineOptions, EngineUnavailableError } from './engine.ts'
import { type OwnServer, ServerEngine } from './server-engine.ts'
import { type Allowed, examine, refuseManagedHost } from './server-facts.ts'
import { isServerUrl, redactUrl } from './server-url.ts'

/**
 * A PostgreSQL server that was given by its URL. Creates and drops scratch databases `migration_gate_<run>_<n>`, and leaves
 * everything else as it was: what reaches beyond them is refused before it runs, and what is another one afterwards is
 * brought back. What runs of a killed process left is removed first.
 *
 * Roles belong to the whole server: those that migrations create are dropped with the last scratch database that has
 * them. Two scratch databases that are not copies of each other can't both create one role at the same time: dispose of the
 * first one before.
 * @throws {EngineUnavailableError} with what was tried and what to change.
 */
export async function openServer(
  url: string,
  options: EngineOptions & Allowed,
  own?: OwnServer,
): Promise<ServerEngine> {
  if (!isServerUrl(url)) {
    throw new EngineUnavailableError(
      `"${redactUrl(url)}" is not the URL of a PostgreSQL server. Give ${engineChoices}.`,
    )
  }
  if (!options.allowProduction) refuseManagedHost(url)
  const runId = randomBytes(6).toString('hex')
  const administration = await Administration.open(url, runId)
  try {
    const facts = await examine(administration.connection, url, options, database =>
      administration.connect(database),
    )
    const engine = new ServerEngine(runId, administration, facts, options, own)
    // On a server of its own, nobody left anything.
    await engine.begin(own ? { orphans: [], abandoned: [] } : facts)
    return engine
  } catch (error) {
    await administration.connection.close()
    throw error
  }
}
