import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readlinkSync } from 'node:fs'
import { lstat, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Writable } from 'node:stream'
import { recordName, removeServerOfThePast } from './server-directory.ts'
import { NoTemporaryDirectoryError } from './temporary-directory.ts'

/** Ctrl-C, `docker stop` and a cancelled job (GitHub sends SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL). */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** Milliseconds. What could not be removed by then is left to the next run. */
const timeoutMs = 5000

const cleanUps = new Set<() => Promise<void>>()
let interrupted = false

/**
 * Runs `cleanUp` when a signal ends the process. Dispose of it once there is nothing left to clean up: the handlers
 * are there only as long as somebody needs them, because a handler keeps a signal from ending the process.
 */
export function onInterrupt(cleanUp: () => Promise<void>): Disposable {
  if (cleanUps.size === 0) for (const signal of signals) process.on(signal, interrupt)
  cleanUps.add(cleanUp)
  return {
    [Symbol.dispose]: () => {
      cleanUps.delete(cleanUp)
      if (cleanUps.size === 0 && !interrupted) forgetSignals()
    },
  }
}

function interrupt(signal: NodeJS.Signals): void {
  // The second Ctrl-C of an impatient person ends it at once.
  if (interrupted) {
    die(signal)
    return
  }
  interrupted = true
  const all = Promise.allSettled([...cleanUps].map(cleanUp => cleanUp()))
  const late = new Promise(resolve => setTimeout(resolve, timeoutMs))
  void Promise.race([all, late]).then(() => die(signal))
}

/** With the signal itself, so that the exit status says what happened. */
function die(signal: NodeJS.Signals): void {
  forgetSignals()
  process.kill(process.pid, signal)
}

function forgetSignals(): void {
  for (const signal of signals) process.off(signal, interrupt)
}

export interface TemporaryDirectory extends AsyncDisposable {
  readonly path: string
}

/** A path that says whose it is, so that a later run can remove what is left of this one. */
export function pathFor(purpose: string, parent = tmpdir()): string {
  const owner = `${process.pid}-${processNamespace()}`
  return join(parent, `migration-gate-${purpose}-${owner}-${randomBytes(6).toString('hex')}`)
}

/**
 * A new directory that is removed when it is disposed of, when a signal ends the process, and else by the next run:
 * its name says whose it is. Throws NoTemporaryDirectoryError.
 */
export async function temporaryDirectory(purpose: string): Promise<TemporaryDirectory> {
  firstLook ??= removeStaleDirectories()
  await firstLook
  const path = pathFor(purpose)
  const remove = async (): Promise<void> => {
    // Somebody may still be writing into it: what has another name stays empty once it is.
    const suppressed = pathFor('removed')
    const moved = await rename(path, suppressed).then(
      () => suppressed,
      () => path,
    )
    await rm(moved, { recursive: true, force: true, maxRetries: 3 })
  }
  const interruption = onInterrupt(remove)
  try {
    // At once, so that no signal comes in between.
    mkdirSync(path, { mode: 0o700 })
  } catch (cause) {
    interruption[Symbol.dispose]()
    throw new NoTemporaryDirectoryError(tmpdir(), cause)
  }
  return {
    path,
    async [Symbol.asyncDispose]() {
      await remove()
      interruption[Symbol.dispose]()
    },
  }
}

/** Where runs leave what outlives their own directory: a supervised run's lies in one of its supervisor. */
export function parentOfRuns(directory = tmpdir()): string {
  return named.test(basename(directory)) ? dirname(directory) : directory
}

let firstLook: Promise<void> | undefined

/** migration-gate-store-4711-4026531836-0a1b2c3d4e5f: process, and the namespace in which its number means that process. */
const named = /^migration-gate-[a-z-]+-(\d+)-(\d+)-[0-9a-f]{12}$/

/** Removes the directories of processes that were killed before they could do it themselves. Never throws. */
export async function removeStaleDirectories(parent = tmpdir()): Promise<void> {
  try {
    const namespace = processNamespace()
    for (const name of await readdir(parent)) {
      const [, pid, of] = named.exec(name) ?? []
      if (pid === undefined || of !== namespace) continue
      const path = join(parent, name)
      const holdsServer = existsSync(join(path, recordName))
      // Where a server was left, its directory says more exactly who owns it.
      if (!holdsServer && isAlive(Number(pid))) continue
      const found = await lstat(path)
      // In a directory for all, something of that name may be somebody else's.
      if (!found.isDirectory() || found.uid !== process.getuid?.()) continue
      if (holdsServer) await removeServerOfThePast(path)
      else await rm(path, { recursive: true, force: true })
    }
  } catch {
    // Another run removed it first, or the directory can't be read: neither keeps this run from its work.
  }
}

/** Containers may share a directory for temporary files, but their process numbers are their own. */
function processNamespace(): string {
  try {
    return /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0'
  } catch {
    return '0'
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process is alive as well.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * Kept by a shell that only reads: a line adds or takes away a process; when the stream ends, as it does however this
 * process ends, those that are left are killed. A process in a loop could not look for its parent itself.
 */
const script = `alive=' '
while read -r sign pid; do
  case $sign in
    +) alive="$alive$pid " ;;
    -) alive="\${alive%% $pid *} \${alive#* $pid }" ;;
  esac
done
for pid in $alive; do kill -9 "$pid"; done`

const shell = '/bin/sh'

let keeper: Writable | undefined

/** Sees to it that a process does not outlive this one. On Windows a job object of Node.js does that by itself. */
export function endWithUs(pid: number, child: ChildProcess): void {
  const list = openKeeper()
  if (!list) return
  list.write(`+ ${pid}\n`)
  child.once('exit', () => list.write(`- ${pid}\n`))
}

function openKeeper(): Writable | undefined {
  if (keeper || process.platform === 'win32' || !existsSync(shell)) return keeper
  const started = spawn(shell, ['-c', script], {
    env: {},
    stdio: ['pipe', 'ignore', 'ignore'],
    // A signal to the whole group must not end it before the others.
    detached: true,
  })
  started.unref()
  const input = started.stdin as Writable & { unref?: () => void }
  input.unref?.()
  const lost = () => {
    if (keeper === input) keeper = undefined
  }
  input.on('error', lost)
  started.on('error', lost)
  started.on('exit', lost)
  keeper = input
  return input
}
