import type { Severity } from '../findings/finding.ts'
import type { ConfiguredHistory } from '../frameworks/framework.ts'
import { limits, whyNotRead } from '../git/limits.ts'

/** The project's own command that brings a database up to date, to be run instead of reading the migrations. */
export interface ReplayCommand {
  /** A line for `sh`, as it would be typed: "python manage.py migrate". */
  run: string
  /** The way back, to be tried after it. */
  down?: string
  /** Whose migrations it runs, where a repository has several: a framework, a history's name or directory. */
  framework?: string
  history?: string
  /** Where it runs, from the top of the repository. */
  directory: string
  /** Variables of the gate's own environment that it gets, beside those that every program needs. */
  env: readonly string[]
  /** Variables that hand the database over, beside DATABASE_URL and PG*: name → "{url}", "{host}", "jdbc:…{port}…". */
  databaseEnv: Readonly<Record<string, string>>
  /** Seconds. */
  timeout: number
}

/** A schema that is committed beside the migrations. */
export interface SchemaSetting {
  file: string
  /** Whose migrations make it, where a repository has several. */
  framework?: string | undefined
  history?: string | undefined
  /** Globs of the names of what does not count: "public.spatial_ref_sys". */
  ignore: readonly string[]
}

/** What .migration-gate.yml says, completed with defaults. */
export interface Config {
  histories: readonly ConfiguredHistory[]
  /** Globs of paths in which no history is looked for. */
  exclude: readonly string[]
  replay: 'auto' | 'off' | 'fresh' | 'upgrade' | 'both'
  /** SQL run before everything, each a statement or several. */
  prepare: readonly string[]
  /** A schema dump that stands for the migrations that base has, up to `through` (all of them without it). */
  startFrom: { file: string; through?: string | undefined } | undefined
  /** Committed schema files, to be what the migrations make. */
  schemas: readonly SchemaSetting[]
  /** Histories that are replayed by a command of their own. */
  commands: readonly ReplayCommand[]
  onUnknown: 'fail' | 'warn'
  allowEmpty: boolean
  /** By rule: another severity, or off. */
  rules: Readonly<Record<string, Severity | 'off'>>
  /** The file with the fingerprints of what is in production already. */
  baseline: string | undefined
}

export const defaultConfig: Config = {
  histories: [],
  exclude: [],
  replay: 'auto',
  prepare: [],
  startFrom: undefined,
  schemas: [],
  commands: [],
  onUnknown: 'fail',
  allowEmpty: false,
  rules: {},
  baseline: undefined,
}

/** The configuration can't be used; every line of the message names the key, the value and what is allowed. */
export class BadConfiguration extends Error {}

/** What a configuration may name. */
export interface AllowedNames {
  frameworks: readonly string[]
  rules: readonly string[]
}

/** Reads the text of a configuration file. */
export async function parseConfig(text: string, file: string, allowed: AllowedNames): Promise<Config> {
  const [{ parseDocument }, { configSchema }] = await Promise.all([
    import('yaml'),
    import('./config-schema.ts'),
  ])
  const unread = whyNotRead(text)
  if (unread !== undefined) throw new BadConfiguration(`${file} is not read: ${unread}.`)
  if (text.length > limits.configurationLength)
    throw new BadConfiguration(
      `${file} is not read: it is longer than ${limits.configurationLength} characters.`,
    )
  const document = parsed(() => parseDocument(text, { prettyErrors: true }), file)
  const [broken] = document.errors
  if (broken?.message.startsWith('Maximum call stack'))
    throw new BadConfiguration(`${file} can't be read: it is nested too deep.`)
  if (broken) throw new BadConfiguration(`${file} is not YAML: ${broken.message.split('\n')[0]}`)
  const value: unknown = parsed(() => document.toJS(), file) ?? {}
  const result = configSchema(allowed).safeParse(value)
  if (result.success) return result.data
  const { describeIssues } = await import('./describe-issues.ts')
  throw new BadConfiguration(
    `${file}:\n${describeIssues(result.error, value)
      .map(line => `  ${line}`)
      .join('\n')}`,
  )
}

/** What the library throws is about the file: nested without end, or aliases that stand for thousands of others. */
function parsed<T>(read: () => T, file: string): T {
  try {
    return read()
  } catch (cause) {
    const why =
      cause instanceof RangeError
        ? 'it is nested too deep'
        : cause instanceof ReferenceError
          ? 'its aliases (*name) stand for too much'
          : String(cause)
    throw new BadConfiguration(`${file} can't be read: ${why}. Write out what it says.`, { cause })
  }
}

/** In what the second configuration is less strict than the first, as sentences; empty where it is not. */
export function weakenings(before: Config, after: Config): string[] {
  const found: string[] = []
  for (const history of before.histories) {
    const kept = after.histories.some(
      ({ path, framework }) => path === history.path && framework === history.framework,
    )
    if (!kept) found.push(`histories: ${history.path} (${history.framework}) is no longer named`)
  }
  for (const glob of after.exclude) if (!before.exclude.includes(glob)) found.push(`exclude: ${glob} is new`)
  if (before.replay !== after.replay && replayStrength[after.replay] < replayStrength[before.replay]) {
    found.push(`replay: ${before.replay} becomes ${after.replay}`)
  }
  for (const sql of after.prepare) {
    if (!before.prepare.includes(sql)) found.push(`prepare: a statement is new (${sql.slice(0, 60)})`)
  }
  if (after.startFrom && JSON.stringify(after.startFrom) !== JSON.stringify(before.startFrom)) {
    found.push(`start-from: ${after.startFrom.file} stands for migrations that were replayed before`)
  }
  for (const { file, ignore } of before.schemas) {
    const kept = after.schemas.find(one => one.file === file)
    if (!kept) found.push(`schema: ${file} is no longer compared`)
    for (const glob of kept?.ignore ?? [])
      if (!ignore.includes(glob)) found.push(`schema: ${file} ignores ${glob}`)
  }
  for (const { run, framework, history } of before.commands) {
    const kept = after.commands.some(one => one.framework === framework && one.history === history)
    if (!kept) found.push(`command: ${run.slice(0, 60)} is no longer run`)
  }
  if (before.onUnknown === 'fail' && after.onUnknown === 'warn') found.push('on-unknown: fail becomes warn')
  for (const [rule, severity] of Object.entries(after.rules)) {
    const was = before.rules[rule]
    if (was === undefined || severityStrength[severity] < severityStrength[was]) {
      if (was !== severity && severity !== 'error') found.push(`rules: ${rule} becomes ${severity}`)
    }
  }
  for (const [rule, was] of Object.entries(before.rules)) {
    if (was === 'error' && after.rules[rule] === undefined)
      found.push(`rules: ${rule} is no longer made an error`)
  }
  if (after.baseline !== undefined && before.baseline !== after.baseline) {
    found.push(`baseline: ${after.baseline} is new`)
  }
  if (!before.allowEmpty && after.allowEmpty) found.push('allow-empty: false becomes true')
  return found
}

/** Commands that the change brings or changes. They count: it is its own code that they run. But somebody should know. */
export function changedCommands(before: Config, after: Config): string[] {
  const known = new Set(before.commands.map(command => JSON.stringify(command)))
  return after.commands
    .filter(command => !known.has(JSON.stringify(command)))
    .map(({ run }) => (run.length > 100 ? `${run.slice(0, 99)}…` : run))
}

const severityStrength: Record<Severity | 'off', number> = { off: 0, note: 1, warning: 2, error: 3 }
const replayStrength: Record<Config['replay'], number> = { off: 0, fresh: 1, upgrade: 1, auto: 2, both: 2 }
