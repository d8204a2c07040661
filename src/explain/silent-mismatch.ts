import { skipBlank } from '../languages/sql/lexer.ts'
import { describeObject, objectKey } from '../languages/sql/objects.ts'
import { type Finding, finding } from '../model/finding.ts'
import { type Fix, fix } from '../model/fix.ts'
import { capitalized, firstOf } from '../model/listing.ts'
import { rangeOf } from '../model/position.ts'
import type { Mismatch } from '../replay/guards.ts'
import type { ReplayRequest } from '../replay/request.ts'
import { silentMismatch } from '../rules/replay/silent-mismatch.ts'
import type { PartDifference } from '../schema/differences.ts'
import { labelOf } from '../schema/parts.ts'
import { placed } from './placed.ts'

/** Both tracks tell the same; once is enough. */
export function describeMismatches(mismatches: readonly Mismatch[], request: ReplayRequest): Finding[] {
  const kept = new Map(
    mismatches.map(mismatch => [
      `${mismatch.item.migration.file.path}\0${objectKey(mismatch.object)}`,
      mismatch,
    ]),
  )
  return [...kept.values()].map(mismatch => describe(mismatch, request))
}

function describe(mismatch: Mismatch, request: ReplayRequest): Finding {
  const { item, object, span, statement, differences, creator } = mismatch
  const name = describeObject(object)
  return finding(
    {
      rule: silentMismatch.id,
      introduced: true,
      ...placed(request, item, span),
      symbol: objectKey(object),
      message: [
        `${capitalized(name)} already exists, so a guard skips this and the migration passes, but the existing one is different (${firstOf(differences.map(labelOfDifference), 4)}).`,
        'What this migration relies on is missing.',
        object.kind === 'column'
          ? 'Change the existing column with ALTER COLUMN, or choose another name.'
          : object.kind === 'index'
            ? 'Drop the existing index first, or choose another name.'
            : 'Add the difference with ALTER TABLE, or choose another name.',
      ]
        .filter(Boolean)
        .join(' '),
      related:
        creator === undefined
          ? []
          : [
              {
                path: creator.by.migration.file.path,
                range: creator.span
                  ? rangeOf(creator.by.text, creator.span.start, creator.span.end)
                  : creator.by.migration.range,
                message: `${name} was created here`,
              },
            ],
      statement: statement.text,
      fixes: fixesFor(mismatch),
      table: {
        title: `${capitalized(name)} as it exists, and as this migration wants it`,
        head: ['', 'exists', 'wanted'],
        rows: differences.map(difference => [
          labelOfDifference(difference),
          difference.exists?.definition ?? nothing,
          difference.wanted?.definition ?? nothing,
        ]),
      },
    },
    silentMismatch.severity,
  )
}

/** How a difference is written where one side has nothing. */
const nothing = '–'

function labelOfDifference({ exists, wanted }: PartDifference): string {
  return labelOf(exists ?? wanted ?? { kind: 'whole', name: '' })
}

const onRows =
  'On existing rows, NOT NULL without a default, a new unique or foreign key, or another type can fail.'

/** The statements that bring in what is missing: after the one that is skipped where that is SQL, else to copy. */
function fixesFor({ item, object, statement, differences, statements, remaining }: Mismatch): Fix[] {
  const wanted = differences.filter(difference => difference.wanted !== undefined)
  if (statements.length === 0) return []
  const onlyColumns = wanted.every(
    ({ exists, wanted: part }) => part?.kind === 'column' && exists === undefined,
  )
  // On rows that exist, such a column fails: what they shall hold is for people to say.
  const needsValues = statements.some(sql => / NOT NULL\b/.test(sql) && !/ DEFAULT /.test(sql))
  if (!statement.verbatim || !onlyColumns || needsValues || remaining.length > 0) {
    const additional = remaining
      .map(one => `${labelOfDifference(one)} (${one.exists?.definition ?? nothing})`)
      .join(', ')
    const stays =
      additional === '' ? '' : ` It also has ${additional}, which stays: decide what to do with it.`
    return [
      fix({
        title: `Change the existing ${describeObject(object)} instead of creating it`,
        applies: `Right if both mean the same thing. ${onRows}${needsValues ? ' Add such a column as NULL first, fill it, and then set NOT NULL.' : ''}${stays}`,
        sql: statements.map(one => `${one};`),
      }),
    ]
  }
  const { text } = item
  let at = statement.span.end
  const next = skipBlank(text, at)
  const closed = text[next] === ';'
  if (closed) at = next + 1
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = statements.map(sql => `${sql.replace(/ ADD COLUMN /, ' ADD COLUMN IF NOT EXISTS ')};`)
  return [
    fix({
      title: 'Add what is missing if the object already exists',
      applies: `Right if both mean the same thing. ${onRows}`,
      edits: [
        {
          path: item.migration.file.path,
          range: rangeOf(text, at, at),
          replacement: `${closed ? '' : ';'}${newline}${lines.join(newline)}`,
        },
      ],
    }),
  ]
}
