import type { Migration } from '../model/migration.ts'
import { literal } from '../schema/object-sql.ts'
import { hasWord } from '../text/words.ts'
import type { Interpreter, Step, StepOutcome } from './steps.ts'

/** The table in which a runner keeps what it has applied. */
export interface VersionTable {
  /** As its runner writes it: `schema_migrations`, `drizzle.__drizzle_migrations`, `"SequelizeMeta"`. */
  name: string
  /** In parentheses after its name, as its runner creates it. */
  columns: string
  /** What it holds of a migration: values by their columns, SQL or a text. */
  row(migration: Migration, index: number): Readonly<Record<string, string>>
  /** It holds the last migration alone. */
  lastAlone?: true
}

/** A text as a value of a row. */
export const textValue = literal

/**
 * Puts the runner's own table there, with the rows of what ran before, when a migration speaks of it. A runner creates it
 * before everything else; a migration that creates one of that name itself is taken at its word.
 */
export function withVersionTable(interpreter: Interpreter, tables: readonly VersionTable[]): Interpreter {
  if (tables.length === 0) return interpreter
  const applied: Migration[] = []
  return {
    ...interpreter,
    async *steps(migration: Migration, text: string): AsyncGenerator<Step, void, StepOutcome | undefined> {
      for (const table of tables) {
        const name = table.name.slice(table.name.indexOf('.') + 1).replaceAll('"', '')
        if (hasWord(text, name) && !createsIt(text, name))
          yield { kind: 'sql', text: tableWith(table, applied), span: { start: 0, end: 0 }, verbatim: false }
      }
      applied.push(migration)
      return yield* interpreter.steps(migration, text)
    },
  }
}

function createsIt(text: string, name: string): boolean {
  return text
    .split(/\bcreate\s+table\b/i)
    .some((part, i) => i > 0 && hasWord(part.slice(0, 200).split('(')[0] ?? '', name))
}

function tableWith({ name, columns, row, lastAlone }: VersionTable, applied: readonly Migration[]): string {
  const dot = name.indexOf('.')
  const schema = dot < 0 ? '' : `CREATE SCHEMA IF NOT EXISTS ${name.slice(0, dot)};\n`
  const at = dot < 0 ? `public.${name}` : name
  const rows = (lastAlone ? applied.slice(-1) : applied).map(row)
  const [first] = rows
  const filled = first
    ? `INSERT INTO ${at} (${Object.keys(first).join(', ')}) SELECT * FROM (VALUES ${rows
        .map(values => `(${Object.values(values).join(', ')})`)
        .join(', ')}) AS applied WHERE NOT EXISTS (SELECT FROM ${at}) ON CONFLICT DO NOTHING;\n`
    : ''
  return `${schema}CREATE TABLE IF NOT EXISTS ${at} (${columns});\n${filled}`
}
