import type { Behaviour, RunnerBehaviour } from '../../model/runner-behaviour.ts'
import type { Evidence } from '../manifests.ts'
import type { NamingFile } from '../named-directories.ts'
import type { ProgramReading } from './dialect.ts'
import type { Sending } from './sending.ts'

/** A runner whose migrations are programs, as data: of them the names are read, and what they create where a reader is there. */
export interface ProgramRunner {
  readonly id: string
  readonly title: string
  /** What its migrations are written in. */
  readonly language: string
  /** The directories in which it is usual to keep them. */
  readonly directories: RegExp
  /** The names of files that are migrations; its first group is what stands for the number. */
  readonly names: RegExp
  /** How they may be called where something says that this runner is used; without it as `names` says. */
  readonly ownNames?: RegExp
  /** Where none of the files of a directory that the configuration names is called so, all of these are migrations. */
  readonly elseNames?: RegExp
  /** What says that it is used. */
  readonly evidence?: Evidence
  /** Its directories and names alone do not say so: others have the same. */
  readonly needsEvidence?: true
  /** What is in its files, and in no other's of these names. */
  readonly holds?: RegExp
  /** Its own files that name its directories, whatever these are called. */
  readonly namedBy?: readonly NamingFile[]
  /** Directories below that hold migrations of the same history. */
  readonly below?: RegExp
  /** Two with one number are in conflict; else it goes by whole names. */
  readonly byNumber: boolean
  /** The command that mostly runs them. */
  readonly command?: string
  readonly runner: RunnerBehaviour
  /** Runners whose files look alike. */
  readonly oneOf?: readonly NamedRunner[]
  /** What a migration does in the upgrade; its language's grammar is loaded with the first of them. */
  readonly read?: (text: string) => Promise<ProgramReading>
  readonly sending?: Sending
  /** What is read of it is compared, and not replayed. */
  readonly onlyCompared?: true
}

/** One of the runners that a row is of, where a manifest names it and none of the others. */
export interface NamedRunner {
  readonly id: string
  readonly title: string
  readonly dependency: RegExp
  readonly command: string
  readonly runner: RunnerBehaviour
  readonly sending?: Sending
  readonly stopsAt?: StopsAt
}

/** Files beside the migrations that the runner loads as one of them, and stops at where they have no upgrade. */
export interface StopsAt {
  readonly names: RegExp
  /** Its own files, in which the project may say that it loads others. */
  readonly settings: readonly string[]
  readonly unless: RegExp
  /** A sentence's end. */
  readonly why: string
  readonly remedy: string
}

/** What every runner of programs in JavaScript or TypeScript has in common: they are read for all of their dialects. */
export const readJavascript = async (text: string): Promise<ProgramReading> =>
  (await import('./javascript.ts')).readJavascript(text)

type Known = Pick<RunnerBehaviour, 'duplicateVersion' | 'removed'> & Partial<RunnerBehaviour>

const git = 'https://git-scm.com/docs/git-merge'

export const namesDiffer: Behaviour = {
  outcome: 'refuses',
  consequence: 'only one of the two files can be there after the merge',
  source: git,
}

/** What is the same for all that remember each applied migration, with what is not. */
export function recordsEach(source: string, late: string, known: Known): RunnerBehaviour {
  return {
    order: 'sequence',
    duplicateId: namesDiffer,
    severalHeads: { outcome: 'legal', consequence: 'files form one line by their names', source },
    lateVersion: {
      outcome: 'legal',
      consequence: `${late} runs it after what a database already has; new databases run it in its sorted place`,
      source,
    },
    edited: {
      outcome: 'unnoticed',
      consequence: 'databases that have applied it never see the edit, and new ones get it',
      source,
    },
    transaction: 'per-migration',
    ...known,
  }
}

export function keepsWhatItMade(source: string): Behaviour {
  return {
    outcome: 'unnoticed',
    consequence: 'databases that have applied it keep what it created, and new ones never get it',
    source,
  }
}
