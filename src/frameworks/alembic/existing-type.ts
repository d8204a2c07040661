import type { SyntaxNode, Tree } from '@lezer/common'
import type { ObjectName } from '../../languages/sql/objects.ts'
import type { Change, WrittenOperation } from '../../replay/fix-provider.ts'
import { argumentsOf, calleeOf, type Program, programOf, textIn } from '../hazards/program.ts'
import { callAt, editable, newlineOf } from '../python-operations.ts'
import { afterImportOfOp } from './import-of-op.ts'

/** What PostgreSQL's own ENUM takes as well as SQLAlchemy's. */
const shared = new Set(['name', 'schema', 'metadata', 'inherit_schema'])

/**
 * `postgresql.ENUM(…, create_type=False)` wherever the operations write the type: the plain Enum creates it with its table.
 * https://docs.sqlalchemy.org/en/20/dialects/postgresql.html#sqlalchemy.dialects.postgresql.ENUM.params.create_type
 */
export async function withExistingType(
  text: string,
  operations: readonly WrittenOperation[],
  { name }: ObjectName,
): Promise<Change[] | undefined> {
  const [tree, program] = [await editable(text), await programOf(text)]
  if (!tree || !program) return undefined
  const changes: Change[] = []
  for (const { span } of operations) {
    const written = enumsIn(tree, span, program, name)
    if (written.length === 0) return undefined
    for (const call of written) {
      const change = changeOf(program, call)
      if (!change) return undefined
      changes.push(...change)
    }
  }
  if (/^from sqlalchemy\.dialects import (?:[\w, ]*\b)?postgresql\b(?! as)/m.test(text)) return changes
  const at = afterImportOfOp(text)
  if (at === undefined) return undefined
  const replacement = `from sqlalchemy.dialects import postgresql${newlineOf(text)}`
  return [{ start: at, end: at, replacement }, ...changes]
}

function enumsIn(tree: Tree, span: WrittenOperation['span'], program: Program, name: string): SyntaxNode[] {
  const cursor = callAt(tree, span)?.cursor()
  const found: SyntaxNode[] = []
  while (cursor?.next() && cursor.from < span.end) {
    if (cursor.name !== 'CallExpression' || !/(?:^|\.)(?:Enum|ENUM)$/.test(calleeOf(program, cursor.node)))
      continue
    if (textIn(program, argumentsOf(program, cursor.node).keywords.get('name')) === name)
      found.push(cursor.node)
  }
  return found
}

function changeOf(program: Program, call: SyntaxNode): Change[] | undefined {
  const { positional, keywords } = argumentsOf(program, call)
  const [callee, list] = [call.firstChild, call.getChild('ArgList')]
  if (!callee || !list) return undefined
  // A class of Python, or what only SQLAlchemy's Enum knows.
  if (positional.some(node => textIn(program, node) === undefined)) return undefined
  if ([...keywords.keys()].some(key => !shared.has(key))) return undefined
  const closing = list.to - 1
  const last = program.text.slice(list.from, closing).trimEnd()
  const at = list.from + last.length
  return [
    { start: callee.from, end: callee.to, replacement: 'postgresql.ENUM' },
    { start: at, end: at, replacement: `${last.endsWith(',') ? '' : ','} create_type=False` },
  ]
}
