import type { Span } from '../../model/position.ts'
import {
  canonical,
  childrenNamed,
  type Element,
  evened,
  isSet,
  MalformedChangelogError,
  valueIn,
} from './element.ts'
import { formattedSqlIn, isFormattedSql } from './formatted-sql.ts'
import { xmlIn } from './xml.ts'
import { yamlIn } from './yaml.ts'

export interface ChangeSetOptions {
  context: string | undefined
  labels: string | undefined
  dbms: string | undefined
  logicalFilePath: string | undefined
  runOnChange: boolean
  runAlways: boolean
  runInTransaction: boolean
  failOnError: boolean
  ignore: boolean
  /** Of formatted SQL. */
  splitStatements: boolean
  endDelimiter: string | undefined
}

/** What Liquibase runs and records as one. */
export interface ChangeSet {
  id: string
  author: string
  /** What stands for its file in its identity, where that is not its path. */
  logicalFilePath: string | undefined
  options: ChangeSetOptions
  preconditions: Element | undefined
  /** Checksums that databases may have of it. */
  checksums: readonly string[]
  /** The line or element that opens it. */
  head: Span
  /** All of it. */
  at: Span
  /** Equal where Liquibase's checksum of it is equal. */
  content: string
  body:
    | { kind: 'sql'; section: Span; ignored: readonly Span[] }
    | { kind: 'changes'; changes: readonly Element[] }
}

export type Include =
  | { kind: 'file'; path: string; relative: boolean; at: Span }
  | { kind: 'directory'; path: string; relative: boolean; missingIsFine: boolean; at: Span }

/** A place at which Liquibase stops, or which it passes by. */
export interface FileProblem {
  at: Span
  /** Distinguishes it in its file. */
  key?: string
  /** A sentence's end. */
  why: string
  remedy: string
}

/** One file, in its order. */
export interface ChangelogFile {
  items: readonly (ChangeSet | Include)[]
  properties: ReadonlyMap<string, string>
  problems: readonly FileProblem[]
}

export function isInclude(item: ChangeSet | Include): item is Include {
  return 'kind' in item
}

const structured = /\.(?:xml|ya?ml|json)$/i

export function isChangelogName(path: string): boolean {
  return structured.test(path) || /\.sql$/i.test(path)
}

/** Does it look like a changelog, whoever includes it? */
export function looksLikeChangelog(path: string, text: string): boolean {
  return structured.test(path) ? text.includes('databaseChangeLog') : isFormattedSql(text)
}

/**
 * Reads one file of a changelog.
 * @throws MalformedChangelogError where it is no sound XML, YAML or JSON
 */
export function changelogIn(path: string, text: string): ChangelogFile {
  if (!structured.test(path)) return isFormattedSql(text) ? fromFormatted(text) : fromPlainSql(text)
  const root = /\.xml$/i.test(path) ? xmlIn(text) : yamlIn(text)
  const log =
    root.name === 'databaseChangeLog' ? root : root.children.find(({ name }) => name === 'databaseChangeLog')
  if (!log) throw new MalformedChangelogError('there is no databaseChangeLog in it', 0)
  return fromElements(log)
}

function fromFormatted(text: string): ChangelogFile {
  const { changeSets, properties, logicalFilePath, problems } = formattedSqlIn(text)
  return {
    items: changeSets.map(
      ({ author, id, options, preconditions, checksums, head, section, ignored, content }) => ({
        id,
        author,
        logicalFilePath: options.logicalFilePath ?? logicalFilePath,
        options,
        preconditions,
        checksums,
        head,
        at: { start: head.start, end: section.end },
        content,
        body: { kind: 'sql' as const, section, ignored },
      }),
    ),
    properties,
    problems,
  }
}

/** A file of SQL without a header is one changeset. */
function fromPlainSql(text: string): ChangelogFile {
  const section = { start: 0, end: text.length }
  return {
    items: [
      {
        id: 'raw',
        author: 'includeAll',
        logicalFilePath: undefined,
        options: defaults,
        preconditions: undefined,
        checksums: [],
        head: { start: 0, end: 0 },
        at: section,
        content: evened(text),
        body: { kind: 'sql', section, ignored: [] },
      },
    ],
    properties: new Map(),
    problems: [],
  }
}

const defaults: ChangeSetOptions = {
  context: undefined,
  labels: undefined,
  dbms: undefined,
  logicalFilePath: undefined,
  runOnChange: false,
  runAlways: false,
  runInTransaction: true,
  failOnError: true,
  ignore: false,
  splitStatements: true,
  endDelimiter: undefined,
}

function fromElements(log: Element): ChangelogFile {
  const properties = new Map<string, string>()
  const problems: FileProblem[] = []
  const items: (ChangeSet | Include)[] = []
  const path = valueIn(log, 'logicalFilePath')
  for (const element of log.children) {
    const relative = isSet(element, 'relativeToChangelogFile')
    const { at } = element
    if (element.name === 'changeSet') items.push(changeSetOf(element, path))
    else if (element.name === 'include') {
      const file = valueIn(element, 'file')
      if (file !== undefined) items.push({ kind: 'file', path: file, relative, at })
    } else if (element.name === 'includeAll') {
      const directory = valueIn(element, 'path')
      const missingIsFine = !isSet(element, 'errorIfMissingOrEmpty', true)
      if (directory !== undefined)
        items.push({ kind: 'directory', path: directory, relative, missingIsFine, at })
    } else if (element.name === 'property') {
      const [name, value] = [valueIn(element, 'name'), valueIn(element, 'value')]
      const dbms = valueIn(element, 'dbms')
      if (name !== undefined && value !== undefined && isForPostgres(dbms) && !properties.has(name))
        properties.set(name, value)
    }
  }
  return { items, properties, problems }
}

/** What of a changeset is no change. */
const beside: ReadonlySet<string> = new Set([
  'comment',
  'preConditions',
  'rollback',
  'validCheckSum',
  'property',
])

function changeSetOf(element: Element, ofFile: string | undefined): ChangeSet {
  const changes = element.children.filter(({ name }) => !beside.has(name))
  const end = Math.max(element.children[0]?.at.start ?? element.at.end, element.at.start)
  return {
    id: valueIn(element, 'id') ?? '',
    author: valueIn(element, 'author') ?? '',
    logicalFilePath: valueIn(element, 'logicalFilePath') ?? ofFile,
    options: {
      context: valueIn(element, 'contextFilter') ?? valueIn(element, 'context'),
      labels: valueIn(element, 'labels'),
      dbms: valueIn(element, 'dbms'),
      logicalFilePath: undefined,
      runOnChange: isSet(element, 'runOnChange'),
      runAlways: isSet(element, 'runAlways'),
      runInTransaction: isSet(element, 'runInTransaction', true),
      failOnError: isSet(element, 'failOnError', true),
      ignore: isSet(element, 'ignore'),
      splitStatements: true,
      endDelimiter: undefined,
    },
    preconditions: element.children.find(({ name }) => name === 'preConditions'),
    checksums: checksumsOf(element),
    head: { start: element.at.start, end },
    at: element.at,
    content: JSON.stringify(changes.map(change => canonical(withoutComments(change)))),
    body: { kind: 'changes', changes },
  }
}

function checksumsOf(element: Element): string[] {
  const written = valueIn(element, 'validCheckSum')
  return [
    ...(written ? [written] : []),
    ...childrenNamed(element, 'validCheckSum').flatMap(({ text, children }) => [
      ...(text.trim() ? [text] : []),
      ...children.map(child => child.text),
    ]),
  ]
}

function withoutComments(change: Element): Element {
  return { ...change, children: change.children.filter(({ name }) => name !== 'comment') }
}

/** `postgresql`, `all`, `!mysql`; nothing at all means every database. */
export function isForPostgres(dbms: string | undefined): boolean {
  const names = (dbms ?? '').split(',').flatMap(name => name.trim().toLowerCase() || [])
  if (names.length === 0) return true
  if (names.includes('none') || names.includes('!postgresql')) return false
  return names.some(name => name === 'postgresql' || name === 'all' || name.startsWith('!'))
}
