import { effectsOf } from '../languages/sql/effects.ts'
import type { SqlStatement } from '../languages/sql/script.ts'
import { quoteLiteral } from '../postgres/roles.ts'
import { namesOf, standInsFor, standInVersion } from '../postgres/stand-in-files.ts'
import type { StandIn } from '../postgres/stand-ins.ts'
import { bodyWordsIn, closeTo, namesIn, schemasIn } from './named.ts'
import type { Replica } from './replica.ts'

/** Extensions of this database that something else stands in for. */
export async function standInsIn(replica: Replica): Promise<StandIn[]> {
  if (replica.standIns.length === 0) return []
  const rows = await replica.rows(
    `select extname::text as name from pg_catalog.pg_extension where extversion = '${standInVersion}'`,
  )
  return standInsFor(rows.map(({ name }) => String(name)))
}

/** Which of them a statement names, or creates. */
export function usedAmong(standIns: readonly StandIn[], statement: SqlStatement): string | undefined {
  const names = new Set([...namesIn(statement), ...bodyWordsIn(statement), ...schemasIn(statement)])
  const { creates } = effectsOf(statement)
  return standIns.find(
    one =>
      namesOf(one).some(name => names.has(name)) ||
      creates.some(({ kind, name }) => kind === 'extension' && name === one.extension),
  )?.extension
}

/** Which of them it has to do with at all: a column of a table that it names may be of one of their types. */
export async function closeAmong(
  standIns: readonly StandIn[],
  statement: SqlStatement,
  replica: Replica,
): Promise<string | undefined> {
  if (standIns.length === 0) return undefined
  const used = usedAmong(standIns, statement)
  if (used !== undefined) return used
  const list = [...namesIn(statement)].map(quoteLiteral).join(', ')
  const rows = list === '' ? [] : await replica.rows(closeTo(list, false))
  const close = new Set(rows.map(({ name }) => String(name)))
  return standIns.find(one => namesOf(one).some(name => close.has(name)))?.extension
}

export function whyStandIn(extension: string): string {
  return `it uses the extension "${extension}", which the engine that replays has not: a stand-in with its names, and none of what it does, took its place; a server that has it settles it (\`--postgres URL\`, input \`postgres\`)`
}
