import { alterTableCommands } from '../languages/sql/alter-table-commands.ts'
import { skipBlank } from '../languages/sql/lexer.ts'
import { derivedName, joinedColumns, qualified, quoteIdentifier } from '../languages/sql/object-names.ts'
import { describeObject, type ObjectName } from '../languages/sql/objects.ts'
import { type Edit, type FoundFix, fix } from '../model/fix.ts'
import { rangeOf, type Span } from '../model/position.ts'
import type { Failure } from '../replay/failure.ts'
import type { ReplayRequest } from '../replay/request.ts'

import { byName } from '../text/by-name.ts'
import { blanksAtEnd } from '../text/scan.ts'
import { isNeededAtOnce, sqlSupplement } from './sql-supplement.ts'

/** The ways out of a failure that can be written down as edits. Only a file of the change is ever edited. */
export function fixesFor(
  failure: Failure,
  everyTrack: boolean,
  request: ReplayRequest,
  failures: readonly Failure[],
): FoundFix[] {
  if (!failure.item.introduced || !failure.statement?.verbatim || failure.causedBy) return []
  if (failure.conflictTarget) return uniqueConstraint(failure)
  if (!failure.existingObject || failure.existingObject.nameOnly) return []
  if (failure.existingObject.structure?.kind === 'different')
    return everyTrack
      ? sqlSupplement(failure, deleteStatement(failure), request, isNeededAtOnce([failure], failures))
      : []
  return duplicateFixes(failure, failure.existingObject.object, everyTrack)
}

function duplicateFixes(failure: Failure, object: ObjectName, everyTrack: boolean): FoundFix[] {
  const structure = failure.existingObject?.structure
  const identical = structure?.kind === 'identical' || structure?.kind === 'compatible'
  const fixes: FoundFix[] = []
  // Where one of the two kinds of database lacks the object, the statement is still needed there.
  if (everyTrack && (identical || nameIsAll(object))) {
    const deletion = deleteStatement(failure)
    if (deletion) {
      fixes.push(
        fix({
          code: 'drop',
          title: `Delete the statement that creates ${describeObject(object)} a second time`,
          applies: 'Right if the existing object is the one that this migration means.',
          edits: [deletion],
        }),
      )
    }
  }
  const guard = identical || nameIsAll(object) ? guardEdit(failure, object) : undefined
  if (guard) {
    fixes.push(
      fix({
        code: 'guard',
        title: `Create ${describeObject(object)} only where it does not exist`,
        applies: identical
          ? `Right if some databases already have it: the existing structure was compared and ${structure?.kind === 'compatible' ? 'has all of it' : 'is the same'}.`
          : 'Right if some databases already have it.',
        edits: [guard],
      }),
    )
  }
  return fixes
}

/** Nothing but the name makes one differ from another. */
function nameIsAll({ kind }: ObjectName): boolean {
  return kind === 'schema' || kind === 'extension' || kind === 'enum value'
}

/** The statement with its semicolon, and the line with it where nothing else is on it. */
function deleteStatement(failure: Failure): Edit | undefined {
  const { item, statement } = failure
  if (!statement) return undefined
  const { text } = item
  const piece = pieceOfAlterTable(failure)
  if (piece)
    return { path: item.migration.file.path, range: rangeOf(text, piece.start, piece.end), replacement: '' }
  const { start } = statement.span
  let { end } = statement.span
  const next = skipBlank(text, end)
  if (text[next] === ';') end = next + 1
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const alone = text.slice(lineStart, start).trim() === ''
  const rest = /^[ \t]*(\r\n|\r|\n|$)/.exec(text.slice(end))
  const from = alone && rest ? lineStart : start
  const to = alone && rest ? end + rest[0].length : end
  return { path: item.migration.file.path, range: rangeOf(text, from, to), replacement: '' }
}

/** One command of an ALTER TABLE with several: only that one goes, with one of the commas around it. */
function pieceOfAlterTable({ statement, span, existingObject }: Failure): Span | undefined {
  if (!statement || existingObject?.object.table === undefined) return undefined
  const pieces = alterTableCommands(statement.text)?.pieces ?? []
  const { start } = statement.span
  const index = pieces.findIndex(piece => start + piece.start <= span.start && span.start < start + piece.end)
  const [before, own, following] = [pieces[index - 1], pieces[index], pieces[index + 1]]
  if (!own) return undefined
  if (before) return { start: start + before.end, end: start + own.end }
  return following && { start: start + own.start, end: start + following.start }
}

const guards: Record<string, { after: RegExp; insert: string }> = byName({
  table: {
    after: /^create\s+(?:(?:global\s+|local\s+)?temp(?:orary)?\s+|unlogged\s+)?table\b/i,
    insert: ' IF NOT EXISTS',
  },
  sequence: {
    after: /^create\s+(?:(?:global\s+|local\s+)?temp(?:orary)?\s+|unlogged\s+)?sequence\b/i,
    insert: ' IF NOT EXISTS',
  },
  index: { after: /^create\s+(?:unique\s+)?index(?:\s+concurrently)?\b/i, insert: ' IF NOT EXISTS' },
  schema: { after: /^create\s+schema\b/i, insert: ' IF NOT EXISTS' },
  extension: { after: /^create\s+extension\b/i, insert: ' IF NOT EXISTS' },
  'enum value': { after: /^alter\s+type\s[\s\S]*?\sadd\s+value\b/i, insert: ' IF NOT EXISTS' },
})

function guardEdit({ item, statement, span }: Failure, object: ObjectName): Edit | undefined {
  if (!statement) return undefined
  const path = item.migration.file.path
  const insertAt = (offset: number, replacement: string): Edit => ({
    path,
    range: rangeOf(item.text, offset, offset),
    replacement,
  })
  if (object.kind === 'column') {
    // The definition begins at its name: the guard goes in front of it, and brings the optional word COLUMN with it.
    const before = item.text.slice(statement.span.start, span.start)
    if (/\badd\s+column\s+$/i.test(before)) return insertAt(span.start, 'IF NOT EXISTS ')
    return /\badd\s+$/i.test(before) ? insertAt(span.start, 'COLUMN IF NOT EXISTS ') : undefined
  }
  const guard = guards[object.kind]
  const match = guard?.after.exec(statement.text)
  return guard && match ? insertAt(statement.span.start + match[0].length, guard.insert) : undefined
}

/** 42P10: the constraint that the ON CONFLICT asks for, made in front of the statement. */
function uniqueConstraint({ item, statement, conflictTarget }: Failure): FoundFix[] {
  if (!statement || !conflictTarget?.plain || conflictTarget.columns.length === 0) return []
  const { table, columns } = conflictTarget
  const name = derivedName(table.name, joinedColumns(columns), 'key')
  const quotedTable = qualified(table)
  const list = columns.map(quoteIdentifier).join(', ')
  const { start } = statement.span
  const newline = item.text.includes('\r\n') ? '\r\n' : '\n'
  const indent = blanksAtEnd(item.text.slice(0, start))
  const sql = `ALTER TABLE ${quotedTable} ADD CONSTRAINT ${quoteIdentifier(name)} UNIQUE (${list});`
  return [
    fix({
      title: `Add the missing unique constraint on ${table.name} (${columns.join(', ')})`,
      applies: `Right if no two rows of ${table.name} may have the same (${columns.join(', ')}). If some already do, this new statement fails instead.`,
      edits: [
        {
          path: item.migration.file.path,
          range: rangeOf(item.text, start, start),
          replacement: `${sql}${newline}${indent}`,
        },
      ],
    }),
  ]
}
