import type { Migration } from '../../../model/migration.ts'
import type { Span } from '../../../model/position.ts'
import type { Step } from '../../../replay/steps.ts'
import { columnDefinition } from './column-definition.ts'
import { Meta } from './meta.ts'
import { quoteText } from './names.ts'
import type { Run } from './schema-editor.ts'
import type { Settings } from './settings.ts'
import { type Model, ProjectState } from './state.ts'

const table = 'django_migrations'
const named = /\bdjango_migrations\b/i

export function namesVersionTable(sql: string): boolean {
  return named.test(sql)
}

const model: Model = {
  app: 'migrations',
  name: 'Migration',
  fields: new Map(),
  bases: [],
  options: {
    table,
    managed: true,
    proxy: false,
    uniqueTogether: [],
    indexTogether: [],
    indexes: [],
    constraints: [],
  },
}

interface Row {
  app: string
  name: string
}

/**
 * The table in which `migrate` keeps what it has applied: `MigrationRecorder`. It is there from the first statement on
 * that names it, with the rows that it has by then.
 * https://github.com/django/django/blob/main/django/db/migrations/recorder.py
 */
export class VersionTable {
  readonly #applied: Row[] = []
  #wasNamed = false;

  /** Before a statement that names it. Where its migration fails, it is gone again with all else. */
  *before(step: Step, settings: Settings): Run {
    const text = step.kind === 'sql' ? step.text : step.kind === 'ask' ? step.query : ''
    if (!namesVersionTable(text) || (yield* this.#isThere(step.span)) !== false) return
    this.#wasNamed = true
    const meta = new Meta(new ProjectState(), settings)
    const [key] = meta.fields(model)
    const id = key && columnDefinition(meta, model, key, false)
    yield {
      kind: 'sql',
      text: `CREATE TABLE "${table}" ("id" ${id}, "app" varchar(255) NOT NULL, "name" varchar(255) NOT NULL, "applied" timestamp with time zone NOT NULL)`,
      span: step.span,
      verbatim: false,
    }
    yield* insert(this.#applied, step.span)
  }

  /** What `migrate` writes when a migration is through: of a squash, the names of what it replaces. */
  *applied(migrations: readonly Pick<Migration, 'id' | 'replaces'>[], at: Span): Run {
    const rows = migrations.flatMap(({ id, replaces }) => (replaces.length > 0 ? replaces : [id])).map(rowOf)
    this.#applied.push(...rows)
    if (this.#wasNamed && (yield* this.#isThere(at))) yield* insert(rows, at)
  }

  /** Undefined where the database can't be asked, because something before failed. */
  *#isThere(span: Span): Run<boolean | undefined> {
    const outcome = yield {
      kind: 'ask',
      query: `SELECT pg_catalog.to_regclass('${table}') IS NOT NULL AS there`,
      span,
    }
    return outcome?.kind === 'done' ? outcome.rows[0]?.there === true : undefined
  }
}

function rowOf(id: string): Row {
  const dot = id.indexOf('.')
  return { app: id.slice(0, dot), name: id.slice(dot + 1) }
}

function* insert(rows: readonly Row[], span: Span): Run {
  if (rows.length === 0) return
  const values = rows.map(({ app, name }) => `(${quoteText(app)}, ${quoteText(name)}, now())`)
  yield {
    kind: 'sql',
    text: `INSERT INTO "${table}" ("app", "name", "applied") VALUES ${values.join(', ')}`,
    span,
    verbatim: false,
  }
}
