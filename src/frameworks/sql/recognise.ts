import { decode } from '../../git/git-tree.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { fileName, isIn, parentOf, upwards, within } from '../../text/paths.ts'
import { manifestsAbove } from '../manifests.ts'
import { markedIn } from './formats.ts'
import type { RunnerProfile } from './profile.ts'
import { profileOf, profiles } from './profiles/profiles.ts'

/** Who runs the files of a directory, and what says so, as the end of a sentence: "since go.mod names goose". */
export interface Recognised {
  profile: RunnerProfile
  evidence: string
}

const maxRead = 200

/** Of a long history, the first and the last files tell. */
export function telling<T>(files: readonly T[]): readonly T[] {
  return files.length > maxRead ? [...files.slice(0, maxRead / 2), ...files.slice(-maxRead / 2)] : files
}

/**
 * Who runs the SQL files of a directory: what they say themselves, else the runner's own files, else the project's
 * packages, else the names of files. Undefined where nothing says so, or two runners are named equally well.
 */
export async function recognise(
  directory: string,
  files: readonly TreeFile[],
  tree: Tree,
): Promise<Recognised | undefined> {
  const sql = files.filter(({ path }) => /\.sql$/i.test(path))
  const names = tree.inDirectory(directory).map(({ path }) => fileName(path))
  const sure = (await byMarkers(sql, tree)) ?? byCompanions(directory, tree)
  if (sure && !sure.profile.writesForOthers) return sure
  const named = await byPackages(directory, names, tree)
  if (!sure) return named ?? (await byNames(sql, names, tree))
  const inItsFormat = named?.profile.evidence.names
  return inItsFormat && names.some(name => inItsFormat.test(name)) ? named : sure
}

/** As far as the files of the directory itself say so. */
async function recogniseByFiles(
  directory: string,
  files: readonly TreeFile[],
  tree: Tree,
): Promise<Recognised | undefined> {
  return (await byMarkers(files, tree)) ?? byCompanionsIn(directory, tree)
}

/** As far as the packages of the project and the names of files say so. */
async function recogniseByPackages(directory: string, tree: Tree): Promise<Recognised | undefined> {
  return byPackages(
    directory,
    tree.inDirectory(directory).map(({ path }) => fileName(path)),
    tree,
  )
}

async function byMarkers(files: readonly TreeFile[], tree: Tree): Promise<Recognised | undefined> {
  const read = telling(files)
  const blobs = await tree.read(read)
  const votes = new Map<RunnerProfile, { count: number; first: string }>()
  for (const { oid, path } of read)
    for (const profile of markedIn(decode(blobs.get(oid)))) {
      const known = votes.get(profile)
      if (known) known.count++
      else votes.set(profile, { count: 1, first: path })
    }
  const [most, second] = [...votes].sort(([, a], [, b]) => b.count - a.count)
  if (!most || most[1].count === second?.[1].count) return undefined
  return { profile: most[0], evidence: `${fileName(most[1].first)} is written for it` }
}

function byCompanions(directory: string, tree: Tree): Recognised | undefined {
  for (const at of upwards(directory)) {
    const found = byCompanionsIn(at, tree)
    if (found) return found
  }
  return undefined
}

function byCompanionsIn(at: string, tree: Tree): Recognised | undefined {
  for (const profile of profiles.filter(({ needsMarker }) => !needsMarker))
    for (const name of profile.evidence.companions ?? [])
      if (tree.file(within(at, name))) return { profile, evidence: `there is ${within(at, name)}` }
  return undefined
}

/** The nearest manifest that names a runner counts. */
async function byPackages(
  directory: string,
  names: readonly string[],
  tree: Tree,
): Promise<Recognised | undefined> {
  for (const manifests of await manifestsAbove(directory, tree)) {
    const named = manifests.flatMap(({ path, text }) =>
      profiles
        .filter(({ evidence }) => evidence.dependency?.test(text))
        .map(profile => ({ profile, evidence: `${path} names it` })),
    )
    const fitting = named.filter(({ profile }) => fits(profile, names))
    if (fitting.length === 1) return fitting[0]
    if (fitting.length > 1) return undefined
  }
  return undefined
}

/** May these be its files, of which none holds any runner's sign? */
function fits({ versionOf, needsMarker }: RunnerProfile, names: readonly string[]): boolean {
  return !needsMarker && (!versionOf || names.some(name => versionOf(name) !== undefined))
}

/** The weakest sign: what that runner would refuse outweighs it. */
async function byNames(
  files: readonly TreeFile[],
  names: readonly string[],
  tree: Tree,
): Promise<Recognised | undefined> {
  for (const profile of profiles) {
    const { names: pattern } = profile.evidence
    const example = pattern && names.find(name => pattern.test(name))
    if (example === undefined) continue
    if (hasTwins(profile, names) || (!profile.placeholders && (await holdsTemplates(files, tree))))
      return undefined
    return { profile, evidence: `of names such as ${example}` }
  }
  return undefined
}

function hasTwins({ identity, versionOf }: RunnerProfile, names: readonly string[]): boolean {
  if (identity !== 'version' || !versionOf) return false
  const versions = names.flatMap(name => versionOf(name)?.key ?? [])
  return new Set(versions).size < versions.length
}

/** `{{ … }}` where no SQL has it. */
async function holdsTemplates(files: readonly TreeFile[], tree: Tree): Promise<boolean> {
  const read = telling(files)
  const blobs = await tree.read(read)
  return read.some(({ oid }) =>
    /\{\{-?[ \t]{0,9}(?:\.|[a-z]{1,20}[ \t]{1,9}[."])/.test(decode(blobs.get(oid))),
  )
}

/** As the configuration says. */
export function recognisedBy(runner: string | undefined): Recognised | undefined {
  const profile = profileOf(runner)
  return profile && { profile, evidence: 'the configuration names it' }
}

/** Does anything say that a runner goes through the files of a directory that may hold anything? `usual`: where
 *  migrations are that are called so. */
export async function isRunBySomebody(
  directory: string,
  usual: readonly string[],
  tree: Tree,
): Promise<boolean> {
  const files = tree.inDirectory(directory).filter(({ path }) => /\.sql$/i.test(path))
  if (files.length === 0) return false
  if (await recogniseByFiles(directory, [...files.slice(0, 2), ...files.slice(-1)], tree)) return true
  const numbered = files.filter(({ path }) => /^\D{0,20}\d/.test(fileName(path)))
  if (numbered.length * 2 <= files.length) return false
  const project = parentOf(directory)
  // A project has its migrations there, and queries here.
  if (usual.some(one => isIn(project, one))) return false
  return (await recogniseByPackages(directory, tree)) !== undefined
}
