import type { SyntaxNode } from '@lezer/common'
import type { Module, Value } from '../../../languages/python/interpreter/values.ts'
import { childrenOf, type PythonParser } from '../../../languages/python/syntax.ts'
import type { Span } from '../../../model/position.ts'
import type { Reach } from '../../../replay/steps.ts'
import { signatures } from '../signatures.ts'

/** More is not read: it may do anything. */
const longest = 50_000
const mostFunctions = 20

/** Calls that send SQL, or write it down for another call that does. */
const sends = /(?:^|\.)(?:execute|exec_driver_sql|scalar|scalars|text|DDL|invoke)$/
/** They only read, report, or put values together. */
const harmless =
  /^(?:sa|sqlalchemy|postgresql|sqlmodel|os|sys|re|json|uuid|datetime|logging|logger|log|time|warnings|print|len|str|int|bool|isinstance|range|list|dict|set|tuple|sorted|enumerate|zip|any|all|getattr|hasattr|next|iter|map|filter|min|max)(?:\.|$)|\.(?:f|get_bind|get_context|batch_alter_table|autocommit_block|begin_nested|begin|connect|execution_options|bindparams|info|debug|warning|error|fetchall|fetchone|first|all|mappings|append|extend|format|join|strip|lower|upper|split|replace|items|keys|values|get|get_(?:columns|indexes|table_names|foreign_keys|unique_constraints|pk_constraint|enums)|has_table|create|drop|commit|close)$/
/** It changes rows, or reads them. */
const ofRows = /^\s*(?:insert|update|delete|select|with|set|lock)\b/i

/** What code that was not run may do to what exists: its text, with that of the functions which it calls. */
export function reachOf(pieces: readonly Piece[], parser: PythonParser): Reach {
  const reading = new Reading(parser)
  for (const { code, module } of pieces) reading.read(code, module)
  return reading.reach
}

/** A piece of a module. */
export interface Piece {
  code: Span
  module: Module
}

class Reading {
  readonly #parser: PythonParser
  readonly #read = new Set<SyntaxNode>()
  #text = ''
  #anything = false

  constructor(parser: PythonParser) {
    this.#parser = parser
  }

  get reach(): Reach {
    return { text: this.#text, anything: this.#anything }
  }

  read({ start, end }: Span, module: Module): void {
    const text = module.text.slice(start, end)
    if (this.#text.length + text.length > longest) {
      this.#anything = true
      return
    }
    this.#text += `\n${text}`
    const lineStart = module.text.lastIndexOf('\n', start - 1) + 1
    const before = module.text.slice(lineStart, start)
    const margin = before.trim() === '' ? before : ''
    const syntax = this.#parser.parse(margin === '' ? text : `if 1:\n${margin}${text}`)
    if (!syntax) {
      this.#anything = true
      return
    }
    const open = [syntax.tree.topNode]
    for (let node = open.pop(); node; node = open.pop()) {
      open.push(...childrenOf(node))
      if (node.name === 'CallExpression') this.#call(node, syntax.text, module)
    }
  }

  #call(call: SyntaxNode, text: string, module: Module): void {
    const [callee, list] = childrenOf(call)
    if (!callee || !list) return
    const path = text.slice(callee.from, callee.to).replace(/\s+/g, '')
    const name = path.slice(path.lastIndexOf('.') + 1)
    const given = childrenOf(list).filter(({ type }) => !/^[(),]$|^AssignOp$/.test(type.name))
    if (sends.test(path)) {
      if (given[0] && !this.#isSpelled(given[0], text, module)) this.#anything = true
    } else if (path.includes('.') && signatures[name]) {
      const { does } = signatures[name]
      const mayRemove = does === 'drops' || does === 'renames' || does === 'alters'
      if (mayRemove && !given.every(argument => this.#isNamed(argument, text, module))) this.#anything = true
    } else if (name === 'drop_all' || !harmless.test(path)) this.#other(path, module)
  }

  /** A function of the tree is read, too; of any other nobody knows what it does. */
  #other(path: string, module: Module): void {
    const value = module.names.get(path)
    if (value?.kind !== 'function' || this.#read.size >= mostFunctions) {
      this.#anything = true
      return
    }
    const { node, frame } = value
    if (this.#read.has(node)) return
    this.#read.add(node)
    this.read({ start: node.from, end: node.to }, frame.module)
  }

  /** Is all of an SQL statement there to be read? Of one that only changes rows the beginning will do. */
  #isSpelled(argument: SyntaxNode, text: string, module: Module): boolean {
    const written = text.slice(argument.from, argument.to)
    switch (argument.name) {
      case 'String':
      case 'ContinuedString':
        return true
      case 'FormatString':
        return !argument.getChild('FormatReplacement') || ofRows.test(withoutQuotes(written))
      case 'CallExpression':
        return (
          sends.test(text.slice(argument.from, argument.firstChild?.to)) ||
          /^(?:sa\.|sqlalchemy\.)/.test(written)
        )
      case 'VariableName':
        return this.#isKnown(written, module)
      default:
        return ofRows.test(withoutQuotes(written))
    }
  }

  /** An argument of an operation: a literal, or a name with a known value. */
  #isNamed(argument: SyntaxNode, text: string, module: Module): boolean {
    if (argument.name === 'FormatString') return !argument.getChild('FormatReplacement')
    if (argument.name !== 'VariableName') return true
    // A keyword's own name stands before its value.
    if (argument.nextSibling?.name === 'AssignOp') return true
    return this.#isKnown(text.slice(argument.from, argument.to), module)
  }

  #isKnown(name: string, module: Module): boolean {
    const words = wordsOf(module.names.get(name))
    if (!words) return false
    this.#text += `\n${words.join('\n')}`
    return true
  }
}

const withoutQuotes = (text: string): string => text.replace(/^[([\s]*[a-zA-Z]{0,2}["']{1,3}/, '')

/** The texts in a plain value. */
function wordsOf(value: Value | undefined, depth = 0): string[] | undefined {
  if (!value || depth > 4) return undefined
  if (value.kind === 'str') return [value.value]
  if (value.kind === 'none' || value.kind === 'bool' || value.kind === 'int') return []
  if (value.kind !== 'list' && value.kind !== 'tuple') return undefined
  const all: string[] = []
  for (const item of value.items) {
    const words = wordsOf(item, depth + 1)
    if (!words) return undefined
    all.push(...words)
  }
  return all
}
