import { needsAutocommit } from '../../../languages/sql/autocommit.ts'
import type { Span } from '../../../model/position.ts'
import type { Step } from '../../../replay/steps.ts'
import type { Run } from './schema-editor.ts'

/** undefined_table, undefined_column, undefined_object */
const missing = new Set(['42P01', '42703', '42704'])
const savepoint = 'migration_gate_package'
/** Of PostgreSQL. */
const longestName = 63

/**
 * Tables of packages that migrations depend on and whose own migrations are not in the tree: they are there for `migrate`, and
 * nobody knows how they look.
 */
export class PackageTables {
  readonly #labels = new Set<string>()
  /** Of the apps in the tree. */
  readonly #own: ReadonlySet<string>
  /** What was already said of this migration. */
  readonly #reported = new Set<string>()

  constructor(own: ReadonlySet<string>) {
    this.#own = own
  }

  nextMigration(): void {
    this.#reported.clear()
  }

  add(label: string): void {
    this.#labels.add(label)
  }

  /** Does a statement fail for what such a table lacks? It is tried, and taken back; where it does, this says so instead. */
  *lacks(step: Step): Run<boolean> {
    const table = step.kind === 'sql' ? tableOf(this.#labels, step.text) : undefined
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
    // Where that one is there, it is another one that is missing; and a column may be one of the tree's own table.
    if (outcome.code === '42P01' ? yield* isThere(table, span) : this.#isOfOwn(step.text)) return false
    if (!this.#reported.has(table)) {
      this.#reported.add(table)
      const why = `the migrations of the package that creates ${table} are not in the tree`
      yield { kind: 'unverified', why, span }
    }
    return true
  }

  #isOfOwn(text: string): boolean {
    return !/\bselect\b/i.test(text) && tableOf(this.#own, text) !== undefined
  }
}

/** The first table that a statement names by the label of one of these apps. */
function tableOf(labels: ReadonlySet<string>, text: string): string | undefined {
  if (labels.size === 0) return undefined
  for (const [word] of text.matchAll(/\w+/g)) {
    const name = word.slice(0, longestName)
    for (let i = name.indexOf('_'); i !== -1; i = name.indexOf('_', i + 1))
      if (i < name.length - 1 && labels.has(name.slice(0, i))) return name
  }
  return undefined
}

function* isThere(table: string, span: Span): Run<boolean> {
  const query = `SELECT pg_catalog.to_regclass('"${table}"') IS NOT NULL AS there`
  const outcome = yield { kind: 'ask', query, span }
  return outcome?.kind === 'done' && outcome.rows[0]?.there === true
}
