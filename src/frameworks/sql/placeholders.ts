import { lex } from '../../languages/sql/lexer.ts'
import { blankOut, splitScript } from '../../languages/sql/split.ts'
import type { Filled } from '../../replay/sql-interpreter.ts'
import type { Span } from '../../replay/steps.ts'
import { markedIn } from './formats.ts'
import type { RunnerProfile } from './profile.ts'

/** A piece that a runner writes over before PostgreSQL sees it. */
interface Placeholder extends Span {
  text: string
}

/** `${name}` and `{{ expression }}`. */
const braced = /\$\{[^}\n]{1,200}\}/y
/** The same in the body of a function, where `{{` may begin an array: a path or a call. */
const inCode = /\{\{-?[ \t]{0,9}(?:\.|[a-z]{1,20}[ \t]{1,9}[."])[^\n]{0,200}?\}\}/y
const templated = /\{\{[^\n]{0,200}?\}\}/y

/** What may be filled in where nothing says who runs a file. Flyway fills in every `${…}`. */
function patternsFor(name: string, text: string): readonly RegExp[] {
  const [marked] = markedIn(text)
  if (marked) return marked.placeholders?.patternsIn(text) ?? []
  if (/^[VRB][\d._]*__/.test(name)) return [braced]
  if (/\.up\.sql$/i.test(name)) return [templated]
  return [braced, templated]
}

/** A script that a runner fills in first: what can run without that, and the statements that can't, as offsets. */
export function withoutPlaceholders(
  { name, section: written, file }: { name: string; section: string; file: string },
  profile: RunnerProfile | undefined,
): Filled {
  const section = profile?.writes?.(written) ?? written
  const chosen = withoutBranches(section)
  if (chosen) return chosen
  const asIs = { text: section, left: [] }
  if (!/\$[{A-Z_]|\{\{/.test(section)) return asIs
  // A runner that fills in nothing can't run `{{ }}` as it is either: the program around it does.
  const patterns = profile ? (profile.placeholders?.patternsIn(file) ?? [templated]) : patternsFor(name, file)
  if (patterns.length === 0) return asIs
  const known = patterns.includes(braced) ? withDefaultSchema(section) : section
  return withoutThose(known, patterns, profile?.placeholders?.inTexts === true)
}

/** The same for a runner that fills in `${name}` alone. */
export function withoutBraced(section: string): Filled {
  return section.includes('${') ? withoutThose(section, [braced], false) : { text: section, left: [] }
}

/** A script of which a template engine chooses the parts: nothing between the first choice and its end is known. */
function withoutBranches(section: string): Filled | undefined {
  const start = section.search(/\{\{-?[ \t]{0,9}(?:if|range|with|block)\b/)
  const first = start === -1 ? '' : section.slice(start, section.indexOf('}}', start) + 2).slice(0, 200)
  const last = section.lastIndexOf('{{end')
  if (first === '' || last < start) return undefined
  const closing = section.indexOf('}}', last)
  const end = closing === -1 ? section.length : closing + 2
  const text = section.slice(0, start) + blankOut(section.slice(start, end)) + section.slice(end)
  return {
    text: /\{\{/.test(text) ? blankOut(text) : text,
    left: [{ start, end, why: `the runner fills in ${first}, and only its caller knows with what` }],
  }
}

function withoutThose(known: string, patterns: readonly RegExp[], inTexts: boolean): Filled {
  const found = placeholdersOf(known, patterns, inTexts)
  let bare = known
  for (const { start, end } of found) bare = bare.slice(0, start) + '_'.repeat(end - start) + bare.slice(end)
  const left = splitScript(bare).statements.flatMap(({ start, end }) => {
    const first = found.find(one => one.start >= start && one.end <= end)
    return first
      ? [{ start, end, why: `the runner fills in ${first.text}, and only its caller knows with what` }]
      : []
  })
  let text = known
  for (const { start, end } of left)
    text = text.slice(0, start) + blankOut(text.slice(start, end)) + text.slice(end)
  return { text, left }
}

/** Flyway's own name for the schema that it works in: it is `public` on a scratch database. As long as it was. */
function withDefaultSchema(text: string): string {
  return text.replace(/\$\{flyway:defaultSchema\}/g, whole => 'public'.padEnd(whole.length))
}

function placeholdersOf(text: string, all: readonly RegExp[], inTexts: boolean): Placeholder[] {
  const found: Placeholder[] = []
  let tokens = lex(text)
  for (let next = tokens.next(); !next.done; next = tokens.next()) {
    const { kind, start, end } = next.value
    const patterns =
      kind === 'dollar' && !inTexts ? all.filter(one => one === templated).map(() => inCode) : all
    if (!inTexts && kind !== 'symbol' && kind !== 'quoted' && kind !== 'dollar') continue
    // In a quoted name it may stand anywhere.
    const last = kind === 'symbol' ? start : end - 1
    const first = firstOf(text, patterns, start, last)
    if (!first) continue
    found.push(first)
    tokens = lex(text, Math.max(first.end, kind === 'symbol' ? 0 : end))
  }
  return found
}

function firstOf(
  text: string,
  patterns: readonly RegExp[],
  from: number,
  to: number,
): Placeholder | undefined {
  for (let start = from; start <= to; start++) {
    if (text[start] !== '$' && text[start] !== '{') continue
    for (const pattern of patterns) {
      pattern.lastIndex = start
      const match = pattern.exec(text)?.[0]
      if (match !== undefined) return { text: match, start, end: start + match.length }
    }
  }
  return undefined
}
