import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Writable } from 'node:stream'

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
