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
const harmless = [
  /^(?:PATH|HOME|USER|LOGNAME|SHELL|PWD|OLDPWD|SHLVL|HOSTNAME|TMPDIR|TMP|TEMP|TZ|LANG|LANGUAGE|LC_\w+|_)$/,
  /^(?:TERM|TERM_PROGRAM|COLORTERM|COLUMNS|LINES|NO_COLOR|FORCE_COLOR|CLICOLOR|CLICOLOR_FORCE|CI|DEBUG)$/,
  /^NODE_(?:ENV|OPTIONS|PATH|EXTRA_CA_CERTS|NO_WARNINGS|DEBUG|V8_COVERAGE|USE_ENV_PROXY)$/,
  /^MIGRATION_GATE_\w+$/,
  /^GITHUB_(?!\w*(?:TOKEN|SECRET|PASS|KEY|CREDENTIAL))\w+$/,
  /^RUNNER_(?!\w*(?:TOKEN|SECRET|PASS|KEY|CREDENTIAL))\w+$/,
  /^PG(?:HOST|HOSTADDR|PORT|USER|DATABASE|SERVICE|SERVICEFILE|PASSFILE|SSL(?:MODE|CERT|KEY|ROOTCERT)|APPNAME|TZ|CLIENTENCODING|CONNECT_TIMEOUT)$/,
  /^(?:SSL_CERT_FILE|SSL_CERT_DIR|XDG_\w+|VIRTUAL_ENV|SUDO_(?:UID|GID|USER)|(?:DY)?LD_LIBRARY_PATH)$/,
  /^(?:SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT|OS|USERNAME|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|ALLUSERSPROFILE|PROGRAMDATA|PROGRAMFILES.*|NUMBER_OF_PROCESSORS|PROCESSOR_\w+)$/i,
]

/** A token, a private key, or an address with a password in it, under whatever name. */
const looksSecret =
  /\bgh[pousr]_\w{16}|\bgithub_pat_|\bglpat-|\bxox[abp]-|\bAKIA[0-9A-Z]{16}|-----BEGIN|:\/\/[^/:@\s]*:[^/@\s]+@|(?<![\w-])eyJ[\w-]+\.eyJ/

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

function isHarmless(name: string, value = ''): boolean {
  return harmless.some(pattern => pattern.test(name)) && !looksSecret.test(value)
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
