import { type ObjectName, objectKey } from '../languages/sql/objects.ts'
import { isSameSpan, lineSpan, positionAt } from '../model/position.ts'
import type { Failure } from '../replay/failure.ts'
import type { WrittenOperation } from '../replay/fix-provider.ts'
import type { Executed } from '../replay/provenance.ts'
import type { NotVerified, ReplayMigration, ReplayRequest } from '../replay/request.ts'

import { isBefore } from './line-of.ts'
import { isNeededAtOnce } from './sql-supplement.ts'

export interface MendingFacts {
  request: ReplayRequest
  executed: readonly Executed[]
  notVerified: readonly NotVerified[]
  /** Did every track that ran meet the failure? */
  everywhere: (failure: Failure) => boolean
}

/** One duplicate with what else of its file stumbles over the same object. */
export class Case {
  readonly failure: Failure
  readonly item: ReplayMigration
  readonly object: ObjectName
  readonly facts: MendingFacts
  readonly operations: readonly WrittenOperation[]
  /** Does all that these operations create exist already, as they want it? */
  readonly alike: boolean
  readonly identical: boolean
  /** What else the operations make, which nobody else does. */
  readonly additional: readonly ObjectName[]
  /** Is the object the only one in their way, with its parts? */
  readonly single: boolean
  readonly missing: readonly string[]
  readonly neededAtOnce: boolean
  readonly everywhere: boolean
  /** What else the migration does, in its own words. */
  readonly others: readonly string[]

  /** What made the object, where it is of another history and nothing says that it comes first. */
  get madeApart(): ReplayMigration | undefined {
    const by = this.failure.existingObject?.creator?.by
    const { request } = this.facts
    const isOther = by && (by.history ?? request.history) !== (this.item.history ?? request.history)
    return isOther && !isBefore(request, by.migration, this.item.migration) ? by : undefined
  }

  constructor(failure: Failure, failures: readonly Failure[], facts: MendingFacts) {
    const own = failures.filter(one => one.item === failure.item)
    const group = own.filter(one => one === failure || belongs(one, failure))
    this.failure = failure
    this.neededAtOnce = isNeededAtOnce(group, failures)
    this.item = failure.item
    this.object = failure.existingObject?.object ?? { kind: 'other', name: '' }
    this.facts = facts
    this.operations = operationsOf(group)
    this.alike = group.every(isAlike)
    this.identical = group.every(({ existingObject }) => existingObject?.structure?.kind === 'identical')
    this.additional = group.flatMap(({ operation }) => operation?.additional ?? [])
    this.single = group.every(
      ({ existingObject }) => existingObject && isSameOrPart(existingObject.object, this.object),
    )
    this.missing = this.additional.length === 0 ? [...new Set(group.flatMap(missingOf))] : []
    this.everywhere = facts.everywhere(failure)
    const covered = operationsOf(own).filter(({ span }) =>
      own.every(one => !one.statement || !isSameSpan(one.statement.span, span) || isAlike(one)),
    )
    this.others = othersOf(failure.item, covered, facts)
  }
}

function belongs(one: Failure, root: Failure): boolean {
  if (!one.statement || one.statement.verbatim) return false
  return (
    (root.statement !== undefined && isSameSpan(one.statement.span, root.statement.span)) ||
    (one.causedBy === root && one.existingObject !== undefined)
  )
}

function isSameOrPart(object: ObjectName, whole: ObjectName): boolean {
  if (object.kind === 'index' || object.kind === 'constraint') return true
  return objectKey(object) === objectKey(whole) || (whole.kind === 'table' && object.table === whole.name)
}

function isAlike({ existingObject }: Failure): boolean {
  const kind = existingObject?.structure?.kind
  return kind === 'identical' || kind === 'compatible'
}

function missingOf({ existingObject }: Failure): string[] {
  return existingObject?.structure?.kind === 'different' ? existingObject.structure.missing : []
}

function operationsOf(failures: readonly Failure[]): WrittenOperation[] {
  const operations = new Map<number, WrittenOperation>()
  for (const { statement, operation } of failures) {
    if (!statement || statement.verbatim) continue
    operations.set(statement.span.start, { span: statement.span, statements: operation?.statements ?? [] })
  }
  return [...operations.values()]
}

/** Steps of the migration that are none of these operations. */
function othersOf(
  item: ReplayMigration,
  covered: readonly WrittenOperation[],
  { executed, notVerified }: MendingFacts,
): string[] {
  const inside = (at: number) => covered.some(({ span }) => span.start <= at && at < span.end)
  const lines = new Map<number, string>()
  const note = (start: number, end: number) => {
    const { line } = positionAt(item.text, start)
    const words = item.text
      .slice(start, end)
      .replace(/\s+/g, ' ')
      .replace(/\( /g, '(')
      .trim()
      .replace(/,$/, '')
    lines.set(line, `${words.length > 60 ? `${words.slice(0, 59)}…` : words} (line ${line})`)
  }
  const steps = executed.find(one => one.item.migration.file.path === item.migration.file.path)?.steps ?? []
  for (const { span } of steps) if (!inside(span.start)) note(span.start, span.end)
  for (const { path, line } of notVerified) {
    if (path !== item.migration.file.path || lines.has(line)) continue
    const { start, end } = lineSpan(item.text, line)
    if (!inside(start + (/^\s*/.exec(item.text.slice(start, end))?.[0].length ?? 0))) note(start, end)
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, words]) => words)
}
