import { z } from 'zod'
import { meaning } from '../../languages/sql/meaning.ts'
import type { History, HistoryReading, PassedBy } from '../../model/history.ts'
import type { HistoryLocation } from '../../model/history-location.ts'
import { identityOf, type Migration } from '../../model/migration.ts'
import { rangeOf } from '../../model/position.ts'
import { removeCommand, shellQuote } from '../../model/shell-quote.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { appliedIn, sqlInterpreter } from '../../replay/sql-interpreter.ts'
import { fileName, parentOf, within } from '../../text/paths.ts'
import { readingBefore, refusedList } from '../before.ts'
import type { Framework } from '../framework.ts'
import { inOneLine } from '../in-one-line.ts'
import { drizzleModels } from '../models-check.ts'
import { effectsOfWholeFile } from '../sql/effects.ts'
import { piecesAt } from '../sql/pieces.ts'
import { editUnseen, inLine, legal, removalUnseen } from '../sql/profiles/behaviours.ts'
import { unreadableOf } from '../sql/sequence.ts'
import { journalName, locateDrizzle } from './locate.ts'

const migrator = 'https://github.com/drizzle-team/drizzle-orm/blob/main/drizzle-orm/src/pg-core/dialect.ts'
const guide = 'https://orm.drizzle.team/docs/drizzle-kit-migrate'
const breakpoint = '--> statement-breakpoint'

/** Migrations of Drizzle before version 1: numbered files, of which a journal says which are run, and in what order. */
export const drizzleJournal: Framework = {
  id: 'drizzle-journal',
  title: 'Drizzle with a journal',
  modelsCheck: drizzleModels,
  runner: inLine(guide, {
    duplicateVersion: legal(migrator, 'Drizzle goes by its journal, and runs both'),
    // Numbers do not count; an entry whose `when` is too old is one that never runs.
    lateVersion: legal(migrator, 'Drizzle goes by its journal'),
    edited: editUnseen(guide),
    removed: removalUnseen(guide),
    transaction: 'per-migration',
  }),

  locate: locateDrizzle,

  async read(locations, tree, base = []) {
    return Promise.all(locations.map(one => readOne(one, tree, readingBefore(base, one))))
  },

  meaning,
  pending: pendingOf,
  declared,
  effects: effectsOfWholeFile,
  interpreter: (_scope, _tree, base) => {
    const isApplied = appliedIn(base)
    return sqlInterpreter((migration, text) => ({
      section: { start: 0, end: text.length },
      psql: isApplied(migration) ? true : { remedy: 'Take it out.' },
      passesMark: isApplied(migration),
      pieces: piecesAt(breakpoint),
      session: 'kept',
    }))
  },
  // Both sides number their snapshots alike, and the journal names them: base's are the ones that count.
  regenerate: ({ directory }, migrations, base) => [
    `git checkout ${shellQuote(base)} -- ${shellQuote(within(directory, parentOf(journalName)))}`,
    removeCommand(migrations.map(({ file }) => file.path)),
    'npx drizzle-kit generate',
  ],
  outsideTransaction: () => 'Run it by hand: Drizzle applies all that is new in one transaction.',
}

/** The snapshot of the last entry: drizzle-kit writes the next migration from it. */
async function declared(
  [history]: readonly History[],
  tree: Tree,
): ReturnType<NonNullable<Framework['declared']>> {
  const number = history?.migrations.at(-1)?.name.split('_')[0]
  if (!history || number === undefined) return undefined
  const path = within(history.directory, within(parentOf(journalName), `${number}_snapshot.json`))
  return (await import('./declared.ts')).declaredAt(history, path, tree)
}

async function readOne(
  { framework, name, directory, scope, files }: HistoryLocation,
  tree: Tree,
  before: HistoryReading | undefined,
): Promise<HistoryReading> {
  const reading = { framework, name, directory, scope, missing: [] }
  const journalFile = tree.file(within(directory, journalName))
  const text = journalFile ? await tree.readText(journalFile) : ''
  const journal = readJournal(text)
  if (journal.kind === 'broken') {
    if (!journalFile) return { ...reading, migrations: [], parents: new Map(), unreadable: [] }
    return refusedList(reading, before, {
      file: journalFile,
      why: 'it is not the journal of drizzle-kit, and Drizzle refuses to run anything',
      remedy: 'Let `drizzle-kit generate` write it.',
    })
  }
  const byTag = new Map(files.map(file => [fileName(file.path).slice(0, -'.sql'.length), file]))
  const found = journal.entries.flatMap(entry => {
    const file = byTag.get(entry.tag)
    return file ? [{ entry, file }] : []
  })
  const line = inOneLine(
    found.map(({ entry, file }) => ({
      id: entry.tag,
      identity: String(entry.when),
      name: entry.tag,
      file,
    })),
  )
  const blobs = await tree.read(files)
  const isPostgres = /^(?:pg|postgresql)$/.test(journal.dialect)
  const passedBy = journalFile
    ? [
        ...unlisted(files, journal.entries, journalFile),
        ...withoutFile(journal.entries, byTag, journalFile),
        ...tooOld(found, { journalFile, text, before }),
      ]
    : []
  return {
    ...reading,
    ...line,
    unreadable: unreadableOf(
      found.map(({ file }) => file),
      blobs,
    ),
    ...(isPostgres ? {} : { notReplayable: `its journal says that it is for ${journal.dialect}` }),
    ...(passedBy.length > 0 ? { neverRun: passedBy } : {}),
    oneTransaction: true,
  }
}

function unlisted(
  files: readonly TreeFile[],
  entries: readonly JournalEntry[],
  { path }: TreeFile,
): PassedBy[] {
  const tags = new Set(entries.map(({ tag }) => `${tag}.sql`))
  return files
    .filter(file => !tags.has(fileName(file.path)))
    .map(file => ({
      file,
      why: `${path} does not name it, and Drizzle runs only what its journal names`,
      remedy: 'Let `drizzle-kit generate` write both, or remove the file.',
    }))
}

function withoutFile(
  entries: readonly JournalEntry[],
  files: ReadonlyMap<string, TreeFile>,
  journal: TreeFile,
): PassedBy[] {
  return entries
    .filter(({ tag }) => !files.has(tag))
    .map(({ tag }) => ({
      file: journal,
      key: tag,
      why: `it names ${tag}, and there is no file ${within(parentOf(parentOf(journal.path)), `${tag}.sql`)}: Drizzle refuses to run anything`,
      remedy: 'Add the file, or take the entry out.',
    }))
}

/** What base has decides: a database has run its last entry, and Drizzle runs what is above that alone. */
function tooOld(
  found: readonly { entry: JournalEntry; file: TreeFile }[],
  { journalFile, text, before }: { journalFile: TreeFile; text: string; before: HistoryReading | undefined },
): PassedBy[] {
  const last = lastWhen(before?.migrations ?? [])
  const names = new Set(before?.migrations.map(({ id }) => id))
  let next = found.reduce((most, { entry }) => Math.max(most, entry.when), last)
  return found.flatMap(({ entry, file }): PassedBy[] => {
    if (names.has(entry.tag) || entry.when > last || sameFile(before, entry, file)) return []
    next += 1
    return [
      {
        file,
        why: `its \`when\` in ${journalFile.path} (${entry.when}) is not above that of the last migration of base (${last}), so Drizzle silently passes it by on every database that has base; new ones get it`,
        remedy: 'Give it a later `when`, or generate it again.',
        ...(entry.place
          ? {
              fix: {
                title: `Give ${entry.tag} a \`when\` after base's last one`,
                edits: [
                  {
                    path: journalFile.path,
                    range: rangeOf(text, entry.place.start, entry.place.end),
                    replacement: String(next),
                  },
                ],
              },
            }
          : {}),
      },
    ]
  })
}

/** A renamed file keeps its entry's `when`, and is the same migration. */
function sameFile(before: HistoryReading | undefined, entry: JournalEntry, file: TreeFile): boolean {
  return (
    before?.migrations.some(
      migration => identityOf(migration) === String(entry.when) && migration.file.oid === file.oid,
    ) ?? false
  )
}

function lastWhen(migrations: readonly Migration[]): number {
  return migrations.reduce(
    (last, migration) => Math.max(last, Number(identityOf(migration))),
    Number.NEGATIVE_INFINITY,
  )
}

/** What is above the last one of base. */
function pendingOf(base: History | undefined, merged: History): readonly Migration[] {
  const last = lastWhen(base?.migrations ?? [])
  return merged.migrations.filter(migration => Number(identityOf(migration)) > last)
}

/** One migration as the journal names it. */
interface JournalEntry {
  tag: string
  /** Milliseconds since 1970: what drizzle compares, as a number. */
  when: number
  /** Where `when` stands in the journal's text, as UTF-16 offsets; undefined where that is not clear. */
  place: { start: number; end: number } | undefined
}

type Journal = { kind: 'read'; dialect: string; entries: JournalEntry[] } | { kind: 'broken' }

const journalShape = z.object({
  dialect: z.string(),
  entries: z.array(z.object({ tag: z.string(), when: z.number() })),
})

/** Reads `meta/_journal.json` of drizzle-kit before version 1. */
function readJournal(text: string): Journal {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'broken' }
  }
  const parsed = journalShape.safeParse(value)
  if (!parsed.success) return { kind: 'broken' }
  const places = [...text.matchAll(/"when"[ \t\r\n]{0,20}:[ \t\r\n]{0,20}(\d{1,20})/g)].map(found => {
    const end = found.index + found[0].length
    return { start: end - (found[1]?.length ?? 0), end }
  })
  const { dialect, entries } = parsed.data
  return {
    kind: 'read',
    dialect,
    entries: entries.map(({ tag, when }, i) => ({
      tag,
      when,
      place: places.length === entries.length ? places[i] : undefined,
    })),
  }
}
