/** Runners of plain SQL files that differ in what of a file they send. */
export const runners = [
  'psql',
  'flyway',
  'goose',
  'dbmate',
  'sql-migrate',
  'node-pg-migrate',
  'tern',
  'sqlx',
] as const
export type Runner = (typeof runners)[number]
