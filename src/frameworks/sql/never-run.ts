import type { HistoryReading, PassedBy } from '../../model/history.ts'
import type { Migration } from '../../model/migration.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { fileName, normalized, parentOf, within } from '../../text/paths.ts'
import { undoing } from './locate.ts'
import { hasVersion, versionOfName } from './names.ts'
import type { RunnerProfile } from './profile.ts'

/** Files of SQL that people keep beside migrations, and that nobody takes for one. */
const otherFiles =
  /^(?:schema|structure|seeds?|dump|fixtures?|data|test|teardown|template|example)(?:[-_.].*)?$/i
/** What takes a migration back. */
const undoes = /[._-](?:down|undo|rollback|revert|do)\.sql$|^U\d/i
const maxNamed = 50

/** A dump beside migrations is meant as none, but may stop the runner. */
function isPassedBy(
  { stopsAt, takesAnyName, forOtherDatabases, versionOf = versionOfName }: RunnerProfile,
  name: string,
): boolean {
  if (forOtherDatabases?.test(name)) return false
  if (takesAnyName) return !name.endsWith('.sql')
  if (versionOf(name)) return false
  if (stopsAt) return stopsAt.test(name)
  return hasVersion(name) || !otherFiles.test(name.slice(0, -'.sql'.length))
}

/** The files in and below a directory of migrations that its runner passes by, or stops at, for their names. */
export function neverRunIn(
  profile: RunnerProfile,
  { directory, migrations }: Pick<HistoryReading, 'directory' | 'migrations'>,
  beside: readonly TreeFile[],
  tree: Tree,
): PassedBy[] {
  const known = new Set(migrations.map(({ file }) => file.path))
  const found: PassedBy[] = []
  const versionOf = profile.versionOf ?? versionOfName
  const { title, names, stopsAt } = profile
  for (const file of beside) {
    if (found.length === maxNamed) break
    const name = fileName(file.path)
    if (known.has(file.path) || undoes.test(name) || !(stopsAt?.test(name) || /\.sql$/i.test(name))) continue
    if (parentOf(file.path) !== directory) {
      if (versionOf(name) && !profile.looksBelow && !undoing.test(parentOf(file.path)))
        found.push({
          file,
          byPlace: true,
          why: `${title} does not look into the directory ${parentOf(file.path)}`,
          remedy: `Move it to ${directory || 'the directory above'}.`,
        })
    } else if (isPassedBy(profile, name)) {
      found.push({
        file,
        why: stopsAt
          ? `${title} can't read a version in its name, and stops at it on every database`
          : `${title} does not take a file of this name for a migration`,
        remedy: `Name it as ${title} wants it: ${names}.`,
      })
    }
  }
  return [
    ...found,
    ...notLoaded(profile, migrations, tree),
    ...withoutDown(profile, { directory, migrations }, tree),
  ]
}

/** Files whose program is not there. */
function notLoaded(
  { title, loadedBy }: RunnerProfile,
  migrations: readonly Migration[],
  tree: Tree,
): PassedBy[] {
  if (!loadedBy) return []
  return migrations.flatMap(({ file }) => {
    const loader = normalized(within(parentOf(file.path), loadedBy(fileName(file.path))))
    return loader === undefined || tree.file(loader)
      ? []
      : [
          {
            file,
            why: `${title} sends it by ${loader}, which is not there`,
            remedy: 'Let the runner create both files.',
          },
        ]
  })
}

/** Files of a version that nothing takes back. */
function withoutDown(
  { title, needsDown, names, versionOf = versionOfName }: RunnerProfile,
  { directory, migrations }: Pick<HistoryReading, 'directory' | 'migrations'>,
  tree: Tree,
): PassedBy[] {
  if (!needsDown) return []
  const versionIn = (path: string) => versionOf(fileName(path))?.version
  const downs = tree.files.filter(({ path }) => /\.down\.sql$/.test(path) && isBelow(path, directory))
  const takenBack = new Set(downs.map(({ path }) => versionIn(path.replace(/\.down\.sql$/, '.up.sql'))))
  return migrations
    .filter(({ file }) => !takenBack.has(versionIn(file.path)))
    .map(({ file }) => ({
      file,
      why: `${title} runs nothing at all as long as no file takes its version back`,
      remedy: `Add a file \`${names.replace(/\bup\b/, 'down')}\` of the same number.`,
    }))
}

function isBelow(path: string, directory: string): boolean {
  return directory === '' || path.startsWith(`${directory}/`)
}
