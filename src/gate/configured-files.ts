import type { Framework } from '../frameworks/framework.ts'
import type { History } from '../model/history.ts'
import { EngineUnavailableError } from '../postgres/engine.ts'
import type { ReplayMigration, RowsRequest, Seed } from '../replay/request.ts'
import { readSteps } from '../replay/steps.ts'
import type { ReplayInput } from './replay-request.ts'

/** The dump as base has it: the change's own version holds what it brings already. */
export async function startFromOf(
  input: ReplayInput,
): Promise<{ path: string; text: string; through?: string } | undefined> {
  const { startFrom } = input.config
  if (!startFrom) return undefined
  const fromBase = input.authority === 'base' || input.baseTree.file(startFrom.file) !== undefined
  const tree = fromBase ? input.baseTree : input.merged
  const file = tree.file(startFrom.file)
  if (!file)
    throw new EngineUnavailableError(
      `start-from names ${startFrom.file}, which ${fromBase ? 'base does not have' : 'is not in the repository'}.`,
    )
  return {
    path: startFrom.file,
    text: await tree.readText(file),
    ...(startFrom.through === undefined ? {} : { through: startFrom.through }),
  }
}

interface BaseOfRows {
  histories: readonly History[]
  merged: readonly History[]
  items: readonly ReplayMigration[]
  pending: readonly ReplayMigration[]
}

/** Rows of the project's own are read as the change has them: they come with what it makes of the tables. */
export async function rowsFor(
  input: ReplayInput,
  framework: Framework,
  base: BaseOfRows,
): Promise<RowsRequest | undefined> {
  const { config, baseTree, merged, againstNothing } = input
  if (config.rows === 'off' || againstNothing) return undefined
  const others = input.frameworks.filter(one => one !== framework && one.isSeed)
  const mine = config.seeds.filter(
    ({ file }) => framework.isSeed?.(file) || !others.some(one => one.isSeed?.(file)),
  )
  const seeds = await Promise.all(
    mine.map(async ({ file: path, after }): Promise<Seed> => {
      const file = merged.file(path)
      if (!file) throw new EngineUnavailableError(`seed names ${path}, which is not in the repository.`)
      const seed = { path, text: await merged.readText(file), ...(after === undefined ? {} : { after }) }
      return framework.isSeed?.(path) ? asSql(input, framework, base, seed) : seed
    }),
  )
  // Those of the tool fit what base has. What the configuration names takes their place.
  const found = seeds.length > 0 ? [] : ((await framework.seeds?.(base.histories, baseTree)) ?? [])
  const ofTool = await Promise.all(
    found.map(async file => ({ path: file.path, text: await baseTree.readText(file), found: true as const })),
  )
  return { seeds: [...seeds, ...ofTool], assertions: config.assertions }
}

/** For the models as they are where the file is read: where base ends, or after a migration of the change. */
async function asSql(
  input: ReplayInput,
  framework: Framework,
  { histories, merged, items, pending }: BaseOfRows,
  seed: Seed,
): Promise<Seed> {
  const until = pending.findIndex(({ migration }) => migration.id === seed.after)
  const interpreter =
    until < 0
      ? framework.interpreter?.(histories, input.baseTree)
      : framework.interpreter?.(merged, input.merged)
  for (const item of [...items, ...pending.slice(0, until + 1)])
    if (interpreter) await readSteps(interpreter, item, () => undefined)
  const found = await interpreter?.rowsAsSql?.(seed.path, seed.text)
  if (!found?.ok) throw new EngineUnavailableError(`${found?.reason ?? `${seed.path} can't be read`}.`)
  return { ...seed, text: found.value.sql, left: found.value.left }
}
