import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Writable } from 'node:stream'

/**
 * A PostgreSQL server of a run lives in a directory of its own. This file ends such a server and removes the directory,
 * whoever asks: the run itself, the system when the run was killed, or the next run.
 */

/** Below the directory: what says whose it is, and the server's own data, in which its socket lies as well. */
export const recordName = 'server.json'
export const dataName = 'd'

/** A number of a process means another one after a while; with the time at which it began it does not. */
interface ProcessName {
  pid: number
  /** As the system counts it; null: the system does not say. */
  started: string | null
}

interface ServerRecord {
  owner: ProcessName
  server?: ProcessName
}

const shell = '/bin/sh'

/**
 * Reads `WORD PID` lines until the stream ends, as it does however the process at its other end ends; the last line is
 * what is left to end. `group`: programs that prepare a server; `server`: one that gets a moment to release what it holds;
 * `none`. Then what a killed server leaves of the system's shared memory goes, and the directory. `kill -s NAME` alone takes
 * a group after `--` in every shell: dash refuses `kill -NAME -- -GROUP`.
 */
const remover = `dir=$1
word=none
pid=
while read -r what which; do word=$what; pid=$which; done
case $word in
  group) kill -s KILL -- "-$pid" ;;
  server)
    kill -s QUIT "$pid"
    n=0
    while kill -s 0 "$pid" && [ $n -lt 60 ]; do sleep 0.05; n=$((n + 1)); done
    kill -s KILL "$pid" ;;
esac
# It did not end by itself: what it started may still be at work, each in a group of its own, but in its directory.
if [ -r "$dir/${dataName}/postmaster.pid" ]; then
  ls -ld /proc/[0-9]*/cwd | while read -r line; do
    case $line in
      *" -> $dir/${dataName}")
        which=\${line##*/proc/}
        kill -s KILL "\${which%%/*}" ;;
    esac
  done
  key= id= n=0
  while read -r first second; do
    n=$((n + 1))
    if [ $n = 7 ]; then key=$first; id=$second; fi
  done < "$dir/${dataName}/postmaster.pid"
  tries=0
  while [ -n "$id" ] && [ -r /proc/sysvipc/shm ] && [ $tries -lt 100 ]; do
    found=
    while read -r k i perms size cpid lpid attached rest; do
      if [ "$k" = "$key" ] && [ "$i" = "$id" ]; then found=$attached; fi
    done < /proc/sysvipc/shm
    [ -z "$found" ] && break
    if [ "$found" = 0 ]; then ipcrm -m "$id"; break; fi
    sleep 0.05
    tries=$((tries + 1))
  done
fi
n=0
until rm -rf -- "$dir" || [ $n = 20 ]; do sleep 0.05; n=$((n + 1)); done`

/** Notes whose a directory is, at once: from here on a later run can remove it. */
export function recordServer(directory: string, server?: number): void {
  const record: ServerRecord = {
    owner: processName(process.pid),
    ...(server === undefined ? {} : { server: processName(server) }),
  }
  writeFileSync(join(directory, recordName), JSON.stringify(record), { mode: 0o600 })
}

/** Sees to it that neither a server nor its directory outlives this process. */
export class ServerRemover {
  readonly #child: ChildProcess
  readonly #ended: Promise<void>
  #removing = false

  constructor(directory: string) {
    this.#child = startRemover(directory)
    this.#child.unref()
    const input = this.#child.stdin as (Writable & { unref?: () => void }) | null
    input?.unref?.()
    input?.on('error', () => {})
    this.#ended = new Promise(resolve => {
      this.#child.once('exit', () => resolve())
      this.#child.once('error', () => resolve())
    })
  }

  /** Nothing may be started in the directory any more. */
  get removing(): boolean {
    return this.#removing
  }

  /** From now on this is what has to be ended. */
  watch(word: 'group' | 'server' | 'none', pid = 0): void {
    this.#child.stdin?.write(`${word} ${pid}\n`)
  }

  /** Ends what is left, and removes the directory. */
  async remove(): Promise<void> {
    this.#removing = true
    this.#child.ref()
    this.#child.stdin?.end()
    await this.#ended
  }
}

/** A line of what a server says of itself, from 1 on; empty: it does not, or there is no server yet, or no longer. */
export function pidFileLine(data: string, number: number): string {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'latin1').split('\n')[number - 1]?.trim() ?? ''
  } catch {
    return ''
  }
}

/** Removes the directory of a run that is gone, after its server. Does nothing where its owner still runs. */
export async function removeServerOfThePast(directory: string): Promise<void> {
  const record = readRecord(directory)
  if (record && isRunning(record.owner)) return
  const child = startRemover(directory)
  const ended = new Promise<void>(resolve => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const server = record?.server ?? serverOf(directory)
  // A number alone might be another process' by now.
  if (server?.started && isRunning(server)) child.stdin?.write(`server ${server.pid}\n`)
  child.stdin?.end()
  await ended
}

function startRemover(directory: string): ChildProcess {
  return spawn(shell, ['-c', remover, shell, directory], {
    env: { PATH: '/usr/bin:/bin' },
    stdio: ['pipe', 'ignore', 'ignore'],
    // A signal to the run's whole group must not end it before the server.
    detached: true,
    cwd: '/',
  })
}

function readRecord(directory: string): ServerRecord | undefined {
  try {
    const record: unknown = JSON.parse(readFileSync(join(directory, recordName), 'utf8'))
    return isRecord(record) ? record : undefined
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is ServerRecord {
  if (typeof value !== 'object' || value === null || !('owner' in value) || !isName(value.owner)) return false
  return !('server' in value) || isName(value.server)
}

function isName(value: unknown): value is ProcessName {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    Number.isSafeInteger(value.pid) &&
    Number(value.pid) > 1 &&
    'started' in value &&
    (value.started === null || typeof value.started === 'string')
  )
}

/** The run was killed between the start of its server and the note of it: the server says itself who it is. */
function serverOf(directory: string): ProcessName | undefined {
  try {
    const pid = Number(pidFileLine(join(directory, dataName), 1))
    return Number.isSafeInteger(pid) && pid > 1 && commandLine(pid).includes(directory)
      ? processName(pid)
      : undefined
  } catch {
    return undefined
  }
}

function commandLine(pid: number): string {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
}

function processName(pid: number): ProcessName {
  return { pid, started: startOf(pid) }
}

function isRunning({ pid, started }: ProcessName): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  return started === null || startOf(pid) === started
}

/** Field 22 of proc(5); the name of the program before it may hold anything. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
