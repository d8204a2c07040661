import type { Tree } from '../../../git/tree.ts'
import type { History } from '../../../history/history.ts'
import type { Migration } from '../../../history/migration.ts'
import { attributeOf } from '../../../languages/python/evaluate.ts'
import { Executor } from '../../../languages/python/execute.ts'
import { loadPython } from '../../../languages/python/syntax.ts'
import { isSequence, type Place, type Value } from '../../../languages/python/values.ts'
import type { Interpreter, Step, StepOutcome } from '../../../replay/steps.ts'
import { CannotTell } from './arguments.ts'
import { ClassLookup } from './class-lookup.ts'
import { contribApps } from './contrib.ts'
import { libraryValue } from './library-values.ts'
import { perform, type Surroundings, stateAfter } from './operations.ts'
import { calleesIn, isForeign, referencesIn, standIn } from './other-models.ts'
import { SchemaEditor } from './schema-editor.ts'
import { readSettings, type Settings } from './settings.ts'
import { ProjectState } from './state.ts'

/** Larger than any squash seen; what is longer is not read. */
const mostOperations = 5000
const longestFile = 3_000_000

/**
 * Replays Django's migrations without Django: reads operations, keeps the models that they add up to, and yields what the
 * schema editor would send to PostgreSQL. Nothing of the project is executed.
 */
export function djangoInterpreter(scope: readonly History[], tree: Tree): Interpreter {
  return new DjangoInterpreter(scope, tree)
}

class DjangoInterpreter implements Interpreter {
  readonly #tree: Tree
  readonly #scope: string
  /** Apps whose migrations are in the tree. */
  readonly #apps: ReadonlySet<string>
  readonly #classes: ClassLookup
  readonly #installed = new Set<string>()
  readonly #nondeterministic = new Set<string>()
  #settings: Settings | undefined
  #state = new ProjectState()

  constructor(scope: readonly History[], tree: Tree) {
    this.#tree = tree
    this.#scope = scope[0]?.reading.scope ?? ''
    this.#apps = new Set(
      scope.flatMap(history => history.migrations.slice(0, 1).map(({ id }) => labelOf(id))),
    )
    this.#classes = new ClassLookup(tree)
  }

  async *steps(migration: Migration, text: string): AsyncGenerator<Step, void, StepOutcome | undefined> {
    this.#settings ??= await readSettings(this.#tree, this.#scope)
    const { settings } = this
    const app = labelOf(migration.id)
    const whole: Place = { start: 0, end: Math.min(text.length, firstLine(text)) }
    if (text.length > longestFile) {
      yield { kind: 'opaque', why: 'the file is too long to be a migration that people write', span: whole }
      return
    }
    const found = await this.#operationsOf(text)
    if (typeof found === 'string') {
      yield { kind: 'opaque', why: found, span: whole }
      return
    }
    const editor = new SchemaEditor(settings.version, this.#nondeterministic)
    const assumed: Step[] = []
    const around: Surroundings = {
      app,
      editor,
      settings,
      classOf: path => this.#classes.get(path),
      source: text,
      assume: (why, at) => assumed.push({ kind: 'skip', why: `assumed: ${why}`, span: at.at }),
      lose: (why, at) => assumed.push({ kind: 'opaque', why: `${operationName(at)}: ${why}`, span: at.at }),
    }
    const first = found[0]?.at ?? whole
    const needed = new Set(migration.parents.map(({ id }) => labelOf(id)))
    if (text.includes('AUTH_USER_MODEL')) needed.add(labelOf(settings.resolve('settings.AUTH_USER_MODEL')))
    for (const label of [...needed].sort()) yield* this.#install(label, around, first)
    for (const operation of found.slice(0, mostOperations)) {
      for (const key of referencesIn(operation, around)) {
        yield* this.#install(labelOf(key), around, operation.at)
        yield* this.#standIn(key, operation.at, around)
      }
      yield* this.#apply(operation, around)
      yield* assumed.splice(0)
    }
    if (found.length > mostOperations)
      yield { kind: 'opaque', why: `only its first ${mostOperations} operations are replayed`, span: whole }
    yield* editor.finish()
  }

  get settings(): Settings {
    if (!this.#settings) throw new Error('settings are read before anything else')
    return this.#settings
  }

  /** The operations of the file's Migration, or why they can't be known. */
  async #operationsOf(text: string): Promise<readonly Value[] | string> {
    const syntax = (await loadPython()).parse(text)
    if (!syntax) return 'it takes too long to parse'
    let value: Value | undefined
    try {
      value = new Executor(syntax, undefined, value => libraryValue(value, this.settings)).module.names.get(
        'Migration',
      )
    } catch (error) {
      // Nesting beyond the stack, or a text beyond memory: what no person writes.
      if (error instanceof RangeError) return 'it is nested too deep, or computes too much'
      throw error
    }
    if (value?.kind !== 'class') return 'its Migration is not a plain class'
    const list = attributeOf(value, 'operations')
    if (!list) return []
    if (list.kind === 'unknown') return `its operations are not known: ${list.reason}`
    if (!isSequence(list)) return 'its operations depend on what only running it can tell'
    const seen = new Set<string>()
    for (const operation of list.items.slice(0, mostOperations))
      for (const path of calleesIn(operation)) seen.add(path)
    for (const path of seen)
      if (/(?:Field|Key|Manager|Vector|[a-z]\.\w+)$/.test(path)) await this.#classes.load(path)
    return list.items
  }

  *#apply(operation: Value, around: Surroundings): Generator<Step, void, StepOutcome | undefined> {
    let after = this.#state
    const mark = around.editor.deferred.mark()
    try {
      after = stateAfter(operation, this.#state, around)
      yield* perform(operation, this.#state, after, around)
    } catch (error) {
      if (!(error instanceof CannotTell) && !(error instanceof RangeError)) throw error
      around.editor.deferred.backTo(mark)
      const why = error instanceof CannotTell ? error.message : 'it is nested too deep'
      yield { kind: 'opaque', why: `${operationName(operation)}: ${why}`, span: operation.at }
    }
    this.#state = after
  }

  /** Django's own apps, whose migrations are not in the tree, before the first migration that depends on them. */
  async *#install(
    label: string,
    around: Surroundings,
    at: Place,
  ): AsyncGenerator<Step, void, StepOutcome | undefined> {
    const app = Object.hasOwn(contribApps, label) ? contribApps[label] : undefined
    if (!app || this.#apps.has(label) || this.#installed.has(label)) return
    this.#installed.add(label)
    for (const other of app.needs) yield* this.#install(other, around, at)
    const found = await this.#operationsOf(app.source)
    if (typeof found === 'string') throw new Error(`Django's own ${label}: ${found}`)
    // A place in this migration's file: there is no other.
    for (const operation of found)
      yield* this.#apply({ ...operation, at }, { ...around, app: label, source: '' })
  }

  /** Models of packages that are not in the tree. */
  *#standIn(key: string, at: Place, around: Surroundings): Generator<Step, void, StepOutcome | undefined> {
    if (!isForeign(key, this.#apps, this.#state)) return
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

function operationName(value: Value): string {
  return value.kind === 'call' ? value.callee.slice(value.callee.lastIndexOf('.') + 1) : 'an operation'
}
