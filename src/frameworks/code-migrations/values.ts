import type { Expression, Program } from '../../languages/programs/program.ts'
import type { ObjectName } from '../../languages/sql/objects.ts'
import type { Span } from '../../model/position.ts'
import { nameOf } from './program-parts.ts'

/** What expressions stand for, as far as the file says it. */
export class Values {
  protected readonly program: Program
  protected readonly locals = new Map<string, Expression | undefined>()

  constructor(program: Program) {
    this.program = program
  }

  /** Is it the one of these packages, by their import? */
  isFrom(name: string, packages: RegExp): boolean {
    const from = this.program.imports.get(name)
    return from !== undefined && packages.test(from) && !this.locals.has(name)
  }

  /** A text that stands there, or that a constant of the file stands for. */
  text(expression: Expression | undefined): string | undefined {
    const value = this.value(expression)
    return value?.kind === 'text' ? value.value : undefined
  }

  /** As it stands there, if it is short. */
  written({ at: { start, end } }: Expression): string {
    return this.program.text.slice(start, Math.min(end, start + 40))
  }

  /** A whole number that stands there. */
  number(expression: Expression): number | undefined {
    const written = this.written(expression)
    return /^\d{1,15}$/.test(written) ? Number(written) : undefined
  }

  /** What a name stands for; anything else stands for itself. */
  value(expression: Expression | undefined): Expression | undefined {
    const name = expression && nameOf(expression)
    if (name === undefined) return expression
    return this.locals.has(name) ? this.locals.get(name) : this.program.constants.get(name)
  }

  /** A text, or a list of texts. */
  texts(expression: Expression | undefined): string[] | undefined {
    if (expression?.kind === 'list' && !expression.whole) return undefined
    const items = expression?.kind === 'list' ? expression.items : [expression]
    const texts = items.map(one => this.text(one)).filter(one => one !== undefined)
    return texts.length === items.length ? texts : undefined
  }

  /** A table by its name, which may begin with a schema. */
  table(expression: Expression | undefined): ObjectName | undefined {
    const [first, second, ...others] = this.text(expression)?.split('.') ?? []
    if (!first || others.length > 0) return undefined
    if (second === undefined) return { kind: 'table', name: first }
    return second === '' ? undefined : { kind: 'table', schema: first, name: second }
  }

  /** The words of a place that a name is made of, which does not stand there itself. */
  protected wordsOf(name: string, { start, end }: Span): string[] {
    const lower = name.toLowerCase()
    const written = new Set(this.program.text.slice(start, end).toLowerCase().match(/\w+/g))
    return written.has(lower) ? [name] : [...written].filter(word => word.length > 2 && lower.includes(word))
  }
}
