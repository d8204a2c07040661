import type { ScratchDatabase } from '../postgres/engine.ts'
import { rolesCreatedIn } from '../postgres/roles.ts'
import { ServerDatabase } from '../postgres/server-database.ts'
import { startedWith } from '../process/secrets-out-of-environment.ts'
import { EmbeddedDoor } from './embedded-listener.ts'
import type { Reached } from './reached.ts'
import type { WireLog } from './wire/log.ts'
import { connectUpstream } from './wire/upstream.ts'

/** `texts`: what may be run there. `seconds`: what one statement may take where nobody else can end it. */
export async function reach(
  database: ScratchDatabase,
  texts: readonly string[],
  seconds: number,
): Promise<Reached> {
  if (database instanceof ServerDatabase) return reachServer(database, texts)
  const { EmbeddedDatabase: Embedded } = await import('../postgres/embedded.ts')
  if (!(database instanceof Embedded)) throw new TypeError('a database of an unknown kind')
  return EmbeddedDoor.open(database, seconds)
}

async function reachServer(database: ServerDatabase, texts: readonly string[]): Promise<Reached> {
  // The server has them longer than the database, which is why they are noted before they can be made.
  await database.expect(texts.join('\n;\n'))
  // The session of ours would keep the database from being copied, and it is in nobody's way afterwards.
  await database.release()
  const { username, password, pathname } = new URL(database.url)
  return {
    database: decodeURIComponent(pathname.slice(1)),
    // The login that the gate itself was given, as the password is checked by the server behind the tap.
    user: decodeURIComponent(username) || startedWith().PGUSER || startedWith().USER || 'postgres',
    password: decodeURIComponent(password) || startedWith().PGPASSWORD || '',
    connect: () => connectUpstream(database.url),
    free: async () => {},
    adopt: log => database.adopt(outlasting(log)),
    trouble: () => undefined,
  }
}

const createsDatabase = /^\s*create\s+database\s+("(?:[^"]|"")+"|[\w$]+)/i

/** What a command has made that is the server's and not the database's. */
function outlasting({ statements }: WireLog): { roles: string[]; databases: string[] } {
  const made = (tag: string) => statements.filter(({ tags }) => tags.includes(tag)).map(({ text }) => text)
  return {
    roles: made('CREATE ROLE').flatMap(rolesCreatedIn),
    databases: made('CREATE DATABASE').flatMap(text => {
      const [, name] = createsDatabase.exec(text) ?? []
      if (name === undefined) return []
      return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase()
    }),
  }
}
