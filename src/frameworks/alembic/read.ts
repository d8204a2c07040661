import { decodePython } from '../../languages/python/decode.ts'
import { type PythonReader, pythonReader } from '../../languages/python/read-python.ts'
import type { HistoryReading } from '../../model/history.ts'
import type { HistoryLocation } from '../../model/history-location.ts'
import type { Migration, ParentKind, ParentRef, Unreadable } from '../../model/migration.ts'
import { startOfFile } from '../../model/position.ts'
import type { Result } from '../../model/result.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { readFollowingLinks } from '../python-files.ts'
import { otherThanPostgres, type Spoken, spokenIn } from './other-database.ts'
import { type Guess, type RevisionFile, type RevisionRef, readRevisionFile } from './revision-file.ts'

/** What was learned of files, by blob id: equal bytes say the same in base and in merged. */
const known = new Map<string, RevisionFile>()
const spoken = new Map<string, Spoken>()
const mostKnown = 50_000

/** Reads the revisions of a tree as Alembic's ScriptDirectory and RevisionMap do. */
export async function readAlembic(
  locations: readonly HistoryLocation[],
  tree: Tree,
): Promise<HistoryReading[]> {
  const texts = await readFollowingLinks(
    locations.flatMap(location => location.files),
    tree,
    oid => known.has(oid),
  )
  const python = await pythonReader()
  return locations.flatMap(location => {
    const reading = readingOf(location, texts, python)
    if (!reading) return []
    return [{ ...reading, unreadable: [...unresolvedIn(location, tree), ...reading.unreadable] }]
  })
}

/** Alembic stops before it looks for revisions where its configuration names what is not there, or too much. */
function unresolvedIn({ settings }: HistoryLocation, tree: Tree): Unreadable[] {
  return (settings.unresolved?.split('\n') ?? []).flatMap(line => {
    const cut = line.lastIndexOf(' ')
    const file = tree.file(line.slice(0, cut))
    const reason = `its ${line.slice(cut + 1)} can't be resolved: what stands in "%(…)s" is missing, nested more than ten deep, or too long`
    return file ? [{ file, range: startOfFile, reason }] : []
  })
}

type Texts = ReadonlyMap<TreeFile, Result<Buffer>>

function readingOf(
  location: HistoryLocation,
  texts: Texts,
  python: PythonReader,
): HistoryReading | undefined {
  const migrations: Migration[] = []
  const unreadable: Unreadable[] = []
  const guesses: { file: TreeFile; guess: Guess }[] = []
  for (const file of location.files) {
    const facts = factsOf(file, texts, python)
    if (facts.kind === 'revision') migrations.push(migrationFrom(file, facts))
    else {
      // Alembic imports every file there is, and stops at one without a revision.
      const range = facts.kind === 'unreadable' ? facts.range : startOfFile
      const reason =
        facts.kind === 'unreadable' ? facts.reason : `${facts.reason}: Alembic refuses to load it`
      unreadable.push({ file, range, reason })
      guesses.push({ file, guess: facts.kind === 'unreadable' ? facts.guess : { downRevisions: [] } })
    }
  }
  // A directory called "versions" may be anything, unless one of its files says that it is a revision.
  const isAlembic = migrations.length > 0 || guesses.some(({ guess }) => guess.revision !== undefined)
  if (!isAlembic && !location.configured) return undefined
  const graph = linked(migrations, guesses)
  return {
    framework: 'alembic',
    name: location.name,
    directory: location.directory,
    scope: location.scope,
    migrations,
    unreadable,
    ...graph,
    mayCoexist: branchesOf(migrations, graph.parents),
    ...notReplayable(location, migrations),
  }
}

/** Revisions for another database would only be wrong on PostgreSQL. */
function notReplayable(
  { settings }: HistoryLocation,
  migrations: readonly Migration[],
): Pick<HistoryReading, 'notReplayable'> {
  const { database, connected, versions = '' } = settings
  if (database !== undefined) {
    const [directory = ''] = versions.split('\n')
    return { notReplayable: `its directory says that it is for ${database} (${directory})` }
  }
  const reason = otherThanPostgres(
    migrations.flatMap(({ file }) => spoken.get(file.oid) ?? []),
    connected,
  )
  return reason === undefined ? {} : { notReplayable: reason }
}

function factsOf(file: TreeFile, texts: Texts, python: PythonReader): RevisionFile {
  const read = texts.get(file)
  if (read === undefined) {
    return (
      known.get(file.oid) ?? {
        kind: 'unreadable',
        reason: 'it could not be read',
        range: startOfFile,
        guess: { downRevisions: [] },
      }
    )
  }
  if (!read.ok)
    return { kind: 'unreadable', reason: read.reason, range: startOfFile, guess: { downRevisions: [] } }
  const decoded = decodePython(read.value)
  const facts: RevisionFile =
    decoded.kind === 'text'
      ? readRevisionFile(decoded.text, python)
      : { kind: 'unreadable', reason: decoded.reason, range: startOfFile, guess: { downRevisions: [] } }
  if (file.mode !== '120000') {
    if (known.size >= mostKnown) {
      known.clear()
      spoken.clear()
    }
    known.set(file.oid, facts)
    if (decoded.kind === 'text') spoken.set(file.oid, spokenIn(decoded.text))
  }
  return facts
}

function migrationFrom(file: TreeFile, facts: Extract<RevisionFile, { kind: 'revision' }>): Migration {
  const refs = (revisions: readonly RevisionRef[], kind: ParentKind): ParentRef[] =>
    revisions.map(({ text, range, always }) => ({
      id: text,
      kind,
      range,
      ...(always || kind === 'parent' ? {} : { optional: true }),
    }))
  return {
    id: facts.revision.text,
    name: file.path.slice(file.path.lastIndexOf('/') + 1, -'.py'.length),
    file,
    range: facts.range,
    parents: [...refs(facts.downRevisions, 'parent'), ...refs(facts.dependsOn, 'depends-on')],
    replaces: [],
    labels: facts.labels,
  }
}

/**
 * `RevisionMap._revision_map`: names are looked up whole among ids and branch labels; of two files with one id the later
 * one counts. Only down_revision makes a line: a revision that others merely depend on stays a head.
 */
function linked(
  migrations: readonly Migration[],
  guesses: readonly { file: TreeFile; guess: Guess }[],
): Pick<HistoryReading, 'parents' | 'missing'> & { dependencies: Map<string, string[]> } {
  const byId = new Map(migrations.map(migration => [migration.id, migration]))
  const labels = new Map(
    migrations.flatMap(migration => migration.labels.map(label => [label, migration.id] as const)),
  )
  const unread = new Map(
    guesses.flatMap(({ guess }) => (guess.revision === undefined ? [] : [[guess.revision, guess] as const])),
  )
  const resolve = (id: string): string | undefined => (byId.has(id) || unread.has(id) ? id : labels.get(id))
  const parents = new Map<string, string[]>()
  const dependencies = new Map<string, string[]>()
  const missing: HistoryReading['missing'] = []
  for (const migration of migrations) {
    const of: string[] = []
    const after: string[] = []
    for (const parent of migration.parents) {
      const target = resolve(parent.id)
      if (target === undefined) {
        // It may be the unreadable file whose name says so.
        const mayBeUnread = guesses.some(
          ({ file, guess }) => guess.revision === undefined && file.path.includes(parent.id),
        )
        if (!parent.optional && !mayBeUnread) missing.push({ migration, parent })
      } else if (parent.kind === 'parent') of.push(target)
      else after.push(target)
    }
    parents.set(migration.id, of)
    dependencies.set(migration.id, after)
  }
  // An unreadable revision still ends no line at what it seems to come after.
  for (const [id, guess] of unread) {
    if (!byId.has(id))
      parents.set(
        id,
        guess.downRevisions.filter(parent => resolve(parent) !== undefined),
      )
  }
  return { parents, dependencies, missing }
}

/**
 * May two heads stand side by side for good? As Alembic's users mean it
 * (https://alembic.sqlalchemy.org/en/latest/branches.html):
 * - branches from one revision, when each has a label that the other has not;
 * - lines from different bases, when their labels differ or they live in different version directories.
 * Two heads that nobody named are what a merge left over.
 */
function branchesOf(
  migrations: readonly Migration[],
  parents: ReadonlyMap<string, readonly string[]>,
): (a: Migration, b: Migration) => boolean {
  const byId = new Map(migrations.map(migration => [migration.id, migration]))
  const lines = new Map<string, Line>()
  const lineOf = (id: string): Line => {
    const line = lines.get(id) ?? lineFrom(id, byId, parents)
    lines.set(id, line)
    return line
  }
  return (a, b) => {
    const [left, right] = [lineOf(a.id), lineOf(b.id)]
    const onlyLeft = [...left.labels].some(label => !right.labels.has(label))
    const onlyRight = [...right.labels].some(label => !left.labels.has(label))
    if ([...left.revisions].some(id => right.revisions.has(id))) return onlyLeft && onlyRight
    return onlyLeft || onlyRight || ![...left.directories].some(directory => right.directories.has(directory))
  }
}

interface Line {
  revisions: Set<string>
  labels: Set<string>
  directories: Set<string>
}

/** A head with all that it comes after. */
function lineFrom(
  head: string,
  byId: ReadonlyMap<string, Migration>,
  parents: ReadonlyMap<string, readonly string[]>,
): Line {
  const line: Line = { revisions: new Set(), labels: new Set(), directories: new Set() }
  const stack = [head]
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (line.revisions.has(id)) continue
    line.revisions.add(id)
    const migration = byId.get(id)
    for (const label of migration?.labels ?? []) line.labels.add(label)
    if (migration)
      line.directories.add(migration.file.path.slice(0, Math.max(migration.file.path.lastIndexOf('/'), 0)))
    stack.push(...(parents.get(id) ?? []))
  }
  return line
}
