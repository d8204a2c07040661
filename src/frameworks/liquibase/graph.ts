import { decode } from '../../git/git-tree.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { fileName, isIn, parentOf } from '../../text/paths.ts'
import {
  type ChangelogFile,
  type ChangeSet,
  changelogIn,
  type FileProblem,
  type Include,
  isChangelogName,
  isInclude,
} from './changelog.ts'
import { MalformedChangelogError } from './element.ts'
import { fileAmong, pathsFor, rootsOf } from './resources.ts'

/** All that a master changelog names, in the order of a new database. */
export interface Changelog {
  changeSets: readonly { changeSet: ChangeSet; file: TreeFile; text: string }[]
  files: readonly TreeFile[]
  problems: readonly (FileProblem & { file: TreeFile; text: string })[]
  unreadable: readonly { file: TreeFile; text: string; at: number; reason: string }[]
  properties: ReadonlyMap<string, string>
}

/** More than a project has. */
const maxFiles = 20_000
const maxChangeSets = 200_000
const maxDirectories = 200
/** Files that include each other. */
const maxDepth = 100

const known = new WeakMap<Tree, Map<string, Promise<Changelog>>>()

/** Follows a master changelog through its includes; once for each tree. */
export function changelogOf(master: TreeFile, tree: Tree): Promise<Changelog> {
  const ofTree = known.get(tree) ?? new Map<string, Promise<Changelog>>()
  known.set(tree, ofTree)
  const key = `${master.path}\0${master.oid}`
  const before = ofTree.get(key)
  if (before) return before
  const reading = follow(master, tree)
  ofTree.set(key, reading)
  return reading
}

async function follow(master: TreeFile, tree: Tree): Promise<Changelog> {
  const found: Mutable = {
    changeSets: [],
    files: [],
    problems: [],
    unreadable: [],
    properties: new Map(),
    directories: 0,
    parsed: new Map(),
  }
  await visit(master, tree, rootsOf(master.path), [], found)
  return found
}

interface Mutable {
  changeSets: { changeSet: ChangeSet; file: TreeFile; text: string }[]
  files: TreeFile[]
  problems: (FileProblem & { file: TreeFile; text: string })[]
  unreadable: { file: TreeFile; text: string; at: number; reason: string }[]
  properties: Map<string, string>
  directories: number
  parsed: Map<string, ChangelogFile>
}

async function visit(
  file: TreeFile,
  tree: Tree,
  roots: readonly string[],
  above: readonly string[],
  found: Mutable,
): Promise<void> {
  if (above.includes(file.path)) return
  found.files.push(file)
  const text = decode((await tree.read([file])).get(file.oid))
  const read = parsedOf(file, text, found)
  if (!read) return
  // The first one that defines a property counts.
  for (const [name, value] of read.properties)
    if (!found.properties.has(name)) found.properties.set(name, value)
  found.problems.push(...read.problems.map(problem => ({ ...problem, file, text })))
  for (const item of read.items) {
    if (!isInclude(item)) {
      found.changeSets.push({ changeSet: item, file, text })
      continue
    }
    if (item.kind === 'directory') found.directories++
    if (isTooMuch(found) || above.length > maxDepth) {
      found.unreadable.push({
        file,
        text,
        at: item.at.start,
        reason: 'the changelog includes more than is followed',
      })
      return
    }
    const included = includedBy(item, file, roots, tree)
    if (included.length === 0 && !(item.kind === 'directory' && item.missingIsFine))
      found.problems.push({ ...missing(item), file, text })
    await tree.read(included)
    for (const one of included) await visit(one, tree, roots, [...above, file.path], found)
  }
}

function parsedOf(file: TreeFile, text: string, found: Mutable): ChangelogFile | undefined {
  const key = `${file.oid} ${file.path}`
  const before = found.parsed.get(key)
  if (before) return before
  try {
    const read = changelogIn(file.path, text)
    found.parsed.set(key, read)
    return read
  } catch (error) {
    if (!(error instanceof MalformedChangelogError)) throw error
    found.unreadable.push({ file, text, at: error.at, reason: error.message })
    return undefined
  }
}

function isTooMuch({ files, changeSets, directories }: Mutable): boolean {
  return files.length > maxFiles || changeSets.length > maxChangeSets || directories > maxDirectories
}

function missing({ kind, path, at }: Include): FileProblem {
  return {
    at,
    key: path,
    why:
      kind === 'file'
        ? `Liquibase stops, since \`${path}\` is not in the repository`
        : `Liquibase stops, since there is no changelog in \`${path}\``,
    remedy: 'Name a file that is there.',
  }
}

function includedBy(include: Include, from: TreeFile, roots: readonly string[], tree: Tree): TreeFile[] {
  const paths = pathsFor(include.path, include.relative ? [parentOf(from.path)] : roots)
  if (include.kind === 'file') return [fileAmong(paths, tree) ?? []].flat()
  for (const directory of paths) {
    const files = tree.files.filter(
      ({ path }) =>
        isIn(directory, path) &&
        isChangelogName(path) &&
        path !== from.path &&
        !fileName(path).startsWith('.'),
    )
    // Java compares texts by their UTF-16 code units, as JavaScript does.
    if (files.length > 0) return files.sort((a, b) => (a.path < b.path ? -1 : 1))
  }
  return []
}
