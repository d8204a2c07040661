import { decode } from '../../git/git-tree.ts'
import type { HistoryReading } from '../../model/history.ts'
import type { HistoryLocation } from '../../model/history-location.ts'
import type { Migration } from '../../model/migration.ts'
import { byCodePoint } from '../../model/order.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { compareVersions, type NumberedName } from '../../model/versions.ts'
import { fileName } from '../../text/paths.ts'
import { inOneLine } from '../in-one-line.ts'
import { otherDatabaseOf } from '../sql/dialect.ts'
import { unreadableOf } from '../sql/sequence.ts'
import { behaviourBy, ofJava } from './behaviour.ts'
import { type FlywayPrefixes, flywayFile, isAlmostOne, isSql, standardPrefixes } from './names.ts'
import type { FlywaySettings } from './settings.ts'
import { isMixed, needsNoTransaction, outsideInJava } from './transactions.ts'

/** The settings that a reading was created with; undefined: Flyway's defaults. */
export function settingsIn({
  options,
}: {
  options?: HistoryReading['options'] | undefined
}): FlywaySettings | undefined {
  return options?.flyway === undefined ? undefined : JSON.parse(options.flyway)
}

/** Reads all locations of one Flyway. What base says of its settings counts. */
export async function readFlyway(
  location: HistoryLocation,
  tree: Tree,
  before: HistoryReading | undefined,
): Promise<HistoryReading> {
  const options = before ? before.options : location.settings
  const settings = settingsIn({ options })
  const blobs = await tree.read(location.files)
  const sends = (file: TreeFile): Pick<Migration, 'edited' | 'transaction'> => {
    const text = decode(blobs.get(file.oid))
    const transaction = transactionOf(file, text, tree)
    const isUnnoticed = !isSql(file.path) && !/\bgetChecksum\b/.test(text)
    return { ...(transaction ? { transaction } : {}), ...(isUnnoticed ? { edited: ofJava } : {}) }
  }
  const line = inOrder(location.files, sends, settings?.prefixes)
  const { migrations } = line
  const sql = migrations.filter(({ file }) => isSql(file.path))
  const other = otherDatabaseOf(sql.map(({ file }) => decode(blobs.get(file.oid))))
  const { framework, name, directory, scope } = location
  const almost = location.files.filter(({ path }) => isAlmostOne(path, settings?.prefixes))
  return {
    framework,
    name,
    directory,
    scope,
    ...line,
    unreadable: unreadableOf(
      migrations.map(({ file }) => file),
      blobs,
    ),
    missing: [],
    ...(other ? { notReplayable: `it looks like ${other}, not PostgreSQL` } : {}),
    ...(options ? { options } : {}),
    ...(settings?.group ? { oneTransaction: true } : {}),
    runner: {
      id: 'flyway',
      title: 'Flyway',
      evidence: settings ? `${settings.file} configures it` : 'of names such as V1__NAME.sql',
      behaviour: behaviourBy(settings),
    },
    ...(almost.length > 0
      ? {
          neverRun: almost.map(file => ({
            file,
            why: settings?.validatesNames
              ? 'Flyway stops at its name (validateMigrationNaming)'
              : 'Flyway does not take a file of this name for a migration',
            remedy: `Name it as Flyway wants it: ${settings?.prefixes?.versioned ?? standardPrefixes.versioned}2__NAME.sql, with two underscores.`,
          })),
        }
      : {}),
  }
}

/** Callbacks before, versions, repeatable ones by their descriptions, callbacks after. */
function inOrder(
  files: readonly TreeFile[],
  sends: (file: TreeFile) => Pick<Migration, 'edited' | 'transaction'>,
  prefixes: FlywayPrefixes | undefined,
): ReturnType<typeof inOneLine> {
  const versioned: { file: TreeFile; version: NumberedName; isBaseline: boolean }[] = []
  const again: { file: TreeFile; description: string }[] = []
  const [before, after]: [TreeFile[], TreeFile[]] = [[], []]
  for (const file of files) {
    const what = flywayFile(file.path, prefixes)
    if (what?.kind === 'versioned' || what?.kind === 'baseline')
      versioned.push({ file, version: what.version, isBaseline: what.kind === 'baseline' })
    else if (what?.kind === 'repeatable') again.push({ file, description: what.description })
    else if (what?.kind === 'callback') (what.event === 'beforeMigrate' ? before : after).push(file)
  }
  versioned.sort(
    (a, b) =>
      compareVersions(a.version.segments, b.version.segments) || byCodePoint(a.file.path, b.file.path),
  )
  again.sort((a, b) => byCodePoint(a.description, b.description))
  // A new database begins at the last baseline, which stands for what comes before it.
  const from = versioned.findLastIndex(({ isBaseline }) => isBaseline)
  const begins = versioned[from]
  const isCovered = (version: NumberedName): boolean =>
    begins !== undefined && compareVersions(version.segments, begins.version.segments) <= 0
  const covered = versioned.filter(one => one !== begins && isCovered(one.version))
  const rest = versioned.filter(one => one === begins || !isCovered(one.version))
  const drafts: (Pick<Migration, 'file' | 'version' | 'repeatable'> & { replaces?: string[] })[] = [
    ...before.map(file => ({ file, repeatable: 'always' as const })),
    ...rest.map(one => ({
      file: one.file,
      version: one.version.key,
      replaces: one === begins ? covered.map(({ file }) => fileName(file.path)) : [],
    })),
    ...again.map(({ file }) => ({ file, repeatable: 'when changed' as const })),
    ...after.map(file => ({ file, repeatable: 'always' as const })),
  ]
  return inOneLine(
    drafts.map(draft => {
      const id = fileName(draft.file.path)
      return { ...draft, id, name: id.replace(/\.\w+$/, ''), ...sends(draft.file) }
    }),
  )
}

/** What a class says of itself; `executeInTransaction=false` in a file beside it, or nothing in it that a transaction could hold. */
function transactionOf(file: TreeFile, text: string, tree: Tree): Migration['transaction'] {
  if (!isSql(file.path)) return outsideInJava.test(text) ? 'autocommit' : undefined
  if (tree.file(`${file.path}.conf`) || isMixed(text) || needsNoTransaction(text)) return 'autocommit'
  return undefined
}
