import { blankOut, splitScript } from '../../languages/sql/split.ts'
import type { Filled } from '../../replay/sql-interpreter.ts'
import type { FlywaySettings } from './settings.ts'

const placeholder = /\$\{([^}\n]{1,200})\}/g
/** What Flyway itself fills in, as it is on a scratch database. */
const own: ReadonlyMap<string, string> = new Map([
  ['flyway:defaultSchema', 'public'],
  ['flyway:user', 'postgres'],
  ['flyway:table', 'flyway_schema_history'],
])

/**
 * Flyway fills in every `${…}`, in strings and comments, too, and refuses a file that names one that nobody sets. Those
 * of which no file of the project says a value may be set where Flyway is started.
 */
export function filledIn(section: string, settings: FlywaySettings | undefined): Filled {
  if (!section.includes('${') || settings?.replacesPlaceholders === false) return { text: section, left: [] }
  const given = (name: string) => own.get(name) ?? settings?.placeholders[name]
  const bare = section.replace(placeholder, whole => '_'.repeat(whole.length))
  const statements = [...splitScript(bare).statements]
  const left: { start: number; end: number; why: string }[] = []
  for (const found of section.matchAll(placeholder)) {
    if (given(found[1] ?? '') !== undefined) continue
    const at = found.index
    const why = `Flyway fills in ${found[0]}, and no file of the project says with what`
    // In a comment it belongs to the statement that follows, if any.
    const statement = statements.find(({ end }) => end > at)
    const start = Math.min(statement?.start ?? at, at)
    const end = Math.max(statement?.end ?? 0, at + found[0].length)
    if (left.at(-1)?.end !== end) left.push({ start, end, why })
  }
  let text = section
  for (const { start, end } of left)
    text = text.slice(0, start) + blankOut(text.slice(start, end)) + text.slice(end)
  const filled = text.replace(placeholder, (_, name: string) => given(name) ?? '')
  return { text: filled, left, ...(filled.length === text.length ? {} : { moved: true }) }
}
