import { type Node, parse } from './grammar.ts'
import { skipBlank } from './lexer.ts'
import { fromBytes, fromCharacters } from './offsets.ts'
import { type PsqlPart, type SplitScript, type StatementSpan, splitScript } from './split.ts'

/** One statement of a script. Offsets are UTF-16 ones of the script's text, whatever is in front of it. */
export interface SqlStatement {
  /** The name of its node in PostgreSQL's grammar: "CreateStmt", "IndexStmt", … */
  kind: string
  node: Node
  /** Its first token, comments before it left out. */
  start: number
  /** After its last token, the semicolon left out. */
  end: number
  text: string
  /** From a `location` of the syntax tree to an offset of the script. */
  at(location: number | undefined): number
}

/** A statement that PostgreSQL's grammar refuses. */
interface InvalidStatement {
  start: number
  end: number
  text: string
  /** Where the grammar gave up. */
  offset: number
  message: string
}

export interface SqlScript {
  /** What would be sent to a server: psql's own things blanked out, offsets kept. */
  text: string
  statements: SqlStatement[]
  invalid: InvalidStatement[]
  parts: PsqlPart[]
}

/** Reads a script as `psql -f` does, with PostgreSQL's own grammar. A syntax error costs its own statement only. */
export async function parseScript(source: string): Promise<SqlScript> {
  const split = splitScript(source)
  const whole = await parse(split.text)
  if (whole.kind === 'parsed') {
    const at = fromBytes(split.text)
    const spans = new Map(split.statements.map(span => [span.start, span]))
    const statements = whole.statements.flatMap(({ stmt, stmt_location = 0, stmt_len = 0 }) => {
      if (!stmt) return []
      const start = skipBlank(split.text, at(stmt_location))
      const end =
        spans.get(start)?.end ?? (stmt_len > 0 ? at(stmt_location + stmt_len) : split.text.trimEnd().length)
      return [statement(split.text, stmt, start, end, at)]
    })
    return { text: split.text, statements, invalid: [], parts: split.parts }
  }
  return await parseOneByOne(split)
}

async function parseOneByOne(split: SplitScript): Promise<SqlScript> {
  const script: SqlScript = { text: split.text, statements: [], invalid: [], parts: split.parts }
  for (const span of split.statements) {
    const text = split.text.slice(span.start, span.end)
    const parsed = await parse(text)
    if (parsed.kind === 'invalid') script.invalid.push(invalid(text, span, parsed.message, parsed.character))
    else {
      const inner = fromBytes(text)
      for (const { stmt } of parsed.statements) {
        if (stmt)
          script.statements.push(
            statement(split.text, stmt, span.start, span.end, byte => span.start + inner(byte)),
          )
      }
    }
  }
  return script
}

function invalid(text: string, span: StatementSpan, message: string, character: number): InvalidStatement {
  return {
    start: span.start,
    end: span.end,
    text,
    offset: span.start + fromCharacters(text, character),
    message,
  }
}

function statement(
  text: string,
  node: Node,
  start: number,
  end: number,
  at: (byte: number) => number,
): SqlStatement {
  return {
    kind: Object.keys(node)[0] ?? '',
    node,
    start,
    end,
    text: text.slice(start, end),
    at: location => at(location ?? 0),
  }
}
