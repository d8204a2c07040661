import { effectsOf } from '../languages/sql/effects.ts'
import { namesMade, type ObjectName, objectKey } from '../languages/sql/objects.ts'
import type { SqlStatement } from '../languages/sql/script.ts'
import { lineSpan, type Span } from '../model/position.ts'
import { locateError, objectPlace } from '../postgres/locate-error.ts'
import type { PostgresError } from '../postgres/postgres-error.ts'
import type { SentStatement } from '../replay/failure.ts'
import type { ReplayMigration, ReplayRequest } from '../replay/request.ts'
import { readSteps } from '../replay/steps.ts'
import { type SqlStep, scriptOf, sentStatement, spanInFile } from '../replay/units.ts'
import { closestLine, reportedPlace } from './reported-place.ts'
import { searchFile } from './search-file.ts'

/**
 * From what a command sent back to the files. Reading the migrations says which of their operations makes the same
 * object; where that can't be read, the object's name is looked for in the text.
 */
export class Locator {
  readonly #request: ReplayRequest
  readonly #asking = new Set<string>()
  readonly #steps = new Map<string, Promise<Map<ReplayMigration, SqlStep[]>>>()

  constructor(request: ReplayRequest) {
    this.#request = request
  }

  /** Where a file makes an object. */
  async creation(item: ReplayMigration, object: ObjectName): Promise<Span> {
    for (const step of await this.stepsOf(item)) {
      for (const statement of (await scriptOf(step)).statements) {
        const made = madeIn(statement, object)
        if (made) return spanInFile(step, objectPlace(made, statement))
      }
    }
    return searchFile(item.text, object) ?? lineSpan(item.text, item.migration.range.start.line)
  }

  /** Does what a file does depend on what is there already? */
  async asks(item: ReplayMigration): Promise<boolean> {
    await this.stepsOf(item)
    return this.#asking.has(item.migration.file.path)
  }

  /** Where a file sends a statement that failed, and the statement as the file has it. */
  async failure(
    item: ReplayMigration,
    sent: SqlStatement,
    error: PostgresError,
    object: ObjectName | undefined,
    /** What the command said. */
    output = '',
  ): Promise<{ statement: SentStatement; span: Span }> {
    const step = await this.#sameStatement(item, sent, object)
    if (step) {
      const { start, end, text } = step.statement
      const statement = sentStatement({ step: step.step, text, start })
      const span = step.step.verbatim
        ? spanInFile(step.step, locateError(error, step.statement))
        : spanInFile(step.step, { start, end })
      return { statement, span }
    }
    const verbatim = item.text.indexOf(sent.text)
    if (verbatim >= 0) {
      const place = locateError(error, sent)
      const moved = verbatim - sent.start
      return {
        statement: {
          text: sent.text,
          span: { start: verbatim, end: verbatim + sent.text.length },
          verbatim: item.migration.file.path.endsWith('.sql'),
        },
        span: { start: place.start + moved, end: place.end + moved },
      }
    }
    const about = object ?? effectsOf(sent).creates[0] ?? effectsOf(sent).drops[0]
    const span =
      reportedPlace(output, item) ??
      (about ? searchFile(item.text, about) : closestLine(item.text, sent.text)) ??
      lineSpan(item.text, item.migration.range.start.line)
    return { statement: { text: sent.text, span, verbatim: false }, span }
  }

  async #sameStatement(
    item: ReplayMigration,
    sent: SqlStatement,
    object: ObjectName | undefined,
  ): Promise<{ step: SqlStep; statement: SqlStatement } | undefined> {
    const all: { step: SqlStep; statement: SqlStatement }[] = []
    for (const step of await this.stepsOf(item))
      for (const statement of (await scriptOf(step)).statements) all.push({ step, statement })
    const made = object ?? effectsOf(sent).creates[0]
    return (
      all.find(({ statement }) => plain(statement.text) === plain(sent.text)) ??
      (made && all.find(({ statement }) => madeIn(statement, made) !== undefined)) ??
      only(all.filter(({ statement }) => statement.kind === sent.kind && sameEffects(statement, sent)))
    )
  }

  /**
   * What a file does as far as reading it says, nothing where it can't be read. The interpreter carries state from
   * migration to migration, so it reads a whole side.
   */
  async stepsOf(item: ReplayMigration): Promise<readonly SqlStep[]> {
    const { base, merged } = this.#request
    // What is pending is merged's, but as objects of its own.
    const [name, side] = base.includes(item) ? (['base', base] as const) : (['merged', merged] as const)
    let steps = this.#steps.get(name)
    if (!steps) {
      steps = this.#read(side)
      this.#steps.set(name, steps)
    }
    const read = await steps
    return read.get(item) ?? sameFile(read, item) ?? []
  }

  async #read(side: readonly ReplayMigration[]): Promise<Map<ReplayMigration, SqlStep[]>> {
    const found = new Map<ReplayMigration, SqlStep[]>()
    try {
      const interpreter = this.#request.interpreterFor('fresh')
      for (const item of side) {
        const own: SqlStep[] = []
        found.set(item, own)
        await readSteps(interpreter, item, step => {
          if (step.kind === 'sql') own.push(step)
          // "It is not there" is the answer: then a guarded creation shows itself.
          else if (step.kind === 'ask') this.#asking.add(item.migration.file.path)
          return undefined
        })
      }
    } catch {
      // Nobody can read these files: their text is searched instead.
    }
    return found
  }
}

function sameFile(
  read: ReadonlyMap<ReplayMigration, SqlStep[]>,
  item: ReplayMigration,
): readonly SqlStep[] | undefined {
  for (const [other, steps] of read) if (other.migration.file === item.migration.file) return steps
  return undefined
}

function madeIn(statement: SqlStatement, object: ObjectName) {
  const key = objectKey(object)
  return namesMade(effectsOf(statement)).find(made => objectKey(made) === key)
}

function sameEffects(one: SqlStatement, other: SqlStatement): boolean {
  const keys = (statement: SqlStatement) => {
    const { creates, drops } = effectsOf(statement)
    return JSON.stringify([creates.map(objectKey), drops.map(objectKey)])
  }
  return keys(one) === keys(other)
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined
}

function plain(sql: string): string {
  return sql
    .replaceAll('"', '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([(),]) ?/g, '$1')
    .trim()
    .toLowerCase()
}
