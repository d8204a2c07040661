import { byName } from '../../text/by-name.ts'

/** What a backslash command of psql means for a script that is replayed without psql. */
export type MetaCommand =
  /** Only about output or error handling. */
  | { kind: 'ignored' }
  /** Ends the statement as a semicolon does. */
  | { kind: 'send' }
  | { kind: 'quit' }
  | { kind: 'unverified'; name: string; why: string }
  /** Does something of its own with the result of the statement before it. */
  | {
      kind: 'unverified-with-statement'
      why: string /** Nothing but the statement itself is run. */
      only: boolean
    }

// https://www.postgresql.org/docs/current/app-psql.html#APP-PSQL-META-COMMANDS
const ignored = new Set(
  `a C echo qecho warn encoding errverbose f H html o out p print pset r reset restrict unrestrict s set unset t
  timing T x conninfo h help l list z setenv prompt watch cd`.split(/\s+/),
)
const sends = new Set(['g', 'gx', 'crosstabview', 'gdesc'])

const reasons: Record<string, string> = byName({
  i: 'reads another file',
  ir: 'reads another file',
  include: 'reads another file',
  include_relative: 'reads another file',
  c: 'connects to another database',
  connect: 'connects to another database',
  copy: 'reads or writes a file of the machine that psql runs on',
  if: 'decides what runs by something that only psql knows',
  elif: 'decides what runs by something that only psql knows',
  else: 'decides what runs by something that only psql knows',
  endif: 'decides what runs by something that only psql knows',
  '!': 'runs a program of the machine that psql runs on',
})

export function metaCommand(text: string): MetaCommand {
  const name = /^\\(!|\?|\w+)?/.exec(text)?.[1] ?? ''
  if (name === 'q' || name === 'quit') return { kind: 'quit' }
  if (ignored.has(name) || /^d[a-zA-Z]*$/.test(name)) return { kind: 'ignored' }
  if (sends.has(name)) return { kind: 'send' }
  if (name === 'gexec') return withStatement(name, 'runs what its query returns as statements', false)
  if (name === 'gset') return withStatement(name, 'keeps its result in variables of psql')
  if (/^bind|^parse$|^sendpipeline$/.test(name)) return withStatement(name, 'sends its statement in pieces')
  return { kind: 'unverified', name, why: `psql's \\${name} ${reasons[name] ?? 'is not known here'}` }
}

function withStatement(name: string, does: string, only = true): MetaCommand {
  return { kind: 'unverified-with-statement', why: `psql's \\${name} ${does}`, only }
}

export function isConditionalStart(name: string): boolean {
  return name === 'if'
}

export function isConditionalEnd(name: string): boolean {
  return name === 'endif'
}
