import {
  afterLineBreak,
  endOfLine,
  endOfString,
  isNameCode,
  isQuote,
  isStringPrefix,
  isTripleQuote,
} from './lexing.ts'
import type { Place } from './values.ts'

/** What of a file must be parsed to know its module- and class-level names. */
export interface Outline {
  /** The parts to parse, in order. */
  parts: Place[]
  /** The first thing that no Python of any version accepts: brackets or strings that never close, too many brackets. */
  broken?: Broken
}

interface Broken {
  at: number
  reason: string
  tooDeep?: true
}

/** A line of code from its first character to its line break, lines joined by brackets, strings or backslashes. */
interface LogicalLine {
  start: number
  indent: number
  word: string
  /** After the line break. */
  end: number
  /** The first bracket that opens after a `=`, and its closing one. */
  bracket?: Place
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

/**
 * Finds what can be left out of parsing, because it says nothing of the graph: imports, bodies of functions, and what is
 * between the brackets of names such as Django's `operations`. Reading 10,000 migrations costs mostly parsing.
 */
export function outlineOf(text: string, skippedNames: ReadonlySet<string>): Outline {
  const cuts: Place[] = []
  const lines = new LogicalLines(text, skippedNames)
  // Indentation of a function whose body is being left out.
  let skipping: { indent: number; from: number } | undefined
  let decorated: number | undefined
  // Lines that open a class: a body must keep one statement, or the class would not be one.
  const classes: { indent: number; filled: boolean }[] = []
  for (let line = lines.next(); line; line = lines.next()) {
    if (skipping && line.indent <= skipping.indent) {
      cuts.push({ start: skipping.from, end: line.start - line.indent })
      skipping = undefined
    }
    if (skipping) continue
    while (classes.length > 0 && (classes.at(-1)?.indent ?? 0) >= line.indent) classes.pop()
    const owner = classes.at(-1)
    const direct = line.indent === 0 || owner?.filled === true
    const isFunction =
      line.word === 'def' ||
      (line.word === 'async' && /^async[ \t]+def\b/.test(text.slice(line.start, line.start + 40)))
    if (line.word === '@') {
      decorated ??= line.start - line.indent
      continue
    }
    if (line.indent === 0 && (line.word === 'from' || line.word === 'import')) {
      // What is imported has no value here; another name for it matters to those who know the real one.
      if (!/\sas\s/.test(text.slice(line.start, line.end))) cuts.push({ start: line.start, end: line.end })
    } else if (isFunction && direct) {
      skipping = { indent: line.indent, from: decorated ?? line.start - line.indent }
    } else if (line.word === 'class') {
      classes.push({ indent: line.indent, filled: false })
    } else if (line.bracket && skippedNames.has(line.word)) {
      cuts.push({ start: line.bracket.start + 1, end: line.bracket.end - 1 })
      if (owner) owner.filled = true
    } else if (owner) owner.filled = true
    decorated = undefined
  }
  if (skipping) cuts.push({ start: skipping.from, end: text.length })
  const parts = complement(cuts, startOfText(text), text.length)
  return lines.broken ? { parts, broken: lines.broken } : { parts }
}

/** Would Python itself refuse the text for how deep it is nested? A recovering parser takes seconds for that. */
export function nestsTooDeep(text: string): boolean {
  return outlineOf(text, new Set()).broken?.tooDeep === true
}

/** A byte order mark is no part of the program. */
export function startOfText(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0
}

function complement(cuts: readonly Place[], start: number, length: number): Place[] {
  const parts: Place[] = []
  let from = start
  for (const cut of cuts) {
    if (cut.start > from) parts.push({ start: from, end: cut.start })
    from = Math.max(from, cut.end)
  }
  if (from < length || parts.length === 0) parts.push({ start: Math.min(from, length), end: length })
  return parts
}

class LogicalLines {
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
    // Blank lines and comments are no lines of code.
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
    const open: number[] = []
    let wordStart = -1
    this.#opensBlock = false
    let assigned = false
    let bracketFrom = -1
    let i = start
    // Of the expression that is read, and of those around it.
    let length = 0
    const around: number[] = []
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
        const prefix = wordStart !== -1 && i - wordStart < 3 ? text.slice(wordStart, i) : ''
        const end = endOfString(text, i, prefix !== '' && isStringPrefix(prefix) && /[ft]/i.test(prefix))
        if (end === -1) {
          this.broken ??= { at: i, reason: 'a string is never closed' }
          // Go on after the line, as far as that makes sense; three quotes take in all that follows.
          i = isTripleQuote(text, i) ? text.length : endOfLine(text, i)
        } else i = end
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
          this.#opensBlock = open.length === 0
          length++
          i++
          continue
        case 44:
        case 59:
          length = 0
          break
        case 10:
        case 13:
          if (open.length === 0) return afterLineBreak(text, i)
          i = afterLineBreak(text, i)
          continue
        case 35:
          i = endOfLine(text, i)
          continue
        case 92: {
          const next = text.charCodeAt(i + 1)
          i = next === 10 || next === 13 ? afterLineBreak(text, i + 1) : i + 1
          continue
        }
        case 61:
          if (open.length === 0) assigned = true
          break
        case 40:
        case 91:
        case 123:
          if (line && assigned && open.length === 0 && bracketFrom === -1) bracketFrom = i
          open.push(code)
          around.push(length)
          length = 0
          if (open.length > maxBracketDepth)
            this.broken ??= {
              at: i,
              reason: `more than ${maxBracketDepth} brackets are open: Python refuses that`,
              tooDeep: true,
            }
          break
        case 41:
        case 93:
        case 125: {
          const opener = open.pop()
          length = (around.pop() ?? 0) + 1
          if (opener === undefined || closerOf(opener) !== code) {
            this.broken ??= { at: i, reason: 'brackets do not match' }
          } else if (line && bracketFrom !== -1 && open.length === 0 && !line.bracket) {
            line.bracket = { start: bracketFrom, end: i + 1 }
          }
          break
        }
        default:
          length++
      }
      this.#opensBlock = false
      i++
    }
    if (open.length > 0)
      this.broken ??= { at: bracketFrom === -1 ? start : bracketFrom, reason: 'a bracket is never closed' }
    return i
  }
}

function closerOf(opener: number): number {
  return opener === 40 ? 41 : opener + 2
}
