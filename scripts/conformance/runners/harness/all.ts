import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Runner } from './runner.ts'

const folder = join(import.meta.dirname, '..')

/** Every file beside this folder is a runner: it exports one as `runner`. */
export async function allRunners(): Promise<Runner[]> {
  const files = (await readdir(folder)).filter(name => name.endsWith('.ts')).sort()
  return Promise.all(
    files.map(async file => {
      const loaded: { runner: Runner } = await import(pathToFileURL(join(folder, file)).href)
      return loaded.runner
    }),
  )
}
