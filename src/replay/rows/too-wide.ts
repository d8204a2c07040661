import type { Node } from '../../languages/sql/grammar.ts'
import { scriptOf } from '../units.ts'
import type { Candidate } from './attempt.ts'
import type { Column, Table } from './tables.ts'

/** A type that a change gives to a column of base, and the numbers in its parentheses. */
interface NewType {
  name: string
  modifiers: readonly number[]
}

/** Characters or digits: no longer text is put into a row. */
const longest = 5_000

/** The tables with a value for each column whose type the change narrows, which the old type takes and the new one does not. */
export async function withTooWide(
  tables: readonly Table[],
  candidates: readonly Pick<Candidate, 'steps'>[],
): Promise<Table[]> {
  const changed = await changedTypes(candidates)
  if (changed.size === 0) return [...tables]
  return tables.map(table => ({
    ...table,
    columns: table.columns.map(column => {
      const type = changed.get(JSON.stringify([table.bareName, column.name]))
      const tooWide = type && tooWideFor(column, type)
      return tooWide === undefined ? column : { ...column, tooWide }
    }),
  }))
}

/** By table and column; of several changes of one column the last. */
async function changedTypes(candidates: readonly Pick<Candidate, 'steps'>[]): Promise<Map<string, NewType>> {
  const found = new Map<string, NewType>()
  for (const step of candidates.flatMap(({ steps }) => steps))
    for (const { node } of (await scriptOf(step)).statements) {
      if (!('AlterTableStmt' in node)) continue
      const table = node.AlterTableStmt.relation?.relname
      for (const command of node.AlterTableStmt.cmds ?? []) {
        if (!('AlterTableCmd' in command) || command.AlterTableCmd.subtype !== 'AT_AlterColumnType') continue
        const { name, def } = command.AlterTableCmd
        const type = def && 'ColumnDef' in def ? newType(def.ColumnDef) : undefined
        if (type) found.set(JSON.stringify([table, name]), type)
      }
    }
  return found
}

function newType({ typeName }: Extract<Node, { ColumnDef: unknown }>['ColumnDef']): NewType | undefined {
  const last = typeName?.names?.at(-1)
  if (!last || !('String' in last) || (typeName?.arrayBounds?.length ?? 0) > 0) return undefined
  return { name: last.String.sval ?? '', modifiers: (typeName?.typmods ?? []).flatMap(integerOf) }
}

function integerOf(node: Node): number[] {
  return 'A_Const' in node && node.A_Const.ival ? [node.A_Const.ival.ival ?? 0] : []
}

/** https://www.postgresql.org/docs/current/datatype-numeric.html */
const firstTooLarge: Readonly<Record<string, string>> = { int2: '32768', int4: '2147483648' }

function tooWideFor({ category, length }: Column, { name, modifiers }: NewType): string | undefined {
  const [size, scale = 0] = modifiers
  const isText = name === 'varchar' || name === 'bpchar'
  const most = isText ? size : name === 'numeric' && size !== undefined ? size - scale : undefined
  if (category === 'N') return most === undefined ? firstTooLarge[name] : digits(most)
  const isLonger = isText && size !== undefined && size < longest && (length === null || size < length)
  return category === 'S' && isLonger ? 'w'.repeat(size + 1) : undefined
}

/** The least number with more digits before the point. */
function digits(most: number): string | undefined {
  return most >= 0 && most < longest ? `1${'0'.repeat(most)}` : undefined
}
