import { splitScript } from '../languages/sql/split.ts'
import type { Span } from '../model/position.ts'
import { literal } from '../schema/object-sql.ts'
import type { Step, StepOutcome } from './steps.ts'

const mayLeave = /\b(?:set|reset|set_config|discard|temp|temporary)\b/i
/** Of a file that sets more than this, the last ones count. */
const maxStatements = 50

/** A statement whose effect on the session outlasts its transaction, with its semicolon. */
interface LeftInSession {
  text: string
  /** The temporary object that it creates: only who names it has to see it. */
  temporary?: string
}

/** Statements of earlier files that the next one inherits; of more, the last ones count. */
const maxInherited = 100

/** What the files of a run have left of the session that they are all sent through. */
export class Session {
  #left: LeftInSession[] = []

  begin(): void {
    this.#left = []
  }

  /** What brings another session into the state that a file meets. */
  inheritedBy(section: string): string {
    return this.#left
      .filter(one => one.temporary === undefined || section.includes(one.temporary))
      .map(one => one.text)
      .join('\n')
  }

  /** Answers with what the file itself leaves. */
  note(section: string, session: 'kept' | 'settings-reset'): readonly LeftInSession[] {
    const own = leftInSession(section, session)
    this.#left = [...this.#left, ...own].slice(-maxInherited)
    return own
  }
}

/** Where a runner looks for its own table after a file. */
export interface FindsTable {
  by: string
  where: keyof typeof tableIsFound
}

const tableIsFound = {
  'on-path': "SELECT 'public' = ANY (current_schemas(false)) AS found",
  'in-first-schema': "SELECT coalesce(current_schema(), 'public') = 'public' AS found",
}

/** Does the `search_path` that a file leaves hide the runner's own table from it? */
export async function* losesTable(
  { by, where }: FindsTable,
  own: readonly LeftInSession[],
  section: string,
  span: Span,
): AsyncGenerator<Step, void, StepOutcome | undefined> {
  const setter = own.find(({ text }) => /search_path/i.test(text))?.text
  if (setter === undefined) return
  const answer = yield { kind: 'ask', query: tableIsFound[where], span }
  if (answer?.kind !== 'done' || answer.rows[0]?.found !== false) return
  const at = span.start + Math.max(section.indexOf(setter), 0)
  yield {
    kind: 'stops',
    why: `The search_path that it leaves has no public: ${by} looks for its own table by it, does not find it, and stops`,
    cause: 'search_path',
    remedy:
      'Write `SET LOCAL search_path`, or `RESET search_path;` as the last statement; take the line out where pg_dump wrote it.',
    span: { start: at, end: at + setter.length },
  }
}

/** What a script leaves of its session, as what brings another one into that state. */
function leftInSession(script: string, session: 'kept' | 'settings-reset'): LeftInSession[] {
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
