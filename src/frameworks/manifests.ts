import { decode } from '../git/git-tree.ts'
import type { Tree, TreeFile } from '../model/tree.ts'
import { upwards, within } from '../text/paths.ts'

/** Where a project says which packages it uses. */
const names = [
  'go.mod',
  'package.json',
  'Cargo.toml',
  'pyproject.toml',
  'requirements.txt',
  'setup.cfg',
  'Pipfile',
  '.config/dotnet-tools.json',
]
/** Those of .NET are called as the project is. */
const projects = /\.(?:cs|fs|vb)proj$/
const maxProjects = 10
/** Of a longer one, the beginning is looked at. */
const maxLength = 1_000_000

export interface Manifest {
  path: string
  text: string
}

function filesIn(directory: string, tree: Tree): TreeFile[] {
  return [
    ...names.flatMap(name => tree.file(within(directory, name)) ?? []),
    ...tree
      .inDirectory(directory)
      .filter(({ path }) => projects.test(path))
      .slice(0, maxProjects),
  ]
}

const known = new WeakMap<Tree, Map<string, Promise<Manifest[]>>>()

/** Many directories have the same ones above them. */
function manifestsIn(directory: string, tree: Tree): Promise<Manifest[]> {
  const ofTree = known.get(tree) ?? new Map<string, Promise<Manifest[]>>()
  known.set(tree, ofTree)
  const read = ofTree.get(directory) ?? readManifests(directory, tree)
  ofTree.set(directory, read)
  return read
}

async function readManifests(directory: string, tree: Tree): Promise<Manifest[]> {
  const files = filesIn(directory, tree)
  if (files.length === 0) return []
  const blobs = await tree.read(files)
  return files.map(({ path, oid }) => ({ path, text: decode(blobs.get(oid)).slice(0, maxLength) }))
}

/** The manifests of a directory and of those above it, the nearest first. */
export async function manifestsAbove(directory: string, tree: Tree): Promise<Manifest[][]> {
  const all = await Promise.all(upwards(directory).map(at => manifestsIn(at, tree)))
  return all.filter(manifests => manifests.length > 0)
}

/** Files of these names in a directory and in those above it, the nearest first. */
export function filesAbove(directory: string, called: readonly string[], tree: Tree): TreeFile[] {
  if (called.length === 0) return []
  return upwards(directory).flatMap(at => called.flatMap(name => tree.file(within(at, name)) ?? []))
}

/** What says that a runner is used. */
export interface Evidence {
  /** The runner's own files, by their names beside the migrations or in a directory above. */
  readonly companions?: readonly string[]
  /** Its package in a manifest of the project. */
  readonly dependency?: RegExp
  /** A package that runs the same files where both are named. */
  readonly outrankedBy?: RegExp
}

/** What says so of a directory, by its path; of manifests, the nearest that names one of the packages counts. */
export async function evidenceFor(
  { companions = [], dependency, outrankedBy }: Evidence,
  directory: string,
  tree: Tree,
): Promise<string | undefined> {
  const [companion] = filesAbove(directory, companions, tree)
  if (companion) return companion.path
  if (!dependency) return undefined
  for (const manifests of await manifestsAbove(directory, tree)) {
    if (manifests.some(({ text }) => outrankedBy?.test(text))) return undefined
    const naming = manifests.find(({ text }) => dependency.test(text))
    if (naming) return naming.path
  }
  return undefined
}
