import type { Node } from '../languages/sql/grammar.ts'
import { type Found, finding } from '../model/finding.ts'
import { firstOf } from '../model/listing.ts'
import {
  type BlockingWork,
  blocked,
  isBlocking,
  type RelationLock,
  type StatementLocks,
  strength,
} from '../model/locks.ts'
import type { MeasuredStatement } from '../replay/locks.ts'
import type { ReplayRequest } from '../replay/request.ts'
import { sentStatement } from '../replay/units.ts'
import { blockingLock } from '../rules/replay/blocking-lock.ts'
import { placed } from './placed.ts'

/** What a report keeps of what was measured. */
export function reportedLocks(measured: readonly MeasuredStatement[]): StatementLocks[] {
  return measured
    .filter(({ locks, rewritten }) => locks.length > 0 || rewritten.length > 0)
    .map(({ path, line, statement, locks, rewritten, scanned, heldUntil, lockTimeout }) => ({
      path,
      line,
      statement,
      locks,
      rewritten,
      scanned,
      heldUntil,
      ...(lockTimeout === undefined ? {} : { lockTimeout }),
    }))
}

/** Findings of what keeps others from tables of base; none where nobody asked for them. */
export function describeLocks(request: ReplayRequest, measured: readonly MeasuredStatement[]): Found[] {
  if (!request.reportsLocks) return []
  const brief = new Set<string>()
  return measured.flatMap(one => {
    const locks = one.locks.filter(
      ({ kind, mode }) => isBlocking(mode) && (kind === 'table' || kind === 'materialized view'),
    )
    if (locks.length === 0) return []
    const work = workOf(one)
    const during = work === 'brief' ? longOnesAfter(one, measured) : []
    if (work === 'brief' && during.length === 0) {
      // Who gives up waiting keeps nobody waiting; and one line of it is good for the whole file.
      if (one.lockTimeout !== '0' || brief.has(one.path)) return []
      brief.add(one.path)
    }
    return describe(request, one, { locks, work, during })
  })
}

function describe(
  request: ReplayRequest,
  one: MeasuredStatement,
  {
    locks,
    work,
    during,
  }: { locks: readonly RelationLock[]; work: BlockingWork; during: readonly MeasuredStatement[] },
): Found {
  const { item, unit } = one
  const { span, text } = sentStatement(unit)
  const names = namesOf(locks.map(({ relation }) => relation))
  const strongest = [...locks].sort((a, b) => strength(b.mode) - strength(a.mode))[0]?.mode ?? 'SHARE'
  return finding(
    {
      rule: blockingLock.id,
      introduced: true,
      ...placed(request, item, span),
      symbol: `${work} ${locks.map(({ relation, mode }) => `${relation} ${mode}`).join(' ')}`,
      message: [
        `This ${blocked(strongest)} of ${names} (${strongest})${whileWhat(one, work, during)}.`,
        work === 'brief' || one.heldUntil.length === 0
          ? ''
          : `The lock is held until the transaction ends, so during ${linesOf(one.heldUntil)} as well.`,
        during.length > 0
          ? 'Move whatever takes long into its own migration.'
          : (request.withoutBlocking?.(work) ?? inSql[work]),
        work === 'brief' || !mustBeOutside.has(work) || request.withoutBlocking?.(work) !== undefined
          ? ''
          : (request.outsideTransaction?.(item.text) ?? ''),
      ]
        .filter(part => part !== '')
        .join(' '),
      statement: text,
      table: {
        title: 'Locks on objects of base',
        head: ['relation', 'lock', 'what waits'],
        rows: one.locks.map(({ relation, mode, measured }) => [
          relation,
          measured ? mode : `${mode} (as documented)`,
          blocked(mode),
        ]),
      },
    },
    blockingLock.severity,
  )
}

function whileWhat(
  { rewritten, scanned }: MeasuredStatement,
  work: BlockingWork,
  during: readonly MeasuredStatement[],
): string {
  if (during.length > 0)
    return ` until the transaction ends, and meanwhile whole tables are read or written (${linesOf(during.map(({ line }) => line))})`
  if (rewritten.length > 0) return ` while PostgreSQL rewrites all of ${namesOf(rewritten)}`
  if (scanned.length > 0) return ` while PostgreSQL reads all of ${namesOf(scanned)}`
  return work === 'brief'
    ? '. That takes an instant, but nothing limits how long it waits for queries that are already running, and every later query waits for it'
    : ' and waits for every query that uses it'
}

/** Later statements of the transaction whose time grows with a table. */
function longOnesAfter(one: MeasuredStatement, all: readonly MeasuredStatement[]): MeasuredStatement[] {
  const at = all.indexOf(one)
  return all
    .slice(at + 1)
    .filter(
      later =>
        later.path === one.path &&
        one.heldUntil.includes(later.line) &&
        (later.rewritten.length > 0 ||
          later.scanned.length > 0 ||
          changesRows(later.understood.statement.node)),
    )
}

function changesRows(node: Node): boolean {
  return 'UpdateStmt' in node || 'DeleteStmt' in node || 'InsertStmt' in node || 'CopyStmt' in node
}

function namesOf(relations: readonly string[]): string {
  return firstOf(
    [...new Set(relations)].map(name => `\`${name}\``),
    3,
  )
}

function linesOf(lines: readonly number[]): string {
  const own = [...new Set(lines)]
  return `line${own.length === 1 ? '' : 's'} ${firstOf(own.map(String), 5)}`
}

/** What takes long, as far as it can be said; `brief` where nothing does. */
function workOf({ work, rewritten, understood }: MeasuredStatement): BlockingWork {
  const { node } = understood.statement
  if (rewritten.length > 0) return rewriteOf(node)
  for (const { scan } of work) if (scan && scan !== 'validate') return scan
  if ('DropStmt' in node && node.DropStmt.removeType === 'OBJECT_INDEX') return 'drop-index'
  return commandsOf(node).includes('AT_DetachPartition') ? 'detach' : 'brief'
}

function rewriteOf(node: Node): BlockingWork {
  if ('RefreshMatViewStmt' in node) return 'refresh'
  if ('ReindexStmt' in node) return 'reindex'
  const commands = commandsOf(node)
  if (commands.includes('AT_AlterColumnType')) return 'type'
  return commands.includes('AT_AddColumn') ? 'default' : 'rewrite'
}

function commandsOf(node: Node): string[] {
  if (!('AlterTableStmt' in node)) return []
  return (node.AlterTableStmt.cmds ?? []).flatMap(one =>
    'AlterTableCmd' in one ? (one.AlterTableCmd.subtype ?? []) : [],
  )
}

/** These forms run in no transaction. */
const mustBeOutside: ReadonlySet<BlockingWork> = new Set([
  'index',
  'drop-index',
  'reindex',
  'unique',
  'detach',
])

const inSql: Readonly<Record<BlockingWork, string>> = {
  index: 'Use CREATE INDEX CONCURRENTLY, which lets reads and writes continue.',
  'drop-index': 'Use DROP INDEX CONCURRENTLY, which waits without blocking others.',
  reindex: 'Write REINDEX (CONCURRENTLY).',
  unique:
    'Build the index first with CREATE UNIQUE INDEX CONCURRENTLY, then use ADD CONSTRAINT … UNIQUE USING INDEX (or PRIMARY KEY USING INDEX), which only takes an instant.',
  check:
    'Add it with NOT VALID, and run VALIDATE CONSTRAINT in a later migration, which reads the table without blocking others.',
  'foreign-key':
    'Add it with NOT VALID, and run VALIDATE CONSTRAINT in a later migration, which reads the table without blocking others.',
  'not-null':
    'First add CHECK (column IS NOT NULL) NOT VALID; in a later migration run VALIDATE CONSTRAINT, then SET NOT NULL, which then reads no row, and drop the check.',
  exclusion:
    'No form of it avoids blocking others: run it when nothing else uses the table, with a lock_timeout.',
  partition:
    "First give the table a CHECK constraint with the same condition as the partition's bound, with NOT VALID and a later VALIDATE CONSTRAINT: then attaching reads no row.",
  detach: 'Write DETACH PARTITION … CONCURRENTLY.',
  type: 'Add a column of the new type, let the application write both, fill it in batches, and drop the old one in a later release.',
  default:
    'Add the column without the default, run SET DEFAULT in a second statement, which affects only new rows, and fill in the existing rows in batches.',
  rewrite:
    'Run it when nothing else uses the table, with a lock_timeout, or copy the rows to a new table in batches.',
  refresh: 'Use REFRESH MATERIALIZED VIEW CONCURRENTLY, which needs a unique index on the view.',
  brief: "Write `SET lock_timeout = '5s';` before it, and run the migration again if it times out.",
}
