import type { Severity } from '../model/finding.ts'
import type { HistoryLocation } from '../model/history-location.ts'
import type { AllowedNames, Config } from './config.ts'

/** What the gate sees with the configuration that counts: whether a change of it matters depends on that. */
export interface InSight {
  severities: AllowedNames['severities']
  /** Where histories are, in base and in the merged tree. */
  locations: readonly HistoryLocation[]
}

/** What a change makes of the configuration. */
export interface ConfigChanges {
  /** In what the gate would look at less, or take it less seriously; each a sentence's part. */
  weakened: string[]
  /** Keys of the file that say something else, the weakened ones among them. */
  altered: string[]
  /** Commands that are new or different. */
  commands: string[]
}

export async function configChanges(before: Config, after: Config, seen: InSight): Promise<ConfigChanges> {
  return {
    weakened: [
      ...weakenedHistories(before, after, seen),
      ...(await weakenedByExclude(before, after, seen)),
      ...weakenedReplay(before, after),
      ...weakenedRows(before, after),
      ...weakenedSeverities(before, after, seen),
    ],
    altered: keys.filter(([, key]) => !isEqual(before[key], after[key])).map(([name]) => name),
    commands: after.commands
      .filter(command => !before.commands.some(known => isEqual(known, command)))
      .map(({ run }) => shortened(run)),
  }
}

const keys: readonly (readonly [name: string, key: keyof Config])[] = [
  ['histories', 'histories'],
  ['exclude', 'exclude'],
  ['replay', 'replay'],
  ['rows', 'rows'],
  ['seed', 'seeds'],
  ['assertions', 'assertions'],
  ['down', 'down'],
  ['prepare', 'prepare'],
  ['start-from', 'startFrom'],
  ['schema', 'schemas'],
  ['command', 'commands'],
  ['on-unknown', 'onUnknown'],
  ['on-not-checked', 'onNotChecked'],
  ['allow-empty', 'allowEmpty'],
  ['skip-label', 'skipLabel'],
  ['rules', 'rules'],
  ['baseline', 'baseline'],
]

function weakenedHistories(before: Config, after: Config, { locations }: InSight): string[] {
  const lost = before.histories
    .filter(
      ({ path, framework }) => !after.histories.some(one => one.path === path && one.framework === framework),
    )
    .map(({ path, framework }) => `histories: ${path} (${framework}) is no longer named`)
  // Claimed for another runner, a directory would be judged by that one's rules, if it is read at all.
  const claimed = after.histories.flatMap(({ path, framework }) => {
    const now = locations.find(one => one.directory === path && one.framework !== framework)
    const isNew = !before.histories.some(one => one.path === path && one.framework === framework)
    return now && isNew
      ? [`histories: ${path} is read as ${now.framework} and would be read as ${framework}`]
      : []
  })
  return [...lost, ...claimed]
}

/** Only what leaves out something that is looked at now. */
async function weakenedByExclude(before: Config, after: Config, { locations }: InSight): Promise<string[]> {
  const fresh = after.exclude.filter(glob => !before.exclude.includes(glob))
  if (fresh.length === 0) return []
  const { pathMatcher } = await import('../text/globs.ts')
  const paths = locations.flatMap(({ directory, files }) => [directory, ...files.map(({ path }) => path)])
  return fresh
    .filter(glob => {
      const matches = pathMatcher([glob])
      return paths.some(path => matches(path))
    })
    .map(glob => `exclude: ${glob} leaves out what is looked at now`)
}

const replayStrength: Record<Config['replay'], number> = { off: 0, fresh: 1, upgrade: 1, auto: 2, both: 2 }

function weakenedReplay(before: Config, after: Config): string[] {
  const found: string[] = []
  if (replayStrength[after.replay] < replayStrength[before.replay])
    found.push(`replay: ${before.replay} becomes ${after.replay}`)
  if (before.down === 'auto' && after.down === 'off') found.push('down: auto becomes off')
  if (before.prepare.length > 0)
    for (const sql of after.prepare)
      if (!before.prepare.includes(sql)) found.push(`prepare: a statement is new (${shortened(sql)})`)
  if (after.startFrom && !isEqual(after.startFrom, before.startFrom))
    found.push(`start-from: ${after.startFrom.file} takes the place of migrations that are replayed now`)
  for (const { file, ignore } of before.schemas) {
    const kept = after.schemas.find(one => one.file === file)
    if (!kept) found.push(`schema: ${file} is no longer compared`)
    for (const glob of kept?.ignore ?? [])
      if (!ignore.includes(glob)) found.push(`schema: ${file} ignores ${glob}`)
  }
  for (const { run, framework, history } of before.commands) {
    const kept = after.commands.some(one => one.framework === framework && one.history === history)
    if (!kept) found.push(`command: ${shortened(run)} is no longer run`)
  }
  return found
}

function weakenedRows(before: Config, after: Config): string[] {
  const found: string[] = []
  if (before.rows !== 'off' && after.rows === 'off') found.push('rows: auto becomes off')
  for (const sql of before.assertions)
    if (!after.assertions.includes(sql))
      found.push(`assertions: a query is no longer asked (${shortened(sql)})`)
  for (const seed of before.seeds)
    if (!after.seeds.some(one => isEqual(one, seed))) found.push(`seed: ${seed.file} is no longer read`)
  return found
}

const severityStrength: Record<Severity | 'off', number> = { off: 0, note: 1, warning: 2, error: 3 }

function weakenedSeverities(before: Config, after: Config, { severities }: InSight): string[] {
  const found: string[] = []
  for (const rule of new Set([...Object.keys(before.rules), ...Object.keys(after.rules)])) {
    const usual = severities.get(rule) ?? 'error'
    const [was, becomes] = [before.rules[rule] ?? usual, after.rules[rule] ?? usual]
    if (severityStrength[becomes] < severityStrength[was]) found.push(`rules: ${rule} becomes ${becomes}`)
  }
  if (before.onUnknown === 'fail' && after.onUnknown === 'warn') found.push('on-unknown: fail becomes warn')
  if (before.onNotChecked === 'fail' && after.onNotChecked === 'warn')
    found.push('on-not-checked: fail becomes warn')
  if (!before.allowEmpty && after.allowEmpty) found.push('allow-empty: false becomes true')
  if (after.skipLabel !== undefined && after.skipLabel !== before.skipLabel)
    found.push(`skip-label: pull requests with the label ${JSON.stringify(after.skipLabel)} would pass`)
  return found
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text
}
