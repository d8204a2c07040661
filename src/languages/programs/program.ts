import type { Span } from '../../model/position.ts'

/**
 * What a file of any language says, as far as a migration needs it: values that stand there, calls, and which of them
 * certainly run. Everything else is `other`, of which only the parts are known.
 */
export type Expression =
  | Text
  | Joined
  | Flag
  | Nothing
  | List
  | Dictionary
  | Name
  | Member
  | Call
  | Procedure
  | Either
  | Other

interface At {
  readonly at: Span
}

/** A string, a symbol or an atom. */
interface Text extends At {
  readonly kind: 'text'
  readonly value: string
}

/** Strings and values in a row that make one string. */
interface Joined extends At {
  readonly kind: 'joined'
  readonly parts: readonly Expression[]
}

interface Flag extends At {
  readonly kind: 'flag'
  readonly value: boolean
}

interface Nothing extends At {
  readonly kind: 'nothing'
}

export interface List extends At {
  readonly kind: 'list'
  readonly items: readonly Expression[]
  /** False: something else is spread into it. */
  readonly whole: boolean
}

export interface Dictionary extends At {
  readonly kind: 'dictionary'
  readonly entries: ReadonlyMap<string, Expression>
  readonly whole: boolean
}

interface Name extends At {
  readonly kind: 'name'
  readonly name: string
}

interface Member extends At {
  readonly kind: 'member'
  readonly of: Expression
  readonly name: string
}

export interface Call extends At {
  readonly kind: 'call'
  /** What it is a method of. */
  readonly on?: Expression
  readonly name: string
  readonly args: readonly Expression[]
  /** Arguments with a name, where the language has them. */
  readonly named: ReadonlyMap<string, Expression>
  /** False: something else is spread into its arguments. */
  readonly whole: boolean
  readonly block?: Procedure
  /** It makes an object of a class. */
  readonly makes?: true
}

export interface Parameter {
  readonly name?: string
  /** What is taken out of it, by key. */
  readonly parts?: ReadonlyMap<string, string>
}

export interface Procedure extends At {
  readonly kind: 'procedure'
  readonly parameters: readonly Parameter[]
  readonly body: readonly Statement[]
}

/** One of these, or none of them. */
interface Either extends At {
  readonly kind: 'either'
  readonly condition: Expression
  readonly options: readonly Expression[]
}

interface Other extends At {
  readonly kind: 'other'
  readonly parts: readonly (Expression | Statement)[]
}

export type Statement =
  | (At & { readonly does: 'evaluates'; readonly value: Expression })
  | (At & { readonly does: 'assigns'; readonly name: string; readonly value: Expression })
  /** Nothing after it runs: it returns, throws, or ends a loop. `fails`: it ends all of the program. */
  | (At & { readonly does: 'leaves'; readonly value?: Expression; readonly fails?: true })
  /** Each of the bodies may run. */
  | (At & {
      readonly does: 'branches'
      readonly conditions: readonly Expression[]
      readonly bodies: readonly (readonly Statement[])[]
    })
  /** For each item of something, known by a name. */
  | (At & {
      readonly does: 'repeats'
      readonly name?: string
      readonly over: Expression
      readonly body: readonly Statement[]
    })
  | (At & { readonly does: 'encloses'; readonly body: readonly Statement[] })

/** A file: its procedures by name, and what its names stand for. */
export interface Program {
  readonly text: string
  readonly procedures: ReadonlyMap<string, Procedure>
  /** Constants of the file and fields of its classes; a name with two values is not among them. */
  readonly constants: ReadonlyMap<string, Expression>
  /** What a class of the file extends, as it is written. */
  readonly extended: readonly string[]
  /** What runs when the file is loaded, or gives its names another meaning. */
  readonly loading: readonly Span[]
  /** Where names come from that the file imports. */
  readonly imports: ReadonlyMap<string, string>
}

/** Collects what a file declares. */
export class Declarations {
  readonly extended: string[] = []
  readonly loading: Span[] = []
  readonly imports = new Map<string, string>()
  readonly #procedures = new Map<string, Procedure>()
  readonly #constants = new Map<string, Expression | undefined>()

  constant(name: string, value: Expression): void {
    this.#constants.set(name, this.#constants.has(name) ? undefined : value)
  }

  /** Something else may be its value, too. */
  unknown(name: string): void {
    this.#constants.set(name, undefined)
  }

  /** Of two with one name, which one is meant is not known. */
  procedure(name: string, procedure: Procedure): void {
    if (this.#procedures.has(name)) this.loading.push(procedure.at)
    else this.#procedures.set(name, procedure)
  }

  program(text: string): Program {
    const known = [...this.#constants].flatMap(([name, value]) =>
      value === undefined ? [] : ([[name, value]] satisfies [string, Expression][]),
    )
    const { extended, loading, imports } = this
    return {
      text,
      procedures: this.#procedures,
      extended,
      loading,
      imports,
      constants: new Map(known),
    }
  }
}

export function isStatement(one: Expression | Statement): one is Statement {
  return 'does' in one
}

export function joined(parts: readonly Expression[], at: Span): Expression {
  const [first] = parts
  if (!first) return { kind: 'text', value: '', at }
  if (parts.every(part => part.kind === 'text'))
    return { kind: 'text', value: parts.map(part => (part.kind === 'text' ? part.value : '')).join(''), at }
  return { kind: 'joined', parts, at }
}

/** Names get values here that are not followed. */
export function reassigned(names: readonly string[], at: Span): Statement[] {
  return names.map(name => ({ does: 'assigns', name, value: { kind: 'other', parts: [], at }, at }))
}

const none: ReadonlyMap<string, Expression> = new Map()

export function call(name: string, at: Span, more: Partial<Omit<Call, 'kind' | 'name' | 'at'>> = {}): Call {
  return { kind: 'call', name, at, args: [], named: none, whole: true, ...more }
}

/** A part of a string, where what it stands for is known. */
export function textOr(value: string | undefined, at: Span): Expression {
  return value === undefined ? { kind: 'other', parts: [], at } : { kind: 'text', value, at }
}
