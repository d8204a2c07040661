import type { Span } from '../../model/position.ts'
import { startOfText } from './lexing.ts'
import { type Broken, type LogicalLine, LogicalLines } from './logical-lines.ts'

/** What of a file must be parsed to know its module- and class-level names. */
export interface Outline {
  /** The parts to parse, in order. */
  parts: Span[]
  /** The first thing that no Python of any version accepts: brackets or strings that never close, too many brackets. */
  broken?: Broken
}

/**
 * Finds what can be left out of parsing, because it says nothing of the graph: imports, bodies of functions, and what is
 * between the brackets of names such as Django's `operations`. Reading 10,000 migrations costs mostly parsing.
 */
export function outlineOf(text: string, skippedNames: ReadonlySet<string>): Outline {
  const lines = new LogicalLines(text, skippedNames)
  const cutter = new Cutter(text, skippedNames)
  for (let line = lines.next(); line; line = lines.next()) cutter.read(line)
  const parts = complement(cutter.cutsToTheEnd(), startOfText(text), text.length)
  return lines.broken ? { parts, broken: lines.broken } : { parts }
}

/** Reads line by line what can be left out. */
class Cutter {
  readonly #text: string
  readonly #skippedNames: ReadonlySet<string>
  readonly #cuts: Span[] = []
  /** Indentation of a function whose body is being left out. */
  #skipping: { indent: number; from: number } | undefined
  #decorated: number | undefined
  /** Lines that open a class: a body must keep one statement, or the class would not be one. */
  readonly #classes: { indent: number; filled: boolean }[] = []

  constructor(text: string, skippedNames: ReadonlySet<string>) {
    this.#text = text
    this.#skippedNames = skippedNames
  }

  read(line: LogicalLine): void {
    const skipping = this.#skipping
    if (skipping && line.indent <= skipping.indent) {
      this.#cuts.push({ start: skipping.from, end: line.start - line.indent })
      this.#skipping = undefined
    }
    if (this.#skipping) return
    while (this.#classes.length > 0 && (this.#classes.at(-1)?.indent ?? 0) >= line.indent) this.#classes.pop()
    if (line.word === '@') {
      this.#decorated ??= line.start - line.indent
      return
    }
    this.#readStatement(line)
    this.#decorated = undefined
  }

  #readStatement(line: LogicalLine): void {
    const owner = this.#classes.at(-1)
    const isDirect = line.indent === 0 || owner?.filled === true
    if (line.indent === 0 && (line.word === 'from' || line.word === 'import')) {
      // What is imported has no value here; another name for it matters to those who know the real one.
      if (!/\sas\s/.test(this.#text.slice(line.start, line.end)))
        this.#cuts.push({ start: line.start, end: line.end })
    } else if (isDirect && this.#opensFunction(line)) {
      this.#skipping = { indent: line.indent, from: this.#decorated ?? line.start - line.indent }
    } else if (line.word === 'class') {
      this.#classes.push({ indent: line.indent, filled: false })
    } else if (line.bracket && this.#skippedNames.has(line.word)) {
      this.#cuts.push({ start: line.bracket.start + 1, end: line.bracket.end - 1 })
      if (owner) owner.filled = true
    } else if (owner) owner.filled = true
  }

  #opensFunction({ word, start }: LogicalLine): boolean {
    return (
      word === 'def' || (word === 'async' && /^async[ \t]+def\b/.test(this.#text.slice(start, start + 40)))
    )
  }

  cutsToTheEnd(): Span[] {
    if (this.#skipping) this.#cuts.push({ start: this.#skipping.from, end: this.#text.length })
    return this.#cuts
  }
}

/** Would Python itself refuse the text for how deep it is nested? A recovering parser takes seconds for that. */
export function nestsTooDeep(text: string): boolean {
  return outlineOf(text, new Set()).broken?.tooDeep === true
}

function complement(cuts: readonly Span[], start: number, length: number): Span[] {
  const parts: Span[] = []
  let from = start
  for (const cut of cuts) {
    if (cut.start > from) parts.push({ start: from, end: cut.start })
    from = Math.max(from, cut.end)
  }
  if (from < length || parts.length === 0) parts.push({ start: Math.min(from, length), end: length })
  return parts
}
