import type { Ended } from '../conformance/runners/harness/process.ts'
import type { Companion, Repository } from './repository.ts'
import type { Framework } from './scenario.ts'

/** Where the programs of the other tools are, and a new database for each question. */
export interface Bench {
  /** The directory of `python`, `alembic`, `squawk` and `pytest`. */
  bin: string
  golangMigrate?: string | undefined
  atlas?: string | undefined
  /** The URL of a database that nothing has used. */
  database(): Promise<string>
}

/** What a tool answered; a string says why it could not be asked. */
export type Answer = Ended | string

export interface Tool {
  id: string
  framework: Framework
  title: string
  /** What was run, for the page. */
  command: string
  /** Which of the versions in `versions.ts` counts. */
  program: string
  /** The file that it keeps in the repository, written at each commit. */
  companion?: (bench: Bench) => Companion
  ask(repository: Repository, bench: Bench): Promise<Answer>
}
