import { parseScript } from '../languages/sql/script.ts'
import { type Uses, usesOf } from '../languages/sql/uses.ts'
import type { Found } from '../model/finding.ts'
import { positionAt } from '../model/position.ts'
import type { Executed } from '../replay/provenance.ts'
import type { NotVerified } from '../replay/request.ts'
import type { Reach } from '../replay/steps.ts'
import { hasWord } from '../text/words.ts'

/** dependent_objects_still_exist, invalid_table_definition (a second primary key), datatype_mismatch, cannot_coerce */
const ofWhatIsThere = new Set(['2BP01', '42P16', '42804', '42846'])
/** datatype_mismatch, cannot_coerce, undefined_object (an operator class), undefined_function (an operator) */
const ofTypes = new Set(['42804', '42846', '42704', '42883'])
/** More steps are not looked at: an error stands. */
const mostSteps = 10_000

/** Is the first place before the second, in the order in which migrations run? */
export type Before = (one: Place, other: Place) => boolean

export interface Place {
  path: string
  line: number
}

/**
 * What exists although it is not expected to, or is not as expected: a step that was not run may have dropped or changed
 * it. That is so where the step comes after what created the object, and names it or may do anything.
 */
export class Doubts {
  readonly #steps: readonly NotVerified[]
  readonly #executed: readonly Executed[]
  readonly #before: Before
  readonly #reaches = new Map<NotVerified, Reach & { words: ReadonlySet<string> }>()

  constructor(steps: readonly NotVerified[], executed: readonly Executed[], before: Before) {
    this.#steps = steps.filter(({ reach, assumed }) => reach ?? assumed).slice(0, mostSteps)
    this.#executed = executed
    this.#before = before
  }

  /** The step that may have changed what an error is about. */
  async changed(one: Found): Promise<NotVerified | undefined> {
    if (this.#steps.length === 0 || !(one.existing || ofWhatIsThere.has(one.sqlstate ?? ''))) return undefined
    const names = await namesOf(one)
    const since = one.existing?.creator ?? this.#firstNamed(names)
    if (!since) return undefined
    const at = placeOfFinding(one)
    return this.#steps.find(
      step => this.#before(since, step) && this.#before(step, at) && this.#mayChange(step, names),
    )
  }

  /** The step that gave a column of the statement a type which may be another one. */
  async assumed(one: Found): Promise<NotVerified | undefined> {
    if (!ofTypes.has(one.sqlstate ?? '') || !this.#steps.some(({ assumed }) => assumed)) return undefined
    const uses = await usesIn(one)
    const at = placeOfFinding(one)
    return this.#steps.find(
      step =>
        step.assumed &&
        uses.some(
          ({ relations, words }) =>
            relations.has(step.assumed?.table ?? '') && words.has(step.assumed?.column ?? ''),
        ) &&
        this.#before(step, at),
    )
  }

  #mayChange(step: NotVerified, names: readonly string[]): boolean {
    const { reach } = step
    if (!reach) return false
    let known = this.#reaches.get(step)
    if (!known) {
      const { text, anything } = reach()
      known = { text: text.toLowerCase(), anything, words: new Set(text.toLowerCase().match(/[\w$]+/g)) }
      this.#reaches.set(step, known)
    }
    const { text, anything, words } = known
    return anything || names.some(name => (/^[\w$]+$/.test(name) ? words.has(name) : text.includes(name)))
  }

  /** Where nobody knows who created it: the first place that names it can't come after that. */
  #firstNamed(names: readonly string[]): Place | undefined {
    const [name] = names
    if (name === undefined) return undefined
    for (const { item, steps } of this.#executed) {
      const step = steps.find(({ text }) => hasWord(text.toLowerCase(), name))
      if (step) return { path: item.migration.file.path, line: positionAt(item.text, step.span.start).line }
    }
    return undefined
  }
}

export function placeOfFinding({ path, range }: Found): Place {
  return { path, line: range.start.line }
}

/** What an error is about, in small letters, its own name first. */
async function namesOf(one: Found): Promise<string[]> {
  const { existing } = one
  if (existing && !existing.isIndex) return existing.names.map(name => name.toLowerCase())
  const uses = await usesIn(one)
  const tables = uses.flatMap(({ relations }) => [...relations])
  if (existing) return [...existing.names, ...tables].map(name => name.toLowerCase())
  // DROP TYPE, DROP FUNCTION: what they name is no relation.
  const words = one.sqlstate === '2BP01' ? uses.flatMap(used => [...used.words]) : []
  return [...tables, ...words.filter(word => !/^[A-Z]+_[A-Z_]+$/.test(word))].map(name => name.toLowerCase())
}

async function usesIn({ statement = '' }: Found): Promise<Uses[]> {
  return (await parseScript(statement)).statements.map(usesOf)
}
