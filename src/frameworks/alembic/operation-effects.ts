import { meaningOf } from '../../languages/python/meaning.ts'
import type { Value } from '../../languages/python/values.ts'
import { type ObjectName, objectKey } from '../../languages/sql/objects.ts'
import type { Span } from '../../model/position.ts'
import { type Creation, creationOf, type StaticEffect, tableKey } from '../static-effects.ts'
import { parametersOf, type Signature, signatures } from './signatures.ts'

type Call = Extract<Value, { kind: 'call' }>

/** The table that a `batch_alter_table` block is about. */
export interface Batch {
  table: string
  schema?: string
}

interface Around {
  text: string
  at: Span
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
  if (asks.has(method)) return []
  const signature = signatures[method]
  return signature && new Reader(call, signature, batch, around).effects()
}

/** Methods that do nothing to an object. */
const asks = new Set(['f', 'get_bind', 'get_context', 'bulk_insert'])

class Reader {
  readonly #call: Call
  readonly #signature: Signature
  readonly #batch: Batch | undefined
  readonly #around: Around

  constructor(call: Call, signature: Signature, batch: Batch | undefined, around: Around) {
    this.#call = call
    this.#signature = signature
    this.#batch = batch
    this.#around = around
  }

  effects(): StaticEffect[] | undefined {
    const { does, kind, withIndex } = this.#signature
    if (does === 'nothing') return []
    if (does === 'creates') {
      if (kind === 'table') return this.#createTable()
      return kind === 'column' ? this.#addColumn() : this.#createNamed()
    }
    const object = this.#object()
    if (!object) return undefined
    const { table, ...index } = object
    const keys = [objectKey(object), ...(withIndex ? [objectKey({ ...index, kind: 'index' })] : [])]
    const drop: StaticEffect = { kind: 'drops', keys }
    if (does === 'drops') return [drop]
    const written = does === 'renames' ? this.#argument('new_table_name') : this.#argument('new_column_name')
    const name = textOf(written)
    // A column that keeps its name is the same one.
    if (does === 'alters' && written === undefined) return []
    if (name === undefined) return undefined
    return [
      drop,
      does === 'renames' ? creationOf({ ...object, name }, this.#around.at) : this.#made({ ...object, name }),
    ]
  }

  #createTable(): StaticEffect[] | undefined {
    const table = this.#object()
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
    const column = this.#argument('column')
    const owner = this.#owner()
    const name = column?.kind === 'call' ? textOf(column.args[0] ?? column.keywords.get('name')) : undefined
    if (!owner || !column || name === undefined) return undefined
    return [{ ...this.#made({ kind: 'column', name, ...owner }, column.at), guarded: this.#isGuarded() }]
  }

  /** An index or a constraint by its name; one without a name gets one that is free. */
  #createNamed(): StaticEffect[] | undefined {
    const { kind, named, withIndex } = this.#signature
    const name = this.#argument(named)
    if (name === undefined || name.kind === 'none') return []
    const written = textOf(name)
    const owner = this.#owner()
    if (written === undefined || !owner) return undefined
    const guarded = this.#isGuarded()
    const index = this.#index(written, owner, guarded)
    if (kind === 'index') return [{ ...index, definition: this.#definition(this.#around.at) }]
    return [{ ...this.#made({ kind, name: written, ...owner }), guarded }, ...(withIndex ? [index] : [])]
  }

  /** The table that it is about; undefined where that is not known: a schema that is computed could be any. */
  #owner(): Batch | undefined {
    if (this.#batch) return this.#batch
    const { table, schema } = this.#signature
    return this.#withSchema(textOf(this.#argument(table)), schema)
  }

  #withSchema(table: string | undefined, keyword = 'schema'): Batch | undefined {
    const schema = this.#call.keywords.get(keyword)
    const isGiven = schema !== undefined && schema.kind !== 'none'
    const written = isGiven ? textOf(schema) : undefined
    if (table === undefined || (isGiven && written === undefined)) return undefined
    return { table, ...(written === undefined ? {} : { schema: written }) }
  }

  /** What it is about, by its name. */
  #object(): ObjectName | undefined {
    const { kind, named } = this.#signature
    const name = textOf(this.#argument(named))
    if (name === undefined) return undefined
    if (kind === 'table' || kind === 'index') {
      const own = this.#withSchema(name)
      const schema = this.#batch?.schema ?? own?.schema
      return own && { kind, name, ...(schema === undefined ? {} : { schema }) }
    }
    const owner = this.#owner()
    return owner && { kind, name, ...owner }
  }

  #made(object: ObjectName, definedAt: Span = this.#around.at): Creation {
    return creationOf(object, this.#around.at, {
      within: object.table === undefined ? [] : [tableKey(object.schema, object.table)],
      definition: this.#definition(definedAt),
    })
  }

  #argument(name: string): Value | undefined {
    const position = parametersOf(this.#signature, this.#batch !== undefined).indexOf(name)
    return this.#call.keywords.get(name) ?? this.#call.args[position]
  }

  #isGuarded(): boolean {
    const value = this.#call.keywords.get('if_not_exists')
    // Keywords that are unpacked may say so, too.
    return (
      (value !== undefined && !(value.kind === 'bool' && !value.value)) || this.#call.args.some(isUnpacked)
    )
  }

  #definition({ start, end }: Span): () => string {
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
function enumCreation(type: Call, at: Span, onPostgres: boolean): Creation | undefined {
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
