import type { HistoryReading, PassedBy } from '../../model/history.ts'
import type { HistoryLocation } from '../../model/history-location.ts'
import type { Migration } from '../../model/migration.ts'
import { rangeOf } from '../../model/position.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { byName } from '../../text/by-name.ts'
import { fileName } from '../../text/paths.ts'
import { inOneLine } from '../in-one-line.ts'
import { behaviour } from './behaviour.ts'
import { type ChangeSet, changelogIn, isForPostgres, isInclude } from './changelog.ts'
import { MalformedChangelogError } from './element.ts'
import { type Changelog, changelogOf } from './graph.ts'
import { isEmptyExpression, runsIn } from './preconditions.ts'
import { rootsOf } from './resources.ts'
import type { LiquibaseSettings } from './settings.ts'

/** What decides how changesets run. */
export interface LiquibaseOptions {
  /** Of production; undefined where nothing says them. */
  contexts: readonly string[] | undefined
  labels: string | undefined
  /** The schema of objects that name none. */
  schema: string
  properties: Readonly<Record<string, string>>
  /** Where paths that are not relative may begin. */
  roots: readonly string[]
}

export function optionsIn(reading: Pick<HistoryReading, 'options'> | undefined): LiquibaseOptions {
  const { liquibase, properties = '{}', master = '' } = reading?.options ?? {}
  const settings: LiquibaseSettings | undefined = liquibase === undefined ? undefined : JSON.parse(liquibase)
  return {
    contexts: settings?.contexts,
    labels: settings?.labels,
    schema: settings?.schema ?? 'public',
    // What the caller gives outranks what a changelog says.
    properties: byName({ ...JSON.parse(properties), ...settings?.parameters }),
    roots: rootsOf(master),
  }
}

/** A changeset is known by its file, its id and its author. */
function identityIn(path: string, { id, author, logicalFilePath }: ChangeSet): string {
  return `${logicalFilePath ?? path}::${id}::${author}`
}

const recent = new Map<string, ReadonlyMap<string, ChangeSet>>()
const maxRecent = 50

/** The changesets of one file, by their identities. */
export function changeSetsIn({ path, oid }: TreeFile, text: string): ReadonlyMap<string, ChangeSet> {
  const key = `${oid} ${path}`
  const before = recent.get(key)
  if (before) return before
  const found = new Map<string, ChangeSet>()
  for (const item of itemsIn(path, text)) if (!isInclude(item)) found.set(identityIn(path, item), item)
  recent.set(key, found)
  const [oldest] = recent.keys()
  if (recent.size > maxRecent && oldest !== undefined) recent.delete(oldest)
  return found
}

function itemsIn(path: string, text: string): ReturnType<typeof changelogIn>['items'] {
  try {
    return changelogIn(path, text).items
  } catch (error) {
    if (error instanceof MalformedChangelogError) return []
    throw error
  }
}

/** Reads a master changelog and all that it includes. What base says of its settings counts. */
export async function readLiquibase(
  location: HistoryLocation,
  tree: Tree,
  before: HistoryReading | undefined,
): Promise<HistoryReading> {
  const { framework, name, directory, scope, settings, files } = location
  const master = settings.master ?? ''
  const file = tree.file(master)
  const log: Changelog = file ? await changelogOf(file, tree) : nothing
  const liquibase = before ? before.options?.liquibase : settings.liquibase
  const options = {
    master,
    properties: JSON.stringify(Object.fromEntries(log.properties)),
    ...(liquibase === undefined ? {} : { liquibase }),
  }
  const { contexts } = optionsIn({ options })
  const included = new Set(log.files.map(({ path }) => path))
  return {
    framework,
    name,
    directory,
    scope,
    ...inOneLine(log.changeSets.filter(({ changeSet }) => mayRun(changeSet, contexts)).map(draftOf)),
    unreadable: log.unreadable.map(({ file: at, text, at: offset, reason }) => ({
      file: at,
      range: rangeOf(text, offset, offset),
      reason,
    })),
    missing: [],
    options,
    runner: {
      id: 'liquibase',
      title: 'Liquibase',
      evidence: `${master} is its changelog`,
      behaviour,
    },
    neverRun: [
      ...log.problems.map(passedBy),
      ...files.filter(({ path }) => !included.has(path)).map(notIncluded),
    ],
  }
}

/** Liquibase neither runs nor records one that is for another database or context, so it is new when that changes. */
function mayRun(
  { options: { ignore, dbms, context } }: ChangeSet,
  contexts: readonly string[] | undefined,
): boolean {
  if (ignore || !isForPostgres(dbms)) return false
  return isEmptyExpression(context) || contexts === undefined || runsIn(context ?? '', contexts)
}

const nothing: Changelog = { changeSets: [], files: [], problems: [], unreadable: [], properties: new Map() }

function draftOf({ changeSet, file, text }: Changelog['changeSets'][number]): Draft {
  const { head, at, options, content, checksums } = changeSet
  return {
    id: identityIn(file.path, changeSet),
    name: `${fileName(file.path)}::${changeSet.id}`,
    file,
    range: rangeOf(text, head.start, head.end),
    content,
    section: at,
    ...(options.runAlways ? { repeatable: 'always' as const } : {}),
    ...(options.runOnChange && !options.runAlways ? { repeatable: 'when changed' as const } : {}),
    ...(options.runInTransaction ? {} : { transaction: 'autocommit' as const }),
    ...(checksums.length > 0 ? { mayBeEdited: true as const } : {}),
  }
}

type Draft = Pick<
  Migration,
  'id' | 'name' | 'file' | 'range' | 'content' | 'section' | 'repeatable' | 'transaction' | 'mayBeEdited'
>

function passedBy({ file, key, why, remedy }: Changelog['problems'][number]): PassedBy {
  return { file, ...(key === undefined ? {} : { key }), why, remedy }
}

function notIncluded(file: TreeFile): PassedBy {
  return {
    file,
    why: 'no changelog includes it, so Liquibase never reads it',
    remedy: 'Include it in the master changelog, or in a file that it includes.',
  }
}
