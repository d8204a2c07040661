import { influencesOn } from '../../../languages/python/influences.ts'
import { loadPython } from '../../../languages/python/syntax.ts'
import type { Value } from '../../../languages/python/values.ts'
import type { History } from '../../../model/history.ts'
import type { Migration } from '../../../model/migration.ts'
import type { Span } from '../../../model/position.ts'
import type { Result } from '../../../model/result.ts'
import type { Tree } from '../../../model/tree.ts'
import type { Interpreter, RowsAsSql, Step, StepOutcome } from '../../../replay/steps.ts'
import { AbsentError, CannotTellError, Gone, limitOf, operationName } from './arguments.ts'
import { ClassLookup } from './class-lookup.ts'
import { appsNamedIn, contribApps } from './contrib.ts'
import { Driver } from './driver.ts'
import { geographicIn, installPostgis } from './extension-operations.ts'
import { FileOperations, mostOperations } from './file-operations.ts'
import { fixtureAsSql } from './fixture.ts'
import { Meta } from './meta.ts'
import type { Surroundings } from './operations/operation.ts'
import { perform, stateAfter } from './operations.ts'
import { isForeign, referencesIn, standIn } from './other-models.ts'
import { PackageTables } from './package-tables.ts'
import { Program } from './program/program.ts'
import { notHere, Routings } from './program/routers.ts'
import { SchemaEditor } from './schema-editor.ts'
import { readSettings, type Settings } from './settings.ts'
import { ProjectState } from './state.ts'
import { Records, type TakenBack, unapply } from './unapply.ts'
import { VersionTable } from './version-table.ts'

/** What is longer is not read. */
const maxFileLength = 3_000_000
/**
 * Replays Django's migrations without Django: reads operations, keeps the models that they add up to, and yields what the
 * schema editor would send to PostgreSQL. Nothing of the project is executed.
 */
export function djangoInterpreter(scope: readonly History[], tree: Tree, takesBack?: number): Interpreter {
  return new DjangoInterpreter(scope, tree, takesBack)
}

class DjangoInterpreter implements Interpreter {
  readonly #tree: Tree
  readonly #scope: string
  /** Apps whose migrations are in the tree. */
  readonly #apps: ReadonlySet<string>
  readonly #classes: ClassLookup
  readonly #installed = new Set<string>()
  readonly #nondeterministic = new Set<string>()
  #hasPostgis = false
  #settings: Settings | undefined
  #state = new ProjectState()
  /** Is every operation so far followed, as far as the models go? */
  #sure: boolean
  readonly #gone = new Gone()
  readonly #versionTable = new VersionTable()
  readonly #packages: PackageTables
  /** The last migrations that were read, to be taken back. */
  readonly #records: Records
  readonly #driver: Driver
  readonly #files: FileOperations
  readonly #routing = new Routings()

  constructor(scope: readonly History[], tree: Tree, takesBack: number | undefined) {
    this.#tree = tree
    this.#records = new Records(takesBack)
    this.#scope = scope[0]?.reading.scope ?? ''
    this.#apps = new Set(
      scope.flatMap(history => history.migrations.slice(0, 1).map(({ id }) => labelOf(id))),
    )
    this.#packages = new PackageTables(this.#apps)
    this.#classes = new ClassLookup(tree, () => this.settings)
    this.#driver = new Driver(tree, this.#versionTable, this.#packages, () => this.settings)
    this.#files = new FileOperations(tree, this.#classes, this.#driver)
    this.#sure = scope.every(({ reading }) => reading.unreadable.length === 0 && reading.missing.length === 0)
  }

  async *steps(migration: Migration, text: string): AsyncGenerator<Step, void, StepOutcome | undefined> {
    this.#settings ??= await readSettings(this.#tree, this.#scope)
    const { settings } = this
    const app = labelOf(migration.id)
    const whole: Span = { start: 0, end: Math.min(text.length, firstLine(text)) }
    if (text.length > maxFileLength) {
      this.#sure = false
      yield {
        kind: 'unverified',
        why: 'the file is too long to be a migration that people write',
        span: whole,
        limit: true,
      }
      return
    }
    const program = new Program(migration.file.path, text, this.#tree, await loadPython(), settings)
    const reading = await this.#files.read(text, settings)
    const found = yield* this.#files.followed(reading, program, {
      path: migration.file.path,
      text,
      whole,
      meta: () => new Meta(this.#state, settings),
    })
    const { override } = reading
    const influences = influencesOn({ name: 'Migration', executes: false }, text, await loadPython())
    if (influences.length > 0) this.#sure = false
    for (const { why, at } of influences) yield { kind: 'unverified', why, span: at }
    if (reading.failed !== undefined || override || found.length > mostOperations) this.#sure = false
    if (reading.failed !== undefined && found.length === 0) {
      yield { kind: 'unverified', why: reading.failed, span: whole }
      return
    }
    if (override)
      yield { kind: 'unverified', why: `its Migration class overrides ${override.name}()`, span: override.at }
    const editor = new SchemaEditor(settings.version, this.#nondeterministic)
    const assumed: Step[] = []
    const around: Surroundings = {
      app,
      editor,
      settings,
      classOf: path => this.#classes.get(path),
      source: text,
      program,
      assume: (why, at) => assumed.push({ kind: 'skip', why: `assumed: ${why}`, span: at.at }),
      lose: (why, at) => {
        this.#sure = false
        assumed.push({ kind: 'unverified', why: `${operationName(at)}: ${why}`, span: at.at })
      },
    }
    yield* this.#prepare(migration, text, around, found[0]?.at ?? whole)
    const routing = yield* this.#driver.run(this.#routing.answerFor(app, program, settings.routers))
    if (routing.kind !== 'here') yield notHere(routing, whole, text)
    const performs = override === undefined && routing.kind !== 'elsewhere'
    const record: TakenBack = {
      operations: [],
      whole,
      isFollowed: performs && found.length <= mostOperations,
    }
    this.#records.note(migration.id, record)
    for (const operation of found.slice(0, mostOperations)) {
      for (const key of referencesIn(operation, around)) {
        yield* this.#install(labelOf(key), around, operation.at)
        yield* this.#standIn(key, operation.at, around)
      }
      const place = override || this.#hasPostgis ? undefined : geographicIn(operation, around)
      if (place) {
        this.#hasPostgis = true
        yield* this.#driver.run(installPostgis(place))
      }
      const before = this.#state
      record.isFollowed = (yield* this.#apply(operation, around, performs)) && record.isFollowed
      record.operations.push({ operation, before, after: this.#state })
      this.#gone.note(operation, before, this.#state, migration)
      yield* assumed.splice(0)
    }
    if (found.length > mostOperations)
      yield {
        kind: 'unverified',
        why: `only its first ${mostOperations} operations are replayed`,
        span: whole,
        limit: true,
      }
    yield* this.#driver.run(editor.finish())
    yield* this.#driver.run(this.#versionTable.applied([migration], found.at(-1)?.at ?? whole), true)
  }

  /** What is there before a migration: Django's own apps that it needs. Of other packages only their names are known. */
  async *#prepare(
    migration: Migration,
    text: string,
    around: Surroundings,
    at: Span,
  ): AsyncGenerator<Step, void, StepOutcome | undefined> {
    const { settings } = this
    const needed = new Set(migration.parents.map(({ id }) => labelOf(id)))
    this.#packages.nextMigration()
    for (const label of needed)
      if (!this.#apps.has(label) && !Object.hasOwn(contribApps, label)) this.#packages.add(label)
    if (text.includes('AUTH_USER_MODEL')) needed.add(labelOf(settings.resolve('settings.AUTH_USER_MODEL')))
    for (const label of appsNamedIn(text))
      if (settings.isInstalled(`django.contrib.${label}`) !== false) needed.add(label)
    for (const label of [...needed].sort()) yield* this.#install(label, around, at)
  }

  back(): Interpreter {
    return { steps: (migration, text) => this.#takeBack(migration, text) }
  }

  async rowsAsSql(path: string, text: string): Promise<Result<RowsAsSql>> {
    this.#settings ??= await readSettings(this.#tree, this.#scope)
    return await fixtureAsSql(path, text, new Meta(this.#state, this.settings))
  }

  known(): readonly string[] {
    return this.#state.facts()
  }

  get settings(): Settings {
    if (!this.#settings) throw new Error('settings are read before anything else')
    return this.#settings
  }

  /** `performs`: false where only the models are followed, because nobody knows what is done to the database. */
  async *#apply(
    operation: Value,
    around: Surroundings,
    performs = true,
  ): AsyncGenerator<Step, boolean, StepOutcome | undefined> {
    let after: ProjectState | undefined
    let isFollowed = true
    const mark = around.editor.deferred.mark()
    try {
      after = yield* this.#driver.run(stateAfter(operation, this.#state, around))
      if (performs) yield* this.#driver.run(perform(operation, this.#state, after, around))
    } catch (error) {
      if (!(error instanceof CannotTellError) && !(error instanceof RangeError)) throw error
      around.editor.deferred.backTo(mark)
      isFollowed = false
      const why = error instanceof CannotTellError ? error.message : 'it is nested too deep'
      if (error instanceof AbsentError && this.#sure) {
        after = undefined
        const gone = this.#gone.by(error.subject)
        const by = gone ? ` (${gone.id} ${gone.did} it)` : ''
        yield {
          kind: 'stops',
          why: `Django stops at this operation without asking the database: ${why}${by}`,
          cause: `${error.subject} ${gone?.id ?? ''}`,
          span: operation.at,
        }
      } else {
        this.#sure &&= after !== undefined
        yield {
          kind: 'unverified',
          why: `${operationName(operation)}: ${why}`,
          span: operation.at,
          ...limitOf(error),
        }
      }
    }
    this.#state = after ?? this.#state
    return isFollowed
  }

  async *#takeBack(
    { id, file }: Migration,
    text: string,
  ): AsyncGenerator<Step, void, StepOutcome | undefined> {
    const lost: Step[] = []
    const around: Surroundings = {
      app: labelOf(id),
      editor: new SchemaEditor(this.settings.version, this.#nondeterministic),
      settings: this.settings,
      classOf: path => this.#classes.get(path),
      source: text,
      program: new Program(file.path, text, this.#tree, await loadPython(), this.settings),
      assume: () => {},
      lose: (why, { at }) => lost.push({ kind: 'unverified', why, span: at }),
    }
    const first = { start: 0, end: firstLine(text) }
    yield* unapply(this.#records.get(id), { around, first, lost, driven: run => this.#driver.run(run) })
  }

  /** Django's own apps, whose migrations are not in the tree, before the first migration that depends on them. */
  async *#install(
    label: string,
    around: Surroundings,
    at: Span,
  ): AsyncGenerator<Step, void, StepOutcome | undefined> {
    const app = Object.hasOwn(contribApps, label) ? contribApps[label] : undefined
    if (!app || this.#apps.has(label) || this.#installed.has(label)) return
    this.#installed.add(label)
    for (const other of app.needs) yield* this.#install(other, around, at)
    const { failed, operations } = await this.#files.read(app.source, this.settings)
    if (failed !== undefined) throw new Error(`Django's own ${label}: ${failed}`)
    // A place in this migration's file: there is no other.
    for (const operation of operations)
      yield* this.#apply({ ...operation, at }, { ...around, app: label, source: '' })
    const rows = app.migrations.map(name => ({ id: `${label}.${name}`, replaces: [] }))
    yield* this.#driver.run(this.#versionTable.applied(rows, at), true)
  }

  /** Models of packages that are not in the tree. */
  *#standIn(key: string, at: Span, around: Surroundings): Generator<Step, void, StepOutcome | undefined> {
    if (!isForeign(key, this.#apps, this.#state)) return
    this.#packages.add(labelOf(key))
    const { state, sql } = standIn(key, this.#state, around)
    this.#state = state
    yield { kind: 'sql', text: sql, span: at, verbatim: false }
    const why = `assumed: ${key} is a package's model without migrations in the tree; its key is taken for a big integer`
    yield { kind: 'skip', why, span: at }
  }
}

function labelOf(id: string): string {
  return id.split('.')[0] ?? id
}

function firstLine(text: string): number {
  const end = text.indexOf('\n')
  return end === -1 ? text.length : end
}
