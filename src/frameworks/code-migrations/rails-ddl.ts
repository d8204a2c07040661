import type { Call, Expression } from '../../languages/programs/program.ts'
import { quotedName } from '../../languages/sql/object-names.ts'
import { closesEarly } from '../../languages/sql/own-blocks.ts'
import {
  changeColumnSql,
  changeDefaultSql,
  changeNullSql,
  renamedColumnSql,
  renamedIndexSql,
  renamedTableSql,
} from './rails-changes.ts'
import { checkSql, dropCheckSql, validateCheckSql, validateConstraintSql } from './rails-checks.ts'
import {
  type About,
  columnOfRails,
  flagOf,
  isType,
  keyOfRails,
  keys,
  nothing,
  type Options,
  onlyHas,
  quoted,
  timestampColumns,
} from './rails-columns.ts'
import {
  dropColumn,
  dropColumnSql,
  dropColumns,
  dropColumnsSql,
  dropReferenceSql,
  dropTableSql,
} from './rails-drops.ts'
import { dropEnumSql, enumSql, enumValueSql, renamedValueSql } from './rails-enums.ts'
import { dropIndexSql, indexSql } from './rails-indexes.ts'
import {
  dropForeignKeySql,
  entriesOf,
  foreignKeySql,
  referenceSql,
  textOf,
  validateForeignKeySql,
} from './rails-keys.ts'
import type { Walk } from './walk.ts'

/** Older versions have other keys, other types and other names. */
const oldest = 5.1

/**
 * What Rails sends for a call of a migration: https://api.rubyonrails.org/classes/ActiveRecord/Migration.html.
 * Undefined: not all of it is known, or not for each version that may run it.
 */
export function sqlOfRails(call: Call, about: About): string[] | undefined {
  if (!(about.version >= oldest) || !call.whole || call.on) return undefined
  const statements = new Statements(about)
  const table = about.walk.text(call.args[0])
  if (table === undefined || !statements.add(call, table)) return undefined
  return statements.all.some(closesEarly) ? undefined : statements.all
}

/** The block of a table that is dropped is for the downgrade. */
const withBlock = keys('create_table', 'change_table', 'drop_table')

class Statements {
  readonly all: string[] = []
  readonly #about: About
  readonly #walk: Walk
  readonly #version: number
  /** Are these parts of a table that is created? */
  readonly #creates: boolean

  constructor(about: About, creates = false) {
    this.#about = about
    this.#creates = creates
    this.#walk = about.walk
    this.#version = about.version
  }

  /** Returns false where a call is not known whole. */
  add(call: Call, table: string): boolean {
    const does = this.#does[call.name]
    return does !== undefined && (withBlock.has(call.name) || !call.block) ? does(call, table) : false
  }

  readonly #does: Readonly<Record<string, (call: Call, table: string) => boolean>> = {
    create_table: (call, table) => this.#createTable(call, table),
    change_table: (call, table) => this.#changeTable(call, table),
    drop_table: (call, table) => this.#may(dropTableSql(call, table, this.#walk)),
    add_column: ({ args, named }, table) => {
      const [name, type] = [this.#walk.text(args[1]), this.#walk.text(args[2])]
      return args.length === 3 && this.#addColumn(table, name, type, named)
    },
    remove_column: (call, table) => this.#mayAll(dropColumnSql(call, table, this.#about)),
    remove_columns: (call, table) => this.#mayAll(dropColumnsSql(call, table, this.#about)),
    change_column: (call, table) => this.#may(changeColumnSql(call, table, this.#about)),
    change_column_null: (call, table) => this.#may(changeNullSql(call, table, this.#walk)),
    change_column_default: (call, table) => this.#may(changeDefaultSql(call, table, this.#walk)),
    add_index: ({ args, named }, table) =>
      args.length === 2 && this.#may(indexSql(table, args[1], named, this.#about)),
    remove_index: ({ args, named }, table) =>
      args.length < 3 && this.#mayAll(dropIndexSql(table, args[1], named, this.#about)),
    rename_index: (call, table) => this.#may(renamedIndexSql(call, table, this.#walk)),
    add_check_constraint: (call, table) => this.#may(checkSql(call, table, this.#about)),
    remove_check_constraint: (call, table) => this.#mayAll(dropCheckSql(call, table, this.#about)),
    validate_check_constraint: (call, table) => this.#may(validateCheckSql(call, table, this.#about)),
    validate_foreign_key: (call, table) => this.#may(validateForeignKeySql(call, table, this.#about)),
    validate_constraint: (call, table) => this.#may(validateConstraintSql(call, table, this.#walk)),
    remove_foreign_key: (call, table) => this.#may(dropForeignKeySql(call, table, this.#about)),
    remove_reference: (call, table) => this.#mayAll(dropReferenceSql(call, table, this.#about)),
    remove_belongs_to: (call, table) => this.#mayAll(dropReferenceSql(call, table, this.#about)),
    // Its guard is never looked at.
    remove_timestamps: ({ args }, table) =>
      args.length === 1 && this.#sends(...['updated_at', 'created_at'].map(name => dropColumn(table, name))),
    rename_column: (call, table) => this.#mayAll(renamedColumnSql(call, table, this.#walk)),
    rename_table: (call, table) => this.#mayAll(renamedTableSql(call, table, this.#walk)),
    add_reference: (call, table) => this.#addReference(call, table),
    add_belongs_to: (call, table) => this.#addReference(call, table),
    add_timestamps: ({ args, named }, table) => {
      // The guard of 7.0 looks at the columns; later ones look at nothing.
      const isGuarded = flagOf(named, 'if_not_exists')
      const rest = new Map([...named].filter(([key]) => key !== 'if_not_exists'))
      if (args.length !== 1 || isGuarded === undefined || (isGuarded && this.#version < 7.1)) return false
      return this.#timestamps(rest, this.#toTable(table))
    },
    add_foreign_key: (call, table) => this.#may(foreignKeySql(call, table, this.#about)),
    create_enum: (call, name) => this.#may(enumSql(call, name, this.#about)),
    drop_enum: (call, name) => this.#may(dropEnumSql(call, name, this.#about)),
    add_enum_value: (call, name) => this.#may(enumValueSql(call, name, this.#about)),
    rename_enum_value: (call, name) => this.#may(renamedValueSql(call, name, this.#about)),
    enable_extension: ({ args }, name) =>
      args.length === 1 && this.#sends(`CREATE EXTENSION IF NOT EXISTS ${quotedName(name)}`),
  }

  #sends(...statements: string[]): true {
    this.all.push(...statements)
    return true
  }

  #may(statement: string | undefined): boolean {
    return statement !== undefined && this.#sends(statement)
  }

  #mayAll(statements: readonly string[] | undefined): boolean {
    return statements !== undefined && this.#sends(...statements)
  }

  #addReference({ args, named }: Call, table: string): boolean {
    const isGuarded = flagOf(named, 'if_not_exists') === true
    return args.length === 2 && this.#reference(table, args[1], named, this.#toTable(table, isGuarded))
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

  #toTable(table: string, isGuarded = false): (column: string) => void {
    return column => {
      this.all.push(`ALTER TABLE ${quoted(table)} ADD ${isGuarded ? 'COLUMN IF NOT EXISTS ' : ''}${column}`)
    }
  }

  #createTable(call: Call, table: string): boolean {
    const known = keys('id', 'primary_key', 'default', 'comment', 'force', 'limit', 'if_not_exists')
    const force = call.named.get('force')
    const isGuarded = flagOf(call.named, 'if_not_exists')
    if (call.args.length !== 1 || !onlyHas(call.named, known) || isGuarded === undefined) return false
    // Since 7.2 the two together are refused.
    if (isGuarded && (force || this.#version < 6)) return false
    if (force && this.#walk.text(force) !== 'cascade' && flagOf(call.named, 'force') === undefined)
      return false
    const key = keyOfRails(call, this.#walk, this.#version)
    if (!key) return false
    const columns = [...key]
    const inner = new Statements(this.#about, true)
    if (call.block && !inner.#ofTable(call.block, table, column => columns.push(column))) return false
    // Its foreign keys and then its checks are parts of it; its indexes come after it, and are guarded if it is.
    const after = inner.all.filter(one => one.startsWith('CREATE '))
    const added = inner.all.flatMap(one => /^ALTER TABLE \S+ ADD (CONSTRAINT .*)$/s.exec(one)?.[1] ?? [])
    const isCheck = (one: string) => /^CONSTRAINT \S+ CHECK /.test(one)
    const constraints = [...added.filter(one => !isCheck(one)), ...added.filter(isCheck)]
    if (after.length + constraints.length !== inner.all.length) return false
    // 6.0 does not guard its indexes.
    if (isGuarded && this.#version < 6.1 && after.length > 0) return false
    if (force && flagOf(call.named, 'force') !== false)
      this.all.push(`DROP TABLE IF EXISTS ${quoted(table)}${force.kind === 'text' ? ' CASCADE' : ''}`)
    const parts = [...columns, ...constraints].join(', ')
    const guard = isGuarded ? 'IF NOT EXISTS ' : ''
    return this.#sends(
      `CREATE TABLE ${guard}${quoted(table)} (${parts})`,
      ...after.map(one => one.replace(/^(CREATE (?:UNIQUE )?INDEX (?:CONCURRENTLY )?)/, `$1${guard}`)),
    )
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
    // What is guarded here is refused by some versions.
    if (named.has('if_exists') || named.has('if_not_exists')) return false
    const ofTable = { ...call, args: [textOf(table), ...args] }
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
        return args.length === 1 && this.#may(indexSql(table, args[0], named, this.#about))
      case 'foreign_key':
        return this.#may(foreignKeySql(ofTable, table, this.#about))
      case 'check_constraint':
        return (this.#creates || this.#version >= 7) && this.#may(checkSql(ofTable, table, this.#about))
      case 'remove':
        // What else it says is for the downgrade.
        return (
          (named.size === 0 || this.#version >= 6.1) && this.#mayAll(dropColumns(table, args, this.#walk))
        )
      case 'change':
        return this.#may(changeColumnSql(ofTable, table, this.#about))
      case 'change_null':
        return this.#may(changeNullSql(ofTable, table, this.#walk))
      case 'change_default':
        return this.#may(changeDefaultSql(ofTable, table, this.#walk))
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
    return more !== undefined && this.#may(indexSql(table, name, more, this.#about))
  }

  #addColumn(table: string, name: string | undefined, type: string | undefined, options: Options): boolean {
    const isGuarded = flagOf(options, 'if_not_exists')
    const rest = new Map([...options].filter(([key]) => key !== 'if_not_exists'))
    if (name === undefined || type === undefined || isGuarded === undefined) return false
    // The guard of 6.1 looks at the type, too.
    if (isGuarded && this.#version < 7) return false
    const column = columnOfRails(name, type, rest, this.#about)
    if (column !== undefined) this.#toTable(table, isGuarded)(column)
    return column !== undefined
  }

  #timestamps(options: Options, add: (column: string) => void): boolean {
    const columns = timestampColumns(options, this.#about)
    for (const column of columns ?? []) add(column)
    return columns !== undefined
  }
}
