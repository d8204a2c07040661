import type { Value } from '../../../languages/python/values.ts'
import type { Span } from '../../../model/position.ts'
import { irreversible, type Step, type StepOutcome } from '../../../replay/steps.ts'
import { CannotTellError, limitOf } from './arguments.ts'
import { irreversibleOperation, performBack } from './backwards.ts'
import type { Surroundings } from './operations/operation.ts'
import type { Run } from './schema-editor.ts'
import type { ProjectState } from './state.ts'

/** What a migration has done to the models, operation by operation. */
export interface TakenBack {
  operations: { operation: Value; before: ProjectState; after: ProjectState }[]
  whole: Span
  isFollowed: boolean
}

/** Migrations that can be taken back; each holds the models at every operation. */
const mostRecords = 25

/** Of the last migrations that were read. */
export class Records {
  readonly #most: number
  readonly #known = new Map<string, TakenBack>()

  constructor(most = mostRecords) {
    this.#most = most
  }

  note(id: string, record: TakenBack): void {
    this.#known.set(id, record)
    const [oldest] = this.#known.keys()
    if (this.#known.size > this.#most && oldest !== undefined) this.#known.delete(oldest)
  }

  get(id: string): TakenBack | undefined {
    return this.#known.get(id)
  }
}

type Steps = AsyncGenerator<Step, void, StepOutcome | undefined>

interface Unapplying {
  around: Surroundings
  /** The file's first line: a place where there is no better one. */
  first: Span
  /** What could not be known of the operation that is taken back. */
  lost: Step[]
  driven: <T>(run: Run<T>) => AsyncGenerator<Step, T, StepOutcome | undefined>
}

/** `Migration.unapply` of https://github.com/django/django/blob/main/django/db/migrations/migration.py */
export async function* unapply(
  record: TakenBack | undefined,
  { around, first, lost, driven }: Unapplying,
): Steps {
  if (!record?.isFollowed) {
    yield { kind: 'unverified', why: 'not all of its upgrade is followed', span: record?.whole ?? first }
    return
  }
  let at = record.whole
  try {
    const operations = record.operations.map(({ operation }) => operation)
    const refuses = yield* driven(irreversibleOperation(operations, around))
    if (refuses) {
      const why = `Django can't reverse this migration: ${refuses.name} does not say how`
      yield { kind: 'stops', cause: irreversible, why, span: refuses.at }
      return
    }
    for (const { operation, before, after } of record.operations.toReversed()) {
      at = operation.at
      yield* driven(performBack(operation, before, after, around))
      yield* lost.splice(0)
    }
    yield* driven(around.editor.finish())
  } catch (error) {
    if (!(error instanceof CannotTellError) && !(error instanceof RangeError)) throw error
    const why = error instanceof CannotTellError ? error.message : 'it is nested too deep'
    yield { kind: 'unverified', why, span: at, ...limitOf(error) }
  }
}
