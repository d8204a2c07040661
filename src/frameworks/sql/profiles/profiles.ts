import type { RunnerProfile } from '../profile.ts'
import { atlas } from './atlas.ts'
import { dbmate } from './dbmate.ts'
import { golangMigrate } from './golang-migrate.ts'
import { goose } from './goose.ts'
import { graphileMigrate } from './graphile-migrate.ts'
import { dbMigrate, nodePgMigrate, pgNodeMigrations, postgrator, postgresMigrations } from './javascript.ts'
import { dbUp, grate, pyway, umzug } from './other-languages.ts'
import { bun, maragu, psql, yoyo } from './others.ts'
import { play } from './play.ts'
import { pop, popx } from './pop.ts'
import { refinery, sqlx } from './rust.ts'
import { sqlMigrate } from './sql-migrate.ts'
import { tern } from './tern.ts'

/** Every runner of plain SQL files that is known. Of those that fit equally well, the first one counts. */
export const profiles: readonly RunnerProfile[] = [
  goose,
  dbmate,
  sqlMigrate,
  nodePgMigrate,
  tern,
  sqlx,
  graphileMigrate,
  golangMigrate,
  bun,
  refinery,
  postgresMigrations,
  pgNodeMigrations,
  postgrator,
  dbMigrate,
  yoyo,
  atlas,
  umzug,
  play,
  pyway,
  dbUp,
  grate,
  psql,
  maragu,
  popx,
  pop,
]

export function profileOf(id: string | undefined): RunnerProfile | undefined {
  return id === undefined ? undefined : profiles.find(profile => profile.id === id)
}
