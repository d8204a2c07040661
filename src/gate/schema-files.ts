import { isFor } from '../command-replay/command-for.ts'
import { versionTables } from '../command-replay/version-table.ts'
import type { Config, SchemaSetting } from '../config/config.ts'
import type { HistoryChange } from '../model/change.ts'
import { LimitReachedError, limits, whyNotRead } from '../model/limits.ts'
import type { Tree, TreeFile } from '../model/tree.ts'
import type { SchemaFile } from '../replay/request.ts'

interface Sides {
  config: Config
  baseTree: Tree
  merged: Tree
}

/** The committed schema that a scope's migrations shall make, where the configuration names one. */
export async function schemaFor(
  { config, baseTree, merged }: Sides,
  changes: readonly HistoryChange[],
): Promise<SchemaFile | undefined> {
  const setting = config.schemas.find(one => isFor(one, changes))
  if (!setting || config.rules['schema-drift'] === 'off') return undefined
  const [before, after] = [baseTree.file(setting.file), merged.file(setting.file)]
  if (!after) return undefined
  return {
    path: setting.file,
    text: await dumpOf(merged, after),
    base: before && (await dumpOf(baseTree, before)),
    leftOut: [...versionTables, ...setting.ignore].flatMap(withItsOwn),
  }
}

/** A dump of a whole schema is larger than any migration. */
async function dumpOf(tree: Tree, file: TreeFile): Promise<string> {
  const text = await tree.readText(file, limits.ownFileBytes)
  const reason = whyNotRead(text)
  if (reason !== undefined)
    throw new LimitReachedError(`${file.path} can't be compared with the migrations: ${reason}.`)
  return text
}

/** A table's sequences and indexes go by its name. */
function withItsOwn(name: string): string[] {
  return name.includes('*')
    ? [name, `${name}.*`]
    : [name, `${name}.*`, `${name}_*seq`, `${name}_*idx`, `${name}_pkey`]
}

/** Settings that can't be followed, each as a sentence that says what to do. */
export function unusableSchemas(
  { config, merged }: Sides,
  scopes: readonly (readonly HistoryChange[])[],
): string[] {
  if (config.rules['schema-drift'] === 'off') return []
  return config.schemas.flatMap(setting => {
    const every = scopes.filter(changes => isFor(setting, changes))
    // A file that says nothing of whom it is for is no program's beside histories that are read.
    const read = every.filter(changes => !isProgram(changes))
    const meant = setting.framework || setting.history || read.length === 0 ? every : read
    if (meant.length > 1) return ambiguous(setting, meant)
    return meant.length === 1 && !merged.file(setting.file) ? missing(setting) : []
  })
}

/** The files that are not there, which needs no replay to see. */
export function missingSchemas({ config, merged }: Pick<Sides, 'config' | 'merged'>): string[] {
  if (config.rules['schema-drift'] === 'off') return []
  return config.schemas.filter(({ file }) => !merged.file(file)).map(missing)
}

function missing({ file }: SchemaSetting): string {
  return `schema names ${file}, which is not in the repository. Correct the path, or remove it.`
}

function isProgram(changes: readonly HistoryChange[]): boolean {
  return changes.some(({ base, merged }) => (merged ?? base)?.reading.onlyByCommand !== undefined)
}

function ambiguous({ file }: SchemaSetting, scopes: readonly (readonly HistoryChange[])[]): string {
  const names = scopes.flatMap(([change]) => (change?.merged ?? change?.base)?.name ?? [])
  return `schema names ${file}, and the repository has several histories (${names.slice(0, 4).join(', ')}): say with \`history:\` which of them makes it.`
}
