import { failure, type Result, success } from '../../model/result.ts'
import { linesOf } from '../sql/lines.ts'

/** One change as the plan names it. */
export interface PlannedChange {
  name: string
  /** As written: `a`, `app:a`, `a@v1`, a SHA-1. */
  requires: readonly string[]
  conflicts: readonly string[]
  /** All that Sqitch hashes of its line. Equal for two that it takes for one, where what precedes them is equal, too. */
  words: string
  /** Tags between this change and the next one of the same name, the last first; undefined for the last one of its name. */
  reworkedSince: readonly string[] | undefined
  /** Which one of its name it is, from 1. */
  occurrence: number
  /** Where its line stands, without the line break; UTF-16 offsets in the plan. */
  start: number
  end: number
}

/** A reason for which Sqitch refuses the plan, and so everything; `why` is a sentence's end. */
interface PlanProblem {
  why: string
  start: number
  end: number
}

export type Plan =
  | { kind: 'read'; project: string; changes: PlannedChange[]; problems: { name: string; why: string }[] }
  | { kind: 'refused'; problem: PlanProblem }

type Draft = Omit<PlannedChange, 'reworkedSince' | 'occurrence'> & { tags: string[] }

interface Line {
  entry: string
  note: string | undefined
  start: number
  end: number
}

/**
 * Reads `sqitch.plan`: https://sqitch.org/docs/manual/sqitchchanges/ and `_parse` in
 * https://github.com/sqitchers/sqitch/blob/develop/lib/App/Sqitch/Plan.pm
 */
export function readPlan(text: string): Plan {
  const lines = planLines(text)
  const blank = lines.findIndex(({ entry, note }) => entry === '' && note === undefined)
  const pragmas = pragmasIn(blank < 0 ? lines : lines.slice(0, blank))
  if ('why' in pragmas) return { kind: 'refused', problem: pragmas }
  const project = pragmas.get('project')
  if (project === undefined)
    return { kind: 'refused', problem: { why: 'there is no pragma %project', start: 0, end: 0 } }
  const drafts = draftsIn(blank < 0 ? [] : lines.slice(blank))
  if ('why' in drafts) return { kind: 'refused', problem: drafts }
  return {
    kind: 'read',
    project: JSON.stringify([project, pragmas.get('uri') ?? '']),
    changes: withOccurrences(drafts),
    problems: dependencyProblems(drafts, project),
  }
}

const pragmaLine = /^%[ \t]*([^\s=]{1,100})(?:[ \t]*=[ \t]*(\S.{0,1000}))?$/

function pragmasIn(lines: readonly Line[]): Map<string, string> | PlanProblem {
  const pragmas = new Map<string, string>()
  for (const { entry, start, end } of lines) {
    if (entry === '') continue
    const pragma = pragmaLine.exec(entry)
    if (!pragma)
      return { why: 'it is no pragma, and a blank line must come between pragmas and changes', start, end }
    pragmas.set(pragma[1] ?? '', pragma[2] ?? '')
  }
  return pragmas
}

function draftsIn(lines: readonly Line[]): Draft[] | PlanProblem {
  const drafts: Draft[] = []
  const tags = new Set<string>()
  let sinceTag = new Set<string>()
  for (const { entry, note, start, end } of lines) {
    if (entry === '') continue
    const refused = (why: string): PlanProblem => ({ why, start, end })
    const parsed = parseEntry(entry)
    if (!parsed.ok) return refused(parsed.reason)
    const { isTag, name, dependencies, planned } = parsed.value
    if (!isTag) {
      if (sinceTag.has(name)) return refused(`${name} is there a second time, without a tag between the two`)
      sinceTag.add(name)
      drafts.push({
        name,
        requires: dependencies.filter(one => !one.startsWith('!')),
        conflicts: dependencies.filter(one => one.startsWith('!')).map(one => one.slice(1)),
        words: JSON.stringify([name, dependencies, planned, note?.trim() ?? '']),
        tags: [],
        start,
        end,
      })
      continue
    }
    const last = drafts.at(-1)
    if (tags.has(name)) return refused(`the tag @${name} is there a second time`)
    if (!last) return refused(`the tag @${name} has no change before it`)
    last.tags.push(name)
    tags.add(name)
    sinceTag = new Set()
  }
  return drafts
}

interface Entry {
  isTag: boolean
  name: string
  dependencies: string[]
  /** Date and planner. */
  planned: string
}

const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/
const punctuation = '-!"#$%&\'()*+,./:;<=>?@[\\]^`{|}~'

/** An entry without its note. */
function parseEntry(entry: string): Result<Entry> {
  const isTag = entry.startsWith('@')
  if (entry.startsWith('-')) return failure('it takes a change back, which no plan of today does')
  let rest = (isTag ? entry.slice(1) : entry.replace(/^\+/, '')).trimStart()
  const blank = rest.search(/[ \t]/)
  const name = blank < 0 ? rest : rest.slice(0, blank)
  if (!isName(name) || (isTag && name.includes('/'))) return failure('it has no valid name')
  rest = rest.slice(name.length).trimStart()
  let dependencies: string[] = []
  if (rest.startsWith('[')) {
    const close = rest.indexOf(']')
    if (close < 0) return failure('its dependencies have no closing bracket')
    dependencies = rest
      .slice(1, close)
      .split(/[ \t]+/)
      .filter(Boolean)
    if (isTag) return failure('a tag has no dependencies')
    if (new Set(dependencies).size < dependencies.length) return failure('it names one dependency twice')
    rest = rest.slice(close + 1).trimStart()
  }
  const date = timestamp.exec(rest)?.[0]
  if (date === undefined) return failure('it has no date')
  const planner = rest.slice(date.length).trim()
  const open = planner.indexOf('<')
  if (open < 1 || !/[ \t]/.test(planner[open - 1] ?? '') || planner.indexOf('>') !== planner.length - 1)
    return failure('it has no name and e-mail address of who planned it')
  return success({ isTag, name, dependencies, planned: `${date} ${planner}` })
}

function isName(name: string): boolean {
  return (
    name !== '' &&
    !punctuation.includes(name.charAt(0)) &&
    !punctuation.includes(name.charAt(name.length - 1)) &&
    !/[:@#\\]/.test(name) &&
    !/[~/=%^]\d{1,100}$/.test(name) &&
    name !== 'ROOT' &&
    name !== 'HEAD'
  )
}

/** Tags that a reworked change's file may be called by. */
const maxTags = 100

function withOccurrences(drafts: readonly Draft[]): PlannedChange[] {
  const tags: string[] = []
  const before = new Map<string, { change: PlannedChange; from: number }>()
  return drafts.map(({ tags: own, ...draft }) => {
    const earlier = before.get(draft.name)
    // Sqitch looks for the file of the last tag first.
    if (earlier) earlier.change.reworkedSince = tags.slice(earlier.from).slice(-maxTags).reverse()
    const change: PlannedChange = {
      ...draft,
      occurrence: (earlier?.change.occurrence ?? 0) + 1,
      reworkedSince: undefined,
    }
    before.set(draft.name, { change, from: tags.length })
    tags.push(...own)
    return change
  })
}

/** What a change requires must be planned before it, and what it conflicts with must not. */
function dependencyProblems(drafts: readonly Draft[], project: string): { name: string; why: string }[] {
  const all = new Set(drafts.map(({ name }) => name))
  /** The first place of a change's name, and of a tag's with its sign. */
  const seen = new Map<string, number>()
  const isSeen = (key: string): boolean => {
    const [name = '', tag] = cutAt(key, '@')
    const tagAt = tag === undefined ? Number.POSITIVE_INFINITY : (seen.get(`@${tag}`) ?? -1)
    return name === '' ? tagAt >= 0 : (seen.get(name) ?? Number.POSITIVE_INFINITY) < tagAt
  }
  return drafts.flatMap(({ name, requires, conflicts, tags, start, end }) => {
    const problems: string[] = []
    for (const key of requires.flatMap(one => ownKey(one, project) ?? [])) {
      if (isSeen(key)) continue
      if (key === name) problems.push('it requires itself')
      else
        problems.push(`it requires ${key}, which is ${all.has(key) ? 'planned after it' : 'not in the plan'}`)
    }
    for (const key of conflicts.flatMap(one => ownKey(one, project) ?? []))
      if (isSeen(key)) problems.push(`it conflicts with ${key}, which is planned before it`)
      else if (!all.has(cutAt(key, '@')[0]))
        problems.push(`it conflicts with ${key}, which is not in the plan`)
    if (!seen.has(name)) seen.set(name, start)
    for (const tag of tags) seen.set(`@${tag}`, end)
    return problems.slice(0, 1).map(why => ({ name, why }))
  })
}

/** What a dependency names in this project; undefined for one of another project, or one by its SHA-1. */
function ownKey(dependency: string, project: string): string | undefined {
  const [of, key] = cutAt(dependency, ':')
  if (key !== undefined) return of === project ? key : undefined
  return /^[0-9a-f]{40}$/.test(dependency) ? undefined : dependency
}

function cutAt(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

function planLines(text: string): Line[] {
  return [...linesOf(text)].map(({ start, end: stop }) => {
    const end = text[stop - 1] === '\r' ? stop - 1 : stop
    const [code, note] = cutAt(text.slice(start, end), '#')
    return { entry: code.trim(), note, start, end }
  })
}
