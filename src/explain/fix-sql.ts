import { type Fix, fix } from '../model/fix.ts'
import type { Failure } from '../replay/failure.ts'
import type { Mending } from '../replay/fix-provider.ts'
import type { ReplayRequest } from '../replay/request.ts'
import { editsOf } from './edits-of.ts'
import { fixesFor } from './fixes.ts'

/**
 * SQL in a file of Python goes with the operation that sends it: an empty text is an error to most drivers, and the way back of
 * the operation would take away what another migration has made. Undefined where a file is SQL.
 */
export async function mendSql(
  failure: Failure,
  everywhere: boolean,
  request: ReplayRequest,
  mending: Mending,
): Promise<Fix[] | undefined> {
  const { item, statement } = failure
  if (!statement || !mending.sender) return undefined
  // Text that is sent from elsewhere: nobody can say what would be left of it.
  const sender = (await mending.sender(item.text, statement.span)) ?? { alone: true, whole: undefined }
  const fixes: Fix[] = []
  for (const one of fixesFor(failure, everywhere, request, [])) {
    const deletes = one.edits.every(({ replacement }) => replacement === '')
    if (!deletes || !sender.alone) {
      fixes.push({
        ...one,
        applies: `${one.applies} Look at the way back of this migration: it may still drop it.`,
      })
      continue
    }
    const changes =
      sender.whole && (await mending.drop(item.text, [{ span: sender.whole, statements: [statement.text] }]))
    if (changes) fixes.push(fix({ ...one, edits: editsOf(item, changes) }))
  }
  return fixes
}
