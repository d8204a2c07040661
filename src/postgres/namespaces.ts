import { existsSync, readlinkSync } from 'node:fs'

/**
 * The machine layer: on Linux a network namespace that holds nothing but a loopback device which is down, in a user
 * namespace, so that no privilege is needed. Where the machine does not let that, the program runs without.
 */
const unshare = '/usr/bin/unshare'
const shell = '/bin/sh'

/** `exec` all the way: the process keeps its id, and there is none in addition it. */
const attempt = `if "$0" --user --map-root-user --net true 2>&1 >/dev/null
then exec "$0" --user --map-root-user --net -- "$@"
else exec "$@"
fi`

type Command = [program: string, ...parameters: string[]]

export function isolated(command: Command, wanted: boolean): Command {
  return wanted && whyNot() === undefined ? [shell, '-c', attempt, unshare, ...command] : command
}

/** Why a process that runs shares its network with this one; undefined where it does not. */
export function isolatedFrom(pid: number | undefined): string | undefined {
  const why = whyNot()
  if (why !== undefined) return why
  try {
    const inside = readlinkSync(`/proc/${pid}/ns/net`)
    return inside === readlinkSync('/proc/self/ns/net')
      ? 'this machine lets nobody make a network namespace'
      : undefined
  } catch {
    return 'this machine does not show its namespaces'
  }
}

function whyNot(): string | undefined {
  if (process.platform !== 'linux') return `${process.platform} has no namespaces`
  return existsSync(unshare) && existsSync(shell) ? undefined : `there is no ${unshare}`
}
