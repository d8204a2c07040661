import type { ConfiguredHistory, HistoryLocation } from '../../model/history-location.ts'
import type { Tree } from '../../model/tree.ts'
import { isIn, parentOf, within } from '../../text/paths.ts'
import { isCopy, location } from '../sql/locate.ts'
import { type SqitchProject, sqitchProjects } from './settings.ts'

export async function locateSqitch(
  tree: Tree,
  configured: readonly ConfiguredHistory[],
): Promise<HistoryLocation[]> {
  const isThere = tree.files.some(({ path }) => path.endsWith('sqitch.plan') || path.endsWith('sqitch.conf'))
  if (!isThere && configured.length === 0) return []
  const named = new Map(configured.map(history => [history.path, history]))
  const projects = (await sqitchProjects(tree)).filter(({ plan }) => !isCopy(plan))
  const found = projects.map(project => locationOf(project, tree, named.get(parentOf(project.plan))))
  const known = new Set(found.map(({ directory }) => directory))
  for (const [path, history] of named) if (!known.has(path)) found.push(location('sqitch', path, [], history))
  return found
}

function locationOf(
  project: SqitchProject,
  tree: Tree,
  history: ConfiguredHistory | undefined,
): HistoryLocation {
  const directory = parentOf(project.plan)
  const files = tree.files.filter(
    ({ path }) =>
      path.endsWith(`.${project.extension}`) && (isIn(project.deploy, path) || isIn(project.reworked, path)),
  )
  return {
    ...location('sqitch', directory, files, history),
    settings: { sqitch: JSON.stringify(project), plan: tree.file(project.plan)?.oid ?? '' },
    declared: [
      ...new Set([
        project.deploy,
        project.reworked,
        ...files.map(({ path }) => parentOf(path)),
        ...project.others.flatMap(other => [
          other,
          ...tree.files.filter(({ path }) => isIn(other, path)).map(({ path }) => parentOf(path)),
        ]),
      ]),
    ],
  }
}

/** What `locationOf` wrote down. */
export function projectOf({ settings, directory }: HistoryLocation): SqitchProject {
  return settings.sqitch === undefined
    ? {
        plan: within(directory, 'sqitch.plan'),
        deploy: within(directory, 'deploy'),
        reworked: within(directory, 'deploy'),
        others: [],
        extension: 'sql',
        engine: undefined,
      }
    : (JSON.parse(settings.sqitch) as SqitchProject)
}
