import type { SyntaxNode } from '@lezer/common'
import { childrenOf, placeOf } from '../../languages/python/syntax.ts'
import { effectsOf } from '../../languages/sql/effects.ts'
import { describeObject, type ObjectName, objectKey } from '../../languages/sql/objects.ts'
import { parseScript } from '../../languages/sql/script.ts'
import type { Span } from '../../model/position.ts'
import type { Hazard, UnguardedDrop } from '../hazards/hazard.ts'
import {
  argumentsOf,
  branchesOf,
  calleeOf,
  leaves,
  maxDepth,
  meaningOf,
  type Program,
  programOf,
  sourceOf,
  textIn,
} from '../hazards/program.ts'
import { type Speech, swallowedErrors } from '../hazards/swallowed-errors.ts'
import { parametersOf, signatures } from './signatures.ts'

/** Operations that send nothing by themselves. */
const silent = /^(?:get_bind|get_context|f|inline_literal|invoke)$/

function speechOf(text: string): Speech {
  const alias = aliasOfOp(text)
  const operators = new Set([alias, 'op', 'batch_op', 'batch'])
  return {
    entries: { there: ['upgrade'], back: ['downgrade'] },
    sends(callee, call) {
      const source = text.slice(call.from, call.to)
      // These ask for themselves, and do not fail for what the handler is there for.
      if (/\b(?:if_exists|if_not_exists|checkfirst)\s*=\s*True\b/.test(source)) return false
      const [, operator = '', method] = /^(?:alembic\.)?(\w+)\.(\w+)$/.exec(callee) ?? []
      const name = operators.has(operator) ? method : undefined
      if (name !== undefined) return !silent.test(name)
      if (/\.(?:execute|exec_driver_sql|scalars?|exec)$/.test(callee)) return true
      // Table.create(bind), enum.create(op.get_bind(), checkfirst=True), metadata.create_all(bind)
      return (
        /\.(?:create|drop|create_all|drop_all)$/.test(callee) &&
        /\b(?:bind|conn|connection|engine|get_bind)\b/.test(source)
      )
    },
    savepoint: /\bbegin_nested\s*\(/,
    writeSavepoint: `with ${alias}.get_bind().begin_nested():`,
    autocommit: /\bautocommit_block\s*\(|AUTOCOMMIT/,
    undoes: /\brollback\s+to\b/i,
    next: "Alembic's update of alembic_version",
  }
}

export async function alembicHazards(text: string): Promise<Hazard[]> {
  const mayCatch = /\bexcept\b|\bsuppress\b/.test(text)
  const mayDrop = /\bdrop/i.test(text) && /\bif\b|if_not_exists/i.test(text)
  if (!mayCatch && !mayDrop) return []
  const program = await programOf(text)
  if (!program) return []
  return [
    ...(mayCatch ? swallowedErrors(program, speechOf(text)) : []),
    ...(mayDrop ? await unguardedDrops(program) : []),
  ]
}

/** `from alembic import op as o`: the last name that one line gives it. */
function aliasOfOp(text: string): string {
  for (const [, names = ''] of text.matchAll(/^[ \t\f]*from[ \t]+alembic[ \t]+import[ \t](.*)/gm)) {
    const alias = [...names.matchAll(/\bop[ \t]+as[ \t]+(\w+)/g)].at(-1)?.[1]
    if (alias !== undefined) return alias
  }
  return 'op'
}

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
async function unguardedDrops(program: Program): Promise<UnguardedDrop[]> {
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

/** Where a node stands: in batches of which tables, after a question of what exists. */
interface Where {
  batches: ReadonlyMap<string, string | undefined>
  guarded: boolean
  depth: number
}

function operationsOf(program: Program, entry: string): Operation[] {
  const operations = new Operations(program)
  operations.follow(entry, false, 0)
  return operations.found
}

class Operations {
  readonly found: Operation[] = []
  readonly #program: Program
  readonly #visited = new Set<string>()

  constructor(program: Program) {
    this.#program = program
  }

  follow(name: string, guarded: boolean, depth: number): void {
    const body = this.#program.functions.get(name)?.getChild('Body')
    const key = `${guarded} ${name}`
    if (!body || this.#visited.has(key)) return
    this.#visited.add(key)
    this.#visit(body, { batches: new Map(), guarded, depth: depth + 1 })
  }

  #visit(node: SyntaxNode, where: Where): void {
    if (where.depth > maxDepth || node.name === 'FunctionDefinition' || node.name === 'LambdaExpression')
      return
    const inside = { ...where, depth: where.depth + 1 }
    if (node.name === 'Body') this.#visitBody(node, inside)
    else if (node.name === 'IfStatement') this.#visitBranches(node, inside)
    else if (node.name === 'WithStatement') this.#visitWith(node, inside)
    else {
      if (node.name === 'CallExpression') this.#call(node, where)
      for (const child of childrenOf(node)) this.#visit(child, inside)
    }
  }

  #visitBody(body: SyntaxNode, where: Where): void {
    // `if 'x' in tables: return` guards all that comes after it.
    let { guarded } = where
    for (const statement of childrenOf(body)) {
      this.#visit(statement, { ...where, guarded })
      if (statement.name === 'IfStatement' && guardsTheRest(this.#program, statement)) guarded = true
    }
  }

  #visitBranches(statement: SyntaxNode, where: Where): void {
    const branches = branchesOf(statement)
    const asks = branches.some(({ test }) => test && asksWhatExists.test(meaningOf(this.#program, test)))
    for (const { body } of branches) this.#visit(body, { ...where, guarded: where.guarded || asks })
  }

  #visitWith(statement: SyntaxNode, where: Where): void {
    const batch = batchOf(this.#program, statement)
    const body = statement.getChild('Body')
    if (body) this.#visit(body, batch ? { ...where, batches: new Map([...where.batches, batch]) } : where)
  }

  #call(call: SyntaxNode, { batches, guarded, depth }: Where): void {
    const callee = calleeOf(this.#program, call)
    const [owner = '', name = ''] = callee.split('.').slice(-2)
    if (!callee.includes('.')) this.follow(callee, guarded, depth)
    else this.found.push({ name, call, batch: batches.get(owner), guarded })
  }
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
  at: Span
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
  const signature = signatures[name]
  if (signature?.does !== what) return undefined
  const { kind, named } = signature
  const { positional, keywords } = argumentsOf(program, call)
  const parameters = parametersOf(signature, batch !== undefined)
  const text = (parameter: string): string | undefined => {
    const given = positional[parameters.indexOf(parameter)] ?? keywords.get(parameter)
    // sa.Column('phone', …)
    return given?.name === 'CallExpression'
      ? textIn(program, argumentsOf(program, given).positional[0])
      : textIn(program, given)
  }
  const schemaText = textIn(program, keywords.get('schema'))
  const schema = schemaText === undefined ? {} : { schema: schemaText }
  const written = text(named)
  if (written === undefined) return undefined
  if (kind === 'table' || kind === 'index') return { kind, name: written, ...schema }
  const table = batch ?? text(signature.table)
  return kind !== 'column' || table === undefined ? undefined : { kind, table, name: written, ...schema }
}
