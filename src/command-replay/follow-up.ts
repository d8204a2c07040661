import type { Engine } from '../postgres/engine.ts'
import type { Mismatch } from '../replay/guards.ts'
import type { ReplayMigration, ReplayRequest, Track } from '../replay/request.ts'
import type { Attribution } from './attribute.ts'
import type { Examined } from './examine.ts'
import { examineIgnoredError, type IgnoredError } from './ignored-error.ts'
import type { Locator } from './locate.ts'
import type { Ran } from './sent-statements.ts'
import { type GuardedRun, mismatchesSkippedByGuards } from './skipped-by-guard.ts'
import { ignoredErrors } from './stop.ts'
import { goesOn, ignoredUnseen } from './unknowns.ts'

interface Circumstances {
  request: ReplayRequest
  engine: Engine
  locator: Locator
}

/** What runs leave to be looked at on databases of their own, when the command's is closed: guards, and errors passed over. */
export class FollowUp {
  readonly #circumstances: Circumstances
  readonly #guarded: GuardedRun[] = []
  readonly #ignoredErrors: IgnoredError[] = []

  constructor(circumstances: Circumstances) {
    this.#circumstances = circumstances
  }

  noteGuards(executed: readonly Ran[], tracks: readonly Track[]): void {
    const ran = executed.filter(({ statements }) => statements.some(({ fate }) => fate === 'committed'))
    this.#guarded.push({ ...this.#circumstances, tracks, ran })
  }

  async recordIgnoredError(
    attribution: Attribution,
    ran: readonly Ran[],
    tracks: readonly Track[],
    historyBefore: (item: ReplayMigration) => IgnoredError['before'],
  ): Promise<void> {
    for (const one of await ignoredErrors(attribution)) {
      const before = historyBefore(one.item)
      this.#ignoredErrors.push({ ...this.#circumstances, ...one, tracks, ran, before, aftermath: goesOn })
    }
  }

  async look(): Promise<{ examined: Examined[]; mismatches: Mismatch[]; unknowns: string[] }> {
    const examined: Examined[] = []
    const mismatches: Mismatch[] = []
    const unknowns: string[] = []
    for (const one of this.#ignoredErrors) {
      const seen = await examineIgnoredError(one)
      if (seen) examined.push(seen)
      else unknowns.push(ignoredUnseen(one))
    }
    for (const one of this.#guarded) mismatches.push(...(await mismatchesSkippedByGuards(one)))
    return { examined, mismatches, unknowns }
  }
}
