import { decode } from '../../../git/git-tree.ts'
import { FileRequest } from '../../../languages/python/interpreter/flow.ts'
import type { Tree } from '../../../model/tree.ts'
import type { Step, StepOutcome } from '../../../replay/steps.ts'
import type { PackageTables } from './package-tables.ts'
import type { Run } from './schema-editor.ts'
import type { Settings } from './settings.ts'
import type { VersionTable } from './version-table.ts'

/** Between what runs and whoever replays it. */
export class Driver {
  readonly #tree: Tree
  readonly #versionTable: VersionTable
  readonly #packages: PackageTables
  readonly #settings: () => Settings

  constructor(tree: Tree, versionTable: VersionTable, packages: PackageTables, settings: () => Settings) {
    this.#tree = tree
    this.#versionTable = versionTable
    this.#packages = packages
    this.#settings = settings
  }

  /** Files that a run asks for are read; all else goes on to whoever replays it. */
  async *run<T>(run: Run<T>, isOwn = false): AsyncGenerator<Step, T, StepOutcome | undefined> {
    let answer: StepOutcome | undefined
    for (;;) {
      const next = run.next(answer)
      if (next.done) return next.value
      answer = undefined
      if (!(next.value instanceof FileRequest)) {
        const step = next.value
        if (!isOwn) yield* this.run(this.#versionTable.before(step, this.#settings()), true)
        const isLeftOut = !isOwn && (yield* this.run(this.#packages.lacks(step), true))
        if (!isLeftOut) answer = yield step
      } else {
        const file = this.#tree.file(next.value.path)
        const bytes = file && (await this.#tree.read([file])).get(file.oid)
        if (bytes) next.value.text = decode(bytes)
      }
    }
  }
}
