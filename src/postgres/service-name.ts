import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { startedWith } from '../process/secrets-out-of-environment.ts'
import { EngineUnavailableError } from './engine.ts'
import { isServerUrl } from './server-url.ts'

/** `service=NAME`, as libpq takes it in the place of a URL. */
const alone = /^\s*service\s*=\s*(\S+)\s*$/

/**
 * A URL whose `service` names a section of a `pg_service.conf`, with what that says; what the URL says itself counts more.
 * Any other URL comes back as it is. https://www.postgresql.org/docs/current/libpq-pgservice.html
 * @throws {EngineUnavailableError} where no file has the section, or it names several servers.
 */
export async function withService(text: string): Promise<string> {
  const [, only] = alone.exec(text) ?? []
  const asked = only === undefined ? text : `postgresql:///?service=${encodeURIComponent(only)}`
  if (!isServerUrl(asked)) return text
  const url = new URL(asked)
  const name = url.searchParams.get('service')
  if (name === null || name === '') return text
  const settings = await serviceNamed(name)
  url.searchParams.delete('service')
  const { host, hostaddr, port, user, password, dbname, ...others } = Object.fromEntries(settings)
  const server = url.searchParams.get('host') ?? (decodeURIComponent(url.hostname) || hostaddr || host || '')
  if (`${server}${url.port || (port ?? '')}`.includes(',')) throw severalServers(name)
  url.searchParams.delete('host')
  for (const [key, value] of Object.entries(others))
    if (value !== undefined && !url.searchParams.has(key)) url.searchParams.set(key, value)
  const isSocket = server.startsWith('/')
  if (isSocket) url.searchParams.set('host', server)
  const login = [url.username || encode(user), url.password || encode(password)]
  const at = isSocket || server === '' ? 'localhost' : server.includes(':') ? `[${bare(server)}]` : server
  const query = url.searchParams.toString()
  return `postgresql://${login[0] === '' ? '' : `${login.filter(part => part !== '').join(':')}@`}${at}:${url.port || port || '5432'}/${url.pathname.slice(1) || encode(dbname)}${query === '' ? '' : `?${query}`}`
}

const encode = (text: string | undefined) => encodeURIComponent(text ?? '')
const bare = (address: string) => address.replace(/^\[|\]$/g, '')

/** The user's own file first, then the one of the machine. */
async function serviceNamed(name: string): Promise<Map<string, string>> {
  const { PGSERVICEFILE, PGSYSCONFDIR } = startedWith()
  const files = [
    PGSERVICEFILE ?? join(homedir(), '.pg_service.conf'),
    ...(PGSYSCONFDIR === undefined ? ['/etc/postgresql-common', '/etc'] : [PGSYSCONFDIR]).map(directory =>
      join(directory, 'pg_service.conf'),
    ),
  ]
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch(() => undefined)
    const section = text === undefined ? undefined : sectionOf(text, name)
    if (section) return section
  }
  throw new EngineUnavailableError(
    `No service ${JSON.stringify(name)} in ${files.join(', ')}. Add a section [${name}] to one of them, or name the file with PGSERVICEFILE.`,
  )
}

/** No INI file: there are no quotes, and a value may hold any character. */
function sectionOf(text: string, name: string): Map<string, string> | undefined {
  let section: Map<string, string> | undefined
  for (const line of text.split(/\r?\n/).map(one => one.trim())) {
    if (line === '' || line.startsWith('#')) continue
    if (line.startsWith('[')) {
      if (section) return section
      if (line === `[${name}]`) section = new Map()
      continue
    }
    const equals = line.indexOf('=')
    if (section && equals > 0) section.set(line.slice(0, equals), line.slice(equals + 1))
  }
  return section
}

function severalServers(name: string): EngineUnavailableError {
  return new EngineUnavailableError(
    `The service ${JSON.stringify(name)} names several servers. Name the one to look at: postgresql://HOST:PORT/?service=${name}.`,
  )
}
