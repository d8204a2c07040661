import type { Config } from '../config/config.ts'
import type { Authority } from '../config/load-config.ts'
import type { Trust } from '../config/trust.ts'
import { scopeKey } from '../frameworks/find-histories.ts'
import type { Framework } from '../frameworks/framework.ts'
import { pendingByIdentity } from '../frameworks/pending.ts'
import { searchPathSql } from '../frameworks/search-path.ts'
import { versionTablesOf } from '../frameworks/sql/profiles/version-tables.ts'
import { decode } from '../git/git-tree.ts'
import type { HistoryChange } from '../model/change.ts'
import type { History, HistoryReading } from '../model/history.ts'
import type { Migration } from '../model/migration.ts'
import { inRunOrder, runOrder } from '../model/order.ts'
import type { Tree } from '../model/tree.ts'
import { embeddedExtensions } from '../postgres/embedded-extensions.ts'
import type { Engine } from '../postgres/engine.ts'
import { standInsFor } from '../postgres/stand-in-files.ts'
import type { ReplayMigration, ReplayProgress, ReplayRequest } from '../replay/request.ts'
import { withVersionTable } from '../replay/version-table.ts'
import { blockingLock } from '../rules/replay/blocking-lock.ts'
import { modelsOutOfDate } from '../rules/replay/models-out-of-date.ts'
import { fileName } from '../text/paths.ts'
import { hasWord } from '../text/words.ts'
import { rowsFor, startFromOf } from './configured-files.ts'
import { renamedAmong } from './renames.ts'
import { schemaFor } from './schema-files.ts'

export interface ReplayInput {
  changes: readonly HistoryChange[]
  frameworks: readonly Framework[]
  baseTree: Tree
  merged: Tree
  config: Config
  configFile: string
  /** 'auto' replays what can be; a mode asked for by name that can't be done is unknown. */
  mode: Exclude<Config['replay'], 'off'>
  openEngine: (extensions: readonly string[]) => Promise<Engine>
  deadline: AbortSignal
  /** Has the repository histories that are read as well as such that only a command runs? */
  mixed: boolean
  trust: Trust
  /** Whose configuration is it that this goes by? */
  authority: Authority
  /** There is no base: all that stands there is looked at, and no change. */
  againstNothing: boolean
  /** Both sides with all their files, for commands to run in. */
  whole: { base: Tree; merged: Tree }
  onProgress?: (progress: ReplayProgress) => void
  /** Scopes that are here for the sake of their models alone: one way to their database is enough. */
  forModels?: ReadonlySet<string>
}

/** What there is to replay for the histories of a scope. */
export async function requestFor(
  input: ReplayInput,
  framework: Framework,
  changes: readonly HistoryChange[],
  how: { readsFiles?: boolean } = {},
): Promise<ReplayRequest> {
  const introduced = new Set(
    changes.flatMap(({ incoming, edited }) => [...incoming, ...edited.map(e => e.after)]),
  )
  const unreadable = changes.flatMap(({ base, merged }) =>
    [base, merged].flatMap(history => history?.reading.unreadable ?? []),
  )
  const broken = new Set(unreadable.map(({ file }) => file.oid))
  const base = changes.flatMap(change => change.base ?? [])
  const merged = changes.flatMap(change => change.merged ?? [])
  const { order } = framework.runner
  // Base's word on who runs it counts.
  const known = (base[0] ?? merged[0])?.reading
  const side = async (histories: readonly History[], tree: Tree): Promise<ReplayMigration[]> => {
    const migrations = runOrder(histories, order).filter(({ file }) => !broken.has(file.oid))
    return texts(migrations, histories, tree, { introduced, framework })
  }
  const remaining = new Set(pendingOf(framework, changes))
  const [onBase, onMerged, pending] = await Promise.all([
    side(base, input.baseTree),
    side(merged, input.merged),
    texts(
      inRunOrder(merged, order, remaining).filter(({ file }) => !broken.has(file.oid)),
      merged,
      input.merged,
      { introduced, framework },
    ),
  ])
  // Base's word on where its sessions look counts.
  const searchPath = await (base.length > 0
    ? framework.searchPath?.(base, input.baseTree)
    : framework.searchPath?.(merged, input.merged))
  const [owners, theirTree] = base.length > 0 ? [base, input.baseTree] : [merged, input.merged]
  const texted = [...input.config.prepare, ...[...onBase, ...onMerged].map(({ text }) => text)]
  // A dump has them.
  const ofPackages = input.config.startFrom
    ? []
    : ((await framework.packageTables?.(owners, theirTree, texted)) ?? [])
  const createsSchemas = [...onBase, ...onMerged].some(({ text }) => /create[ _]?schema/i.test(text))
  const takesBack = input.config.down === 'auto' && framework.downOf !== undefined
  if (takesBack)
    await addDownSides([...onMerged, ...pending], { framework, histories: merged, tree: input.merged })
  const ownTables = versionTablesOf(known?.runner?.id ?? framework.id)
  const [declared, startFrom, schema, rows] = await Promise.all([
    declaredFor(input, framework, { base, merged }),
    startFromOf(input),
    schemaFor(input, changes),
    rowsFor(input, framework, { histories: base, merged, items: onBase, pending }),
  ])
  const built = await builtBaseOf(input, framework, { base, onBase, pending, startFrom, ...how })
  return {
    framework: framework.id,
    history: (merged[0] ?? base[0])?.name ?? '',
    transaction: framework.runner.transaction,
    base: onBase,
    merged: onMerged,
    pending,
    renamed: renamedAmong(changes, onMerged),
    unread: unreadable.map(({ file, reason }) => ({ path: file.path, why: reason })),
    modes: modesOf(input, known),
    ...built,
    ...(rows ? { rows } : {}),
    partsAtBase: pending.some(({ text }) => framework.dependsOnRun?.(text)),
    ...(known?.oneTransaction ? { oneTransaction: true } : {}),
    interpreterFor: () => {
      if (!framework.interpreter) throw new Error(`${framework.id} has no interpreter`)
      const onBase = input.againstNothing ? undefined : { histories: base, tree: input.baseTree }
      const interpreter = framework.interpreter(merged, input.merged, onBase)
      return withVersionTable(interpreter, ownTables)
    },
    ...(framework.fixProvider ? { fixProvider: framework.fixProvider } : {}),
    prelude: [
      ...(framework.platformSql
        ? [{ label: `${framework.title}'s own schemas and roles`, sql: framework.platformSql }]
        : []),
      ...(searchPath
        ? [{ label: `the search_path of ${searchPath.path}`, sql: searchPathSql(searchPath, createsSchemas) }]
        : []),
      ...ofPackages,
      ...input.config.prepare.map((sql, i) => ({ label: `prepare[${i}] of ${input.configFile}`, sql })),
    ],
    ...(startFrom ? { startFrom } : {}),
    ...(schema ? { schema } : {}),
    ...(declared ? { declared } : {}),
    ...(framework.missingType ? { missingType: framework.missingType } : {}),
    ...(framework.outsideTransaction
      ? { outsideTransaction: text => framework.outsideTransaction?.(text, known) }
      : {}),
    ...(takesBack ? { takesBack: true as const } : {}),
    ownTables: ownTables.map(tableName),
    ...(asksFor(input.config, blockingLock.id) ? { reportsLocks: true as const } : {}),
    ...(framework.withoutBlocking ? { withoutBlocking: framework.withoutBlocking } : {}),
    ...(framework.recover ? { recover: framework.recover } : {}),
    deadline: input.deadline,
    ...(input.onProgress ? { onProgress: input.onProgress } : {}),
  }
}

/** What the project declares on both sides; undefined where the merged one declares nothing that could be compared. */
async function declaredFor(
  { config, baseTree, merged: tree }: ReplayInput,
  framework: Framework,
  { base, merged }: { base: readonly History[]; merged: readonly History[] },
): Promise<ReplayRequest['declared']> {
  if (config.rules[modelsOutOfDate.id] === 'off') return undefined
  const now = await framework.declared?.(merged, tree)
  return now && { merged: now, base: await framework.declared?.(base, baseTree) }
}

function modesOf(
  { mode, forModels }: ReplayInput,
  reading: HistoryReading | undefined,
): ReplayRequest['modes'] {
  if (reading && forModels?.has(scopeKey(reading))) return { fresh: false, upgrade: true }
  return { fresh: mode !== 'upgrade', upgrade: mode !== 'fresh' }
}

/** Notes where the incoming migrations are taken back. */
async function addDownSides(
  items: readonly ReplayMigration[],
  { framework, histories, tree }: { framework: Framework; histories: readonly History[]; tree: Tree },
): Promise<void> {
  for (const item of items) {
    const history = histories.find(({ name }) => name === item.history)
    if (!item.introduced || !history) continue
    const found = framework.downOf?.(item.migration, item.text, history.reading)
    const file = found?.paths.flatMap(path => tree.file(path) ?? [])[0]
    if (!found || !file) continue
    const text = file.oid === item.migration.file.oid ? item.text : await tree.readText(file)
    const transaction = found.transactionOf?.(text, fileName(file.path))
    item.down = { path: file.path, oid: file.oid, text, ...(transaction ? { transaction } : {}) }
  }
}

function tableName({ name }: { name: string }): string {
  return name.includes('.') ? name : `public.${name}`
}

/** A rule that nobody hears of who has not given it a severity. */
function asksFor({ rules }: Config, rule: string): boolean {
  return Object.hasOwn(rules, rule) && rules[rule] !== 'off'
}

/** What the runner still runs on a database that has all of base, in any order. */
function pendingOf(framework: Framework, changes: readonly HistoryChange[]): Migration[] {
  const pending = framework.pending ?? pendingByIdentity
  return changes.flatMap(({ base, merged }) => (merged ? [...pending(base, merged)] : []))
}

async function texts(
  migrations: readonly Migration[],
  histories: readonly History[],
  tree: Tree,
  { introduced, framework }: { introduced: ReadonlySet<Migration>; framework: Framework },
): Promise<ReplayMigration[]> {
  const blobs = await tree.read(migrations.map(({ file }) => file))
  const owners = new Map(
    histories.flatMap(history => history.migrations.map(migration => [migration, history.name] as const)),
  )
  const decoded = new Map([...blobs].map(([oid, blob]) => [oid, decode(blob)]))
  return migrations.map(migration => {
    const text = decoded.get(migration.file.oid) ?? ''
    const history = owners.get(migration)
    const transaction = migration.transaction ?? framework.transactionOf?.(text)
    return {
      migration,
      text,
      introduced: introduced.has(migration),
      ...(history === undefined ? {} : { history }),
      ...(transaction === undefined ? {} : { transaction }),
    }
  })
}

/** Extensions that a history or the preparation creates: the embedded engine loads those that it has. */
export async function extensionsNamed(input: ReplayInput): Promise<string[]> {
  const names = new Set<string>()
  const collect = (text: string): void => {
    for (const name of extensionsIn(text)) names.add(name)
  }
  for (const { base, merged } of input.changes) {
    for (const [history, tree] of [[base, input.baseTree] as const, [merged, input.merged] as const]) {
      const framework = input.frameworks.find(({ id }) => id === history?.framework)
      const blobs = await tree.read((history?.migrations ?? []).map(({ file }) => file))
      for (const blob of blobs.values()) {
        const text = decode(blob)
        collect(text)
        for (const name of framework?.extensionsIn?.(text) ?? []) names.add(name)
      }
    }
  }
  for (const sql of input.config.prepare) collect(sql)
  const startFrom = await startFromOf(input)
  if (startFrom) collect(startFrom.text)
  for (const { file } of input.config.schemas) {
    const found = input.merged.file(file)
    if (found) collect(await input.merged.readText(found))
  }
  return [...names]
}

/**
 * A loop, a variable, an operation or a helper may create an extension: where a text speaks of extensions, all that it
 * names as a word are loaded, and all there are where it names none.
 */
function extensionsIn(text: string): readonly string[] {
  if (!/extension/i.test(text)) return []
  const lower = text.toLowerCase()
  const named = embeddedExtensions.filter(name => hasWord(lower, name))
  const found = [...lower.matchAll(creation), ...lower.matchAll(creationByCall)]
  const created = found.flatMap(([, name]) => name ?? [])
  const shipped = named.length > 0 || created.length > 0 ? named : embeddedExtensions
  return [...shipped, ...standInsFor(created).map(({ extension }) => extension)]
}

/** In SQL, and as an operation of Django or a function of somebody's. */
const creation =
  /\bcreate\s{1,9}extension\s{1,9}(?:if\s{1,9}not\s{1,9}exists\s{1,9})?["']?([a-z][\w-]{0,62})/g
const creationByCall = /\bcreate_?extension\(["']([a-z][\w-]{0,62})/g

interface OnBase {
  base: readonly History[]
  onBase: readonly ReplayMigration[]
  pending: readonly (Migration | ReplayMigration)[]
  startFrom: ReplayRequest['startFrom']
  /** Is it the files that are replayed, and not what a command sends? */
  readsFiles?: boolean
}

/** Where base begins with what its models declare. A new database gets that as well, and no migration runs there. */
async function builtBaseOf(
  { baseTree, mode }: ReplayInput,
  framework: Framework,
  { base, onBase, pending, startFrom, readsFiles }: OnBase,
): Promise<Pick<ReplayRequest, 'modes' | 'builtBase'> | undefined> {
  if (!readsFiles || startFrom || onBase.length === 0 || pending.length === 0) return undefined
  const builtBase = await framework.builtBase?.(base, baseTree, onBase)
  return builtBase && { builtBase, modes: { fresh: false, upgrade: mode !== 'fresh' } }
}
