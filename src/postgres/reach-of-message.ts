import { parse } from '../languages/sql/grammar.ts'
import type { Reach, ReachCode } from '../languages/sql/reach.ts'
import { reachesOutside } from '../languages/sql/reaches-outside.ts'
import { mayReach } from '../languages/sql/reaching-names.ts'
import { parseScript } from '../languages/sql/script.ts'
import type { Environmental } from './postgres-error.ts'

/** All but a server that later statements connect to: they are what reaches outside. */
const refusedCodes: ReadonlySet<ReachCode> = new Set([
  'server-file',
  'program',
  'library',
  'system-setting',
  'native-code',
  'untrusted-language',
  'system-catalog',
  'database',
  'tablespace',
  'role',
  'connection',
  'replication',
  'prepared-transaction',
  'server-process',
])

/**
 * What a message reaches beyond the scratch database that it is sent to. `roles`: those of the server, without those that
 * the migrations have created.
 */
export async function reachOfMessage(
  message: string,
  roles: ReadonlySet<string>,
): Promise<Reach | undefined> {
  if (!mayReach(message, refusedCodes)) return undefined
  const parsed = await parse(message)
  // The server's grammar may be another version's: what is no SQL for this one may be some there.
  const nodes =
    parsed.kind === 'parsed'
      ? parsed.statements.map(({ stmt }) => ({ node: stmt, text: message }))
      : (await parseScript(message)).statements
  for (const { node, text } of nodes) {
    const found = node && reachesOutside(node)
    if (!found || !refusedCodes.has(found.code)) continue
    if (found.code !== 'role') return found
    // Roles of its own may be changed and dropped; who is named otherwise (CURRENT_USER, ALL) is no such role.
    if (
      found.names
        ? found.names.length === 0 || found.names.some(name => roles.has(name))
        : mentions(text, roles)
    )
      return found
  }
  return undefined
}

/** A block may change any role that it names somewhere. */
function mentions(text: string, roles: Iterable<string>): boolean {
  return (
    /\b(?:current_user|session_user|current_role)\b/i.test(text) ||
    [...roles].some(role => text.includes(role))
  )
}

export function refusalOf({ what }: Reach): Environmental {
  return {
    what: 'server',
    name: what,
    provide: `It reaches beyond the scratch database: ${what}. On a server that would change more than the gate may, so it was not run, and whether it works is not verified. What sets up a server is better run outside of the migrations.`,
  }
}

/** CREATE ROLE of one that the server had before. */
export function roleWasThere(role: string, server: string): Environmental {
  return {
    what: 'server',
    name: role,
    provide: `The role "${role}" was on ${server} before the run, so whether creating it works is not verified. Drop it there (\`DROP ROLE "${role}"\`), or give a server that has no roles of the project.`,
  }
}
