import { readFileSync } from 'node:fs'

/** Who runs a server: nobody else than this process, or, where that is root, a user without any rights. */
export interface Identity {
  uid?: number
  gid?: number
}

/** PostgreSQL refuses to be run by root, and root's rights are none that a stranger's SQL should be near to. */
const users = ['nobody', 'postgres']

/** Undefined: this process is root's, and there is no other user. */
export function serverIdentity(
  uid: number | undefined = process.getuid?.(),
  accounts: () => string = () => readFileSync('/etc/passwd', 'utf8'),
): Identity | undefined {
  if (uid !== 0) return {}
  let lines: string[]
  try {
    lines = accounts().split('\n')
  } catch {
    return undefined
  }
  for (const user of users) {
    const [, , id, group] = lines.find(line => line.startsWith(`${user}:`))?.split(':') ?? []
    const identity = { uid: Number(id), gid: Number(group) }
    if (Number.isSafeInteger(identity.uid) && Number.isSafeInteger(identity.gid) && identity.uid > 0)
      return identity
  }
  return undefined
}
