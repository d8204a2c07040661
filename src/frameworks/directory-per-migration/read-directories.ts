import { decode } from '../../git/git-tree.ts'
import type { HistoryReading, PassedBy } from '../../model/history.ts'
import type { HistoryLocation } from '../../model/history-location.ts'
import type { Unreadable } from '../../model/migration.ts'
import { startOfFile } from '../../model/position.ts'
import type { Tree } from '../../model/tree.ts'
import { fileName, parentOf, within } from '../../text/paths.ts'
import { inOneLine } from '../in-one-line.ts'
import { otherDatabaseOf } from '../sql/dialect.ts'
import { unreadableOf } from '../sql/sequence.ts'
import type { DirectoryForm, Entry, Surroundings } from './form.ts'
import { incompleteIn, looseIn } from './incomplete.ts'

/** Reads the migrations of one place: the order of their names is the order of running. */
export async function readDirectories(
  form: DirectoryForm,
  location: HistoryLocation,
  tree: Tree,
  around: Surroundings,
): Promise<HistoryReading> {
  const entries = location.files
    .map((file): Entry => ({ name: fileName(parentOf(file.path)), file }))
    .sort((a, b) => form.compare(a.name, b.name) || (a.file.path < b.file.path ? -1 : 1))
  const metadataOf = ({ file }: Entry) =>
    form.metadata === undefined ? undefined : tree.file(within(parentOf(file.path), form.metadata))
  const blobs = await tree.read([
    ...entries.map(({ file }) => file),
    ...entries.flatMap(entry => metadataOf(entry) ?? []),
  ])
  const line = inOneLine(
    entries.map(entry => {
      const { name, file } = entry
      const beside = metadataOf(entry)
      const metadata = beside && decode(blobs.get(beside.oid))
      const text = decode(blobs.get(file.oid))
      const transaction = form.transactionOf({ text, metadata, directory: location.directory }, around)
      const version = form.versionOf(name)
      return {
        id: name,
        version,
        name,
        file,
        ...(form.byVersion ? { identity: version } : {}),
        ...(transaction ? { transaction } : {}),
      }
    }),
  )
  const files = entries.map(({ file }) => file)
  const looksLike = otherDatabaseOf(files.map(({ oid }) => decode(blobs.get(oid))))
  const notReplayable =
    form.notReplayable?.(location.directory, around) ??
    (looksLike && `it looks like ${looksLike}, not PostgreSQL`)
  const { framework, name, directory, scope } = location
  const loose = looseIn(directory, tree).map(
    (file): PassedBy => ({
      file,
      why: `${form.title} takes each migration from its own directory`,
      remedy: `Move it to a directory beside the others, as ${form.file}.`,
    }),
  )
  const { lacking, otherNames } = form
  const misnamed =
    otherNames === undefined
      ? []
      : tree.files
          .filter(({ path }) => path.endsWith(`/${form.file}`) && parentOf(parentOf(path)) === directory)
          .filter(({ path }) => !form.names.test(fileName(parentOf(path))))
          .map(file => ({ file, why: otherNames, remedy: 'Let the tool name it.' }))
  const incomplete: Unreadable[] =
    lacking === undefined || !location.declared
      ? []
      : incompleteIn(form, directory, tree).map(file => ({ file, range: startOfFile, reason: lacking }))
  return {
    framework,
    name,
    directory,
    scope,
    ...line,
    unreadable: [...unreadableOf(files, blobs), ...incomplete],
    missing: [],
    ...(notReplayable ? { notReplayable } : {}),
    ...(form.oneTransaction ? { oneTransaction: true } : {}),
    ...(loose.length + misnamed.length > 0 ? { neverRun: [...loose, ...misnamed] } : {}),
  }
}
