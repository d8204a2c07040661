import type { SyntaxNode } from '@lezer/common'
import { childrenOf, placeOf } from '../../languages/python/syntax.ts'
import type { Span } from '../../model/position.ts'

import type { SwallowedError } from './hazard.ts'
import {
  argumentsOf,
  branchesOf,
  calleeOf,
  isForOtherDatabase,
  leaves,
  maxDepth,
  meaningOf,
  type Program,
  sourceOf,
} from './program.ts'
import { headerOf, ownConnections } from './with-statements.ts'

/** How the programs of one framework speak to the database. */
export interface Speech {
  /** Functions that the runner calls on the way there, and on the downgrade. */
  entries: { there: readonly string[]; back: readonly string[] }
  /** Does this call send a statement that can fail? */
  sends(callee: string, call: SyntaxNode): boolean
  /** `with …` that puts its body into a savepoint; and how to write one. */
  savepoint: RegExp
  writeSavepoint: string
  /** `with …` in which every statement is a transaction of its own. */
  autocommit: RegExp
  /** Undoes to a savepoint that was opened by hand. */
  undoes: RegExp
  next: string
}

/** Names of what a failing statement raises: SQLAlchemy's, Django's, psycopg's classes, and those above them. */
const databaseErrors =
  /(?:^|[^\w])(?:Base)?Exception\b|\b(?:SQLAlchemyError|DBAPIError|StatementError|DatabaseError|ProgrammingError|OperationalError|InternalError|IntegrityError|DataError|NotSupportedError)\b|\b(?:psycopg\d?|db|dbapi|exc)\.Error\b|^Error$|\bDuplicate[A-Z]|\bUndefined[A-Z]|\wViolation\b|\bInvalid(?:SchemaName|TableDefinition|ColumnReference)\b/

/** Finds handlers that go on after a statement of the migration has failed inside its transaction. */
export function swallowedErrors(program: Program, speech: Speech): SwallowedError[] {
  const handlers = new SwallowingHandlers(program, speech)
  for (const name of speech.entries.there) handlers.follow(name, false, 0)
  handlers.onDowngrade = true
  for (const name of speech.entries.back) handlers.follow(name, false, 0)
  return handlers.inOrder()
}

class SwallowingHandlers {
  onDowngrade = false
  readonly #program: Program
  readonly #speech: Exposing
  readonly #found = new Map<number, SwallowedError>()
  readonly #visited = new Set<string>()

  constructor(program: Program, speech: Speech) {
    this.#program = program
    // What fails on a connection of its own leaves the migration's transaction as it is.
    const elsewhere = ownConnections(program)
    this.#speech = {
      ...speech,
      elsewhere,
      sends: (callee, call) => !elsewhere.has(callee.split('.')[0] ?? '') && speech.sends(callee, call),
    }
  }

  inOrder(): SwallowedError[] {
    return [...this.#found.values()].sort((a, b) => a.at.start - b.at.start)
  }

  follow(name: string, autocommit: boolean, depth: number): void {
    const key = `${autocommit} ${name}`
    const body = this.#program.functions.get(name)?.getChild('Body')
    if (!body || this.#visited.has(key)) return
    this.#visited.add(key)
    this.#visit(body, autocommit, depth + 1)
  }

  #visit(node: SyntaxNode, autocommit: boolean, depth: number): void {
    if (depth > maxDepth) return
    switch (node.name) {
      // What is only defined here runs where it is called.
      case 'FunctionDefinition':
      case 'LambdaExpression':
        return
      case 'IfStatement':
        this.#visitBranches(node, autocommit, depth)
        return
      case 'WithStatement':
        this.#visitWith(node, autocommit, depth)
        return
      case 'TryStatement':
        if (!autocommit) this.#reportHandlers(node)
        break
      case 'CallExpression':
        this.follow(calleeOf(this.#program, node), autocommit, depth)
    }
    for (const child of childrenOf(node)) this.#visit(child, autocommit, depth + 1)
  }

  #visitBranches(statement: SyntaxNode, autocommit: boolean, depth: number): void {
    const branches = branchesOf(statement)
    branches.forEach(({ test, body }, index) => {
      if (test) this.#visit(test, autocommit, depth + 1)
      if (!isForOtherDatabase(this.#program, branches, index)) this.#visit(body, autocommit, depth + 1)
    })
  }

  #visitWith(statement: SyntaxNode, autocommit: boolean, depth: number): void {
    const header = headerOf(this.#program, statement)
    const inside = autocommit || this.#speech.autocommit.test(header)
    const suppress = suppressing(this.#program, statement)
    const body = statement.getChild('Body')
    if (suppress && body && !inside) this.#report(suppress, body)
    if (body) this.#visit(body, inside, depth + 1)
  }

  #reportHandlers(statement: SyntaxNode): void {
    for (const handler of handlersOf(this.#program, statement))
      if (swallows(this.#program, handler, this.#speech))
        this.#report(handler.header, statement.getChild('Body'))
  }

  #report(at: Span, body: SyntaxNode | null): void {
    const program = this.#program
    const statement = body && firstExposed(program, this.#speech, body, new Set(), 0)
    if (!body || !statement || this.#found.has(at.start)) return
    this.#found.set(at.start, {
      kind: 'swallowed-error',
      onDowngrade: this.onDowngrade,
      at,
      handler: sourceOf(program, at).replace(/\s+/g, ' ').trim(),
      statement: placeOf(statement.at),
      call: statement.call,
      next: this.#speech.next,
      savepoint: this.#speech.writeSavepoint,
      body: linesOf(program, body),
    })
  }
}

interface Exposed {
  /** In the body itself, also where a function that it calls sends the statement. */
  at: SyntaxNode
  call: string
}

interface Exposing extends Speech {
  /** Names of connections that are not the migration's. */
  elsewhere: ReadonlySet<string>
}

/** The first statement that no savepoint and no handler of its own protects. */
function firstExposed(
  program: Program,
  speech: Exposing,
  node: SyntaxNode,
  calls: ReadonlySet<string>,
  depth: number,
): Exposed | undefined {
  if (depth > maxDepth || node.name === 'FunctionDefinition' || node.name === 'LambdaExpression')
    return undefined
  if (node.name === 'WithStatement') {
    const header = headerOf(program, node)
    if (speech.savepoint.test(header) || speech.autocommit.test(header) || suppressing(program, node))
      return undefined
  }
  // Its own handler is recognised by itself.
  const inner =
    node.name === 'TryStatement' && handlersOf(program, node).some(one => swallows(program, one, speech))
  if (node.name === 'CallExpression' && sendsSomething(program, speech, node, calls, depth))
    return { at: node, call: calleeOf(program, node) }
  const branches = node.name === 'IfStatement' ? branchesOf(node) : []
  for (const child of childrenOf(node)) {
    const branch = branches.findIndex(({ body }) => body.from === child.from && body.to === child.to)
    if (branch >= 0 && isForOtherDatabase(program, branches, branch)) continue
    if (inner && child.name === 'Body' && child.from === node.getChild('Body')?.from) continue
    const exposed = firstExposed(program, speech, child, calls, depth + 1)
    if (exposed) return exposed
  }
  return undefined
}

/** Does a call send a statement, itself or in the function of the file that it calls? */
function sendsSomething(
  program: Program,
  speech: Exposing,
  call: SyntaxNode,
  calls: ReadonlySet<string>,
  depth: number,
): boolean {
  const callee = calleeOf(program, call)
  if (speech.sends(callee, call)) return true
  const called = program.functions.get(callee)?.getChild('Body')
  if (!called || isGiven(program, call, speech.elsewhere) || calls.has(callee) || calls.size >= 8)
    return false
  return firstExposed(program, speech, called, new Set([...calls, callee]), depth + 1) !== undefined
}

/** A function that is given another connection speaks to that one. */
function isGiven(program: Program, call: SyntaxNode, names: ReadonlySet<string>): boolean {
  const { positional, keywords } = argumentsOf(program, call)
  return [...positional, ...keywords.values()].some(
    node => node.name === 'VariableName' && names.has(sourceOf(program, node)),
  )
}

interface Handler {
  header: Span
  /** What it catches, as written; '' is everything. */
  types: string
  body: SyntaxNode
}

function handlersOf(program: Program, statement: SyntaxNode): Handler[] {
  const parts = childrenOf(statement)
  return parts.flatMap((part, index) => {
    if (part.name !== 'except') return []
    const bodyAt = parts.findIndex((other, i) => i > index && other.name === 'Body')
    const body = parts[bodyAt]
    if (!body) return []
    const type = parts.slice(index + 1, bodyAt).find(({ name }) => name !== '*')
    const last = parts[bodyAt - 1] ?? part
    return [
      {
        header: { start: part.from, end: last.to },
        types: type ? meaningOf(program, type) : '',
        body,
      },
    ]
  })
}

function swallows(program: Program, { types, body }: Handler, { undoes }: Speech): boolean {
  if (types !== '' && !databaseErrors.test(types)) return false
  if (leaves(program, body, 'raise')) return false
  return !undoes.test(sourceOf(program, body)) && !undoesByHand(program, body)
}

/** `savepoint = connection.begin_nested()` … `savepoint.rollback()`. */
function undoesByHand(program: Program, body: SyntaxNode): boolean {
  const [, name] = /\b(\w+)\.rollback\(\)/.exec(sourceOf(program, body)) ?? []
  return (program.assigned.get(name ?? '') ?? []).some(value =>
    /begin_nested\(/.test(sourceOf(program, value)),
  )
}

/** `with contextlib.suppress(ProgrammingError):` is a handler, too. */
function suppressing(program: Program, statement: SyntaxNode): Span | undefined {
  const call = statement
    .getChildren('CallExpression')
    .find(item => /(?:^|\.)suppress$/.test(calleeOf(program, item)))
  if (!call) return undefined
  const { positional } = argumentsOf(program, call)
  return positional.some(type => databaseErrors.test(meaningOf(program, type))) ? placeOf(call) : undefined
}

/** The whole lines of a body that stands on lines of its own, and in which indenting changes nothing else. */
function linesOf(program: Program, body: SyntaxNode): Span | undefined {
  const [first, ...rest] = childrenOf(body).filter(({ name }) => name !== ':')
  if (!first) return undefined
  const start = program.text.lastIndexOf('\n', first.from - 1) + 1
  const end = (rest.at(-1) ?? first).to
  if (start <= body.from || program.text.slice(start, first.from).trim() !== '') return undefined
  const lines = program.text.slice(start, end).trimEnd()
  return /'''|"""|\\\r?\n/.test(lines) ? undefined : { start, end: start + lines.length }
}
