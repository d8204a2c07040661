import type { PostgresError } from '../postgres/engine.ts'
import type { CommandEnd } from './command.ts'
import type { SideRun } from './run-side.ts'

const shownLines = 12
const shownCharacters = 1500

/** Why a command that met no error of the database proves nothing all the same; undefined where it does. */
export function whyUnknown(named: string, { end, log, underWay, trouble }: SideRun): string | undefined {
  if (trouble !== undefined) return `${named} proves nothing: ${trouble}${lastWords(end)}`
  if (end.kind === 'not started') return `${named} could not be started: ${end.why}.`
  if (end.kind === 'late') {
    const busy = underWay[0] === undefined ? '' : ` The database was busy with: ${oneLine(underWay[0])}.`
    return `${named} was ended after ${end.seconds} s.${busy} Give it more time with \`timeout:\` under \`command:\`, and the whole run with --timeout.${lastWords(end)}`
  }
  const [refused] = log.refusedDatabases
  if (refused !== undefined && log.sessions === 0)
    return `${named} asked for the database "${refused}" instead of the one that it was given. Let the project's settings take the name from DATABASE_URL or PGDATABASE, or hand it over under the name that they read (\`database-env:\` under \`command:\`).${lastWords(end)}`
  if (log.sessions === 0) {
    const login = log.sessionErrors[0]
    if (login)
      return `${named} could not log in to its scratch database: ${errorText(login)}.${lastWords(end)}`
    return `${named} ended ${how(end)} and never connected to the scratch database that it was given, so nothing is proven: its settings may name another one. Let them read DATABASE_URL, or PGHOST, PGPORT, PGUSER, PGPASSWORD and PGDATABASE, or hand the address over under the names that they read (\`database-env:\` under \`command:\`).${lastWords(end)}`
  }
  if (end.kind === 'killed') return `${named} was ended by ${end.signal}.${lastWords(end)}`
  if (end.code !== 0) {
    const lost = log.sessionErrors.at(-1)
    const why = lost ? `the database ended its session: ${errorText(lost)}` : 'the database met no error'
    return `${named} ended ${how(end)}, and ${why}. Run it on your machine against an empty database to see why.${lastWords(end)}`
  }
  return undefined
}

export function how(end: CommandEnd): string {
  return end.kind === 'exited'
    ? `with exit code ${end.code}`
    : end.kind === 'killed'
      ? `by ${end.signal}`
      : end.kind
}

/** The end of what it said. Reporters escape it. */
export function lastWords({ output }: CommandEnd): string {
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
