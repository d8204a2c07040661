import type { Span } from '../../model/position.ts'
import { Executor } from './execute.ts'
import { startOfText } from './lexing.ts'
import { outlineOf } from './outline.ts'
import type { Scope } from './scope.ts'
import { loadPython, type Syntax } from './syntax.ts'
import type { Value } from './values.ts'

/** A file whose module-level names can be looked up. */
export interface PythonModule {
  text: string
  names: Scope
  /** Follows a function of the file; undefined where that can't be done. */
  call(callee: Value, args: readonly Value[]): Value | undefined
}

type PythonReading =
  | { kind: 'module'; module: PythonModule }
  /** Nothing of the file can be trusted. */
  | { kind: 'broken'; reason: string; at: Span }

export interface PythonReader {
  /**
   * Reads as much of a file as `enough` asks for: first without function bodies and without what is between the brackets
   * of `skipped` names; where that leaves something open, all of it.
   */
  read(text: string, skipped: ReadonlySet<string>, enough: (module: PythonModule) => boolean): PythonReading
}

/** Loads the grammar once; reading is synchronous then. */
export async function pythonReader(given: ReadonlyMap<string, Value> = new Map()): Promise<PythonReader> {
  const parser = await loadPython()
  return {
    read(text, skipped, enough) {
      const outline = outlineOf(text, skipped)
      const marker = conflictMarker(text)
      if (marker !== undefined) return broken('a merge-conflict marker was left in the file', marker, text)
      if (outline.broken) return broken(outline.broken.reason, outline.broken.at, text)
      const short = parser.parse(text, outline.parts)
      if (!short) return broken('it is too deep or too long to parse', 0, text)
      const module = moduleOf(short, given)
      if (enough(module)) return { kind: 'module', module }
      const whole = parser.parse(text, [{ start: startOfText(text), end: text.length }])
      if (!whole) return broken('it is too deep or too long to parse', 0, text)
      return { kind: 'module', module: moduleOf(whole, given) }
    },
  }
}

function moduleOf(syntax: Syntax, given: ReadonlyMap<string, Value>): PythonModule {
  const executor = new Executor(syntax, given)
  return {
    text: syntax.text,
    names: executor.module,
    call: (callee, args) => executor.call(callee, args, new Map(), callee.at),
  }
}

function broken(reason: string, at: number, text: string): PythonReading {
  return { kind: 'broken', reason, at: { start: at, end: Math.min(at + 1, text.length) } }
}

/** Where git left both sides of a conflict in the file. */
function conflictMarker(text: string): number | undefined {
  if (!text.includes('<<<<<<< ') || !text.includes('>>>>>>> ')) return undefined
  const start = /^<<<<<<< /m.exec(text)
  return start && /^>>>>>>> /m.test(text) ? start.index : undefined
}
