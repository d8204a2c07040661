import type { Call, Expression } from '../../languages/programs/program.ts'
import { quotedName } from '../../languages/sql/object-names.ts'
import { changeColumnSql, changeDefaultSql, changeNullSql } from './rails-changes.ts'
import { columnOfRails, flagOf, isType, keyOfRails, type Options, onlyHas, quoted } from './rails-columns.ts'
import {
  dropForeignKeySql,
  dropIndexSql,
  dropKeyOfReference,
  entriesOf,
  foreignKeySql,
  indexSql,
  keys,
  nothing,
  nowhere,
  referenceSql,
  textOf,
} from './rails-keys.ts'
import { renameColumnSql, renameTableSql } from './rails-lookups.ts'
import type { Walk } from './walk.ts'

/** Older versions have other keys, other types and other names. */
const oldest = 5.1

/**
 * What Rails sends for a call of a migration: https://api.rubyonrails.org/classes/ActiveRecord/Migration.html.
 * Undefined: not all of it is known. `version`: that of the migration.
 */
export function sqlOfRails(call: Call, walk: Walk, version: number): string[] | undefined {
  if (!(version >= oldest) || !call.whole || call.on) return undefined
  const statements = new Statements(walk, version)
  const table = walk.text(call.args[0])
  return table !== undefined && statements.add(call, table) ? statements.all : undefined
}

const off: Expression = { kind: 'flag', value: false, at: nowhere }
const none: Expression = { kind: 'nothing', at: nowhere }

class Statements {
  readonly all: string[] = []
  readonly #walk: Walk
  readonly #version: number

  constructor(walk: Walk, version: number) {
    this.#walk = walk
    this.#version = version
  }

  /** Returns false where a call is not known whole. */
  add(call: Call, table: string): boolean {
    const does = this.#does[call.name]
    return does !== undefined && (call.name === 'create_table' || call.name === 'change_table' || !call.block)
      ? does(call, table)
      : false
  }

  readonly #does: Readonly<Record<string, (call: Call, table: string) => boolean>> = {
    create_table: (call, table) => this.#createTable(call, table),
    change_table: (call, table) => this.#changeTable(call, table),
    drop_table: (call, table) => this.#dropTable(call, table),
    add_column: ({ args, named }, table) => {
      const [name, type] = [this.#walk.text(args[1]), this.#walk.text(args[2])]
      return args.length === 3 && this.#addColumn(table, name, type, named)
    },
    remove_column: ({ args }, table) => this.#dropColumns(table, args.slice(1, 2)),
    remove_columns: ({ args }, table) => this.#dropColumns(table, args.slice(1)),
    change_column: (call, table) => this.#may(changeColumnSql(call, table, this.#about)),
    change_column_null: (call, table) => this.#may(changeNullSql(call, table, this.#walk)),
    change_column_default: (call, table) => this.#may(changeDefaultSql(call, table, this.#walk)),
    add_index: ({ args, named }, table) =>
      args.length === 2 && this.#may(indexSql(table, args[1], named, this.#walk)),
    remove_index: ({ args, named }, table) =>
      args.length < 3 && this.#may(dropIndexSql(table, args[1], named, this.#walk)),
    remove_foreign_key: (call, table) => this.#may(dropForeignKeySql(call, table, this.#walk)),
    remove_reference: (call, table) => this.#dropReference(call, table),
    remove_belongs_to: (call, table) => this.#dropReference(call, table),
    remove_timestamps: ({ args }, table) =>
      args.length === 1 && this.#sends(...['updated_at', 'created_at'].map(name => dropColumn(table, name))),
    rename_column: ({ args, named }, table) => {
      const [from, to] = [this.#walk.text(args[1]), this.#walk.text(args[2])]
      const isKnown = args.length === 3 && named.size === 0 && from !== undefined && to !== undefined
      return isKnown && this.#sends(...renameColumnSql(table, from, to))
    },
    rename_table: ({ args, named }, table) => {
      const to = this.#walk.text(args[1])
      const isKnown =
        args.length === 2 && named.size === 0 && to !== undefined && !`${table}${to}`.includes('.')
      return isKnown && this.#sends(...renameTableSql(table, to))
    },
    add_reference: ({ args, named }, table) =>
      args.length === 2 && this.#reference(table, args[1], named, this.#toTable(table)),
    add_belongs_to: ({ args, named }, table) =>
      args.length === 2 && this.#reference(table, args[1], named, this.#toTable(table)),
    add_timestamps: ({ args, named }, table) =>
      args.length === 1 && this.#timestamps(named, this.#toTable(table)),
    add_foreign_key: (call, table) => this.#may(foreignKeySql(call, table, this.#walk)),
    enable_extension: ({ args }, name) =>
      args.length === 1 && this.#sends(`CREATE EXTENSION IF NOT EXISTS ${quotedName(name)}`),
  }

  get #about(): { walk: Walk; version: number } {
    return { walk: this.#walk, version: this.#version }
  }

  #sends(...statements: string[]): true {
    this.all.push(...statements)
    return true
  }

  #may(statement: string | undefined): boolean {
    return statement !== undefined && this.#sends(statement)
  }

  #reference(
    table: string,
    one: Expression | undefined,
    options: Options,
    add: (column: string) => void,
  ): boolean {
    const reference = referenceSql(table, one, options, this.#about)
    for (const column of reference?.columns ?? []) add(column)
    return reference !== undefined && this.#sends(...reference.statements)
  }

  #toTable(table: string): (column: string) => void {
    return column => {
      this.all.push(`ALTER TABLE ${quoted(table)} ADD ${column}`)
    }
  }

  #createTable(call: Call, table: string): boolean {
    const known = keys('id', 'primary_key', 'default', 'comment', 'force', 'limit')
    const force = call.named.get('force')
    if (call.args.length !== 1 || !onlyHas(call.named, known)) return false
    if (force && this.#walk.text(force) !== 'cascade' && flagOf(call.named, 'force') === undefined)
      return false
    const key = keyOfRails(call, this.#walk, this.#version)
    if (!key) return false
    const columns = [...key]
    const inner = new Statements(this.#walk, this.#version)
    if (call.block && !inner.#ofTable(call.block, table, column => columns.push(column))) return false
    // Its foreign keys are parts of it; its indexes come after it.
    const after = inner.all.filter(one => one.startsWith('CREATE '))
    const constraints = inner.all.flatMap(
      one => /^ALTER TABLE \S+ ADD (CONSTRAINT .*)$/s.exec(one)?.[1] ?? [],
    )
    if (after.length + constraints.length !== inner.all.length) return false
    if (force && flagOf(call.named, 'force') !== false)
      this.all.push(`DROP TABLE IF EXISTS ${quoted(table)}${force.kind === 'text' ? ' CASCADE' : ''}`)
    const parts = [...columns, ...constraints].join(', ')
    return this.#sends(`CREATE TABLE ${quoted(table)} (${parts})`, ...after)
  }

  #changeTable(call: Call, table: string): boolean {
    const isKnown = call.args.length === 1 && onlyHas(call.named, keys('bulk'))
    return isKnown && call.block !== undefined && this.#ofTable(call.block, table, this.#toTable(table))
  }

  /** The calls on the table in a block. */
  #ofTable(
    { body, parameters }: NonNullable<Call['block']>,
    table: string,
    add: (column: string) => void,
  ): boolean {
    return body.every(one => {
      const value = one.does === 'evaluates' || one.does === 'leaves' ? one.value : undefined
      if (value?.kind !== 'call' || value.on?.kind !== 'name' || value.on.name !== parameters[0]?.name)
        return false
      return value.whole && !value.block && this.#onTable(value, table, add)
    })
  }

  #onTable(call: Call, table: string, add: (column: string) => void): boolean {
    const { name, args, named } = call
    if (isType(name)) return args.length > 0 && args.every(one => this.#column(table, one, name, named, add))
    switch (name) {
      case 'column': {
        const type = this.#walk.text(args[1])
        return args.length === 2 && type !== undefined && this.#column(table, args[0], type, named, add)
      }
      case 'timestamps':
        return args.length === 0 && this.#timestamps(named, add)
      case 'references':
      case 'belongs_to':
        return args.length > 0 && args.every(one => this.#reference(table, one, named, add))
      case 'index':
        return args.length === 1 && this.#may(indexSql(table, args[0], named, this.#walk))
      case 'foreign_key':
        return this.#may(foreignKeySql({ ...call, args: [textOf(table), ...args] }, table, this.#walk))
      case 'remove':
        return named.size === 0 && this.#dropColumns(table, args)
      case 'change':
        return this.#may(changeColumnSql({ ...call, args: [textOf(table), ...args] }, table, this.#about))
      case 'change_null':
        return this.#may(changeNullSql({ ...call, args: [textOf(table), ...args] }, table, this.#walk))
      case 'change_default':
        return this.#may(changeDefaultSql({ ...call, args: [textOf(table), ...args] }, table, this.#walk))
      default:
        return false
    }
  }

  #column(
    table: string,
    name: Expression | undefined,
    type: string,
    options: Options,
    add: (column: string) => void,
  ): boolean {
    const text = this.#walk.text(name)
    const index = options.get('index')
    const rest = new Map([...options].filter(([key]) => key !== 'index'))
    const column = text && columnOfRails(text, type, rest, this.#about)
    if (!column || !name) return false
    add(column)
    if (!index || flagOf(options, 'index') === false) return true
    const more = index.kind === 'flag' ? nothing : entriesOf(index)
    return more !== undefined && this.#may(indexSql(table, name, more, this.#walk))
  }

  #addColumn(table: string, name: string | undefined, type: string | undefined, options: Options): boolean {
    const isGuarded = flagOf(options, 'if_not_exists')
    const rest = new Map([...options].filter(([key]) => key !== 'if_not_exists'))
    if (name === undefined || type === undefined || isGuarded !== false) return false
    const column = columnOfRails(name, type, rest, this.#about)
    if (column !== undefined) this.#toTable(table)(column)
    return column !== undefined
  }

  #dropTable({ args, named }: Call, table: string): boolean {
    if (args.length !== 1 || !onlyHas(named, keys('if_exists', 'force'))) return false
    const isGuarded = flagOf(named, 'if_exists')
    const force = named.get('force')
    const cascades = force && this.#walk.text(force) === 'cascade'
    if (isGuarded === undefined || (force && !cascades)) return false
    return this.#sends(
      `DROP TABLE${isGuarded ? ' IF EXISTS' : ''} ${quoted(table)}${cascades ? ' CASCADE' : ''}`,
    )
  }

  #dropColumns(table: string, names: readonly Expression[]): boolean {
    const texts = names.map(one => this.#walk.text(one)).filter(one => one !== undefined)
    if (texts.length === 0 || texts.length !== names.length) return false
    return this.#sends(...texts.map(one => dropColumn(table, one)))
  }

  #dropReference({ args, named }: Call, table: string): boolean {
    const name = this.#walk.text(args[1])
    const isPolymorphic = flagOf(named, 'polymorphic')
    const known = keys('foreign_key', 'polymorphic', 'index', 'null', 'type', 'default')
    if (args.length !== 2 || name === undefined || isPolymorphic === undefined || !onlyHas(named, known))
      return false
    const key = named.has('foreign_key') && flagOf(named, 'foreign_key') !== false
    const dropped = key ? dropKeyOfReference(table, name, named.get('foreign_key'), this.#walk) : ''
    if (dropped === undefined) return false
    const columns = [`${name}_id`, ...(isPolymorphic ? [`${name}_type`] : [])].map(one =>
      dropColumn(table, one),
    )
    return this.#sends(...(dropped === '' ? [] : [dropped]), ...columns)
  }

  #timestamps(options: Options, add: (column: string) => void): boolean {
    if (!onlyHas(options, keys('null', 'precision', 'default'))) return false
    const all = new Map(options)
    if (!all.has('null') || all.get('null')?.kind === 'nothing') all.set('null', off)
    if (!all.has('precision') && this.#version < 6) all.set('precision', none)
    // Since 6.0 it is 6, and so it is for every `datetime` since 7.0.
    const version = Math.max(this.#version, this.#version >= 6 ? 7 : 0)
    const columns = ['created_at', 'updated_at'].map(name =>
      columnOfRails(name, 'datetime', all, { walk: this.#walk, version }),
    )
    for (const column of columns) if (column !== undefined) add(column)
    return !columns.includes(undefined)
  }
}

function dropColumn(table: string, name: string): string {
  return `ALTER TABLE ${quoted(table)} DROP COLUMN ${quotedName(name)}`
}
