import { effectsOf } from '../languages/sql/effects.ts'
import type { Effects } from '../languages/sql/objects.ts'
import { parseScript, type SqlScript, type SqlStatement } from '../languages/sql/script.ts'
import { blankOut, splitScript } from '../languages/sql/split.ts'
import { type Uses, usesOf } from '../languages/sql/uses.ts'
import type { Span } from '../model/position.ts'
import type { SentStatement } from './failure.ts'
import type { Step } from './steps.ts'

export type SqlStep = Extract<Step, { kind: 'sql' }>

/** One statement of a step, as it is sent when statements go one by one. */
export interface Unit {
  step: SqlStep
  text: string
  /** Offset in the step's text. */
  start: number
}

const scripts = new WeakMap<SqlStep, Promise<SqlScript>>()

/** Parsed once, when first needed. */
export function scriptOf(step: SqlStep): Promise<SqlScript> {
  let script = scripts.get(step)
  if (!script) {
    script = parseScript(step.text)
    scripts.set(step, script)
  }
  return script
}

export function unitsOf(steps: readonly SqlStep[]): Unit[] {
  return steps.flatMap(step => {
    const { statements, text } = splitScript(step.text)
    return statements.map(({ start, end }) => ({ step, text: text.slice(start, end), start }))
  })
}

/** The steps with nothing but spaces where some of their units stand. */
export function withoutUnits(steps: readonly SqlStep[], left: readonly Unit[]): SqlStep[] {
  if (left.length === 0) return [...steps]
  return steps.map(step => {
    let { text } = step
    for (const unit of left) {
      if (unit.step !== step) continue
      const end = unit.start + unit.text.length
      text = text.slice(0, unit.start) + blankOut(text.slice(unit.start, end)) + text.slice(end)
    }
    return text === step.text ? step : { ...step, text }
  })
}

/** The unit in PostgreSQL's grammar; one that it refuses stands as a statement without content. */
async function statementOf(unit: Unit): Promise<SqlStatement> {
  const script = await scriptOf(unit.step)
  const known = script.statements.find(statement => statement.start === unit.start)
  return (
    known ?? {
      kind: 'invalid',
      node: { List: {} },
      start: unit.start,
      end: unit.start + unit.text.length,
      text: unit.text,
      at: () => unit.start,
    }
  )
}

export interface Understood {
  statement: SqlStatement
  effects: Effects
  uses: Uses
}

export async function understand(unit: Unit): Promise<Understood> {
  const statement = await statementOf(unit)
  return { statement, effects: effectsOf(statement), uses: usesOf(statement) }
}

/** From offsets in a step's text to offsets in the file: exact where the text is the file's own. */
export function spanInFile(step: SqlStep, place: Span): Span {
  return step.verbatim
    ? { start: step.span.start + place.start, end: step.span.start + place.end }
    : step.span
}

export function sentStatement(unit: Unit): SentStatement {
  const place = { start: unit.start, end: unit.start + unit.text.length }
  return { text: unit.text, span: spanInFile(unit.step, place), verbatim: unit.step.verbatim }
}

/** A statement that could not be run here, and why that is nobody's fault. */
export interface LeftOut {
  unit: Unit
  effects: Understood['effects']
  why: string
}
