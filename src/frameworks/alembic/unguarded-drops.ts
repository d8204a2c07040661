import type { SyntaxNode } from '@lezer/common'
import { childrenOf, placeOf } from '../../languages/python/syntax.ts'
import type { Place } from '../../languages/python/values.ts'
import { effectsOf } from '../../languages/sql/effects.ts'
import { describeObject, type ObjectName, objectKey } from '../../languages/sql/objects.ts'
import { parseScript } from '../../languages/sql/script.ts'
import type { UnguardedDrop } from '../hazards/hazard.ts'
import {
  argumentsOf,
  branchesOf,
  calleeOf,
  leaves,
  maxDepth,
  meaningOf,
  type Program,
  sourceOf,
  textIn,
} from '../hazards/program.ts'

/** What people ask to know whether something is there. */
const asksWhatExists =
  /inspect|has_(?:table|column|index|type|sequence|schema|constraint)|get_(?:table_names|columns|indexes|view_names|foreign_keys|unique_constraints|check_constraints|enums)|information_schema|\bpg_\w+|to_regclass|exists?\b/i

interface Operation {
  name: string
  call: SyntaxNode
  /** The table of a batch that it is called on. */
  batch: string | undefined
  guarded: boolean
}

/** Finds drops of downgrade() of things that upgrade() makes only where they are not there yet. */
export async function unguardedDrops(program: Program): Promise<UnguardedDrop[]> {
  const created = await touched(program, operationsOf(program, 'upgrade'), 'creates')
  const dropped = await touched(program, operationsOf(program, 'downgrade'), 'drops')
  const hazards = new Map<string, UnguardedDrop>()
  for (const { object, at, guarded } of dropped) {
    const key = objectKey(object)
    const makers = created.filter(one => objectKey(one.object) === key)
    const [first] = makers
    if (guarded || !first || hazards.has(key) || !makers.every(one => one.guarded)) continue
    hazards.set(key, { kind: 'unguarded-drop', at, object: describeObject(object), created: first.at })
  }
  return [...hazards.values()]
}

function operationsOf(program: Program, entry: string): Operation[] {
  const operations: Operation[] = []
  const visited = new Set<string>()
  const follow = (name: string, guarded: boolean, depth: number): void => {
    const body = program.functions.get(name)?.getChild('Body')
    const key = `${guarded} ${name}`
    if (!body || visited.has(key)) return
    visited.add(key)
    visit(body, new Map(), guarded, depth + 1)
  }
  const visit = (
    node: SyntaxNode,
    batches: ReadonlyMap<string, string | undefined>,
    guarded: boolean,
    depth: number,
  ): void => {
    if (depth > maxDepth || node.name === 'FunctionDefinition' || node.name === 'LambdaExpression') return
    if (node.name === 'Body') {
      // `if 'x' in tables: return` guards all that comes after it.
      let rest = guarded
      for (const statement of childrenOf(node)) {
        visit(statement, batches, rest, depth + 1)
        if (statement.name === 'IfStatement' && guardsTheRest(program, statement)) rest = true
      }
      return
    }
    if (node.name === 'IfStatement') {
      const branches = branchesOf(node)
      const asks = branches.some(({ test }) => test && asksWhatExists.test(meaningOf(program, test)))
      for (const { body } of branches) visit(body, batches, guarded || asks, depth + 1)
      return
    }
    if (node.name === 'WithStatement') {
      const batch = batchOf(program, node)
      const body = node.getChild('Body')
      const inside = batch ? new Map([...batches, batch]) : batches
      if (body) visit(body, inside, guarded, depth + 1)
      return
    }
    if (node.name === 'CallExpression') {
      const callee = calleeOf(program, node)
      const [owner = '', name = ''] = callee.split('.').slice(-2)
      if (!callee.includes('.')) follow(callee, guarded, depth)
      else operations.push({ name, call: node, batch: batches.get(owner), guarded })
    }
    for (const child of childrenOf(node)) visit(child, batches, guarded, depth + 1)
  }
  follow(entry, false, 0)
  return operations
}

function guardsTheRest(program: Program, statement: SyntaxNode): boolean {
  const [first, ...others] = branchesOf(statement)
  return (
    first?.test !== undefined &&
    others.length === 0 &&
    asksWhatExists.test(meaningOf(program, first.test)) &&
    leaves(program, first.body, 'any')
  )
}

/** `with op.batch_alter_table('orders') as batch_op:` */
function batchOf(program: Program, statement: SyntaxNode): [string, string | undefined] | undefined {
  const call = statement
    .getChildren('CallExpression')
    .find(item => calleeOf(program, item).endsWith('batch_alter_table'))
  const [name] = statement.getChildren('VariableName')
  if (!call || !name) return undefined
  return [sourceOf(program, name), textIn(program, argumentsOf(program, call).positional[0])]
}

interface Touched {
  object: ObjectName
  at: Place
  guarded: boolean
}

async function touched(
  program: Program,
  operations: readonly Operation[],
  what: 'creates' | 'drops',
): Promise<Touched[]> {
  const found: Touched[] = []
  for (const operation of operations) {
    const at = placeOf(operation.call)
    if (/^(?:execute|exec_driver_sql)$/.test(operation.name)) {
      const sql = textIn(program, argumentsOf(program, operation.call).positional[0])
      for (const one of sql === undefined ? [] : await inSql(sql, what))
        found.push({ ...one, at, guarded: one.guarded || operation.guarded })
      continue
    }
    const object = objectOf(program, operation, what)
    if (!object) continue
    const { keywords } = argumentsOf(program, operation.call)
    const asked = ['if_not_exists', 'if_exists', 'checkfirst'].some(name => {
      const value = keywords.get(name)
      return value !== undefined && sourceOf(program, value) === 'True'
    })
    found.push({ object, at, guarded: operation.guarded || asked })
  }
  return found
}

async function inSql(sql: string, what: 'creates' | 'drops'): Promise<Omit<Touched, 'at'>[]> {
  const { statements } = await parseScript(sql)
  return statements.flatMap(statement => {
    const effects = effectsOf(statement)
    if (what === 'creates') return effects.creates.map(object => ({ object, guarded: object.guarded }))
    return effects.drops.map(object => ({ object, guarded: /\bif\s+exists\b/i.test(statement.text) }))
  })
}

function objectOf(
  program: Program,
  { name, call, batch }: Operation,
  what: 'creates' | 'drops',
): ObjectName | undefined {
  const { positional, keywords } = argumentsOf(program, call)
  const text = (index: number, keyword: string): string | undefined =>
    textIn(program, positional[index] ?? keywords.get(keyword))
  const schemaText = textIn(program, keywords.get('schema'))
  const schema = schemaText === undefined ? {} : { schema: schemaText }
  const kind = (
    what === 'creates' ? /^(?:create|add)_(table|column|index)$/ : /^drop_(table|column|index)$/
  ).exec(name)?.[1]
  if (kind === 'table') {
    const table = text(0, 'table_name')
    return table === undefined ? undefined : { kind, name: table, ...schema }
  }
  if (kind === 'index') {
    const index = text(0, 'index_name')
    return index === undefined ? undefined : { kind, name: index, ...schema }
  }
  if (kind !== 'column') return undefined
  const table = batch ?? text(0, 'table_name')
  const second = batch === undefined ? positional[1] : positional[0]
  const given = second ?? keywords.get('column') ?? keywords.get('column_name')
  // sa.Column('phone', …)
  const column =
    given?.name === 'CallExpression'
      ? textIn(program, argumentsOf(program, given).positional[0])
      : textIn(program, given)
  return table === undefined || column === undefined ? undefined : { kind, table, name: column, ...schema }
}
