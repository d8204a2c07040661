/** What `new-rule`, `new-framework` and `new-runner` have in common. */
import { execFileSync } from 'node:child_process'
import { dirname } from 'node:path'

export const root = dirname(import.meta.dirname)

/** The id and the title that were asked for; ends the process with the usage where one is missing. */
export function request(usage: string, pattern: RegExp): { id: string; camel: string; title: string } {
  const [id = '', title = ''] = process.argv.slice(2)
  if (!pattern.test(id) || title === '') refuse(usage)
  return { id, camel: id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()), title }
}

export function run(command: string, ...args: readonly string[]): void {
  execFileSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}

export function refuse(why: string): never {
  console.error(why)
  process.exit(1)
}
