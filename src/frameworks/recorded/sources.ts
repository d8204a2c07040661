import { byName } from '../../text/by-name.ts'
import { graphSources } from './graphs.ts'
import type { RecordSource } from './source.ts'
import { sqlSources } from './sql-runners.ts'

const sources: Readonly<Record<string, RecordSource>> = byName({ ...graphSources, ...sqlSources })

/** What may keep the record where only the language of the programs is known, or nothing at all. */
const candidates: Readonly<Record<string, readonly string[]>> = byName({
  javascript: ['knex', 'sequelize', 'typeorm', 'kysely', 'node-pg-migrate'],
  go: ['goose', 'bun', 'golang-migrate'],
  sql: ['golang-migrate', 'goose', 'sqlx', 'node-pg-migrate', 'flyway', 'dbmate', 'sql-migrate', 'tern'],
})

/** How the record of a runner is read: the one, or those that it may be. Empty: nobody knows where it keeps it. */
export function recordSources(runner: string): readonly RecordSource[] {
  const ids = candidates[runner] ?? [runner]
  return ids.flatMap(id => sources[id] ?? [])
}

/** Everything that a version table may be called, in lower case. */
export const recordTables: readonly string[] = [
  ...new Set(Object.values(sources).flatMap(({ tables }) => tables)),
]
