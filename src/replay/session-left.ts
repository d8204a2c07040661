import { splitScript } from '../languages/sql/split.ts'
import { literal } from '../schema/object-sql.ts'

const mayLeave = /\b(?:set|reset|set_config|discard|temp|temporary)\b/i
/** Of a file that sets more than this, the last ones count. */
const maxStatements = 50

/** A statement whose effect on the session outlasts its transaction, with its semicolon. */
export interface LeftInSession {
  text: string
  /** The temporary object that it creates: only who names it has to see it. */
  temporary?: string
}

/** What a script leaves of its session, as what brings another one into that state. */
export function leftInSession(script: string, session: 'kept' | 'settings-reset'): LeftInSession[] {
  if (!mayLeave.test(script)) return []
  const { statements, text } = splitScript(script)
  return statements
    .flatMap(({ start, end, words }) => {
      const statement = text.slice(start, end)
      if (!outlasts(words, statement) || (session !== 'kept' && words[0] !== 'create')) return []
      return [words[0] === 'create' ? temporaryObject(statement) : { text: `${statement};` }]
    })
    .slice(-maxStatements)
}

/** What it was created from may be gone by now: then it is not there either, and who needs it says so. */
function temporaryObject(statement: string): LeftInSession {
  const name = /\b(?:table|view|sequence)\s+(?:if\s+not\s+exists\s+)?"?(\w+)/i.exec(statement)?.[1]
  const text = `DO ${literal(`BEGIN EXECUTE ${literal(statement)}; EXCEPTION WHEN OTHERS THEN NULL; END`)};`
  return { text, ...(name === undefined ? {} : { temporary: name }) }
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
