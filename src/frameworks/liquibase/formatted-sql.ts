import type { Span } from '../../model/position.ts'
import type { ChangeSetOptions, FileProblem } from './changelog.ts'
import { type Element, evened } from './element.ts'

/** A changeset of a file of formatted SQL. https://docs.liquibase.com/concepts/changelogs/sql-format.html */
interface FormattedChangeSet {
  author: string
  id: string
  options: ChangeSetOptions
  preconditions?: Element
  checksums: string[]
  /** Its first line. */
  head: Span
  /** Its statements, with the lines that are Liquibase's own, which are comments. */
  section: Span
  /** Parts of the section that Liquibase passes over. */
  ignored: Span[]
  /** Equal where the checksum is equal. */
  content: string
}

export interface FormattedSql {
  changeSets: FormattedChangeSet[]
  properties: Map<string, string>
  logicalFilePath?: string
  problems: FileProblem[]
}

const header = /^\s*--\s*liquibase\s*formatted/i
const almostChangeSet = /^\s*-{1,2}\s*changeset\b/i
const property = /^\s*--\s*property\s/i
const ignoreLines = /^\s*--\s*ignoreLines:(\w+)/i
const own =
  /^\s*--\s*(?:comment:? |rollback |preconditions|precondition-[\w-]+|validCheckSum:? |ignoreLines:)/i

export function isFormattedSql(text: string): boolean {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  return header.test(text.slice(start, start + 2000).trimStart())
}

interface Line extends Span {
  text: string
}

function* linesOf(text: string): Iterable<Line> {
  for (const { 0: line, index } of text.matchAll(/[^\n]*(?:\n|$)/g))
    if (line !== '') yield { text: line.replace(/\r?\n$/, ''), start: index, end: index + line.length }
}

interface Draft extends FormattedChangeSet {
  sql: string[]
}

export function formattedSqlIn(text: string): FormattedSql {
  const found: FormattedSql = { changeSets: [], properties: new Map(), problems: [] }
  const drafts: Draft[] = []
  let ignoring: { start: number; left: number } | undefined
  for (const line of linesOf(text)) {
    const current = drafts.at(-1)
    if (ignoring) {
      const ends = ignoreLines.exec(line.text)?.[1] === 'end' || --ignoring.left < 0
      if (ends) {
        current?.ignored.push({ start: ignoring.start, end: line.start })
        ignoring = undefined
      } else continue
    }
    if (current) current.section.end = line.end
    if (readFileLine(line.text, found)) continue
    if (almostChangeSet.test(line.text)) startOf(line, drafts, found)
    else if (current) {
      const ignores = ignoreLines.exec(line.text)?.[1]
      if (ignores !== undefined && ignores !== 'end')
        ignoring = {
          start: line.end,
          left: /^\d+$/.test(ignores) ? Number(ignores) : Number.POSITIVE_INFINITY,
        }
      readOwnLine(line, current)
    }
  }
  if (ignoring) drafts.at(-1)?.ignored.push({ start: ignoring.start, end: text.length })
  found.changeSets = drafts.map(({ sql, ...draft }) => ({ ...draft, content: evened(sql.join('\n')) }))
  found.problems.push(...problemsOf(found))
  return found
}

/** What stands above the changesets, for all of them. */
function readFileLine(text: string, found: FormattedSql): boolean {
  if (header.test(text)) {
    const path = option(text, 'logicalFilePath')
    if (path !== undefined) found.logicalFilePath = path
    return true
  }
  if (!property.test(text)) return false
  const [name, value] = [option(text, 'name'), option(text, 'value')]
  if (name !== undefined && value !== undefined) found.properties.set(name, value)
  return true
}

function problemsOf({ changeSets, problems: before }: FormattedSql): FileProblem[] {
  const problems: FileProblem[] = []
  for (const { content, head, id } of changeSets)
    if (content === '')
      problems.push({
        at: head,
        key: id,
        why: 'Liquibase stops at a changeset without a statement',
        remedy: 'Write its statements, or remove it.',
      })
  if (changeSets.length === 0 && before.length === 0)
    problems.push({
      at: { start: 0, end: 0 },
      why: 'there is no line `--changeset AUTHOR:ID` in it, and Liquibase passes over what stands before the first one',
      remedy: 'Write `--changeset AUTHOR:ID` above its first statement.',
    })
  return problems
}

function startOf(line: Line, drafts: Draft[], { problems }: FormattedSql): void {
  const { author, id } = identityOn(line.text)
  if (author === undefined || id === undefined) {
    problems.push({
      at: line,
      key: line.text.trim().slice(0, 100),
      why: `Liquibase stops at the line \`${line.text.trim().slice(0, 100)}\`, which is no \`--changeset AUTHOR:ID\``,
      remedy: 'Write `--changeset AUTHOR:ID`.',
    })
    return
  }
  drafts.push({
    author: unquoted(author),
    id: unquoted(id),
    options: optionsOf(line.text),
    checksums: [],
    head: { start: line.start, end: line.start + line.text.length },
    section: { start: line.end, end: line.end },
    ignored: [],
    content: '',
    sql: [],
  })
}

/** `--changeset AUTHOR:ID`, either of them in quotes where it holds blanks. */
function identityOn(line: string): { author?: string; id?: string } {
  const rest = line.slice(line.toLowerCase().indexOf('changeset') + 'changeset'.length).trim()
  const from = rest.startsWith('"') ? rest.indexOf('"', 1) : 0
  const colon = from < 0 ? -1 : rest.indexOf(':', from)
  const after = rest.slice(colon + 1)
  const id = /^"[^"]+"/.exec(after)?.[0] ?? /^\S+/.exec(after)?.[0]
  return colon < 1 || id === undefined ? {} : { author: rest.slice(0, colon), id }
}

function readOwnLine({ text, start }: Line, draft: Draft): void {
  if (!own.test(text)) {
    draft.sql.push(text)
    return
  }
  const checksum = /^\s*--\s*validCheckSum:? (.*)/i.exec(text)?.[1]
  if (checksum !== undefined) draft.checksums.push(checksum.trim())
  const at = { start, end: start + text.length }
  if (/^\s*--\s*preconditions\b/i.test(text)) {
    const attributes = new Map<string, string>()
    for (const name of ['onFail', 'onError']) {
      const value = option(text, name)
      if (value !== undefined) attributes.set(name, value)
    }
    draft.preconditions = { name: 'preConditions', attributes, children: [], text: '', at }
  }
  const [, kind, rest = ''] = /^\s*--\s*precondition-([\w-]+)\s?(.*)/i.exec(text) ?? []
  if (kind === undefined) return
  const before = draft.preconditions
  draft.preconditions = {
    name: 'preConditions',
    attributes: before?.attributes ?? new Map(),
    children: [...(before?.children ?? []), conditionOf(kind, rest, at)],
    text: '',
    at: before?.at ?? at,
  }
}

/** `--precondition-sql-check expectedResult:0 select …`, `--precondition-table-exists table:t schema:s`. */
function conditionOf(kind: string, rest: string, at: Span): Element {
  const element = (attributes: [string, string | undefined][], text = ''): Element => ({
    name: kind === 'sql-check' ? 'sqlCheck' : kind.replace(/-(\w)/g, (_, one: string) => one.toUpperCase()),
    attributes: new Map(attributes.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
    children: [],
    text,
    at,
  })
  if (kind !== 'sql-check')
    return element([
      ['tableName', option(rest, 'table')],
      ['viewName', option(rest, 'view')],
      ['schemaName', option(rest, 'schema')],
    ])
  const [, double, single, word, query = ''] =
    /^(?:expectedResult:)?(?:"([^"]*)"|'([^']*)'|(\w+)) (.*)/i.exec(rest) ?? []
  return element([['expectedResult', double ?? single ?? word]], query)
}

/** A changeset's options: of each, the last one on the line counts, as Liquibase's own patterns take it. */
function optionsOf(line: string): ChangeSetOptions {
  const is = (name: string): boolean | undefined => {
    const value = option(line, name)?.toLowerCase()
    return value === undefined ? undefined : value === 'true'
  }
  return {
    context: option(line, 'contextFilter') ?? option(line, 'context'),
    labels: option(line, 'labels'),
    dbms: option(line, 'dbms'),
    logicalFilePath: option(line, 'logicalFilePath'),
    runOnChange: is('runOnChange') ?? false,
    runAlways: is('runAlways') ?? false,
    runInTransaction: is('runInTransaction') ?? true,
    failOnError: is('failOnError') ?? true,
    ignore: is('ignore') ?? false,
    splitStatements: is('splitStatements') ?? true,
    endDelimiter: option(line, 'endDelimiter'),
  }
}

function option(line: string, name: string): string | undefined {
  const at = line.toLowerCase().lastIndexOf(`${name.toLowerCase()}:`)
  if (at < 0 || /\w/.test(line.charAt(at - 1))) return undefined
  const rest = line.slice(at + name.length + 1).trimStart()
  return /^"([^"]*)"/.exec(rest)?.[1] ?? /^\S+/.exec(rest)?.[0]
}

function unquoted(text: string): string {
  return text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text.trim()
}
