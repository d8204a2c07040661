import { splitScript } from '../languages/sql/split.ts'

const mayLeave = /\b(?:set|reset|set_config|discard|temp|temporary)\b/i
/** Of a file that sets more than this, the last ones count. */
const maxStatements = 50

/** The statements of a script whose effect on the session outlasts its transaction, as texts with their semicolons. */
export function leftInSession(script: string, session: 'kept' | 'settings-reset'): string[] {
  if (!mayLeave.test(script)) return []
  const { statements, text } = splitScript(script)
  return statements
    .flatMap(({ start, end, words }) => {
      const statement = text.slice(start, end)
      return outlasts(words, statement) && (session === 'kept' || words[0] === 'create')
        ? [`${statement};`]
        : []
    })
    .slice(-maxStatements)
}

const temporary: ReadonlySet<string> = new Set(['temp', 'temporary'])

function outlasts([first, second = '', third = '']: readonly string[], statement: string): boolean {
  switch (first) {
    case 'set':
      return (
        !['local', 'transaction', 'constraints'].includes(second) &&
        !(second === 'session' && third === 'characteristics')
      )
    case 'create':
      return temporary.has(second) || ((second === 'local' || second === 'global') && temporary.has(third))
    case 'reset':
    case 'discard':
      return true
    case 'select':
      // Its third argument says whether it is for the transaction alone.
      return /\bset_config\s*\(/i.test(statement) && !/,\s*true\s*\)/i.test(statement)
    default:
      return false
  }
}
