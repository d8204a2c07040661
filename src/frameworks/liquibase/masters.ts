import { decode } from '../../git/git-tree.ts'
import type { ConfiguredHistory } from '../../model/history-location.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { isIn, parentOf } from '../../text/paths.ts'
import { isChangelogName, looksLikeChangelog } from './changelog.ts'
import { changelogOf } from './graph.ts'
import { type LiquibaseSettings, liquibaseSettings } from './settings.ts'

interface Found {
  master: string
  /** All that it includes, and what looks like a changelog beside. */
  files: readonly TreeFile[]
  settings: LiquibaseSettings | undefined
  configured: ConfiguredHistory | undefined
}

/** The master changelogs among files that are called like one, and those that settings name. */
export async function locationsAmong(
  candidates: readonly TreeFile[],
  configured: readonly ConfiguredHistory[],
  tree: Tree,
): Promise<Found[]> {
  const settings = await liquibaseSettings(tree)
  const named = new Map<string, ConfiguredHistory | undefined>()
  for (const one of configured) named.set(masterAt(one.path, candidates, tree), one)
  for (const { changelog } of settings)
    if (changelog !== undefined && tree.file(changelog) && !named.has(changelog))
      named.set(changelog, undefined)
  const blobs = await tree.read(candidates)
  const isOne = ({ path, oid }: TreeFile) => looksLikeChangelog(path, decode(blobs.get(oid)))
  const masters = [...named.keys(), ...candidates.filter(isOne).map(({ path }) => path)]
  const included = new Set<string>()
  const found: Found[] = []
  const graphs = new Map<string, readonly TreeFile[]>()
  for (const path of new Set(masters)) {
    const master = tree.file(path)
    const files = master ? (await changelogOf(master, tree)).files : []
    graphs.set(path, files)
    for (const file of files) if (file.path !== path) included.add(file.path)
  }
  for (const [path, files] of graphs) {
    if (included.has(path) && !named.has(path)) continue
    found.push({
      master: path,
      files: [...files, ...(await othersBeside(path, new Set(files.map(one => one.path)), tree))],
      settings: settingsFor(path, settings),
      configured: named.get(path),
    })
  }
  return found
}

/** A configured history names the master changelog, or the directory in which it is. */
function masterAt(path: string, candidates: readonly TreeFile[], tree: Tree): string {
  if (tree.file(path)) return path
  return candidates.find(one => parentOf(one.path) === path)?.path ?? path
}

/** Changelogs in and below the master's directory that nothing includes. */
async function othersBeside(master: string, known: ReadonlySet<string>, tree: Tree): Promise<TreeFile[]> {
  const at = parentOf(master)
  const others = tree.files.filter(
    ({ path }) =>
      (at === '' ? parentOf(path) === '' : isIn(at, path)) && isChangelogName(path) && !known.has(path),
  )
  const blobs = await tree.read(others)
  return others.filter(({ path, oid }) => looksLikeChangelog(path, decode(blobs.get(oid))))
}

/** The file of settings that names this master, or one of its module. */
function settingsFor(master: string, settings: readonly LiquibaseSettings[]): LiquibaseSettings | undefined {
  const mine = settings.filter(({ changelog, file }) =>
    changelog === undefined ? isIn(moduleOf(file), master) : changelog === master,
  )
  const [first] = mine
  if (!first) return undefined
  return {
    ...first,
    contexts: mine.find(({ contexts }) => contexts)?.contexts,
    labels: mine.find(({ labels }) => labels)?.labels,
    schema: mine.find(({ schema }) => schema)?.schema,
  }
}

function moduleOf(file: string): string {
  return parentOf(file).replace(/(?:\/?src\/main\/resources)?(?:\/config)?$/, '')
}
