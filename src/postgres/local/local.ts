import { sep } from 'node:path'
import {
  type Engine,
  type EngineOptions,
  EngineUnavailableError,
  type ScratchDatabase,
  type ServerReport,
} from '../engine.ts'
import { quoteLiteral } from '../roles.ts'
import { openServer } from '../server.ts'
import type { ServerEngine } from '../server-engine.ts'
import { LocalCluster } from './cluster.ts'
import { serverIdentity } from './identity.ts'
import { findInstallations, type Installation, type Search } from './installations.ts'
import { preparedDatabase } from './template.ts'

export interface LocalOptions extends EngineOptions {
  /** Only this version. */
  major?: number | undefined
  /** This version where it is there, else the nearest newer one, else the newest. */
  nearest?: number | undefined
}

/** What tests change. */
export interface TestedLocal {
  /** Directories of programs, in place of those of the machine. */
  only?: readonly string[]
  cache?: string
  parent?: string
}

/**
 * PostgreSQL's programs of this machine, started for this run alone. Migrations run as a role that is no superuser and
 * can't become one; what the `server` engine refuses is refused here, too.
 * @throws {EngineUnavailableError} with what was found, where it was looked, and what to change.
 */
export async function openLocal(options: LocalOptions, tested: TestedLocal = {}): Promise<Engine> {
  const identity = serverIdentity()
  if (process.platform === 'win32')
    throw new EngineUnavailableError(
      'The local engine starts PostgreSQL on a Unix socket, which Windows does not offer it. Use `--postgres embedded` (input `postgres`).',
    )
  if (!identity)
    throw new EngineUnavailableError(
      'PostgreSQL refuses to run as root, and this machine has no user "nobody" or "postgres" that it could run as. Create one, or use `--postgres embedded` (input `postgres`).',
    )
  const search = await findInstallations(
    {
      env: process.env,
      identity,
      ...(tested.only ? { only: tested.only, distrusted: [] } : { distrusted: placesOfTheChange() }),
    },
    found => isEnough(found, options),
  )
  const installation = choose(search.found, options)
  if (!installation) throw notFound(search, options)
  const cluster = await LocalCluster.start({ installation, identity, ...tested })
  try {
    const server = await openServer(
      cluster.url,
      { ...options, allowProduction: true, allowOtherDatabases: true },
      {
        name: version => `local PostgreSQL ${version.split(' ')[0]}`,
        prepared: preparedDatabase,
        copiesFiles: installation.major >= 15,
      },
    )
    return new LocalEngine(server, cluster)
  } catch (error) {
    await cluster.stop()
    throw error
  }
}

/** Programs in there may be the change's. */
function placesOfTheChange(): string[] {
  return [process.cwd(), process.env.GITHUB_WORKSPACE ?? ''].filter(path => path !== '' && path !== sep)
}

/** Is the one among these that would be chosen of all? Newer ones elsewhere are not looked for. */
function isEnough(found: readonly Installation[], { major, nearest }: LocalOptions): boolean {
  const wanted = major ?? nearest
  return wanted === undefined ? found.length > 0 : found.some(one => one.major === wanted)
}

/** The newest, unless a version was asked for. */
export function choose(
  found: readonly Installation[],
  { major, nearest }: Pick<LocalOptions, 'major' | 'nearest'>,
): Installation | undefined {
  if (major !== undefined) return found.find(one => one.major === major)
  const newer = nearest === undefined ? undefined : found.findLast(one => one.major >= nearest)
  return newer ?? found[0]
}

function notFound({ found, places, unusable }: Search, { major }: LocalOptions): EngineUnavailableError {
  const wanted = major === undefined ? 'No PostgreSQL was' : `No PostgreSQL ${major} was`
  const there =
    found.length === 0 ? 'none' : found.map(({ version, bin }) => `${version} in ${bin}`).join(', ')
  const broken = unusable.length === 0 ? '' : ` Not usable: ${unusable.join(', ')}.`
  return new EngineUnavailableError(
    `${wanted} found on this machine. Found: ${there}.${broken} Looked in: ${places.join(', ')}; \`postgres\` and \`initdb\` have to be there. Install it${found.length > 0 && major !== undefined ? `, ask for a version that is there (\`local:${found[0]?.major}\`)` : ''}, or use \`--postgres embedded\` (input \`postgres\`).`,
  )
}

export class LocalEngine implements Engine {
  readonly kind = 'local'
  readonly name: string
  readonly #server: ServerEngine
  readonly cluster: LocalCluster

  constructor(server: ServerEngine, cluster: LocalCluster) {
    this.#server = server
    this.cluster = cluster
    this.name = server.name
  }

  prepare(): void {
    this.#server.prepare()
  }

  restore(): Promise<ServerReport> {
    return this.#server.restore()
  }

  scratch(from?: ScratchDatabase): Promise<ScratchDatabase> {
    return this.#server.scratch(from)
  }

  /** Those that are not installed, and those that only a superuser creates. */
  async lacks(extensions: readonly string[]): Promise<string[]> {
    if (extensions.length === 0) return []
    const reply = await this.#server.administrate(
      `select distinct name::text as name from pg_catalog.pg_available_extension_versions
        where (trusted or not superuser) and name::text in (${extensions.map(quoteLiteral).join(', ')})`,
    )
    const there = new Set(reply.kind === 'ok' ? reply.rows.map(({ name }) => String(name)) : [])
    return extensions.filter(name => !there.has(name))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.abandon('the engine was closed')
    await this.cluster.stop()
  }
}
