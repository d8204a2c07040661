import {
  afterLineBreak,
  endOfLine,
  endOfString,
  isNameCode,
  isQuote,
  isStringPrefix,
  startOfText,
} from './lexing.ts'
import { partsOfString, unescapeString } from './literals.ts'

/**
 * A program's tokens, one a line, with its blocks: equal exactly when two texts differ only in comments, white space,
 * line breaks inside brackets, trailing commas before a closing bracket of several elements, and docstrings.
 */
export function meaningOf(text: string): string {
  return new Tokens(text).read()
}

class Tokens {
  readonly #text: string
  readonly #out: string[] = []
  readonly #blocks: number[] = [0]
  #at: number
  #depth = 0
  /** At the start of a logical line, where indentation counts and a lone string is a docstring or nothing. */
  #fresh = true
  #lineStart = 0

  constructor(text: string) {
    this.#text = text
    this.#at = startOfText(text)
  }

  read(): string {
    const text = this.#text
    while (this.#at < text.length) {
      if (this.#fresh && this.#depth === 0) this.#indentation()
      const code = text.charCodeAt(this.#at)
      if (Number.isNaN(code)) break
      this.#token(code)
    }
    this.#endLine()
    return this.#out.join(' ')
  }

  #indentation(): void {
    const text = this.#text
    let column = 0
    let at = this.#at
    while (at < text.length) {
      const code = text.charCodeAt(at)
      if (code === 32) column++
      else if (code === 9) column = (Math.floor(column / 8) + 1) * 8
      else if (code !== 12) break
      at++
    }
    this.#at = at
    const code = text.charCodeAt(at)
    if (at >= text.length || code === 10 || code === 13 || code === 35) return
    indentTo(column, this.#blocks, this.#out)
    this.#lineStart = this.#out.length
    this.#fresh = false
  }

  #token(code: number): void {
    if (code === 10 || code === 13) {
      this.#at = afterLineBreak(this.#text, this.#at)
      if (this.#depth === 0 && !this.#fresh) this.#endLine()
    } else if (code === 32 || code === 9 || code === 12) this.#at++
    else if (code === 35) this.#at = endOfLine(this.#text, this.#at)
    else if (code === 92) this.#backslash()
    else if (isQuote(code)) this.#at = pushString(this.#text, this.#at, this.#at, this.#out)
    else if (isNameCode(code)) this.#word()
    else this.#mark(code)
  }

  #endLine(): void {
    const line = this.#out.slice(this.#lineStart)
    // A statement that is only strings has no effect.
    if (line.length > 0 && line.every(token => token.startsWith('s:'))) this.#out.length = this.#lineStart
    else if (line.length > 0) this.#out.push('\n')
    this.#lineStart = this.#out.length
    this.#fresh = true
  }

  #backslash(): void {
    const next = this.#text.charCodeAt(this.#at + 1)
    if (next === 10 || next === 13) this.#at = afterLineBreak(this.#text, this.#at + 1)
    else {
      this.#out.push('\\')
      this.#at++
    }
  }

  #word(): void {
    const text = this.#text
    let end = this.#at + 1
    while (end < text.length && isNameCode(text.charCodeAt(end))) end++
    const word = text.slice(this.#at, end)
    if (isQuote(text.charCodeAt(end)) && isStringPrefix(word))
      this.#at = pushString(text, this.#at, end, this.#out)
    else {
      this.#out.push(word)
      this.#at = end
    }
  }

  #mark(code: number): void {
    const mark = this.#text.slice(this.#at, this.#at + 1)
    if (code === 40 || code === 91 || code === 123) this.#depth++
    if (code === 41 || code === 93 || code === 125) {
      this.#depth = Math.max(this.#depth - 1, 0)
      dropTrailingComma(this.#out)
    }
    this.#out.push(mark)
    this.#at++
  }
}

/** `[a, b,]` is `[a, b]`; but `(a,)` is a tuple and `(a)` is not. */
function dropTrailingComma(out: string[]): void {
  if (out.at(-1) !== ',') return
  let depth = 0
  for (let at = out.length - 2; at >= 0; at--) {
    const token = out[at]
    if (token === ')' || token === ']' || token === '}') depth++
    else if (token === '(' || token === '[' || token === '{') {
      if (depth === 0) {
        const before = out[at - 1]
        const isTuple =
          token === '(' && !(before !== undefined && /^[\w)\]]/.test(before) && !isOperatorWord(before))
        if (!isTuple) out.pop()
        return
      }
      depth--
    } else if (token === ',' && depth === 0) {
      out.pop()
      return
    }
  }
}

function isOperatorWord(word: string): boolean {
  return /^(?:in|not|is|and|or|if|else|return|yield|lambda|for|assert|del|print|await|import)$/.test(word)
}

function indentTo(column: number, blocks: number[], out: string[]): void {
  const current = blocks.at(-1) ?? 0
  if (column > current) {
    blocks.push(column)
    out.push('{>')
  }
  while (column < (blocks.at(-1) ?? 0)) {
    blocks.pop()
    out.push('<}')
  }
}

/** Strings count by what they say, so that another kind of quotes is no change. */
function pushString(text: string, start: number, open: number, out: string[]): number {
  const prefix = text.slice(start, open).toLowerCase()
  const formatted = /[ft]/.test(prefix)
  const end = endOfString(text, open, formatted)
  if (end === -1) {
    const stop = endOfLine(text, open)
    out.push(text.slice(start, stop))
    return stop
  }
  out.push(`s:${canonical(text.slice(start, end), prefix, formatted)}`)
  return end
}

function canonical(literal: string, prefix: string, formatted: boolean): string {
  if (formatted) return JSON.stringify(literal)
  const { body } = partsOfString(literal)
  return `${prefix.includes('b') ? 'b' : ''}${JSON.stringify(unescapeString(body, prefix))}`
}
