import { decode } from '../../git/git-tree.ts'
import type { HistoryReading, PassedBy } from '../../model/history.ts'
import type { HistoryLocation } from '../../model/history-location.ts'
import { rangeOf } from '../../model/position.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { within } from '../../text/paths.ts'
import { refusedList } from '../before.ts'
import { inOneLine } from '../in-one-line.ts'
import { unreadableOf } from '../sql/sequence.ts'
import { projectOf } from './locate.ts'
import { type PlannedChange, readPlan } from './plan.ts'
import { appliedPlan, changedSince } from './prefix.ts'
import type { SqitchProject } from './settings.ts'

const postgres = /^(?:pg|cockroach|yugabyte)$/

/** Reads the plan: it alone says which scripts are deployed, and in what order. */
export async function readSqitch(
  location: HistoryLocation,
  tree: Tree,
  before: HistoryReading | undefined,
): Promise<HistoryReading> {
  const { framework, name, directory, scope, files } = location
  const project = projectOf(location)
  const reading = { framework, name, directory, scope, missing: [] }
  const planFile = tree.file(project.plan)
  if (!planFile) return { ...reading, migrations: [], parents: new Map(), unreadable: [] }
  const blobs = await tree.read([...files, planFile])
  const text = decode(blobs.get(planFile.oid))
  const plan = readPlan(text)
  if (plan.kind === 'refused') {
    const { start, end, why } = plan.problem
    return refusedList(reading, before, {
      file: planFile,
      key: project.plan,
      why: `Sqitch refuses its line ${rangeOf(text, start, end).start.line}, and so deploys nothing: ${why}`,
      remedy: 'Correct that line.',
    })
  }
  const byPath = new Map(files.map(file => [file.path, file]))
  const found = plan.changes.map(change => ({ change, file: scriptOf(change, project, byPath) }))
  const there = found.flatMap(({ change, file }) => (file ? [{ change, file }] : []))
  const line = inOneLine(
    there.map(({ change, file }) => ({
      id: nameOf(change),
      identity: `${change.name} ${change.occurrence}`,
      name: nameOf(change),
      file,
    })),
  )
  const neverRun = [
    ...unplanned(files, there, planFile),
    ...withoutScript(found, project, planFile),
    ...plan.problems.map(({ name: key, why }) => ({
      file: planFile,
      key,
      why: `${why}, and Sqitch checks the whole plan before it deploys anything`,
      remedy: 'Plan it after what it requires, and without what it conflicts with.',
    })),
    ...changedSince(before, plan, { file: planFile, text }),
  ]
  return {
    ...reading,
    ...line,
    unreadable: unreadableOf([planFile, ...there.map(({ file }) => file)], blobs),
    ...(project.engine === undefined || postgres.test(project.engine)
      ? {}
      : { notReplayable: `sqitch.conf says that it is for ${project.engine}` }),
    ...(neverRun.length > 0 ? { neverRun } : {}),
    options: { plan: appliedPlan(plan, text) },
  }
}

function nameOf({ name, reworkedSince }: PlannedChange): string {
  return reworkedSince === undefined ? name : `${name}@${reworkedSince[0] ?? ''}`
}

/** A change that was reworked since keeps its script under the name of a tag between. */
function scriptOf(
  { name, reworkedSince }: PlannedChange,
  { deploy, reworked, extension }: SqitchProject,
  files: ReadonlyMap<string, TreeFile>,
): TreeFile | undefined {
  if (reworkedSince === undefined) return files.get(within(deploy, `${name}.${extension}`))
  for (const tag of reworkedSince) {
    const file = files.get(within(reworked, `${name}@${tag}.${extension}`))
    if (file) return file
  }
  return undefined
}

function unplanned(
  files: readonly TreeFile[],
  planned: readonly { file: TreeFile }[],
  { path }: TreeFile,
): PassedBy[] {
  const paths = new Set(planned.map(({ file }) => file.path))
  return files
    .filter(file => !paths.has(file.path))
    .map(file => ({
      file,
      why: `${path} does not name it, and Sqitch deploys only what its plan names`,
      remedy: 'Let `sqitch add` write both, or remove the file.',
    }))
}

function withoutScript(
  found: readonly { change: PlannedChange; file: TreeFile | undefined }[],
  { deploy, extension }: SqitchProject,
  plan: TreeFile,
): PassedBy[] {
  return found
    .filter(({ file }) => file === undefined)
    .map(({ change }) => ({
      file: plan,
      key: nameOf(change),
      why: `there is no file ${within(deploy, `${nameOf(change)}.${extension}`)}, and Sqitch stops there`,
      remedy: 'Add the file, or remove the line from the plan.',
    }))
}
