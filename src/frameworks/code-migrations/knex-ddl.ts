import type { Call, Expression, Procedure } from '../../languages/programs/program.ts'
import { quotedName } from '../../languages/sql/object-names.ts'
import type { ObjectName } from '../../languages/sql/objects.ts'
import { columnType, defaultValue, list, quoted, serials } from './knex-columns.ts'
import { chain } from './program-parts.ts'
import type { Walk } from './walk.ts'

/**
 * `written`: the table as the call names it. What Knex sends for the calls of a table builder: https://knexjs.org/guide/schema-builder.html, and
 * https://github.com/knex/knex/tree/master/lib/dialects/postgres/schema. Undefined: not all of it is known.
 */
export function tableInKnex(
  does: 'create' | 'alter',
  table: ObjectName,
  { body, parameters }: Procedure,
  { walk, written }: { walk: Walk; written: string },
): string[] | undefined {
  const [parameter] = parameters
  if (parameter?.name === undefined) return undefined
  const builder = new TableBuilder(does, table, walk, written)
  for (const one of body) {
    const value = one.does === 'evaluates' || one.does === 'leaves' ? one.value : undefined
    if (value?.kind !== 'call') return undefined
    const calls = chain(value).reverse()
    const on = calls[0]?.on
    if (on?.kind !== 'name' || on.name !== parameter.name) return undefined
    if (!calls.every(({ whole, named, block }) => whole && named.size === 0 && !block)) return undefined
    if (!builder.add(calls)) return undefined
  }
  return builder.sql()
}

/** `renameTable`, `dropTable` and `dropTableIfExists`. */
export function statementInKnex(
  name: string,
  table: ObjectName,
  walk: Walk,
  call: Call,
): string[] | undefined {
  switch (name) {
    case 'dropTable':
      return [`drop table ${quoted(table)}`]
    case 'dropTableIfExists':
      return [`drop table if exists ${quoted(table)}`]
    case 'renameTable': {
      const to = walk.text(call.args[1])
      return to === undefined ? undefined : [`alter table ${quoted(table)} rename to ${quotedName(to)}`]
    }
    default:
      return undefined
  }
}

const ofReference = /^(?:references|inTable|on|onDelete|onUpdate|withKeyName)$/
const actions = /^(?:cascade|restrict|set null|set default|no action)$/i

class TableBuilder {
  readonly #does: 'create' | 'alter'
  readonly #table: ObjectName
  readonly #walk: Walk
  readonly #written: string
  readonly #columns: string[] = []
  readonly #altered: string[] = []
  readonly #after: string[] = []
  #key: string | undefined

  constructor(does: 'create' | 'alter', table: ObjectName, walk: Walk, written: string) {
    this.#written = written
    this.#does = does
    this.#table = table
    this.#walk = walk
  }

  sql(): string[] {
    const table = quoted(this.#table)
    if (this.#does === 'create') {
      const parts = [...this.#columns, ...(this.#key === undefined ? [] : [this.#key])]
      return [`create table ${table} (${parts.join(', ')})`, ...this.#after]
    }
    if (this.#key !== undefined) this.#after.push(`alter table ${table} add ${this.#key}`)
    const added = this.#columns.map(column => `add column ${column}`).join(', ')
    const first = added === '' ? [] : [`alter table ${table} ${added}`]
    return [...first, ...this.#altered, ...this.#after]
  }

  /** A chain, the first call first. */
  add([first, ...rest]: readonly Call[]): boolean {
    if (!first) return false
    if (first.name === 'foreign') return this.#foreign(first, rest)
    const type = columnType(first, this.#walk)
    const isUnnamed = first.args.length === 0 && serials[first.name] !== undefined
    const name = isUnnamed ? 'id' : this.#walk.text(first.args[0])
    // Knex takes a dot for the end of a table's name.
    if (name !== undefined && /[.*]|\sas\s/i.test(name)) return false
    if (type !== undefined && name !== undefined) return this.#column(name, type, first, rest)
    return rest.length === 0 && this.#ofTable(first)
  }

  #column(name: string, type: string, { name: called }: Call, modifiers: readonly Call[]): boolean {
    const column = quotedName(name)
    const isAltered = modifiers.at(-1)?.name === 'alter'
    const rest = isAltered ? modifiers.slice(0, -1) : modifiers
    const ofKey = rest.filter(one => ofReference.test(one.name))
    let fallback: string | undefined
    let nullable = ''
    for (const one of rest) {
      const [first] = one.args
      if (one.name === 'unsigned') continue
      if (one.name === 'nullable' && one.args.length === 0) nullable = ' null'
      else if (one.name === 'notNullable' || one.name === 'notNull') nullable = ' not null'
      else if (one.name === 'defaultTo' && first) {
        fallback = defaultValue(first, this.#walk)
        if (fallback === undefined) return false
      } else if (isAltered || !this.#modifies(one, name, called, ofKey)) return false
    }
    if (isAltered) {
      if (ofKey.length > 0 || modifiers.at(-1)?.args.length !== 0 || type.includes(' ')) return false
      this.#alters(column, type, fallback, nullable === ' not null')
      return true
    }
    this.#columns.push(`${column} ${type}${nullable}${fallback === undefined ? '' : ` default ${fallback}`}`)
    return true
  }

  #modifies({ name: does, args }: Call, column: string, called: string, ofKey: readonly Call[]): boolean {
    if (does === 'references') return this.#references([column], undefined, ofKey)
    if (ofReference.test(does)) return ofKey.some(one => one.name === 'references')
    const [first] = args
    const name = first ? this.#walk.text(first) : undefined
    if (first && name === undefined) return false
    switch (does) {
      case 'primary':
        return serials[called] !== undefined || (args.length === 0 && this.#primary([column], undefined))
      case 'unique':
        return this.#unique([column], name)
      case 'index':
        return this.#index([column], name)
      default:
        return false
    }
  }

  /** https://github.com/knex/knex/blob/master/lib/dialects/postgres/schema/pg-tablecompiler.js */
  #alters(column: string, type: string, fallback: string | undefined, notNull: boolean): void {
    const table = quoted(this.#table)
    this.#altered.push(
      `alter table ${table} alter column ${column} drop default`,
      `alter table ${table} alter column ${column} drop not null`,
      `alter table ${table} alter column ${column} type ${type} using (${column}::${type})`,
      ...(fallback === undefined
        ? []
        : [`alter table ${table} alter column ${column} set default ${fallback}`]),
      ...(notNull ? [`alter table ${table} alter column ${column} set not null`] : []),
    )
  }

  #ofTable(call: Call): boolean {
    const [first, second] = call.args
    if (call.name === 'timestamps') return this.#timestamps(call)
    const names = first ? this.#walk.texts(first) : undefined
    const name = second ? this.#walk.text(second) : undefined
    if (second && name === undefined) return call.name.startsWith('dropColumn') && this.#dropsColumns(call)
    switch (call.name) {
      case 'dropTimestamps':
        return call.args.length === 0 && this.#alter('drop column "created_at", drop column "updated_at"')
      case 'primary':
        return names !== undefined && this.#primary(names, name)
      case 'unique':
        return names !== undefined && this.#unique(names, name)
      case 'index':
        return names !== undefined && call.args.length < 3 && this.#index(names, name)
      case 'dropColumn':
      case 'dropColumns':
        return this.#dropsColumns(call)
      case 'renameColumn':
        return this.#renames(names, name)
      case 'setNullable':
      case 'dropNullable': {
        const does = call.name === 'setNullable' ? 'drop' : 'set'
        return names?.length === 1 && this.#alter(`alter column ${list(names)} ${does} not null`)
      }
      case 'dropPrimary':
        return this.#dropsPrimary(first)
      case 'dropUnique':
      case 'dropForeign': {
        const kind = call.name === 'dropUnique' ? 'unique' : 'foreign'
        return names !== undefined && this.#alter(`drop constraint ${this.#nameOf(kind, names, name)}`)
      }
      case 'dropIndex': {
        if (!names) return false
        const schema = this.#table.schema === undefined ? '' : `${quotedName(this.#table.schema)}.`
        this.#after.push(`drop index ${schema}${this.#nameOf('index', names, name)}`)
        return true
      }
      default:
        return false
    }
  }

  #renames(from: readonly string[] | undefined, to: string | undefined): boolean {
    if (from?.length !== 1 || to === undefined) return false
    return this.#alter(`rename ${list(from)} to ${quotedName(to)}`)
  }

  #dropsColumns({ args }: Call): boolean {
    const names = args.map(one => this.#walk.texts(one))
    if (names.length === 0 || names.some(one => one === undefined)) return false
    return this.#alter(
      names
        .flatMap(one => one ?? [])
        .map(one => `drop column ${quotedName(one)}`)
        .join(', '),
    )
  }

  /** `timestamps(useTimestamps, defaultToNow)`: PostgreSQL gets the same type for either. */
  #timestamps({ args }: Call): boolean {
    const [first, now] = args
    if (args.length > 2 || [first, now].some(one => one && one.kind !== 'flag')) return false
    const fallback = now?.kind === 'flag' && now.value ? ' not null default CURRENT_TIMESTAMP' : ''
    for (const name of ['created_at', 'updated_at']) this.#columns.push(`"${name}" timestamptz${fallback}`)
    return true
  }

  #dropsPrimary(given: Expression | undefined): boolean {
    const name = given ? this.#walk.text(given) : this.#ownKey()
    return name !== undefined && this.#alter(`drop constraint ${quotedName(name)}`)
  }

  /** Of a table with a schema in its name, Knex sends a name that PostgreSQL refuses. */
  #ownKey(): string | undefined {
    return this.#written.includes('.') ? undefined : `${this.#written}_pkey`
  }

  #primary(columns: readonly string[], name: string | undefined): boolean {
    if (this.#key !== undefined) return false
    const own = this.#ownKey()
    if (name === undefined && own === undefined) return false
    const constraint = quotedName(name ?? own ?? '')
    this.#key = `constraint ${constraint} primary key (${list(columns)})`
    return true
  }

  #unique(columns: readonly string[], name: string | undefined): boolean {
    return this.#alter(`add constraint ${this.#nameOf('unique', columns, name)} unique (${list(columns)})`)
  }

  #index(columns: readonly string[], name: string | undefined): boolean {
    this.#after.push(
      `create index ${this.#nameOf('index', columns, name)} on ${quoted(this.#table)} (${list(columns)})`,
    )
    return true
  }

  /** `foreign('a').references('id').inTable('b')` */
  #foreign({ args }: Call, rest: readonly Call[]): boolean {
    const columns = this.#walk.texts(args[0])
    const name = args[1] ? this.#walk.text(args[1]) : undefined
    if (!columns || (args[1] && name === undefined)) return false
    return this.#references(columns, name, rest)
  }

  #references(columns: readonly string[], name: string | undefined, calls: readonly Call[]): boolean {
    let keys: readonly string[] | undefined
    let other: ObjectName | undefined
    const more: string[] = []
    let constraint = name
    for (const { name: does, args } of calls) {
      const text = this.#walk.text(args[0])
      if (does === 'references') keys = this.#walk.texts(args[0])
      else if (text === undefined) return false
      else if (does === 'inTable' || does === 'on') other = this.#walk.table(args[0])
      else if (does === 'withKeyName') constraint = text
      else if (/^on(?:Delete|Update)$/.test(does) && actions.test(text))
        more.push(` ${does === 'onDelete' ? 'on delete' : 'on update'} ${text}`)
      else return false
    }
    const [key] = keys ?? []
    if (!other && keys?.length === 1 && key?.includes('.')) {
      const [table = '', column = ''] = key.split('.')
      other = { kind: 'table', name: table }
      keys = [column]
    }
    if (!keys || !other) return false
    return this.#alter(
      `add constraint ${this.#nameOf('foreign', columns, constraint)} foreign key (${list(columns)}) references ${quoted(other)} (${list(keys)})${more.sort().reverse().join('')}`,
    )
  }

  #alter(what: string): boolean {
    this.#after.push(`alter table ${quoted(this.#table)} ${what}`)
    return true
  }

  #nameOf(kind: string, columns: readonly string[], given: string | undefined): string {
    const table = this.#written.replace(/[.-]/g, '_')
    return quotedName(given ?? `${table}_${columns.join('_')}_${kind}`.toLowerCase())
  }
}
