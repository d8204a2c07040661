import { decode } from '../../git/git-tree.ts'
import type { ConfiguredHistory, HistoryLocation } from '../../model/history-location.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { fileName, parentOf, within } from '../../text/paths.ts'
import type { FrameworkLocator } from '../framework.ts'
import { isCopy, isForOtherDatabase, location } from '../sql/locate.ts'
import type { DirectoryForm, Surroundings } from './form.ts'
import { incompleteIn, looseIn } from './incomplete.ts'

/** Where the histories of a form are. */
export function locateDirectories(form: DirectoryForm): FrameworkLocator['locate'] {
  return async (tree, configured) => {
    const found = candidates(form, tree, configured)
    const around = await textsOf(
      [...found.keys()].flatMap(directory => form.configuration(directory)),
      tree,
    )
    const named = new Map(configured.map(history => [history.path, history]))
    return [...found].flatMap(([directory, files]) =>
      locationOf(form, { directory, files, configured: named.get(directory) }, tree, around),
    )
  }
}

/** Directories in which others hold the form's file: those that may be histories. */
function candidates(
  form: DirectoryForm,
  tree: Tree,
  configured: readonly ConfiguredHistory[],
): Map<string, TreeFile[]> {
  const found = new Map<string, TreeFile[]>(configured.map(({ path }) => [path, []]))
  const all = tree.files.filter(({ path }) => path.endsWith(`/${form.file}`))
  const sign = form.notBeside ?? form.onlyBeside
  const signed = new Set(
    all
      .map(({ path }) => parentOf(path))
      .filter(own => sign !== undefined && tree.file(within(own, sign)))
      .map(parentOf),
  )
  for (const file of all) {
    const directory = parentOf(parentOf(file.path))
    if (sign !== undefined && signed.has(directory) !== (form.onlyBeside !== undefined)) continue
    const files = found.get(directory)
    if (files) files.push(file)
    else if (!isCopy(directory)) found.set(directory, [file])
  }
  return found
}

function locationOf(
  form: DirectoryForm,
  of: { directory: string; files: TreeFile[]; configured: ConfiguredHistory | undefined },
  tree: Tree,
  around: Surroundings,
): HistoryLocation[] {
  const { directory, configured } = of
  const declared = form.declares(directory, around)
  const names = declared || configured ? (form.ownNames ?? form.names) : form.names
  const files = of.files.filter(({ path }) => names.test(fileName(parentOf(path))))
  if (!configured && files.length === 0) return []
  if (!configured && !declared && isForOtherDatabase(directory)) return []
  const settingFiles = [
    ...form.configuration(directory),
    ...(form.metadata ? files.map(({ path }) => within(parentOf(path), form.metadata ?? '')) : []),
  ]
  const settings = [
    ...settingFiles.flatMap(path => tree.file(path) ?? []),
    ...(declared && form.lacking ? incompleteIn(form, directory, tree) : []),
    ...looseIn(directory, tree),
    ...(form.otherNames === undefined ? [] : of.files.filter(file => !files.includes(file))),
  ].map(({ path, oid }) => [path, oid] as const)
  return [
    {
      ...location(form.id, directory, files, configured),
      settings: Object.fromEntries(settings),
      ...(declared ? { declared: [directory] } : {}),
    },
  ]
}

/** These files, those of them that are there, read in one go. */
export async function textsOf(paths: readonly string[], tree: Tree): Promise<Surroundings> {
  const files = [...new Set(paths)].flatMap(path => tree.file(path) ?? [])
  const blobs = await tree.read(files)
  const texts = new Map(files.map(({ path, oid }) => [path, decode(blobs.get(oid))]))
  return { text: path => texts.get(path) }
}
