import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Ends a process with all that it has started. git leaves the programs that speak to a server running when it is ended
 * alone. They stay in the group of the gate, so that whoever ends that, or presses Ctrl-C, ends them as well.
 */
export async function endProcess(pid: number): Promise<void> {
  const all = [pid, ...(await descendantsOf(pid).catch(() => []))]
  send(all, 'SIGTERM')
  await sleep(grace, undefined, { ref: false })
  // What does not listen. What has ended meanwhile can't have been replaced so soon.
  send(all, 'SIGKILL')
}

/** Milliseconds in which a process may tidy up. */
const grace = 500

function send(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal)
    } catch {
      // It is gone already.
    }
  }
}

async function descendantsOf(pid: number): Promise<number[]> {
  const parents = process.platform === 'linux' ? await parentsByProc() : await parentsByPs()
  const found: number[] = []
  for (let next: number[] = [pid]; next.length > 0; ) {
    next = [...parents].flatMap(([child, parent]) => (next.includes(parent) ? [child] : []))
    found.push(...next)
  }
  return found
}

async function parentsByProc(): Promise<Map<number, number>> {
  const parents = new Map<number, number>()
  const names = (await readdir('/proc')).filter(name => /^\d+$/.test(name))
  await Promise.all(
    names.map(async name => {
      // "471 (git-remote-http) S 469 …": the name may hold anything, so what counts stands after its last bracket.
      const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
      if (parent > 0) parents.set(Number(name), parent)
    }),
  )
  return parents
}

async function parentsByPs(): Promise<Map<number, number>> {
  const text = await new Promise<string>((resolve, reject) => {
    execFile('ps', ['-A', '-o', 'pid=,ppid='], (error, stdout) => (error ? reject(error) : resolve(stdout)))
  })
  return new Map(
    text.split('\n').flatMap(line => {
      const [pid, parent] = line.trim().split(/\s+/).map(Number)
      return pid && parent ? [[pid, parent] as const] : []
    }),
  )
}
