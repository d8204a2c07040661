import type { RunnerBehaviour } from '../../model/runner-behaviour.ts'
import type { NumberedName } from '../../model/versions.ts'
import type { Evidence } from '../manifests.ts'
import type { Marker } from './marker.ts'

/** What a runner reads in a file of SQL. All that it does not say is as `psql -f` has it. */
export interface FileFormat {
  /** What only files of this format hold. */
  is: Marker
  /** The line after which it is applied; none: from the beginning. */
  up?: Marker
  /** The line after which it is taken back. */
  down?: Marker
  /** Its runner puts a file in a transaction, unless it holds this. */
  unwrapped: Marker
}

/** A reason for which a runner stops at a file, whatever the database holds. */
export interface Refusal {
  /** A sentence's beginning: "It has no line `-- +goose Up`". */
  what: string
  remedy: string
  /** UTF-16 offsets in the file. */
  start: number
  end: number
}

/** A file's name without its directory, and its text. */
export interface NamedText {
  name: string
  text: string
}

/** What is wrong with a file beside others; `why` is a sentence's end. */
export interface FileProblem {
  name: string
  why: string
  remedy: string
}

/** What says that a runner is used, with the words by which a report names it. */
interface SqlEvidence extends Pick<Evidence, 'companions' | 'dependency'> {
  /** Names of files that no other runner gives, of which one is enough. */
  readonly names?: RegExp
}

/** A runner of plain SQL files, as data. What it does is measured: docs/conformance.md. */
export interface RunnerProfile {
  /** As the configuration names it. */
  readonly id: string
  readonly title: string
  readonly evidence: SqlEvidence
  readonly behaviour: RunnerBehaviour
  /** Two files of one number are one migration to it, whatever they are called; else it knows them by their whole names. */
  readonly identity: 'version' | 'name'
  /** The version of a file's name; undefined: the runner passes the file by. Without it, as everybody's. */
  versionOf?(name: string): NumberedName | undefined
  /** It runs files of any name, those without a number last. */
  readonly takesAnyName?: true
  /** How names must look, for a file that it passes by or stops at: "NUMBER_NAME.up.sql". */
  readonly names: string
  /** Names at which it stops if it can't read a version in them, where it would else pass the file by. */
  readonly stopsAt?: RegExp
  /** Files that are programs and migrations, too: only the runner itself can run them. */
  readonly programs?: RegExp
  /** The program that sends a file, by its path from there: without it the file never runs. */
  loadedBy?(name: string): string
  /** Without a file that takes its version back, it runs nothing at all. */
  readonly needsDown?: true
  readonly format?: FileFormat
  /** A file without that is none of its files. */
  readonly needsMarker?: true
  /** It also writes files in the formats of other runners, which run them: its own files prove less than theirs. */
  readonly writesForOthers?: true
  /** How a file is sent: in a transaction, as one message, or statement by statement. */
  readonly sends: 'transaction' | 'message' | 'statements'
  /** How one without a transaction is sent. */
  readonly unwrappedSends: 'message' | 'statements'
  /** All that is pending runs in one transaction. */
  readonly oneTransaction?: true
  /** A name of files that it puts in a transaction, where it does so by the name. */
  readonly wrapsByName?: RegExp
  /** A setting that puts all files in a transaction, and the file that has it, by its path from the migrations. */
  readonly wrapsBySetting?: { file: string; is: RegExp }
  /** Names that say that a file is for another database, and is passed by here. */
  readonly forOtherDatabases?: RegExp
  /** It looks for files below the directory, too. */
  readonly looksBelow?: true
  /** A text at which it cuts a file, and sends the pieces one by one. */
  readonly cutsAt?: string
  /** A file that names all migrations, without which it runs none. `problem`: a sentence's end. */
  readonly list?: {
    name: string
    problem(files: readonly NamedText[], list: string | undefined): string | undefined
    remedy: string
  }
  /** What its runner finds wrong when it looks at all files; `before`: those of base. */
  problemsOf?(files: readonly NamedText[], before: readonly NamedText[]): readonly FileProblem[]
  /** The files that must run before this one, by their names without an ending. */
  needsOf?(file: NamedText): readonly string[]
  /** It cuts a file at the semicolons that end a line, but between its own markers. */
  readonly cuts?: { begin: RegExp; end: RegExp }
  /**
   * What one file leaves of its session is there when the next one runs: all of it, or only temporary tables, since
   * settings are reset (`search_path`, role).
   */
  readonly session: 'kept' | 'settings-reset' | 'new'
  /** Where it looks for its own table after each file: in all of `search_path`, or in the first schema that it names. */
  readonly findsTable?: 'on-path' | 'in-first-schema'
  /** Does psql read the files? Else its own commands, and rows in a file, go to the server. */
  readonly psql?: true
  /** A byte order mark at the beginning is passed over. */
  readonly passesMark?: true
  /** What it writes over before PostgreSQL sees a file; `inTexts`: in strings and comments, too. */
  readonly placeholders?: { patternsIn(text: string): readonly RegExp[]; inTexts?: true }
  /** What it sends for a text, of the same length. */
  writes?(text: string): string
  /** What stops it in the text of a file of that name. */
  refuses?(text: string, name: string): readonly Refusal[]
  /** How a statement is to be run that can't be in a transaction, as a sentence. */
  readonly outside: string
}
