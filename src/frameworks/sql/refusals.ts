import { transactionStatements } from '../../languages/sql/autocommit.ts'
import { skipBlank } from '../../languages/sql/lexer.ts'
import { hasStatement, lineAt } from './lines.ts'
import type { Refusal } from './profile.ts'

/** Where a marker was found. */
type Found = { index: number; 0: string }

export function refusalAt(text: string, at: number, what: string, remedy: string): Refusal {
  return { what, remedy, ...lineAt(text, at) }
}

/** There is no line at which the upgrade begins. */
export function noUpLine(text: string, line: string): Refusal {
  return refusalAt(text, 0, `It has no line \`${line}\``, 'Write that line above the first statement.')
}

export function downBeforeUp(
  text: string,
  { up, down }: { up: Found; down: Found | null },
  lines: { up: string; down: string; section: string },
): Refusal | undefined {
  return down && down.index < up.index
    ? refusalAt(
        text,
        down.index,
        `\`${lines.down}\` stands before \`${lines.up}\``,
        `Put the ${lines.section} section first.`,
      )
    : undefined
}

export function statementBefore(text: string, up: Found, what: string): Refusal | undefined {
  const ahead = text.slice(0, up.index)
  return hasStatement(ahead)
    ? refusalAt(text, skipBlank(ahead, 0), what, 'Put it below that line.')
    : undefined
}

/** The line at which the upgrade begins stands there twice. */
export function upLineTwice(text: string, up: Found, pattern: RegExp, line: string): Refusal | undefined {
  const from = up.index + up[0].length
  const again = pattern.exec(text.slice(from))
  return again
    ? refusalAt(text, from + again.index, `It has the line \`${line}\` twice`, 'Remove the second one.')
    : undefined
}

/** BEGIN or COMMIT inside of the transaction that the runner itself opens: the statement, as offsets in `section`. */
export function ownTransaction(section: string): { start: number; end: number } | undefined {
  return transactionStatements(section).find(({ kind }) => kind === 'block')
}

export function transactionInside(title: string): string {
  return `It begins or ends a transaction inside the one that ${title} opens`
}
