import type { DeclaredSchema } from '../model/declared-schema.ts'
import type { Edit, Fix, NewFile, Rename } from '../model/fix.ts'
import type { History, HistoryReading } from '../model/history.ts'
import type { ConfiguredHistory, HistoryLocation } from '../model/history-location.ts'
import type { BlockingWork } from '../model/locks.ts'
import type { Migration } from '../model/migration.ts'
import type { Range, Span } from '../model/position.ts'
import type { Result } from '../model/result.ts'
import type { RunnerBehaviour } from '../model/runner-behaviour.ts'
import type { Tree, TreeFile } from '../model/tree.ts'
import type { FixProvider } from '../replay/fix-provider.ts'
import type { BuiltBase, ReplayMigration } from '../replay/request.ts'
import type { Interpreter } from '../replay/steps.ts'
import type { Hazard } from './hazards/hazard.ts'
import type { ModelsCheck } from './models-check.ts'
import type { SearchPath } from './search-path.ts'
import type { StaticEffect } from './static-effects.ts'

/** A scope as base has it.  */
export interface BaseSide {
  histories: readonly History[]
  tree: Tree
}

/** Puts migrations after another one: edits first, then renames. Both sides are paths of the merged tree. */
export interface Repair {
  edits: Edit[]
  renames: Rename[]
}

export interface RepairRequest {
  /** The incoming migrations that move, oldest first. Never one that base has. */
  chain: readonly Migration[]
  /** The migration that they shall follow. */
  after: Migration
  history: History
  /** Every history of the scope in the merged tree: other files may refer to what is renamed. */
  scope: readonly History[]
  tree: Tree
  /** May this file be changed (is it incoming)? References in files of base are never touched. */
  incoming: (migration: Migration) => boolean
}

/** A file that names the last migration of a history, so that two branches conflict in git. */
export interface HeadFile {
  path: string
  /** Where the name stands. */
  range: Range
  /** The migrations that it names. */
  names: readonly string[]
  /** What it should name: the history's only head. */
  expected: string
}

/** What finds a framework's histories. Most changes touch none of them, and then nothing else of it is loaded. */
export interface FrameworkLocator {
  readonly id: string
  /** Its migrations are programs: only a command runs them. */
  readonly onlyByCommand?: true
  /** Which directories are mine: from paths, and from the few configuration files that must be read. */
  locate(tree: Tree, configured: readonly ConfiguredHistory[]): Promise<HistoryLocation[]>
  /** The files that declare what the migrations of a location shall come to. */
  declaredIn?(location: Pick<HistoryLocation, 'directory'>, tree: Tree): Promise<readonly TreeFile[]>
}

/** By file; `text`: what the offsets are in. */
export type SyntaxErrors = ReadonlyMap<TreeFile, Span & { text: string }>

/** Where the down side of a migration is. */
export interface DownFile {
  /** The first of them that is there; none may be. */
  paths: readonly string[]
  /** How it is sent, where it is another file than the migration's; `name`: the file's own. */
  transactionOf?(text: string, name: string): ReplayMigration['transaction']
}

export interface Framework extends FrameworkLocator {
  readonly title: string
  readonly runner: RunnerBehaviour
  /** Reads locations of one tree, all those of this framework together: parents may cross them. A location that turns
   *  out to hold no migration of this framework is left out, unless it is configured. */
  /** `base`: what was read of base, where that decides how the other tree is read. */
  read(
    locations: readonly HistoryLocation[],
    tree: Tree,
    base?: readonly HistoryReading[],
  ): Promise<HistoryReading[]>
  /** The text in a form that is equal exactly when the migration does the same: comments and white space gone. */
  meaning(text: string): Promise<string>
  repair?(request: RepairRequest): Promise<Repair | undefined>
  /** The command that makes a merge migration, to paste: `python manage.py makemigrations --merge tickets`. */
  mergeCommand?(history: History, heads: readonly Migration[]): string
  /** The commands that delete migrations and generate what is left of them, on a branch that has all of base. */
  regenerate?(history: History, migrations: readonly Migration[], base: string): string[]
  /** The same merge migration as a file, ready to commit; of the heads, the last one is the incoming one. */
  mergeFile?(history: History, heads: readonly Migration[], tree: Tree): Promise<NewFile | undefined>
  /** The files that name a history's last migration. Asked only where it has one head. */
  headFiles?(history: History, tree: Tree): Promise<HeadFile[]>
  /** What the runner would still run on a database that has all of base, in its order. */
  pending?(base: History | undefined, merged: History): readonly Migration[]
  /** What a migration makes and takes away in the upgrade, in order, known from its text alone. */
  effects?(migration: Migration, text: string): Promise<readonly StaticEffect[]>
  /** The first thing in each file for which its language refuses all of it; a reader that goes on after errors misses it. */
  syntaxErrors?(files: readonly TreeFile[], tree: Tree): Promise<SyntaxErrors>
  /** What a migration's own code does that turns against it later. */
  hazards?(text: string): Promise<readonly Hazard[]>
  /** How its migrations are rewritten where one makes what exists. Loaded when something failed. */
  fixProvider?(): Promise<FixProvider>
  /** `base`: what of it is no word of the change's; undefined where there is nothing to compare with. */
  interpreter?(scope: readonly History[], tree: Tree, base?: BaseSide): Interpreter
  /** The file that takes a migration back: its own, where that holds the down side, or one beside it. */
  downOf?(migration: Migration, text: string, history: HistoryReading): DownFile | undefined
  /** What base's databases begin with, where its migrations change tables which none of them creates. */
  builtBase?(
    base: readonly History[],
    tree: Tree,
    migrations: readonly ReplayMigration[],
  ): Promise<BuiltBase | undefined>
  /** Does what a migration does depend on what the same run of the runner has done before it? */
  dependsOnRun?(text: string): boolean
  /** Extensions that a file creates otherwise than by SQL that stands in it. */
  extensionsIn?(text: string): readonly string[]
  /** Where a file says otherwise than its runner does (`atomic = False`, `-- +goose NO TRANSACTION`). */
  transactionOf?(text: string): ReplayMigration['transaction']
  /** How a file of this kind runs what can't be in a transaction, as a sentence. */
  outsideTransaction?(text: string, history?: HistoryReading): string | undefined
  /** The form of a statement that does not block others, as its files are written, as sentences. */
  withoutBlocking?(work: BlockingWork): string | undefined
  /** What to write before an operation that needs a type which nothing creates, as a sentence. */
  missingType?(name: string): string
  /** What to run where a migration that fails was deployed already; `isThere`: all that it does was done. */
  recover?(migration: Migration, isThere: boolean): Fix[]
  /** Is a file rows in a form of its own, which its interpreter can turn into SQL? */
  isSeed?(path: string): boolean
  /** Files with rows that the tool itself puts into a database once its migrations have run. */
  seeds?(scope: readonly History[], tree: Tree): Promise<TreeFile[]>
  /** Where the project's own settings have a session look for names. */
  searchPath?(scope: readonly History[], tree: Tree): Promise<SearchPath | undefined>
  /** What they declare; a reason where it can't be known. */
  declared?(scope: readonly History[], tree: Tree): Promise<Result<DeclaredSchema> | undefined>
  /** Its own commands that compare models with migrations. */
  readonly modelsCheck?: ModelsCheck
  /** What packages of the project make by migrations of their own, for what `texts` of the scope use and do not make. */
  packageTables?(
    scope: readonly History[],
    tree: Tree,
    texts: readonly string[],
  ): Promise<{ label: string; sql: string }[]>
  /** SQL that the platform itself has run before the first migration (Supabase's roles and schemas). */
  readonly platformSql?: string
}
