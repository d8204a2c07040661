import type { Tree, TreeFile } from '../../model/tree.ts'
import { within } from '../../text/paths.ts'
import type { DirectoryForm } from './form.ts'

/** Of each directory that lacks the file which counts, the first file. */
export function incompleteIn(form: DirectoryForm, directory: string, tree: Tree): TreeFile[] {
  const start = within(directory, '')
  const first = new Map<string, TreeFile>()
  for (const file of tree.files) {
    if (!file.path.startsWith(start)) continue
    const [name = '', ...rest] = file.path.slice(start.length).split('/')
    if (rest.length > 0 && !name.startsWith('.') && !first.has(name)) first.set(name, file)
  }
  return [...first]
    .filter(([name]) => tree.file(`${start}${name}/${form.file}`) === undefined)
    .map(([, file]) => file)
}

/** Files of SQL that lie beside the directories of migrations. */
export function looseIn(directory: string, tree: Tree): TreeFile[] {
  return tree.inDirectory(directory).filter(({ path }) => /\.sql$/i.test(path))
}
