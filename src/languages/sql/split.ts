import { endOfLine, lex, skipBlank, type Token } from './lexer.ts'
import { isConditionalEnd, isConditionalStart, metaCommand } from './psql-commands.ts'

/** A piece of a script that is not sent to the server as it stands. */
export interface PsqlPart {
  kind: 'skip' | 'unverified'
  /** Rows that stand in the script: `COPY … FROM stdin`. */
  rows?: true
  why: string
  start: number
  end: number
  /** Nothing but this piece itself would be run. */
  only?: true
}

/** One statement by psql's rules: from its first token, comments not counted, to before its semicolon. */
export interface StatementSpan {
  start: number
  end: number
  /** Its words outside strings and parentheses, in lower case: "create", "index", "concurrently", … */
  words: string[]
}

/** Something that only psql understands, and any other client would send to the server. */
export interface PsqlPiece {
  kind: 'mark' | 'command' | 'variable' | 'inline-copy'
  /** For people: "psql's \\echo". */
  what: string
  start: number
  end: number
}

export interface SplitScript {
  /** What the server is sent: psql's own things overwritten with spaces, so that every offset stays what it was. */
  text: string
  statements: StatementSpan[]
  parts: PsqlPart[]
  /** All that is psql's own, whatever becomes of it. */
  psql: PsqlPiece[]
  /** A byte order mark at the beginning, which psql passes over. */
  marked: boolean
}

/** Splits a script into statements as `psql -f` does. Loads no grammar. */
export function splitScript(source: string): SplitScript {
  return new Splitter(source).split()
}

class Splitter {
  readonly #source: string
  readonly #statements: StatementSpan[] = []
  readonly #parts: PsqlPart[] = []
  readonly #psql: PsqlPiece[] = []
  readonly #blanks: { start: number; end: number; keep?: string }[] = []
  #current: StatementSpan | undefined
  #parens = 0
  #brackets = 0
  /** Nested BEGIN and CASE of a routine whose body is written in SQL itself (`BEGIN ATOMIC … END`). */
  #bodies = 0
  #variable: string | undefined

  constructor(source: string) {
    this.#source = source
  }

  split(): SplitScript {
    const source = this.#source
    let at = 0
    if (source.charCodeAt(0) === 0xfeff) {
      this.#blanks.push({ start: 0, end: 1 })
      at = 1
    }
    for (let tokens = lex(source, at), next = tokens.next(); !next.done; next = tokens.next()) {
      const jump = this.#take(next.value)
      if (jump !== undefined) tokens = lex(source, jump)
    }
    this.#finish(source.length)
    return {
      text: this.#blanked(),
      statements: this.#statements,
      parts: this.#parts,
      psql: this.#psql,
      marked: at > 0,
    }
  }

  /** Returns where to go on, when not after the token. */
  #take(token: Token): number | undefined {
    // An unterminated comment is no comment to the server: it goes with the statement, to be refused there.
    if (token.kind === 'comment' && !token.unterminated) return undefined
    const first = this.#source[token.start]
    if (token.kind === 'symbol') {
      if (first === '\\') return this.#backslash(token.start)
      if (first === ';' && this.#parens === 0 && this.#bodies === 0) return this.#semicolon(token)
    }
    this.#current ??= { start: token.start, end: token.end, words: [] }
    this.#current.end = token.end
    if (token.kind === 'word') this.#word(this.#source.slice(token.start, token.end).toLowerCase())
    else if (token.kind === 'symbol') return this.#symbol(first, token)
    return undefined
  }

  #word(word: string): void {
    const words = this.#current?.words
    if (!words || this.#parens > 0) return
    words.push(word)
    const routine =
      words[0] === 'create' && words.slice(1, 4).some(w => w === 'function' || w === 'procedure')
    if (!routine) return
    if (this.#bodies === 0 ? word === 'atomic' : word === 'case') this.#bodies++
    else if (word === 'end' && this.#bodies > 0) this.#bodies--
  }

  #symbol(first: string | undefined, token: Token): number | undefined {
    if (first === '(') this.#parens++
    else if (first === ')' && this.#parens > 0) this.#parens--
    else if (first === '[') this.#brackets++
    else if (first === ']' && this.#brackets > 0) this.#brackets--
    else if (first === ':') return this.#colon(token)
    return undefined
  }

  /** psql replaces `:name`, `:'name'` and `:"name"`. In SQL a lone colon only stands in an array slice. */
  #colon(token: Token): number | undefined {
    const next = this.#source[token.end] ?? ''
    if (next === ':' || next === '=') return token.end + 1
    if (this.#brackets === 0 && /['"{\w]/.test(next)) {
      const name = /^[^\s,;)]*/.exec(this.#source.slice(token.start, token.start + 60))?.[0]
      this.#variable ??= name
    }
    return undefined
  }

  #semicolon(token: Token): number | undefined {
    const words = this.#current?.words ?? []
    const from = words.indexOf('from')
    if (words[0] === 'copy' && from > 0 && words[from + 1] === 'stdin') return this.#inlineCopy(token)
    this.#finish(token.start)
    return undefined
  }

  /** The rows of `COPY … FROM stdin` follow on the next line and end with a line of `\.`. */
  #inlineCopy(semicolon: Token): number {
    const start = this.#current?.start ?? semicolon.start
    const rest = this.#source.slice(semicolon.end)
    const close = /(?:\r\n|\r|\n)\\\.(?=\r|\n|$)/.exec(rest)
    const end = close ? semicolon.end + close.index + close[0].length : this.#source.length
    this.#part({ kind: 'skip', rows: true, why: 'the rows of an inline COPY are not loaded', start, end })
    this.#psql.push({
      kind: 'inline-copy',
      what: "psql's COPY … FROM stdin with its rows in the file",
      start,
      end,
    })
    this.#reset()
    return end
  }

  #backslash(start: number): number {
    const source = this.#source
    const name = /^\\(?:\w+|.)?/.exec(source.slice(start, start + 40))?.[0] ?? '\\'
    this.#psql.push({ kind: 'command', what: `psql's ${name}`, start, end: start + name.length })
    if (source[start + 1] === ';') {
      this.#blanks.push({ start, end: start + 2, keep: ' ;' })
      this.#finish(start)
      return start + 2
    }
    const end = endOfCommand(source, start + 1)
    const command = metaCommand(source.slice(start, end))
    switch (command.kind) {
      case 'ignored':
        this.#blanks.push({ start, end })
        return end
      case 'send':
        this.#blanks.push({ start, end, keep: ';' })
        this.#finish(start)
        return end
      case 'quit':
        this.#finish(start)
        this.#blanks.push({ start, end: source.length })
        if (skipBlank(source, end) < source.length)
          this.#parts.push({
            kind: 'skip',
            why: `psql's ${name} ends the script here, and what comes after it never runs`,
            start,
            end: source.length,
          })
        return source.length
      case 'unverified-with-statement': {
        const from = this.#current?.start ?? start
        this.#part({
          kind: 'unverified',
          why: command.why,
          start: from,
          end,
          ...(command.only ? { only: true } : {}),
        })
        this.#reset()
        return end
      }
      case 'unverified': {
        const to = isConditionalStart(command.name) ? this.#endOfConditional(end) : end
        this.#part({ kind: 'unverified', why: command.why, start, end: to })
        return to
      }
    }
  }

  #endOfConditional(from: number): number {
    let depth = 1
    for (const token of lex(this.#source, from)) {
      if (token.kind !== 'symbol' || this.#source[token.start] !== '\\') continue
      const name = /^\\\w*/.exec(this.#source.slice(token.start, token.start + 20))?.[0].slice(1) ?? ''
      if (isConditionalStart(name)) depth++
      else if (isConditionalEnd(name)) depth--
      if (depth === 0) return endOfLine(this.#source, token.start)
    }
    return this.#source.length
  }

  #finish(end: number): void {
    const statement = this.#current
    if (statement && this.#variable !== undefined) {
      const why = `psql would replace ${this.#variable} with a variable that only the caller knows`
      const place = { start: statement.start, end: Math.min(end, statement.end) }
      this.#part({ kind: 'unverified', why, ...place })
      this.#psql.push({ kind: 'variable', what: `psql's variable ${this.#variable}`, ...place })
    } else if (statement) this.#statements.push(statement)
    this.#reset()
  }

  #reset(): void {
    this.#current = undefined
    this.#variable = undefined
    this.#parens = 0
    this.#brackets = 0
    this.#bodies = 0
  }

  #part(part: PsqlPart): void {
    this.#parts.push(part)
    this.#blanks.push({ start: part.start, end: part.end })
  }

  #blanked(): string {
    if (this.#blanks.length === 0) return this.#source
    let result = ''
    let at = 0
    for (const { start, end, keep = '' } of this.#blanks.sort((a, b) => a.start - b.start)) {
      result += this.#source.slice(at, start) + keep + blankOut(this.#source.slice(start + keep.length, end))
      at = end
    }
    return result + this.#source.slice(at)
  }
}

/** A backslash command ends after `\\\\`, or before the line break. */
function endOfCommand(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || code === 13) return at
    if (code === 92 && source.charCodeAt(at + 1) === 92) return at + 2
  }
  return source.length
}

/** The same text with nothing in it: as long in UTF-16 units, with its line breaks. */
export function blankOut(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}
