import { decode } from '../../git/git-tree.ts'
import type { HistoryReading, PassedBy, RecognisedRunner } from '../../model/history.ts'
import type { HistoryLocation } from '../../model/history-location.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { type NumberedName, numberedName } from '../../model/versions.ts'
import { fileName, normalized, parentOf, within } from '../../text/paths.ts'
import { readingBefore } from '../before.ts'
import { withoutDownFiles } from './down-files.ts'
import { transactionIn } from './formats.ts'
import { anyGo, besideOf } from './locate.ts'
import { versionOfName, versionOrLast } from './names.ts'
import { neverRunIn } from './never-run.ts'
import type { RunnerProfile } from './profile.ts'
import { profileOf } from './profiles/profiles.ts'
import { type Recognised, recognise, recognisedBy } from './recognise.ts'
import { readSequence } from './sequence.ts'

/** What base says of its runner counts; a new history has nobody's word but its own. */
export async function readSqlFiles(
  location: HistoryLocation,
  tree: Tree,
  base: readonly HistoryReading[],
): Promise<HistoryReading> {
  const { directory, files, settings } = location
  const before = readingBefore(base, location)
  const recognised =
    recognisedBy(settings.runner) ??
    (before && before.migrations.length > 0
      ? asBefore(before.runner)
      : await recognise(directory, files, tree))
  const profile = recognised?.profile
  const beside = besideOf(location, tree)
  const own = withoutDownFiles(filesFor(profile, location, beside))
  const wrapped = await isWrappedBySetting(profile, directory, tree)
  const reading = await readSequence({ ...location, files: own }, tree, {
    versionOf: versionsBy(profile),
    byVersion: profile?.identity === 'version',
    transactionOf: (text, name) => (wrapped ? 'per-migration' : transactionIn(text, profile, name)),
    ...(profile?.needsOf ? { needsOf: profile.needsOf } : {}),
  })
  if (!recognised) return sharesVersions(reading) ? reading : { ...reading, byNumberOrName: true }
  const { id, title, behaviour } = recognised.profile
  const neverRun = [
    ...(reading.neverRun ?? []),
    ...(await problemsAmong(recognised.profile, { reading, before }, tree)),
    ...neverRunIn(recognised.profile, reading, beside, tree),
    ...(await listProblem(recognised.profile, directory, beside, tree)),
  ]
  return {
    ...reading,
    runner: { id, title, behaviour, evidence: recognised.evidence },
    ...(recognised.profile.oneTransaction ? { oneTransaction: true } : {}),
    ...(neverRun.length > 0 ? { neverRun } : {}),
  }
}

/** Whoever has run two files of one number goes by their whole names. */
function sharesVersions({ migrations }: HistoryReading): boolean {
  const versions = migrations.flatMap(({ version }) => version ?? [])
  return new Set(versions).size < versions.length
}

/** Which of a directory's files its runner takes for migrations. */
function filesFor(
  profile: RunnerProfile | undefined,
  { directory, files }: HistoryLocation,
  beside: readonly TreeFile[],
): TreeFile[] {
  const isHere = ({ path }: TreeFile) => parentOf(path) === directory
  if (profile?.takesAnyName)
    return beside.filter(
      file => isHere(file) && (file.path.endsWith('.sql') || profile.programs?.test(fileName(file.path))),
    )
  // Where nothing says who runs them, those in Go have their numbers in the same line.
  const programs = profile ? profile.programs : anyGo
  if (profile?.looksBelow) return [...new Set([...files, ...beside])]
  return [...files, ...beside.filter(file => isHere(file) && programs?.test(fileName(file.path)))]
}

function versionsBy(profile: RunnerProfile | undefined): (name: string) => NumberedName | undefined {
  if (profile?.takesAnyName) return profile.versionOf ?? versionOrLast
  const { programs, versionOf = versionOfName } = profile ?? {}
  return name =>
    versionOf(name) ?? (programs?.test(name) ? numberedName(name.replace(/\.\w+$/, '')) : undefined)
}

function asBefore(runner: RecognisedRunner | undefined): Recognised | undefined {
  const profile = profileOf(runner?.id)
  return profile && runner ? { profile, evidence: runner.evidence } : undefined
}

async function isWrappedBySetting(
  profile: RunnerProfile | undefined,
  directory: string,
  tree: Tree,
): Promise<boolean> {
  const { file: path = '', is } = profile?.wrapsBySetting ?? {}
  const file = is && tree.file(normalized(within(directory, path)) ?? '')
  return file !== undefined && is?.test(await tree.readText(file)) === true
}

/** What is wrong with the file that names all migrations. */
async function listProblem(
  { list }: RunnerProfile,
  directory: string,
  files: readonly TreeFile[],
  tree: Tree,
): Promise<PassedBy[]> {
  if (!list) return []
  const own = files.filter(({ path }) => parentOf(path) === directory && path.endsWith('.sql'))
  const file = tree.file(within(directory, list.name))
  const blobs = await tree.read(file ? [...own, file] : own)
  const texts = own.map(({ path, oid }) => ({ name: fileName(path), text: decode(blobs.get(oid)) }))
  const why = list.problem(texts, file && decode(blobs.get(file.oid)))
  const at = file ?? own.at(-1)
  return why === undefined || !at ? [] : [{ file: at, key: list.name, why, remedy: list.remedy }]
}

/** What the runner finds wrong when it looks at all files. */
async function problemsAmong(
  { problemsOf }: RunnerProfile,
  { reading, before }: { reading: HistoryReading; before: HistoryReading | undefined },
  tree: Tree,
): Promise<PassedBy[]> {
  if (!problemsOf) return []
  const files = reading.migrations.map(({ file }) => file)
  const known = before?.migrations.map(({ file }) => file) ?? []
  const blobs = await tree.read([...files, ...known])
  const named = ({ path, oid }: TreeFile) => ({ name: fileName(path), text: decode(blobs.get(oid)) })
  const byName = new Map(files.map(file => [fileName(file.path), file]))
  return problemsOf(files.map(named), known.map(named)).flatMap(({ name, why, remedy }) => {
    const file = byName.get(name)
    return file ? [{ file, why, remedy }] : []
  })
}
