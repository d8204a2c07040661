import { type Fix, fix } from '../../model/fix.ts'
import type { Migration } from '../../model/migration.ts'
import type { RunnerBehaviour } from '../../model/runner-behaviour.ts'
import type { TreeFile } from '../../model/tree.ts'
import type { Framework, FrameworkLocator } from '../framework.ts'
import type { ModelsCheck } from '../models-check.ts'
import type { RunnerProfile } from '../sql/profile.ts'

/** What stands about a directory of migrations, and what was read of it. */
export interface Surroundings {
  /** The text of a file by its path; undefined where there is none. */
  text(path: string): string | undefined
}

/** A tool that keeps a directory for each migration, as data. */
export interface DirectoryForm {
  readonly id: string
  readonly title: string
  /** Files that declare what the migrations shall come to, and what they declare. */
  readonly declaredIn?: FrameworkLocator['declaredIn']
  readonly declared?: Framework['declared']
  /** Its own commands that compare models with migrations. */
  readonly modelsCheck?: ModelsCheck
  readonly runner: RunnerBehaviour
  /** What is sent of each migration's directory. */
  readonly file: string
  /** The file beside it that takes the migration back. */
  readonly downFile?: string
  /** What the tool does where another directory beside them lacks that file, as a reason; without it it passes it by. */
  readonly lacking?: string
  /** How migrations are called where nothing but the layout says whose they are. */
  readonly names: RegExp
  /** What the tool does where a directory with that file is called otherwise, as a sentence's end. */
  readonly otherNames?: string
  /** How they may be called where the tool's own files say that they are its; without it as `names` says. */
  readonly ownNames?: RegExp
  /** A file beside that one, in any directory of them, which says that another tool made it. */
  readonly notBeside?: string
  /** A file beside that one, in any directory of them, without which another tool made it. */
  readonly onlyBeside?: string
  /** Files that may say that a directory is this tool's, or how it is read. */
  configuration(directory: string): readonly string[]
  /** Others that are looked into where migrations are read, and that do not touch them when they change. */
  alsoReads?(directory: string): readonly string[]
  /** Do they say so? */
  declares(directory: string, around: Surroundings): boolean
  /** Other files of a migration's directory that matter. */
  readonly metadata?: string
  /** What the tool knows a migration by: two with one version are in conflict. */
  versionOf(name: string): string
  /** It records that alone, whatever else the directory is called. */
  readonly byVersion?: true
  /** How a file is read and sent, where it is not sent whole by a session of its own. */
  readonly sending?: Partial<Pick<RunnerProfile, 'session' | 'findsTable' | 'cutsAt' | 'refuses'>>
  /** All that is pending runs in one transaction. */
  readonly oneTransaction?: true
  /** The order of running, by the names of directories. */
  compare(one: string, other: string): number
  /** Why a replay on PostgreSQL would prove nothing. */
  notReplayable?(directory: string, around: Surroundings): string | undefined
  /** What the tool does with a history that base has for PostgreSQL, where that is no longer so: a sentence's end. */
  readonly otherDatabase?: { file: string; why: string; remedy: string }
  /** How a migration is sent; `metadata` is the text of that file, where there is one. */
  transactionOf(
    migration: { text: string; metadata: string | undefined; directory: string },
    around: Surroundings,
  ): Migration['transaction']
  /** What to run where a migration that fails was deployed already */
  recover?(migration: Migration, isThere: boolean): Fix[]
  /** The command that generates a migration of a name from what the code says. */
  generate?(name: string): string
  /** How to run what can't be in a transaction, as a sentence. */
  readonly outside: string
}

/** A migration's directory: where it is, and its file that is sent. */
export interface Entry {
  name: string
  file: TreeFile
}

export const gitKeepsOne = {
  outcome: 'refuses',
  consequence: 'only one of the two can be there after the merge',
  source: 'https://git-scm.com/docs/git-merge',
} as const

export function markAsApplied(command: string): Fix {
  return fix({
    title: 'Mark it as applied, without running it',
    applies:
      'Only for a database that already has it, where the released migration fails. The existing structure was compared and has all of it, and nothing else is in the migration.',
    commands: [command],
  })
}
