import { afterLineBreak, endOfLine, endOfString, isNameCode, isQuote, isStringPrefix } from './lexing.ts'
import { partsOfString, unescapeString } from './literals.ts'
import { startOfText } from './outline.ts'

/**
 * A program's tokens, one a line, with its blocks: equal exactly when two texts differ only in comments, white space,
 * line breaks inside brackets, trailing commas before a closing bracket of several elements, and docstrings.
 */
export function meaningOf(text: string): string {
  const out: string[] = []
  const blocks: number[] = [0]
  let i = startOfText(text)
  let depth = 0
  // At the start of a logical line, where indentation counts and a lone string is a docstring or nothing.
  let fresh = true
  let lineStart = out.length
  const endLine = (): void => {
    const line = out.slice(lineStart)
    // A statement that is only strings has no effect.
    if (line.length > 0 && line.every(token => token.startsWith('s:'))) out.length = lineStart
    else if (line.length > 0) out.push('\n')
    lineStart = out.length
    fresh = true
  }
  while (i < text.length) {
    if (fresh && depth === 0) {
      let column = 0
      while (i < text.length) {
        const code = text.charCodeAt(i)
        if (code === 32) column++
        else if (code === 9) column = (Math.floor(column / 8) + 1) * 8
        else if (code !== 12) break
        i++
      }
      const code = text.charCodeAt(i)
      if (i < text.length && code !== 10 && code !== 13 && code !== 35) {
        indentTo(column, blocks, out)
        lineStart = out.length
        fresh = false
      }
    }
    const code = text.charCodeAt(i)
    if (Number.isNaN(code)) break
    if (code === 10 || code === 13) {
      i = afterLineBreak(text, i)
      if (depth === 0 && !fresh) endLine()
    } else if (code === 32 || code === 9 || code === 12) i++
    else if (code === 35) i = endOfLine(text, i)
    else if (code === 92) {
      const next = text.charCodeAt(i + 1)
      if (next === 10 || next === 13) i = afterLineBreak(text, i + 1)
      else {
        out.push('\\')
        i++
      }
    } else if (isQuote(code)) i = pushString(text, i, i, out)
    else if (isNameCode(code)) {
      let end = i + 1
      while (end < text.length && isNameCode(text.charCodeAt(end))) end++
      const word = text.slice(i, end)
      if (isQuote(text.charCodeAt(end)) && isStringPrefix(word)) i = pushString(text, i, end, out)
      else {
        out.push(word)
        i = end
      }
    } else {
      const mark = text.slice(i, i + 1)
      if (code === 40 || code === 91 || code === 123) depth++
      if (code === 41 || code === 93 || code === 125) {
        depth = Math.max(depth - 1, 0)
        dropTrailingComma(out)
      }
      out.push(mark)
      i++
    }
  }
  endLine()
  return out.join(' ')
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
