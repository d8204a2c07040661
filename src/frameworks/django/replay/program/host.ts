import { catches } from '../../../../languages/python/interpreter/exceptions.ts'
import {
  type Files,
  fileCall,
  pathAttribute,
  pathElement,
} from '../../../../languages/python/interpreter/files.ts'
import { atOnce, type Flow } from '../../../../languages/python/interpreter/flow.ts'
import type { Host } from '../../../../languages/python/interpreter/host.ts'
import type { Interpreter } from '../../../../languages/python/interpreter/interpreter.ts'
import {
  type Arguments,
  bool,
  type Exception,
  type Foreign,
  type ForeignCall,
  lastSegment,
  type Module,
  none,
  type PythonClass,
  type Value as Running,
  str,
  unknown,
} from '../../../../languages/python/interpreter/values.ts'
import type { Value as Read } from '../../../../languages/python/values.ts'
import type { Span } from '../../../../model/position.ts'
import type { Tree } from '../../../../model/tree.ts'
import { libraryValue } from '../library-values.ts'
import type { Meta } from '../meta.ts'
import type { Surroundings } from '../operations/operation.ts'
import { djangoDefault, type Settings } from '../settings.ts'
import { type CommandCall, callCommand } from './call-command.ts'
import { connection, connectionAttribute, connectionCall, isConnection, serverVersion } from './connection.ts'
import { toProgram, toRead } from './convert.ts'
import { filesOf } from './module-files.ts'
import { metaOfClass } from './objects.ts'
import { isRows, isTextOfRows, ofRows } from './of-rows.ts'
import { isRecorder, recorderCall } from './recorder.ts'
import { Stage } from './stage.ts'
import { heldMethodNamed, heldOperation } from './state-object.ts'

const nowhere: Span = { start: 0, end: 0 }
const isSettings = ({ path }: Foreign): boolean => /^django\.conf\.settings$/.test(path)
const harmless =
  /\bBaseCommand\.(?:stdout|stderr|style|check|check_migrations|add_arguments|__init__)\b|(?:^|\.)(?:logging|logger|log|_logger|LOGGER|warnings|time\.sleep|sys\.(?:stdout|stderr)|tqdm|gettext\w*|translation)\b|\.(?:info|debug|warning|warn|error|exception|critical)$/

/** Django as the code of a migration sees it: the connection, settings, and rows that nobody looks at. */
export class DjangoHost implements Host {
  readonly stage: Stage
  readonly #settings: Settings
  readonly #python: () => Interpreter
  readonly #tree: Tree
  readonly #files: Files
  readonly #find: Host['moduleFile']
  /** How many settings files are being read for a setting: nothing in them is a part of what asks for it. */
  #inSettings = 0
  readonly #ofRows = new Map<PythonClass, Map<string, boolean>>()
  /** The management command that is being run. */
  #command: PythonClass | undefined
  /** Is the code of a migration being run, or is a file only being read? */
  running = false
  /** What the app takes for settings that nobody sets. */
  defaults: ReadonlyMap<string, Read> = new Map()
  /** Did what a file says depend on something that can't be known, in a way that decides what follows? */
  doubted = false
  /** Why the last thing that could not be followed could not. */
  lastDoubt: string | undefined
  /** The models where the code runs. */
  meta: Meta | undefined
  /** What an operation that the code holds works with. */
  around: Surroundings | undefined

  constructor(
    settings: Settings,
    python: () => Interpreter,
    tree: Tree,
    find: Host['moduleFile'],
    autocommit: boolean,
  ) {
    this.#settings = settings
    this.#python = python
    this.#tree = tree
    this.#files = filesOf(tree)
    this.#find = find
    this.stage = new Stage(python, autocommit)
  }

  moduleFile(segments: readonly string[], directory: string | undefined): string | undefined {
    return segments[0] === 'django' ? undefined : this.#find(segments, directory)
  }

  /** Whichever module it is imported from. */
  imported(module: string, name: string): Running | undefined {
    return name === 'DEFAULT_DB_ALIAS' && module.startsWith('django.') ? str('default') : undefined
  }

  attribute(owner: Foreign | ForeignCall, name: string): Running | undefined {
    if (owner.kind === 'foreign') {
      if (isSettings(owner)) return this.#setting(name)
      const known =
        this.imported(owner.path, name) ??
        connectionAttribute(owner.path, name) ??
        serverVersion(owner.path, name, this.stage)
      if (known) return known
    }
    return pathAttribute(owner, name)
  }

  /**
   * A setting that nothing in the tree says is not there: `getattr` then gives its default. Undefined: it is there, and
   * what it is can't be known.
   */
  #setting(name: string): Running | undefined {
    const model = name.endsWith('_MODEL') ? this.#settings.model(name) : undefined
    if (model !== undefined) return { kind: 'str', value: model }
    const isThere = this.#settings.mentions(name)
    const written = isThere ? this.#settings.literal(name) : (this.defaults.get(name) ?? djangoDefault(name))
    if (written) return toProgram(written)
    if (!isThere) return unknown(`settings.${name}`)
    const file = this.#settings.fileOf(name)
    return file === undefined ? undefined : { kind: 'lazy', load: () => this.#computed(name, file) }
  }

  /** What a settings file makes of a setting. */
  *#computed(name: string, file: string): Flow<Running> {
    const parts = file.replace(/\.py$/, '').split('/')
    this.#inSettings++
    try {
      const module = yield* this.#python().load(parts.slice(-1), parts.slice(0, -1).join('/'))
      const value = module?.names.get(name)
      return value?.kind === 'lazy'
        ? yield* value.load()
        : (value ?? { kind: 'foreign', path: `django.conf.settings.${name}` })
    } finally {
      this.#inSettings--
    }
  }

  element(owner: Foreign | ForeignCall, key: Running): Running | undefined {
    if (owner.kind !== 'foreign' || owner.path !== 'django.db.connections') return pathElement(owner, key)
    return key.kind === 'str' && key.value !== 'default'
      ? unknown(`what is in the database ${key.value}`)
      : connection
  }

  items(value: Foreign | ForeignCall): Flow<readonly Running[] | undefined> {
    const path = value.kind === 'foreign' ? value.path : value.callee.path
    return atOnce(isRows(path) ? [] : undefined)
  }

  *call(callee: Foreign, given: Arguments, at: Span): Flow<Running | undefined> {
    const { path } = callee
    const name = lastSegment(path)
    const held = yield* this.#held(callee, given, at)
    if (held) return held
    if (isConnection(callee)) return yield* connectionCall(callee, given, at, this.stage)
    if (isRecorder(callee))
      return this.running ? yield* recorderCall(callee, given, at, this.stage) : undefined
    if (isRows(path)) {
      yield* this.stage.skip('what it does to rows is not replayed', at)
      return ofRows(name)
    }
    if (name === 'call_command') return this.#isRead ? none : yield* this.#callCommand(given, at)
    if (/(?:^|\.)router\.db_for_(?:read|write)$/.test(path) && !this.#settings.mentions('DATABASE_ROUTERS'))
      return str('default')
    if (name === 'allow_migrate_model' || name === 'allow_migrate') return bool(true)
    if (/^django\.apps\.apps\.is_installed$/.test(path)) {
      const [app] = given.args
      const installed = app?.kind === 'str' ? this.#settings.isInstalled(app.value) : undefined
      return installed === undefined ? unknown('INSTALLED_APPS') : bool(installed)
    }
    const python = this.#python()
    const file = yield* fileCall(callee, given, this.#files, python)
    if (file) return file
    const read = libraryValue(
      toRead({ kind: 'foreign-call', callee, ...given, at, attributes: new Map() }, nowhere),
      this.#settings,
    )
    return read && toProgram(read)
  }

  /** Is no code of the migration's being run, only a file being read? */
  get #isRead(): boolean {
    return !this.running || this.#python().importing > 0
  }

  *#callCommand(given: Arguments, at: Span): Flow<Running> {
    const host = this
    const call: CommandCall = {
      python: this.#python(),
      tree: this.#tree,
      settings: this.#settings,
      stage: this.stage,
      *inside(of, flow) {
        const outer = host.#command
        host.#command = of
        try {
          return yield* flow
        } finally {
          host.#command = outer
        }
      },
    }
    return yield* callCommand(call, given, at)
  }

  /** `self.create_model.database_forwards(…)` */
  *#held({ path, of }: Foreign, given: Arguments, at: Span): Flow<Running | undefined> {
    const method = heldMethodNamed(lastSegment(path))
    const call = method && of?.kind === 'foreign-call' ? toRead(of, at) : undefined
    if (!method || call?.kind !== 'call' || !this.around) return undefined
    return yield* heldOperation(call, method, given, at, this.around, () => this.stage.isCaught)
  }

  // biome-ignore lint/correctness/useYield: it has nothing to wait for
  *enter(manager: Running): Flow<Running> {
    if (isSuppressing(manager)) this.#python().catching++
    if (isAtomic(manager)) this.stage.savepoints++
    return manager
  }

  // biome-ignore lint/correctness/useYield: it has nothing to wait for
  *exit(manager: Running, raised: Exception | undefined): Flow<boolean> {
    if (isAtomic(manager)) this.stage.savepoints--
    if (manager.kind !== 'foreign-call' || !isSuppressing(manager)) return false
    this.#python().catching--
    return raised !== undefined && catches({ kind: 'tuple', items: manager.args }, raised) === true
  }

  *unverified(why: string, at: Span, isHanded = false): Flow<void> {
    this.lastDoubt = why
    const { current, importing, main } = this.#python()
    if (this.#inSettings > 0 || (this.running && importing > 0)) return
    if (this.#command && current) {
      if (!isHanded && this.#isOfRows(current, at, this.#command))
        yield* this.stage.skip('what it does to rows is not replayed', at)
      else yield* this.stage.unverified(why, at)
      return
    }
    const place = this.#python().site(at)
    const text = main?.text.slice(place.start, place.end) ?? ''
    if (!this.running) {
      // A name that it would set is not known from here on; only a way out decides about more than that.
      if (place !== at || /\breturn\b/.test(text)) this.doubted = true
      return
    }
    // Where no statement could hide, it is about rows at most.
    if (isHanded || /execute|schema_editor|cursor|connection|super|call_command/.test(text))
      yield* this.stage.unverified(why, at)
    else yield* this.stage.skip('what it does to rows is not replayed', at)
  }

  /** Of a place that can't be followed in a command: is it about rows at most? */
  #isOfRows(module: Module, at: Span, of: PythonClass): boolean {
    const known = this.#ofRows.get(of) ?? new Map<string, boolean>()
    this.#ofRows.set(of, known)
    const place = `${module.path}:${at.start}:${at.end}`
    const answer = known.get(place) ?? isTextOfRows(module.text.slice(at.start, at.end), module, of)
    known.set(place, answer)
    return answer
  }

  reachesOut(value: Running): boolean {
    return (
      (value.kind === 'instance' && value.class.name === 'SchemaEditor') ||
      (value.kind === 'foreign' && isConnection(value)) ||
      (value.kind === 'foreign-call' && isConnection(value.callee))
    )
  }

  classMade(of: PythonClass, module: Module): void {
    const made = this.meta && metaOfClass(of, module, this.meta)
    if (made) of.names.set('_meta', made)
  }

  harmless(callee: Foreign): boolean {
    return !this.running || harmless.test(callee.path) || isRows(callee.path) || isRecorder(callee)
  }
}

function isAtomic(manager: Running): boolean {
  return manager.kind === 'foreign-call' && /(?:^|\.)transaction\.atomic$/.test(manager.callee.path)
}

function isSuppressing(manager: Running): boolean {
  return manager.kind === 'foreign-call' && /(?:^|\.)suppress$/.test(manager.callee.path)
}
