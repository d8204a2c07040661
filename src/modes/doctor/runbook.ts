import type { Action, FileOf, Place, RecordSource } from '../../frameworks/recorded/source.ts'
import { shellQuote } from '../../model/shell-quote.ts'
import type { RunbookStep } from './diagnosis.ts'
import { effectBetween, presenceOf, stateOf } from './effects.ts'
import type { Examination, Examined } from './examine.ts'
import type { RecordedRow } from './live.ts'
import { type Counting, onlyOf, reconcile } from './reconcile.ts'
import type { Entry, TreeAndRecord } from './record.ts'
import { whyFailed } from './scratch.ts'

export interface RunbookInput {
  source: RecordSource
  tree: TreeAndRecord
  place: Place
  /** Recorded, and wrong there: packages are left alone. */
  unknown: readonly RecordedRow[]
  several: boolean
  directory: string
  /** Migrations that their runner would pass by. */
  late: ReadonlySet<Entry>
  counts: Counting
}

export interface Runbook {
  steps: RunbookStep[]
  /** Why a migration would fail on this database. */
  failing: Map<Entry, string>
}

type Proof = RunbookStep['proof']

const proven: Proof = { proven: true }
const notProven = (reason: string): Proof => ({ proven: false, reason })

/** Finds the way out on the scratch copy: what is tried there and works, in this order, is the runbook. */
export async function runbookOf(examination: Examination, input: RunbookInput): Promise<Runbook> {
  const writer = new RunbookWriter(examination, input)
  await writer.write()
  return { steps: writer.steps, failing: writer.failing }
}

/** What the record alone says has to be done, where no replay says what is there. `why` nothing of it is proven. */
export function recordRunbook(
  { source, unknown, place, several, directory, tree }: RunbookInput,
  why: string,
): Runbook {
  const steps: RunbookStep[] = []
  const at = directory === '' ? {} : { directory }
  const proof = notProven(why)
  const actions = forgetting(source, unknown, place)
  if (actions.length > 0) steps.push({ title: forgetTitle, ...at, actions, proof })
  const { pending } = tree
  const [first] = pending
  if (first)
    steps.push({
      title: `Apply ${pending.length === 1 ? first.item.migration.name : `${pending.length} pending migrations`}`,
      ...at,
      actions: [source.apply(place, several)],
      proof,
    })
  return { steps, failing: new Map() }
}

const forgetTitle = 'Take what is recorded and not in the tree out of the version table'

function forgetting(source: RecordSource, unknown: readonly RecordedRow[], place: Place): Action[] {
  const actions = source.holds ? [] : unknown.flatMap(({ key }) => source.forget?.(key, place) ?? [])
  return [...new Map(actions.map(action => [JSON.stringify(action), action])).values()]
}

class RunbookWriter {
  readonly steps: RunbookStep[] = []
  readonly failing = new Map<Entry, string>()
  readonly #examination: Examination
  readonly #input: RunbookInput
  /** Not applied yet, and nothing marks them: what comes next may need them. */
  #toApply: Entry[] = []
  /** Marked with one command: the one that marks all before it. */
  #toMark: { examined: Examined; proof: Proof }[] = []
  #purge: boolean

  constructor(examination: Examination, input: RunbookInput) {
    this.#examination = examination
    this.#input = input
    this.#purge = input.source.holds === 'heads' && input.unknown.length > 0
  }

  async write(): Promise<void> {
    const { source } = this.#input
    if (source.refusesUnknown) this.#forget()
    await this.#repairRecorded()
    this.#acceptEdits()
    if (source.marksAllBefore) await this.#inOrder()
    else await this.#markFirst()
    if (!source.refusesUnknown) this.#forget()
    await this.#compareEnd()
  }

  /** Marking one marks all before it: what does not exist is applied before it is marked. */
  async #inOrder(): Promise<void> {
    for (const examined of this.#examination.pending) {
      if (exists(examined)) {
        await this.#applyPending(true)
        await this.#mark(examined)
        if (!this.#input.source.holds) this.#flushMarks()
      } else {
        this.#flushMarks()
        await this.#prepareToApply(examined)
      }
    }
    this.#flushMarks()
    await this.#applyPending(false)
  }

  async #markFirst(): Promise<void> {
    const { pending } = this.#examination
    const there = pending.filter(exists)
    for (const examined of there) {
      await this.#mark(examined)
      this.#flushMarks()
    }
    for (const examined of pending) if (!there.includes(examined)) await this.#prepareToApply(examined)
    await this.#applyPending(false)
  }

  async #prepareToApply({ entry }: Examined): Promise<void> {
    const { source, place, late } = this.#input
    if (entry.record === 'failed') {
      const clear = source.clearFailed?.(entry.key, place, this.#before(entry))
      const reason = `${source.runner} has no command for it: correct its row in ${place.table} by hand`
      if (!clear || !this.#isWritten(clear))
        this.#step(
          `Record that ${entry.key} did not run`,
          clear ? [clear] : [],
          clear ? proven : notProven(reason),
        )
    }
    if (!late.has(entry)) return void this.#toApply.push(entry)
    const proof = await this.#applyOnCopy([entry])
    const { path } = entry.item.migration.file
    const mark = source.markApplied?.(entry.file, place, false)
    this.#step(
      `Apply ${entry.item.migration.name} by hand, which ${source.runner} would pass by`,
      [
        { command: `psql "$DATABASE_URL" -v ON_ERROR_STOP=1 -1 -f ${shellQuote(path)}` },
        ...(mark ? [mark] : []),
      ],
      proof,
    )
  }

  #before(entry: Entry): FileOf | undefined {
    return this.#input.tree.applied.findLast(one => one !== entry)?.file
  }

  async #applyPending(through: boolean): Promise<void> {
    const entries = this.#toApply
    this.#toApply = []
    const last = entries.at(-1)
    if (!last) return
    const { source, place, several } = this.#input
    this.#purgeFirst()
    const proof = await this.#applyOnCopy(entries)
    const partly = through ? source.applyThrough?.(last.file, place) : undefined
    const names = entries.length === 1 ? last.item.migration.name : `${entries.length} pending migrations`
    this.#step(`Apply ${names}`, [partly ?? source.apply(place, several)], proof)
  }

  async #applyOnCopy(entries: readonly Entry[]): Promise<Proof> {
    const { copy, appliedOnCopy } = this.#examination
    const unknowns = copy.state.unknowns.length
    for (const entry of appliedOnCopy ? [] : entries) {
      const [failure] = await copy.migrate([entry.item])
      if (!failure) continue
      this.failing.set(entry, whyFailed(failure))
    }
    const failed = entries.find(entry => this.failing.has(entry))
    if (failed)
      return notProven(`on the scratch copy ${failed.item.migration.name} fails: ${this.failing.get(failed)}`)
    const unknown = copy.state.unknowns[unknowns]
    if (unknown !== undefined) return notProven(unknown)
    for (const entry of entries) {
      const why = copy.unverified(entry.item.migration.file.path)
      if (why !== undefined)
        return notProven(`what ${entry.item.migration.name} does is not known without running it: ${why}`)
    }
    return proven
  }

  /** What it creates exists: what differs is put right on the copy first, and then it is recorded. */
  async #mark(examined: Examined): Promise<void> {
    const { entry, presence, after, parts } = examined
    const { endParts, copy } = this.#examination
    const keys = [...presence.absent, ...presence.different.map(({ what }) => what)]
    const wrong = keys.filter(key => after.objects.has(key))
    const { sql, left } = await reconcile(
      this.#run,
      () => this.#now(),
      { catalog: after, parts, inTheEnd: endParts },
      wrong,
      presence.renamed,
    )
    const unequal = [...left, ...keys.filter(key => !after.objects.has(key)), ...required(examined)]
    const proof =
      unequal.length === 0
        ? proven
        : notProven(
            `nothing that was tried makes of these what the migration creates; decide by hand: ${unequal.join(', ')}`,
          )
    if (sql.length > 0)
      this.#step(
        `Bring what exists to what ${entry.item.migration.name} creates`,
        sql.map(statement => ({ sql: `${statement};` })),
        proof,
      )
    await copy.markApplied([entry.item])
    this.#toMark.push({ examined, proof })
  }

  #flushMarks(): void {
    const last = this.#toMark.at(-1)
    const marks = this.#toMark
    this.#toMark = []
    if (!last) return
    const { source, place } = this.#input
    const { entry } = last.examined
    const actions: Action[] = []
    if (entry.record === 'failed' && !source.holds) {
      const clear = source.clearFailed?.(entry.key, place, this.#before(entry))
      if (clear) actions.push(clear)
    }
    const mark = source.markApplied?.(entry.file, place, this.#purge)
    this.#purge = false
    if (mark) actions.push(mark)
    const names = marks.map(({ examined }) => examined.entry.item.migration.name)
    const what = names.length > 2 ? `${names[0]} to ${names.at(-1)}` : names.join(' and ')
    this.#step(
      `Record ${what} as applied, without running ${names.length === 1 ? 'it' : 'them'}`,
      actions,
      mark
        ? (marks.find(({ proof }) => !proof.proven)?.proof ?? proven)
        : notProven(`${source.runner} has no command for it: write the row into ${place.table} by hand`),
    )
  }

  /** Nothing to mark takes the place of a revision that the runner does not know. */
  #purgeFirst(): void {
    const { source, place, tree } = this.#input
    if (!this.#purge) return
    this.#purge = false
    const heads = tree.applied.at(-1)
    const action = heads ? source.markApplied?.(heads.file, place, true) : source.markNothing?.(place)
    if (action) this.#step('Forget the recorded revisions that the tree does not have', [action], proven)
  }

  #forget(): void {
    const { source, unknown, place } = this.#input
    const actions = forgetting(source, unknown, place)
    if (actions.length > 0) this.#step(forgetTitle, actions, proven)
  }

  #acceptEdits(): void {
    const { source, tree, place } = this.#input
    for (const entry of tree.applied.filter(({ edited }) => edited)) {
      const action = source.acceptEdit?.(entry.file, place)
      const title = `Record ${entry.item.migration.name} as it is in the tree now`
      if (action && !this.#isWritten(action)) this.#step(title, [action], proven)
    }
  }

  async #repairRecorded(): Promise<void> {
    const { recorded, endParts } = this.#examination
    const { presence, catalog, parts } = recorded
    const keys = [...presence.absent, ...presence.different.map(({ what }) => what)]
    if (keys.length + presence.renamed.size === 0) return
    const wanted = { catalog, parts, inTheEnd: endParts }
    const { sql, left } = await reconcile(this.#run, () => this.#now(), wanted, keys, presence.renamed)
    const remaining =
      left.length === 0
        ? proven
        : notProven(
            `nothing that was tried makes of these what the recorded migrations create: ${left.join(', ')}`,
          )
    if (sql.length + left.length > 0)
      this.#step(
        'Bring the structure to what the recorded migrations create',
        sql.map(statement => ({ sql: `${statement};` })),
        remaining,
      )
  }

  /** Is the copy in the end what all of the tree creates? */
  async #compareEnd(): Promise<void> {
    const last = this.steps.at(-1)
    const { end, appliedOnCopy } = this.#examination
    if (!last || this.failing.size > 0 || appliedOnCopy) return
    const empty = { objects: new Map(), columns: new Map() }
    const { absent, different } = presenceOf(effectBetween(empty, end), await this.#now(), end, end)
    const [first] = [...absent, ...different.map(({ what }) => what)]
    if (first !== undefined && this.steps.every(({ proof }) => proof.proven))
      last.proof = notProven(`afterwards ${first} is still not what the migrations create`)
  }

  /** A command such as `flyway repair` is for all of them. */
  #isWritten(action: Action): boolean {
    const wanted = JSON.stringify(action)
    return this.steps.some(({ actions }) => actions.some(one => JSON.stringify(one) === wanted))
  }

  readonly #run = (sql: string) => this.#examination.copy.run(sql)

  async #now() {
    return onlyOf(await this.#examination.copy.catalog(), this.#input.counts)
  }

  #step(title: string, actions: readonly Action[], proof: Proof): void {
    const { directory } = this.#input
    this.steps.push({ title, ...(directory === '' ? {} : { directory }), actions: [...actions], proof })
  }
}

/** Is there something of it that must not be created again? */
function exists({ presence }: Examined): boolean {
  return stateOf(presence) !== 'pending'
}

function required({ presence }: Examined): string[] {
  return presence.additional.flatMap(({ what, required: refuses }) => (refuses ? [what] : []))
}
