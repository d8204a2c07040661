/**
 * The variables that the gate was started with. The job's secrets are among them, and a process' environment is
 * inherited by every program that it starts, and readable for every process of the same user. So the gate takes them
 * into its own memory first of all, and keeps only harmless ones where others look.
 */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'

export type Variables = Readonly<Record<string, string | undefined>>

/**
 * Names under which no secret travels: an allow-list, since nobody knows all the names of secrets. Programs find
 * themselves, their user, files and language by these; GitHub's runner says by these which run this is.
 */
const harmless = new Set(
  `PATH HOME USER LOGNAME SHELL PWD OLDPWD SHLVL HOSTNAME TMPDIR TMP TEMP TZ LANG LANGUAGE _
  TERM TERM_PROGRAM COLORTERM COLUMNS LINES NO_COLOR FORCE_COLOR CLICOLOR CLICOLOR_FORCE CI DEBUG
  NODE_ENV NODE_OPTIONS NODE_PATH NODE_EXTRA_CA_CERTS NODE_NO_WARNINGS NODE_DEBUG NODE_V8_COVERAGE NODE_USE_ENV_PROXY
  PGHOST PGHOSTADDR PGPORT PGUSER PGDATABASE PGSERVICE PGSERVICEFILE PGPASSFILE PGSSLMODE PGSSLCERT PGSSLKEY
  PGSSLROOTCERT PGAPPNAME PGTZ PGCLIENTENCODING PGCONNECT_TIMEOUT
  SSL_CERT_FILE SSL_CERT_DIR VIRTUAL_ENV SUDO_UID SUDO_GID SUDO_USER LD_LIBRARY_PATH DYLD_LIBRARY_PATH
  SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT OS USERNAME USERPROFILE HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA
  ALLUSERSPROFILE PROGRAMDATA PROGRAMFILES NUMBER_OF_PROCESSORS`.split(/\s+/),
)
const harmlessStarts = ['LC_', 'XDG_', 'MIGRATION_GATE_', 'GITHUB_', 'RUNNER_', 'PROCESSOR_', 'PROGRAMFILES(']
const secretWords = ['TOKEN', 'SECRET', 'PASS', 'KEY', 'CREDENTIAL', 'AUTH']

function isHarmless(name: string, value = ''): boolean {
  const upper = name.toUpperCase()
  const isKnown =
    harmless.has(upper) ||
    (harmlessStarts.some(start => upper.startsWith(start)) && !secretWords.some(word => upper.includes(word)))
  return isKnown && !looksSecret(value)
}

/** How tokens and private keys begin, whatever the name that they are under. */
const secretStarts = /\b(?:gh[pousr]_|github_pat_|glpat-|xox[abp]-|AKIA[0-9A-Z])|-----BEGIN/

function looksSecret(value: string): boolean {
  if (secretStarts.test(value) || (value.startsWith('eyJ') && value.split('.').length === 3)) return true
  return URL.canParse(value) && new URL(value).password !== ''
}

let started: Variables | undefined
let exposed: string | undefined = 'they were not taken out'

/** All that the gate was started with; secrets are handed on from here, by name. */
export function startedWith(): Variables {
  return started ?? process.env
}

/** Why other processes may still read the secrets that this one was started with; undefined: they can't. */
export function secretsExposed(): string | undefined {
  return exposed
}

/** To be called once, before anything of a change is read. */
export function takeSecrets(): void {
  if (started) return
  started = { ...process.env }
  const secret = Object.keys(started).filter(name => !isHarmless(name, started?.[name]))
  for (const name of secret) delete process.env[name]
  exposed = secret.length === 0 ? undefined : scrub(secret)
}

/**
 * What a process was started with lies in its memory as it was, and in `/proc/PID/environ`, whatever is deleted later.
 * On Linux a process may write to its own memory.
 */
function scrub(names: readonly string[]): string | undefined {
  if (process.platform !== 'linux')
    return `${process.platform} shows the environment of a process to its user`
  try {
    const [from, to] = environmentBounds()
    const initial = readFileSync('/proc/self/environ')
    const memory = openSync('/proc/self/mem', 'r+')
    try {
      for (let at = 0; at < initial.length && from + at < to; ) {
        const zero = initial.indexOf(0, at)
        const end = zero < 0 ? initial.length : zero
        const equals = initial.indexOf('=', at)
        const name = initial.toString('utf8', at, equals < 0 ? end : Math.min(equals, end))
        if (names.includes(name)) writeSync(memory, Buffer.alloc(end - at), 0, end - at, from + at)
        at = end + 1
      }
    } finally {
      closeSync(memory)
    }
    const left = new Set(
      readFileSync('/proc/self/environ', 'utf8')
        .split('\0')
        .map(one => one.split('=')[0]),
    )
    return names.some(name => left.has(name))
      ? 'this machine keeps what a process was started with'
      : undefined
  } catch (error) {
    return `this machine does not let a process forget what it was started with (${error instanceof Error ? error.message : error})`
  }
}

/** Fields 50 and 51 of proc(5): where the environment begins and ends. The name of the program may hold anything. */
function environmentBounds(): [number, number] {
  const stat = readFileSync('/proc/self/stat', 'latin1')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [from, to] = [Number(fields[47]), Number(fields[48])]
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from <= 0 || to < from)
    throw new Error('/proc/self/stat does not say where it is')
  return [from, to]
}
