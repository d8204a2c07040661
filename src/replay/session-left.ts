import { splitScript } from '../languages/sql/split.ts'
import type { Span } from '../model/position.ts'
import { literal } from '../schema/object-sql.ts'
import type { Step, StepOutcome } from './steps.ts'

const mayLeave = /\b(?:set|reset|set_config|discard|temp|temporary)\b/i
/** Of a file that sets more than this, the last ones count. */
const maxStatements = 50

/** Of a run that sets more than this, the last ones count. */
const maxInherited = 100

/** One session for all files of a run: what each of them finds there. */
export class RunSession {
  #left: LeftInSession[] = []

  /** A later run has another session. */
  nextRun(): void {
    this.#left = []
  }

  /** What brings a fresh session into the state that this text finds. */
  foundBy(text: string): string {
    return this.#left
      .filter(one => one.temporary === undefined || text.includes(one.temporary))
      .map(one => one.text)
      .join('\n')
  }

  /** Returns what this text leaves there. */
  leave(text: string, session: 'kept' | 'settings-reset'): readonly LeftInSession[] {
    const own = leftInSession(text, session)
    this.#left = [...this.#left, ...own].slice(-maxInherited)
    return own
  }
}

const tableIsFound = {
  'on-path': "SELECT 'public' = ANY (current_schemas(false)) AS found",
  'in-first-schema': "SELECT coalesce(current_schema(), 'public') = 'public' AS found",
}

/** Where a runner looks for its own table after each file, where `search_path` decides that. */
export interface FindsTable {
  by: string
  where: keyof typeof tableIsFound
}

/** Stops where what a text leaves lets its runner not find its own table. `at`: where a part of the text is. */
export async function* looksForTable(
  { by, where }: FindsTable,
  left: readonly LeftInSession[],
  at: (setter: string) => Span,
): AsyncGenerator<Step, void, StepOutcome | undefined> {
  const setter = left.find(({ text }) => /search_path/i.test(text))?.text
  if (setter === undefined) return
  const span = at(setter)
  const answer = yield { kind: 'ask', query: tableIsFound[where], span }
  if (answer?.kind !== 'done' || answer.rows[0]?.found !== false) return
  yield {
    kind: 'stops',
    why: `The search_path that it leaves has no public: ${by} looks for its own table by it, does not find it, and stops`,
    cause: 'search_path',
    remedy:
      'Write `SET LOCAL search_path`, or `RESET search_path;` as the last statement; remove the line if pg_dump wrote it.',
    span,
  }
}

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
