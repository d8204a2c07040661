import { decode } from '../../../git/git-tree.ts'
import { influencesOn } from '../../../languages/python/influences.ts'
import { BudgetExceededError, FileRequest, type Flow } from '../../../languages/python/interpreter/flow.ts'
import { textOf } from '../../../languages/python/interpreter/format.ts'
import { Interpreter as Python } from '../../../languages/python/interpreter/interpreter.ts'
import { RaisedError } from '../../../languages/python/interpreter/raised.ts'
import { keepingParser, loadPython, type PythonParser } from '../../../languages/python/syntax.ts'
import type { History } from '../../../model/history.ts'
import type { Tree } from '../../../model/tree.ts'
import type { Interpreter, Step, StepOutcome } from '../../../replay/steps.ts'
import { StepRequest } from '../../step-request.ts'
import { conventionsOf } from './conventions.ts'
import { isDatabaseError } from './database-error.ts'
import { AlembicHost } from './host.ts'
import { Modules } from './modules.ts'
import type { Conventions } from './naming.ts'
import type { Memory } from './tables.ts'

/** Alembic's own table, for migrations that widen its column. `version_table` of env.py is not looked at. */
const versionTable =
  'CREATE TABLE IF NOT EXISTS alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))'

/** Turns revisions into the statements that Alembic and SQLAlchemy would send, without running either. */
export function alembicInterpreter(
  scope: readonly History[],
  tree: Tree,
  direction: 'upgrade' | 'downgrade' = 'upgrade',
): Interpreter {
  const directory = scope[0]?.directory ?? ''
  const memory: Memory = { types: new Set() }
  let conventions: Promise<Conventions> | undefined
  return {
    nextRun: () => memory.types.clear(),
    async *steps(migration, text) {
      const parser = await parserOf(tree)
      conventions ??= conventionsOf(directory, tree, parser)
      const modules = new Modules(tree, migration.file.path.replace(/(?:^|\/)[^/]*$/, ''))
      const run = new Run(modules, parser, await conventions, memory, tree)
      if (text.includes('alembic_version'))
        yield { kind: 'sql', text: versionTable, span: { start: 0, end: 0 }, verbatim: false }
      for (const { why, at } of influencesOn({ name: direction, executes: true }, text, parser))
        yield { kind: 'unverified', why, span: at }
      yield* run.steps(migration.file.path, text, direction)
    },
  }
}

const parsers = new WeakMap<Tree, Promise<PythonParser>>()

/** Revisions import the same modules over and over, and a revision with guards is read once for each of them. */
export function parserOf(tree: Tree): Promise<PythonParser> {
  let parser = parsers.get(tree)
  if (!parser) {
    parser = loadPython().then(keepingParser)
    parsers.set(tree, parser)
  }
  return parser
}

class Run {
  readonly #python: Python
  readonly #host: AlembicHost
  readonly #tree: Tree

  constructor(modules: Modules, parser: PythonParser, conventions: Conventions, memory: Memory, tree: Tree) {
    this.#host = new AlembicHost(modules, () => this.#python, conventions, memory)
    this.#python = new Python(parser, this.#host)
    this.#tree = tree
  }

  async *steps(
    path: string,
    text: string,
    direction: string,
  ): AsyncGenerator<Step, void, StepOutcome | undefined> {
    const program = this.#program(path, text, direction)
    for (;;) {
      const next = this.#next(program)
      if ('ended' in next) {
        const { ended: why, limit } = next
        if (why !== undefined)
          yield { kind: 'unverified', why, span: this.#python.site(), ...(limit ? { limit } : {}) }
        return
      }
      const { pending } = next
      const asked = performance.now()
      if (pending instanceof StepRequest) pending.outcome = yield pending.step
      else if (pending instanceof FileRequest) pending.text = await readModule(this.#tree, pending.path)
      this.#python.budget.extend(performance.now() - asked)
    }
  }

  *#program(path: string, text: string, direction: string): Flow<void> {
    const module = yield* this.#python.module(path, text)
    const entry = module.names.get(direction)
    if (entry?.kind === 'function') {
      const result = yield* this.#python.call(
        entry,
        { args: [], keywords: new Map() },
        { start: entry.node.from, end: entry.node.to },
      )
      if (result.kind === 'unknown')
        yield* this.#host.unverified(`it depends on ${result.reason}`, {
          start: entry.node.from,
          end: entry.node.to,
        })
    }
  }

  /** One step further; `ended` says why, where it was before the end; `limit`: it asks for more than is followed. */
  #next(program: Flow<void>): { pending: unknown } | { ended: string | undefined; limit?: true } {
    try {
      const next = program.next()
      return next.done ? { ended: undefined } : { pending: next.value }
    } catch (error) {
      if (error instanceof BudgetExceededError)
        return { ended: `what comes from here on is not followed: ${error.message}`, limit: true }
      // Deeper than the stack, longer than a string can be.
      if (error instanceof RangeError)
        return {
          ended: 'what comes from here on is not followed: it is nested too deep, or too large',
          limit: true,
        }
      if (!(error instanceof RaisedError)) throw error
      const { exception } = error
      // The statement that failed reports it itself.
      if (isDatabaseError(exception)) return { ended: undefined }
      return {
        ended: `it raises ${exception.classes[0]}${textOf(exception) ? `: ${textOf(exception)}` : ''}`,
      }
    }
  }
}

async function readModule(tree: Tree, path: string): Promise<string | undefined> {
  const file = tree.file(path)
  if (!file) return undefined
  const bytes = await tree.read([file])
  return decode(bytes.get(file.oid))
}
