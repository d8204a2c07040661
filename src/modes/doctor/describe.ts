import type { Framework } from '../../frameworks/framework.ts'
import type { RecordSource } from '../../frameworks/recorded/source.ts'
import type { ReplayInput } from '../../gate/replay-request.ts'
import type { HistoryChange } from '../../model/change.ts'
import type { History } from '../../model/history.ts'
import type { Engine } from '../../postgres/engine.ts'
import type { HistoryDiagnosis, MigrationDiagnosis, State } from './diagnosis.ts'
import { stateOf } from './effects.ts'
import { differencesIn, type Examination } from './examine.ts'
import type { LiveDatabase, Recorded, RecordedRow } from './live.ts'
import type { Counting } from './reconcile.ts'
import type { Entry, TreeAndRecord } from './record.ts'
import type { Runbook } from './runbook.ts'

/** Histories that share a database and a version table. */
export interface Scope {
  framework: Framework
  changes: HistoryChange[]
  /** Where its runner may keep its record. */
  sources: readonly RecordSource[]
}

export interface ScopeRequest {
  scope: Scope
  record: Recorded
  live: LiveDatabase
  input: ReplayInput
  openScratch: () => Promise<Engine>
  onProgress: (doing: string) => void
}

/** A scope with what is recorded of it put beside what the tree has. */
export interface About extends ScopeRequest {
  source: RecordSource
  histories: readonly History[]
  tree: TreeAndRecord
  /** Rows of the version table that no migration of the tree stands for, and that should have one. */
  unknown: RecordedRow[]
  ofPackages: RecordedRow[]
  counts: Counting
}

export function lateIn({ scope, tree, source, histories }: About): Set<Entry> {
  const behaviour = histories[0]?.reading.runner?.behaviour ?? scope.framework.runner
  if (behaviour.lateVersion.outcome === 'legal' || source.holds || !source.markApplied) return new Set()
  return new Set(tree.pending.filter(({ late }) => late))
}

/** What the report says of a scope's histories, as far as that is known. */
export function describe(
  about: About,
  examination: Examination | undefined,
  runbook: Runbook | undefined,
): HistoryDiagnosis[] {
  const { scope, histories, tree, record, source } = about
  const entries = [
    ...tree.applied.map(entry => appliedOne(entry, about, examination)),
    ...tree.pending.map(entry => pendingOne(entry, about, examination, runbook)),
  ]
  const [first] = histories
  if (!first) return []
  // The first history has what belongs to the database as a whole.
  return histories.flatMap((history, index) => {
    const own = entries.filter(({ entry }) => entry.history === history.name).map(({ found }) => found)
    const others = index === 0 ? unknownRows(about) : []
    if (index > 0 && own.length === 0) return []
    return {
      framework: scope.framework.id,
      history: history.name,
      runner: source.runner,
      ...(record.kind === 'read' ? { versionTable: record.table.quoted } : {}),
      migrations: [...others, ...own],
      drift: index === 0 ? (examination?.recorded.drift ?? []) : [],
      runbook: index === 0 ? (runbook?.steps ?? []) : [],
    }
  })
}

function unknownRows({ unknown, ofPackages, scope, histories }: About): MigrationDiagnosis[] {
  const { removed } = histories[0]?.reading.runner?.behaviour ?? scope.framework.runner
  return [
    ...unknown.map(
      ({ key, state }): MigrationDiagnosis => ({
        id: key,
        state: state === 'failed' ? 'failed' : 'not-in-tree',
        detail: removed.consequence,
      }),
    ),
    ...ofPackages.map(({ key }): MigrationDiagnosis => ({ id: key, state: 'other-package' })),
  ]
}

interface Found {
  entry: Entry
  found: MigrationDiagnosis
}

function appliedOne(entry: Entry, { scope, histories }: About, examination: Examination | undefined): Found {
  const { id, file } = entry.item.migration
  const missing = examination?.recorded.missing.get(entry) ?? []
  const behaviour = histories[0]?.reading.runner?.behaviour ?? scope.framework.runner
  const state: State = missing.length > 0 ? 'objects-missing' : entry.edited ? 'edited' : 'applied'
  return {
    entry,
    found: {
      id,
      path: file.path,
      state,
      ...(state === 'edited' ? { detail: behaviour.edited.consequence } : {}),
      ...(missing.length > 0
        ? { differences: missing.map(what => ({ what, database: '–', migration: 'exists' })) }
        : {}),
    },
  }
}

function pendingOne(
  entry: Entry,
  about: About,
  examination: Examination | undefined,
  runbook: Runbook | undefined,
): Found {
  const { id, file } = entry.item.migration
  const one = examination?.pending.find(examined => examined.entry === entry)
  const failing = runbook?.failing.get(entry)
  const behaviour = about.histories[0]?.reading.runner?.behaviour ?? about.scope.framework.runner
  const there = one ? stateOf(one.presence) : 'not-verified'
  const late = lateIn(about).has(entry)
  const state: State =
    entry.record === 'failed'
      ? 'failed'
      : failing !== undefined
        ? 'fails'
        : late && there === 'pending'
          ? 'out-of-order'
          : one?.unverified !== undefined && there === 'pending'
            ? 'not-verified'
            : there
  const detail =
    state === 'failed'
      ? presenceInWords(there)
      : state === 'fails'
        ? failing
        : state === 'out-of-order'
          ? behaviour.lateVersion.consequence
          : one?.unverified
  const differences = one && there !== 'pending' ? differencesIn(one.presence) : []
  return {
    entry,
    found: {
      id,
      path: file.path,
      state,
      ...(detail === undefined ? {} : { detail }),
      ...(differences.length > 0 ? { differences } : {}),
    },
  }
}

function presenceInWords(there: State): string {
  switch (there) {
    case 'pending':
      return 'nothing of it exists'
    case 'exists-identical':
    case 'exists-compatible':
      return 'all that it creates exists'
    case 'not-verified':
      return 'what of it exists is not known'
    default:
      return 'a part of what it creates exists'
  }
}
