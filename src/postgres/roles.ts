const name = String.raw`("(?:[^"]|"")+"|[a-z_\u0080-\uffff][\w$\u0080-\uffff]*)`
/** What is white space to PostgreSQL; a no-break space may be in a name. */
const space = String.raw`[ \t\n\r\f\v]+`
const creating = new RegExp(String.raw`\bcreate${space}(?:role|user|group)${space}${name}`, 'gi')
const renaming = new RegExp(
  String.raw`\balter${space}(?:role|user|group)${space}${name}${space}rename${space}to${space}${name}`,
  'gi',
)

/**
 * The roles that a text would create, by name. It is a search in the text and not a parse, so that a CREATE ROLE
 * inside of a DO block or a string that is executed is found; a name that is put together at run time is not.
 */
export function rolesCreatedIn(sql: string): string[] {
  const roles = new Set<string>()
  for (const [, role = ''] of sql.matchAll(creating)) roles.add(unquoted(role))
  for (const [, , role = ''] of sql.matchAll(renaming)) roles.add(unquoted(role))
  // CREATE USER MAPPING FOR … makes no role.
  if (/\bcreate\s+user\s+mapping\b/i.test(sql)) roles.delete('mapping')
  return [...roles]
}

function unquoted(role: string): string {
  return role.startsWith('"') ? role.slice(1, -1).replaceAll('""', '"') : role.toLowerCase()
}

export function quoteLiteral(text: string): string {
  // The E form, because standard_conforming_strings may be off.
  return ` E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}

/** The comment of a scratch database names to the next run the roles that go with it, should this run be killed. */
export function commentWithRoles(roles: Iterable<string>): string {
  return `Migration Gate scratch database ${JSON.stringify({ roles: [...roles] })}`
}

const leaving = 'Migration Gate scratch role of run '

/** The comment of a role whose database is being dropped, which was what said that it belongs to a run. */
export function commentOfLeaving(runId: string): string {
  return `${leaving}${runId}`
}

export function isLeaving(comment: string | null): boolean {
  return comment?.startsWith(leaving) === true
}

export function rolesInComment(comment: string | null): string[] {
  const json = comment?.slice(comment.indexOf('{'))
  if (!json?.startsWith('{')) return []
  try {
    const parsed: unknown = JSON.parse(json)
    if (typeof parsed !== 'object' || parsed === null || !('roles' in parsed) || !Array.isArray(parsed.roles))
      return []
    return parsed.roles.filter(role => typeof role === 'string')
  } catch {
    return []
  }
}
