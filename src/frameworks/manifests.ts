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

export interface Manifest {
  path: string
  text: string
}

function manifestsIn(directory: string, tree: Tree): TreeFile[] {
  return [
    ...names.flatMap(name => tree.file(within(directory, name)) ?? []),
    ...tree
      .inDirectory(directory)
      .filter(({ path }) => projects.test(path))
      .slice(0, maxProjects),
  ]
}

/** The manifests of a directory and of those above it, the nearest first, read in one go. */
export async function manifestsAbove(directory: string, tree: Tree): Promise<Manifest[][]> {
  const found = upwards(directory)
    .map(at => manifestsIn(at, tree))
    .filter(files => files.length > 0)
  const blobs = await tree.read(found.flat())
  return found.map(files => files.map(({ path, oid }) => ({ path, text: decode(blobs.get(oid)) })))
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
  for (const at of upwards(directory))
    for (const name of companions) if (tree.file(within(at, name))) return within(at, name)
  if (!dependency) return undefined
  for (const manifests of await manifestsAbove(directory, tree)) {
    if (manifests.some(({ text }) => outrankedBy?.test(text))) return undefined
    const naming = manifests.find(({ text }) => dependency.test(text))
    if (naming) return naming.path
  }
  return undefined
}
