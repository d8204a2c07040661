import { needsAutocommit } from '../../../languages/sql/autocommit.ts'
import type { Step } from '../../../replay/steps.ts'
import type { Run } from './schema-editor.ts'

/** undefined_table, undefined_column, undefined_object */
const missing = new Set(['42P01', '42703', '42704'])
const savepoint = 'migration_gate_package'

/**
 * Tables of packages that migrations depend on and whose own migrations are not in the tree: they are there for `migrate`, and
 * nobody knows how they look.
 */
export class PackageTables {
  readonly #labels = new Set<string>()
  #named: RegExp | undefined
  /** What was already said of this migration. */
  readonly #reported = new Set<string>()

  nextMigration(): void {
    this.#reported.clear()
  }

  add(label: string): void {
    if (this.#labels.has(label) || !/^\w{1,100}$/.test(label)) return
    this.#labels.add(label)
    this.#named = new RegExp(`(?<!\\w)(?:${[...this.#labels].join('|')})_\\w+`)
  }

  /** Does a statement fail for what such a table lacks? It is tried, and taken back; where it does, this says so instead. */
  *lacks(step: Step): Run<boolean> {
    const table = step.kind === 'sql' ? this.#named?.exec(step.text)?.[0] : undefined
    if (step.kind !== 'sql' || table === undefined || needsAutocommit(step.text)) return false
    const { span } = step
    const opened = yield { kind: 'ask', query: `SAVEPOINT ${savepoint}`, span }
    if (opened?.kind !== 'done') return false
    const outcome = yield { kind: 'ask', query: step.text, span }
    yield {
      kind: 'ask',
      query: `ROLLBACK TO SAVEPOINT ${savepoint}; RELEASE SAVEPOINT ${savepoint}`,
      span,
    }
    if (outcome?.kind !== 'failed' || outcome.earlier || !missing.has(outcome.code)) return false
    if (outcome.code === '42P01' && !this.#named?.test(outcome.message)) return false
    if (!this.#reported.has(table)) {
      this.#reported.add(table)
      const why = `the migrations of the package that creates ${table} are not in the tree`
      yield { kind: 'unverified', why, span }
    }
    return true
  }
}
