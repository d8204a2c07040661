import { loadPython } from '../../../languages/python/syntax.ts'
import type { Value } from '../../../languages/python/values.ts'
import type { Span } from '../../../model/position.ts'
import type { Tree } from '../../../model/tree.ts'
import type { Step, StepOutcome } from '../../../replay/steps.ts'
import { BeyondLimitError, CannotTellError } from './arguments.ts'
import type { ClassLookup } from './class-lookup.ts'
import type { Driver } from './driver.ts'
import type { Meta } from './meta.ts'
import type { Program } from './program/program.ts'
import { calleesOf, isUnsure, merged, type Reading, readOperations } from './read-operations.ts'
import { appDefaults, type Settings } from './settings.ts'

/** Larger than any squash seen. */
export const mostOperations = 5000

/** The operations of files, with the classes of the project that they name. */
export class FileOperations {
  readonly #tree: Tree
  readonly #classes: ClassLookup
  readonly #driver: Driver

  constructor(tree: Tree, classes: ClassLookup, driver: Driver) {
    this.#tree = tree
    this.#classes = classes
    this.#driver = driver
  }

  async read(text: string, settings: Settings): Promise<Reading> {
    const reading = readOperations(text, await loadPython(), settings)
    await this.#loadClasses(calleesOf(reading, mostOperations))
    return reading
  }

  async #loadClasses(callees: Iterable<string>): Promise<void> {
    for (const path of callees)
      if (/(?:Field|Key|Manager|Vector|[a-z]\.\w+)$/.test(path)) await this.#classes.load(path)
  }

  /** The operations, those that depend on code with what following it says. `meta`: the models before them. */
  async *followed(
    reading: Reading,
    program: Program,
    { path, text, whole, meta }: { path: string; text: string; whole: Span; meta: () => Meta },
  ): AsyncGenerator<Step, readonly Value[], StepOutcome | undefined> {
    const { operations } = reading
    const unsure = reading.failed !== undefined || operations.slice(0, mostOperations).some(isUnsure)
    if (!unsure || operations.length > mostOperations || operations.some(isTooMuch)) return operations
    const defaults = await appDefaults(this.#tree, path.replace(/(?:^|\/)[^/]*\/[^/]*$/, ''))
    let made: readonly Value[] | undefined
    try {
      made = yield* this.#driver.run(program.operations(whole, defaults, meta()))
    } catch (error) {
      if (!(error instanceof CannotTellError)) throw error
      if (error instanceof BeyondLimitError)
        yield { kind: 'unverified', why: error.message, span: whole, limit: true }
    }
    if (reading.failed !== undefined && (!made || made.some(isUnsure))) return operations
    const all = merged(operations, made, text, whole)
    await this.#loadClasses(calleesOf({ ...reading, operations: all }, mostOperations))
    return all
  }
}

/** What no person writes is not gone through a second time. */
function isTooMuch(value: Value): boolean {
  return value.kind === 'unknown' && value.code === 'beyond-limit'
}
