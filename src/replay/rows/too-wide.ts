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
      for (const { column, type } of typesChangedBy(node.AlterTableStmt.cmds ?? []))
        if (type) found.set(JSON.stringify([table, column]), type)
    }
  return found
}

interface ChangedType {
  column: string
  /** Absent where it has a USING, or is an array. */
  type: NewType | undefined
}

/** The columns to which an ALTER TABLE gives another type. */
export function typesChangedBy(commands: readonly Node[]): ChangedType[] {
  return commands.flatMap((command): ChangedType[] => {
    if (!('AlterTableCmd' in command) || command.AlterTableCmd.subtype !== 'AT_AlterColumnType') return []
    const { name, def } = command.AlterTableCmd
    if (name === undefined) return []
    return [{ column: name, type: def && 'ColumnDef' in def ? newType(def.ColumnDef) : undefined }]
  })
}

function newType({
  typeName,
  raw_default: using,
}: Extract<Node, { ColumnDef: unknown }>['ColumnDef']): NewType | undefined {
  const last = typeName?.names?.at(-1)
  if (using || !last || !('String' in last) || (typeName?.arrayBounds?.length ?? 0) > 0) return undefined
  return { name: last.String.sval ?? '', modifiers: (typeName?.typmods ?? []).flatMap(integerOf) }
}

function integerOf(node: Node): number[] {
  return 'A_Const' in node && node.A_Const.ival ? [node.A_Const.ival.ival ?? 0] : []
}

/** https://www.postgresql.org/docs/current/datatype-numeric.html */
const largest: Readonly<Record<string, number>> = { int2: 32_767, int4: 2_147_483_647 }

/** What a type takes at most: characters, digits before the point, or the largest number. */
function limitOf({
  name,
  modifiers,
}: NewType): { kind: 'characters' | 'digits' | 'number'; most: number } | undefined {
  const [size, scale = 0] = modifiers
  if (name === 'varchar' || name === 'bpchar')
    return size === undefined ? undefined : { kind: 'characters', most: size }
  if (name === 'numeric') return size === undefined ? undefined : { kind: 'digits', most: size - scale }
  const most = largest[name]
  return most === undefined ? undefined : { kind: 'number', most }
}

function tooWideFor({ category, length }: Column, type: NewType): string | undefined {
  const limit = limitOf(type)
  if (
    !limit ||
    limit.most < 0 ||
    limit.most >= (limit.kind === 'number' ? Number.POSITIVE_INFINITY : longest)
  )
    return undefined
  const { kind, most } = limit
  if (category === 'N') return kind === 'number' ? String(most + 1) : `1${'0'.repeat(most)}`
  const takes = category === 'S' && kind === 'characters' && (length === null || most < length)
  return takes ? 'w'.repeat(most + 1) : undefined
}

/** In SQL of any version of PostgreSQL: is a column's value too wide for a type? And what that means. */
export function tooWideCondition(
  { name, category, base }: { name: string; category: string; base: string },
  type: NewType,
): { condition: string; meaning: string } | undefined {
  const limit = limitOf(type)
  if (category === 'S' && limit?.kind === 'characters')
    return {
      condition: `length(rtrim(${name}::text, ' ')) > ${limit.most}`,
      meaning: `has more than ${counted(limit.most, 'character')}`,
    }
  if (category !== 'N' || !limit || limit.kind === 'characters' || limit.most < 0) return undefined
  if (limit.kind === 'digits') {
    const [, scale = 0] = type.modifiers
    return {
      condition: `abs(round(${name}::numeric, ${scale})) >= 1${'0'.repeat(limit.most)}`,
      meaning: `has more than ${counted(limit.most, 'digit')} before the point`,
    }
  }
  const whole = /^(?:smallint|integer|bigint)$/.test(base) ? name : `round(${name}::numeric)`
  return {
    condition: `${whole} NOT BETWEEN ${-limit.most - 1} AND ${limit.most}`,
    meaning: `is not between ${-limit.most - 1} and ${limit.most}`,
  }
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
