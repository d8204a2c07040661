import { firstOf } from '../model/listing.ts'
import { environmental } from '../postgres/environmental.ts'
import type { PostgresError } from '../postgres/postgres-error.ts'
import type { NotVerified, ReplayMigration, ReplayRequest } from '../replay/request.ts'
import type { Attribution } from './attribute.ts'
import type { CommandEnd } from './command.ts'
import type { CommandReplay } from './command-replay.ts'
import type { FailedStatement } from './first-error.ts'
import type { SideRun } from './run-side.ts'
import { pathThatStandsTwice } from './work-tree.ts'

const shownLines = 12
const shownCharacters = 1500

const runItYourself = {
  base: 'Run it on your machine against a database that has all migrations of base to see why: where it refuses what comes late or is gone, an empty database shows nothing.',
  empty: 'Run it on your machine against an empty database to see why.',
} as const

/** Why a command that met no error of the database proves nothing all the same; undefined where it does. */
export function whyUnknown(
  named: string,
  { end, log, trouble }: Omit<SideRun, 'underWay'>,
  /** What it found there, the heads of a history that has several, and what the database was busy with at the end. */
  {
    database = 'empty',
    heads,
    busy = '',
  }: { database?: 'base' | 'empty'; heads?: readonly string[] | undefined; busy?: string } = {},
): string | undefined {
  if (trouble !== undefined) return `${named} proves nothing: ${trouble}${lastWords(end)}`
  if (end.kind === 'not started') return `${named} could not be started: ${end.why}.`
  if (end.kind === 'late') {
    return `${named} was ended after ${end.seconds} s.${busy} Give it more time with \`timeout:\` under \`command:\`, and the whole run with --timeout.${lastWords(end)}`
  }
  const [refused] = log.refusedDatabases
  if (refused !== undefined && log.sessions === 0)
    return `${named} asked for the database "${refused}" instead of the one that it was given. Let the project's settings take the name from DATABASE_URL or PGDATABASE, or hand it over under the name that they read (\`database-env:\` under \`command:\`).${lastWords(end)}`
  if (log.sessions === 0) {
    const login = log.sessionErrors[0]
    if (login)
      return `${named} could not log in to its scratch database: ${errorText(login)}.${lastWords(end)}`
    return neverConnected(named, end, log.insistedOnEncryption)
  }
  if (end.kind === 'killed') return `${named} was ended by ${end.signal}.${lastWords(end)}`
  if (end.code !== 0) {
    const lost = log.sessionErrors.at(-1)
    const why = lost ? `the database ended its session: ${errorText(lost)}` : 'the database met no error'
    const advice = heads
      ? `Merging gives ${heads.length} heads, ${heads.slice(0, 3).join(' and ')}, with which such a command may refuse to start. Bring them into one line, as is said where they part; what they would do was read from the files instead, as without a command.`
      : runItYourself[database]
    return `${named} ended ${how(end)}, and ${why}. ${advice}${lastWords(end)}`
  }
  return undefined
}

function neverConnected(named: string, end: CommandEnd, insistedOnEncryption: boolean): string {
  if (insistedOnEncryption)
    return `${named} asks for an encrypted connection and goes when there is none: its scratch database is on this machine, reached through a tap that reads in the clear. Let its settings take the mode from PGSSLMODE, or turn encryption off where MIGRATION_GATE is set.${lastWords(end)}`
  const address =
    'Let them read DATABASE_URL, or PGHOST, PGPORT, PGUSER, PGPASSWORD and PGDATABASE, or hand the address over under the names that they read (`database-env:` under `command:`).'
  if (end.kind === 'exited' && end.code === 0)
    return `${named} ended ${how(end)} and never connected to the scratch database that it was given, so nothing is proven: its settings may name another one. ${address}${lastWords(end)}`
  return `${named} ended ${how(end)} before it connected to the scratch database that it was given, so nothing is proven. It runs in a clean checkout: what is not committed (node_modules, a virtual environment, .env) is not there. Link it from where the gate was started (\`ln -s "$MIGRATION_GATE_DIRECTORY/node_modules" . && …\`), or let the command install it. Or its settings name another database. ${address}${lastWords(end)}`
}

/** Why an error at which a command stopped is no finding about a migration of its plan. */
export function whyNoMigration(
  named: string,
  { root, item }: { root: FailedStatement; item: ReplayMigration | undefined },
  plan: readonly ReplayMigration[],
): string | undefined {
  const lacking = environmental(root.error)
  if (lacking) return `${named} stopped. ${lacking.provide}`
  if (!item)
    return `${named} stopped at an error of the database that belongs to no migration that the gate knows: ${errorText(root.error)}.`
  if (plan.includes(item) || item.introduced) return undefined
  return `${named} ran ${item.migration.file.path} once more, which base's database has already, and stopped there: ${errorText(root.error)}. It keeps no notes of what is applied, or looks for them elsewhere than it wrote them. Let it skip what is applied, or replay on an empty database only (\`replay: fresh\`).`
}

/** Of a command that stopped and ended as if it had not. */
export const quietStop =
  "The command stops here, and so does every migration after it, yet it ends with exit code 0 (a pipe passes on its last program's): whoever deploys with it does not notice."

/** Of a command that did not stop at an error. */
export const goesOn =
  'The command continues as if the migration were applied, without what this statement would have done.'

export function ignoredUnseen({ item, failed }: { item: ReplayMigration; failed: FailedStatement }): string {
  return `In ${item.migration.file.path} the database refused a statement: ${errorText(failed.error)}. ${goesOn} The statement: ${oneLine(failed.text)}`
}

/** Of a command that the time of the whole run has ended. */
export function atTheEnd(run: SideRun): string {
  return `${busyStill(run)}${lastWords(run.end)}`
}

export function busyStill({ underWay: [text] }: Pick<SideRun, 'underWay'>): string {
  return text === undefined ? '' : ` The database was busy with: ${oneLine(text)}.`
}

function how(end: CommandEnd): string {
  return end.kind === 'exited'
    ? `with exit code ${end.code}`
    : end.kind === 'killed'
      ? `by ${end.signal}`
      : end.kind
}

/** The end of what it said. Reporters escape it. */
function lastWords({ output }: CommandEnd): string {
  if (output === '') return ' It said nothing.'
  const lines = output.split('\n').slice(-shownLines).join('\n')
  return ` The end of what it said:\n${lines.length > shownCharacters ? `…${lines.slice(-shownCharacters)}` : lines}`
}

export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 200 ? `${line.slice(0, 199)}…` : line
}

function errorText({ code, message }: PostgresError): string {
  return `${message} (SQLSTATE ${code})`
}

/** Why a command is not run at all; undefined: it is. */
export function refusal({ command, whole, request }: CommandReplay): string | undefined {
  const named = `\`${command.run}\``
  const twice = pathThatStandsTwice(whole.merged)
  if (twice !== undefined)
    return `${named} was not run on what merging gives: both sides bring ${twice}. Resolve the conflict and run again.`
  if (request.startFrom)
    return `${named} was not run: \`start-from\` loads a schema without the notes of what is applied, so the command would begin again. Leave one of the two out.`
  return undefined
}

/** The histories that end in several migrations, each with their ids: most runners refuse to start with those. */
export function severalHeads({ merged, history }: ReplayRequest): string[][] {
  const ofHistory = (item: ReplayMigration) => item.history ?? history
  const owner = new Map(merged.map(item => [item.migration.id, ofHistory(item)]))
  const followed = new Set<string>()
  for (const item of merged) {
    const { parents, replaces } = item.migration
    for (const { id } of parents) if (owner.get(id) === ofHistory(item)) followed.add(id)
    for (const id of replaces) followed.add(id)
  }
  const heads = new Map<string, string[]>()
  for (const { migration } of merged) {
    if (followed.has(migration.id)) continue
    const name = owner.get(migration.id) ?? history
    heads.set(name, [...(heads.get(name) ?? []), migration.name])
  }
  return [...heads.values()].filter(names => names.length > 1)
}

/** A command that ends well and leaves out what the change brings has not shown that it applies. */
export function leftOut(
  named: string,
  plan: readonly ReplayMigration[],
  { recorded, begun }: Attribution,
): { unknown?: string; notVerified: NotVerified[] } {
  const left = plan.filter(item => !recorded.has(item) && item !== begun && !replaced(item, plan, recorded))
  const incoming = left.filter(({ introduced }) => introduced)
  if (incoming.length > 0) {
    const paths = incoming.map(({ migration }) => migration.file.path)
    return {
      unknown: `${named} succeeded without recording ${firstOf(paths, 3)}, so nothing is proven about ${incoming.length === 1 ? 'it' : 'them'}. Is it the command that runs them (is the app installed, is it the right history)? A command goes with a history by \`framework:\` and \`history:\`.`,
      notVerified: [],
    }
  }
  return { notVerified: left.map(item => notRun(item, 'the command did not run it')) }
}

export function notRun({ migration, introduced }: ReplayMigration, why: string): NotVerified {
  return { path: migration.file.path, line: migration.range.start.line, why, introduced }
}

/** A squash that was recorded stands for what it replaces. */
function replaced(
  { migration }: ReplayMigration,
  plan: readonly ReplayMigration[],
  recorded: ReadonlySet<ReplayMigration>,
): boolean {
  return plan.some(one => recorded.has(one) && one.migration.replaces.includes(migration.id))
}
