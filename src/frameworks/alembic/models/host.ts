import { atOnce, type Flow } from '../../../languages/python/interpreter/flow.ts'
import type { Interpreter } from '../../../languages/python/interpreter/interpreter.ts'
import {
  type Arguments,
  bool,
  type Foreign,
  type ForeignCall,
  lastSegment,
  type Module,
  type PythonClass,
  unknown,
  type Value,
} from '../../../languages/python/interpreter/values.ts'
import type { Span } from '../../../model/position.ts'
import { nameOfCall } from '../replay/arguments.ts'
import { Onlooker } from '../replay/conventions.ts'
import type { Modules } from '../replay/modules.ts'
import { giveMetadata, metadataOf } from './metadata.ts'

/** Of SQLAlchemy, and of what hands its names on. */
export const ofSqlAlchemy = /^(?:sqlalchemy|flask_sqlalchemy|geoalchemy2|alembic)\b/

/** Libraries that get a metadata to read it, and add no table to it. */
const readers =
  /^(?:alembic|sqlalchemy|flask_sqlalchemy|flask_migrate|databases|logging)\b|^(?:print|len|str)$/

const nowhere = { start: 0, end: 0 }

/** Code that may add to what is declared. */
const mayDeclare = [
  /\b(?:Table|Column|mapped_column|Index|Sequence|DDL|listens_for|append_constraint|append_column|type)\(/,
  /\bevents?\.listen|\b__table|\(Base\b|\.Model\b/,
]

/** Collects what the modules of a project declare. None of its calls does anything. */
export class ModelsHost extends Onlooker {
  readonly classes: { of: PythonClass; module: Module }[] = []
  readonly tables: ForeignCall[] = []
  /** Indexes, sequences and types that are made outside of a table, perhaps. */
  readonly loose: ForeignCall[] = []
  /** Calls that were handed a metadata and may have added to it. */
  readonly handed: string[] = []
  /** Why something that modules do by themselves could not be followed. */
  readonly left: string[] = []
  readonly #python: () => Interpreter

  constructor(modules: Modules, python: () => Interpreter) {
    super(modules)
    this.#python = python
  }

  override attribute(owner: Foreign | ForeignCall, name: string): Value | undefined {
    return name === 'metadata' ? metadataOf(owner) : undefined
  }

  imported(module: string, name: string): Value | undefined {
    return module === 'typing' && name === 'TYPE_CHECKING' ? bool(false) : undefined
  }

  override call(callee: Foreign, given: Arguments): Flow<Value | undefined> {
    const name = lastSegment(callee.path)
    // Whoever runs the program sets what has no default.
    if (/(?:^|\.)(?:environ\.get|getenv)$/.test(callee.path))
      return atOnce(given.args[1] ?? given.keywords.get('default') ?? unknown('the environment'))
    if (!readers.test(callee.path))
      for (const value of [...given.args, ...given.keywords.values()])
        if (value.kind === 'foreign-call' && nameOfCall(value) === 'MetaData') this.handed.push(callee.path)
    if (callee.path === 'type' && given.args.length === 3) this.left.push('a class is made by type()')
    if (!ofSqlAlchemy.test(callee.path)) return atOnce(undefined)
    const made: ForeignCall = {
      kind: 'foreign-call',
      callee,
      ...given,
      at: { start: 0, end: 0 },
      attributes: new Map(),
    }
    if (name === 'Table') this.tables.push(made)
    else if (name === 'Index' || name === 'Sequence') this.loose.push(made)
    return atOnce(made)
  }

  /** `Annotated[int, …]` under a name of its own. */
  override element(owner: Foreign | ForeignCall, key: Value): Value | undefined {
    if (
      owner.kind !== 'foreign' ||
      !/^typing(?:_extensions)?\.(?:Annotated|Optional|Union)$/.test(owner.path)
    )
      return undefined
    const args = key.kind === 'tuple' ? key.items : [key]
    const callee: Foreign = { kind: 'foreign', path: owner.path }
    return { kind: 'foreign-call', callee, args, keywords: new Map(), at: nowhere, attributes: new Map() }
  }

  override unverified(why: string, at: Span): Flow<void> {
    const { current } = this.#python()
    const text = current?.text.slice(at.start, at.end) ?? ''
    if (mayDeclare.some(one => one.test(text))) this.left.push(`${current?.path}: ${why}`)
    return atOnce(undefined)
  }

  override harmless(): boolean {
    return true
  }

  classMade(of: PythonClass, module: Module): void {
    giveMetadata(of)
    this.classes.push({ of, module })
  }
}
