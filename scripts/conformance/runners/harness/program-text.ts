import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A program in `programs/` that calls a runner which is a library. */
export function programText(file: string): Promise<string> {
  return readFile(join(import.meta.dirname, '../programs', file), 'utf8')
}
