import { meaningOf } from '../../languages/python/meaning.ts'
import type { Value } from '../../languages/python/values.ts'
import { type ObjectName, objectKey } from '../../languages/sql/objects.ts'
import { type Creation, creationOf, type Place, type StaticEffect, tableKey } from '../static-effects.ts'

type Call = Extract<Value, { kind: 'call' }>

/** The table that a `batch_alter_table` block is about. */
export interface Batch {
  table: string
  schema?: string
}

interface Around {
  text: string
  at: Place
  batches: ReadonlyMap<string, Batch>
  onPostgres: boolean
}

/** A text, also one inside `sa.text(…)` or `op.f(…)`. */
export function textOf(value: Value | undefined): string | undefined {
  if (value?.kind === 'str' || value?.kind === 'bytes') return value.value
  if (value?.kind === 'call' && /(?:^|\.)(?:text|f|quoted_name)$/.test(value.callee))
    return textOf(value.args[0])
  return undefined
}

/** What a call makes and takes away; undefined where that can't be known. `on`: what it is a method of. */
export function callEffects(call: Call, on: Value | undefined, around: Around): StaticEffect[] | undefined {
  const dot = call.callee.lastIndexOf('.')
  const [owner, method] = [call.callee.slice(0, Math.max(dot, 0)), call.callee.slice(dot + 1)]
  if (on?.kind === 'call' && isEnum(on)) return enumMethod(on, method, call, around)
  const batch = around.batches.get(owner)
  if (!batch && owner !== 'op' && !owner.endsWith('.op')) return undefined
  return new Reader(call, batch, around).effects(method)
}

class Reader {
  readonly #call: Call
  readonly #batch: Batch | undefined
  readonly #around: Around

  constructor(call: Call, batch: Batch | undefined, around: Around) {
    this.#call = call
    this.#batch = batch
    this.#around = around
  }

  effects(method: string): StaticEffect[] | undefined {
    switch (method) {
      case 'create_table':
        return this.#createTable()
      case 'add_column':
        return this.#addColumn()
      case 'create_index':
        return this.#named('index', 'index_name', this.#batch ? undefined : ['table_name', 1])
      case 'create_unique_constraint':
        return this.#withIndex(this.#named('constraint', 'constraint_name', this.#tableAt('table_name')))
      case 'create_exclude_constraint':
      case 'create_primary_key':
        return this.#withIndex(this.#named('constraint', 'constraint_name', this.#tableAt('table_name')))
      case 'create_foreign_key':
        return this.#named('constraint', 'constraint_name', this.#tableAt('source_table'), 'source_schema')
      case 'create_check_constraint':
        return this.#named('constraint', 'constraint_name', this.#tableAt('table_name'))
      case 'drop_table':
        return this.#drops(this.#objectFrom('table', 'table_name', 0, undefined))
      case 'drop_column':
        return this.#batch
          ? this.#drops(this.#objectFrom('column', 'column_name', 0, undefined))
          : this.#drops(this.#objectFrom('column', 'column_name', 1, ['table_name', 0]))
      case 'drop_index':
        return this.#drops(this.#objectFrom('index', 'index_name', 0, undefined))
      case 'drop_constraint': {
        const object = this.#objectFrom('constraint', 'constraint_name', 0, this.#tableAt('table_name'))
        if (!object) return undefined
        const { table: _, ...index } = object
        return this.#drops(object, { ...index, kind: 'index' })
      }
      case 'rename_table': {
        const from = this.#objectFrom('table', 'old_table_name', 0, undefined)
        const to = this.#objectFrom('table', 'new_table_name', 1, undefined)
        if (!from || !to) return undefined
        return [...(this.#drops(from) ?? []), creationOf(to, this.#around.at)]
      }
      case 'alter_column': {
        const to = textOf(this.#call.keywords.get('new_column_name'))
        if (to === undefined) return this.#call.keywords.has('new_column_name') ? undefined : []
        const from = this.#batch
          ? this.#objectFrom('column', 'column_name', 0, undefined)
          : this.#objectFrom('column', 'column_name', 1, ['table_name', 0])
        if (!from) return undefined
        return [...(this.#drops(from) ?? []), this.#made({ ...from, name: to })]
      }
      case 'f':
      case 'get_bind':
      case 'get_context':
      case 'bulk_insert':
      case 'create_table_comment':
      case 'drop_table_comment':
        return []
      default:
        return undefined
    }
  }

  #createTable(): StaticEffect[] | undefined {
    const table = this.#objectFrom('table', 'table_name', 0, undefined)
    if (!table) return undefined
    const guarded = this.#isGuarded()
    const { at, onPostgres } = this.#around
    const effects: Creation[] = [creationOf(table, at, { guarded, definition: this.#definition(at) })]
    const owner = { table: table.name, ...(table.schema === undefined ? {} : { schema: table.schema }) }
    for (const element of this.#call.args.slice(1)) {
      if (element.kind !== 'call') continue
      const kind = element.callee.slice(element.callee.lastIndexOf('.') + 1)
      const first = textOf(element.args[0])
      const name = textOf(element.keywords.get('name'))
      if (kind === 'Column' && first !== undefined) {
        effects.push({
          ...this.#made({ kind: 'column', name: first, ...owner }, element.at),
          at,
          guarded,
          part: true,
        })
        const type = typeOf(element)
        const made = type && enumCreation(type, at, onPostgres)
        if (made) effects.push({ ...made, guarded: made.guarded || guarded })
      } else if (kind === 'Index' && first !== undefined) {
        effects.push(this.#index(first, owner, guarded))
      } else if (/Constraint$/.test(kind) && name !== undefined) {
        effects.push({ ...this.#made({ kind: 'constraint', name, ...owner }), guarded, part: true })
        if (/^(?:Unique|PrimaryKey|Exclude)/.test(kind)) effects.push(this.#index(name, owner, guarded))
      }
    }
    return effects
  }

  #index(name: string, owner: Batch, guarded: boolean): Creation {
    const schema = owner.schema === undefined ? {} : { schema: owner.schema }
    return creationOf({ kind: 'index', name, ...schema }, this.#around.at, {
      guarded,
      within: [tableKey(owner.schema, owner.table)],
      owners: [name, owner.table],
    })
  }

  #addColumn(): StaticEffect[] | undefined {
    const column = this.#batch
      ? this.#call.args[0]
      : (this.#call.args[1] ?? this.#call.keywords.get('column'))
    const owner = this.#owner(this.#batch ? undefined : ['table_name', 0])
    const name = column?.kind === 'call' ? textOf(column.args[0] ?? column.keywords.get('name')) : undefined
    if (!owner || !column || name === undefined) return undefined
    return [{ ...this.#made({ kind: 'column', name, ...owner }, column.at), guarded: this.#isGuarded() }]
  }

  /** An index or a constraint by its name; one without a name gets one that is free. */
  #named(
    kind: 'index' | 'constraint',
    keyword: string,
    table: [string, number] | undefined,
    schemaKeyword = 'schema',
  ): StaticEffect[] | undefined {
    const name = this.#argument(keyword, 0)
    if (name === undefined || name.kind === 'none') return []
    const written = textOf(name)
    const owner = this.#owner(table, schemaKeyword)
    if (written === undefined || !owner) return undefined
    const guarded = this.#isGuarded()
    if (kind === 'index')
      return [{ ...this.#index(written, owner, guarded), definition: this.#definition(this.#around.at) }]
    return [{ ...this.#made({ kind, name: written, ...owner }), guarded }]
  }

  #withIndex(effects: StaticEffect[] | undefined): StaticEffect[] | undefined {
    const [first] = effects ?? []
    const owner = this.#owner(this.#tableAt('table_name'))
    if (first?.kind !== 'creates' || !owner) return effects
    return [first, this.#index(first.words.at(-1) ?? '', owner, first.guarded)]
  }

  #tableAt(keyword: string): [string, number] | undefined {
    return this.#batch ? undefined : [keyword, 1]
  }

  #owner(table: [string, number] | undefined, schemaKeyword = 'schema'): Batch | undefined {
    if (this.#batch) return this.#batch
    const name = table && textOf(this.#argument(...table))
    const schema = this.#call.keywords.get(schemaKeyword)
    const written = schema === undefined || schema.kind === 'none' ? undefined : textOf(schema)
    // A schema that is computed could be any.
    if (name === undefined || (schema !== undefined && schema.kind !== 'none' && written === undefined))
      return undefined
    return { table: name, ...(written === undefined ? {} : { schema: written }) }
  }

  #objectFrom(
    kind: ObjectName['kind'],
    keyword: string,
    position: number,
    table: [string, number] | undefined,
  ): ObjectName | undefined {
    const name = textOf(this.#argument(keyword, position))
    const schema = this.#call.keywords.get('schema')
    const written = schema === undefined || schema.kind === 'none' ? undefined : textOf(schema)
    if (name === undefined || (schema !== undefined && schema.kind !== 'none' && written === undefined))
      return undefined
    if (kind === 'table' || kind === 'index') {
      const own = this.#batch?.schema ?? written
      return { kind, name, ...(own === undefined ? {} : { schema: own }) }
    }
    const owner = this.#owner(table)
    return owner && { kind, name, ...owner }
  }

  #made(object: ObjectName, definedAt: Place = this.#around.at): Creation {
    return creationOf(object, this.#around.at, {
      within: object.table === undefined ? [] : [tableKey(object.schema, object.table)],
      definition: this.#definition(definedAt),
    })
  }

  #drops(...objects: (ObjectName | undefined)[]): StaticEffect[] | undefined {
    const known = objects.filter(object => object !== undefined)
    return known.length < objects.length ? undefined : [{ kind: 'drops', keys: known.map(objectKey) }]
  }

  #argument(keyword: string, position: number): Value | undefined {
    return this.#call.keywords.get(keyword) ?? this.#call.args[position]
  }

  #isGuarded(): boolean {
    const value = this.#call.keywords.get('if_not_exists')
    // Keywords that are unpacked may say so, too.
    return (
      (value !== undefined && !(value.kind === 'bool' && !value.value)) || this.#call.args.some(isUnpacked)
    )
  }

  #definition({ start, end }: Place): () => string {
    const { text } = this.#around
    return () => meaningOf(text.slice(start, end))
  }
}

function isUnpacked(value: Value): boolean {
  return value.kind === 'unknown' && value.code === 'unpacked-keywords'
}

function isEnum(call: Call): boolean {
  return /(?:^|\.)(?:ENUM|Enum)$/.test(call.callee)
}

function typeOf(column: Call): Call | undefined {
  const type = textOf(column.args[0]) === undefined ? column.args[0] : column.args[1]
  const found = type ?? column.keywords.get('type_')
  return found?.kind === 'call' && isEnum(found) ? found : undefined
}

/** `create_table` makes the types of its enums without looking whether they are there. */
function enumCreation(type: Call, at: Place, onPostgres: boolean): Creation | undefined {
  const name = textOf(type.keywords.get('name'))
  const no = (keyword: string): boolean => {
    const value = type.keywords.get(keyword)
    return value !== undefined && !(value.kind === 'bool' && value.value)
  }
  if (name === undefined || no('create_type') || no('native_enum')) return undefined
  const schema = type.keywords.get('schema')
  const written = schema && textOf(schema)
  if (schema !== undefined && written === undefined) return undefined
  const object: ObjectName = { kind: 'type', name, ...(written === undefined ? {} : { schema: written }) }
  return creationOf(object, at, { guarded: !onPostgres })
}

/** `mood.create(bind)` looks first, unless it is asked not to. */
function enumMethod(type: Call, method: string, call: Call, { at }: Around): StaticEffect[] | undefined {
  const made = enumCreation(
    { ...type, keywords: new Map([...type.keywords].filter(([key]) => key !== 'create_type')) },
    at,
    true,
  )
  if (!made) return undefined
  if (method === 'drop') return [{ kind: 'drops', keys: [made.key] }]
  if (method !== 'create') return undefined
  const checkFirst = call.keywords.get('checkfirst') ?? call.args[1]
  const certain = checkFirst?.kind === 'bool' && !checkFirst.value
  return [{ ...made, guarded: !certain }]
}
