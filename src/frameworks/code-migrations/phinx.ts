import { phpProgram } from '../../languages/programs/php.ts'
import type { Call } from '../../languages/programs/program.ts'
import type { ObjectName } from '../../languages/sql/objects.ts'
import type { ProgramReading } from './dialect.ts'
import { chain, columnOf, saysFlag } from './program-parts.ts'
import { readProgram } from './program-reading.ts'
import type { Walk } from './walk.ts'

const usual = { encloses: () => false, runs: () => true }

/** What a migration of Phinx does in the upgrade. */
export function readPhinx(text: string): Promise<ProgramReading> {
  return readProgram(text, 'php', phpProgram, ({ procedures, extended }) => {
    if (!extended.some(one => /\b(?:Abstract|Base)Migration$/.test(one))) return undefined
    if (['__construct', 'init', 'shouldExecute'].some(one => procedures.has(one))) return undefined
    return {
      up: procedures.get('change') ?? procedures.get('up'),
      down: procedures.get('down'),
      dialect: { ...usual, follow: followPhinx },
    }
  })
}

/** What a migration of Doctrine does in the upgrade. */
export function readDoctrine(text: string): Promise<ProgramReading> {
  return readProgram(text, 'php', phpProgram, ({ procedures, extended, imports }) => {
    // Another base may change what it sends.
    const base = imports.get('AbstractMigration') ?? 'Doctrine\\Migrations\\AbstractMigration'
    const isUsual = extended.some(one => /\bAbstractMigration$/.test(one))
    if (!isUsual || !/^Doctrine\\(?:DBAL\\)?Migrations\\/.test(base)) return undefined

    const up = procedures.get('up')
    const schema = up?.parameters[0]?.name
    const around = ['__construct', 'preUp', 'postUp'].some(one => procedures.has(one))
    if (around || !saysFlag(procedures.get('isTransactional'))) return undefined
    // Where it skips, nothing of the migration runs.
    if (schema === undefined || /->skipIf\b/.test(text)) return undefined
    const follow = (call: Call, walk: Walk, sure: boolean) => followDoctrine(call, schema, walk, sure)
    return { up, down: procedures.get('down'), dialect: { ...usual, follow } }
  })
}

function followDoctrine(
  { on, name, args, at, whole }: Call,
  schema: string,
  walk: Walk,
  sure: boolean,
): boolean {
  if (!whole || on?.kind !== 'name') return false
  if (on.name === '$this' && name === 'addSql') {
    // Parameters change rows, and no names.
    const sql = walk.text(args[0])
    if (sql !== undefined) walk.sql(sql, at, sure, args.length > 1)
    return sql !== undefined
  }
  const table = on.name === schema ? walk.table(args[0]) : undefined
  if (!table) return false
  if (name === 'createTable') walk.creates(table, at, sure)
  else if (name === 'dropTable') walk.drops(table)
  else return false
  return true
}

function followPhinx(call: Call, walk: Walk, sure: boolean): boolean {
  const { on, args, at } = call
  if (!call.whole) return false
  if (on?.kind === 'name' && on.name === '$this' && call.name === 'execute') {
    const sql = args.length === 1 ? walk.text(args[0]) : undefined
    if (sql !== undefined) walk.sql(sql, at, sure)
    return sql !== undefined
  }
  const calls = chain(call).reverse()
  const table = tableOf(calls, walk)
  if (!table) return false
  const rest = calls.filter(one => !isTable(one))
  const last = rest.at(-1)?.name
  const isWhole = rest.every(one => one.whole) && (last === 'create' || last === 'update' || last === 'save')
  // `save` looks whether the table is there.
  if (last === 'create') walk.creates(table, at, sure)
  for (const one of rest.slice(0, -1)) changes(one, table, walk, sure && isWhole, last === 'create')
  if (last === 'drop') walk.drops(table)
  return isWhole || last === 'drop'
}

function isTable({ on, name }: Call): boolean {
  return on?.kind === 'name' && on.name === '$this' && name === 'table'
}

/** `$this->table('users')`, or a variable that stands for it. */
function tableOf([first]: readonly Call[], walk: Walk): ObjectName | undefined {
  const value = first && (isTable(first) ? first : walk.value(first.on))
  if (value?.kind !== 'call' || !isTable(value) || !value.whole) return undefined
  const [name, options] = [walk.text(value.args[0]), walk.value(value.args[1])]
  const isKnown = !value.args[1] || (options?.kind === 'dictionary' && options.whole)
  const isElsewhere = options?.kind === 'dictionary' && options.entries.has('schema')
  return name === undefined || !isKnown || isElsewhere ? undefined : { kind: 'table', name }
}

function changes(
  { name: does, args, at }: Call,
  table: ObjectName,
  walk: Walk,
  sure: boolean,
  part: boolean,
): void {
  const [name, to] = [walk.text(args[0]), walk.text(args[1])]
  if (does === 'drop') walk.drops(table)
  else if (name === undefined) walk.unclear()
  else if (does === 'addColumn') walk.creates(columnOf(table, name), at, sure, part)
  else if (does === 'removeColumn') walk.drops(columnOf(table, name))
  else if (does === 'renameColumn' && to !== undefined) {
    walk.drops(columnOf(table, name))
    walk.creates(columnOf(table, to), at, sure)
  } else if (does === 'rename') {
    walk.drops(table)
    walk.creates({ ...table, name }, at, sure)
  } else walk.unclear()
}
