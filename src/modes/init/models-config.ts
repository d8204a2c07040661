import type { ModelsCheck } from '../../frameworks/models-check.ts'
import { loadFrameworks } from '../../frameworks/registry.ts'
import { runGit } from '../../git/run.ts'
import type { Report } from '../../model/report.ts'
import { fileName, parentOf } from '../../text/paths.ts'

export interface OfferedModels {
  /** The tools that it is for, as people know them. */
  titles: string[]
  /** Lines of the configuration, all of them comments. */
  lines: string[]
}

/** Base's own tools that can compare models with migrations, as commented lines of a configuration; undefined: none. */
export async function offeredModels(
  directory: string,
  { coverage }: Report,
): Promise<OfferedModels | undefined> {
  const loaded = await loadFrameworks(coverage.histories)
  const checks = loaded.flatMap(({ id, title, modelsCheck }) =>
    modelsCheck ? [{ id, title, ...modelsCheck }] : [],
  )
  const [first] = checks
  if (!first) return undefined
  const entries = await Promise.all(
    checks.map(async one => ({ ...one, directories: await directoriesOf(directory, one) })),
  )
  return {
    titles: checks.map(({ title }) => title),
    lines: [
      '# With this, a pull request that changes a model and lacks the migration for it fails (models-out-of-date). It is',
      '# commented out, because the job first has to install what the commands need. Then uncomment the lines.',
      '# command:',
      ...entries.flatMap(({ id, run, models, directories: [where = '.', ...others] }) => [
        `#   - framework: ${id}`,
        ...(where === '.' ? [] : [`#     working-directory: ${where}`]),
        ...(others.length > 0
          ? [
              `#     # ${others.join(', ')}: each needs its own entry, with history: and the name of one of its histories`,
            ]
          : []),
        `#     run: ${run}`,
        `#     models: ${models}`,
      ]),
    ],
  }
}

/** Where a tool's own file is, from the top of the work tree. */
async function directoriesOf(directory: string, { beside }: ModelsCheck): Promise<string[]> {
  const { stdout } = await runGit(['ls-files', '-z', '--', ...beside.map(name => `:(glob)**/${name}`)], {
    cwd: directory,
  })
  const paths = stdout
    .toString('utf8')
    .split('\0')
    .filter(path => beside.includes(fileName(path)))
  const name = beside.find(one => paths.some(path => fileName(path) === one))
  const meant = paths.filter(path => fileName(path) === name)
  return meant.map(path => parentOf(path) || '.').sort()
}
