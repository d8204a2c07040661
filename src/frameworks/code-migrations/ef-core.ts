import { cSharpProgram } from '../../languages/programs/c-sharp.ts'
import type { Call, Expression } from '../../languages/programs/program.ts'
import type { ObjectName } from '../../languages/sql/objects.ts'
import type { ProgramReading } from './dialect.ts'
import { argument, columnOf } from './program-parts.ts'
import { readProgram } from './program-reading.ts'
import type { Walk } from './walk.ts'

/** What a migration of Entity Framework Core does in the upgrade. */
export function readEfCore(text: string): Promise<ProgramReading> {
  return readProgram(text, 'c-sharp', cSharpProgram, ({ procedures, extended }) => {
    const up = procedures.get('Up')
    const builder = up?.parameters[0]?.name
    if (builder === undefined || !extended.some(one => /Migration\b/.test(one))) return undefined
    return {
      up,
      down: procedures.get('Down'),
      dialect: {
        follow: (call, walk, sure) => follow(call, builder, walk, sure),
        encloses: () => false,
        runs: () => true,
      },
    }
  })
}

/** They create nothing by a name that is compared. */
const others =
  /^(?:AddCheckConstraint|AddForeignKey|AddPrimaryKey|AddUniqueConstraint|AlterColumn|AlterDatabase|AlterTable|DeleteData|EnsureSchema|InsertData|UpdateData)$/

/** Arguments by name or by position: https://learn.microsoft.com/en-us/dotnet/api/microsoft.entityframeworkcore.migrations.migrationbuilder */
function follow(call: Call, builder: string, walk: Walk, sure: boolean): boolean {
  const { on, name, at } = call
  // What is said of an operation after it.
  if (on && /^(?:Old)?Annotation$/.test(name)) {
    walk.expression(on, sure)
    return true
  }
  if (on?.kind !== 'name' || on.name !== builder) return false
  if (others.test(name)) return true
  switch (name) {
    case 'Sql': {
      const sql = walk.text(argument(call, 0, 'sql'))
      if (sql !== undefined) walk.sql(sql, at, sure)
      return sql !== undefined
    }
    case 'CreateTable': {
      const table = tableOf(call, walk, 0, 'name', 2)
      if (!table) return false
      walk.creates(table, at, sure)
      columns(argument(call, 1, 'columns'), table, walk, sure)
      return true
    }
    case 'DropTable': {
      const table = tableOf(call, walk, 0, 'name', 1)
      if (table) walk.drops(table)
      return table !== undefined
    }
    case 'RenameTable':
      return renamesTable(call, walk, sure)
    case 'DropIndex': {
      const table = inSchema(argument(call, 2, 'schema'), '', walk)
      return table !== undefined && walk.dropsIndex(walk.text(argument(call, 0, 'name')), table)
    }
    default:
      return followPart(call, walk, sure)
  }
}

/** Where the schema is among the arguments of an operation on something of a table. */
const schemaAt: ReadonlyMap<string, number> = new Map([
  ['AddColumn', 6],
  ['DropColumn', 2],
  ['RenameColumn', 3],
  ['CreateIndex', 3],
  ['DropCheckConstraint', 2],
  ['DropForeignKey', 2],
  ['DropPrimaryKey', 2],
  ['DropUniqueConstraint', 2],
])

function followPart(call: Call, walk: Walk, sure: boolean): boolean {
  const { name: does, at } = call
  const position = schemaAt.get(does)
  const name = walk.text(argument(call, 0, 'name'))
  const table = position === undefined ? undefined : tableOf(call, walk, 1, 'table', position)
  if (!table || name === undefined) return false
  switch (does) {
    case 'AddColumn':
      walk.creates(columnOf(table, name), at, sure)
      return true
    case 'DropColumn':
      walk.drops(columnOf(table, name))
      return true
    case 'RenameColumn': {
      const to = walk.text(argument(call, 2, 'newName'))
      if (to === undefined) return false
      walk.drops(columnOf(table, name))
      walk.creates(columnOf(table, to), at, sure)
      return true
    }
    case 'CreateIndex': {
      const columns = walk.texts(argument(call, 2, 'columns')) ?? walk.texts(argument(call, 2, 'column'))
      walk.createsIndex(name, table, at, sure, { columns })
      return true
    }
    default:
      // A constraint, and the index of one.
      walk.drops({ ...columnOf(table, name), kind: 'constraint' })
      return walk.dropsIndex(name, table)
  }
}

function renamesTable(call: Call, walk: Walk, sure: boolean): boolean {
  const from = tableOf(call, walk, 0, 'name', 1)
  const [name, schema] = [argument(call, 2, 'newName'), argument(call, 3, 'newSchema')]
  const renamed = name ? walk.text(name) : from?.name
  const to = renamed === undefined ? undefined : inSchema(schema, renamed, walk)
  if (!from || !to) return false
  walk.drops(from)
  walk.creates(schema ? to : { ...from, name: to.name }, call.at, sure)
  return true
}

function tableOf(
  call: Call,
  walk: Walk,
  position: number,
  name: string,
  schema: number,
): ObjectName | undefined {
  const known = walk.text(argument(call, position, name))
  return known === undefined ? undefined : inSchema(argument(call, schema, 'schema'), known, walk)
}

function inSchema(schema: Expression | undefined, name: string, walk: Walk): ObjectName | undefined {
  if (!schema || schema.kind === 'nothing') return { kind: 'table', name }
  const known = walk.text(schema)
  return known === undefined ? undefined : { kind: 'table', name, schema: known }
}

/** `table => new { Id = table.Column<int>(…), … }` */
function columns(callback: Expression | undefined, table: ObjectName, walk: Walk, sure: boolean): void {
  const made = callback?.kind === 'procedure' ? callback.body[0] : undefined
  const dictionary = made?.does === 'leaves' && made.value?.kind === 'dictionary' ? made.value : undefined
  if (!dictionary) walk.unclear()
  for (const [property, value] of dictionary?.entries ?? []) {
    let column: Expression | undefined = value
    while (column?.kind === 'call' && column.name !== 'Column') column = column.on
    const given = column?.kind === 'call' ? column.named.get('name') : undefined
    const name = given ? walk.text(given) : property
    if (name === undefined) walk.unclear()
    else walk.creates(columnOf(table, name), value.at, sure, true)
  }
}
