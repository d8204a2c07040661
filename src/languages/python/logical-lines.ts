import type { Span } from '../../model/position.ts'
import {
  afterLineBreak,
  endOfLine,
  endOfString,
  isNameCode,
  isQuote,
  isStringPrefix,
  isTripleQuote,
  startOfText,
} from './lexing.ts'

/** What no Python of any version accepts. */
export interface Broken {
  at: number
  reason: string
  tooDeep?: true
}

/** A line of code from its first character to its line break, lines joined by brackets, strings or backslashes. */
export interface LogicalLine {
  start: number
  indent: number
  word: string
  /** After the line break. */
  end: number
  /** The first bracket that opens after a `=`, and its closing one. */
  bracket?: Span
}

/** MAXLEVEL: https://github.com/python/cpython/blob/main/Parser/lexer/state.h */
const maxBracketDepth = 200
/** Levels of indentation, MAXINDENT in the same file. */
const maxBlocksDepth = 100
/**
 * Words and operators between two commas. Each can be a level of the syntax tree, and Python refuses some thousands of
 * them ("maximum recursion depth exceeded during compilation").
 */
const maxExpressionLength = 3_000

/** The lines of code of a text, one after the other; blank ones and comments are none. */
export class LogicalLines {
  broken: Broken | undefined
  readonly #text: string
  readonly #wanted: ReadonlySet<string>
  readonly #indents: number[] = []
  /** Does the line before end with a colon? */
  #opensBlock = false
  #at: number

  constructor(text: string, wanted: ReadonlySet<string>) {
    this.#text = text
    this.#wanted = wanted
    this.#at = startOfText(text)
  }

  next(): LogicalLine | undefined {
    const text = this.#text
    let indent = 0
    let at = this.#at
    for (;;) {
      if (at >= text.length) {
        this.#at = at
        return undefined
      }
      const code = text.charCodeAt(at)
      if (code === 32 || code === 9 || code === 12) {
        indent++
        at++
      } else if (code === 10 || code === 13) {
        at = afterLineBreak(text, at)
        indent = 0
      } else if (code === 35) {
        at = endOfLine(text, at)
      } else break
    }
    const start = at
    while ((this.#indents.at(-1) ?? 0) > indent) this.#indents.pop()
    if ((this.#indents.at(-1) ?? 0) < indent) {
      // Tabs and form feeds count as Python counts them; where there are any, nothing is said.
      if (!this.#opensBlock && /^ *$/.test(text.slice(start - indent, start)))
        this.broken ??= { at: start, reason: 'it is indented where no block begins' }
      this.#indents.push(indent)
    }
    if (this.#indents.length >= maxBlocksDepth)
      this.broken ??= {
        at: start,
        reason: `more than ${maxBlocksDepth - 1} blocks are open: Python refuses that`,
        tooDeep: true,
      }
    while (at < text.length && isNameCode(text.charCodeAt(at))) at++
    const word = at === start ? text.slice(start, start + 1) : text.slice(start, at)
    const line: LogicalLine = { start, indent, word, end: start }
    line.end = this.#endOfLogicalLine(start, this.#wanted.has(word) ? line : undefined)
    this.#at = line.end
    return line
  }

  #endOfLogicalLine(start: number, line: LogicalLine | undefined): number {
    const text = this.#text
    const brackets: Brackets = { open: [], around: [], from: -1, assigned: false, line }
    let wordStart = -1
    this.#opensBlock = false
    let i = start
    // Of the expression that is read.
    let length = 0
    while (i < text.length) {
      const code = text.charCodeAt(i)
      if (isNameCode(code)) {
        this.#opensBlock = false
        if (wordStart === -1) {
          wordStart = i
          length++
        }
        i++
        continue
      }
      if (isQuote(code)) {
        this.#opensBlock = false
        i = this.#endOfString(i, wordStart)
        wordStart = -1
        continue
      }
      wordStart = -1
      if (length > maxExpressionLength)
        this.broken ??= {
          at: i,
          reason: `an expression has more than ${maxExpressionLength} words and operators: Python may refuse that`,
          tooDeep: true,
        }
      switch (code) {
        case 32:
        case 9:
        case 12:
          i++
          continue
        case 58:
          this.#opensBlock = brackets.open.length === 0
          length++
          i++
          continue
        case 44:
        case 59:
          length = 0
          break
        case 10:
        case 13:
          i = afterLineBreak(text, i)
          if (brackets.open.length === 0) return i
          continue
        case 35:
          i = endOfLine(text, i)
          continue
        case 92:
          i = afterBackslash(text, i)
          continue
        case 61:
          if (brackets.open.length === 0) brackets.assigned = true
          break
        case 40:
        case 91:
        case 123:
          this.#openBracket(brackets, code, i, length)
          length = 0
          break
        case 41:
        case 93:
        case 125:
          length = this.#closeBracket(brackets, code, i)
          break
        default:
          length++
      }
      this.#opensBlock = false
      i++
    }
    if (brackets.open.length > 0)
      this.broken ??= {
        at: brackets.from === -1 ? start : brackets.from,
        reason: 'a bracket is never closed',
      }
    return i
  }

  #endOfString(open: number, wordStart: number): number {
    const text = this.#text
    const prefix = wordStart !== -1 && open - wordStart < 3 ? text.slice(wordStart, open) : ''
    const end = endOfString(text, open, prefix !== '' && isStringPrefix(prefix) && /[ft]/i.test(prefix))
    if (end !== -1) return end
    this.broken ??= { at: open, reason: 'a string is never closed' }
    // Go on after the line, as far as that makes sense; three quotes take in all that follows.
    return isTripleQuote(text, open) ? text.length : endOfLine(text, open)
  }

  #openBracket(brackets: Brackets, code: number, at: number, length: number): void {
    const { open, around, line } = brackets
    if (line && brackets.assigned && open.length === 0 && brackets.from === -1) brackets.from = at
    open.push(code)
    around.push(length)
    if (open.length > maxBracketDepth)
      this.broken ??= {
        at,
        reason: `more than ${maxBracketDepth} brackets are open: Python refuses that`,
        tooDeep: true,
      }
  }

  /** The length of the expression that goes on after it. */
  #closeBracket({ open, around, from, line }: Brackets, code: number, at: number): number {
    const opener = open.pop()
    if (opener === undefined || closerOf(opener) !== code)
      this.broken ??= { at, reason: 'brackets do not match' }
    else if (line && from !== -1 && open.length === 0 && !line.bracket)
      line.bracket = { start: from, end: at + 1 }
    return (around.pop() ?? 0) + 1
  }
}

interface Brackets {
  open: number[]
  /** The lengths of the expressions around that which is read. */
  around: number[]
  /** The first that opens after a `=`; -1: none so far. */
  from: number
  assigned: boolean
  /** The line, where it must know its bracket. */
  line: LogicalLine | undefined
}

function afterBackslash(text: string, at: number): number {
  const next = text.charCodeAt(at + 1)
  return next === 10 || next === 13 ? afterLineBreak(text, at + 1) : at + 1
}

function closerOf(opener: number): number {
  return opener === 40 ? 41 : opener + 2
}
