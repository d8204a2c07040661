import { trimLineEnds } from '../../text/scan.ts'
import { scan } from './grammar.ts'
import { splitScript } from './split.ts'

/**
 * A form of a script that is equal exactly when only comments and white space between tokens differ. What stands in
 * a literal or a function's body counts as written. psql's own parts count too, for their rows and file names matter.
 */
export async function meaning(source: string): Promise<string> {
  const split = splitScript(source)
  const tokens = await scan(split.text)
  if (!tokens) return trimLineEnds(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')).trimEnd()
  const words = tokens.filter(token => token.tokenName !== 'SQL_COMMENT' && token.tokenName !== 'C_COMMENT')
  const parts = split.parts.map(part => source.slice(part.start, part.end).replace(/\r\n?/g, '\n').trimEnd())
  return JSON.stringify([...words.map(token => token.text), ...parts])
}
