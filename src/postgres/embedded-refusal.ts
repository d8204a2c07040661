import type { ReachCode } from '../languages/sql/reach.ts'
import { reachesOutside } from '../languages/sql/reaches-outside.ts'
import { mayReach } from '../languages/sql/reaching-names.ts'
import { parseScript } from '../languages/sql/script.ts'
import type { Environmental, PostgresError } from './postgres-error.ts'

/**
 * What the embedded engine does not run. Databases, roles and foreign servers are its own in every sense: whatever
 * happens to them, ends with its process.
 */
const refusedCodes: ReadonlySet<ReachCode> = new Set([
  'server-file',
  'program',
  'library',
  'system-setting',
  'native-code',
  'untrusted-language',
  'system-catalog',
  'tablespace',
  'connection',
  'replication',
  'prepared-transaction',
])

/** Why a message is not sent, as PostgreSQL itself would put it; nothing of it runs then. */
export async function refusal(sql: string): Promise<PostgresError | undefined> {
  if (!mayReach(sql, refusedCodes)) return undefined
  const { statements } = await parseScript(sql)
  for (const { node, text, start } of statements) {
    const reach = reachesOutside(node)
    if (!reach || !refusedCodes.has(reach.code)) continue
    return {
      // insufficient_privilege
      code: '42501',
      message: `it reaches outside of the scratch database: ${reach.what}`,
      position: [...sql.slice(0, start)].length + 1,
      where: text.length > 200 ? `${text.slice(0, 200)}…` : text,
      environment: refused(reach),
    }
  }
  return undefined
}

/** Not run at all: it is no fault of the migration, and proves nothing either. */
export function refused({ code, what }: { code: string; what: string }): Environmental {
  return {
    what: 'reach',
    name: code,
    provide: `A statement reaches outside of the scratch database: ${what}. The gate runs nothing like that. Check the statement by hand, or keep it out of the migrations.`,
  }
}
