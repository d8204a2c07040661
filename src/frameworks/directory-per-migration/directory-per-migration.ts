import { meaning } from '../../languages/sql/meaning.ts'
import type { HistoryReading } from '../../model/history.ts'
import { removeCommand } from '../../model/shell-quote.ts'
import type { Tree } from '../../model/tree.ts'
import { numberedName, versionAfter } from '../../model/versions.ts'
import { sqlInterpreter, wholeFiles } from '../../replay/sql-interpreter.ts'
import { parentOf, within } from '../../text/paths.ts'
import { readingBefore } from '../before.ts'
import type { Framework, Repair, RepairRequest } from '../framework.ts'
import { pendingByIdentity } from '../pending.ts'
import { downInterpreter } from '../sql/down-sides.ts'
import { effectsOfWholeFile } from '../sql/effects.ts'
import { readingsBy } from '../sql/evidence.ts'
import type { RunnerProfile } from '../sql/profile.ts'
import type { DirectoryForm } from './form.ts'
import { locateDirectories, textsOf } from './locate.ts'
import { readDirectories } from './read-directories.ts'

/** A framework of those that keep a directory of files for each migration. */
export function directoryEach(form: DirectoryForm): Framework {
  return {
    id: form.id,
    title: form.title,
    runner: form.runner,

    locate: locateDirectories(form),

    async read(locations, tree, base = []) {
      const paths = locations.flatMap(({ directory }) => [
        ...form.configuration(directory),
        ...(form.alsoReads?.(directory) ?? []),
      ])
      const around = await textsOf(paths, tree)
      return Promise.all(
        locations.map(async location => {
          const reading = await readDirectories(form, location, tree, around)
          return withOtherDatabase(form, reading, readingBefore(base, location), tree)
        }),
      )
    },

    meaning,
    pending: pendingByIdentity,
    repair: renameDirectories,
    effects: effectsOfWholeFile,
    interpreter: (_scope, _tree, base) => ({
      ...(form.sending ? sqlInterpreter(readingsBy(profileFrom(form), base)) : wholeFiles(base)),
      back: () => downInterpreter(profileFrom(form)),
    }),
    ...(form.downFile === undefined ? {} : { downOf: downBeside(form.downFile) }),
    outsideTransaction: () => form.outside,
    ...(form.declaredIn ? { declaredIn: form.declaredIn } : {}),
    ...(form.declared ? { declared: form.declared } : {}),
    ...(form.modelsCheck ? { modelsCheck: form.modelsCheck } : {}),
    ...(form.recover ? { recover: form.recover } : {}),
    ...(form.generate ? { regenerate: regenerateWith(form.generate) } : {}),
  }
}

function downBeside(name: string): NonNullable<Framework['downOf']> {
  return ({ file }) => ({ paths: [within(parentOf(file.path), name)] })
}

function regenerateWith(generate: (name: string) => string): NonNullable<Framework['regenerate']> {
  return (_history, migrations) => [
    removeCommand(
      migrations.map(({ file }) => parentOf(file.path)),
      true,
    ),
    // Tools put the date before it themselves.
    generate((migrations.at(-1)?.name ?? '').replace(/^\d[\d-]*_?/, '') || 'again'),
  ]
}

/** The database that a history is for does not change under it. */
function withOtherDatabase(
  { otherDatabase }: DirectoryForm,
  reading: HistoryReading,
  before: HistoryReading | undefined,
  tree: Tree,
): HistoryReading {
  const file = otherDatabase && tree.file(within(reading.directory, otherDatabase.file))
  const wasOurs = before && before.migrations.length > 0 && before.notReplayable === undefined
  if (!file || !wasOurs || reading.notReplayable === undefined) return reading
  const { why, remedy } = otherDatabase
  return { ...reading, neverRun: [...(reading.neverRun ?? []), { file, why, remedy }] }
}

function profileFrom({ id, title, runner, file, outside, sending }: DirectoryForm): RunnerProfile {
  return {
    id,
    title,
    evidence: {},
    behaviour: runner,
    identity: 'name',
    names: `NAME/${file}`,
    sends: 'transaction',
    unwrappedSends: 'message',
    session: 'new',
    outside,
    ...sending,
  }
}

/** Renames the directories of incoming migrations, with all that is in them, so that they follow `after` in their order. */
async function renameDirectories(request: RepairRequest): Promise<Repair | undefined> {
  const { chain, after, history, tree } = request
  const moving = new Set(chain.map(({ id }) => id))
  const taken = new Set<string>()
  for (const { id, name } of history.migrations) {
    const key = numberedName(name)?.key
    if (!moving.has(id) && key !== undefined) taken.add(key)
  }
  let latest = numberedName(after.name)?.version
  const renames: Repair['renames'] = []
  for (const { name, file } of chain) {
    const written = numberedName(name)?.version
    if (latest === undefined || written === undefined) return undefined
    latest = versionAfter(latest, taken)
    taken.add(numberedName(latest)?.key ?? latest)
    const from = parentOf(file.path)
    const to = within(parentOf(from), `${latest}${name.slice(written.length)}`)
    for (const { path } of tree.inDirectory(from))
      if (!renames.some(rename => rename.from === path))
        renames.push({ from: path, to: `${to}${path.slice(from.length)}` })
  }
  return { edits: [], renames }
}
