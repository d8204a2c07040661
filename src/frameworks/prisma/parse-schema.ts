import type { Span } from '../../model/position.ts'

/** A value in a schema of Prisma. */
export type PrismaValue =
  | { kind: 'text'; value: string }
  /** A number, `true`, the name of a field or of a value. */
  | { kind: 'word'; value: string }
  | { kind: 'list'; items: readonly PrismaValue[] }
  | { kind: 'call'; name: string; args: readonly PrismaArgument[] }

export interface PrismaArgument {
  /** Absent: it goes by its place. */
  name?: string
  value: PrismaValue
}

export interface PrismaAttribute {
  /** Without its signs: "id", "db.VarChar". */
  name: string
  args: readonly PrismaArgument[]
}

export interface PrismaField {
  name: string
  /** Absent: a value of an enum. */
  type?: string
  list: boolean
  optional: boolean
  attributes: readonly PrismaAttribute[]
}

export interface PrismaBlock {
  kind: string
  name: string
  /** Of its name. */
  span: Span
  fields: readonly PrismaField[]
  /** Those of the block itself. */
  attributes: readonly PrismaAttribute[]
  /** `provider = "postgresql"`, of a datasource or a generator. */
  settings: ReadonlyMap<string, PrismaValue>
}

/** The text is no schema of Prisma, or one of a later grammar. */
export class PrismaSchemaError extends Error {}

/** https://www.prisma.io/docs/orm/prisma-schema/overview */
export function parsePrismaSchema(text: string): PrismaBlock[] {
  return new Parser(text).blocks()
}

interface Token extends Span {
  kind: 'word' | 'text' | 'sign' | 'line'
  text: string
}

const token =
  /(?<space>[ \t\f\uFEFF]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<line>\r?\n)|(?<text>"(?:[^"\\\n]|\\[^\n])*")|(?<word>-?[\p{L}\p{N}_][\p{L}\p{N}_.-]*)|(?<sign>@@|[@{}()[\]?!:,=])/uy

function* tokensOf(text: string): Generator<Token> {
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const start = token.lastIndex
    const groups = token.exec(text)?.groups
    if (!groups) throw new PrismaSchemaError(`offset ${start} can't be read`)
    const span = { start, end: token.lastIndex }
    if (groups.line !== undefined) yield { kind: 'line', text: '\n', ...span }
    if (groups.text !== undefined) yield { kind: 'text', text: unquoted(groups.text), ...span }
    if (groups.word !== undefined) yield { kind: 'word', text: groups.word, ...span }
    if (groups.sign !== undefined) yield { kind: 'sign', text: groups.sign, ...span }
  }
}

function unquoted(text: string): string {
  try {
    const value: unknown = JSON.parse(text)
    return String(value)
  } catch {
    return text.slice(1, -1)
  }
}

const maxDepth = 20
/** PostgreSQL ends at 1,600 columns; relations are fields, too. */
const maxFields = 4000

class Parser {
  readonly #tokens: Token[]
  #at = 0

  constructor(text: string) {
    this.#tokens = [...tokensOf(text)]
  }

  blocks(): PrismaBlock[] {
    const blocks: PrismaBlock[] = []
    for (this.#lines(); this.#next; this.#lines()) blocks.push(this.#block())
    return blocks
  }

  #block(): PrismaBlock {
    const kind = this.#word().text
    const name = this.#word()
    const fields: PrismaField[] = []
    const attributes: PrismaAttribute[] = []
    const settings = new Map<string, PrismaValue>()
    this.#expect('{')
    for (this.#lines(); !this.#takes('}'); this.#lines()) {
      if (this.#takes('@@')) attributes.push(this.#attribute())
      else if (this.#is('=', 1)) {
        const key = this.#word().text
        this.#expect('=')
        settings.set(key, this.#value(0))
      } else fields.push(this.#field())
      if (fields.length > maxFields) this.#fail()
      if (!this.#is('}') && this.#next?.kind !== 'line') this.#fail()
    }
    return { kind, name: name.text, span: { start: name.start, end: name.end }, fields, attributes, settings }
  }

  #field(): PrismaField {
    const name = this.#word().text
    const type = this.#next?.kind === 'word' ? this.#word().text : undefined
    if (type !== undefined && this.#takes('(')) this.#arguments(0)
    const list = this.#takes('[')
    if (list) this.#expect(']')
    const optional = this.#takes('?')
    const attributes: PrismaAttribute[] = []
    while (this.#takes('@')) attributes.push(this.#attribute())
    return { name, ...(type === undefined ? {} : { type }), list, optional, attributes }
  }

  #attribute(): PrismaAttribute {
    const name = this.#word().text
    return { name, args: this.#takes('(') ? this.#arguments(0) : [] }
  }

  /** After the opening bracket. */
  #arguments(depth: number): PrismaArgument[] {
    const found: PrismaArgument[] = []
    for (this.#lines(); !this.#takes(')'); this.#lines()) {
      const name = this.#is(':', 1) ? this.#word().text : undefined
      if (name !== undefined) this.#expect(':')
      this.#lines()
      found.push({ ...(name === undefined ? {} : { name }), value: this.#value(depth) })
      this.#lines()
      if (!this.#takes(',') && !this.#is(')')) this.#fail()
    }
    return found
  }

  #value(depth: number): PrismaValue {
    if (depth > maxDepth) this.#fail()
    if (this.#next?.kind === 'text') return { kind: 'text', value: this.#take().text }
    if (this.#takes('[')) {
      const items: PrismaValue[] = []
      for (this.#lines(); !this.#takes(']'); this.#lines()) {
        items.push(this.#value(depth + 1))
        this.#lines()
        if (!this.#takes(',') && !this.#is(']')) this.#fail()
      }
      return { kind: 'list', items }
    }
    const { text } = this.#word()
    return this.#takes('(')
      ? { kind: 'call', name: text, args: this.#arguments(depth + 1) }
      : { kind: 'word', value: text }
  }

  get #next(): Token | undefined {
    return this.#tokens[this.#at]
  }

  #is(sign: string, ahead = 0): boolean {
    const next = this.#tokens[this.#at + ahead]
    return next?.kind === 'sign' && next.text === sign
  }

  #takes(sign: string): boolean {
    const found = this.#is(sign)
    if (found) this.#at++
    return found
  }

  #expect(sign: string): void {
    if (!this.#takes(sign)) this.#fail()
  }

  #word(): Token {
    return this.#next?.kind === 'word' ? this.#take() : this.#fail()
  }

  #take(): Token {
    return this.#tokens[this.#at++] ?? this.#fail()
  }

  #lines(): void {
    while (this.#next?.kind === 'line') this.#at++
  }

  #fail(): never {
    throw new PrismaSchemaError(`offset ${this.#next?.start ?? 'the end'} can't be read`)
  }
}
