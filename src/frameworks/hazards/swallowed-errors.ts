import type { SyntaxNode } from '@lezer/common'
import { childrenOf, placeOf } from '../../languages/python/syntax.ts'
import type { Place } from '../../languages/python/values.ts'
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
  const found = new Map<number, SwallowedError>()
  const visited = new Set<string>()
  let onDowngrade = false
  // What fails on a connection of its own leaves the migration's transaction as it is.
  const elsewhere = ownConnections(program)
  const exposing: Exposing = {
    ...speech,
    elsewhere,
    sends: (callee, call) => !elsewhere.has(callee.split('.')[0] ?? '') && speech.sends(callee, call),
  }

  const follow = (name: string, autocommit: boolean, depth: number): void => {
    const key = `${autocommit} ${name}`
    const body = program.functions.get(name)?.getChild('Body')
    if (!body || visited.has(key)) return
    visited.add(key)
    visit(body, autocommit, depth + 1)
  }

  const visit = (node: SyntaxNode, autocommit: boolean, depth: number): void => {
    if (depth > maxDepth) return
    switch (node.name) {
      // What is only defined here runs where it is called.
      case 'FunctionDefinition':
      case 'LambdaExpression':
        return
      case 'IfStatement': {
        const branches = branchesOf(node)
        branches.forEach(({ test, body }, index) => {
          if (test) visit(test, autocommit, depth + 1)
          if (!isForOtherDatabase(program, branches, index)) visit(body, autocommit, depth + 1)
        })
        return
      }
      case 'WithStatement': {
        const header = headerOf(program, node)
        const inside = autocommit || speech.autocommit.test(header)
        const suppress = suppressing(program, node)
        const body = node.getChild('Body')
        if (suppress && body && !inside) report(suppress, body)
        if (body) visit(body, inside, depth + 1)
        return
      }
      case 'TryStatement': {
        if (!autocommit)
          for (const handler of handlersOf(program, node)) {
            if (swallows(program, handler, speech)) report(handler.header, node.getChild('Body'))
          }
        break
      }
      case 'CallExpression':
        follow(calleeOf(program, node), autocommit, depth)
    }
    for (const child of childrenOf(node)) visit(child, autocommit, depth + 1)
  }

  const report = (at: Place, body: SyntaxNode | null): void => {
    const statement = body && firstExposed(program, exposing, body, new Set(), 0)
    if (!body || !statement || found.has(at.start)) return
    found.set(at.start, {
      kind: 'swallowed-error',
      onDowngrade,
      at,
      handler: sourceOf(program, at).replace(/\s+/g, ' ').trim(),
      statement: placeOf(statement.at),
      call: statement.call,
      next: speech.next,
      savepoint: speech.writeSavepoint,
      body: linesOf(program, body),
    })
  }

  for (const name of speech.entries.there) follow(name, false, 0)
  onDowngrade = true
  for (const name of speech.entries.back) follow(name, false, 0)
  return [...found.values()].sort((a, b) => a.at.start - b.at.start)
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
  if (node.name === 'CallExpression') {
    const callee = calleeOf(program, node)
    if (speech.sends(callee, node)) return { at: node, call: callee }
    const called = program.functions.get(callee)?.getChild('Body')
    if (called && !isGiven(program, node, speech.elsewhere) && !calls.has(callee) && calls.size < 8) {
      const within = firstExposed(program, speech, called, new Set([...calls, callee]), depth + 1)
      if (within) return { at: node, call: callee }
    }
  }
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

/** A function that is given another connection speaks to that one. */
function isGiven(program: Program, call: SyntaxNode, names: ReadonlySet<string>): boolean {
  const { positional, keywords } = argumentsOf(program, call)
  return [...positional, ...keywords.values()].some(
    node => node.name === 'VariableName' && names.has(sourceOf(program, node)),
  )
}

interface Handler {
  header: Place
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
function suppressing(program: Program, statement: SyntaxNode): Place | undefined {
  const call = statement
    .getChildren('CallExpression')
    .find(item => /(?:^|\.)suppress$/.test(calleeOf(program, item)))
  if (!call) return undefined
  const { positional } = argumentsOf(program, call)
  return positional.some(type => databaseErrors.test(meaningOf(program, type))) ? placeOf(call) : undefined
}

/** The whole lines of a body that stands on lines of its own, and in which indenting changes nothing else. */
function linesOf(program: Program, body: SyntaxNode): Place | undefined {
  const [first, ...rest] = childrenOf(body).filter(({ name }) => name !== ':')
  if (!first) return undefined
  const start = program.text.lastIndexOf('\n', first.from - 1) + 1
  const end = (rest.at(-1) ?? first).to
  if (start <= body.from || program.text.slice(start, first.from).trim() !== '') return undefined
  const lines = program.text.slice(start, end).trimEnd()
  return /'''|"""|\\\r?\n/.test(lines) ? undefined : { start, end: start + lines.length }
}
